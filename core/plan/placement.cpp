#include "core/plan/placement.h"

#include "core/memory/hole_trace.h"

#include <algorithm>

namespace kwb {

namespace {

Message directionOf(const SegmentRule &rule)
{
    return rule.topDown ? KWB_MSG("trace.top-down", "top down") : KWB_MSG("trace.bottom-up", "bottom up");
}

/// Whether the item's relocations allow less than `limit` (the last byte allowed).
bool reachesLess(const Placer::Item &item, std::uint64_t limit)
{
    return item.reach && item.reach->value != 0 && item.reach->value - 1 < limit;
}

} // namespace

Result<Placer> Placer::create(BootPlan &plan, const Machine &machine,
                              const std::map<std::string, std::uint64_t> &sizes,
                              const std::optional<RoomTrial> &trial)
{
    Obstacles obstacles(plan.memory);
    KWB_TRY(HoleSpace space, holeSpace(plan, machine, obstacles));
    KWB_TRY(auto search, makeSearch(plan.profile->name, std::move(space)));
    // Pins come first whatever their turn in the segment list: nothing else may take their place.
    for (const auto &[segment, address] : plan.request.pins)
        if (const auto size = sizes.find(segment); size != sizes.end()) {
            const std::uint64_t page = plan.profile->ownPageSize.value_or(machine.pageSize);
            const std::uint64_t whole = alignUp(size->second, page).value_or(size->second);
            search->occupy({address.value, whole});
            obstacles.addPin(segment, AddressRange::ofSize(address, whole));
        }
    return Placer(plan, machine, std::move(search), std::move(obstacles), trial);
}

std::uint64_t Placer::limitOf(LimitRule rule, Message &because) const
{
    switch (rule) {
    case LimitRule::none:
        because = KWB_MSG("because.no-limit", "no limit");
        return ~std::uint64_t{0};
    case LimitRule::firstBlock:
        because = {KWB_MSG("because.first-block", "end of the first memory block {block}"),
                   {{"block", text(machine_->memory.firstBlock)}}};
        return machine_->memory.firstBlock.end.value - 1;
    case LimitRule::rma:
        because = machine_->rmaBecause;
        // The kernel hands over the RMA's size, one more than its last byte.
        return machine_->rmaEnd ? machine_->rmaEnd->value : ~std::uint64_t{0};
    }
    because = KWB_MSG("because.no-limit", "no limit");
    return ~std::uint64_t{0};
}

HoleRequest Placer::requestFor(const SegmentRule &rule, const Item &item)
{
    HoleRequest hole;
    hole.memsz = rule.size == SizeRule::file && item.searchSize != 0 ? item.searchSize : item.memsz;
    hole.topDown = rule.topDown;
    switch (rule.align) {
    case AlignRule::page:
        hole.align = pageSize();
        break;
    case AlignRule::segment:
    case AlignRule::purgatory:
        hole.align = std::max(item.align, pageSize());
        break;
    case AlignRule::inherited:
        hole.align = std::max(last_.align, pageSize());
        break;
    }
    switch (rule.min) {
    case MinRule::zero:
        hole.min = 0;
        break;
    case MinRule::paddr:
        hole.min = item.paddr;
        break;
    case MinRule::inherited:
        hole.min = last_.min;
        break;
    }
    hole.max = limitOf(rule.limit, limitBecause_);
    if (reachesLess(item, hole.max)) {
        hole.max = item.reach->value - 1;
        limitBecause_ = item.reachBecause;
    }
    if (trial_ && trial_->segment == item.name) hole.max = trial_->limit.value_or(hole.max);
    if (item.reachFrom) hole.min = std::max(hole.min, item.reachFrom->value);
    // The real code hands one request on from segment to segment; the purgatory has its own (Linux 6.1
    // arch/powerpc/kexec/elf_64.c elf64_load).
    if (rule.kind != SegmentKind::purgatory) last_ = hole;
    return hole;
}

void Placer::add(const SegmentRule &rule, const Item &item, PhysAddr at, std::uint64_t align,
                 std::vector<Message> why)
{
    if (!rule.isSegment) return;
    PlannedSegment segment;
    segment.name = item.name;
    segment.kind = rule.kind;
    segment.mem = at;
    segment.memsz = pages(item.memsz);
    segment.align = align;
    segment.pinned = plan_->request.pins.contains(item.name);
    segment.why = std::move(why);
    segment.searched = limits_;
    plan_->segments.push_back(std::move(segment));
}

void Placer::refuse(const SegmentRule &rule, const Item &item, const HoleRequest &hole, KernelError error)
{
    plan_->unplaced.push_back(item.name);
    if (trial_) return; // nobody reads its findings
    // Linux stops looking at the seventeenth segment, whatever room there is.
    if (error == KernelError::einval && plan_->segments.size() >= maxSegments) {
        refuseCount();
        return;
    }
    RoomRefusal refusal{item.name, plan_->findings.size(), {}, pageSize(), {}};
    refusal.evidence = searchWords(rule, hole);
    refusal.evidence.insert(refusal.evidence.begin(), {"segment", item.name});
    refusal.evidence.emplace_back("max", hex(told(hole).max));
    refusal.evidence.emplace_back("errno", name(error));
    if (error == KernelError::eaddrnotavail)
        refusal.advice = adviseRoom(*search_, raisedToPages(hole, pageSize()), pageSize());
    plan_->findings.push_back(noRoomFinding(refusal, {}));
    refusals_.push_back(std::move(refusal));
}

void Placer::refuseCount()
{
    constexpr const char *code = "too-many-segments";
    if (std::ranges::find(plan_->findings, code, &Finding::code) == plan_->findings.end())
        plan_->findings.push_back(
            makeFinding(code, {{"count", "more than " + std::to_string(maxSegments)}}, ""));
}

void Placer::keep(const std::string &name, PhysAddr at, std::uint64_t size)
{
    search_->occupy({at.value, pages(size)});
    obstacles_.addSegment(name, AddressRange::ofSize(at, pages(size)));
}

void Placer::placeAt(const SegmentRule &rule, const Item &item, PhysAddr at, Message why)
{
    if (!plan_->request.pins.contains(item.name)) keep(item.name, at, item.memsz);
    plan_->trace.push_back({item.name, why, {}});
    add(rule, item, at, pageSize(), {std::move(why)});
}

Placer::Item Placer::tried(const Item &item) const
{
    Item changed = item;
    if (!trial_ || trial_->segment != item.name) return changed;
    changed.memsz = trial_->size.value_or(item.memsz);
    changed.align = trial_->align.value_or(item.align);
    return changed;
}

/// Whether the search keeps to the crash region: that of a tool that loads no crash images does not.
bool Placer::knowsRegion() const
{
    return plan_->crash && plan_->crash->region && !plan_->crash->region->empty() &&
           !plan_->profile->crashSegments.empty();
}

/// How far the search really goes: RAM ends somewhere, and a crash image is kept in its region.
void Placer::narrowLimits(const HoleRequest &hole)
{
    limits_ = SearchLimits{hole.min, hole.max, limitBecause_};
    if (const PhysAddr end = obstacles_.ram().end; end.value != 0 && end.value - 1 < hole.max) {
        limits_->max = end.value - 1;
        limits_->because = KWB_MSG("because.ram-end", "the end of the RAM that it looks at");
    }
    if (!knowsRegion()) return;
    const AddressRange region = *plan_->crash->region;
    limits_->min = std::max(limits_->min, region.begin.value);
    const std::uint64_t last =
        region.end.value - (plan_->profile->crashByLimits ? 0 : 1); // see limitToRegion()
    if (last > limits_->max) return;
    limits_->max = last;
    limits_->because = KWB_MSG("because.crash-region", "the crashkernel region");
}

/// The request as people are told of it. The searches know the crash region from their space, so the request
/// itself says nothing of it.
HoleRequest Placer::told(const HoleRequest &hole) const
{
    HoleRequest out = hole;
    if (!knowsRegion()) return out;
    out.min = limits_->min;
    out.max = limits_->max;
    return out;
}

std::vector<MessageArgument> Placer::searchWords(const SegmentRule &rule, const HoleRequest &hole) const
{
    const HoleRequest asked = told(hole);
    return {{"direction", directionOf(rule)}, {"size", hex(asked.memsz)},
            {"align", hex(asked.align)},      {"min", hex(asked.min)},
            {"end", endBehind(asked.max)},    {"limit", knowsRegion() ? limits_->because : limitBecause_}};
}

std::optional<PhysAddr> Placer::place(const SegmentRule &rule, const Item &given,
                                      const SegmentRule *otherwise)
{
    const Item item = tried(given);
    const HoleRequest hole = requestFor(rule, item);
    narrowLimits(hole);
    if (const auto pin = plan_->request.pins.find(item.name); pin != plan_->request.pins.end()) {
        placeAt(
            rule, item, pin->second,
            {KWB_MSG("why.pinned", "Pinned at {address} by the request."), {{"address", hex(pin->second)}}});
        return pin->second;
    }
    // What the real tool looks for by file size holds its whole memory size from then on; what it only looks
    // for is in nobody's way.
    const bool whole = hole.memsz == item.memsz && rule.isSegment;
    HoleAnswer answer = whole ? search_->place(hole) : search_->locate(hole);
    if (answer.at && !whole && rule.isSegment) keep(item.name, *answer.at, item.memsz);
    const Message asked{KWB_MSG("trace.asked", "Looked {direction} for {size} bytes at a multiple of "
                                               "{align}, in [{min}, {end}) ({limit})."),
                        searchWords(rule, hole)};
    std::vector<Message> why{asked};
    for (const HoleTrace &step : answer.trace)
        if (step.taken) why.push_back(step.reason);
    std::vector<HoleTrace> looked;
    if (!trial_) looked = obstacles_.inTheWay(told(hole), answer); // nobody reads a trial's trace
    std::ranges::move(answer.trace, std::back_inserter(looked));
    plan_->trace.push_back({item.name, asked, std::move(looked)});
    if (answer.at && whole)
        obstacles_.addSegment(item.name, AddressRange::ofSize(*answer.at, pages(hole.memsz)));
    if (answer.at) {
        add(rule, item, *answer.at, hole.align, std::move(why));
        return answer.at;
    }
    if (otherwise != nullptr) return place(*otherwise, item);
    refuse(rule, item, hole, answer.error);
    return std::nullopt;
}

} // namespace kwb
