#include "core/plan/tree_rules.h"

#include <algorithm>

namespace kwb {

namespace {

void noteOtherTree(BootPlan &plan, const char *wanted, const char *taken)
{
    plan.findings.push_back(
        makeFinding("tree-from-other-source",
                    {{"allocator", plan.profile->name}, {"wanted", wanted}, {"taken", taken}}, "tree"));
}

/// A hand edit has the last word; one that undoes a rule deserves a look.
void warnIfOverridden(BootPlan &plan, const TreeEditor &editor, const TreeCommand &command)
{
    const bool overrides = std::ranges::any_of(editor.steps(), [&](const TreeEdit &step) {
        return step.path == command.path && step.property == command.property && step.rule.source != "user";
    });
    if (!overrides || command.property.empty()) return;
    plan.findings.push_back(
        makeFinding("edit-overrides-rule", {{"what", command.path + ":" + command.property}}, command.path));
}

Status applyOverlays(TreeEditor &editor, const BootRequest &request)
{
    for (const NamedBlob &overlay : request.overlays) {
        auto merged = applyOverlay(editor.tree(), overlay.bytes.bytes());
        if (!merged) return std::unexpected(inFile(std::move(merged).error(), overlay.name));
        editor.replace(*std::move(merged),
                       {{KWB_MSG("tree.overlay", "an overlay of the request")}, overlay.name});
    }
    return {};
}

Status applyRules(TreeEditor &editor, const TreeInput &input)
{
    switch (input.plan->profile->treeRules) {
    case TreeRules::linux61:
        return applyLinux61Rules(editor, input);
    case TreeRules::linuxV6:
        return applyLinuxV6Rules(editor, input);
    case TreeRules::kexecTools:
        return applyKexecToolsRules(editor, input);
    case TreeRules::kexecLite:
        return applyKexecLiteRules(editor, input);
    case TreeRules::workbench:
        return applyWorkbenchRules(editor, input);
    }
    return applyWorkbenchRules(editor, input);
}

/// The flattened tree that the tool opens and edits; empty if it makes one anew.
ByteView editedInPlace(const BootPlan &plan)
{
    const Profile &profile = *plan.profile;
    const bool bootTree = profile.treeSource == TreeSource::bootFdt;
    if (plan.request.dtb && (bootTree || profile.treeRules == TreeRules::kexecTools))
        return plan.request.dtb->bytes.bytes();
    return bootTree ? plan.request.target->bootFdtFile.bytes() : ByteView();
}

} // namespace

Result<DeviceTree> baseTree(BootPlan &plan)
{
    const BootRequest &request = plan.request;
    if (request.dtb) {
        auto tree = parseDtb(request.dtb->bytes.bytes());
        if (!tree) return std::unexpected(inFile(std::move(tree).error(), request.dtb->name));
        return tree;
    }
    const Snapshot &target = *request.target;
    const bool wantsBoot = plan.profile->treeSource == TreeSource::bootFdt;
    if (wantsBoot && target.bootFdt) return *target.bootFdt;
    if (!wantsBoot && target.liveTree) return *target.liveTree;
    if (!target.bare)
        noteOtherTree(plan, wantsBoot ? "boot tree (/sys/firmware/fdt)" : "live tree (/proc/device-tree)",
                      wantsBoot ? "live tree" : "boot tree");
    DeviceTree tree = target.tree();
    // A bare tree's rows go through the same rules as a boot tree's: they reach the plan by the memory map.
    if (!wantsBoot) tree.reservations.clear();
    return tree;
}

std::string handedOverCommandLine(const BootPlan &plan, const Machine &machine, const DeviceTree &base,
                                  const std::string &given)
{
    if (plan.profile->treeRules == TreeRules::kexecTools)
        return kexecToolsCommandLine(plan, machine, base, given);
    if (plan.profile->treeRules == TreeRules::kexecLite) return kexecLiteCommandLine(plan, base, given);
    return given;
}

std::uint64_t handedOverTreeSize(const BootPlan &plan, std::uint64_t packed, const FlatTree *made)
{
    // What kexec-tools adds to its own tree by libfdt comes out of what it leaves free.
    if (made != nullptr && plan.profile->treeRules == TreeRules::kexecTools && !plan.request.dtb)
        return std::max(packed, made->openedSize() + treeRowSize(plan) + plan.profile->treeSlack);
    // kexec-tools takes a --dtb with what is free in it, and adds to it once more when it adds an initrd.
    const bool taken = plan.profile->treeRules == TreeRules::kexecTools && plan.request.dtb;
    constexpr std::uint64_t forInitrd = 256;
    const std::uint64_t given = taken ? std::min<std::uint64_t>(plan.request.dtb->bytes.size(), maxDtbSize) +
                                            (plan.request.initrds.empty() ? 0 : forInitrd)
                                      : 0;
    const std::uint64_t twice = plan.profile->treeTwice ? 2 * plan.request.target->bootFdtSize : 0;
    return std::max({packed, given, twice}) + plan.profile->treeSlack;
}

std::uint64_t treeRowSize(const BootPlan &plan)
{
    return plan.profile->reservesTree ? 16 : 0;
}

void reserveTree(TreeEditor &editor, const BootPlan &plan, AddressRange tree)
{
    if (treeRowSize(plan) == 0) return;
    const auto &rows = editor.tree().reservations;
    const bool takesLast =
        plan.profile->treeRules == TreeRules::kexecTools && plan.request.dtb && plan.request.initrds.empty();
    if (takesLast && !rows.empty())
        editor.removeReservation(
            TreeReservation(rows.back()),
            {{KWB_MSG("tree.last-row", "the last row is taken for the tree's own")}, plan.profile->source});
    editor.addReservation(
        {tree.begin, tree.size()},
        {{KWB_MSG("tree.fdt-row", "the tree itself, so that the reservation block is never empty")},
         plan.profile->source});
}

Result<std::uint64_t> packedTreeSize(const TreeEditor &editor)
{
    if (const FlatTree *flat = editor.flat()) return flat->packedSize();
    return dtbSize(editor.tree());
}

Result<Bytes> flattenedTree(const TreeEditor &editor, std::uint64_t free)
{
    const FlatTree *flat = editor.flat();
    if (flat == nullptr) return makeDtb(editor.tree(), static_cast<std::uint32_t>(free));
    return free == 0 ? flat->packed() : flat->inSize(flat->packedSize() + free);
}

Result<TreeEditor> editTree(BootPlan &plan, const TreeInput &input, DeviceTree base)
{
    TreeEditor editor(std::move(base));
    if (const ByteView given = editedInPlace(plan); !given.empty()) KWB_CHECK(editor.editInPlace(given));
    KWB_CHECK(applyOverlays(editor, plan.request));
    KWB_CHECK(applyRules(editor, input));
    for (const TreeCommand &command : plan.request.edits) {
        warnIfOverridden(plan, editor, command);
        KWB_CHECK(apply(editor, command, {{KWB_MSG("tree.hand-edit", "asked for by the request")}, "user"}));
    }
    return editor;
}

} // namespace kwb
