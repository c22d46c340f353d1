#pragma once

#include "core/base/blob.h"
#include "core/devicetree/tree.h"
#include "core/image/file_set.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// What a target machine says of itself: contract.md, "Snapshots"; the format is described in
/// resources/snapshot-format.md.
namespace kwb {

/// A file that a snapshot could have and has not, and what follows from it.
struct Absence {
    std::string file;
    Message consequence;
};

struct Snapshot {
    std::string name;                   ///< the path it was read from
    bool bare = false;                  ///< a lone DTB: nothing is known but the tree
    std::optional<DeviceTree> liveTree; ///< device-tree/ (no reservation rows in it)
    std::optional<DeviceTree> bootFdt;  ///< fdt
    Blob bootFdtFile;                   ///< its bytes in the file, secrets and all
    std::uint64_t bootFdtSize = 0;      ///< totalsize of fdt as it stands in the file
    std::optional<std::string> cmdline; ///< of the running kernel, without the newline
    std::optional<std::uint64_t> pageSize;
    std::optional<ByteOrder>
        byteOrder; ///< of the running kernel (snapshot.json, else from uname: ppc64le / ppc64)
    std::optional<std::string> release; ///< uname -r
    std::optional<std::string> machine; ///< uname -m
    std::optional<std::string> bootId;
    std::optional<std::uint64_t> memTotalKiB;    ///< MemTotal of meminfo
    std::optional<bool> loadDisabled;            ///< kexec_load_disabled
    std::optional<std::int64_t> loadLimitReboot; ///< -1 = no limit
    std::optional<std::int64_t> loadLimitPanic;
    std::optional<bool> loaded; ///< sys_kernel_kexec_loaded
    std::optional<bool> crashLoaded;
    std::optional<std::uint64_t> crashSize;
    std::optional<std::string> lockdown; ///< the mode in brackets: "none", "integrity", "confidentiality"
    std::map<std::string, Blob> files;   ///< every other file as it is: config.gz, iomem, dmesg, IMA logs, …
    std::optional<Blob> configText;      ///< config.gz unpacked
    std::vector<Absence> absences;       ///< empty for a bare tree, of which `bare` says it all
    std::vector<Message> remarks; ///< things that look odd (an unknown version, secrets found and dropped)

    /// Whether it has a tree: always, unless it was read as TreeNeed::optional.
    bool hasTree() const { return liveTree || bootFdt; }
    /// The tree that tells most: live, else the boot tree. There must be one.
    const DeviceTree &tree() const { return liveTree ? *liveTree : *bootFdt; }
    /// Rows of the boot tree's reservation block, or none.
    std::vector<TreeReservation> reservations() const;
    /// A line "CONFIG_X=value" of config.gz: the value ("y", "m", "\"text\""), "n" for "is not set"; nothing
    /// if unknown. `symbol` is "CONFIG_X" or "X".
    std::optional<std::string> config(const std::string &symbol) const;
    /// "Mem: kB" numbers and the like: a file as text; nothing if absent.
    std::optional<std::string> text(const std::string &file) const;
};

/// Machines of other processors mostly have no device tree. Whether they would take a kernel can be said, but
/// nothing can be planned for them.
enum class TreeNeed { always, optional };

/// Reads a snapshot folder or archive, or a lone flattened tree (which becomes bootFdt). Absent files are
/// recorded, malformed ones are errors. Secrets (rng-seed, kaslr-seed, ibm,plpks-pw) are dropped from both
/// trees. Errors: missing, malformed (with file or tree path), unsupported (neither snapshot nor tree),
/// limit.
Result<Snapshot> readSnapshot(const std::string &path, TreeNeed need = TreeNeed::always);
/// The same of files at hand; `name` stands for them in messages.
Result<Snapshot> readSnapshot(const FileSet &files, const std::string &name,
                              TreeNeed need = TreeNeed::always);

/// The canonical text whose SHA-256 is a target's memory fingerprint (resources/snapshot-format.md gives its
/// grammar). It needs a live tree, page size and byte order; nothing if one of them is unknown.
std::optional<std::string> fingerprintText(const Snapshot &snapshot);

} // namespace kwb
