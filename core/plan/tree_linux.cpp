// How Linux 6.1 prepares the tree in kexec_file_load: a copy of the *boot* tree (initial_boot_params) is
// edited by the generic of_kexec_alloc_and_setup_fdt (drivers/of/kexec.c) and then by ppc64's
// setup_new_fdt_ppc64 (arch/powerpc/kexec/file_load_64.c). Because the boot tree is old, CPU nodes and DMA
// windows that changed since boot are taken anew from the live tree. All of it is done in place by libfdt, so
// what is new comes first in its node, each CPU stands in front of the one before it with its properties
// turned round, and the names of properties that are gone stay in the strings block. A row is added to the
// reservation block though it may be there already. The numbers are those of the list in the Linux sources'
// order.

#include "core/plan/tree_rules.h"

#include <algorithm>

namespace kwb {

namespace {

const std::string generic = "Linux 6.1 drivers/of/kexec.c of_kexec_alloc_and_setup_fdt";
const std::string ppc64 = "Linux 6.1 arch/powerpc/kexec/file_load_64.c setup_new_fdt_ppc64";

/// A CPU of the live tree with its properties in the running kernel's order, which the snapshot of a file
/// system cannot tell: those of the boot tree in its order, then the "name" that Linux makes for a node
/// without one, then what was added since.
TreeNode asLinuxHasIt(const TreeNode &now, const TreeNode &boot)
{
    TreeNode cpu = now;
    if (now.property("name") == nullptr) {
        const std::string_view name = now.name;
        cpu.properties.push_back({"name", makeString(name.substr(0, name.find('@')))});
    }
    const auto rank = [&](const TreeProperty &property) {
        const auto at = std::ranges::find(boot.properties, property.name, &TreeProperty::name);
        const std::ptrdiff_t named = property.name == "name" ? 0 : 1;
        return at != boot.properties.end() ? at - boot.properties.begin()
                                           : std::ssize(boot.properties) + named;
    };
    std::ranges::stable_sort(cpu.properties, {}, rank);
    return cpu;
}

/// Step 12: /cpus subnodes of type "cpu" as the live tree has them now.
void refreshCpus(TreeEditor &editor, const DeviceTree &live)
{
    const TreeNode *now = live.find("/cpus");
    const TreeNode *boot = editor.tree().find("/cpus");
    if (now == nullptr || boot == nullptr) return;
    const auto isCpu = [](const TreeNode &node) { return node.deviceType("cpu"); };
    static const TreeNode unknown;
    std::vector<TreeNode> cpus;
    for (const TreeNode &node : now->children) {
        const TreeNode *before = boot->child(node.name);
        if (isCpu(node)) cpus.push_back(asLinuxHasIt(node, before != nullptr ? *before : unknown));
    }
    const auto rank = [&](const TreeNode &cpu) {
        return std::ranges::find(boot->children, cpu.name, &TreeNode::name) - boot->children.begin();
    };
    std::ranges::stable_sort(cpus, {}, rank);
    editor.renewChildren("/cpus", isCpu, cpus,
                         {{KWB_MSG("tree.cpus", "CPUs as they are now, not as they were at boot")}, ppc64});
}

/// A property of a node of the live tree takes the place of the boot tree's.
Status refreshProperty(TreeEditor &editor, const TreeNode &live, const std::string &property)
{
    const TreeRule rule{{KWB_MSG("tree.dma-window", "DMA windows as they are now")}, ppc64};
    if (const TreeProperty *now = live.property(property))
        return editor.setProperty("/" + live.name, property, now->value, rule);
    editor.removeProperty("/" + live.name, property, rule);
    return {};
}

/// Step 13: DMA windows of a bus below the root may have been made since boot: a bus that has a large one.
Status refreshDmaWindows(TreeEditor &editor, const DeviceTree &live)
{
    for (const char *large : {"linux,direct64-ddr-window-info", "linux,dma64-ddr-window-info"})
        for (const TreeNode &bus : live.root.children) {
            if (bus.property(large) == nullptr || editor.tree().root.child(bus.name) == nullptr) continue;
            KWB_CHECK(refreshProperty(editor, bus, "ibm,dma-window"));
            KWB_CHECK(refreshProperty(editor, bus, large));
        }
    return {};
}

} // namespace

Status applyLinux61Rules(TreeEditor &editor, const TreeInput &input)
{
    const Snapshot &target = *input.plan->request.target;
    removeOldTreeRow(editor, input, generic);
    KWB_CHECK(ensureChosen(editor, generic));
    removeCrashProperties(editor, generic);
    KWB_CHECK(setInitrd(editor, input, RowMatch::sizeRounded, generic));
    if (input.plan->crash) {
        KWB_CHECK(setElfcorehdr(editor, input, generic));
        KWB_CHECK(setUsableMemoryRange(editor, input, generic));
    }
    KWB_CHECK(setCommandLine(editor, input, generic));
    KWB_CHECK(setSeeds(editor, input, generic));
    KWB_CHECK(setBootedFromKexec(editor, generic));
    removeImaBuffer(editor, input, RowMatch::exact, generic);
    KWB_CHECK(setImaBuffer(editor, input, generic));
    if (input.plan->crash) {
        KWB_CHECK(setUsableMemory(editor, input, true, ppc64));
        reserveOldMemory(editor, input, ppc64);
    }
    if (target.liveTree) {
        refreshCpus(editor, *target.liveTree);
        if (!input.machine->bareMetal) KWB_CHECK(refreshDmaWindows(editor, *target.liveTree));
    }
    reserveRanges(editor, input, {MemoryKind::rtas, MemoryKind::tce, MemoryKind::reservedRange}, ppc64,
                  RowRepeat::always);
    return {};
}

} // namespace kwb
