// Our own rules: the safe union of what the known tools do. We start from the live tree, because it has the
// CPUs and DMA windows of now; drop what only the running kernel can mean (a little-endian kernel would even
// misread some of it, since early code reads it in host order); keep the boot loader's reservations that
// still hold; reserve all firmware areas, OPAL too, which Linux itself forgets; and reserve the tree itself,
// because a reservation block without any row has hung kernels (kexec-tools 32f664b).

#include "core/plan/command_line.h"
#include "core/plan/tree_rules.h"

#include <array>

namespace kwb {

namespace {

const std::string workbench = "kexec-workbench";

void dropRunningKernelProperties(TreeEditor &editor)
{
    const TreeRule rule{{KWB_MSG("tree.running-only", "it describes the running kernel only")},
                        workbench +
                            "; Linux 6.1 arch/powerpc/kernel/prom.c reads some of these in host order"};
    static constexpr std::array dropped = {
        "linux,kernel-end", "linux,crashkernel-base",   "linux,crashkernel-size", "linux,htab-base",
        "linux,htab-size",  "linux,memory-limit",       "linux,tce-alloc-start",  "linux,tce-alloc-end",
        "linux,iommu-off",  "linux,iommu-force-on",     "linux,kho-fdt",          "linux,kho-scratch",
        "linux,elfcorehdr", "linux,usable-memory-range"};
    for (const char *property : dropped)
        editor.removeProperty("/chosen", property, rule);
    editor.removeFromChildren("/", "linux,pci-domain", rule);
}

/// Rows of the boot tree's block that are not about the old kernel's own initrd, tree or log.
void keepReservations(TreeEditor &editor, const TreeInput &input)
{
    const MemoryMap &memory = input.machine->memory;
    for (const MemoryRange &range : memory.ranges)
        if (range.kind == MemoryKind::memreserve)
            editor.addReservation(
                {range.range.begin, range.range.size()},
                {{KWB_MSG("tree.keep-row", "the boot loader reserved it for a reason that still holds")},
                 workbench});
}

} // namespace

Status applyWorkbenchRules(TreeEditor &editor, const TreeInput &input)
{
    dropRunningKernelProperties(editor);
    KWB_CHECK(ensureChosen(editor, workbench));
    if (!input.plan->request.dtb) keepReservations(editor, input);
    removeImaBuffer(editor, input, RowMatch::bothRounded, workbench);
    KWB_CHECK(setImaBuffer(editor, input, workbench));
    KWB_CHECK(setInitrd(editor, input, RowMatch::bothRounded, workbench));
    KWB_CHECK(setCommandLine(editor, input, workbench));
    KWB_CHECK(setSeeds(editor, input, workbench));
    KWB_CHECK(setBootedFromKexec(editor, workbench));
    if (input.plan->crash) {
        KWB_CHECK(setElfcorehdr(editor, input, workbench));
        KWB_CHECK(setUsableMemory(editor, input, false, workbench));
        reserveOldMemory(editor, input, workbench);
    }
    reserveRanges(editor, input,
                  {MemoryKind::rtas, MemoryKind::opal, MemoryKind::tce, MemoryKind::reservedRange},
                  workbench);
    return {};
}

} // namespace kwb
