#include "cases.h"

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

} // namespace

class ProfileTest : public QObject {
    Q_OBJECT
private slots:
    void names();
    void orders();
    void excludes();
    void lists();
    void listsOfKexecLite();
    void badLists_data();
    void badLists();
    void errorsAreExplained();
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
    QCOMPARE(order("linux-6.1"), std::string("kernel up, purgatory down, initrd up, fdt down, "));
    QCOMPARE(order("kexec-tools"), std::string("kernel up, purgatory up, initrd up, fdt down, stack up, "));
    QCOMPARE(order("linux-v6"), std::string("kernel up, purgatory down, initrd up, fdt down, stack down, "));
    QCOMPARE(order("kexec-lite"), std::string("kernel up, initrd up, fdt down, purgatory down, "));
    QCOMPARE(order("kexec-tools-2.0.25"), order("kexec-tools"));
    for (const char *other : {"linux-6.16", "linux-6.1-iomem", "linux-6.12-memblock"})
        QCOMPARE(order(other), order("linux-6.1"));
    QCOMPARE(order("workbench"), std::string("kernel up, purgatory down, initrd up, fdt down, "));
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
    const auto of = [&](const char *name) { return findProfile(name)->memoryLists(facts); };
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

void ProfileTest::listsOfKexecLite()
{
    const auto listsOf = [](const DeviceTree &tree) {
        const MemoryMap map = *readMemoryMap(tree, {});
        MemoryFacts facts;
        facts.tree = &tree;
        facts.map = &map;
        return findProfile("kexec-lite")->memoryLists(facts);
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
    QCOMPARE(listsOf(editor.tree()).ram, (std::vector<Span>{{0, 0x60000000}, {0x70000000, 0x10000000}}));
    set("/chosen", "linux,htab-base", makeU64(0x4000000));
    set("/chosen", "linux,htab-size", makeU64(0x1000000));
    QVERIFY(!listsOf(editor.tree()).gaveUp);
    QCOMPARE(keptClearOf(editor.tree()), (std::vector<std::string>{"kernel", "hash-table", "rtas"}));
    // An LPAR: the node at 0 alone, and no hash table.
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

void ProfileTest::errorsAreExplained()
{
    std::set<std::string> ids;
    for (const ErrorRule &rule : errorRules()) {
        QVERIFY(ids.insert(rule.rule.id).second);
        QVERIFY(explainError(rule.error).text().find(rule.rule.english) != std::string::npos);
    }
    const std::string einval = explainError(KernelError::einval).text();
    QVERIFY(einval.starts_with("EINVAL: one of: "));
    QVERIFY(einval.find("overlap") != std::string::npos && einval.find("half") != std::string::npos);
    QVERIFY(explainError(KernelError::etxtbsy).text().find("TCE") != std::string::npos);
    QVERIFY(explainError(KernelError::enomem).text().find("crash region") != std::string::npos);
    QCOMPARE(explainError(KernelError::none).text(), std::string("0"));
    QCOMPARE(static_cast<int>(KernelError::eaddrnotavail), 99);
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profiles.moc"
