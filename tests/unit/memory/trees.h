#pragma once

#include "core/memory/memory_map.h"

#include <initializer_list>
#include <string>

/// Small device trees for the tests of the memory map.
namespace kwb::test {

inline Bytes cells(std::initializer_list<std::uint32_t> values)
{
    Bytes out;
    for (const std::uint32_t value : values)
        append(out, value, ByteOrder::big);
    return out;
}

inline Bytes join(Bytes first, const Bytes &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

inline void add(TreeNode &node, const std::string &name, Bytes value)
{
    node.properties.push_back({name, std::move(value)});
}

/// A new child, with a device_type unless that is empty.
inline TreeNode &child(TreeNode &parent, const std::string &name, const std::string &deviceType)
{
    TreeNode node;
    node.name = name;
    if (!deviceType.empty()) add(node, "device_type", makeString(deviceType));
    parent.children.push_back(std::move(node));
    return parent.children.back();
}

/// A root with 2/2 cells and 512 MiB in /memory@0.
inline DeviceTree pseries()
{
    DeviceTree tree;
    add(tree.root, "#address-cells", cells({2}));
    add(tree.root, "#size-cells", cells({2}));
    add(child(tree.root, "memory@0", "memory"), "reg", cells({0, 0, 0, 0x20000000}));
    return tree;
}

/// /ibm,dynamic-reconfiguration-memory of a root with 2/2 cells.
class Lmbs {
public:
    explicit Lmbs(std::uint64_t size)
        : size_(size)
    {
    }

    void add(std::uint64_t base, std::uint32_t flags, std::uint32_t count = 1)
    {
        rows_.push_back({base, flags, count});
    }

    void into(DeviceTree &tree, bool version2) const
    {
        TreeNode &node = child(tree.root, "ibm,dynamic-reconfiguration-memory", "");
        test::add(node, "ibm,lmb-size", makeU64(size_));
        Bytes table = makeU32(static_cast<std::uint32_t>(rows_.size()));
        for (const Row &row : rows_) {
            if (version2) append(table, row.count, ByteOrder::big);
            append(table, row.base, ByteOrder::big);
            append(table, std::uint32_t{0x80000000}, ByteOrder::big);
            if (!version2) append(table, std::uint32_t{0}, ByteOrder::big);
            append(table, std::uint32_t{0}, ByteOrder::big);
            append(table, row.flags, ByteOrder::big);
        }
        test::add(node, version2 ? "ibm,dynamic-memory-v2" : "ibm,dynamic-memory", std::move(table));
    }

private:
    struct Row {
        std::uint64_t base;
        std::uint32_t flags;
        std::uint32_t count;
    };
    std::uint64_t size_;
    std::vector<Row> rows_;
};

} // namespace kwb::test
