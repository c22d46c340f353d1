#include "core/plan/planner.h"

#include "core/plan/checks.h"
#include "core/plan/command_line.h"

#include <algorithm>

namespace kwb {

namespace {

constexpr std::uint64_t stackSize = 0x4000; // what kexec-tools gives its purgatory

} // namespace

/// Page size and byte order: the request's word, else the snapshot's, else an assumption that checkMachine()
/// reports.
void Planner::decideMachineFacts()
{
    const Snapshot &target = *plan_.request.target;
    plan_.newByteOrder = plan_.request.kernel->header.order;
    plan_.arch = arch_.name(plan_.newByteOrder);
    plan_.pageSize = plan_.request.pageSize.value_or(target.pageSize.value_or(0x10000));
    plan_.oldByteOrder = plan_.request.oldByteOrder.value_or(target.byteOrder.value_or(plan_.newByteOrder));
    machine_.pageSize = plan_.pageSize;
    machine_.oldOrder = plan_.oldByteOrder;
    machine_.oldCmdline = target.cmdline.value_or(std::string());
}

/// What is asked for, what the tool makes of it, and the marker behind that.
void Planner::decideCommandLine()
{
    std::vector<std::string> dropped;
    const std::string given = newCommandLine(plan_.request, dropped);
    for (const std::string &word : dropped)
        plan_.trace.push_back(
            {"request",
             {KWB_MSG("trace.cmdline-dropped",
                      "{word} of the target's command line is left out: it was about the running kernel."),
              {{"word", word}}},
             {}});
    writeCommandLine(given);
    if (plan_.baseCmdline != given && plan_.baseCmdline != given + " ")
        plan_.trace.push_back(
            {"request",
             {KWB_MSG("trace.cmdline-changed", "{allocator} makes \"{cmdline}\" of the command line."),
              {{"allocator", plan_.profile->name}, {"cmdline", plan_.baseCmdline}}},
             {}});
}

void Planner::writeCommandLine(const std::string &given)
{
    plan_.baseCmdline = handedOverCommandLine(plan_, machine_, plan_.treeBefore, given);
    plan_.cmdline = plan_.baseCmdline;
    if (!plan_.request.marker) return;
    const bool apart = plan_.cmdline.empty() || plan_.cmdline.ends_with(' ');
    plan_.cmdline += (apart ? "" : " ") + markerWord(*plan_.request.marker);
}

Status Planner::start()
{
    decideMachineFacts();
    KWB_TRY(plan_.treeBefore, baseTree(plan_));
    decideCommandLine();
    KWB_CHECK(arch_.readMachine(plan_.request, machine_));
    machine_.newKernelReachesAll = arch_.reachesAllMemory(plan_, machine_);
    plan_.memory = machine_.memory;
    startCrash();
    plan_.extents = arch_.bootExtents(plan_, machine_);
    KWB_TRY(purgatory_, openPurgatory(plan_, machine_));
    return readMeasurements();
}

std::map<std::string, std::uint64_t> Planner::knownSizes() const
{
    std::map<std::string, std::uint64_t> sizes;
    sizes["kernel"] = loadSpan(*plan_.request.kernel).size();
    sizes["purgatory"] = purgatory_.item.memsz;
    sizes["initrd"] = initrdSize();
    sizes["stack"] = stackSize;
    if (measurements_)
        sizes["ima"] = imaSegmentSize(imaLogBytes(*measurements_).size(), plan_.pageSize).value_or(0);
    if (plan_.crash) {
        sizes["backup"] = arch_.backupSize;
        sizes["elfcorehdr"] = elfcorehdrSize(dumpHeader());
    }
    // The tree's size is known only when it is edited, which needs the other places; a page more than now is
    // enough.
    if (const auto dtb = dtbSize(plan_.treeBefore))
        sizes["fdt"] = handedOverTreeSize(plan_, *dtb + plan_.cmdline.size() + plan_.pageSize);
    return sizes;
}

/// A purgatory of kexec-tools' kind runs on a stack that its loader finds for it.
void Planner::placeStack(const SegmentRule &rule)
{
    if (!purgatory_.needsStack || plan_.stackTop) return;
    Placer::Item item;
    item.name = "stack";
    item.memsz = stackSize;
    item.align = 16;
    const auto at = placer_->place(rule, item);
    if (!at) return;
    const std::uint64_t below = plan_.profile->stackBelowEnd;
    plan_.stackTop = PhysAddr(at->value + stackSize - below);
    if (plan_.segment("stack") == nullptr)
        plan_.extents.push_back(
            {"purgatory's stack",
             {KWB_MSG("extent.stack-name", "purgatory's stack")},
             {KWB_MSG("extent.stack-brief", "stack")},
             AddressRange::ofSize(*at, stackSize),
             {KWB_MSG("extent.stack", "a hole that its loader finds: no segment stands for it, "
                                      "and kexec_load does not know of it")},
             BootStage::purgatoryRuns});
    if (below != 0)
        plan_.findings.push_back(makeFinding(
            "quirk-decided",
            {{"segment", "stack"}, {"allocator", plan_.profile->name}, {"quirk", "stack-below-end"}},
            "stack"));
}

/// A segment's room is also that of the ones behind it, so advice is given when all have been placed.
void Planner::adviseOnRoom()
{
    for (const RoomRefusal &refusal : placer_->refusals())
        plan_.findings[refusal.finding] = noRoomFinding(refusal, provenAdvice(plan_, arch_, refusal));
}

/// A tool that loads no crash images has a finding for that; its plan is made by our own rules.
std::vector<SegmentRule> Planner::segmentRules() const
{
    if (!plan_.crash) return plan_.profile->segments;
    const auto &own = plan_.profile->crashSegments;
    return own.empty() ? profiles().front().crashSegments : own;
}

Status Planner::placeAll(const std::optional<RoomTrial> &trial)
{
    KWB_TRY(placer_, Placer::create(plan_, machine_, knownSizes(), trial));
    for (const SegmentRule &rule : segmentRules()) {
        switch (rule.kind) {
        case SegmentKind::kernel:
            KWB_CHECK(placeKernel(rule));
            break;
        case SegmentKind::purgatory:
            placer_->place(rule, purgatory_.item);
            break;
        case SegmentKind::initrd:
            placeInitrd(rule);
            break;
        case SegmentKind::fdt:
            KWB_CHECK(placeTree(rule));
            break;
        case SegmentKind::stack:
            placeStack(rule);
            break;
        case SegmentKind::ima:
            placeMeasurements(rule);
            break;
        case SegmentKind::backup:
            placeBackup(rule);
            break;
        case SegmentKind::elfcorehdr:
            KWB_CHECK(placeElfcorehdr(rule));
            break;
        }
    }
    SegmentRule stack; // for profiles whose own tool never meets such a purgatory
    stack.kind = SegmentKind::stack;
    placeStack(stack);
    sumUpCrash();
    return {};
}

/// What reaches the end of the address space cannot even be written down as a range.
Status Planner::checkEnds() const
{
    const auto fits = [&](const std::string &name, PhysAddr mem, std::uint64_t size) -> Status {
        if (checkedAdd(mem.value, size)) return {};
        const bool pinned = plan_.request.pins.contains(name);
        return fail(pinned ? ErrorKind::usage : ErrorKind::malformed,
                    {KWB_MSG("plan.segment-wraps", "{size} bytes for {segment} at {address} go beyond 2^64"),
                     {{"size", hex(size)}, {"segment", name}, {"address", hex(mem)}}});
    };
    for (const PlannedSegment &segment : plan_.segments)
        KWB_CHECK(fits(segment.name, segment.mem, segment.memsz));
    const auto stack = plan_.request.pins.find("stack");
    return plan_.stackTop && stack != plan_.request.pins.end() ? fits("stack", stack->second, stackSize)
                                                               : Status{};
}

/// Errors first; within a severity in the order in which they were found.
void Planner::sortFindings()
{
    std::vector<Finding> sorted;
    for (const Severity severity : {Severity::error, Severity::warning, Severity::note})
        std::ranges::copy_if(plan_.findings, std::back_inserter(sorted),
                             [&](const Finding &finding) { return finding.severity == severity; });
    plan_.findings = std::move(sorted);
}

Result<BootPlan> Planner::placed(const RoomTrial &trial)
{
    KWB_CHECK(start());
    KWB_CHECK(placeAll(trial));
    return std::move(plan_);
}

Result<BootPlan> Planner::run()
{
    KWB_CHECK(start());
    KWB_CHECK(placeAll());
    adviseOnRoom();
    KWB_CHECK(checkEnds());
    KWB_CHECK(finishPurgatory(plan_, machine_, arch_, purgatory_));
    arch_.checkEntry(plan_);
    checkLayout(plan_, machine_);
    checkTime(plan_, machine_);
    checkMachine(plan_, machine_);
    checkTree(plan_, machine_);
    checkPolicy(plan_, machine_);
    checkCommandLine(plan_, machine_, arch_);
    checkInputs(plan_, machine_);
    checkCrash(plan_, machine_);
    if (plan_.crash && arch_.checkCrashKernel != nullptr) arch_.checkCrashKernel(plan_);
    checkPins(plan_);
    sortFindings();
    return std::move(plan_);
}

} // namespace kwb
