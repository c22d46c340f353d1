#pragma once

#include "core/integrity/appended_signature.h"
#include "core/integrity/authenticode.h"
#include "core/integrity/ima_policy.h"
#include "core/integrity/ima_signature.h"
#include "core/snapshot/snapshot.h"

/// What a target will answer when a kernel is loaded, by what its snapshot says of its policy and by the
/// signatures of the file.
namespace kwb {

/// The answer of one system call.
struct CallOutlook {
    std::optional<KernelRefusal> refusal; ///< nothing: accepted
    Message because;

    bool accepted() const { return !refusal; }
};

struct LoadOutlook {
    CallOutlook exact;                ///< kexec_load of a plan's segments
    CallOutlook byFile;               ///< kexec_file_load of the kernel's file
    std::string policySource;         ///< where the rules of IMA are known from; empty: not known
    std::optional<ImaRule> rule;      ///< the one that appraises kernels
    std::vector<std::string> assumed; ///< conditions of it that were taken as met
    std::optional<bool> keyOnTarget;  ///< whether the key that vouches is in one of the target's keyrings, as
                                      ///< far as they can be read; nothing: not known, or no key vouches
    std::optional<std::size_t> blacklisted; ///< entries of the target's blacklist; nothing: not all are known
    std::vector<std::string> rejected;      ///< subjects of trusted certificates that are in it
};

/// For a file, the value of its security.ima (empty: it has none), and what is trusted. Of the target's
/// blacklist what is known counts. Errors: malformed (the policy of the snapshot). (Linux 6.1 kernel/kexec.c
/// kexec_load_check, kernel/kexec_file.c, security/integrity/ima/ima_main.c ima_load_data and
/// ima_post_read_file, security/lockdown. On PowerPC kexec_file_load has no check of signatures of its own;
/// CONFIG_KEXEC_SIG is for x86, arm64 and s390, of which the last is not known here. Under secure boot of EFI
/// a kernel with CONFIG_IMA_ARCH_POLICY and without CONFIG_KEXEC_SIG would appraise by IMA, which is not
/// known here either.)
Result<LoadOutlook> loadOutlook(const Snapshot &target, ByteView file, ByteView attribute,
                                const KeyRing &ring);

} // namespace kwb
