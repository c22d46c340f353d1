#pragma once

#include "core/rehearsal/emulator.h"
#include "core/snapshot/snapshot.h"

#include <optional>
#include <string>

namespace kwb {

/// What the stage brings firmware to before it leaves: where RTAS is, and what was negotiated (the stage's
/// option c=). A tree tells of both, and both must be so when a kernel is handed that tree.
struct FirmwareState {
    PhysAddr rtas;
    std::uint64_t capabilities = 0;

    /// The state that a tree tells of.
    static FirmwareState of(const DeviceTree &tree);
    /// What Linux asks for on POWER9: radix MMU, XIVE.
    static FirmwareState usual(const EmulatedHardware &hardware);
    /// The stage's options for it.
    std::string stageOptions(EmulatedMachine machine) const;
};

/// The machine that QEMU says a tree is of; nothing: another.
std::optional<EmulatedMachine> machineOf(const DeviceTree &tree);

/// Starts the machine and asks the stage for its tree: what an old kernel there would show. Errors:
/// emulatorCannotRun(), io, cancelled, those of readSnapshot().
Result<Snapshot> askForTree(const EmulatedHardware &hardware, const FirmwareState &firmware,
                            const RehearsalOptions &options);

/// What makes `tree` the tree of another machine than that of `own`, in words; nothing: it is the same. What
/// a running kernel changes and what changes with each boot does not count.
std::optional<Message> otherMachine(const DeviceTree &tree, const DeviceTree &own);

/// False once the run is to be stopped.
bool goOn(const RehearsalOptions &options);
/// The error of a run that goOn() ended.
std::unexpected<Error> wasCancelled();

} // namespace kwb
