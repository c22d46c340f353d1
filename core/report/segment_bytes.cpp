#include "core/report/segment_bytes.h"

#include <fmt/format.h>

#include <algorithm>

namespace kwb {

namespace {

constexpr std::uint64_t searchStep = 1 << 20;

} // namespace

SegmentBytes::SegmentBytes(const PlannedSegment &segment)
    : begin_(segment.mem)
    , size_(segment.memsz)
{
    for (const Blob &blob : segment.content) {
        if (blob.empty()) continue;
        pieces_.push_back({fileSize_, blob});
        fileSize_ += blob.size();
    }
    size_ = std::max(size_, fileSize_);
}

std::size_t SegmentBytes::pieceAt(std::uint64_t offset) const
{
    const auto after = std::ranges::upper_bound(pieces_, offset, {}, &Piece::offset);
    return static_cast<std::size_t>(after - pieces_.begin()) - 1;
}

Bytes SegmentBytes::read(std::uint64_t offset, std::uint64_t length) const
{
    if (offset >= size_) return {};
    Bytes out(std::min(length, size_ - offset));
    if (offset >= fileSize_) return out;
    std::uint64_t done = 0;
    for (std::size_t i = pieceAt(offset); i < pieces_.size() && done < out.size(); ++i) {
        const std::uint64_t inside = offset + done - pieces_[i].offset;
        const std::uint64_t part = std::min(out.size() - done, pieces_[i].blob.size() - inside);
        std::copy_n(pieces_[i].blob.bytes().begin() + static_cast<std::ptrdiff_t>(inside), part,
                    out.begin() + static_cast<std::ptrdiff_t>(done));
        done += part;
    }
    return out;
}

std::optional<std::uint64_t> SegmentBytes::find(ByteView wanted, std::uint64_t from, bool forward,
                                                const std::stop_token &stop) const
{
    if (wanted.empty() || wanted.size() > fileSize_) return std::nullopt;
    const std::uint64_t ends = fileSize_ - wanted.size() + 1; // of the beginnings
    // Each window overlaps the next by what a hit may reach over.
    if (forward) {
        for (std::uint64_t at = from; at < ends && !stop.stop_requested(); at += searchStep) {
            const Bytes window = read(at, std::min(searchStep + wanted.size() - 1, fileSize_ - at));
            const auto hit = std::ranges::search(window, wanted);
            if (!hit.empty()) return at + static_cast<std::uint64_t>(hit.begin() - window.begin());
        }
        return std::nullopt;
    }
    for (std::uint64_t end = std::min(from, ends); end > 0 && !stop.stop_requested();) {
        const std::uint64_t at = end > searchStep ? end - searchStep : 0;
        const Bytes window = read(at, end - at + wanted.size() - 1);
        const auto hit = std::ranges::find_end(window, wanted);
        if (!hit.empty()) return at + static_cast<std::uint64_t>(hit.begin() - window.begin());
        end = at;
    }
    return std::nullopt;
}

std::optional<Bytes> searchedBytes(std::string_view text)
{
    if (text.size() > 1 && text.front() == '"' && text.back() == '"')
        text = text.substr(1, text.size() - 2);
    else {
        std::string digits;
        std::string_view rest = text;
        if (rest.starts_with("0x")) rest.remove_prefix(2);
        std::ranges::copy_if(rest, std::back_inserter(digits), [](char c) { return c != ' '; });
        if (const auto bytes = parseHexString(digits); bytes && !bytes->empty()) return bytes;
    }
    return text.empty() ? std::nullopt : std::optional(bytesOf(text));
}

std::string cArray(ByteView bytes, std::string_view name)
{
    constexpr std::size_t perLine = 12;
    std::string out = fmt::format("static const unsigned char {}[{}] = {{", name, bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i)
        out += fmt::format("{}0x{:02x},", i % perLine == 0 ? "\n    " : " ", bytes[i]);
    return out + "\n};\n";
}

} // namespace kwb
