// How Linux 6.1 prepares the tree in kexec_file_load: a copy of the *boot* tree (initial_boot_params) is
// edited by the generic of_kexec_alloc_and_setup_fdt (drivers/of/kexec.c) and then by ppc64's
// setup_new_fdt_ppc64 (arch/powerpc/kexec/file_load_64.c). Because the boot tree is old, CPU nodes and DMA
// windows that changed since boot are taken anew from the live tree. The numbers are those of the list in the
// Linux sources' order.

#include "core/plan/tree_rules.h"

#include <algorithm>
#include <map>

namespace kwb {

namespace {

const std::string generic = "Linux 6.1 drivers/of/kexec.c of_kexec_alloc_and_setup_fdt";
const std::string ppc64 = "Linux 6.1 arch/powerpc/kexec/file_load_64.c setup_new_fdt_ppc64";

/// Step 12: /cpus subnodes of type "cpu" as the live tree has them now.
Status refreshCpus(TreeEditor &editor, const DeviceTree &live)
{
    const TreeNode *now = live.find("/cpus");
    const TreeNode *old = editor.tree().find("/cpus");
    if (now == nullptr || old == nullptr) return {};
    DeviceTree after = editor.tree();
    TreeNode &cpus = *after.find("/cpus");
    std::erase_if(cpus.children, [](const TreeNode &node) { return node.deviceType("cpu"); });
    std::ranges::copy_if(now->children, std::back_inserter(cpus.children),
                         [](const TreeNode &node) { return node.deviceType("cpu"); });
    editor.replace(std::move(after),
                   {{KWB_MSG("tree.cpus", "CPUs as they are now, not as they were at boot")}, ppc64});
    return {};
}

/// Step 13: DMA windows of the pci buses below the root may have been made since boot.
void refreshDmaWindows(TreeEditor &editor, const DeviceTree &live)
{
    static constexpr const char *properties[] = {"ibm,dma-window", "linux,direct64-ddr-window-info",
                                                 "linux,dma64-ddr-window-info"};
    std::map<std::string_view, const TreeNode *> buses;
    for (const TreeNode &node : live.root.children)
        if (node.deviceType("pci")) buses.emplace(node.name, &node);
    if (buses.empty()) return;
    DeviceTree after = editor.tree();
    for (TreeNode &node : after.root.children) {
        const auto bus = buses.find(node.name);
        if (bus == buses.end()) continue;
        for (const char *name : properties) {
            const TreeProperty *now = bus->second->property(name);
            const auto old = std::ranges::find(node.properties, name, &TreeProperty::name);
            if (now == nullptr && old != node.properties.end())
                node.properties.erase(old);
            else if (now != nullptr && old != node.properties.end())
                old->value = now->value;
            else if (now != nullptr)
                node.properties.push_back(*now);
        }
    }
    editor.replace(std::move(after), {{KWB_MSG("tree.dma-window", "DMA windows as they are now")}, ppc64});
}

} // namespace

Status applyLinux61Rules(TreeEditor &editor, const TreeInput &input)
{
    const Snapshot &target = *input.plan->request.target;
    removeOldTreeRow(editor, input, generic);
    KWB_CHECK(ensureChosen(editor, generic));
    removeCrashProperties(editor, generic);
    KWB_CHECK(setInitrd(editor, input, RowMatch::sizeRounded, generic));
    KWB_CHECK(setCommandLine(editor, input, generic));
    KWB_CHECK(setSeeds(editor, input, generic));
    KWB_CHECK(setBootedFromKexec(editor, generic));
    removeImaBuffer(editor, input, RowMatch::exact, generic);
    if (target.liveTree) {
        KWB_CHECK(refreshCpus(editor, *target.liveTree));
        if (!input.machine->bareMetal) refreshDmaWindows(editor, *target.liveTree);
    }
    reserveRanges(editor, input, {MemoryKind::rtas, MemoryKind::tce, MemoryKind::reservedRange}, ppc64);
    return {};
}

} // namespace kwb
