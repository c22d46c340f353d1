#include "core/devicetree/edit.h"

#include "tools.h"

#include <QTest>

#include <libfdt.h>

using namespace kwb;
using namespace kwb::test;

Q_DECLARE_METATYPE(kwb::Bytes)

class TestDtb : public QObject {
    Q_OBJECT

private slots:
    void roundTrip_data();
    void roundTrip();
    void olderVersions_data();
    void olderVersions();
    void oldestVersionIsRefused();
    void namesOfOldVersionsNeedSlashes();
    void unalignedAndTrailing();
    void duplicatesAreKept();
    void extraSpace();
    void largeProperty();
    void deepest();
    void refusedNames_data();
    void refusedNames();
    void emptyReservation();
    void emptyTree();
    void propertyLengths_data();
    void propertyLengths();
    void damage_data();
    void damage();
};

namespace {

DeviceTree nested(std::size_t depth)
{
    DeviceTree tree;
    TreeNode *node = &tree.root;
    for (std::size_t i = 0; i < depth; ++i) {
        node = &node->children.emplace_back();
        node->name = "n";
    }
    return tree;
}

/// Trees before version 16 say the names of nodes in properties too.
void addNameProperties(TreeNode &node)
{
    node.properties.push_back({"name", makeString(node.name.substr(0, node.name.find('@')))});
    for (TreeNode &child : node.children)
        addNameProperties(child);
}

/// The words of a structure block, behind a header and an empty reservation block, before the string "p".
Bytes handMade(std::vector<std::uint32_t> words)
{
    Bytes dtb;
    const auto structSize = static_cast<std::uint32_t>(words.size() * 4);
    const std::uint32_t structOffset = 56;
    const std::vector<std::uint32_t> header{
        0xd00dfeed, structOffset + structSize + 2, structOffset, structOffset + structSize, 40, 17, 16, 0, 2,
        structSize};
    for (const std::uint32_t word : header)
        append(dtb, word, ByteOrder::big);
    dtb.resize(structOffset);
    for (const std::uint32_t word : words)
        append(dtb, word, ByteOrder::big);
    dtb.push_back('p');
    dtb.push_back(0);
    return dtb;
}

} // namespace

void TestDtb::roundTrip_data()
{
    QTest::addColumn<Bytes>("dtb");
    for (const NamedTree &sample : sampleTrees())
        QTest::newRow(sample.name.constData()) << sample.dtb;
}

void TestDtb::roundTrip()
{
    QFETCH(Bytes, dtb);
    const auto tree = parseDtb(dtb);
    QVERIFY2(tree, tree ? "" : tree.error().text().c_str());
    QVERIFY(!tree->root.properties.empty());
    const auto again = makeDtb(*tree);
    QVERIFY(again);
    QCOMPARE(fdt_check_full(again->data(), again->size()), 0);
    QVERIFY(parseDtb(*again).value() == *tree);
    // dtc, which shares no code with libfdt, reads the same in both.
    QCOMPARE(sortedSource(*again), sortedSource(dtb));
    QCOMPARE(fdt_boot_cpuid_phys(again->data()), fdt_boot_cpuid_phys(dtb.data()));
}

void TestDtb::olderVersions_data()
{
    QTest::addColumn<QString>("version");
    for (const char *version : {"3", "16", "17"})
        QTest::newRow(version) << version;
}

void TestDtb::olderVersions()
{
    QFETCH(QString, version);
    for (const char *name : {"pseries.dts", "oddities.dts"}) {
        const QByteArray source = readAll(fixture(name));
        const Bytes old = compile(source, {"-f", "-V", version, "-b", "5"});
        const auto tree = parseDtb(old);
        QVERIFY2(tree, tree ? "" : tree.error().text().c_str());
        QCOMPARE(tree->bootCpuidPhys, 5u);
        DeviceTree expected = parseDtb(compile(source, {"-f", "-b", "5"})).value();
        if (version.toInt() < 16) addNameProperties(expected.root);
        QVERIFY(diffTrees(*tree, expected).empty());
    }
}

void TestDtb::oldestVersionIsRefused()
{
    const Bytes first = compile(readAll(fixture("base.dts")), {"-V", "1"});
    QVERIFY(!first.empty());
    QCOMPARE(parseDtb(first).error().kind, ErrorKind::malformed);
}

void TestDtb::namesOfOldVersionsNeedSlashes()
{
    // libfdt 1.6.1 dereferences null here.
    Bytes old = compile(readAll(fixture("base.dts")), {"-V", "3"});
    QVERIFY(!old.empty());
    const auto structure = loadAt<std::uint32_t>(old.data() + 8, ByteOrder::big);
    QCOMPARE(old[structure + 4], '/');
    old[structure + 4] = 'x';
    const auto tree = parseDtb(old);
    QVERIFY(!tree);
    QCOMPARE(tree.error().kind, ErrorKind::malformed);
    QCOMPARE(tree.error().place.offset, structure);
}

void TestDtb::unalignedAndTrailing()
{
    const Bytes dtb = compile(readAll(fixture("pseries.dts")));
    const DeviceTree tree = parseDtb(dtb).value();
    for (std::size_t shift = 0; shift < 9; ++shift) {
        Bytes moved(shift);
        moved.insert(moved.end(), dtb.begin(), dtb.end());
        moved.resize(moved.size() + 100, 0xaa);
        QVERIFY(parseDtb(ByteView(moved).subspan(shift)).value() == tree);
    }
}

void TestDtb::duplicatesAreKept()
{
    const DeviceTree tree = parseDtb(compile(readAll(fixture("duplicates.dts")), {"-f"})).value();
    QCOMPARE(tree.root.properties.size(), std::size_t{2});
    QCOMPARE(tree.root.u32("twice"), std::optional<std::uint32_t>(1));
    QCOMPARE(tree.root.children.size(), std::size_t{3});
    QVERIFY(tree.root.children[1].property("more") != nullptr);
}

void TestDtb::extraSpace()
{
    const DeviceTree tree = parseDtb(compile(readAll(fixture("pseries.dts")))).value();
    const Bytes packed = makeDtb(tree).value();
    Bytes roomy = makeDtb(tree, 4096).value();
    QCOMPARE(roomy.size(), packed.size() + 4096);
    QCOMPARE(fdt_totalsize(roomy.data()), roomy.size());
    QVERIFY(parseDtb(roomy).value() == tree);
    const Bytes filler(4000, 'x');
    QCOMPARE(fdt_setprop(roomy.data(), 0, "linux,initrd-start", filler.data(), 4000), 0);
    QCOMPARE(fdt_pack(roomy.data()), 0);
    QVERIFY(fdt_totalsize(roomy.data()) >= packed.size() + 4000);
}

void TestDtb::largeProperty()
{
    DeviceTree tree = parseDtb(compile(readAll(fixture("pseries.dts")))).value();
    Bytes value(6 << 20);
    for (std::size_t i = 0; i < value.size(); ++i)
        value[i] = static_cast<Byte>(i * 7);
    tree.find("/chosen")->properties.push_back({"large", value});
    const Bytes dtb = makeDtb(tree).value();
    QVERIFY(parseDtb(dtb).value() == tree);
    QCOMPARE(makeDtb(tree, std::uint32_t{1} << 30).error().kind, ErrorKind::limit);
    QCOMPARE(dtbSize(tree).value(), dtb.size());
}

void TestDtb::deepest()
{
    const Bytes deepest = makeDtb(nested(maxTreeDepth)).value();
    QVERIFY(parseDtb(deepest).value() == nested(maxTreeDepth));
    QCOMPARE(makeDtb(nested(maxTreeDepth + 1)).error().kind, ErrorKind::limit);
    QCOMPARE(dtbSize(nested(maxTreeDepth + 1)).error().kind, ErrorKind::limit);
    std::vector<std::uint32_t> words{FDT_BEGIN_NODE, 0};
    for (std::size_t i = 0; i <= maxTreeDepth; ++i)
        words.insert(words.end(), {FDT_BEGIN_NODE, 0x61000000});
    words.insert(words.end(), maxTreeDepth + 2, FDT_END_NODE);
    words.push_back(FDT_END);
    QCOMPARE(parseDtb(handMade(words)).error().kind, ErrorKind::limit);
}

void TestDtb::refusedNames_data()
{
    QTest::addColumn<QByteArray>("nodeName");
    QTest::addColumn<QByteArray>("propertyName");
    QTest::addColumn<QByteArray>("rootName");
    QTest::newRow("node with slash") << QByteArray("a/b") << QByteArray("p") << QByteArray();
    QTest::newRow("node with NUL") << QByteArray("a\0b", 3) << QByteArray("p") << QByteArray();
    QTest::newRow("node without name") << QByteArray() << QByteArray("p") << QByteArray();
    QTest::newRow("long node") << QByteArray(256, 'n') << QByteArray("p") << QByteArray();
    QTest::newRow("property with slash") << QByteArray("n") << QByteArray("p/q") << QByteArray();
    QTest::newRow("property with NUL") << QByteArray("n") << QByteArray("p\0", 2) << QByteArray();
    QTest::newRow("property without name") << QByteArray("n") << QByteArray() << QByteArray();
    QTest::newRow("long property") << QByteArray("n") << QByteArray(256, 'p') << QByteArray();
    QTest::newRow("root with name") << QByteArray("n") << QByteArray("p") << QByteArray("root");
}

void TestDtb::refusedNames()
{
    QFETCH(QByteArray, nodeName);
    QFETCH(QByteArray, propertyName);
    QFETCH(QByteArray, rootName);
    DeviceTree tree;
    tree.root.name = rootName.toStdString();
    tree.root.children.push_back({nodeName.toStdString(), {{propertyName.toStdString(), {1}}}, {}});
    const auto made = makeDtb(tree);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::malformed);
    QVERIFY(made.error().place.path.starts_with('/'));
}

void TestDtb::emptyReservation()
{
    DeviceTree tree;
    tree.reservations = {{PhysAddr(0x1000), 0x10}};
    QVERIFY(parseDtb(makeDtb(tree).value()).value() == tree);
    tree.reservations.push_back({PhysAddr(0x2000), 0});
    QCOMPARE(makeDtb(tree).error().kind, ErrorKind::malformed);
}

void TestDtb::emptyTree()
{
    const Bytes dtb = makeDtb({}).value();
    QVERIFY(parseDtb(dtb).value() == DeviceTree());
    QCOMPARE(sortedSource(dtb), QByteArray("/dts-v1/;\n\n/ {\n};\n"));
}

void TestDtb::propertyLengths_data()
{
    QTest::addColumn<unsigned>("length");
    // The lengths near 2^32 lead libfdt's own walk backwards, some of them round and round.
    for (std::uint32_t back = 0; back <= 64; back += 4)
        QTest::addRow("2^32 - %u", back + 1) << unsigned(0xffffffff - back);
    for (std::uint32_t back = 4; back <= 64; back += 4)
        QTest::addRow("2^32 - %u", back) << unsigned(0u - back);
    for (const unsigned length : {0x7fffffffu, 0x80000000u, 0x7ffffff4u, 5u, 40u, 90u, 1000u})
        QTest::addRow("%#x", length) << length;
}

void TestDtb::propertyLengths()
{
    QFETCH(unsigned, length);
    const std::vector<std::uint32_t> words{FDT_BEGIN_NODE, 0, FDT_PROP, length, 0, FDT_END_NODE, FDT_END};
    const auto tree = parseDtb(handMade(words));
    QVERIFY(!tree);
    QCOMPARE(tree.error().kind, ErrorKind::malformed);
}

void TestDtb::damage_data()
{
    QTest::addColumn<Bytes>("dtb");
    QTest::addColumn<bool>("good");
    constexpr std::uint32_t name = 0x61000000;
    const auto row = [](const char *what, std::vector<std::uint32_t> words, bool good = false) {
        QTest::newRow(what) << handMade(std::move(words)) << good;
    };
    row("good",
        {FDT_BEGIN_NODE, 0, FDT_PROP, 4, 0, 7, FDT_BEGIN_NODE, name, FDT_END_NODE, FDT_END_NODE, FDT_END},
        true);
    row("good with NOP", {FDT_BEGIN_NODE, 0, FDT_NOP, FDT_PROP, 0, 0, FDT_NOP, FDT_END_NODE, FDT_END}, true);
    row("property behind child",
        {FDT_BEGIN_NODE, 0, FDT_BEGIN_NODE, name, FDT_END_NODE, FDT_PROP, 4, 0, 7, FDT_END_NODE, FDT_END});
    row("property before the root", {FDT_PROP, 4, 0, 7, FDT_BEGIN_NODE, 0, FDT_END_NODE, FDT_END});
    row("property behind the root", {FDT_BEGIN_NODE, 0, FDT_END_NODE, FDT_PROP, 4, 0, 7, FDT_END});
    row("two roots", {FDT_BEGIN_NODE, 0, FDT_END_NODE, FDT_BEGIN_NODE, 0, FDT_END_NODE, FDT_END});
    row("no root", {FDT_END});
    row("named root", {FDT_BEGIN_NODE, name, FDT_END_NODE, FDT_END});
    row("child without name", {FDT_BEGIN_NODE, 0, FDT_BEGIN_NODE, 0, FDT_END_NODE, FDT_END_NODE, FDT_END});
    row("child with slash",
        {FDT_BEGIN_NODE, 0, FDT_BEGIN_NODE, 0x2f610000, FDT_END_NODE, FDT_END_NODE, FDT_END});
    row("open node", {FDT_BEGIN_NODE, 0, FDT_END});
    row("no end", {FDT_BEGIN_NODE, 0, FDT_END_NODE});
    row("closed twice", {FDT_BEGIN_NODE, 0, FDT_END_NODE, FDT_END_NODE, FDT_END});
    row("unknown token", {FDT_BEGIN_NODE, 0, 5, FDT_END_NODE, FDT_END});
    row("property without name", {FDT_BEGIN_NODE, 0, FDT_PROP, 4, 1, 7, FDT_END_NODE, FDT_END});
    row("name outside", {FDT_BEGIN_NODE, 0, FDT_PROP, 4, 2, 7, FDT_END_NODE, FDT_END});
    row("name far outside", {FDT_BEGIN_NODE, 0, FDT_PROP, 4, 0xffffff00, 7, FDT_END_NODE, FDT_END});
    QTest::newRow("empty file") << Bytes() << false;
    QTest::newRow("magic only") << Bytes{0xd0, 0x0d, 0xfe, 0xed} << false;
    QTest::newRow("text") << bytesOf("this is no device tree at all, but text of some length") << false;
}

void TestDtb::damage()
{
    QFETCH(Bytes, dtb);
    QFETCH(bool, good);
    const auto tree = parseDtb(dtb);
    QCOMPARE(tree.has_value(), good);
    if (good) return;
    QCOMPARE(tree.error().kind, ErrorKind::malformed);
    QVERIFY(!tree.error().message.empty());
}

QTEST_GUILESS_MAIN(TestDtb)
#include "tst_dtb.moc"
