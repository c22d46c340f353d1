#pragma once

#include "core/base/address.h"
#include "core/base/blob.h"
#include "core/devicetree/edit.h"
#include "core/image/kernel_image.h"
#include "core/snapshot/snapshot.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kwb {

enum class PurgatoryChoice {
    builtin,      ///< ours, in the old kernel's byte order
    targetKernel, ///< the one inside the target's kernel: a place of its size, not exportable
    file,         ///< a relocatable object of the user's, or a kexec program that carries one
};

/// What the purgatory does when a segment does not have its digest.
enum class OnMismatch { stop, reboot, proceed };
const char *name(OnMismatch action); ///< "stop", "reboot", "continue"

struct NamedBlob {
    std::string name; ///< the path as the user gave it
    Blob bytes;
};

/// What the user wants: a value. The same request always gives the same plan.
struct BootRequest {
    std::shared_ptr<const Snapshot> target;
    std::shared_ptr<const KernelImage> kernel;
    std::vector<NamedBlob> initrds; ///< in order; they become one segment, each padded to 4 bytes
    std::optional<std::string> cmdline;
    bool cmdlineFromTarget = false;
    bool crash = false; ///< a kernel that waits in the crash region for a panic, instead of a normal boot
    std::optional<NamedBlob>
        dtb; ///< replaces the target's tree as the one handed over (the memory map stays the target's)
    std::vector<NamedBlob> overlays;
    std::vector<TreeCommand> edits;
    PurgatoryChoice purgatory = PurgatoryChoice::builtin;
    std::optional<NamedBlob> purgatoryFile;
    std::string allocator = "workbench";
    std::optional<std::uint64_t> pageSize; ///< what a bare DTB cannot say
    std::optional<ByteOrder> oldByteOrder;
    std::map<std::string, PhysAddr> pins; ///< segment name → address
    std::vector<AddressRange> reserves;
    OnMismatch onMismatch = OnMismatch::stop;
    bool imaLog = false;               ///< hand the target's measurement log to the new kernel
    std::optional<std::string> marker; ///< plan id for kwb.plan= on the new command line
};

} // namespace kwb
