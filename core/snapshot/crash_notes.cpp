#include "core/snapshot/crash_notes.h"

#include "core/base/bytes.h"

#include <algorithm>
#include <charconv>

namespace kwb {

namespace {

constexpr std::string_view notesFolder = "crash_notes/";
constexpr std::string_view noteSizeSuffix = "_size";

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\n");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\n") + 1 - begin);
}

std::optional<std::uint64_t> numberOf(std::string_view text, int base)
{
    if (base == 16 && text.starts_with("0x")) text.remove_prefix(2);
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    const bool whole = error == std::errc() && end == text.data() + text.size() && !text.empty();
    return whole ? std::optional(value) : std::nullopt;
}

std::optional<NoteArea> areaOf(std::string name, std::optional<std::uint64_t> at,
                               std::optional<std::uint64_t> size)
{
    if (!at || !size || *size == 0 || !checkedAdd(*at, *size)) return std::nullopt;
    return NoteArea{std::move(name), PhysAddr(*at), *size};
}

/// The number behind "cpu"; nothing for another name.
std::optional<std::uint64_t> cpuNumber(std::string_view name)
{
    return name.starts_with("cpu") ? numberOf(name.substr(3), 10) : std::nullopt;
}

void readCpus(const Snapshot &snapshot, CrashNotes &out)
{
    std::vector<std::pair<std::uint64_t, NoteArea>> found;
    for (const auto &[path, blob] : snapshot.files) {
        if (!path.starts_with(notesFolder) || path.ends_with(noteSizeSuffix)) continue;
        const std::string name = path.substr(notesFolder.size());
        const auto number = cpuNumber(name);
        const auto size = snapshot.text(path + std::string(noteSizeSuffix)).value_or(std::string());
        auto area = areaOf(name, numberOf(trimmed(textOf(blob.bytes())), 16), numberOf(trimmed(size), 10));
        if (number && area)
            found.emplace_back(*number, *std::move(area));
        else
            out.unreadable.push_back(path);
    }
    std::ranges::sort(found, {}, [](const auto &row) { return row.first; });
    for (auto &[number, area] : found)
        out.cpus.push_back(std::move(area));
}

void readVmcoreinfo(const Snapshot &snapshot, CrashNotes &out)
{
    constexpr const char *file = "sys_kernel_vmcoreinfo";
    const auto whole = snapshot.text(file);
    const std::string_view text = whole ? trimmed(*whole) : std::string_view();
    if (text.empty()) return;
    const std::size_t blank = std::min(text.find(' '), text.size());
    out.vmcoreinfo =
        areaOf("vmcoreinfo", numberOf(text.substr(0, blank), 16), numberOf(trimmed(text.substr(blank)), 16));
    if (!out.vmcoreinfo) out.unreadable.emplace_back(file);
}

} // namespace

CrashNotes readCrashNotes(const Snapshot &snapshot)
{
    CrashNotes out;
    readCpus(snapshot, out);
    readVmcoreinfo(snapshot, out);
    return out;
}

} // namespace kwb
