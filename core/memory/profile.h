#pragma once

#include "core/memory/memory_lists.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// An allocator is a profile: a hole search, the order of the segments with their sizes, alignments and
/// limits, what it keeps clear of, the tree it starts from and the rules by which it edits it. A profile is
/// data and one search; the planner interprets it. Adding one = one file in this room and its line in
/// profiles().
namespace kwb {

enum class SegmentKind { kernel, purgatory, initrd, fdt, ima, elfcorehdr, backup, stack };
const char *name(SegmentKind kind); ///< "kernel", "purgatory", …

enum class SizeRule {
    memory, ///< what the segment occupies (a kernel's p_memsz)
    file,   ///< min(p_filesz, p_memsz): kexec-tools' hole for a kernel, bss may not fit: HoleSearch::locate()
            ///< with this size, then occupy() with p_memsz rounded up to pages
};
enum class AlignRule {
    page,
    segment,   ///< p_align of the kernel's PT_LOAD (at least a page)
    purgatory, ///< largest section alignment of the purgatory (at least a page where the search rounds so)
    inherited, ///< whatever the rule before left in the request
};
enum class MinRule {
    zero,
    paddr, ///< p_paddr of the PT_LOAD
    inherited,
};
enum class LimitRule {
    none, ///< all ones
    rma,  ///< ppc64_rma_size of the running kernel: first block on hash, unlimited on radix (reference 7.1)
    firstBlock, ///< end of the first memory block
};

struct SegmentRule {
    SegmentKind kind = SegmentKind::kernel;
    SizeRule size = SizeRule::memory;
    AlignRule align = AlignRule::page;
    MinRule min = MinRule::zero;
    LimitRule limit = LimitRule::firstBlock;
    bool topDown = false;
    bool isSegment = true; ///< false: a hole looked for but not registered (kexec-tools' purgatory stack)
};

/// What the search must keep clear of, in the order in which the real code adds it.
struct ExcludeRule {
    MemoryKind kind = MemoryKind::kernel;
    bool onlyIfRetainInitrd = false; ///< only with retain_initrd on the running kernel's command line
    std::string source; ///< where the rule stands: "Linux 6.1 arch/powerpc/kexec/ranges.c add_tce_mem_ranges"
    /// Whether the tool minds this range on this machine; null = always.
    bool (*minds)(const DeviceTree &tree, const MemoryMap &map, const MemoryRange &range) = nullptr;
    std::uint64_t beyond = 0; ///< bytes behind a range that the tool counts to it
    Message why{};            ///< what would happen otherwise, in the rules that are our own
};
/// The ranges of the map that the rule keeps clear.
std::vector<const MemoryRange *> keptClear(const ExcludeRule &rule, const DeviceTree &tree,
                                           const MemoryMap &map, bool retainInitrd);

enum class TreeSource { bootFdt, liveTree };
/// Which edit list core/plan/ applies.
enum class TreeRules { linux61, linuxV6, kexecTools, kexecLite, workbench };
/// How the PT_LOADs of a kernel are placed.
enum class LoadRule {
    each,       ///< one by one: their distances are not kept
    asOne,      ///< as one segment, with their distances kept
    eachOfSpan, ///< one place for all, then a segment each inside it
};
/// How the crash kernel's command line tells it where the header of the dump is.
enum class ElfcorehdrWord {
    appendedHex, ///< "… elfcorehdr=0x…"
    prependedHex,
    appendedKiB, ///< "… elfcorehdr=…K"
};
/// Where the purgatory enters the kernel.
enum class EntryRule {
    firstLoad,    ///< at the PT_LOAD that stands first in the file
    lowestLoad,   ///< at the PT_LOAD that lies lowest
    lowestLoad32, ///< the same, but nothing above 32 bits of ones
    elfEntry,     ///< where e_entry points; through its descriptor for ABIv1
};

struct Profile {
    std::string name;
    Message title;                     ///< one line for people
    std::string source;                ///< "Linux 6.1 arch/powerpc/kexec/file_load_64.c, elf_64.c"
    std::vector<SegmentRule> segments; ///< of a normal image, in the order of placing and of the segment list
    std::vector<SegmentRule> crashSegments; ///< of a crash image; empty: the tool loads none
    std::vector<ExcludeRule> excludes;
    TreeSource treeSource = TreeSource::liveTree;
    TreeRules treeRules = TreeRules::workbench;
    LoadRule loads = LoadRule::each;
    EntryRule entry = EntryRule::firstLoad;
    bool crashByLimits = false; ///< the crash region is mem_min to mem_max to its search
    ElfcorehdrWord elfcorehdrWord = ElfcorehdrWord::appendedHex;
    bool clearOfNewKernel = false; ///< nothing lies where the new kernel will move itself, [0, its size)
    bool reservesTree = true;      ///< the tree has a reservation row for itself
    std::uint32_t treeSlack = 0;   ///< free bytes that the tool leaves at the end of the tree
    bool treeTwice = false; ///< the packed tree is handed over in a buffer of twice the boot tree's size
    std::uint64_t stackBelowEnd = 0;  ///< the stack of a foreign purgatory begins so far below its end
    std::optional<PhysAddr> ramLimit; ///< the tool looks at no RAM beyond it
    bool initrdWithGivenTree = true;  ///< takes an initrd along with a --dtb
    std::optional<std::uint64_t> ownPageSize; ///< what the tool takes for a page, whatever the machine has
    Result<MemoryLists> (*memoryLists)(const MemoryFacts &facts) = treeMemory;
    std::unique_ptr<HoleSearch> (*makeSearch)(HoleSpace space) = nullptr;
};

/// All profiles, the default ("workbench") first.
std::span<const Profile> profiles();
/// Their names in that order, joined by ", ".
std::string profileNames();
/// By name; null if there is none.
const Profile *findProfile(std::string_view name);

/// A search on lists from outside (contract.md, "Hole cases"), which are checked first. Errors: usage
/// (unknown allocator, page size no power of two), malformed (a range that goes beyond 2^64), limit (more
/// than 2^20 rows in a list).
Result<std::unique_ptr<HoleSearch>> makeSearch(std::string_view allocator, HoleSpace space);

} // namespace kwb
