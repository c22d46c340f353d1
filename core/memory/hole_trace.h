#pragma once

#include "core/memory/hole_search.h"

#include <limits>

/// What the searches of this room share: inclusive ranges and arithmetic as the real code has them, and the
/// trace they write.
namespace kwb {

/// The kernel takes no more segments than this (KEXEC_SEGMENT_MAX, Linux include/uapi/linux/kexec.h).
inline constexpr std::size_t maxSegments = 16;

/// A range with both ends inside it, as the real allocators keep theirs; first > last means empty.
struct InclusiveRange {
    std::uint64_t first = 0;
    std::uint64_t last = 0;

    static constexpr InclusiveRange of(Span span) { return {span.start, span.start + span.size - 1}; }
    constexpr bool contains(InclusiveRange other) const { return first <= other.first && other.last <= last; }
    constexpr bool overlaps(InclusiveRange other) const { return first <= other.last && other.first <= last; }
    bool operator==(const InclusiveRange &) const = default;
};

/// The non-empty spans of a list, in its order.
std::vector<InclusiveRange> inclusiveRanges(const std::vector<Span> &spans);

/// Rounding as the real code does it: modulo 2^64, so that it can wrap to 0. `alignment` is a power of two.
constexpr std::uint64_t wrappingAlignUp(std::uint64_t value, std::uint64_t alignment)
{
    return (value + alignment - 1) & ~(alignment - 1);
}

/// A request as kexec_add_buffer hands it on: size and alignment raised to the page size (reference 2.1).
HoleRequest raisedToPages(const HoleRequest &request, std::uint64_t pageSize);

/// Reasons of refusal that several searches share. Arguments: {free} {wanted} {align} {min} {end} (of what is
/// allowed, exclusive) {count}.
namespace refusal {
inline constexpr auto tooSmall =
    KWB_MSG("hole.too-small-one", "too small: {free} bytes aligned to {align}, {wanted} wanted");
inline constexpr auto allTooSmall =
    KWB_MSG("hole.too-small", "too small: the largest of {count} offers {free} bytes "
                              "aligned to {align}, {wanted} wanted");
inline constexpr auto belowMin = KWB_MSG("hole.below-min", "lies below the lower limit {min}");
inline constexpr auto aboveMax = KWB_MSG("hole.above-max", "lies behind the upper limit {end}");
inline constexpr auto tooManySegments =
    KWB_MSG("hole.too-many", "16 segments are placed already: the kernel takes no more");
inline constexpr auto badAlign = KWB_MSG("hole.bad-align", "the alignment {align} is no power of two");
inline constexpr auto noCandidate = KWB_MSG("hole.no-candidate", "nothing to try in [{min}, {end})");
inline constexpr auto minAboveMax =
    KWB_MSG("hole.min-above-max", "the lower limit {min} does not lie below the upper limit {end}");
} // namespace refusal

/// Collects the trace of one search. Candidates that touch and are refused for the same reason become one
/// entry. Once a reason has several entries, its next candidate joins the latest one wherever it lies, which
/// says so (HoleTrace::scattered): so the trace never grows with the memory.
class TraceLog {
public:
    explicit TraceLog(const HoleRequest &request)
        : request_(request)
    {
    }

    /// The candidate `range` was refused; it offered `free` usable bytes.
    void refuse(MessageTemplate reason, InclusiveRange range, std::uint64_t free = 0, const char *quirk = "");
    /// The search ends with the place `at`.
    HoleAnswer take(std::uint64_t at, MessageTemplate reason, const char *quirk = "");
    /// The search ends without a place.
    HoleAnswer fail(KernelError error);
    /// The request is refused as a whole.
    HoleAnswer fail(KernelError error, MessageTemplate reason);

private:
    struct Run {
        MessageTemplate reason;
        std::string quirk;
        InclusiveRange range;
        std::uint64_t candidates = 1;
        std::uint64_t free = 0;
        bool taken = false;
        bool scattered = false;

        bool sameAs(MessageTemplate otherReason, const char *otherQuirk) const;
        bool touches(InclusiveRange other) const;
        void join(InclusiveRange other, std::uint64_t otherFree);
    };
    /// More entries of one reason say nothing to a person.
    static constexpr int runsOfAReason = 3;

    HoleTrace entry(const Run &run) const;

    std::vector<HoleTrace> entries() const;

    HoleRequest request_;
    std::vector<Run> runs_;
};

} // namespace kwb
