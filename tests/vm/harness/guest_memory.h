#pragma once

#include "scenario.h"

#include <functional>

namespace kwb::vm {

/// Bytes of a machine's physical memory; it should stand still.
Outcome<QByteArray> readMemory(VirtualMachine &vm, quint64 address, qint64 size);

/// Has the loader start the loaded bundle and compares all of it, byte for byte, with the machine's memory:
/// first where the old kernel has jumped to, before one instruction there has run, then where the purgatory
/// enters the new kernel. `exec` starts the loader's `exec`. The value says how many bytes were compared.
///
/// What may differ from the bundle's files, and is then compared with what it has to be:
/// - late slots (random seeds), which the loader fills: not all zero;
/// - the digest, in the purgatory's segment, of a segment with late slots: the digest of what is in memory;
/// - when the kernel is entered, the boot CPU's id in the header of the device tree: the old kernel's CPU;
/// - when the kernel is entered, one word beside the purgatory's code, in which it keeps its stack pointer
/// while
///   OPAL or RTAS run: an address in its stack;
/// - when the kernel is entered, what follows the purgatory's file in its segment: its stack and variables.
Outcome<QString> jumpAndCompare(VirtualMachine &vm, const Bundle &bundle, const std::function<Done()> &exec);

} // namespace kwb::vm
