#pragma once

#include "core/integrity/kernel_refusal.h"
#include "core/snapshot/snapshot.h"

/// What Linux on x86_64 and arm64 looks at in a kernel's file itself, whatever IMA says. On PowerPC it looks
/// at nothing.
namespace kwb {

/// Why a file is not loaded. Nothing: it is.
using FileFault = std::optional<SignatureVerdict>;

/// The one loader of kernels that kexec_file_load has on a machine.
struct OwnLoader {
    const char *machine;           ///< "x86_64", as uname -m says it
    const char *checksOption;      ///< of the configuration: whether this loader can check signatures
    FileFault (*probe)(ByteView);  ///< asked before the signature is
    FileFault (*layOut)(ByteView); ///< asked after it
};

/// Nothing: the target is no machine whose kernel looks at the signature itself, or it is not known which it
/// is.
const OwnLoader *ownLoader(const Snapshot &target);

/// Whether firmware started the target's kernel by secure boot, as that kernel sees it: by the parameters
/// that it was started with (x86), else by what it said at boot. (Linux 6.1 security/integrity/ima/ima_efi.c
/// arch_ima_get_secureboot, arch/x86/include/asm/efi.h) Machines without EFI have none.
bool efiSecureBoot(const Snapshot &target);

} // namespace kwb
