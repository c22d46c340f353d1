#include "core/report/tree_value.h"

#include "core/devicetree/names.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace kwb {

namespace {

using Names = std::span<const std::string_view>;

bool isOneOf(std::string_view name, Names names)
{
    return std::ranges::find(names, name) != names.end();
}

/// Devicetree specification 0.4 and the bindings in Linux: each cell is a phandle, with nothing between them.
constexpr std::string_view phandleLists[] = {
    "interrupt-parent", "next-level-cache", "l2-cache", "memory-region", "msi-parent", "phy-handle", "cpu"};
/// One address of one or two cells: what Linux, kexec-tools and OPAL keep under /chosen, /rtas and /ibm,opal.
constexpr std::string_view addresses[] = {"linux,initrd-start", "linux,initrd-end",       "linux,kernel-end",
                                          "linux,rtas-base",    "linux,rtas-entry",       "linux,tce-base",
                                          "linux,sml-base",     "linux,crashkernel-base", "linux,htab-base",
                                          "opal-base-address",  "opal-entry-address"};
/// (address, size) pairs in the cells of the root's children.
constexpr std::string_view rangeLists[] = {"linux,elfcorehdr", "linux,usable-memory-range",
                                           "linux,usable-memory", "linux,ima-kexec-buffer"};
constexpr std::string_view sizes[] = {"rtas-size",         "linux,tce-size",         "linux,sml-size",
                                      "opal-runtime-size", "linux,crashkernel-size", "linux,htab-size"};

std::optional<std::uint64_t> numberOf(ByteView value)
{
    if (value.size() == 4) return loadAt<std::uint32_t>(value.data(), ByteOrder::big);
    if (value.size() == 8) return loadAt<std::uint64_t>(value.data(), ByteOrder::big);
    return std::nullopt;
}

std::string rangeText(const RegEntry &entry)
{
    const AddressRange range = AddressRange::ofSize(entry.address, entry.size);
    if (entry.size == 0) return hex(entry.address);
    return hex(range.begin) + " – " + hex(range.end) + " (" + byteSizeText(entry.size) + ")";
}

std::optional<TreeValue> ranges(ByteView value, CellSizes cells, bool physical, std::size_t limit)
{
    if (value.empty() || cells.address == 0 || cells.size == 0) return std::nullopt;
    const auto entries = parseReg(value, cells);
    if (!entries) return std::nullopt;
    TreeValue out{.text = {}, .understood = true};
    const std::size_t shown = std::max<std::size_t>(1, limit / 32);
    for (std::size_t i = 0; i < std::min(shown, entries->size()); ++i)
        out.text += (i == 0 ? "" : ", ") + rangeText((*entries)[i]);
    if (entries->size() > shown) out.text += " …";
    const RegEntry &first = entries->front();
    if (physical) out.range = AddressRange::ofSize(first.address, std::max<std::uint64_t>(first.size, 1));
    return out;
}

std::optional<TreeValue> references(ByteView value, const PhandlePaths &phandles, std::size_t limit)
{
    if (value.empty() || value.size() % 4 != 0 || value.size() > limit) return std::nullopt;
    TreeValue out{.text = {}, .understood = true};
    for (std::size_t at = 0; at < value.size(); at += 4) {
        const auto found = phandles.find(loadAt<std::uint32_t>(value.data() + at, ByteOrder::big));
        if (found == phandles.end()) return std::nullopt;
        out.text += (at == 0 ? "&" : ", &") + found->second;
        if (at == 0) out.path = found->second;
    }
    return out;
}

/// What DTS writes, of a long value its beginning.
std::string shortDts(ByteView value, std::size_t limit)
{
    if (value.size() <= limit) return printDtsValue(value);
    // Cut behind a NUL or a whole cell, so that the beginning looks like the whole.
    std::size_t cut = limit / 4 * 4;
    const bool text =
        std::ranges::all_of(value.first(cut), [](Byte b) { return b == 0 || (b >= 0x20 && b < 0x7f); });
    for (std::size_t at = cut; text && at > 0; --at)
        if (value[at - 1] == 0) {
            cut = at;
            break;
        }
    return printDtsValue(value.first(cut)) + " … (" + byteSizeText(value.size()) + ")";
}

std::optional<TreeValue> meaningOf(const TreeProperty &property, const TreePlace &place,
                                   const PhandlePaths &phandles, std::size_t limit)
{
    const ByteView value = property.value;
    if (property.name == "reg" && place.parent != nullptr)
        return ranges(value, childCells(*place.parent), place.physical, limit);
    if (isOneOf(property.name, phandleLists)) return references(value, phandles, limit);
    if (isOneOf(property.name, rangeLists)) return ranges(value, place.rootCells, true, limit);
    const auto number = numberOf(value);
    if (!number) return std::nullopt;
    if (isOneOf(property.name, addresses))
        return TreeValue{
            .text = hex(*number), .range = AddressRange::ofSize(PhysAddr(*number), 1), .understood = true};
    if (isOneOf(property.name, sizes))
        return TreeValue{.text = hex(*number) + " (" + byteSizeText(*number) + ")", .understood = true};
    return std::nullopt;
}

void collectPhandles(PhandlePaths &out, const TreeNode &node, const std::string &path)
{
    for (const char *name : {"phandle", "linux,phandle"})
        if (const auto phandle = node.u32(name)) out.emplace(*phandle, path);
    for (const TreeNode &child : node.children)
        collectPhandles(out, child, names::join(path, child.name));
}

} // namespace

PhandlePaths phandlePaths(const DeviceTree &tree)
{
    PhandlePaths out;
    collectPhandles(out, tree.root, "/");
    return out;
}

TreeValue explainValue(const TreeProperty &property, const TreePlace &place, const PhandlePaths &phandles,
                       std::size_t limit)
{
    if (auto meaning = meaningOf(property, place, phandles, limit)) return *std::move(meaning);
    return {.text = shortDts(property.value, limit)};
}

TreeValue explainReservation(const TreeProperty &row)
{
    auto range = ranges(row.value, {2, 2}, true, row.value.size());
    return range ? *std::move(range) : TreeValue{.text = printDtsValue(row.value)};
}

} // namespace kwb
