#pragma once

namespace kwb {

/// The errno values that the search for a place and the checks of a list of segments answer with (Linux
/// include/uapi/asm-generic/errno*.h), as values of a decision.
enum class KernelError {
    none = 0,
    einval = 22,
    etxtbsy = 26,
    eaddrnotavail = 99,
    enotsupp = 524 ///< of the kernel alone: no header for programs has it
};

/// "EINVAL"; "0" for none.
const char *name(KernelError error);

} // namespace kwb
