#pragma once

#include "core/image/elf_file.h"

namespace kwb {

/// Finds the purgatory that a kexec program carries: kexec-tools keeps a whole ELF relocatable object as data
/// of the `kexec` executable. The first 64-bit ET_REL in the file that defines purgatory_start is cut out, up
/// to the end of its last section; the blob shares the executable's bytes. Errors: missing if there is none.
/// The search reads the file once and looks into at most 64 things that begin like an ELF file.
Result<Blob> embeddedPurgatory(const ElfFile &executable);

} // namespace kwb
