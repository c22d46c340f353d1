#pragma once

#include "core/devicetree/edit.h"
#include "core/plan/architecture.h"
#include "core/plan/plan.h"

#include <optional>
#include <string>

/// The edits that turn the target's tree into the new kernel's: one list of steps per profile (TreeRules),
/// made of the steps below. Each step is recorded with its rule and source by the TreeEditor.
namespace kwb {

/// What the steps look at.
struct TreeInput {
    const BootPlan *plan = nullptr;
    const Machine *machine = nullptr;
    std::optional<AddressRange> initrd;   ///< where the new initrd lies, without page rounding
    std::optional<AddressRange> imaLog{}; ///< the segment with the measurement log
    bool seeds = false;                   ///< make room for random seeds
    std::uint64_t backupSize = 0;         ///< of a crash image: what the purgatory saves from 0
};

/// The tree the profile starts from (finding if the wanted one is not there), or the request's own --dtb.
Result<DeviceTree> baseTree(BootPlan &plan);
/// Applies overlays, the profile's rules and the hand edits, in this order.
Result<TreeEditor> editTree(BootPlan &plan, const TreeInput &input, DeviceTree base);

/// What stands in bootargs without the marker when `given` is asked for; the tool may add to it or not look
/// at it.
std::string handedOverCommandLine(const BootPlan &plan, const Machine &machine, const DeviceTree &base,
                                  const std::string &given);
/// The size of the flattened tree as the tool hands it over, of `packed` bytes without a gap; `made` is the
/// tool's own flattened form, if it is known.
std::uint64_t handedOverTreeSize(const BootPlan &plan, std::uint64_t packed, const FlatTree *made = nullptr);
/// The length of an edited tree without a gap. Errors: those of makeDtb.
Result<std::uint64_t> packedTreeSize(const TreeEditor &editor);
/// The edited tree flattened, with `free` bytes left in it. Errors: those of makeDtb.
Result<Bytes> flattenedTree(const TreeEditor &editor, std::uint64_t free);
/// Reserves the tree's own memory, if the tool does.
void reserveTree(TreeEditor &editor, const BootPlan &plan, AddressRange tree);
/// The bytes that reserveTree() will need.
std::uint64_t treeRowSize(const BootPlan &plan);

/// How far a reservation row may differ from the range that it is looked for by.
enum class RowMatch {
    exact,
    sizeRounded, ///< its size may be rounded up to pages
    bothRounded, ///< also its begin rounded down, its end up
};

// The steps, in tree_steps.cpp. All take the rule's source, because the same step stands in several tools.
/// /chosen, if the tree has none.
Status ensureChosen(TreeEditor &editor, const std::string &source);
/// `oldRow` says which row counts as the running kernel's initrd, which goes.
Status setInitrd(TreeEditor &editor, const TreeInput &input, RowMatch oldRow, const std::string &source);
/// Where the new initrd lies, in /chosen alone.
Status setInitrdProperties(TreeEditor &editor, const TreeInput &input, const std::string &source);
/// The same with its row, and nothing about an old one.
Status addInitrd(TreeEditor &editor, const TreeInput &input, const std::string &source);
/// bootargs of /chosen with the marker; it goes if no command line was asked for.
Status setCommandLine(TreeEditor &editor, const TreeInput &input, const std::string &source);
/// The marker alone.
Status setMarker(TreeEditor &editor, const TreeInput &input);
/// linux,booted-from-kexec, an empty property of /chosen.
Status setBootedFromKexec(TreeEditor &editor, const std::string &source);
/// The old seeds go; where the loader shall fill in new ones (`input.seeds`) there is room of zeros for them.
Status setSeeds(TreeEditor &editor, const TreeInput &input, const std::string &source);
/// linux,elfcorehdr and linux,usable-memory-range of an earlier crash image.
void removeCrashProperties(TreeEditor &editor, const std::string &source);
/// The property and the row of the measurement log that an earlier kernel handed over.
void removeImaBuffer(TreeEditor &editor, const TreeInput &input, RowMatch oldRow, const std::string &source);
/// Where the new kernel finds the measurement log, and its row.
Status setImaBuffer(TreeEditor &editor, const TreeInput &input, const std::string &source);

// The steps of a crash image, in tree_crash.cpp; input.plan->crash is there.
/// Where the header of the dump is: /chosen and its row.
Status setElfcorehdr(TreeEditor &editor, const TreeInput &input, const std::string &source);
/// linux,usable-memory-range of /chosen: the crash region.
Status setUsableMemoryRange(TreeEditor &editor, const TreeInput &input, const std::string &source);
/// linux,drconf-usable-memory and the linux,usable-memory of memory nodes. Errors: limit (too many LMBs).
Status setUsableMemory(TreeEditor &editor, const TreeInput &input, bool rowForEachLmb,
                       const std::string &source);
/// Rows for the memory between what was saved and the region, and for the copy.
void reserveOldMemory(TreeEditor &editor, const TreeInput &input, const std::string &source);

/// What to do with a reservation row that is there already.
enum class RowRepeat { never, always };
/// A reservation row for each range of these kinds in the machine's map, kind by kind.
void reserveRanges(TreeEditor &editor, const TreeInput &input, std::initializer_list<MemoryKind> kinds,
                   const std::string &source, RowRepeat repeat = RowRepeat::never);

/// The row of the running kernel's own tree. Linux knows where that lay; here it is known only if one row can
/// be nothing else.
void removeOldTreeRow(TreeEditor &editor, const TreeInput &input, const std::string &source);

/// The command line as kexec-tools makes it of what was `given`: with the running kernel's root=, and a blank
/// at its end; that of the tree itself if a tree was given.
std::string kexecToolsCommandLine(const BootPlan &plan, const Machine &machine, const DeviceTree &base,
                                  const std::string &given);
/// As kexec-lite does it: that of the tree, if none was given.
std::string kexecLiteCommandLine(const BootPlan &plan, const DeviceTree &base, const std::string &given);

/// The steps of one tool each, in its order. Errors: those of the steps.
Status applyLinux61Rules(TreeEditor &editor, const TreeInput &input);
Status applyLinuxV6Rules(TreeEditor &editor, const TreeInput &input);
Status applyKexecToolsRules(TreeEditor &editor, const TreeInput &input);
Status applyKexecLiteRules(TreeEditor &editor, const TreeInput &input);
Status applyWorkbenchRules(TreeEditor &editor, const TreeInput &input);

} // namespace kwb
