#include "core/report/folded_axis.h"

#include <algorithm>
#include <cmath>

namespace kwb {

namespace {

constexpr double maximumPiece = 230; ///< height of the highest piece that is made of several intervals

/// A run of neighbouring intervals that one scale can show.
struct Run {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    std::uint64_t smallest = 0; ///< of its occupied intervals
    std::uint64_t smallestGap = ~std::uint64_t{0};

    std::uint64_t size() const { return end - begin; }

    /// Grows with the logarithm of the size, so that a big segment looks big and a small one is seen.
    double idealHeight() const
    {
        const double pages = static_cast<double>(size()) / 0x10000;
        return std::clamp(FoldedAxis::minimum + 11 * std::log2(std::max(pages, 1.0)), FoldedAxis::minimum,
                          170.0);
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
        return total <= maximumPiece &&
               static_cast<double>(smallestGap) * total >= 3.0 * static_cast<double>(size());
    }
    Run joined(const Run &next) const
    {
        Run run{begin, next.end, std::min(smallest, next.smallest), std::min(smallestGap, next.smallestGap)};
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
                        const std::vector<PhysAddr> &marks)
{
    std::vector<Run> runs;
    for (std::size_t i = 0; i + 1 < boundaries.size(); ++i) {
        const std::uint64_t begin = boundaries[i].value;
        const std::uint64_t end = boundaries[i + 1].value;
        if (!occupied.contains({boundaries[i], boundaries[i + 1]})) continue;
        const Run next{begin, end, end - begin};
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
                       const RangeSet &ram, double top)
    : boundaries_(allBoundaries(focus, marks))
    , top_(top)
{
    const RangeSet occupied{std::vector<AddressRange>(focus)};
    const auto addFold = [&](std::uint64_t begin, std::uint64_t end) {
        const AddressRange range{PhysAddr(begin), PhysAddr(end)};
        pieces_.push_back({range, true, ram.contains(range), 0, foldHeight});
    };
    // Gaps are cut at the marks, so that each fold is wholly RAM or wholly not.
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
    for (const Run &run : runsOf(boundaries_, occupied, marks)) {
        addFolds(at, run.begin);
        pieces_.push_back({{PhysAddr(run.begin), PhysAddr(run.end)}, false, false, 0, run.height()});
        at = run.end;
    }
    addFolds(at, boundaries_.back().value);
    std::ranges::reverse(pieces_);
    std::ranges::reverse(boundaries_);
    double y = top;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
        if (i > 0 && !pieces_[i].folded && !pieces_[i - 1].folded) y += scaleGap;
        pieces_[i].top = y;
        y += pieces_[i].height;
    }
}

std::optional<double> FoldedAxis::y(PhysAddr address, bool asEnd) const
{
    std::optional<double> upper;
    for (const AxisPiece &piece : pieces_) {
        if (address == piece.range.end && asEnd) return piece.top;
        if (address == piece.range.begin) {
            if (!asEnd) return piece.bottom();
            upper = piece.bottom();
            continue;
        }
        if (address < piece.range.begin || address > piece.range.end) continue;
        if (address == piece.range.end) return piece.top;
        const auto above = static_cast<double>(piece.range.end.value - address.value);
        return piece.folded ? piece.top + piece.height / 2 : piece.top + above * piece.pixelsPerByte();
    }
    return upper;
}

} // namespace kwb
