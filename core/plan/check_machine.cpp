#include "core/plan/checks.h"
#include "core/plan/command_line.h"

#include <algorithm>

namespace kwb {

namespace {

void checkAssumptions(BootPlan &plan, const Machine &machine)
{
    const BootRequest &request = plan.request;
    const Snapshot &target = *request.target;
    if (!request.pageSize && !target.pageSize)
        plan.findings.push_back(makeFinding("page-size-assumed", {{"size", hex(plan.pageSize)}}, ""));
    if (request.pageSize && target.pageSize && *request.pageSize != *target.pageSize)
        plan.findings.push_back(makeFinding(
            "page-size-differs", {{"size", hex(*request.pageSize)}, {"target", hex(*target.pageSize)}}, ""));
    if (!request.oldByteOrder && !target.byteOrder)
        plan.findings.push_back(makeFinding("byte-order-assumed", {{"order", name(plan.oldByteOrder)}}, ""));
    if (plan.oldByteOrder != plan.newByteOrder)
        plan.findings.push_back(makeFinding(
            "cross-endian", {{"old", name(plan.oldByteOrder)}, {"new", name(plan.newByteOrder)}}, "kernel"));
    if (target.bare) plan.findings.push_back(makeFinding("bare-tree", {}, ""));
    if (!machine.kernelEnd) plan.findings.push_back(makeFinding("kernel-end-unknown", {}, ""));
}

void checkSnapshot(BootPlan &plan, const Machine &machine)
{
    for (const Absence &absence : plan.request.target->absences)
        plan.findings.push_back(
            makeFinding("snapshot-file-absent",
                        {{"file", absence.file}, {"consequence", absence.consequence.text()}}, absence.file));
    for (const Message &remark : machine.memory.remarks)
        plan.findings.push_back(makeFinding("memory-map-remark", {{"remark", remark.text()}}, "memory"));
}

void checkConsole(BootPlan &plan, const Machine &machine)
{
    const ConsoleInfo &console = machine.console;
    if (console.kind != ConsoleInfo::Kind::none) return;
    const std::string reason =
        console.path.empty() ? "the tree names no console (/chosen stdout-path)"
        : console.compatible.empty()
            ? "the console node " + console.path + " is not there or has no compatible property"
            : "the console " + console.path + " (" + console.compatible + ") is none it can speak to";
    plan.findings.push_back(makeFinding("no-console", {{"reason", reason}}, "purgatory"));
}

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

void checkTree(BootPlan &plan, const Machine &machine)
{
    const TreeNode *cpus = plan.treeAfter.find("/cpus");
    const bool anyCpu = cpus != nullptr && std::ranges::any_of(cpus->children, [](const TreeNode &n) {
                            return n.deviceType("cpu");
                        });
    if (!anyCpu)
        plan.findings.push_back(makeFinding("no-cpus", {}, "/cpus"));
    else if (machine.bootCpu && !listsCpu(*cpus, *machine.bootCpu))
        plan.findings.push_back(
            makeFinding("boot-cpu-missing", {{"cpu", std::to_string(*machine.bootCpu)}}, "/cpus"));
    if (plan.treeAfter.find("/chosen") == nullptr)
        plan.findings.push_back(makeFinding("no-chosen", {}, "/chosen"));
    const auto isMemory = [](const TreeNode &node) { return node.deviceType("memory"); };
    if (std::ranges::none_of(plan.treeAfter.root.children, isMemory) &&
        plan.treeAfter.find("/ibm,dynamic-reconfiguration-memory") == nullptr)
        plan.findings.push_back(makeFinding("no-memory-in-tree", {}, "/"));
    const TreeNode *rtas = plan.treeAfter.find("/rtas");
    if (rtas != nullptr && rtas->property("ibm,kernel-dump") != nullptr)
        plan.findings.push_back(makeFinding("fadump-active", {}, "/rtas"));
}

} // namespace

void checkMachine(BootPlan &plan, const Machine &machine)
{
    checkAssumptions(plan, machine);
    checkSnapshot(plan, machine);
    checkConsole(plan, machine);
    checkTree(plan, machine);
}

void checkPolicy(BootPlan &plan, const Machine & /*machine*/)
{
    const Snapshot &target = *plan.request.target;
    if (target.config("CONFIG_KEXEC") == "n")
        plan.findings.push_back(makeFinding("kexec-not-configured", {}, ""));
    if (target.loadDisabled == true) plan.findings.push_back(makeFinding("load-disabled", {}, ""));
    if (target.loadLimitReboot == 0)
        plan.findings.push_back(
            makeFinding("load-limit-reached", {{"limit", std::to_string(*target.loadLimitReboot)}}, ""));
    if (target.lockdown && *target.lockdown != "none")
        plan.findings.push_back(makeFinding("lockdown", {{"mode", *target.lockdown}}, ""));
    if (target.loaded == true) plan.findings.push_back(makeFinding("already-loaded", {}, ""));
}

void checkCommandLine(BootPlan &plan, const Machine &machine, const Architecture &arch)
{
    const std::uint64_t length = plan.cmdline.size() + 1;
    if (length > arch.commandLineSize)
        plan.findings.push_back(makeFinding("cmdline-too-long",
                                            {{"length", std::to_string(length)},
                                             {"limit", std::to_string(arch.commandLineSize)},
                                             {"excess", std::to_string(length - arch.commandLineSize)}},
                                            "/chosen"));
    const bool notCaptured = plan.request.cmdlineFromTarget && !plan.request.target->cmdline;
    if (notCaptured)
        plan.findings.push_back(makeFinding("cmdline-not-captured", {}, "/chosen"));
    else if (plan.baseCmdline.find_first_not_of(' ') == std::string::npos)
        plan.findings.push_back(makeFinding("cmdline-empty", {}, "/chosen"));
    if (plan.request.initrds.empty() && !commandLineValue(plan.cmdline, "root"))
        plan.findings.push_back(makeFinding("no-root", {}, "/chosen"));
    const auto console = commandLineValue(plan.cmdline, "console");
    if (console && machine.console.kind != ConsoleInfo::Kind::none && !console->starts_with("hvc"))
        plan.findings.push_back(
            makeFinding("console-parameter", {{"console", *console}, {"expected", "hvc0"}}, "/chosen"));
}

} // namespace kwb
