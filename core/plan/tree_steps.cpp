#include "core/plan/tree_rules.h"

#include <algorithm>
#include <set>

namespace kwb {

namespace {

const std::string chosen = "/chosen";

/// The row of the reservation block for a range.
void removeRow(TreeEditor &editor, AddressRange range, std::uint64_t pageSize, RowMatch match,
               const TreeRule &rule)
{
    if (editor.removeReservation({range.begin, range.size()}, rule) || match == RowMatch::exact) return;
    const std::uint64_t rounded = alignUp(range.size(), pageSize).value_or(range.size());
    if (editor.removeReservation({range.begin, rounded}, rule) || match == RowMatch::sizeRounded) return;
    const std::uint64_t first = alignDown(range.begin.value, pageSize);
    const std::uint64_t end = alignUp(range.end.value, pageSize).value_or(range.end.value);
    editor.removeReservation({PhysAddr(first), end - first}, rule);
}

} // namespace

Status ensureChosen(TreeEditor &editor, const std::string &source)
{
    return editor.addNode(
        chosen,
        {{KWB_MSG("tree.chosen", "the node that carries what a boot loader tells a kernel")}, source});
}

void removeOldTreeRow(TreeEditor &editor, const TreeInput &input, const std::string &source)
{
    const TreeRule rule{{KWB_MSG("tree.fdt-row-old", "the running kernel's own tree is not needed any more")},
                        source};
    const MemoryRange *tree = input.machine->memory.first(MemoryKind::oldFdt);
    if (tree != nullptr && tree->range.size() == input.plan->request.target->bootFdtSize)
        editor.removeReservation({tree->range.begin, tree->range.size()}, rule);
}

Status setInitrd(TreeEditor &editor, const TreeInput &input, RowMatch oldRow, const std::string &source)
{
    const TreeRule old{
        {KWB_MSG("tree.initrd-old", "the running kernel's initrd means nothing to the new one")}, source};
    const TreeNode *node = editor.tree().find(chosen);
    const auto oldStart = node != nullptr ? node->number("linux,initrd-start") : std::nullopt;
    const auto oldEnd = node != nullptr ? node->number("linux,initrd-end") : std::nullopt;
    if (oldStart && oldEnd && *oldStart < *oldEnd)
        removeRow(editor, {PhysAddr(*oldStart), PhysAddr(*oldEnd)}, input.machine->pageSize, oldRow, old);
    if (input.initrd) return addInitrd(editor, input, source);
    editor.removeProperty(chosen, "linux,initrd-start", old);
    editor.removeProperty(chosen, "linux,initrd-end", old);
    return {};
}

Status setInitrdProperties(TreeEditor &editor, const TreeInput &input, const std::string &source)
{
    if (!input.initrd) return {};
    KWB_CHECK(editor.setProperty(chosen, "linux,initrd-start", makeU64(input.initrd->begin.value),
                                 {{KWB_MSG("tree.initrd-start", "first byte of the new initrd")}, source}));
    return editor.setProperty(chosen, "linux,initrd-end", makeU64(input.initrd->end.value),
                              {{KWB_MSG("tree.initrd-end", "first byte behind the new initrd")}, source});
}

Status addInitrd(TreeEditor &editor, const TreeInput &input, const std::string &source)
{
    if (!input.initrd) return {};
    KWB_CHECK(setInitrdProperties(editor, input, source));
    editor.addReservation({input.initrd->begin, input.initrd->size()},
                          {{KWB_MSG("tree.initrd-row",
                                    "the new kernel must not use the initrd's memory before it is unpacked")},
                           source});
    return {};
}

Status setCommandLine(TreeEditor &editor, const TreeInput &input, const std::string &source)
{
    const std::string &cmdline = input.plan->baseCmdline;
    const BootRequest &request = input.plan->request;
    if (cmdline.empty() && !request.cmdline && !request.marker) { // an empty one may have been asked for
        editor.removeProperty(chosen, "bootargs",
                              {{KWB_MSG("tree.bootargs-none", "no command line was asked for")}, source});
        return {};
    }
    KWB_CHECK(editor.setProperty(chosen, "bootargs", makeString(cmdline),
                                 {{KWB_MSG("tree.bootargs", "the new kernel's command line")}, source}));
    return setMarker(editor, input);
}

Status setMarker(TreeEditor &editor, const TreeInput &input)
{
    if (!input.plan->request.marker) return {};
    return editor.setProperty(
        chosen, "bootargs", makeString(input.plan->cmdline),
        {{KWB_MSG("tree.marker", "the marker lets a booted machine be asked which plan it runs")},
         "kexec-workbench export"});
}

Status setBootedFromKexec(TreeEditor &editor, const std::string &source)
{
    return editor.setProperty(
        chosen, "linux,booted-from-kexec", {},
        {{KWB_MSG("tree.booted-from-kexec", "tells the kernel that no firmware came before it")}, source});
}

Status setSeeds(TreeEditor &editor, const TreeInput &input, const std::string &source)
{
    const TreeRule old{{KWB_MSG("tree.seed-old", "a seed may be used once only")}, source};
    editor.removeProperty(chosen, "kaslr-seed", old);
    editor.removeProperty(chosen, "rng-seed", old);
    if (!input.seeds) return {};
    const TreeRule fresh{
        {KWB_MSG("tree.seed", "room for random bytes that the loader fills in on the target (late slot)")},
        source};
    KWB_CHECK(editor.setProperty(chosen, "kaslr-seed", Bytes(8), fresh));
    return editor.setProperty(chosen, "rng-seed", Bytes(128), fresh);
}

void removeCrashProperties(TreeEditor &editor, const std::string &source)
{
    const TreeRule rule{{KWB_MSG("tree.crash-old", "it is about a crash dump of an earlier kernel")}, source};
    editor.removeProperty(chosen, "linux,elfcorehdr", rule);
    editor.removeProperty(chosen, "linux,usable-memory-range", rule);
}

void removeImaBuffer(TreeEditor &editor, const TreeInput &input, RowMatch oldRow, const std::string &source)
{
    const TreeRule rule{
        {KWB_MSG("tree.ima-old", "the measurement log of an earlier kernel was taken over already")}, source};
    editor.removeProperty(chosen, "linux,ima-kexec-buffer", rule);
    for (const MemoryRange &range : input.machine->memory.ranges)
        if (range.kind == MemoryKind::imaBuffer)
            removeRow(editor, range.range, input.machine->pageSize, oldRow, rule);
}

namespace {

/// An address or a size in as many cells as the root has for it. Errors: noSpace (it does not fit).
Status appendRootCells(Bytes &out, std::uint64_t value, std::uint32_t cells)
{
    if (cells != 1) {
        append<std::uint64_t>(out, value, ByteOrder::big);
        return {};
    }
    if (value > 0xffffffff)
        return fail(
            ErrorKind::noSpace,
            {KWB_MSG("tree.cell-too-small", "{value} does not fit the one cell that the root has for it"),
             {{"value", hex(value)}}},
            {.path = "/chosen"});
    append<std::uint32_t>(out, static_cast<std::uint32_t>(value), ByteOrder::big);
    return {};
}

} // namespace

Status setImaBuffer(TreeEditor &editor, const TreeInput &input, const std::string &source)
{
    if (!input.imaLog) return {};
    const TreeRule rule{{KWB_MSG("tree.ima", "the new kernel takes the measurement log over from there")},
                        source};
    const TreeNode &root = editor.tree().root;
    Bytes value;
    KWB_CHECK(appendRootCells(value, input.imaLog->begin.value, root.u32("#address-cells").value_or(2)));
    KWB_CHECK(appendRootCells(value, input.imaLog->size(), root.u32("#size-cells").value_or(1)));
    KWB_CHECK(editor.setProperty(chosen, "linux,ima-kexec-buffer", value, rule));
    editor.addReservation({input.imaLog->begin, input.imaLog->size()}, rule);
    return {};
}

void reserveRanges(TreeEditor &editor, const TreeInput &input, std::initializer_list<MemoryKind> kinds,
                   const std::string &source, RowRepeat repeat)
{
    const MemoryMap &memory = input.machine->memory;
    std::set<std::pair<PhysAddr, std::uint64_t>> there;
    for (const TreeReservation &row : editor.tree().reservations)
        there.emplace(row.address, row.size);
    for (const MemoryKind kind : kinds)
        for (const MemoryRange &range : memory.ranges) {
            if (range.kind != kind) continue;
            const TreeReservation row{range.range.begin, range.range.size()};
            if (!there.emplace(row.address, row.size).second && repeat == RowRepeat::never) continue;
            editor.addReservation(row, {{KWB_MSG("tree.reserve", "{what} ({source}) stays in use"),
                                         {{"what", name(kind)}, {"source", memory.source(range)}}},
                                        source});
        }
}

} // namespace kwb
