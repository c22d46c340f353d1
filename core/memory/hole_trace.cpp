#include "core/memory/hole_trace.h"

#include <algorithm>
#include <ranges>

namespace kwb {

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

void TraceLog::refuse(MessageTemplate reason, InclusiveRange range, std::uint64_t free, const char *quirk)
{
    const std::size_t reach = runs_.size() < longTrace ? 1 : runs_.size();
    for (Run &run : runs_ | std::views::reverse | std::views::take(reach)) {
        if (!run.sameAs(reason, quirk)) continue;
        run.range = {std::min(run.range.first, range.first), std::max(run.range.last, range.last)};
        run.free = std::max(run.free, free);
        ++run.candidates;
        return;
    }
    runs_.push_back({reason, quirk, range, 1, free, false});
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
    runs_.push_back({reason, "", {request_.min, request_.max}, 1, 0, false});
    return {std::nullopt, error, entries()};
}

std::vector<HoleTrace> TraceLog::entries() const
{
    std::vector<HoleTrace> out;
    out.reserve(runs_.size());
    for (const Run &run : runs_) {
        Message reason(run.reason, {{"free", hex(run.free)},
                                    {"wanted", hex(request_.memsz)},
                                    {"align", hex(request_.align)},
                                    {"min", hex(request_.min)},
                                    {"max", hex(request_.max)},
                                    {"count", std::to_string(run.candidates)},
                                    {"first", hex(run.range.first)},
                                    {"last", hex(run.range.last)}});
        out.push_back(
            {std::move(reason), run.range.first, run.range.last, run.candidates, run.taken, run.quirk});
    }
    return out;
}

} // namespace kwb
