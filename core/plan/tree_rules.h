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
    std::optional<AddressRange> initrd; ///< where the new initrd lies, without page rounding
    bool seeds = false;                 ///< make room for random seeds as late slots
};

/// The tree the profile starts from (finding if the wanted one is not there), or the request's own --dtb.
Result<DeviceTree> baseTree(BootPlan &plan);
/// Applies overlays, the profile's rules and the hand edits, in this order.
Result<TreeEditor> editTree(BootPlan &plan, const TreeInput &input, DeviceTree base);

// The steps, in tree_steps.cpp. All take the rule's source, because the same step stands in several tools.
Status ensureChosen(TreeEditor &editor, const std::string &source);
Status setInitrd(TreeEditor &editor, const TreeInput &input, const std::string &source);
Status setCommandLine(TreeEditor &editor, const TreeInput &input, const std::string &cmdline,
                      const std::string &source);
Status setSeeds(TreeEditor &editor, const TreeInput &input, const std::string &source);
void removeCrashProperties(TreeEditor &editor, const std::string &source);
void removeImaBuffer(TreeEditor &editor, const TreeInput &input, const std::string &source);
/// A reservation row for each range of these kinds in the machine's map.
void reserveRanges(TreeEditor &editor, const TreeInput &input, std::initializer_list<MemoryKind> kinds,
                   const std::string &source);

// One list each.
Status applyLinux61Rules(TreeEditor &editor, const TreeInput &input);
Status applyKexecToolsRules(TreeEditor &editor, const TreeInput &input);
Status applyWorkbenchRules(TreeEditor &editor, const TreeInput &input);

} // namespace kwb
