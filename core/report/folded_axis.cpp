#include "core/report/folded_axis.h"

#include <algorithm>
#include <cmath>

namespace kwb {

namespace {

constexpr double maximumPiece = 230; ///< height of the highest piece that is made of several intervals
constexpr double mostStretch = 4;

/// A run of neighbouring intervals that one scale can show.
struct Run {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    std::uint64_t smallest = 0; ///< of its occupied intervals
    std::uint64_t smallestGap = ~std::uint64_t{0};
    double stretch = 1;

    std::uint64_t size() const { return end - begin; }

    /// Grows with the logarithm of the size, so that a big segment looks big and a small one is seen.
    double idealHeight() const
    {
        const double pages = static_cast<double>(size()) / 0x10000;
        return FoldedAxis::minimum +
               stretch * std::min(11 * std::log2(std::max(pages, 1.0)), 170 - FoldedAxis::minimum);
    }
    double height() const
    {
        const double needed =
            FoldedAxis::minimum * static_cast<double>(size()) / static_cast<double>(smallest);
        return std::max(needed, idealHeight());
    }
    bool drawable() const
    {
        const double total = height();
        return total <= maximumPiece * std::max(stretch, 1.0) &&
               static_cast<double>(smallestGap) * total >= 3.0 * static_cast<double>(size());
    }
    Run joined(const Run &next) const
    {
        Run run{begin, next.end, std::min(smallest, next.smallest), std::min(smallestGap, next.smallestGap),
                stretch};
        if (next.begin > end) run.smallestGap = std::min(run.smallestGap, next.begin - end);
        return run;
    }
};

std::vector<PhysAddr> allBoundaries(const std::vector<AddressRange> &focus,
                                    const std::vector<PhysAddr> &marks)
{
    std::vector<PhysAddr> out = marks;
    for (const AddressRange range : focus) {
        if (range.empty()) continue;
        out.push_back(range.begin);
        out.push_back(range.end);
    }
    std::ranges::sort(out);
    const auto repeated = std::ranges::unique(out);
    out.erase(repeated.begin(), repeated.end());
    return out;
}

std::vector<Run> runsOf(const std::vector<PhysAddr> &boundaries, const RangeSet &occupied,
                        const std::vector<PhysAddr> &marks, double stretch)
{
    std::vector<Run> runs;
    for (std::size_t i = 0; i + 1 < boundaries.size(); ++i) {
        const std::uint64_t begin = boundaries[i].value;
        const std::uint64_t end = boundaries[i + 1].value;
        if (!occupied.contains({boundaries[i], boundaries[i + 1]})) continue;
        const Run next{begin, end, end - begin, ~std::uint64_t{0}, stretch};
        // An address that must stay visible lies in no gap inside a piece.
        const bool marked = !runs.empty() && std::ranges::any_of(marks, [&](PhysAddr mark) {
            return runs.back().end < mark.value && mark.value < begin;
        });
        if (!runs.empty() && !marked && runs.back().joined(next).drawable())
            runs.back() = runs.back().joined(next);
        else
            runs.push_back(next);
    }
    return runs;
}

} // namespace

FoldedAxis::FoldedAxis(const std::vector<AddressRange> &focus, const std::vector<PhysAddr> &marks,
                       const RangeSet &ram, double stretch)
    : boundaries_(allBoundaries(focus, marks))
{
    const RangeSet occupied{std::vector<AddressRange>(focus)};
    const auto addFold = [&](std::uint64_t begin, std::uint64_t end) {
        const AddressRange range{PhysAddr(begin), PhysAddr(end)};
        pieces_.push_back({range, true, ram.overlaps(range), 0, foldHeight});
    };
    // Gaps are cut at the marks, so that RAM's end is seen where it is marked.
    const auto addFolds = [&](std::uint64_t begin, std::uint64_t end) {
        for (const PhysAddr mark : boundaries_) {
            if (mark.value <= begin || mark.value >= end) continue;
            addFold(begin, mark.value);
            begin = mark.value;
        }
        if (begin < end) addFold(begin, end);
    };
    if (boundaries_.empty()) return;
    std::uint64_t at = boundaries_.front().value;
    for (const Run &run : runsOf(boundaries_, occupied, marks, stretch)) {
        addFolds(at, run.begin);
        pieces_.push_back({{PhysAddr(run.begin), PhysAddr(run.end)}, false, false, 0, run.height()});
        at = run.end;
    }
    addFolds(at, boundaries_.back().value);
    std::ranges::reverse(pieces_);
    std::ranges::reverse(boundaries_);
    double y = 0;
    for (AxisPiece &piece : pieces_) {
        piece.top = y;
        y += piece.height;
    }
}

FoldedAxis FoldedAxis::fitting(double height, const std::vector<AddressRange> &focus,
                               const std::vector<PhysAddr> &marks, const RangeSet &ram)
{
    double low = 0;
    double high = mostStretch;
    FoldedAxis best(focus, marks, ram, low);
    for (int step = 0; step < 10 && best.height() <= height; ++step) {
        const double middle = (low + high) / 2;
        FoldedAxis tried(focus, marks, ram, middle);
        if (tried.height() <= height) {
            low = middle;
            best = std::move(tried);
        } else {
            high = middle;
        }
    }
    return best;
}

std::optional<double> FoldedAxis::y(PhysAddr address) const
{
    const auto piece = std::ranges::partition_point(
        pieces_, [&](const AxisPiece &candidate) { return address < candidate.range.begin; });
    if (piece == pieces_.end() || address > piece->range.end) return std::nullopt;
    return piece->top + static_cast<double>(piece->range.end.value - address.value) * piece->pixelsPerByte();
}

const AxisPiece *FoldedAxis::pieceAt(double y) const
{
    if (pieces_.empty()) return nullptr;
    const auto piece = std::ranges::partition_point(
        pieces_, [&](const AxisPiece &candidate) { return candidate.bottom() <= y; });
    return piece == pieces_.end() ? &pieces_.back() : &*piece;
}

PhysAddr FoldedAxis::addressAt(double y) const
{
    const AxisPiece *piece = pieceAt(y);
    if (piece == nullptr) return {};
    const double below = std::max((y - piece->top) / piece->pixelsPerByte(), 0.0);
    if (below >= static_cast<double>(piece->range.size())) return piece->range.begin;
    return PhysAddr(piece->range.end.value - static_cast<std::uint64_t>(below));
}

} // namespace kwb
