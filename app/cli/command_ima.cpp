#include "app/cli/command.h"
#include "app/cli/inputs.h"

#include "core/integrity/ima_verify.h"
#include "core/plan/ima_target.h"
#include "core/report/ima_report.h"

#include <algorithm>
#include <filesystem>

namespace kwb::cli {

namespace {

struct LogOptions {
    std::string file;
    std::string order;
    std::string bank;
    std::vector<std::string> registers;
    bool json = false;

    void addTo(CLI::App &app)
    {
        app.add_option("LOG", file,
                       "Binary or ascii measurement log, hand-over buffer, or a snapshot that has a log")
            ->required();
        app.add_option("--order", order, "The byte order of the log; found out by trying if not given")
            ->check(CLI::IsMember({"little", "big"}));
        app.add_option("--bank", bank,
                       "The hash of the log's template digests; found out by trying if not given")
            ->check(CLI::IsMember({"sha1", "sha256", "sha384", "sha512"}));
        app.add_flag("--json", json, "The answer for programs");
    }
};

Result<ImaLog> readLog(const LogOptions &options)
{
    // A folder or an archive is a snapshot; a lone file is a log.
    if (const auto snapshot = readSnapshot(options.file)) {
        KWB_TRY(auto log, targetImaLog(*snapshot));
        if (log) return *std::move(log);
        return fail(ErrorKind::missing, {KWB_MSG("cli.ima-no-log", "the snapshot has no measurement log")},
                    {.file = options.file});
    }
    KWB_TRY(const Blob bytes, mapFile(options.file));
    ImaLogOptions told;
    if (!options.order.empty()) told.order = options.order == "big" ? ByteOrder::big : ByteOrder::little;
    told.bank = pcrBank(options.bank);
    return readImaLog(bytes.bytes(), options.file, told);
}

Result<std::vector<PcrValue>> readRegisters(const std::vector<std::string> &files)
{
    std::vector<PcrValue> out;
    for (const std::string &file : files) {
        KWB_TRY(const Blob bytes, mapFile(file));
        KWB_TRY(const auto values, readPcrValues(textOf(bytes.bytes()), file));
        out.insert(out.end(), values.begin(), values.end());
    }
    return out;
}

void addRegisters(CLI::App &app, std::vector<std::string> &files)
{
    app.add_option("--pcr", files,
                   "What the TPM's registers hold: the output of tpm2 pcrread, or a copy of "
                   "/sys/class/tpm/tpm0/pcr-sha256/10; may be repeated")
        ->allow_extra_args(false);
}

bool anyError(const std::vector<Finding> &findings)
{
    return std::ranges::any_of(findings, [](const Finding &f) { return f.severity == Severity::error; });
}

void addShowLog(CLI::App &group, Command &chosen)
{
    auto options = std::make_shared<LogOptions>();
    CLI::App *sub = group.add_subcommand("show", "Lists what a measurement log says");
    options->addTo(*sub);
    sub->callback([&chosen, options] {
        chosen = [options]() -> Result<Exit> {
            KWB_TRY(const ImaLog log, readLog(*options));
            print(options->json ? imaLogJson(log) : imaLogText(log));
            return Exit::done;
        };
    });
}

void addVerifyLog(CLI::App &group, Command &chosen)
{
    auto options = std::make_shared<LogOptions>();
    CLI::App *sub = group.add_subcommand(
        "verify",
        "Recomputes every template digest and the registers, and says which entry breaks the chain");
    options->addTo(*sub);
    addRegisters(*sub, options->registers);
    sub->callback([&chosen, options] {
        chosen = [options]() -> Result<Exit> {
            KWB_TRY(const ImaLog log, readLog(*options));
            KWB_TRY(const auto registers, readRegisters(options->registers));
            const ImaVerdict verdict = verifyImaLog(log, registers);
            const auto findings = imaVerdictFindings(log, verdict);
            print(options->json ? imaVerdictJson(log, verdict, findings)
                                : imaVerdictText(log, verdict, findings));
            return verdict.ok() ? Exit::done : Exit::problem;
        };
    });
}

struct PredictOptions {
    std::string target;
    std::string kernel;
    std::string initrd;
    std::string cmdline;
    std::string policy;
    std::string kernelPath;
    std::string initrdPath;
    std::string hash;
    std::string templateName;
    std::vector<std::string> registers;
    bool json = false;
};

/// A file of the user's, else the name of a policy that Linux has built in.
Result<TargetImaPolicy> choosePolicy(const PredictOptions &options, const Snapshot &target)
{
    if (options.policy.empty()) return targetImaPolicy(target);
    TargetImaPolicy out;
    out.source = options.policy;
    if (const auto builtin = builtinImaPolicy(options.policy)) {
        KWB_TRY(out.rules, readImaPolicy(*builtin, options.policy));
        return out;
    }
    auto file = mapFile(options.policy);
    if (!file) {
        Error error = std::move(file).error();
        error.hint = {KWB_MSG("cli.ima-policies", "built-in policies: {names}"),
                      {{"names", builtinImaPolicyNames()}}};
        return std::unexpected(std::move(error));
    }
    KWB_TRY(out.rules, readImaPolicy(textOf(file->bytes()), options.policy));
    return out;
}

std::string pathThere(const std::string &given, const std::string &file)
{
    if (!given.empty()) return given;
    std::error_code error;
    const auto path = std::filesystem::absolute(file, error);
    return error ? file : path.lexically_normal().string();
}

Result<ImaOutlook> predict(const PredictOptions &options)
{
    KWB_TRY(const Snapshot target, readSnapshot(options.target));
    KWB_TRY(const Blob kernel, mapFile(options.kernel));
    ImaLoad load{kernel.bytes(), pathThere(options.kernelPath, options.kernel), {}, {}, options.cmdline};
    Blob initrd;
    if (!options.initrd.empty()) {
        KWB_TRY(initrd, mapFile(options.initrd));
        load.initrd = initrd.bytes();
        load.initrdPath = pathThere(options.initrdPath, options.initrd);
    }
    ImaOutlook outlook;
    outlook.machine = targetImaMachine(target);
    if (const auto hash = pcrBank(options.hash)) outlook.machine.fileHash = *hash;
    if (!options.templateName.empty()) outlook.machine.templateName = options.templateName;
    KWB_TRY(const TargetImaPolicy policy, choosePolicy(options, target));
    outlook.policySource = policy.source;
    KWB_TRY(const auto found, targetImaLog(target));
    const ImaLog log = found.value_or(ImaLog{});
    outlook.logEntries = log.entries.size();
    KWB_TRY(const auto registers, readRegisters(options.registers));
    KWB_TRY(outlook.predictions, predictFileLoad(load, policy.rules, outlook.machine, log));
    outlook.registers = predictRegisters(log, outlook.predictions, registers, outlook.machine);
    outlook.findings = imaPredictionFindings(outlook.predictions, !policy.source.empty());
    return outlook;
}

void addPredict(CLI::App &group, Command &chosen)
{
    auto options = std::make_shared<PredictOptions>();
    CLI::App *sub = group.add_subcommand(
        "predict", "What kexec_file_load will add to the target's log, and the registers after that");
    sub->add_option("--target", options->target, "Snapshot of the machine (folder or archive)")->required();
    sub->add_option("--kernel", options->kernel, "The kernel's file")->required();
    sub->add_option("--initrd", options->initrd, "The initramfs");
    sub->add_option("--cmdline", options->cmdline, "Command line of the new kernel");
    sub->add_option(
        "--policy", options->policy,
        "A copy of /sys/kernel/security/ima/policy, or the name of a policy that Linux has built in; "
        "the target's own if not given");
    sub->add_option("--kernel-path", options->kernelPath, "The path of the kernel on the target");
    sub->add_option("--initrd-path", options->initrdPath, "The path of the initramfs on the target");
    sub->add_option("--hash", options->hash, "The hash of files; the target's own if not given")
        ->check(CLI::IsMember({"sha1", "sha256", "sha384", "sha512"}));
    sub->add_option("--template", options->templateName,
                    "The template of files; the target's own if not given");
    addRegisters(*sub, options->registers);
    sub->add_flag("--json", options->json, "The prediction for programs");
    sub->callback([&chosen, options] {
        chosen = [options]() -> Result<Exit> {
            KWB_TRY(const ImaOutlook outlook, predict(*options));
            print(options->json ? imaOutlookJson(outlook) : imaOutlookText(outlook));
            return anyError(outlook.findings) ? Exit::problem : Exit::done;
        };
    });
}

} // namespace

void addIma(CLI::App &app, Command &chosen)
{
    CLI::App *group = app.add_subcommand("ima", "Measurement logs: shows, verifies and predicts them");
    group->require_subcommand(1);
    addShowLog(*group, chosen);
    addVerifyLog(*group, chosen);
    addPredict(*group, chosen);
}

} // namespace kwb::cli
