// How Linux 6.1 prepares the tree in kexec_file_load: a copy of the *boot* tree (initial_boot_params) is
// edited by the generic of_kexec_alloc_and_setup_fdt (drivers/of/kexec.c) and then by ppc64's
// setup_new_fdt_ppc64 (arch/powerpc/kexec/file_load_64.c). Because the boot tree is old, CPU nodes and DMA
// windows that changed since boot are taken anew from the live tree. The numbers are those of the list in the
// Linux sources' order.

#include "core/plan/tree_rules.h"

#include <algorithm>

namespace kwb {

namespace {

const std::string generic = "Linux 6.1 drivers/of/kexec.c of_kexec_alloc_and_setup_fdt";
const std::string ppc64 = "Linux 6.1 arch/powerpc/kexec/file_load_64.c setup_new_fdt_ppc64";

/// The tree reserves itself with a row of its own size; where it lay, only the running kernel knows.
void removeOldFdtRow(TreeEditor &editor, std::uint64_t totalSize)
{
    const TreeRule rule{{KWB_MSG("tree.fdt-row-old", "the running kernel's own tree is not needed any more")},
                        generic};
    const auto &rows = editor.tree().reservations;
    const auto row = std::ranges::find(rows, totalSize, &TreeReservation::size);
    if (totalSize != 0 && row != rows.end()) editor.removeReservation(TreeReservation(*row), rule);
}

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
Status refreshDmaWindows(TreeEditor &editor, const DeviceTree &live)
{
    static constexpr const char *properties[] = {"ibm,dma-window", "linux,direct64-ddr-window-info",
                                                 "linux,dma64-ddr-window-info"};
    const TreeRule rule{{KWB_MSG("tree.dma-window", "DMA windows as they are now")}, ppc64};
    for (const TreeNode &node : live.root.children) {
        if (!node.deviceType("pci") || editor.tree().root.child(node.name) == nullptr) continue;
        for (const char *property : properties) {
            const TreeProperty *now = node.property(property);
            if (now == nullptr) {
                editor.removeProperty("/" + node.name, property, rule);
                continue;
            }
            KWB_CHECK(editor.setProperty("/" + node.name, property, now->value, rule));
        }
    }
    return {};
}

} // namespace

Status applyLinux61Rules(TreeEditor &editor, const TreeInput &input)
{
    const Snapshot &target = *input.plan->request.target;
    removeOldFdtRow(editor, target.bootFdtSize);
    KWB_CHECK(ensureChosen(editor, generic));
    removeCrashProperties(editor, generic);
    KWB_CHECK(setInitrd(editor, input, generic));
    KWB_CHECK(setCommandLine(editor, input, input.plan->baseCmdline, generic));
    KWB_CHECK(setSeeds(editor, input, generic));
    KWB_CHECK(editor.setProperty(
        "/chosen", "linux,booted-from-kexec", {},
        {{KWB_MSG("tree.booted-from-kexec", "tells the kernel that no firmware came before it")}, generic}));
    removeImaBuffer(editor, input, generic);
    if (target.liveTree) {
        KWB_CHECK(refreshCpus(editor, *target.liveTree));
        if (!input.machine->bareMetal) {
            KWB_CHECK(refreshDmaWindows(editor, *target.liveTree));
        }
    }
    reserveRanges(editor, input, {MemoryKind::rtas, MemoryKind::tce, MemoryKind::reservedRange}, ppc64);
    return {};
}

} // namespace kwb
