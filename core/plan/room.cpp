// A place for one segment takes room from those behind it. So what makes a refused request fit by itself
// (core/memory/room_advice.h) is only where the search for an answer begins: each number is tried with a plan
// of everything, and where that does not fit, a smaller size, a lower alignment or a higher limit is looked
// for by halving. What no plan has shown is not said.
#include "core/plan/room.h"

#include "core/plan/planner.h"

#include <algorithm>

namespace kwb {

namespace {

constexpr int mostPlans = 40;

Message whatFits(const RoomAdvice &advice, std::vector<MessageArgument> &evidence)
{
    Message text;
    const auto say = [&](const char *key, std::optional<std::uint64_t> number, MessageTemplate sentence) {
        if (!number) return;
        evidence.emplace_back(key, hex(*number));
        const Message next(sentence, {{"number", hex(*number)}});
        text = text.empty()
                   ? next
                   : Message(KWB_MSG("room.both", "{first} {second}"), {{"first", text}, {"second", next}});
    };
    say("fittingSize", advice.size, KWB_MSG("room.size", "It fits with {number} bytes."));
    say("fittingAlign", advice.align, KWB_MSG("room.align", "It fits at a multiple of {number}."));
    say("fittingMax", advice.limit, KWB_MSG("room.limit", "It fits if it may lie up to {number}."));
    if (!text.empty()) return text;
    return KWB_MSG("room.none", "No other size, alignment or limit of it alone makes all fit.");
}

bool isKernel(const std::string &segment)
{
    return segment == "kernel" || segment.starts_with("kernel.");
}

/// The PT_LOAD whose size decides that of the segment; nothing if no single one does.
ElfSegment *decidingLoad(std::vector<ElfSegment> &loads, LoadRule rule, const std::string &segment)
{
    if (rule != LoadRule::each) return &*std::ranges::max_element(loads, {}, &ElfSegment::paddr);
    const auto index = segment == "kernel" ? std::optional<std::uint64_t>(0) : parseNumber(segment.substr(7));
    return index && *index < loads.size() ? &loads[*index] : nullptr;
}

/// The kernel with which the segment has that size; null if there is none.
std::shared_ptr<const KernelImage> resizedKernel(const KernelImage &kernel, const Profile &profile,
                                                 const RoomTrial &trial)
{
    auto changed = std::make_shared<KernelImage>(kernel);
    auto &loads = changed->loads;
    ElfSegment *load = decidingLoad(loads, profile.loads, trial.segment);
    if (load == nullptr) return nullptr;
    const std::uint64_t offset =
        profile.loads == LoadRule::each
            ? 0
            : load->paddr.value - std::ranges::min(loads, {}, &ElfSegment::paddr).paddr.value;
    if (*trial.size <= offset) return nullptr;
    const std::uint64_t size = *trial.size - offset;
    const bool byFile = std::ranges::any_of(
        profile.segments, [](const SegmentRule &rule) { return rule.size == SizeRule::file; });
    // Looked for by its file size, it keeps the bss that it has.
    load->memsz = byFile ? load->memsz - (load->filesz - std::min(load->filesz, size)) : size;
    load->filesz = std::min(load->filesz, size);
    return changed;
}

/// Tries values for one refusal, a bounded number of times for each kind.
class RoomProver {
public:
    RoomProver(const BootPlan &plan, const Architecture &arch, const RoomRefusal &refusal)
        : plan_(plan)
        , arch_(arch)
        , refusal_(refusal)
        , page_(refusal.pageSize)
    {
    }

    std::optional<std::uint64_t> size()
    {
        if (!refusal_.advice.size) return std::nullopt;
        const std::uint64_t most = *refusal_.advice.size / page_;
        const auto with = [&](std::uint64_t pages) { return fits({.size = pages * page_}); };
        begin();
        if (with(most)) return most * page_;
        if (most < 2 || !with(1)) return std::nullopt;
        return sure(lastHolding(1, most, with) * page_);
    }

    std::optional<std::uint64_t> align()
    {
        begin();
        for (std::uint64_t align = refusal_.advice.align.value_or(0); align >= page_; align /= 2)
            if (fits({.align = align})) return align;
        return std::nullopt;
    }

    std::optional<std::uint64_t> limit()
    {
        if (!refusal_.advice.limit) return std::nullopt;
        const std::uint64_t least = *refusal_.advice.limit;
        begin();
        if (fits({.limit = least})) return least;
        // Nothing of the machine lies higher than its last byte of RAM.
        const std::uint64_t top = plan_.memory.ram.ranges().back().end.value - 1;
        if (top <= least || !fits({.limit = top})) return std::nullopt;
        const auto below = [&](std::uint64_t pages) { return fits({.limit = top - pages * page_}); };
        const std::uint64_t limit = top - lastHolding(0, (top - least + page_ - 1) / page_, below) * page_;
        return fits({.limit = limit - page_}) ? std::nullopt : sure(limit);
    }

private:
    void begin() { left_ = mostPlans; }

    bool fits(RoomTrial trial)
    {
        if (left_ == 0) return false;
        --left_;
        trial.segment = refusal_.segment;
        return fitsWith(plan_.request, *plan_.profile, arch_, trial);
    }

    /// Whoever has run out of plans has shown nothing.
    std::optional<std::uint64_t> sure(std::uint64_t value) const
    {
        return left_ == 0 ? std::nullopt : std::optional(value);
    }

    const BootPlan &plan_;
    const Architecture &arch_;
    const RoomRefusal &refusal_;
    std::uint64_t page_;
    int left_ = 0;
};

} // namespace

bool fitsWith(const BootRequest &request, const Profile &profile, const Architecture &arch,
              const RoomTrial &trial)
{
    BootRequest asked = request;
    RoomTrial left = trial;
    if (left.size && isKernel(left.segment)) {
        asked.kernel = resizedKernel(*request.kernel, profile, left);
        if (asked.kernel == nullptr) return false;
        left.size.reset();
    }
    const auto made = Planner(asked, profile, arch).placed(left);
    if (!made || !made->unplaced.empty()) return false;
    const auto first = std::ranges::find_if(made->trace, [&](const TraceEntry &entry) {
        return entry.about == trial.segment && !entry.candidates.empty();
    });
    return std::all_of(first, made->trace.end(), [](const TraceEntry &entry) {
        return entry.candidates.empty() || !entry.candidates.back().taken || isSound(entry.candidates.back());
    });
}

RoomAdvice provenAdvice(const BootPlan &plan, const Architecture &arch, const RoomRefusal &refusal)
{
    RoomProver prover(plan, arch, refusal);
    return {prover.size(), prover.align(), prover.limit()};
}

Finding noRoomFinding(const RoomRefusal &refusal, const RoomAdvice &advice)
{
    auto evidence = refusal.evidence;
    const Message fits = whatFits(advice, evidence);
    evidence.emplace_back("fits", fits);
    return makeFinding("no-room", std::move(evidence), refusal.segment);
}

} // namespace kwb
