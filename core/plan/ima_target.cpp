#include "core/plan/ima_target.h"

#include "core/plan/command_line.h"

#include <algorithm>
#include <iterator>

namespace kwb {

namespace {

const std::string logFile = "ima_binary_runtime_measurements";
const std::string textLogFile = "ima_ascii_runtime_measurements";
const std::string policyFile = "ima_policy";

std::string unquoted(std::string text)
{
    if (text.size() >= 2 && text.starts_with('"') && text.ends_with('"'))
        return text.substr(1, text.size() - 2);
    return text;
}

/// A parameter of the running kernel, else an option of its configuration.
std::string setting(const Snapshot &target, const char *parameter, const char *option)
{
    if (const auto given = commandLineValue(target.cmdline.value_or(""), parameter); given && !given->empty())
        return *given;
    return unquoted(target.config(option).value_or(""));
}

/// "tcb|secure_boot", "tcb secure_boot": the kernel takes any of these between names.
std::vector<std::string> policyNames(const std::string &cmdline)
{
    std::string names;
    for (const std::string &word : commandLineWords(cmdline)) {
        if (word == "ima_tcb") names += " tcb";
        if (word.starts_with("ima_policy=")) names += " " + unquoted(word.substr(word.find('=') + 1));
    }
    std::ranges::replace(names, '|', ' ');
    return commandLineWords(names);
}

std::string entryText(const ImaLog &log, std::size_t index)
{
    return index < log.entries.size() ? log.entries[index].name() : std::string();
}

Finding entryFinding(const char *code, const ImaLog &log, std::size_t index)
{
    return imaFinding(code,
                      {{"number", std::to_string(index + 1)},
                       {"name", entryText(log, index)},
                       {"place", log.form == ImaLogForm::ascii ? std::to_string(log.entries[index].place)
                                                               : hex(log.entries[index].place)}},
                      entryText(log, index));
}

void addComparison(const ImaLog &log, const PcrComparison &compared, std::vector<Finding> &out)
{
    const std::string reg =
        "PCR " + std::to_string(compared.given.pcr) + " (" + name(compared.given.bank) + ")";
    if (!compared.matchesAfter) {
        out.push_back(imaFinding("ima-register-differs",
                                 {{"register", reg},
                                  {"given", hexString(compared.given.value)},
                                  {"computed", hexString(compared.computed)}},
                                 reg));
        return;
    }
    if (compared.kind == PcrChain::Kind::padded)
        out.push_back(imaFinding("ima-padded-bank", {{"register", reg}}, reg));
    if (compared.computed != compared.given.value)
        out.push_back(imaFinding("ima-log-longer",
                                 {{"register", reg},
                                  {"count", std::to_string(*compared.matchesAfter)},
                                  {"number", std::to_string(*compared.matchesAfter + 1)},
                                  {"name", entryText(log, *compared.matchesAfter)}},
                                 reg));
}

} // namespace

Result<std::optional<ImaLog>> targetImaLog(const Snapshot &target)
{
    for (const std::string &file : {logFile, textLogFile}) {
        const auto found = target.files.find(file);
        if (found == target.files.end() || found->second.empty()) continue;
        ImaLogOptions options;
        if (!commandLineValue(target.cmdline.value_or(""), "ima_canonical_fmt"))
            options.order = target.byteOrder;
        KWB_TRY(ImaLog log, readImaLog(found->second.bytes(), target.name + "/" + file, options));
        return log;
    }
    return std::nullopt;
}

std::string secureBootPlace(const DeviceTree &tree)
{
    const auto mode = tree.root.u32("ibm,secure-boot");
    if (mode && *mode > 1) return "/ ibm,secure-boot = " + std::to_string(*mode);
    const TreeNode *node = tree.find("/ibm,secureboot");
    const bool enforcing = node != nullptr && node->property("os-secureboot-enforcing") != nullptr;
    return enforcing ? "/ibm,secureboot os-secureboot-enforcing" : "";
}

/// The policies that Linux on PowerPC adds by itself. (arch/powerpc/kernel/ima_arch.c arch_get_ima_policy)
static std::vector<std::string> firmwarePolicies(const Snapshot &target)
{
    if (target.config("CONFIG_IMA_ARCH_POLICY") == "n" || !target.hasTree()) return {};
    const DeviceTree &tree = target.tree();
    const TreeNode *node = tree.find("/ibm,secureboot");
    const bool trusted = tree.root.u32("ibm,trusted-boot").value_or(0) > 0 ||
                         (node != nullptr && node->property("trusted-enabled") != nullptr);
    const bool secure = !secureBootPlace(tree).empty();
    if (!secure && !trusted) return {};
    return {!secure ? "ppc_trusted_boot" : trusted ? "ppc_secure_and_trusted_boot" : "ppc_secure_boot"};
}

Result<TargetImaPolicy> targetImaPolicy(const Snapshot &target)
{
    TargetImaPolicy out;
    if (const auto text = target.text(policyFile)) {
        KWB_TRY(out.rules, readImaPolicy(*text, target.name + "/" + policyFile));
        out.source = policyFile + " of the snapshot";
        return out;
    }
    std::vector<std::string> names = firmwarePolicies(target);
    std::ranges::move(policyNames(target.cmdline.value_or("")), std::back_inserter(names));
    for (const std::string &policy : names) {
        const auto text = builtinImaPolicy(policy);
        if (!text) continue; // Linux passes over what it does not know, too
        KWB_TRY(const auto rules, readImaPolicy(*text, policy));
        out.rules.insert(out.rules.end(), rules.begin(), rules.end());
        out.source += (out.source.empty() ? "ima_policy=" : "|") + policy;
    }
    return out;
}

/// What the first entry shows, which every log begins with: the kernel's own template, and its hash.
static void learnFromLog(const Snapshot &target, ImaMachine &machine)
{
    const auto log = targetImaLog(target);
    if (!log || !*log || (*log)->entries.empty()) return;
    const ImaEntry &first = (*log)->entries.front();
    machine.templateName = first.templateName;
    const std::string measured = first.measured();
    if (const auto hash = pcrBank(measured.substr(0, measured.find(':')))) machine.fileHash = *hash;
}

ImaMachine targetImaMachine(const Snapshot &target)
{
    ImaMachine machine;
    learnFromLog(target, machine);
    machine.order = target.byteOrder.value_or(ByteOrder::little);
    if (commandLineValue(target.cmdline.value_or(""), "ima_canonical_fmt")) machine.order = ByteOrder::little;
    if (const auto hash = pcrBank(setting(target, "ima_hash", "CONFIG_IMA_DEFAULT_HASH")))
        machine.fileHash = *hash;
    const std::string fields = commandLineValue(target.cmdline.value_or(""), "ima_template_fmt").value_or("");
    const std::string named = setting(target, "ima_template", "CONFIG_IMA_DEFAULT_TEMPLATE");
    if (!named.empty()) machine.templateName = named;
    if (!fields.empty()) machine.templateName = fields;
    if (const auto pcr = parseNumber(target.config("CONFIG_IMA_MEASURE_PCR_IDX").value_or(""));
        pcr && *pcr < 24)
        machine.pcr = static_cast<std::uint32_t>(*pcr);
    machine.repeats = target.config("CONFIG_IMA_DISABLE_HTABLE") == "y";
    return machine;
}

std::vector<Finding> imaVerdictFindings(const ImaLog &log, const ImaVerdict &verdict)
{
    std::vector<Finding> out;
    for (const std::size_t index : verdict.wrongDigests)
        out.push_back(entryFinding("ima-template-digest", log, index));
    for (const PcrComparison &compared : verdict.comparisons)
        addComparison(log, compared, out);
    for (const std::size_t index : verdict.violations)
        out.push_back(entryFinding("ima-violation", log, index));
    return out;
}

std::vector<Finding> imaPredictionFindings(const std::vector<ImaPrediction> &predictions, bool policyKnown)
{
    std::vector<Finding> out;
    if (!policyKnown) out.push_back(imaFinding("ima-policy-unknown", {}, "policy"));
    for (const ImaPrediction &prediction : predictions) {
        for (const ImaRule &rule : prediction.decision.assumedOut)
            out.push_back(imaFinding("ima-rule-passed-over", {{"func", prediction.func}, {"rule", rule.text}},
                                     prediction.func));
        for (const std::string &condition : prediction.decision.assumed)
            out.push_back(imaFinding("ima-condition-assumed",
                                     {{"func", prediction.func}, {"condition", condition}}, prediction.func));
        if (prediction.unsure && prediction.added())
            out.push_back(imaFinding(
                "ima-signature-unknown",
                {{"func", prediction.func}, {"template", prediction.entry->templateName}}, prediction.func));
    }
    return out;
}

} // namespace kwb
