#include "core/memory/hole_trace.h"

#include <algorithm>
#include <ranges>

namespace kwb {

namespace {

constexpr auto scatteredRun =
    KWB_MSG("hole.scattered", "{count} pieces apart from each other in this range; {reason}");

} // namespace

std::vector<InclusiveRange> inclusiveRanges(const std::vector<Span> &spans)
{
    std::vector<InclusiveRange> out;
    out.reserve(spans.size());
    for (const Span span : spans)
        if (span.size != 0) out.push_back(InclusiveRange::of(span));
    return out;
}

HoleRequest raisedToPages(const HoleRequest &request, std::uint64_t pageSize)
{
    HoleRequest raised = request;
    raised.memsz = wrappingAlignUp(request.memsz, pageSize);
    raised.align = std::max(request.align, pageSize);
    return raised;
}

bool TraceLog::Run::sameAs(MessageTemplate otherReason, const char *otherQuirk) const
{
    return std::string_view(reason.id) == otherReason.id && quirk == otherQuirk;
}

bool TraceLog::Run::touches(InclusiveRange other) const
{
    const bool above = other.first != 0 && other.first - 1 <= range.last && other.last >= range.first;
    const bool below = range.first != 0 && range.first - 1 <= other.last && range.last >= other.first;
    return above || below || range.overlaps(other);
}

void TraceLog::Run::join(InclusiveRange other, std::uint64_t otherFree)
{
    scattered = scattered || !touches(other);
    range = {std::min(range.first, other.first), std::max(range.last, other.last)};
    free = std::max(free, otherFree);
    ++candidates;
}

void TraceLog::refuse(MessageTemplate reason, InclusiveRange range, std::uint64_t free, const char *quirk)
{
    // On a machine of many pieces almost every candidate ends here.
    if (!runs_.empty() && runs_.back().sameAs(reason, quirk) &&
        (runs_.back().scattered || runs_.back().touches(range))) {
        runs_.back().join(range, free);
        return;
    }
    Run *latest = nullptr;
    int known = 0;
    for (Run &run : runs_)
        if (run.sameAs(reason, quirk)) {
            latest = &run;
            ++known;
        }
    if (known >= runsOfAReason)
        latest->join(range, free);
    else
        runs_.push_back({reason, quirk, range, 1, free});
}

HoleAnswer TraceLog::take(std::uint64_t at, MessageTemplate reason, const char *quirk)
{
    const std::uint64_t last = request_.memsz == 0 ? at : at + request_.memsz - 1;
    runs_.push_back({reason, quirk, {at, last}, 1, request_.memsz, true});
    return {PhysAddr(at), KernelError::none, entries()};
}

HoleAnswer TraceLog::fail(KernelError error)
{
    if (runs_.empty()) return fail(error, refusal::noCandidate);
    return {std::nullopt, error, entries()};
}

HoleAnswer TraceLog::fail(KernelError error, MessageTemplate reason)
{
    runs_.push_back({reason, "", {request_.min, request_.max}, 1, 0});
    return {std::nullopt, error, entries()};
}

HoleTrace TraceLog::entry(const Run &run) const
{
    const bool several = run.candidates > 1 && std::string_view(run.reason.id) == refusal::tooSmall.id;
    const Message reason(several ? refusal::allTooSmall : run.reason,
                         {{"free", hex(run.free)},
                          {"wanted", hex(request_.memsz)},
                          {"align", hex(request_.align)},
                          {"min", hex(request_.min)},
                          {"end", endBehind(request_.max)},
                          {"count", std::to_string(run.candidates)}});
    HoleTrace out;
    out.reason = run.scattered
                     ? Message(scatteredRun, {{"count", std::to_string(run.candidates)}, {"reason", reason}})
                     : reason;
    out.first = run.range.first;
    out.last = run.range.last;
    out.candidates = run.candidates;
    out.taken = run.taken;
    out.scattered = run.scattered;
    out.quirk = run.quirk;
    return out;
}

std::vector<HoleTrace> TraceLog::entries() const
{
    std::vector<HoleTrace> out;
    out.reserve(runs_.size());
    for (const Run &run : runs_)
        out.push_back(entry(run));
    return out;
}

std::string endBehind(std::uint64_t last)
{
    return last == ~std::uint64_t{0} ? "2^64" : hex(last + 1);
}

std::string text(const HoleTrace &run)
{
    return "[" + hex(run.first) + ", " + endBehind(run.last) + ")";
}

} // namespace kwb
