#pragma once

namespace kwb {

/// The errno values that loading answers with (Linux include/uapi/asm-generic/errno*.h), as values of a decision.
enum class KernelError { none = 0, eperm = 1, enoexec = 8, enomem = 12, ebusy = 16, einval = 22, etxtbsy = 26, eaddrnotavail = 99 };

/// "EINVAL"; "0" for none.
const char *name(KernelError error);

} // namespace kwb
