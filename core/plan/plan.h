#pragma once

#include "core/link/link.h"
#include "core/memory/memory_map.h"
#include "core/memory/profile.h"
#include "core/plan/crash.h"
#include "core/plan/finding.h"
#include "core/plan/request.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kwb {

/// Zeros behind the files' bytes of all segments together, at most: they are hashed, and more would take
/// minutes.
inline constexpr std::uint64_t mostZeros = std::uint64_t{1} << 30;

/// What a search was allowed for a segment.
struct SearchLimits {
    std::uint64_t min = 0;
    std::uint64_t max = 0; ///< the last byte allowed, as the real searches have it
    Message because;       ///< where the upper limit comes from
};

/// One segment of the kexec segment list, at its place.
struct PlannedSegment {
    std::string
        name; ///< "kernel" ("kernel.1" … when several PT_LOADs are apart), "purgatory", "initrd", "fdt"
    SegmentKind kind = SegmentKind::kernel;
    PhysAddr mem;
    std::uint64_t memsz = 0; ///< multiple of the page size
    std::uint64_t bufsz = 0; ///< bytes in `content`; the rest up to memsz is zero
    std::uint64_t align = 0;
    bool pinned = false;
    std::optional<SearchLimits> searched{}; ///< nothing for what was not looked for by itself
    Message source; ///< "vmlinux PT_LOAD 0 at file offset 0x10000", "built-in purgatory (little-endian)"
    std::vector<Message> why;  ///< why it lies here, in a few sentences with the numbers
    std::vector<Blob> content; ///< pieces that follow each other, bufsz bytes in all; empty if not exportable

    AddressRange range() const { return AddressRange::ofSize(mem, memsz); }
};

/// Bytes of a segment that only the target knows at load time (contract.md, "late slots").
struct LateSlot {
    std::string segment;
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    std::string kind; ///< "rng-seed", "kaslr-seed", "ima-log"
    bool needed = false;
};

/// Where in the purgatory's bytes the digest of a segment is kept, so that late slots can be followed by a
/// new digest.
struct DigestRow {
    std::string segment;
    std::uint64_t offset = 0; ///< into the purgatory segment's content: 32 bytes
};

/// One decision with what it refused: the placing of a segment, a limit, a choice of source.
struct TraceEntry {
    std::string about; ///< segment name, or "request", "memory", "tree", "purgatory"
    Message text;
    std::vector<HoleTrace> candidates; ///< of a hole search; empty otherwise
};

/// When, after the jump, memory is written or taken that no segment of the plan stands for.
enum class BootStage {
    purgatoryRuns,
    kernelMoves,        ///< to address 0, its first act: before it reads the tree
    kernelSetsUpMemory, ///< when it has read the tree and the command line, before anything is allocated
};
const char *name(BootStage stage);      ///< "purgatory-runs", "kernel-moves", "kernel-sets-up-memory"
MessageTemplate title(BootStage stage); ///< "while the purgatory runs", …

/// Memory that is used after the jump: what, where and when.
struct BootExtent {
    std::string name; ///< of requests and selections: "new kernel at 0"
    Message title;    ///< the same for people
    Message brief;    ///< for where there is little room: "new kernel"
    AddressRange range;
    Message when; ///< how it comes about, and where its size stands
    BootStage stage = BootStage::kernelMoves;
};

/// Everything anyone may ask about a plan. Immutable once made.
struct BootPlan {
    BootRequest request;
    std::string arch; ///< "ppc64le" or "ppc64": that of the new kernel
    const Profile *profile = nullptr;
    std::uint64_t pageSize = 0;
    ByteOrder oldByteOrder = ByteOrder::little;
    ByteOrder newByteOrder = ByteOrder::little;
    PhysAddr entry;          ///< of the purgatory
    std::string cmdline;     ///< of the new kernel, with the marker if there is one
    std::string baseCmdline; ///< without the marker
    std::vector<PlannedSegment> segments;
    std::vector<std::string>
        unplaced; ///< segments without a place; "no-room" or "too-many-segments" says why
    MemoryMap memory;
    std::optional<CrashImage> crash; ///< nothing for a normal image
    std::vector<BootExtent> extents;
    std::optional<LinkedImage> purgatory; ///< nothing for PurgatoryChoice::targetKernel
    std::optional<PhysAddr> stackTop;     ///< end of the stack found for a purgatory that brings none
    std::map<std::string, std::uint64_t> purgatoryValues; ///< what was patched into its symbols, by name
    DeviceTree treeBefore;                                ///< as the profile takes it from the target
    DeviceTree treeAfter;
    std::vector<TreeEdit> treeEdits;
    std::vector<LateSlot> lateSlots;
    std::vector<DigestRow> digestRows;
    std::vector<Finding> findings;
    std::vector<TraceEntry> trace;

    const PlannedSegment *segment(std::string_view name) const;
    /// How many findings of that severity there are.
    std::uint64_t count(Severity severity) const;
    bool hasErrors() const;
    /// Whether every segment has its bytes here (not so with --purgatory linux or when nothing fitted).
    bool exportable() const;
};

/// The finding about a segment that lies on memory of this kind; null if that may be overwritten.
const char *overlapCode(MemoryKind kind);

/// Makes the plan: pure, no clock, no randomness, no writing. What cannot be planned at all (a malformed
/// tree, an unknown allocator) is an error; what can be planned but would not boot is a plan with findings of
/// severity error.
Result<BootPlan> plan(const BootRequest &request);

} // namespace kwb
