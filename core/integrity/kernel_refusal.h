#pragma once

#include "core/base/message.h"

#include <optional>

namespace kwb {

/// The errors by which Linux refuses a signature, by their names (include/uapi/asm-generic/errno*.h).
enum class KernelRefusal {
    badMessage,   ///< EBADMSG: the signature breaks its own format
    noPackage,    ///< ENOPKG: an algorithm or a kind of signature that the kernel has not
    noData,       ///< ENODATA: there is no signature
    keyRejected,  ///< EKEYREJECTED: the signature is not of these bytes, or its key may not be used
    noKey,        ///< ENOKEY: no trusted key made it
    badFormat,    ///< ELIBBAD: the PE file around it is malformed
    notSupported, ///< EOPNOTSUPP: another version of IMA's signatures
    accessDenied, ///< EACCES: what IMA's appraisal makes of every other error
    notPermitted, ///< EPERM: lockdown, or loading was switched off
    noSystemCall, ///< ENOSYS: the kernel was built without it
    messageSize,  ///< EMSGSIZE: PKCS#7 in a PE file that is longer than Linux reads
    unknownKind,  ///< ENOTSUPP: what a PE file wraps is no PKCS#7. 524, for which C libraries have no text
    noExecutable, ///< ENOEXEC: no kernel that the target's kexec_file_load knows, on x86_64
    invalid,      ///< EINVAL: the same on arm64
};

/// "EKEYREJECTED".
const char *name(KernelRefusal refusal);

/// What Linux would say of a signature, and why.
struct SignatureVerdict {
    std::optional<KernelRefusal> refusal; ///< nothing: accepted
    Message why;

    bool accepted() const { return !refusal; }
};

} // namespace kwb
