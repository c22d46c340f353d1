// How the 2016 series (v6) prepares the tree: a copy of the boot tree, opened into twice its size, in which
// little is changed. Rows of the old tree and the old initrd go, those of the new ones come; firmware areas
// get no rows of their own, so what the boot loader did not reserve is not reserved. CPUs and DMA windows
// stay as they were at boot. Seeds of random numbers stay too and are used a second time.

#include "core/plan/tree_rules.h"

namespace kwb {

namespace {

const std::string v6 = "series v6 arch/powerpc/kernel/machine_kexec_64.c setup_new_fdt";

} // namespace

Status applyLinuxV6Rules(TreeEditor &editor, const TreeInput &input)
{
    removeOldTreeRow(editor, input, v6);
    KWB_CHECK(ensureChosen(editor, v6));
    KWB_CHECK(setInitrd(editor, input, RowMatch::sizeRounded, v6));
    KWB_CHECK(setCommandLine(editor, input, v6));
    return setBootedFromKexec(editor, v6);
}

} // namespace kwb
