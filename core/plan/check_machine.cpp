#include "core/plan/checks.h"
#include "core/plan/command_line.h"
#include "core/plan/ima_target.h"
#include "core/plan/policy.h"

#include <algorithm>
#include <iterator>

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
        plan.findings.push_back(makeFinding("snapshot-file-absent",
                                            {{"file", absence.file}, {"consequence", absence.consequence}},
                                            absence.file));
    for (const Message &remark : machine.memory.remarks)
        plan.findings.push_back(makeFinding("memory-map-remark", {{"remark", remark}}, "memory"));
}

void checkConsole(BootPlan &plan, const Machine &machine)
{
    const ConsoleInfo &console = machine.console;
    if (console.kind != ConsoleInfo::Kind::none) return;
    const std::vector<MessageArgument> about{{"path", console.path}, {"compatible", console.compatible}};
    const Message reason =
        console.path.empty()
            ? Message(KWB_MSG("because.no-stdout", "the tree names no console (/chosen stdout-path)"))
        : console.compatible.empty()
            ? Message(KWB_MSG("because.console-not-there",
                              "the console node {path} is not there or has no compatible property"),
                      about)
            : Message(KWB_MSG("because.console-unknown",
                              "the console {path} ({compatible}) is none it can speak to"),
                      about);
    plan.findings.push_back(makeFinding("no-console", {{"reason", reason}}, "purgatory"));
}

/// Rebooting needs firmware that can be asked.
void checkReboot(BootPlan &plan, const Machine &machine)
{
    if (plan.request.onMismatch != OnMismatch::reboot) return;
    const bool rtas = machine.rtasEntry != 0 && machine.rtasRebootToken;
    if (!rtas && machine.opalEntry == 0)
        plan.findings.push_back(makeFinding("reboot-impossible", {}, "purgatory"));
}

/// Either brings a rule of IMA that wants the kernel's file, which kexec_load does not give.
void checkAppraisal(const Snapshot &target, std::vector<Finding> &findings)
{
    if (target.config("CONFIG_IMA_APPRAISE") == "n") return;
    if (const std::string where = secureBootPlace(target.tree()); !where.empty()) {
        findings.push_back(makeFinding("secure-boot", {{"where", where}}, ""));
        return; // its rule is the policy
    }
    // A policy that cannot be read is told of where the measurements are.
    const TargetImaPolicy policy = targetImaPolicy(target).value_or(TargetImaPolicy());
    const std::string mode =
        commandLineValue(target.cmdline.value_or(std::string()), "ima_appraise").value_or("enforce");
    if (mode == "enforce" && decideAppraisal(policy.rules, "KEXEC_KERNEL_CHECK").appraise)
        findings.push_back(makeFinding("ima-appraisal", {{"policy", policy.source}}, ""));
}

} // namespace

void checkMachine(BootPlan &plan, const Machine &machine)
{
    checkAssumptions(plan, machine);
    checkSnapshot(plan, machine);
    checkConsole(plan, machine);
    checkReboot(plan, machine);
}

std::vector<Finding> policyFindings(const Snapshot &target, bool crash)
{
    std::vector<Finding> findings;
    if (target.config("CONFIG_KEXEC") == "n") findings.push_back(makeFinding("kexec-not-configured", {}, ""));
    if (target.loadDisabled == true) findings.push_back(makeFinding("load-disabled", {}, ""));
    const auto limit = crash ? target.loadLimitPanic : target.loadLimitReboot;
    if (limit == 0)
        findings.push_back(makeFinding(crash ? "crash-load-limit-reached" : "load-limit-reached",
                                       {{"limit", std::to_string(*limit)}}, ""));
    if (target.lockdown && *target.lockdown != "none")
        findings.push_back(makeFinding("lockdown", {{"mode", *target.lockdown}}, ""));
    checkAppraisal(target, findings);
    if ((crash ? target.crashLoaded : target.loaded) == true)
        findings.push_back(makeFinding(crash ? "crash-already-loaded" : "already-loaded", {}, ""));
    return findings;
}

void checkPolicy(BootPlan &plan, const Machine & /*machine*/)
{
    std::ranges::move(policyFindings(*plan.request.target, plan.request.crash),
                      std::back_inserter(plan.findings));
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
    const auto roots = std::ranges::count_if(
        commandLineWords(plan.cmdline), [](const std::string &word) { return word.starts_with("root="); });
    if (roots > 1)
        plan.findings.push_back(
            makeFinding("cmdline-root-twice",
                        {{"count", std::to_string(roots)}, {"root", *commandLineValue(plan.cmdline, "root")}},
                        "/chosen"));
    const auto console = commandLineValue(plan.cmdline, "console");
    if (console && machine.console.kind != ConsoleInfo::Kind::none && !console->starts_with("hvc"))
        plan.findings.push_back(
            makeFinding("console-parameter", {{"console", *console}, {"expected", "hvc0"}}, "/chosen"));
}

} // namespace kwb
