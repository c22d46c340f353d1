#include "core/base/range_set.h"
#include "core/snapshot/snapshot.h"

/// The memory fingerprint ties a bundle to the memory of one machine: it is made of everything that addresses
/// of a plan depend on and that stays the same from boot to boot. The loader (purgatory/loader/fingerprint.c)
/// makes the same text from /proc/device-tree of the machine it runs on; a byte of difference would make
/// every bundle refuse its own machine. So both leave odd input out in the same way: an incomplete row at the
/// end of a property, a range that is empty or wraps around, a number that is not one or two cells. (The
/// memory map, which explains itself to people, is stricter and has its own reader.) The grammar stands in
/// resources/snapshot-format.md.
namespace kwb {

namespace {

using Ranges = std::vector<AddressRange>;

constexpr std::uint32_t lmbAssigned = 0x8;
constexpr std::uint32_t lmbReserved = 0x80;

void addRange(Ranges &out, std::uint64_t base, std::uint64_t size)
{
    const auto end = checkedAdd(base, size);
    if (size != 0 && end) out.emplace_back(PhysAddr(base), PhysAddr(*end));
}

/// One or two cells at `offset`; nothing for other widths or past the end.
std::optional<std::uint64_t> cells(ByteView value, std::uint64_t offset, std::uint32_t count)
{
    if (count == 2) return load<std::uint64_t>(value, offset, ByteOrder::big);
    if (count != 1) return std::nullopt;
    return load<std::uint32_t>(value, offset, ByteOrder::big);
}

CellSizes rootCells(const TreeNode &root)
{
    return {root.u32("#address-cells").value_or(2), root.u32("#size-cells").value_or(1)};
}

void addPairs(Ranges &out, const TreeNode &node, std::string_view propertyName, CellSizes sizes)
{
    const TreeProperty *property = node.property(propertyName);
    if (property == nullptr) return;
    const std::uint64_t half = std::uint64_t{4} * sizes.address;
    for (std::uint64_t at = 0;; at += half + std::uint64_t{4} * sizes.size) {
        const auto base = cells(property->value, at, sizes.address);
        const auto size = cells(property->value, at + half, sizes.size);
        if (!base || !size) return;
        addRange(out, *base, *size);
    }
}

/// Rows of ibm,dynamic-memory (one block each) or ibm,dynamic-memory-v2 (a run of blocks each).
void addBlocks(Ranges &out, ByteView rows, bool runs, std::uint32_t addressCells, std::uint64_t blockSize)
{
    const std::uint64_t lead = runs ? 4 : 0;
    const std::uint64_t row = 16 + std::uint64_t{4} * addressCells;
    const auto count = cells(rows, 0, 1);
    for (std::uint64_t i = 0, at = 4; count && i < *count; ++i, at += row) {
        const auto blocks = runs ? cells(rows, at, 1) : 1;
        const auto base = cells(rows, at + lead, addressCells);
        const auto flags = cells(rows, at + row - 4, 1);
        if (!blocks || !base || !flags) return;
        if ((*flags & lmbAssigned) == 0 || (*flags & lmbReserved) != 0) continue;
        if (const auto size = checkedMul(*blocks, blockSize)) addRange(out, *base, *size);
    }
}

void addDynamicMemory(Ranges &out, const TreeNode &root, std::uint32_t addressCells)
{
    const TreeNode *node = root.child("ibm,dynamic-reconfiguration-memory");
    const auto blockSize = node != nullptr ? node->number("ibm,lmb-size") : std::nullopt;
    if (!blockSize) return;
    if (const TreeProperty *rows = node->property("ibm,dynamic-memory"))
        addBlocks(out, rows->value, false, addressCells, *blockSize);
    else if (const TreeProperty *runs = node->property("ibm,dynamic-memory-v2"))
        addBlocks(out, runs->value, true, addressCells, *blockSize);
}

void addTce(Ranges &out, const TreeNode &node)
{
    for (const TreeNode &child : node.children) {
        const auto base = child.number("linux,tce-base");
        const auto size = child.number("linux,tce-size");
        if (child.deviceType("pci") && base && size) addRange(out, *base, *size);
        addTce(out, child);
    }
}

/// The range that two properties of a child of the root give.
Ranges pairOf(const TreeNode &root, std::string_view childName, std::string_view base, std::string_view size)
{
    Ranges out;
    const TreeNode *node = root.child(childName);
    if (node == nullptr) return out;
    const auto begin = node->number(base);
    const auto length = node->number(size);
    if (begin && length) addRange(out, *begin, *length);
    return out;
}

std::string lines(const std::string &word, const Ranges &ranges)
{
    std::string out;
    const RangeSet merged(ranges);
    for (const AddressRange &range : merged.ranges())
        out += word + " " + hex(range.begin) + "-" + hex(range.end) + "\n";
    return out;
}

std::string model(const TreeNode &root)
{
    const TreeProperty *property = root.property("model");
    std::string_view text = property != nullptr ? textOf(property->value) : std::string_view();
    text = text.substr(0, text.find('\0'));
    std::string out = "model ";
    for (const char c : text)
        out += c >= 0x20 && c <= 0x7e ? c : '?';
    return out + (text.empty() ? "-\n" : "\n");
}

std::string memoryLines(const TreeNode &root)
{
    const CellSizes sizes = rootCells(root);
    Ranges ram;
    for (const TreeNode &child : root.children)
        if (child.deviceType("memory") && !child.compatible("ibm,coherent-device-memory"))
            addPairs(ram, child, "reg", sizes);
    addDynamicMemory(ram, root, sizes.address);
    Ranges reserved;
    addPairs(reserved, root, "reserved-ranges", sizes);
    return lines("ram", ram) + lines("reserved-range", reserved);
}

std::string firmwareLines(const TreeNode &root)
{
    Ranges tce;
    addTce(tce, root);
    std::string out = lines("rtas", pairOf(root, "rtas", "linux,rtas-base", "rtas-size"));
    out += lines("opal", pairOf(root, "ibm,opal", "opal-base-address", "opal-runtime-size"));
    out += lines("tce", tce);
    return out + lines("htab", pairOf(root, "chosen", "linux,htab-base", "linux,htab-size"));
}

std::string kernelLines(const TreeNode &root)
{
    const TreeNode *chosen = root.child("chosen");
    const auto end = chosen != nullptr ? chosen->number("linux,kernel-end") : std::nullopt;
    return (end ? "kernel-end " + hex(*end) + "\n" : std::string()) +
           lines("crashkernel", pairOf(root, "chosen", "linux,crashkernel-base", "linux,crashkernel-size"));
}

} // namespace

std::optional<std::string> fingerprintText(const Snapshot &snapshot)
{
    if (!snapshot.liveTree || !snapshot.pageSize || !snapshot.byteOrder) return std::nullopt;
    const TreeNode &root = snapshot.liveTree->root;
    return "kexec-workbench memory fingerprint 1\n" + model(root) + "page-size " + hex(*snapshot.pageSize) +
           "\n" + "byte-order " + name(*snapshot.byteOrder) + "\n" + memoryLines(root) + firmwareLines(root) +
           kernelLines(root);
}

} // namespace kwb
