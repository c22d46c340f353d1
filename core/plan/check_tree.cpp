// What the new kernel will learn from its tree: CPUs, memory, firmware, what is reserved. A kernel that is
// told too little, or what was true of the running one only, stops before it has a console.

#include "core/plan/checks.h"
#include "core/plan/command_line.h"

#include <algorithm>
#include <array>
#include <set>

namespace kwb {

namespace {

/// Hardware ids of the CPU nodes of the tree that is handed over.
bool listsCpu(const TreeNode &cpus, std::uint32_t id)
{
    return std::ranges::any_of(cpus.children, [&](const TreeNode &cpu) {
        if (!cpu.deviceType("cpu")) return false;
        const TreeProperty *servers = cpu.property("ibm,ppc-interrupt-server#s");
        const ByteView cells = servers != nullptr ? ByteView(servers->value) : ByteView();
        for (std::size_t at = 0; at + 4 <= cells.size(); at += 4)
            if (load<std::uint32_t>(cells, at, ByteOrder::big) == id) return true;
        return cpu.u32("reg") == id;
    });
}

void checkCpus(BootPlan &plan, const Machine &machine)
{
    const TreeNode *cpus = plan.treeAfter.find("/cpus");
    const bool anyCpu = cpus != nullptr && std::ranges::any_of(cpus->children, [](const TreeNode &n) {
                            return n.deviceType("cpu");
                        });
    if (!anyCpu) {
        plan.findings.push_back(makeFinding("no-cpus", {}, "/cpus"));
        return;
    }
    if (machine.bootCpu && !listsCpu(*cpus, *machine.bootCpu))
        plan.findings.push_back(
            makeFinding("boot-cpu-missing", {{"cpu", std::to_string(*machine.bootCpu)}}, "/cpus"));
    std::string missing;
    for (const std::uint32_t id : machine.cpuIds)
        if (id != machine.bootCpu && !listsCpu(*cpus, id))
            missing += (missing.empty() ? "" : ", ") + std::to_string(id);
    if (!missing.empty()) plan.findings.push_back(makeFinding("cpus-missing", {{"cpus", missing}}, "/cpus"));
}

/// What no kernel finds out by itself.
void checkNodes(BootPlan &plan)
{
    const DeviceTree &before = plan.request.target->tree();
    if (plan.treeAfter.find("/chosen") == nullptr)
        plan.findings.push_back(makeFinding("no-chosen", {}, "/chosen"));
    for (const char *firmware : {"/rtas", "/ibm,opal"})
        if (before.find(firmware) != nullptr && plan.treeAfter.find(firmware) == nullptr)
            plan.findings.push_back(makeFinding("firmware-node-missing", {{"node", firmware}}, firmware));
    const TreeNode *rtas = plan.treeAfter.find("/rtas");
    if (rtas != nullptr && rtas->property("ibm,kernel-dump") != nullptr)
        plan.findings.push_back(makeFinding("fadump-active", {}, "/rtas"));
}

/// Whether the memory that the tree describes may be other than the target's.
bool mayTellOtherMemory(const BootRequest &request)
{
    return request.dtb || !request.overlays.empty() || !request.edits.empty();
}

/// A tree that was given or changed by hand is compared with the machine.
void checkToldMemory(BootPlan &plan)
{
    const auto isMemory = [](const TreeNode &node) { return node.deviceType("memory"); };
    if (std::ranges::none_of(plan.treeAfter.root.children, isMemory) &&
        plan.treeAfter.find("/ibm,dynamic-reconfiguration-memory") == nullptr) {
        plan.findings.push_back(makeFinding("no-memory-in-tree", {}, "/"));
        return;
    }
    if (!mayTellOtherMemory(plan.request)) return;
    const auto told = readMemoryMap(plan.treeAfter, {});
    if (!told) return; // a tree of the user's that is odd elsewhere
    const RangeSet more = told->ram.minus(plan.memory.ram);
    if (!more.empty())
        plan.findings.push_back(
            makeFinding("tree-memory-not-there",
                        {{"range", text(more.ranges().front())}, {"size", hex(more.size())}}, "/"));
    const PlannedSegment *initrd = plan.segment("initrd");
    if (initrd != nullptr && plan.memory.ram.contains(initrd->range()) &&
        !told->ram.contains(initrd->range()))
        plan.findings.push_back(
            makeFinding("initrd-outside-memory",
                        {{"range", text(initrd->range())},
                         {"because", KWB_MSG("because.no-memory",
                                             "the tree that is handed over describes no memory there")},
                         {"stage", name(BootStage::kernelSetsUpMemory)},
                         {"when", title(BootStage::kernelSetsUpMemory)}},
                        "initrd"));
}

/// What the new kernel will keep clear of because its tree says so.
RangeSet reservedByTree(const DeviceTree &tree)
{
    std::vector<AddressRange> ranges;
    for (const TreeReservation &row : tree.reservations)
        ranges.push_back(AddressRange::ofSize(row.address, row.size));
    if (const auto map = readMemoryMap(tree, {}))
        for (const MemoryRange &range : map->ranges)
            if (range.kind == MemoryKind::reservedRange || range.kind == MemoryKind::reservedMemory)
                ranges.push_back(range.range);
    return RangeSet(std::move(ranges));
}

/// Firmware that nobody reserves is free memory to the new kernel.
void checkFirmwareRows(BootPlan &plan)
{
    std::optional<RangeSet> reserved;
    for (const MemoryRange &range : plan.memory.ranges) {
        const bool firmware = range.kind == MemoryKind::rtas || range.kind == MemoryKind::opal;
        if (!firmware || !plan.memory.ram.overlaps(range.range)) continue;
        if (!reserved) reserved = reservedByTree(plan.treeAfter);
        if (reserved->contains(range.range)) continue;
        plan.findings.push_back(makeFinding("firmware-not-reserved",
                                            {{"what", name(range.kind)},
                                             {"range", text(range.range)},
                                             {"source", plan.memory.source(range)},
                                             {"stage", name(BootStage::kernelSetsUpMemory)},
                                             {"when", title(BootStage::kernelSetsUpMemory)}},
                                            "tree"));
    }
}

/// Linux reads these early, in its own byte order, though they are big-endian as all of a tree.
void checkRunningKernelProperties(BootPlan &plan)
{
    const TreeNode *chosen = plan.treeAfter.find("/chosen");
    if (chosen == nullptr) return;
    for (const char *property : {"linux,memory-limit", "linux,crashkernel-base", "linux,crashkernel-size"}) {
        const TreeProperty *kept = chosen->property(property);
        if (kept == nullptr || kept->value.size() != 8) continue;
        if (load<std::uint64_t>(ByteView(kept->value), 0, ByteOrder::big) == 0) continue; // there is none
        plan.findings.push_back(
            makeFinding("running-kernel-property",
                        {{"property", property},
                         {"value", hex(*load<std::uint64_t>(ByteView(kept->value), 0, ByteOrder::big))},
                         {"read", hex(*load<std::uint64_t>(ByteView(kept->value), 0, plan.newByteOrder))}},
                        "/chosen"));
    }
}

/// What makes a kernel believe that it is to save a dump.
void checkCaptureLeftovers(BootPlan &plan)
{
    if (plan.crash) return;
    std::vector<std::string> found;
    const TreeNode *chosen = plan.treeAfter.find("/chosen");
    if (chosen != nullptr && chosen->property("linux,elfcorehdr") != nullptr)
        found.emplace_back("/chosen linux,elfcorehdr");
    if (commandLineValue(plan.cmdline, "elfcorehdr")) found.emplace_back("elfcorehdr= on the command line");
    for (const TreeNode &node : plan.treeAfter.root.children)
        for (const char *property : {"linux,usable-memory", "linux,drconf-usable-memory"})
            if (node.property(property) != nullptr) found.push_back("/" + node.name + " " + property);
    for (const std::string &what : found)
        plan.findings.push_back(makeFinding("capture-leftover", {{"what", what}}, "tree"));
}

/// kexec-tools' fs2dt works in buffers of fixed size and ends the program when one is full.
void checkToolLimits(BootPlan &plan)
{
    constexpr std::size_t mostRows = 256;
    constexpr std::size_t mostNameBytes = 16384;
    if (plan.profile->treeRules != TreeRules::kexecTools || plan.request.dtb) return;
    std::set<std::string_view> names;
    std::vector<const TreeNode *> open{&plan.treeAfter.root};
    while (!open.empty()) {
        const TreeNode &node = *open.back();
        open.pop_back();
        for (const TreeProperty &property : node.properties)
            names.insert(property.name);
        for (const TreeNode &child : node.children)
            open.push_back(&child);
    }
    std::size_t bytes = 0;
    for (const std::string_view name : names)
        bytes += name.size() + 1;
    const std::array limits{std::tuple("reservation rows", plan.treeAfter.reservations.size(), mostRows),
                            std::tuple("bytes of property names", bytes, mostNameBytes)};
    for (const auto &[what, count, limit] : limits)
        if (count > limit)
            plan.findings.push_back(makeFinding("tree-over-tool-limits",
                                                {{"allocator", plan.profile->name},
                                                 {"what", what},
                                                 {"count", std::to_string(count)},
                                                 {"limit", std::to_string(limit)}},
                                                "tree"));
}

} // namespace

void checkTree(BootPlan &plan, const Machine &machine)
{
    checkCpus(plan, machine);
    checkNodes(plan);
    checkToldMemory(plan);
    checkFirmwareRows(plan);
    checkRunningKernelProperties(plan);
    checkCaptureLeftovers(plan);
    checkToolLimits(plan);
}

} // namespace kwb
