// How kexec-tools makes the tree (kexec/fs2dt.c, kexec/arch/ppc64/fdt.c): it reads /proc/device-tree anew,
// leaves out what only the running kernel can mean, sorts siblings by name (a shorter unit address first),
// and collects reservations on the way by property name: reserved-ranges when it looks for memory, the others
// in the order of the tree. libfdt then adds what tells the kernel that it was booted by kexec. The last row
// of the reservation block is always the tree itself. The command line ends in a blank; without root= the
// running kernel's is inherited. A tree given with --dtb is handed over as it is, command line and all; only
// an initrd brings entries of its own with it, and the row of the tree itself is written over the last one
// there is.

#include "core/plan/command_line.h"
#include "core/plan/tree_rules.h"

#include <algorithm>
#include <array>

namespace kwb {

namespace {

const std::string fs2dt = "kexec-tools kexec/fs2dt.c";
const std::string fixup = "kexec-tools kexec/arch/ppc64/fdt.c fixup_dt";
const std::string crashdump = "kexec-tools kexec/arch/ppc64/crashdump-ppc64.c";
const std::string loader = "kexec-tools kexec/arch/ppc64/kexec-elf-ppc64.c";

/// The order of a directory listing, but of two names that differ only in the unit address the shorter one
/// first.
bool before(const TreeNode &a, const TreeNode &b)
{
    const std::size_t base = a.name.find('@');
    const bool onlyAddress =
        base != std::string::npos && a.name.compare(0, base + 1, b.name, 0, base + 1) == 0;
    if (onlyAddress && a.name.size() != b.name.size()) return a.name.size() < b.name.size();
    return a.name < b.name;
}

void sortNodes(TreeNode &node)
{
    std::ranges::sort(node.properties, {}, &TreeProperty::name);
    std::ranges::stable_sort(node.children, before);
    for (TreeNode &child : node.children)
        sortNodes(child);
}

/// Properties of the running kernel that fs2dt leaves out wherever they stand; here they stand in /chosen and
/// pci nodes.
void dropProperties(TreeEditor &editor, const BootPlan &plan)
{
    const TreeRule rule{{KWB_MSG("tree.running-only", "it describes the running kernel only")}, fs2dt};
    static constexpr std::array dropped = {"linux,htab-base",    "linux,htab-size",  "linux,kernel-end",
                                           "linux,initrd-start", "linux,initrd-end", "bootargs"};
    for (const char *property : dropped)
        editor.removeProperty("/chosen", property, rule);
    if (!commandLineValue(plan.cmdline, "crashkernel")) {
        editor.removeProperty("/chosen", "linux,crashkernel-base", rule);
        editor.removeProperty("/chosen", "linux,crashkernel-size", rule);
    }
    editor.removeFromChildren("/", "linux,pci-domain", rule);
}

/// It tells the place of the header by the command line alone.
void reserveHeader(TreeEditor &editor, const TreeInput &input)
{
    const auto &header = input.plan->crash->elfcorehdr;
    if (!header) return;
    const std::uint64_t size = alignUp(input.plan->crash->elfcorehdrBytes, 1024).value_or(header->size());
    editor.addReservation({header->begin, size},
                          {{KWB_MSG("tree.elfcorehdr-row", "the header of the dump must stay")}, crashdump});
}

/// The tree as fs2dt flattens it: 8 bytes too many are left for the reservation block, it ends at a multiple
/// of 4 and says that no reader before version 17 can understand it.
Result<Bytes> asFs2dtWrites(const DeviceTree &tree)
{
    KWB_TRY(Bytes dtb, makeDtb(tree));
    constexpr std::size_t tooMany = 8;
    constexpr std::size_t totalSize = 4;
    constexpr std::size_t structOffset = 8;
    constexpr std::size_t stringsOffset = 12;
    constexpr std::size_t lastCompatible = 24;
    const auto field = [&](std::size_t at) {
        return load<std::uint32_t>(dtb, at, ByteOrder::big).value_or(0);
    };
    const std::uint32_t rowsEnd = field(structOffset);
    dtb.insert(dtb.begin() + rowsEnd, tooMany, 0);
    dtb.resize((dtb.size() + 3) & ~std::size_t{3});
    store(dtb, structOffset, static_cast<std::uint32_t>(rowsEnd + tooMany), ByteOrder::big);
    store(dtb, stringsOffset, static_cast<std::uint32_t>(field(stringsOffset) + tooMany), ByteOrder::big);
    store(dtb, totalSize, static_cast<std::uint32_t>(dtb.size()), ByteOrder::big);
    store<std::uint32_t>(dtb, lastCompatible, 17, ByteOrder::big);
    return dtb;
}

/// With an initrd a given tree gets what belongs to it, and the firmware's rows of the live tree.
Status applyToGivenTree(TreeEditor &editor, const TreeInput &input)
{
    KWB_CHECK(ensureChosen(editor, fixup));
    if (input.initrd) {
        reserveRanges(editor, input, {MemoryKind::rtas, MemoryKind::opal, MemoryKind::tce}, loader);
        KWB_CHECK(addInitrd(editor, input, loader));
        editor.setBootCpuidPhys(
            0, {{KWB_MSG("tree.boot-cpu-zero", "the purgatory writes the CPU that boots there")}, loader});
    }
    KWB_CHECK(setBootedFromKexec(editor, fixup));
    return setMarker(editor, input);
}

} // namespace

std::string kexecToolsCommandLine(const BootPlan &plan, const Machine &machine, const DeviceTree &base,
                                  const std::string &given)
{
    if (plan.request.dtb) {
        const TreeNode *chosen = base.find("/chosen");
        return chosen != nullptr ? chosen->string("bootargs").value_or(std::string()) : std::string();
    }
    std::string line = given;
    if (!commandLineValue(line, "root"))
        if (const auto root = commandLineValue(machine.oldCmdline, "root"))
            line += (line.empty() ? "root=" : " root=") + *root;
    return line + " ";
}

Status applyKexecToolsRules(TreeEditor &editor, const TreeInput &input)
{
    if (input.plan->request.dtb) return applyToGivenTree(editor, input);
    DeviceTree sorted = editor.tree();
    sortNodes(sorted.root);
    editor.replace(std::move(sorted), {{KWB_MSG("tree.sorted", "siblings are sorted by name")}, fs2dt});
    dropProperties(editor, *input.plan);
    KWB_CHECK(ensureChosen(editor, fs2dt));
    reserveRanges(editor, input, {MemoryKind::reservedRange}, fs2dt, RowRepeat::always);
    if (input.plan->crash) {
        KWB_CHECK(setUsableMemory(editor, input, true, fs2dt));
        reserveOldMemory(editor, input, fs2dt);
        reserveHeader(editor, input);
    }
    KWB_CHECK(addInitrd(editor, input, fs2dt));
    reserveRanges(editor, input, {MemoryKind::opal, MemoryKind::tce, MemoryKind::rtas}, fs2dt,
                  RowRepeat::always);
    KWB_CHECK(setCommandLine(editor, input, fs2dt));
    KWB_TRY(const Bytes flattened, asFs2dtWrites(editor.tree()));
    KWB_CHECK(editor.editInPlace(flattened));
    return setBootedFromKexec(editor, fixup);
}

} // namespace kwb
