#include "trees.h"

#include <QtTest>

using namespace kwb;
using namespace kwb::test;

namespace {

constexpr std::uint64_t mib = 0x100000;
constexpr std::uint64_t gib = 0x40000000;

std::string listing(const MemoryMap &map, MemoryKind kind)
{
    std::string out;
    for (const MemoryRange &range : map.ranges)
        if (range.kind == kind) out += text(range.range) + " " + map.source(range) + "\n";
    return out;
}

bool remarked(const MemoryMap &map, const char *id)
{
    return std::ranges::any_of(map.remarks, [&](const Message &remark) { return remark.id() == id; });
}

MemoryMap mapOf(const DeviceTree &tree, const std::vector<TreeReservation> &rows = {},
                std::optional<std::uint64_t> fdtSize = std::nullopt)
{
    auto map = readMemoryMap(tree, rows, fdtSize);
    if (!map) qFatal("%s", map.error().text().c_str());
    return *std::move(map);
}

} // namespace

class MemoryMapTest : public QObject {
    Q_OBJECT
private slots:
    void memoryNodes();
    void cellSizes_data();
    void cellSizes();
    void coherentMemory();
    void lmbsVersion1();
    void lmbsVersion2();
    void onlyLmbs();
    void manyLmbs();
    void firmware();
    void reservations();
    void ownTree();
    void chosen();
    void fadump();
    void overlaps();
    void hostile_data();
    void hostile();
};

void MemoryMapTest::memoryNodes()
{
    DeviceTree tree = pseries();
    add(child(tree.root, "memory@100000000", "memory"), "reg",
        cells({1, 0, 0, 0x10000000, 2, 0, 0, 0x10000000}));
    child(tree.root, "memory-controller@5", "");
    TreeNode nameless;
    nameless.name = "memory@900000000";
    tree.root.children.push_back(nameless);
    const MemoryMap map = mapOf(tree);
    QCOMPARE(listing(map, MemoryKind::ram),
             std::string("[0x0, 0x20000000) /memory@0 reg[0]\n"
                         "[0x100000000, 0x110000000) /memory@100000000 reg[0]\n"
                         "[0x200000000, 0x210000000) /memory@100000000 reg[1]\n"));
    QCOMPARE(text(map.firstBlock), std::string("[0x0, 0x20000000)"));
    QCOMPARE(map.ram.ranges().size(), std::size_t{3});
    QVERIFY(remarked(map, "map.no-device-type"));
    QCOMPARE(map.remarks.size(), std::size_t{1});
}

void MemoryMapTest::cellSizes_data()
{
    QTest::addColumn<unsigned>("address");
    QTest::addColumn<unsigned>("size");
    QTest::addColumn<Bytes>("reg");
    QTest::newRow("1/1") << 1u << 1u << cells({0x10000000, 0x8000000, 0x20000000, 0x1000});
    QTest::newRow("2/1") << 2u << 1u << cells({0, 0x10000000, 0x8000000, 0, 0x20000000, 0x1000});
    QTest::newRow("1/2") << 1u << 2u << cells({0x10000000, 0, 0x8000000, 0x20000000, 0, 0x1000});
    QTest::newRow("2/2") << 2u << 2u << cells({0, 0x10000000, 0, 0x8000000, 0, 0x20000000, 0, 0x1000});
}

void MemoryMapTest::cellSizes()
{
    QFETCH(const unsigned, address);
    QFETCH(const unsigned, size);
    QFETCH(const Bytes, reg);
    DeviceTree tree;
    add(tree.root, "#address-cells", cells({address}));
    add(tree.root, "#size-cells", cells({size}));
    add(tree.root, "reserved-ranges", reg);
    add(child(tree.root, "memory", "memory"), "reg", reg);
    TreeNode &drconf = child(tree.root, "ibm,dynamic-reconfiguration-memory", "");
    add(drconf, "ibm,lmb-size", size == 2 ? cells({0, 0x1000000}) : cells({0x1000000}));
    Bytes table = cells({1});
    if (address == 2) table = join(table, cells({0}));
    add(drconf, "ibm,dynamic-memory", join(table, cells({0x40000000, 0x80000001, 0, 0, 8})));
    const MemoryMap map = mapOf(tree);
    QCOMPARE(
        listing(map, MemoryKind::ram),
        std::string("[0x10000000, 0x18000000) /memory reg[0]\n"
                    "[0x20000000, 0x20001000) /memory reg[1]\n"
                    "[0x40000000, 0x41000000) /ibm,dynamic-reconfiguration-memory ibm,dynamic-memory[0]\n"));
    QCOMPARE(listing(map, MemoryKind::reservedRange),
             std::string("[0x10000000, 0x18000000) / reserved-ranges[0]\n"
                         "[0x20000000, 0x20001000) / reserved-ranges[1]\n"));
}

void MemoryMapTest::coherentMemory()
{
    DeviceTree tree = pseries();
    TreeNode &gpu = child(tree.root, "memory@40000000000", "memory");
    add(gpu, "reg", cells({0x400, 0, 4, 0}));
    add(gpu, "compatible", bytesOf(std::string_view("ibm,coherent-device-memory\0", 27)));
    const MemoryMap map = mapOf(tree);
    QCOMPARE(map.ram.size(), std::uint64_t{512 * mib});
    QCOMPARE(listing(map, MemoryKind::coherentMemory),
             std::string("[0x40000000000, 0x40400000000) /memory@40000000000 reg[0]\n"));
}

void MemoryMapTest::lmbsVersion1()
{
    DeviceTree tree = pseries();
    Lmbs lmbs(256 * mib);
    lmbs.add(0, 0x80);          // reserved: memory@0 tells about it
    lmbs.add(2 * 256 * mib, 8); // a run of three
    lmbs.add(3 * 256 * mib, 8);
    lmbs.add(4 * 256 * mib, 0x108);
    lmbs.add(5 * 256 * mib, 0);      // not assigned
    lmbs.add(6 * 256 * mib, 0x88);   // assigned and reserved
    lmbs.add(7 * 256 * mib, 0x2008); // unknown flag
    lmbs.into(tree, false);
    const MemoryMap map = mapOf(tree);
    const std::string origin = "/ibm,dynamic-reconfiguration-memory ibm,dynamic-memory";
    QCOMPARE(listing(map, MemoryKind::ram), "[0x0, 0x20000000) /memory@0 reg[0]\n[0x20000000, 0x50000000) " +
                                                origin + "[1]\n[0x70000000, 0x80000000) " + origin + "[6]\n");
    QCOMPARE(map.ram.ranges().size(), std::size_t{2});
    QCOMPARE(text(map.firstBlock), std::string("[0x0, 0x20000000)"));
    QVERIFY(remarked(map, "map.lmb-flags"));
}

void MemoryMapTest::lmbsVersion2()
{
    DeviceTree tree = pseries();
    Lmbs lmbs(256 * mib);
    lmbs.add(512 * mib, 8, 4);
    lmbs.add(512 * mib + gib, 8, 4); // follows: one range
    lmbs.add(16 * gib, 0x80, 100);
    lmbs.add(64 * gib, 8, 0);
    lmbs.add(128 * gib, 8, 8);
    lmbs.into(tree, true);
    const MemoryMap map = mapOf(tree);
    const std::string origin = "/ibm,dynamic-reconfiguration-memory ibm,dynamic-memory-v2";
    QCOMPARE(listing(map, MemoryKind::ram), "[0x0, 0x20000000) /memory@0 reg[0]\n[0x20000000, 0xa0000000) " +
                                                origin + "[0]\n[0x2000000000, 0x2080000000) " + origin +
                                                "[4]\n");
}

void MemoryMapTest::onlyLmbs()
{
    DeviceTree tree = pseries();
    tree.root.children.erase(tree.root.children.begin());
    Lmbs lmbs(256 * mib);
    lmbs.add(gib, 8);
    lmbs.add(0, 8, 1);
    lmbs.add(256 * mib, 8);
    lmbs.into(tree, false);
    const MemoryMap map = mapOf(tree);
    // The firmware cuts its RAM into LMBs: the lowest one is the first block, however many follow.
    QCOMPARE(text(map.firstBlock), std::string("[0x0, 0x10000000)"));
    QCOMPARE(map.ram.size(), 768 * mib);
}

void MemoryMapTest::manyLmbs()
{
    static_assert(sizeof(MemoryRange) + sizeof(AddressRange) <= 200);
    for (const bool everySecond : {false, true}) {
        DeviceTree tree = pseries();
        Lmbs lmbs(256 * mib);
        for (std::uint64_t i = 2; i < 262144; ++i)
            lmbs.add(i * 256 * mib, everySecond && i % 2 != 0 ? 0 : 8);
        lmbs.into(tree, false);
        const MemoryMap map = mapOf(tree);
        QCOMPARE(map.ranges.size(), std::size_t{everySecond ? 131072u : 2u});
        QCOMPARE(map.origins.size(), std::size_t{2});
        QCOMPARE(map.ram.size(), 512 * mib + (everySecond ? 131071 : 262142) * 256 * mib);
    }
}

void MemoryMapTest::firmware()
{
    DeviceTree tree = pseries();
    TreeNode &rtas = child(tree.root, "rtas", "");
    add(rtas, "linux,rtas-base", cells({0x1eff0000}));
    add(rtas, "rtas-size", cells({0x10000}));
    TreeNode &opal = child(tree.root, "ibm,opal", "");
    add(opal, "opal-base-address", cells({0, 0x30000000}));
    add(opal, "opal-runtime-size", cells({0, 0x1500000}));
    TreeNode &host = child(tree.root, "pci@800000020000000", "pci");
    add(host, "linux,tce-base", cells({0, 0x40000000}));
    add(host, "linux,tce-size", cells({0x800000}));
    TreeNode &bridge = child(child(host, "bridge@1", "isa"), "pci@2", "pci");
    add(bridge, "linux,tce-base", cells({1, 0}));
    add(bridge, "linux,tce-size", cells({0x1000}));
    add(child(tree.root, "pci@3", "pci"), "linux,tce-base", cells({0, 0x50000000}));
    const MemoryMap map = mapOf(tree);
    QCOMPARE(listing(map, MemoryKind::rtas), std::string("[0x1eff0000, 0x1f000000) /rtas linux,rtas-base\n"));
    QCOMPARE(listing(map, MemoryKind::opal),
             std::string("[0x30000000, 0x31500000) /ibm,opal opal-base-address\n"));
    QCOMPARE(listing(map, MemoryKind::tce),
             std::string("[0x40000000, 0x40800000) /pci@800000020000000 linux,tce-base\n"
                         "[0x100000000, 0x100001000) /pci@800000020000000/bridge@1/pci@2 linux,tce-base\n"));
    QVERIFY(remarked(map, "map.half"));
}

void MemoryMapTest::reservations()
{
    DeviceTree tree = pseries();
    add(tree.root, "reserved-ranges", cells({0, 0x30000000, 0, 0x100000, 0, 0x31000000, 0, 0x200000}));
    add(tree.root, "reserved-names", bytesOf(std::string_view("ibm,firmware-code\0ibm,hbrt\0", 27)));
    TreeNode &reserved = child(tree.root, "reserved-memory", "");
    add(reserved, "#address-cells", cells({1}));
    add(reserved, "#size-cells", cells({1}));
    add(child(reserved, "ramoops@8000000", ""), "reg", cells({0x8000000, 0x100000}));
    add(child(reserved, "linux,cma", ""), "size", cells({0x4000000}));
    TreeNode &chosenNode = child(tree.root, "chosen", "");
    add(chosenNode, "linux,initrd-start", cells({0x5000000}));
    add(chosenNode, "linux,initrd-end", cells({0x5012345}));
    const std::vector<TreeReservation> rows{{PhysAddr(0x5000000), 0x20000},   // initrd in pages of 64 KiB
                                            {PhysAddr(0x30000000), 0x100000}, // a reserved range once more
                                            {PhysAddr(0x6000000), 0x8000},
                                            {PhysAddr(0x7000000), 0},
                                            {PhysAddr(~std::uint64_t{0} - 0xfff), 0x2000}};
    const MemoryMap map = mapOf(tree, rows);
    QCOMPARE(listing(map, MemoryKind::reservedRange),
             std::string("[0x30000000, 0x30100000) / reserved-ranges[0] (ibm,firmware-code)\n"
                         "[0x31000000, 0x31200000) / reserved-ranges[1] (ibm,hbrt)\n"));
    QCOMPARE(listing(map, MemoryKind::reservedMemory),
             std::string("[0x8000000, 0x8100000) /reserved-memory/ramoops@8000000 reg[0]\n"));
    QCOMPARE(listing(map, MemoryKind::oldInitrd),
             std::string("[0x5000000, 0x5012345) /chosen linux,initrd-start\n"
                         "[0x5000000, 0x5020000) /memreserve/[0]\n"));
    QCOMPARE(listing(map, MemoryKind::memreserve),
             std::string("[0x6000000, 0x6008000) /memreserve/[2]\n"
                         "[0xfffffffffffff000, 2^64) /memreserve/[4]\n"));
    QVERIFY(remarked(map, "map.dynamic"));
    QVERIFY(remarked(map, "map.memreserve-cut"));
    // The tree's own rows count more than those handed in.
    tree.reservations = {{PhysAddr(0x9000000), 0x1000}};
    QCOMPARE(listing(mapOf(tree, rows), MemoryKind::memreserve),
             std::string("[0x9000000, 0x9001000) /memreserve/[0]\n"));
}

void MemoryMapTest::ownTree()
{
    const std::vector<TreeReservation> rows{{PhysAddr(0x1000000), 0x3000}, {PhysAddr(0x2000000), 0x8000}};
    QCOMPARE(listing(mapOf(pseries(), rows), MemoryKind::oldFdt), std::string());
    QCOMPARE(listing(mapOf(pseries(), rows, 0x2a10), MemoryKind::oldFdt),
             std::string("[0x1000000, 0x1003000) /memreserve/[0]\n"));
    const std::vector<TreeReservation> twice{{PhysAddr(0x1000000), 0x3000}, {PhysAddr(0x2000000), 0x3000}};
    QCOMPARE(listing(mapOf(pseries(), twice, 0x2a10), MemoryKind::oldFdt), std::string());
}

void MemoryMapTest::chosen()
{
    DeviceTree tree = pseries();
    TreeNode &node = child(tree.root, "chosen", "");
    add(node, "linux,kernel-end", cells({0, 0x2a51234}));
    add(node, "linux,crashkernel-base", cells({0, 0x8000000}));
    add(node, "linux,crashkernel-size", cells({0, 0x10000000}));
    add(node, "linux,htab-base", cells({0, 0x1c000000}));
    add(node, "linux,htab-size", cells({0, 0x1000000}));
    add(node, "linux,ima-kexec-buffer", cells({0, 0x1b000000, 0, 0x2000}));
    add(node, "linux,memory-limit", cells({0, 0x10000000}));
    add(node, "linux,initrd-start", cells({0, 0x5000000}));
    add(node, "linux,initrd-end", cells({0, 0x4000000}));
    add(node, "linux,usable-memory-range", cells({0, 0, 0, 0x1000}));
    add(node, "bootargs", bytesOf(std::string_view("root=/dev/vda fadump=on\0", 24)));
    const MemoryMap map = mapOf(tree, {{PhysAddr(0x1b000000), 0x2000}});
    QCOMPARE(listing(map, MemoryKind::kernel), std::string("[0x0, 0x2a51234) /chosen linux,kernel-end\n"));
    QCOMPARE(listing(map, MemoryKind::crashkernel),
             std::string("[0x8000000, 0x18000000) /chosen linux,crashkernel-base\n"));
    QCOMPARE(listing(map, MemoryKind::hashTable),
             std::string("[0x1c000000, 0x1d000000) /chosen linux,htab-base\n"));
    QCOMPARE(listing(map, MemoryKind::imaBuffer),
             std::string("[0x1b000000, 0x1b002000) /chosen linux,ima-kexec-buffer[0]\n"));
    QCOMPARE(listing(map, MemoryKind::memreserve), std::string());
    QCOMPARE(listing(map, MemoryKind::oldInitrd), std::string());
    for (const char *id : {"map.memory-limit", "map.initrd", "map.fadump-on"})
        QVERIFY2(remarked(map, id), id);
    QCOMPARE(map.ram.size(), 512 * mib);
    QVERIFY(map.first(MemoryKind::rtas) == nullptr);
    QCOMPARE(map.unionOf({MemoryKind::hashTable, MemoryKind::imaBuffer}).size(), std::uint64_t{0x1002000});
}

void MemoryMapTest::fadump()
{
    DeviceTree tree = pseries();
    TreeNode &rtas = child(tree.root, "rtas", "");
    Bytes dump = cells({1, (2u << 16) | 0x8000, 40, 0, 0, 0, 0, 0, 0, 0});
    dump = join(dump, cells({1, 1u << 16, 0, 0, 0, 0x1000, 0, 0x1000, 0, 0x10000000}));
    dump = join(dump, cells({1, 2u << 16, 0, 0, 0, 0x2000, 0, 0x2000, 0, 0x10001000}));
    add(rtas, "ibm,kernel-dump", dump);
    const MemoryMap map = mapOf(tree);
    QCOMPARE(listing(map, MemoryKind::fadump),
             std::string("[0x10000000, 0x10001000) /rtas ibm,kernel-dump[0]\n"
                         "[0x10001000, 0x10003000) /rtas ibm,kernel-dump[1]\n"));
    QVERIFY(remarked(map, "map.fadump-active"));
    dump.resize(dump.size() - 1);
    rtas.properties.back().value = dump;
    QVERIFY(remarked(mapOf(tree), "map.fadump-unread"));
}

void MemoryMapTest::overlaps()
{
    DeviceTree tree = pseries();
    add(child(tree.root, "memory@10000000", "memory"), "reg", cells({0, 0x10000000, 0, 0x20000000}));
    const MemoryMap map = mapOf(tree);
    QCOMPARE(map.ram.size(), 768 * mib);
    QVERIFY(remarked(map, "map.overlap"));
    QVERIFY(!remarked(mapOf(pseries()), "map.overlap"));
}

void MemoryMapTest::hostile_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("property");
    QTest::addColumn<Bytes>("value");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *title, const char *node, const char *type, const char *property,
                        const Bytes &value, const char *path) {
        QTest::newRow(title) << QString(node) << QString(type) << QString(property) << value << QString(path);
    };
    const char *drconf = "ibm,dynamic-reconfiguration-memory";
    const Bytes allOnes(16, 0xff);
    row("reg cut short", "memory@9", "memory", "reg", cells({0, 0, 0}), "/memory@9:reg");
    row("reg wraps", "memory@9", "memory", "reg", allOnes, "/memory@9:reg");
    row("kernel-end of 3 bytes", "chosen", "", "linux,kernel-end", Bytes(3), "/chosen:linux,kernel-end");
    row("initrd-start of 5 bytes", "chosen", "", "linux,initrd-start", Bytes(5),
        "/chosen:linux,initrd-start");
    row("IMA buffer cut short", "chosen", "", "linux,ima-kexec-buffer", Bytes(8),
        "/chosen:linux,ima-kexec-buffer");
    row("RTAS base empty", "rtas", "", "linux,rtas-base", Bytes(), "/rtas:linux,rtas-base");
    row("TCE size of 2 bytes", "pci@1", "pci", "linux,tce-size", Bytes(2), "/pci@1:linux,tce-size");
    row("LMB table empty", drconf, "", "ibm,dynamic-memory", Bytes(),
        "/ibm,dynamic-reconfiguration-memory:ibm,dynamic-memory");
    row("LMB count too big", drconf, "", "ibm,dynamic-memory", cells({0xffffffff, 0, 0, 0, 0, 0, 8}),
        "/ibm,dynamic-reconfiguration-memory:ibm,dynamic-memory");
    row("LMB wraps", drconf, "", "ibm,dynamic-memory", cells({1, 0xffffffff, 0xffffffff, 0, 0, 0, 8}),
        "/ibm,dynamic-reconfiguration-memory:ibm,dynamic-memory");
    row("LMB run wraps", drconf, "", "ibm,dynamic-memory-v2", cells({1, 0xffffffff, 0xf0000000, 0, 0, 0, 8}),
        "/ibm,dynamic-reconfiguration-memory:ibm,dynamic-memory-v2");
}

void MemoryMapTest::hostile()
{
    QFETCH(const QString, node);
    QFETCH(const QString, type);
    QFETCH(const QString, property);
    QFETCH(const Bytes, value);
    QFETCH(const QString, path);
    DeviceTree tree = pseries();
    TreeNode &damaged = child(tree.root, node.toStdString(), type.toStdString());
    if (property.startsWith("ibm,dynamic")) add(damaged, "ibm,lmb-size", cells({0x10000000, 0}));
    add(damaged, property.toStdString(), value);
    const auto map = readMemoryMap(tree, {});
    QVERIFY(!map);
    QCOMPARE(static_cast<int>(map.error().kind), static_cast<int>(ErrorKind::malformed));
    QCOMPARE(QString::fromStdString(map.error().place.path), path);

    DeviceTree none;
    QVERIFY(!readMemoryMap(none, {}));
    DeviceTree badCells = pseries();
    badCells.root.properties[0].value = cells({3});
    QVERIFY(!readMemoryMap(badCells, {}));
}

QTEST_GUILESS_MAIN(MemoryMapTest)
#include "tst_memory_map.moc"
