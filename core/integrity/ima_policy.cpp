#include "core/integrity/ima_policy.h"

#include <algorithm>
#include <array>

namespace kwb {

namespace {

constexpr std::size_t policyLimit = 1 << 20;

constexpr std::array<std::string_view, 7> actions{"measure", "dont_measure", "appraise", "dont_appraise",
                                                  "audit",   "hash",         "dont_hash"};

struct BuiltinPolicy {
    const char *name;
    const char *text;
};

// Linux 6.1 security/integrity/ima/ima_policy.c and arch/powerpc/kernel/ima_arch.c, in the form of its file.
constexpr BuiltinPolicy builtins[] = {
    {"none", ""},
    {"tcb", "dont_measure fsmagic=0x9fa0\n"
            "dont_measure fsmagic=0x62656572\n"
            "dont_measure fsmagic=0x64626720\n"
            "dont_measure fsmagic=0x1021994\n"
            "dont_measure fsmagic=0x1cd1\n"
            "dont_measure fsmagic=0x42494e4d\n"
            "dont_measure fsmagic=0x73636673\n"
            "dont_measure fsmagic=0xf97cff8c\n"
            "dont_measure fsmagic=0x43415d53\n"
            "dont_measure fsmagic=0x27e0eb\n"
            "dont_measure fsmagic=0x63677270\n"
            "dont_measure fsmagic=0x6e736673\n"
            "dont_measure fsmagic=0xde5e81e4\n"
            "measure func=MMAP_CHECK mask=MAY_EXEC\n"
            "measure func=BPRM_CHECK mask=MAY_EXEC\n"
            "measure func=FILE_CHECK mask=^MAY_READ euid=0\n"
            "measure func=FILE_CHECK mask=^MAY_READ uid=0\n"
            "measure func=MODULE_CHECK\n"
            "measure func=FIRMWARE_CHECK\n"
            "measure func=POLICY_CHECK\n"},
    {"critical_data", "measure func=CRITICAL_DATA\n"},
    {"secure_boot", "appraise func=MODULE_CHECK appraise_type=imasig\n"
                    "appraise func=FIRMWARE_CHECK appraise_type=imasig\n"
                    "appraise func=KEXEC_KERNEL_CHECK appraise_type=imasig\n"
                    "appraise func=POLICY_CHECK appraise_type=imasig\n"},
    {"appraise_tcb", "appraise fowner=0\n"},
    {"ppc_trusted_boot", "measure func=KEXEC_KERNEL_CHECK\n"
                         "measure func=MODULE_CHECK\n"},
    {"ppc_secure_boot", "appraise func=KEXEC_KERNEL_CHECK appraise_flag=check_blacklist "
                        "appraise_type=imasig|modsig\n"},
    {"ppc_secure_and_trusted_boot", "measure func=KEXEC_KERNEL_CHECK template=ima-modsig\n"
                                    "measure func=MODULE_CHECK template=ima-modsig\n"
                                    "appraise func=KEXEC_KERNEL_CHECK appraise_flag=check_blacklist "
                                    "appraise_type=imasig|modsig\n"},
};

std::string_view takeWord(std::string_view &text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r"), text.size()));
    const std::string_view word = text.substr(0, text.find_first_of(" \t\r"));
    text.remove_prefix(word.size());
    return word;
}

std::unexpected<Error> badLine(MessageTemplate what, std::string_view word, const std::string &file,
                               std::uint64_t line)
{
    return fail(ErrorKind::malformed, {what, {{"word", std::string(word.substr(0, 60))}}},
                {.file = file, .line = line});
}

Result<ImaRule> readRule(std::string_view text, const std::string &file, std::uint64_t line)
{
    ImaRule rule;
    rule.text = text;
    rule.line = line;
    const std::string_view action = takeWord(text);
    if (std::ranges::find(actions, action) == actions.end())
        return badLine(KWB_MSG("ima.policy-action", "\"{word}\" is no action of an IMA policy"), action, file,
                       line);
    rule.action = action;
    while (true) {
        const std::string_view word = takeWord(text);
        if (word.empty()) return rule;
        const std::size_t end = word.find_first_of("=<>");
        if (end == std::string_view::npos)
            rule.flags.emplace_back(word);
        else if (!rule.conditions.emplace(word.substr(0, end), word.substr(end)).second)
            return badLine(KWB_MSG("ima.policy-twice", "\"{word}\": the same key stands twice in one rule"),
                           word, file, line);
    }
}

enum class Fit { no, yes, unknown };

/// A condition on the process: that of kexec_file_load is root's.
Fit processFits(std::string_view value)
{
    if (value == "=0" || value == "<1") return Fit::yes;
    return value.starts_with('=') || value.starts_with('>') ? Fit::no : Fit::unknown;
}

/// Files are read; a command line is a buffer, which has no mask.
Fit maskFits(std::string_view value, std::string_view func)
{
    const bool read = value == "=MAY_READ" || value == "=^MAY_READ";
    return read && func != "KEXEC_CMDLINE" ? Fit::yes : Fit::no;
}

bool isAboutFile(const std::string &key)
{
    return key == "fsmagic" || key == "fsname" || key == "fsuuid" || key == "fowner" || key == "fgroup" ||
           key.starts_with("obj_") || key.starts_with("subj_");
}

Fit conditionFits(const std::string &key, const std::string &value, std::string_view func)
{
    if (key == "func") return value == "=" + std::string(func) ? Fit::yes : Fit::no;
    if (key == "mask") return maskFits(value, func);
    if (key == "uid" || key == "euid" || key == "gid" || key == "egid") return processFits(value);
    // template=, pcr=, appraise_type= … say how, not when.
    return isAboutFile(key) ? Fit::unknown : Fit::yes;
}

/// `unknown` gets the conditions that cannot be judged.
Fit ruleFits(const ImaRule &rule, std::string_view func, std::vector<std::string> &unknown)
{
    for (const auto &[key, value] : rule.conditions) {
        const Fit fit = conditionFits(key, value, func);
        if (fit == Fit::no) return Fit::no;
        if (fit == Fit::unknown) unknown.push_back(key + value);
    }
    return unknown.empty() ? Fit::yes : Fit::unknown;
}

bool allowsAppendedSignature(const std::vector<ImaRule> &policy, std::string_view func)
{
    return std::ranges::any_of(policy, [&](const ImaRule &rule) {
        std::vector<std::string> unknown;
        return rule.action == "appraise" && rule.value("appraise_type").find("modsig") != std::string::npos &&
               ruleFits(rule, func, unknown) != Fit::no;
    });
}

} // namespace

std::string ImaRule::value(const std::string &key) const
{
    const auto found = conditions.find(key);
    return found == conditions.end() || !found->second.starts_with('=') ? std::string()
                                                                        : found->second.substr(1);
}

Result<std::vector<ImaRule>> readImaPolicy(std::string_view text, const std::string &file)
{
    if (text.size() > policyLimit)
        return fail(ErrorKind::limit,
                    {KWB_MSG("ima.policy-large", "a policy of more than 1 MiB is not read")}, {.file = file});
    std::vector<ImaRule> rules;
    for (std::uint64_t line = 1; !text.empty(); ++line) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view row = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t first = row.find_first_not_of(" \t\r");
        if (first == std::string_view::npos || row[first] == '#') continue;
        KWB_TRY(ImaRule rule, readRule(row.substr(first), file, line));
        rules.push_back(std::move(rule));
    }
    return rules;
}

std::optional<std::string_view> builtinImaPolicy(std::string_view name)
{
    for (const BuiltinPolicy &policy : builtins)
        if (name == policy.name) return policy.text;
    return std::nullopt;
}

std::string builtinImaPolicyNames()
{
    std::string out;
    for (const BuiltinPolicy &policy : builtins)
        out += std::string(out.empty() ? "" : ", ") + policy.name;
    return out;
}

namespace {

/// The first rule for `action` or against it that fits, or that forbids nothing and may fit.
struct FirstRule {
    const ImaRule *rule = nullptr;
    std::vector<ImaRule> passedOver;
    std::vector<std::string> assumed;
};

FirstRule firstRule(const std::vector<ImaRule> &policy, std::string_view func, const std::string &action)
{
    FirstRule out;
    for (const ImaRule &rule : policy) {
        if (rule.action != action && rule.action != "dont_" + action) continue;
        std::vector<std::string> unknown;
        const Fit fit = ruleFits(rule, func, unknown);
        if (fit == Fit::no) continue;
        if (fit == Fit::unknown && rule.action != action) {
            out.passedOver.push_back(rule);
            continue;
        }
        out.rule = &rule;
        out.assumed = unknown;
        return out;
    }
    return out;
}

} // namespace

ImaDecision decideMeasurement(const std::vector<ImaRule> &policy, std::string_view func)
{
    FirstRule first = firstRule(policy, func, "measure");
    ImaDecision decision;
    decision.appendedSignature = allowsAppendedSignature(policy, func);
    decision.assumedOut = std::move(first.passedOver);
    if (first.rule == nullptr) return decision;
    decision.measure = first.rule->action == "measure";
    decision.rule = *first.rule;
    decision.assumed = std::move(first.assumed);
    return decision;
}

ImaAppraisal decideAppraisal(const std::vector<ImaRule> &policy, std::string_view func)
{
    FirstRule first = firstRule(policy, func, "appraise");
    ImaAppraisal out;
    if (first.rule == nullptr) return out;
    const std::string type = first.rule->value("appraise_type");
    out.appraise = first.rule->action == "appraise";
    out.rule = *first.rule;
    out.signature = type.find("sig") != std::string::npos;
    out.appended = type.find("modsig") != std::string::npos;
    out.blacklist = out.appended && first.rule->value("appraise_flag").find("blacklist") != std::string::npos;
    out.assumed = std::move(first.assumed);
    return out;
}

} // namespace kwb
