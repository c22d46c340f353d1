#include "cases.h"
#include "trees.h"

#include "core/devicetree/edit.h"
#include "core/memory/kernel_error.h"

#include <set>

using namespace kwb;
using namespace kwb::test;

namespace {

/// A tree with a memory node for each span.
DeviceTree treeWithMemory(const std::vector<Span> &spans)
{
    DeviceTree tree;
    tree.root.properties = {{"#address-cells", makeU32(2)}, {"#size-cells", makeU32(2)}};
    for (const Span span : spans) {
        Bytes reg = makeU64(span.start);
        const Bytes size = makeU64(span.size);
        reg.insert(reg.end(), size.begin(), size.end());
        tree.root.children.push_back({"memory@" + hex(span.start).substr(2),
                                      {{"device_type", makeString("memory")}, {"reg", reg}},
                                      {}});
    }
    return tree;
}

Bytes pairsOf(const std::vector<Span> &spans)
{
    Bytes out;
    for (const Span span : spans)
        out = join(join(std::move(out), makeU64(span.start)), makeU64(span.size));
    return out;
}

Bytes joined(std::initializer_list<const char *> strings)
{
    Bytes out;
    for (const char *string : strings)
        out = join(std::move(out), makeString(string));
    return out;
}

TreeNode &nodeOf(DeviceTree &tree, const std::string &name)
{
    const auto found = std::ranges::find(tree.root.children, name, &TreeNode::name);
    if (found == tree.root.children.end()) qFatal("no such node");
    return *found;
}

/// Bare metal of 1 GiB with all that kexec-lite wants.
DeviceTree machineForLite()
{
    DeviceTree tree = treeWithMemory({{0, 0x40000000}});
    tree.root.children.push_back({"chosen",
                                  {{"linux,kernel-end", makeU64(0x800000)},
                                   {"linux,htab-base", makeU64(0x4000000)},
                                   {"linux,htab-size", makeU64(0x1000000)}},
                                  {}});
    tree.root.children.push_back(
        {"rtas", {{"linux,rtas-base", makeU32(0x1000000)}, {"rtas-size", makeU32(0x10000)}}, {}});
    return tree;
}

/// kexec-lite reads no memory map but for its reserved ranges.
MemoryLists liteListsOf(const DeviceTree &tree)
{
    MemoryMap map;
    map.reservedNames = tree.root.strings("reserved-names");
    MemoryFacts facts;
    facts.tree = &tree;
    facts.map = &map;
    return *findProfile("kexec-lite")->memoryLists(facts);
}

} // namespace

class ProfileTest : public QObject {
    Q_OBJECT
private slots:
    void names();
    void orders();
    void excludes();
    void lists();
    void memblockFlags();
    void malformedMemblock_data();
    void malformedMemblock();
    void sourceOfFreeMemory();
    void listsOfKexecLite();
    void kexecLiteWalksAllNodes();
    void kexecLiteReservesWhatIsNamed();
    void kexecLiteGivesUp_data();
    void kexecLiteGivesUp();
    void badLists_data();
    void badLists();
};

void ProfileTest::names()
{
    std::vector<std::string> seen;
    for (const Profile &profile : profiles()) {
        seen.push_back(profile.name);
        QCOMPARE(findProfile(profile.name), &profile);
        QVERIFY(profile.makeSearch != nullptr);
        QVERIFY(!profile.title.empty() && !profile.source.empty());
    }
    const std::vector<std::string> known{"workbench",        "linux-6.1",          "linux-6.16",
                                         "linux-v6",         "kexec-tools",        "kexec-tools-2.0.25",
                                         "kexec-lite",       "linux-6.1-iomem",    "linux-6.1-memblock",
                                         "linux-6.12-iomem", "linux-6.12-memblock"};
    QCOMPARE(seen, known);
    QVERIFY(findProfile("linux-9.9") == nullptr);
}

void ProfileTest::orders()
{
    const auto order = [](const char *profile) {
        std::string text;
        for (const SegmentRule &rule : findProfile(profile)->segments)
            text += std::string(name(rule.kind)) + (rule.topDown ? " down, " : " up, ");
        return text;
    };
    QCOMPARE(order("linux-6.1"), std::string("ima down, kernel up, purgatory down, initrd up, fdt down, "));
    QCOMPARE(order("kexec-tools"), std::string("kernel up, purgatory up, initrd up, fdt down, stack up, "));
    QCOMPARE(order("linux-v6"), std::string("kernel up, purgatory down, initrd up, fdt down, stack down, "));
    QCOMPARE(order("kexec-lite"), std::string("kernel up, initrd up, fdt down, purgatory down, "));
    QCOMPARE(order("kexec-tools-2.0.25"), order("kexec-tools"));
    for (const char *other : {"linux-6.16", "linux-6.1-iomem", "linux-6.12-memblock"})
        QCOMPARE(order(other), order("linux-6.1"));
    QCOMPARE(order("workbench"), std::string("ima down, kernel up, purgatory down, initrd up, fdt down, "));
}

void ProfileTest::excludes()
{
    const auto kinds = [](const char *profile) {
        std::set<MemoryKind> out;
        for (const ExcludeRule &rule : findProfile(profile)->excludes) {
            if (rule.source.empty()) qFatal("an exclude without source");
            out.insert(rule.kind);
        }
        return out;
    };
    // The safe profile keeps clear of all that any other keeps clear of.
    const auto safe = kinds("workbench");
    for (const Profile &profile : profiles()) {
        const auto other = kinds(profile.name.c_str());
        QVERIFY(std::ranges::includes(safe, other));
    }
    QCOMPARE(findProfile("linux-6.1")->excludes.front().kind, MemoryKind::tce);
    QVERIFY(findProfile("linux-6.1")->excludes[1].onlyIfRetainInitrd);
}

/// Where RAM and reservations come from, by the files of a machine.
void ProfileTest::lists()
{
    DeviceTree tree = treeWithMemory({{0, 0x40000000}, {0x40000000, 0x40000000}});
    MemoryMap map = *readMemoryMap(tree, {{PhysAddr(0x1000), 0x1000}});
    MemoryFacts facts;
    facts.tree = &tree;
    facts.map = &map;
    facts.keptFree = {{0x10000000, 0x10000000}};
    const auto of = [&](const char *name) {
        return findProfile(name)->memoryLists(facts).value_or(MemoryLists{});
    };
    QCOMPARE(of("workbench").ram, (std::vector<Span>{{0, 0x80000000}}));
    QCOMPARE(of("linux-6.12-memblock").reserved,
             (std::vector<Span>{{0x1000, 0x1000}, {0x10000000, 0x10000000}}));
    QCOMPARE(of("linux-6.12-iomem").ram, (std::vector<Span>{{0, 0x10000000}, {0x20000000, 0x60000000}}));

    // kexec-tools: all below the end of the lowest node, which counts as RAM itself; the older one 768 MiB of
    // it. What is excluded from there on cuts nothing.
    QCOMPARE(of("kexec-tools").ram, (std::vector<Span>{{0, 0x40000001}}));
    facts.ramLimit = findProfile("kexec-tools-2.0.25")->ramLimit;
    QCOMPARE(of("kexec-tools-2.0.25").ram, (std::vector<Span>{{0, 0x30000001}}));
    facts.excluded = {{0, 0x2000000}, {0x30000000, 0x10000}};
    QCOMPARE(of("kexec-tools-2.0.25").ram, (std::vector<Span>{{0x2000001, 0x2dffffff}}));
    facts.excluded = {{0, 0x2000000}, {0x30000001, 0x10000}};
    QCOMPARE(of("kexec-tools-2.0.25").ram, (std::vector<Span>{{0x2000001, 0x2e000000}}));

    facts.memblockMemory = "   0: 0x0000000000000000..0x000000003fffffff\n"
                           "   1: 0x0000000040000000..0x000000007fffffff    1 NONE\n";
    facts.memblockReserved = "   0: 0x0000000000000000..0x0000000002880cff\n";
    facts.iomem = "00000000-3fffffff : System RAM\n  00000000-00ffffff : Kernel code\n"
                  "40000000-7fffffff : System RAM (kmem)\n80000000-8fffffff : pci\n";
    const std::vector<Span> regions{{0, 0x40000000}, {0x40000000, 0x40000000}};
    QCOMPARE(of("linux-6.1").ram, regions);
    QVERIFY(of("linux-6.1").reserved.empty());
    for (const char *name : {"linux-6.16", "linux-v6", "linux-6.1-memblock"}) {
        QCOMPARE(of(name).ram, regions);
        QCOMPARE(of(name).reserved, (std::vector<Span>{{0, 0x2880d00}, {0x10000000, 0x10000000}}));
    }
    facts.keptFree.clear();
    QCOMPARE(of("linux-6.1-iomem").ram, regions);
    QCOMPARE(of("linux-6.1-iomem").driverManaged, (std::vector<Span>{regions[1]}));
    // Who is not root reads zeros there.
    facts.iomem = "00000000-00000000 : System RAM\n";
    QCOMPARE(of("linux-6.1-iomem").ram, (std::vector<Span>{{0, 0x80000000}}));
}

/// Linux 6.5 and later write node and flag behind a range (mm/memblock.c memblock_debug_show).
void ProfileTest::memblockFlags()
{
    const DeviceTree tree = treeWithMemory({{0, 0x80000000}});
    const MemoryMap map = *readMemoryMap(tree, {});
    MemoryFacts facts;
    facts.tree = &tree;
    facts.map = &map;
    facts.memblockMemory = "   0: 0x0000000000000000..0x000000000fffffff    0 NONE\n"
                           "   1: 0x0000000010000000..0x000000001fffffff    0 NOMAP\n"
                           "   2: 0x0000000020000000..0x000000002fffffff    x DRV_MNG\n"
                           "   3: 0x0000000030000000..0x000000003fffffff    1 HOTPLUG\n"
                           "   4: 0x0000000040000000..0x000000004fffffff   12 MIRROR\n";
    facts.memblockReserved = "   0: 0x0000000000000000..0x0000000000ffffff    0 RSV_KERN\n"
                             "   1: 0x0000000001000000..0x0000000001ffffff    x RSV_NIT\n"
                             "   2: 0x0000000002000000..0x0000000002ffffff    0 KHO_SCRATCH\n"
                             "   3: 0x0000000003000000..0x0000000003ffffff    0 UNKNOWN\n"
                             "   4: 0x0000000004000000..0x0000000004ffffff    0 NOMAP\n";
    const std::uint64_t part = 0x10000000;
    QCOMPARE(findProfile("linux-6.1")->memoryLists(facts)->ram,
             (std::vector<Span>{{0, part}, {2 * part, part}, {3 * part, part}, {4 * part, part}}));
    for (const char *name : {"linux-6.16", "linux-6.1-memblock", "linux-6.12-memblock"}) {
        const auto lists = findProfile(name)->memoryLists(facts);
        QCOMPARE(lists->ram, (std::vector<Span>{{0, part}, {3 * part, part}, {4 * part, part}}));
        QCOMPARE(lists->reserved.size(), std::size_t{5});
    }
}

void ProfileTest::malformedMemblock_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no range") << QByteArray("wrong");
    QTest::newRow("flag unknown") << QByteArray("   1: 0x0000000010000000..0x000000001fffffff    0 LOST");
    QTest::newRow("node unknown") << QByteArray("   1: 0x0000000010000000..0x000000001fffffff    y NONE");
    QTest::newRow("node alone") << QByteArray("   1: 0x0000000010000000..0x000000001fffffff    0");
    QTest::newRow("more words") << QByteArray("   1: 0x0000000010000000..0x000000001fffffff    0 NONE NOMAP");
    QTest::newRow("wrong way round") << QByteArray("   1: 0x0000000020000000..0x000000001fffffff");
}

void ProfileTest::malformedMemblock()
{
    QFETCH(const QByteArray, line);
    const DeviceTree tree = treeWithMemory({{0, 0x80000000}});
    const MemoryMap map = *readMemoryMap(tree, {});
    MemoryFacts facts;
    facts.tree = &tree;
    facts.map = &map;
    const std::string good = "   0: 0x0000000000000000..0x000000000fffffff\n";
    const auto placeOf = [&](const char *name) {
        const auto lists = findProfile(name)->memoryLists(facts);
        return lists || lists.error().kind != ErrorKind::malformed ? Place{} : lists.error().place;
    };
    facts.memblockMemory = good + line.toStdString() + "\n";
    for (const char *name : {"linux-6.1", "linux-6.16", "linux-v6", "linux-6.12-memblock"})
        QCOMPARE(placeOf(name), (Place{.file = "memblock_memory", .line = 2}));
    facts.memblockMemory.reset();
    facts.memblockReserved = good + line.toStdString() + "\n";
    for (const char *name : {"linux-6.16", "linux-v6", "linux-6.12-memblock"})
        QCOMPARE(placeOf(name), (Place{.file = "memblock_reserved", .line = 2}));
    // Who does not read the file does not mind.
    for (const char *name : {"workbench", "linux-6.1", "linux-6.12-iomem", "kexec-tools", "kexec-lite"})
        QVERIFY(findProfile(name)->memoryLists(facts).has_value());
}

/// The trace says of RAM and of reservations each where they were taken from.
void ProfileTest::sourceOfFreeMemory()
{
    const DeviceTree tree = treeWithMemory({{0, 0x80000000}});
    const MemoryMap map = *readMemoryMap(tree, {});
    MemoryFacts facts;
    facts.tree = &tree;
    facts.map = &map;
    const auto says = [&](const char *ram, const char *reserved) {
        const std::string text = findProfile("linux-6.16")->memoryLists(facts)->source.text();
        return text.find(ram) != std::string::npos && text.find(reserved) != std::string::npos;
    };
    const std::string region = "   0: 0x0000000000000000..0x000000000fffffff\n";
    QVERIFY(says("RAM is what the device tree lists", "that the device tree says are reserved"));
    facts.memblockReserved = region;
    QVERIFY(says("RAM is what the device tree lists", "own memblock lists as reserved"));
    facts.memblockMemory = "";
    QVERIFY(says("RAM is what the device tree lists", "own memblock lists as reserved"));
    facts.memblockMemory = region;
    QVERIFY(says("RAM is what the kernel's own memblock lists", "own memblock lists as reserved"));
}

void ProfileTest::listsOfKexecLite()
{
    const auto listsOf = [](const DeviceTree &tree) {
        const MemoryMap map = *readMemoryMap(tree, {});
        MemoryFacts facts;
        facts.tree = &tree;
        facts.map = &map;
        return *findProfile("kexec-lite")->memoryLists(facts);
    };
    const auto keptClearOf = [](const DeviceTree &tree) {
        const MemoryMap map = *readMemoryMap(tree, {});
        std::vector<std::string> kinds;
        for (const ExcludeRule &rule : findProfile("kexec-lite")->excludes)
            for (const MemoryRange *range : keptClear(rule, tree, map, false))
                kinds.emplace_back(name(range->kind));
        return kinds;
    };
    DeviceTree tree = treeWithMemory({{0, 0x40000000}, {0x40000000, 0x20000000}, {0x70000000, 0x40000000}});
    TreeEditor editor(tree);
    const auto set = [&](const std::string &path, const std::string &property, Bytes value) {
        QVERIFY(editor.addNode(path, {}).has_value());
        QVERIFY(editor.setProperty(path, property, std::move(value), {}).has_value());
    };
    set("/rtas", "linux,rtas-base", makeU32(0x1000000));
    set("/rtas", "rtas-size", makeU32(0x10000));
    set("/chosen", "linux,kernel-end", makeU64(0x800000));
    // Bare metal without a hash table: it exits. All below 2 GiB counts; what touches is one range.
    QVERIFY(listsOf(editor.tree()).gaveUp.has_value());
    QCOMPARE(listsOf(editor.tree()).ram,
             (std::vector<Span>{{0, 0x40000000}, {0x40000000, 0x20000000}, {0x70000000, 0x10000000}}));
    set("/chosen", "linux,htab-base", makeU64(0x4000000));
    set("/chosen", "linux,htab-size", makeU64(0x1000000));
    QVERIFY(!listsOf(editor.tree()).gaveUp);
    QCOMPARE(keptClearOf(editor.tree()), (std::vector<std::string>{"kernel", "hash-table", "rtas"}));
    // An LPAR: what begins at 0 alone, and no hash table.
    set("/rtas", "ibm,hypertas-functions", makeString("hcall-term"));
    QCOMPARE(listsOf(editor.tree()).ram, (std::vector<Span>{{0, 0x40000000}}));
    QCOMPARE(keptClearOf(editor.tree()), (std::vector<std::string>{"kernel", "rtas"}));
    // Named reserved ranges, and then nothing else of the firmware.
    Bytes pair = makeU64(0x2000000);
    const Bytes size = makeU64(0x10000);
    pair.insert(pair.end(), size.begin(), size.end());
    set("/", "reserved-ranges", pair);
    QCOMPARE(keptClearOf(editor.tree()), (std::vector<std::string>{"kernel", "rtas"}));
    set("/", "reserved-names", makeString("firmware"));
    QCOMPARE(keptClearOf(editor.tree()), (std::vector<std::string>{"kernel", "reserved-range"}));
    QVERIFY(!listsOf(editor.tree()).gaveUp);
    set("/", "reserved-names", makeString("linux,initramfs"));
    QVERIFY(listsOf(editor.tree()).gaveUp.has_value());
}

/// dtc hands the nodes over sorted, and fdt_next_node goes through all of them.
void ProfileTest::kexecLiteWalksAllNodes()
{
    DeviceTree tree = machineForLite();
    TreeNode &bus = tree.root.children.emplace_back(TreeNode{"bus", {}, {}});
    bus.children.push_back({"memory-buffer@5", {{"reg", pairsOf({{0x50000000, 0x1000000}})}}, {}});
    tree.root.children.push_back(
        {"memory@0,1", {{"reg", pairsOf({{0x60000000, 0x1000000}, {0, 0x1000}})}}, {}});
    QCOMPARE(
        liteListsOf(tree).ram,
        (std::vector<Span>{{0x50000000, 0x1000000}, {0, 0x40000000}, {0x60000000, 0x1000000}, {0, 0x1000}}));
    // In an LPAR each pair is looked at, wherever it stands.
    nodeOf(tree, "rtas").properties.push_back({"ibm,hypertas-functions", makeString("hcall-term")});
    QCOMPARE(liteListsOf(tree).ram, (std::vector<Span>{{0, 0x40000000}, {0, 0x1000}}));
}

void ProfileTest::kexecLiteReservesWhatIsNamed()
{
    DeviceTree tree = machineForLite();
    const auto reservedRows = [&] {
        const MemoryMap map = *readMemoryMap(tree, {});
        std::vector<std::string> out;
        for (const ExcludeRule &rule : findProfile("kexec-lite")->excludes)
            for (const MemoryRange *range : keptClear(rule, tree, map, false))
                if (range->kind != MemoryKind::kernel && range->kind != MemoryKind::hashTable)
                    out.push_back(map.source(*range));
        return out;
    };
    QCOMPARE(reservedRows(), (std::vector<std::string>{"/rtas linux,rtas-base"}));
    tree.root.properties.push_back(
        {"reserved-ranges", pairsOf({{0x2000000, 0x10000}, {0x3000000, 0x10000}})});
    QCOMPARE(reservedRows(), (std::vector<std::string>{"/rtas linux,rtas-base"}));
    tree.root.properties.push_back({"reserved-names", makeString("one")});
    QCOMPARE(reservedRows(), (std::vector<std::string>{"/ reserved-ranges[0] (one)"}));
    // Names of nothing are names: the firmware's own nodes are not looked at.
    tree.root.properties.back().value.clear();
    QVERIFY(reservedRows().empty());
    // The loop never gets to a name that has no range.
    tree.root.properties.back().value = joined({"one", "two", "linux,initramfs"});
    QVERIFY(!liteListsOf(tree).gaveUp);
    tree.root.properties.back().value = joined({"one", "linux,initramfs"});
    QVERIFY(liteListsOf(tree).gaveUp.has_value());
}

void ProfileTest::kexecLiteGivesUp_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("property");
    QTest::addColumn<int>("bytes");
    const auto row = [](const char *node, const char *property, int bytes) {
        const std::string title = std::string(property) + " of " + std::to_string(bytes) + " bytes";
        QTest::newRow(title.c_str()) << QString::fromLatin1(node) << QString::fromLatin1(property) << bytes;
    };
    row("chosen", "linux,kernel-end", 0);
    row("chosen", "linux,kernel-end", 4);
    row("chosen", "linux,htab-base", 0);
    row("chosen", "linux,htab-size", 4);
    row("rtas", "linux,rtas-base", 0);
    row("rtas", "rtas-size", 8);
    row("ibm,opal", "opal-base-address", 0);
    row("ibm,opal", "opal-runtime-size", 4);
    row("memory-controller", "reg", 0);
    row("memory-controller", "reg", 8);
}

/// Without a property, or with one of that many bytes.
void ProfileTest::kexecLiteGivesUp()
{
    QFETCH(const QString, node);
    QFETCH(const QString, property);
    QFETCH(const int, bytes);
    DeviceTree tree = machineForLite();
    tree.root.children.push_back({"memory-controller", {{"reg", pairsOf({{0x70000000, 0x1000}})}}, {}});
    tree.root.children.push_back(
        {"ibm,opal",
         {{"opal-base-address", makeU64(0x30000000)}, {"opal-runtime-size", makeU64(0x10000)}},
         {}});
    QVERIFY(!liteListsOf(tree).gaveUp);
    auto &properties = nodeOf(tree, node.toStdString()).properties;
    const auto found = std::ranges::find(properties, property.toStdString(), &TreeProperty::name);
    if (bytes == 0)
        properties.erase(found);
    else
        found->value.resize(static_cast<std::size_t>(bytes));
    QVERIFY(liteListsOf(tree).gaveUp.has_value());
    // Named reserved ranges spare it the firmware's own nodes.
    tree.root.properties.push_back({"reserved-ranges", {}});
    tree.root.properties.push_back({"reserved-names", {}});
    const bool firmware = node == QStringLiteral("rtas") || node == QStringLiteral("ibm,opal");
    QCOMPARE(liteListsOf(tree).gaveUp.has_value(), !firmware);
}

void ProfileTest::badLists_data()
{
    QTest::addColumn<QString>("allocator");
    QTest::addColumn<HoleSpace>("space");
    QTest::addColumn<int>("kind");
    const QString any = QStringLiteral("workbench");
    const auto kind = [](ErrorKind value) { return static_cast<int>(value); };
    QTest::newRow("unknown allocator") << QStringLiteral("grub") << HoleSpace{} << kind(ErrorKind::usage);
    QTest::newRow("page size 0") << any << HoleSpace{.pageSize = 0} << kind(ErrorKind::usage);
    QTest::newRow("page size 3") << any << HoleSpace{.pageSize = 3} << kind(ErrorKind::usage);
    const std::vector<Span> wraps{{0, 1}, {allOnes, 2}};
    QTest::newRow("ram wraps") << any << HoleSpace{.ram = wraps} << kind(ErrorKind::malformed);
    QTest::newRow("exclude wraps") << any << HoleSpace{.exclude = wraps} << kind(ErrorKind::malformed);
    QTest::newRow("reserved wraps") << any << HoleSpace{.reserved = wraps} << kind(ErrorKind::malformed);
    QTest::newRow("driver_managed wraps")
        << any << HoleSpace{.driverManaged = wraps} << kind(ErrorKind::malformed);
    QTest::newRow("segments wrap") << any << HoleSpace{.segments = wraps} << kind(ErrorKind::malformed);
    QTest::newRow("crash wraps") << any << HoleSpace{.crash = wraps[1]} << kind(ErrorKind::malformed);
    QTest::newRow("too many rows") << any << HoleSpace{.ram = std::vector<Span>((1u << 20) + 1)}
                                   << kind(ErrorKind::limit);
}

void ProfileTest::badLists()
{
    QFETCH(const QString, allocator);
    QFETCH(const HoleSpace, space);
    QFETCH(const int, kind);
    const auto search = makeSearch(allocator.toStdString(), space);
    QVERIFY(!search);
    QCOMPARE(static_cast<int>(search.error().kind), kind);
    QVERIFY(!search.error().text().empty());
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profiles.moc"
