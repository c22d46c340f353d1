#pragma once

#include "core/base/blob.h"
#include "core/base/message.h"
#include "core/image/fact.h"

#include <string>
#include <utility>
#include <vector>

namespace kwb {

enum class FileKind {
    kernel,      ///< an ELF kernel, bare or wrapped
    purgatory,   ///< a relocatable object with the symbol purgatory_start
    relocatable, ///< any other ET_REL
    elf,         ///< any other ELF
    deviceTree,
    overlay, ///< a device tree with fragments
    initramfs,
    bundle,     ///< folder or archive with a bundle's manifest
    snapshot,   ///< folder or archive of a target's snapshot
    kexecLog,   ///< what kexec -d printed; told by core/snapshot, identify() does not know it
    uImage,     ///< whose payload is no kernel or initramfs known here
    compressed, ///< whose payload is not known here
    unknown,
};
const char *name(FileKind kind);      ///< "kernel", "purgatory", "relocatable object", …
MessageTemplate title(FileKind kind); ///< the same for people

/// What a file is and what is in it: as rows for people, ("byte order", "little"), ("Linux version", "…"),
/// and as members for programs.
struct FileFacts {
    FileKind kind = FileKind::unknown;
    Message summary; ///< one line: "Linux 6.1.0-50-powerpc64le kernel, ppc64 little-endian, ELF, 40.3 MiB in
                     ///< memory"
    std::vector<std::pair<std::string, std::string>> rows;
    std::vector<std::string> wrappers{}; ///< what was taken off, outermost first: "uImage", "gzip"
    Fact members{};                      ///< an object
};

/// "R_PPC64_REL24" for a type of relocation of a machine.
using RelocationName = std::string (*)(std::uint16_t machine, std::uint32_t type);

/// Looks at a file or folder. Malformed content is an error (the file says it is X and breaks X's rules);
/// content of no known kind is FileKind::unknown. Members call relocations by `relocationName`, else by their
/// numbers. Errors: missing, malformed, limit.
Result<FileFacts> identify(const std::string &path, RelocationName relocationName = nullptr);

} // namespace kwb
