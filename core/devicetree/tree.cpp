#include "core/devicetree/tree.h"

#include "core/devicetree/names.h"

#include <algorithm>

namespace kwb {

namespace {

/// The nodes from the root to the first one with this phandle; false if there is none.
bool chainToPhandle(const TreeNode &node, std::uint32_t phandle, std::vector<const TreeNode *> &chain)
{
    chain.push_back(&node);
    if (node.u32("phandle") == phandle || node.u32("linux,phandle") == phandle) return true;
    for (const TreeNode &child : node.children)
        if (chainToPhandle(child, phandle, chain)) return true;
    chain.pop_back();
    return false;
}

std::uint64_t readCells(ByteView bytes)
{
    std::uint64_t value = 0;
    for (const Byte byte : bytes)
        value = value << 8 | byte;
    return value;
}

} // namespace

const TreeProperty *TreeNode::property(std::string_view propertyName) const
{
    const auto at = std::ranges::find(properties, propertyName, &TreeProperty::name);
    return at == properties.end() ? nullptr : &*at;
}

const TreeNode *TreeNode::child(std::string_view childName) const
{
    const auto at = std::ranges::find(children, childName, &TreeNode::name);
    return at == children.end() ? nullptr : &*at;
}

std::optional<std::uint32_t> TreeNode::u32(std::string_view propertyName) const
{
    const TreeProperty *found = property(propertyName);
    if (found == nullptr || found->value.size() != 4) return std::nullopt;
    return loadAt<std::uint32_t>(found->value.data(), ByteOrder::big);
}

std::optional<std::uint64_t> TreeNode::number(std::string_view propertyName) const
{
    const TreeProperty *found = property(propertyName);
    if (found == nullptr || (found->value.size() != 4 && found->value.size() != 8)) return std::nullopt;
    return readCells(found->value);
}

std::optional<std::string> TreeNode::string(std::string_view propertyName) const
{
    const TreeProperty *found = property(propertyName);
    if (found == nullptr) return std::nullopt;
    const std::string_view text = textOf(found->value);
    const std::size_t end = text.find('\0');
    if (end == std::string_view::npos) return std::nullopt;
    return std::string(text.substr(0, end));
}

std::vector<std::string> TreeNode::strings(std::string_view propertyName) const
{
    const TreeProperty *found = property(propertyName);
    if (found == nullptr || found->value.empty() || found->value.back() != 0) return {};
    std::vector<std::string> list;
    for (std::string_view rest = textOf(found->value); !rest.empty();) {
        const std::size_t end = rest.find('\0');
        list.emplace_back(rest.substr(0, end));
        rest.remove_prefix(end + 1);
    }
    return list;
}

bool TreeNode::compatible(std::string_view value) const
{
    const std::vector<std::string> list = strings("compatible");
    return std::ranges::find(list, value) != list.end();
}

bool TreeNode::deviceType(std::string_view value) const
{
    return string("device_type") == value;
}

const TreeNode *DeviceTree::find(std::string_view path) const
{
    if (!path.starts_with('/')) return nullptr;
    const TreeNode *node = &root;
    while (node != nullptr) {
        const std::string_view component = names::nextComponent(path);
        if (component.empty()) break;
        node = names::matchChild(*node, component);
    }
    return node;
}

TreeNode *DeviceTree::find(std::string_view path)
{
    return const_cast<TreeNode *>(std::as_const(*this).find(path));
}

std::optional<std::string> DeviceTree::pathOfPhandle(std::uint32_t phandle) const
{
    std::vector<const TreeNode *> chain;
    if (!chainToPhandle(root, phandle, chain)) return std::nullopt;
    std::string path = "/";
    for (std::size_t i = 1; i < chain.size(); ++i)
        path = names::join(path, chain[i]->name);
    return path;
}

CellSizes childCells(const TreeNode &node)
{
    const CellSizes defaults;
    return {node.u32("#address-cells").value_or(defaults.address),
            node.u32("#size-cells").value_or(defaults.size)};
}

Result<std::vector<RegEntry>> parseReg(ByteView value, CellSizes cells)
{
    if (cells.address > 2 || cells.size > 2)
        return fail(
            ErrorKind::malformed,
            {KWB_MSG("devicetree.reg-cells", "addresses of {address} and sizes of {size} cells: more than 2 "
                                             "cells do not make a number"),
             {{"address", std::to_string(cells.address)}, {"size", std::to_string(cells.size)}}});
    const std::size_t addressBytes = cells.address * std::size_t{4};
    const std::size_t pair = addressBytes + cells.size * std::size_t{4};
    if (pair == 0 ? !value.empty() : value.size() % pair != 0)
        return fail(
            ErrorKind::malformed,
            {KWB_MSG("devicetree.reg-length", "{length} bytes are no multiple of the {pair} bytes of an "
                                              "address and a size"),
             {{"length", std::to_string(value.size())}, {"pair", std::to_string(pair)}}});
    std::vector<RegEntry> entries;
    entries.reserve(pair == 0 ? 0 : value.size() / pair);
    for (; !value.empty(); value = value.subspan(pair)) {
        const std::uint64_t address = readCells(value.first(addressBytes));
        const std::uint64_t size = readCells(value.subspan(addressBytes, pair - addressBytes));
        if (!checkedAdd(address, size))
            return fail(
                ErrorKind::malformed,
                {KWB_MSG("devicetree.reg-wrap", "address {address} and size {size} reach beyond 64 bits"),
                 {{"address", hex(address)}, {"size", hex(size)}}});
        entries.push_back({PhysAddr(address), size});
    }
    return entries;
}

Bytes makeU32(std::uint32_t value)
{
    Bytes bytes;
    append(bytes, value, ByteOrder::big);
    return bytes;
}

Bytes makeU64(std::uint64_t value)
{
    Bytes bytes;
    append(bytes, value, ByteOrder::big);
    return bytes;
}

Bytes makeString(std::string_view text)
{
    Bytes bytes = bytesOf(text);
    bytes.push_back(0);
    return bytes;
}

} // namespace kwb
