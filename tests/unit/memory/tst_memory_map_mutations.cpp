#include "trees.h"

#include "tests/support/mutate.h"

#include <QtTest>

using namespace kwb;
using namespace kwb::test;

namespace {

/// A tree with everything that the memory map looks at.
DeviceTree fullTree(bool version2)
{
    DeviceTree tree = pseries();
    add(tree.root, "reserved-ranges", cells({0, 0x30000000, 0, 0x100000, 0, 0x31000000, 0, 0x200000}));
    add(tree.root, "reserved-names", join(makeString("a"), makeString("b")));
    Lmbs lmbs(0x10000000);
    for (std::uint32_t i = 2; i < 10; ++i)
        lmbs.add(i * std::uint64_t{0x10000000}, i % 3 != 0 ? 8 : 0, 1 + i % 2);
    lmbs.into(tree, version2);
    TreeNode &rtas = child(tree.root, "rtas", "");
    add(rtas, "linux,rtas-base", cells({0x1eff0000}));
    add(rtas, "rtas-size", cells({0x10000}));
    Bytes dump = cells({1, (1u << 16) | 0x8000, 40, 0, 0, 0, 0, 0, 0, 0});
    add(rtas, "ibm,kernel-dump", join(dump, cells({1, 1u << 16, 0, 0, 0, 0x1000, 0, 0x1000, 0, 0x10000000})));
    TreeNode &opal = child(tree.root, "ibm,opal", "");
    add(opal, "opal-base-address", makeU64(0x30000000));
    add(opal, "opal-runtime-size", makeU64(0x1500000));
    TreeNode &bridge = child(child(tree.root, "pci@8", "pci"), "pci@1", "pci");
    add(bridge, "linux,tce-base", makeU64(0x40000000));
    add(bridge, "linux,tce-size", makeU32(0x800000));
    TreeNode &reserved = child(tree.root, "reserved-memory", "");
    add(reserved, "#address-cells", cells({2}));
    add(reserved, "#size-cells", cells({1}));
    add(child(reserved, "buffer@8000000", ""), "reg", cells({0, 0x8000000, 0x100000}));
    TreeNode &chosen = child(tree.root, "chosen", "");
    add(chosen, "linux,initrd-start", makeU64(0x5000000));
    add(chosen, "linux,initrd-end", makeU64(0x5100000));
    add(chosen, "linux,kernel-end", makeU64(0x2a50000));
    add(chosen, "linux,crashkernel-base", makeU64(0x8000000));
    add(chosen, "linux,crashkernel-size", makeU64(0x8000000));
    add(chosen, "linux,ima-kexec-buffer", cells({0, 0x1b000000, 0, 0x2000}));
    tree.reservations = {{PhysAddr(0x5000000), 0x100000}, {PhysAddr(0x6000000), 0x8000}};
    return tree;
}

/// What holds for every map that was read, whatever the tree.
bool isSound(const MemoryMap &map)
{
    const auto begin = [](const MemoryRange &range) { return range.range.begin; };
    if (map.ram.empty() || map.firstBlock.empty()) return false;
    if (!std::ranges::is_sorted(map.ranges, {}, begin)) return false;
    return std::ranges::all_of(map.ranges, [&](const MemoryRange &range) {
        return !range.range.empty() && !map.source(range).empty() && std::string(name(range.kind)) != "?";
    });
}

} // namespace

class MemoryMapMutations : public QObject {
    Q_OBJECT
private slots:
    void flattened();
    void properties();
};

void MemoryMapMutations::flattened()
{
    int read = 0;
    for (const bool version2 : {false, true}) {
        const auto dtb = makeDtb(fullTree(version2));
        QVERIFY(dtb.has_value());
        for (std::uint32_t n = 0; n < 1500; ++n) {
            const auto tree = parseDtb(mutate(*dtb, n));
            if (!tree) continue;
            const auto map = readMemoryMap(*tree, {}, dtb->size());
            if (!map) {
                QVERIFY(!map.error().text().empty());
                continue;
            }
            ++read;
            QVERIFY(isSound(*map));
        }
    }
    QVERIFY(read > 100);
}

/// Damage behind the parser's back: each property's value by itself, in a tree that is well-formed otherwise.
void MemoryMapMutations::properties()
{
    int read = 0;
    int refused = 0;
    for (const bool version2 : {false, true}) {
        const DeviceTree original = fullTree(version2);
        std::vector<std::pair<std::size_t, std::size_t>> places;
        for (std::size_t i = 0; i < original.root.children.size(); ++i)
            for (std::size_t k = 0; k < original.root.children[i].properties.size(); ++k)
                places.emplace_back(i, k);
        for (std::uint32_t n = 0; n < 1500; ++n) {
            DeviceTree tree = original;
            const auto [node, property] = places[n % places.size()];
            Bytes &value = tree.root.children[node].properties[property].value;
            value = mutate(value, n, value.size());
            const auto map = readMemoryMap(tree, {});
            QVERIFY(map ? isSound(*map) : !map.error().place.path.empty());
            ++(map ? read : refused);
        }
    }
    QVERIFY(read > 100 && refused > 100);
}

QTEST_GUILESS_MAIN(MemoryMapMutations)
#include "tst_memory_map_mutations.moc"
