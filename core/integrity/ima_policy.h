#pragma once

#include "core/base/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kwb {

/// One rule of an IMA policy: what to do, and when.
struct ImaRule {
    std::string
        action; ///< "measure", "dont_measure", "appraise", "dont_appraise", "audit", "hash", "dont_hash"
    std::map<std::string, std::string>
        conditions;                 ///< key → what stands behind it, with its operator ("=0", ">1")
    std::vector<std::string> flags; ///< words without a value ("permit_directio")
    std::string text;               ///< the line
    std::uint64_t line = 0;

    /// The value of "key=value"; empty if there is none.
    std::string value(const std::string &key) const;
};

/// A policy as /sys/kernel/security/ima/policy has it. Errors: malformed with the line (no such action; a
/// word twice), limit (1 MiB).
Result<std::vector<ImaRule>> readImaPolicy(std::string_view text, const std::string &file);

/// The text of a policy that is built into Linux 6.1: "tcb", "secure_boot", "critical_data", "appraise_tcb",
/// "none"; and those that powerpc adds by itself: "ppc_trusted_boot", "ppc_secure_boot",
/// "ppc_secure_and_trusted_boot". Nothing for other names.
std::optional<std::string_view> builtinImaPolicy(std::string_view name);
/// The names of all of them, for messages.
std::string builtinImaPolicyNames();

/// What a policy says about one occasion of measuring.
struct ImaDecision {
    bool measure = false;
    std::optional<ImaRule> rule; ///< the one that decided
    std::vector<ImaRule>
        assumedOut; ///< rules before it whose conditions cannot be judged here: taken as not met
    std::vector<std::string> assumed; ///< conditions of the deciding rule that were taken as met
    bool appendedSignature =
        false; ///< whether an appended signature is looked at (appraise_type=imasig|modsig)
};

/// How Linux goes through the rules: the first one that fits decides whether to measure. `func` is
/// "KEXEC_KERNEL_CHECK", "KEXEC_INITRAMFS_CHECK" or "KEXEC_CMDLINE". Root does the work, so uid=0 is met.
/// Conditions on file systems, owners and labels cannot be judged from afar: those of a rule that measures
/// are taken as met, those of one that forbids it as not met. (Linux security/integrity/ima/ima_policy.c
/// ima_match_policy)
ImaDecision decideMeasurement(const std::vector<ImaRule> &policy, std::string_view func);

/// What a policy says about a file that must be whole, or somebody's, before it is used.
struct ImaAppraisal {
    bool appraise = false;
    std::optional<ImaRule> rule;      ///< the one that decided
    bool signature = false;           ///< a signature is wanted, a digest in security.ima is not enough
    bool appended = false;            ///< an appended one will do as well
    bool blacklist = false;           ///< a file whose appended signature is over a digest in the kernel's
                                      ///< blacklist is refused (appraise_flag=check_blacklist)
    std::vector<std::string> assumed; ///< conditions that cannot be judged here, taken as met
};

/// As decideMeasurement(), for the rules that appraise.
ImaAppraisal decideAppraisal(const std::vector<ImaRule> &policy, std::string_view func);

} // namespace kwb
