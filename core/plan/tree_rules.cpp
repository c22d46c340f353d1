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
    case TreeRules::kexecTools:
        return applyKexecToolsRules(editor, input);
    case TreeRules::workbench:
        return applyWorkbenchRules(editor, input);
    }
    return applyWorkbenchRules(editor, input);
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

Result<TreeEditor> editTree(BootPlan &plan, const TreeInput &input, DeviceTree base)
{
    TreeEditor editor(std::move(base));
    KWB_CHECK(applyOverlays(editor, plan.request));
    KWB_CHECK(applyRules(editor, input));
    for (const TreeCommand &command : plan.request.edits) {
        warnIfOverridden(plan, editor, command);
        KWB_CHECK(apply(editor, command, {{KWB_MSG("tree.hand-edit", "asked for by the request")}, "user"}));
    }
    return editor;
}

} // namespace kwb
