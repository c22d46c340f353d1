#pragma once

#include "core/base/message.h"

#include <span>

namespace kwb {

/// The errno values that loading answers with (Linux include/uapi/asm-generic/errno*.h), as values of a
/// decision.
enum class KernelError {
    none = 0,
    eperm = 1,
    enoexec = 8,
    enomem = 12,
    ebusy = 16,
    einval = 22,
    etxtbsy = 26,
    eaddrnotavail = 99,
    enotsupp = 524 ///< of the kernel alone: no header for programs has it
};

/// "EINVAL"; "0" for none.
const char *name(KernelError error);

/// One reason for which loading answers with an errno: the kernel gives the same number for many of them.
struct ErrorRule {
    KernelError error = KernelError::none;
    MessageTemplate rule; ///< what is wrong then, without arguments
    const char *source;   ///< where the rule stands
};

/// Every rule by which kexec_load and the placing of segments answer with an errno, in the order in which the
/// kernel looks.
std::span<const ErrorRule> errorRules();
/// The rules that can give `error`, as one text ("EINVAL: one of: …"); the errno's name alone if none is
/// known.
Message explainError(KernelError error);

} // namespace kwb
