#include "core/plan/checks.h"
#include "core/plan/command_line.h"
#include "core/plan/usable_memory.h"

#include <algorithm>

namespace kwb {

namespace {

constexpr std::uint64_t sparePages = 2;

void add(BootPlan &plan, const char *code, std::vector<MessageArgument> evidence, const std::string &about)
{
    plan.findings.push_back(makeFinding(code, std::move(evidence), about));
}

void checkRegion(BootPlan &plan)
{
    const CrashImage &crash = *plan.crash;
    const std::string sources = crash.sources.text();
    if (!crash.region)
        add(plan, "crash-no-region",
            {{"sources", sources.empty() ? Message(KWB_MSG("because.no-crashkernel", "nothing names any"))
                                         : Message(KWB_MSG("because.crash-sources", "{sources}"),
                                                   {{"sources", sources}})}},
            "memory");
    else if (crash.sources.differ())
        add(plan, "crash-region-sources-differ", {{"sources", sources}, {"region", text(*crash.region)}},
            "memory");
}

void checkRoom(BootPlan &plan, const Machine &machine)
{
    const CrashImage &crash = *plan.crash;
    if (!crash.region) return;
    for (const PlannedSegment &segment : plan.segments)
        if (!crash.region->contains(segment.range()))
            add(plan, "crash-segment-outside-region",
                {{"segment", segment.name},
                 {"range", text(segment.range())},
                 {"region", text(*crash.region)}},
                segment.name);
    const PlannedSegment *initrd = plan.segment("initrd");
    if (crash.free < sparePages * machine.pageSize)
        add(plan, "crash-no-spare-pages",
            {{"free", hex(crash.free)}, {"region", text(*crash.region)}, {"page", hex(machine.pageSize)}},
            "memory");
    else if (initrd != nullptr &&
             crash.free < 4 * initrd->memsz) // a packed initrd is three or four times as big
        add(plan, "crash-room-tight",
            {{"free", byteSizeText(crash.free)},
             {"region", text(*crash.region)},
             {"initrd", byteSizeText(initrd->bufsz)}},
            "initrd");
}

void checkNotes(BootPlan &plan)
{
    const CrashNotes &notes = plan.crash->notes;
    if (!plan.request.target->bootId) add(plan, "crash-no-boot-id", {}, "");
    if (notes.cpus.empty() && !notes.vmcoreinfo)
        add(plan, "crash-no-notes", {}, "elfcorehdr");
    else if (notes.cpus.empty())
        add(plan, "crash-no-cpu-notes", {}, "elfcorehdr");
    else if (!notes.vmcoreinfo)
        add(plan, "crash-no-vmcoreinfo", {}, "elfcorehdr");
    if (plan.oldByteOrder != plan.newByteOrder)
        add(plan, "crash-cross-endian", {{"old", name(plan.oldByteOrder)}, {"new", name(plan.newByteOrder)}},
            "elfcorehdr");
}

void checkTool(BootPlan &plan)
{
    if (plan.profile->crashSegments.empty())
        add(plan, "allocator-gives-up",
            {{"allocator", plan.profile->name},
             {"reason", KWB_MSG("because.no-crash-images",
                                "it loads no crash images; the plan follows our own rules")}},
            "memory");
    if (plan.request.purgatory == PurgatoryChoice::targetKernel && plan.oldByteOrder == ByteOrder::big)
        add(plan, "crash-run-at-load-lost", {}, "purgatory");
}

/// Whether the crash kernel finds among the LMBs what was written for it.
void checkLmbs(BootPlan &plan)
{
    const auto table = readLmbTable(plan.treeAfter);
    if (!table || !*table) return;
    const TreeNode *node = plan.treeAfter.find(lmbNodePath);
    const TreeProperty *rows = node != nullptr ? node->property("linux,drconf-usable-memory") : nullptr;
    if (rows == nullptr) return;
    std::vector<AddressRange> ram;
    for (const LmbRun &run : (*table)->runs)
        if (run.isRam())
            ram.push_back(AddressRange::ofSize(PhysAddr(run.base), run.count * (*table)->lmbSize));
    const RangeSet written = plan.crash->usable.intersect(RangeSet(std::move(ram)));
    const RangeSet read = readDrconfUsableMemory(**table, rows->value, childCells(plan.treeAfter.root));
    if (written == read) return;
    add(plan, "crash-drconf-out-of-step",
        {{"allocator", plan.profile->name}, {"read", hex(read.size())}, {"written", hex(written.size())}},
        lmbNodePath);
}

void checkCrashCommandLine(BootPlan &plan, const Machine &machine)
{
    std::vector<std::string> dropped;
    const std::string given = newCommandLine(plan.request, dropped);
    if (const auto value = commandLineValue(given, "crashkernel"))
        add(plan, "crash-cmdline-crashkernel", {{"value", *value}}, "/chosen");
    const auto header = commandLineValue(given, "elfcorehdr");
    if (header && plan.crash->elfcorehdr)
        add(plan, "crash-cmdline-elfcorehdr",
            {{"value", *header}, {"place", hex(plan.crash->elfcorehdr->begin)}}, "/chosen");
    const bool few = commandLineValue(given, "nr_cpus") || commandLineValue(given, "maxcpus");
    if (!few && machine.cpuIds.size() > 1)
        add(plan, "crash-all-cpus", {{"cpus", std::to_string(machine.cpuIds.size())}}, "/chosen");
}

} // namespace

void checkCrash(BootPlan &plan, const Machine &machine)
{
    if (!plan.crash) return;
    checkRegion(plan);
    checkRoom(plan, machine);
    checkNotes(plan);
    checkTool(plan);
    checkLmbs(plan);
    checkCrashCommandLine(plan, machine);
}

} // namespace kwb
