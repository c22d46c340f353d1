#include "core/devicetree/tree.h"

#include "tools.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kwb;
using namespace kwb::test;

class TestTree : public QObject {
    Q_OBJECT

private slots:
    void typedAccess();
    void findsAsLibfdtDoes_data();
    void findsAsLibfdtDoes();
    void exactNameGoesFirst();
    void phandles();
    void cells();
    void reg_data();
    void reg();
    void regErrors();
};

namespace {

DeviceTree fixtureTree(const char *name)
{
    return parseDtb(compile(readAll(fixture(name)), {"-f"})).value_or(DeviceTree());
}

} // namespace

void TestTree::typedAccess()
{
    const DeviceTree tree = fixtureTree("pseries.dts");
    const TreeNode *chosen = tree.find("/chosen");
    QVERIFY(chosen != nullptr);
    QCOMPARE(chosen->number("linux,initrd-end"), std::optional<std::uint64_t>(0x8a51234));
    QVERIFY(!chosen->u32("linux,initrd-end"));
    QCOMPARE(chosen->u32("linux,pci-probe-only"), std::optional<std::uint32_t>(0));
    QCOMPARE(chosen->number("linux,pci-probe-only"), std::optional<std::uint64_t>(0));
    QVERIFY(!chosen->number("absent"));
    QVERIFY(!chosen->number("ibm,architecture-vec-5"));
    QCOMPARE(*chosen->string("stdout-path"), std::string("/vdevice/vty@71000000"));
    QVERIFY(!chosen->string("absent"));
    QVERIFY(!tree.root.string("ibm,lpar-capable"));
    QVERIFY(!tree.find("/aliases")->string("unended"));
    QVERIFY(tree.find("/aliases")->strings("unended").empty());
    QCOMPARE(tree.find("/rtas")->strings("ibm,hypertas-functions"),
             (std::vector<std::string>{"hcall-pft", "hcall-term", "hcall-dabr"}));
    QVERIFY(tree.find("/vdevice")->compatible("IBM,vdevice"));
    QVERIFY(!tree.find("/vdevice")->compatible("IBM"));
    QVERIFY(tree.find("/memory@0")->deviceType("memory"));
    QVERIFY(!tree.find("/memory@0")->deviceType("mem"));
    QVERIFY(!chosen->deviceType(""));
    const DeviceTree odd = fixtureTree("oddities.dts");
    QCOMPARE(odd.root.strings("empty-inside"), (std::vector<std::string>{"ab", "", "c"}));
    QCOMPARE(odd.root.strings("two-empty"), (std::vector<std::string>{"", ""}));
    QCOMPARE(*odd.root.string("empty-first"), std::string());
}

void TestTree::findsAsLibfdtDoes_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"/", "/chosen", "/chosen/", "//chosen", "/memory", "/memory@0", "/memory@1", "/memor", "/memory@",
          "/cpus/PowerPC,POWER9", "/cpus/PowerPC,POWER9@8", "/cpus/PowerPC,POWER9@80", "/cpus//l2-cache/",
          "/cpus/chosen", "/vdevice/vty@71000000", "/vdevice/vty@7100000"})
        QTest::newRow(path) << path;
}

void TestTree::findsAsLibfdtDoes()
{
    QFETCH(QString, path);
    const QTemporaryDir folder;
    const QString file = folder.filePath("tree.dtb");
    const Bytes dtb = compile(readAll(fixture("pseries.dts")));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(toQt(dtb)) > 0);
    out.close();
    const DeviceTree tree = parseDtb(dtb).value();
    const TreeNode *node = tree.find(path.toStdString());
    const Run fdtget = run("fdtget", {"-p", file, path});
    QCOMPARE(node != nullptr, fdtget.status == 0);
    if (node == nullptr) return;
    QByteArray properties;
    for (const TreeProperty &property : node->properties)
        properties += QByteArray::fromStdString(property.name) + '\n';
    QCOMPARE(properties, fdtget.out);
}

void TestTree::exactNameGoesFirst()
{
    DeviceTree tree = fixtureTree("oddities.dts");
    QCOMPARE(*tree.find("/same")->string("which"), std::string("bare"));
    QCOMPARE(*tree.find("/same@2")->string("which"), std::string("second"));
    tree.root.children.pop_back();
    QCOMPARE(*tree.find("/same")->string("which"), std::string("first"));
    QVERIFY(tree.find("") == nullptr);
    QVERIFY(tree.find("same") == nullptr);
    QVERIFY(tree.find("/same@3") == nullptr);
}

void TestTree::phandles()
{
    const DeviceTree tree = fixtureTree("pseries.dts");
    QCOMPARE(*tree.pathOfPhandle(0x11), std::string("/cpus/PowerPC,POWER9@8"));
    QCOMPARE(*tree.pathOfPhandle(0x2000), std::string("/cpus/l2-cache@2000"));
    QVERIFY(!tree.pathOfPhandle(0x12));
    QCOMPARE(*fixtureTree("duplicates.dts").pathOfPhandle(1), std::string("/node"));
}

void TestTree::cells()
{
    const DeviceTree tree = fixtureTree("pseries.dts");
    QCOMPARE(childCells(tree.root).address, 2u);
    QCOMPARE(childCells(tree.root).size, 2u);
    QCOMPARE(childCells(*tree.find("/cpus")).address, 1u);
    QCOMPARE(childCells(*tree.find("/cpus")).size, 0u);
    QCOMPARE(childCells(*tree.find("/chosen")).address, 2u);
    QCOMPARE(childCells(*tree.find("/chosen")).size, 1u);
}

void TestTree::reg_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<unsigned>("addressCells");
    QTest::addColumn<unsigned>("sizeCells");
    QTest::addColumn<QString>("pairs");
    QTest::newRow("2+2") << "<1 2 0 3>, <0 4 0xffffffff 0>" << 2u << 2u
                         << "0x100000002+0x3 0x4+0xffffffff00000000 ";
    QTest::newRow("2+1") << "<1 2 3>" << 2u << 1u << "0x100000002+0x3 ";
    QTest::newRow("1+1") << "<1 2>" << 1u << 1u << "0x1+0x2 ";
    QTest::newRow("1+0") << "<1 2>" << 1u << 0u << "0x1+0x0 0x2+0x0 ";
    QTest::newRow("0+1") << "<1>" << 0u << 1u << "0x0+0x1 ";
    QTest::newRow("empty") << "" << 2u << 2u << "";
    QTest::newRow("empty 0+0") << "" << 0u << 0u << "";
}

void TestTree::reg()
{
    QFETCH(QString, value);
    QFETCH(unsigned, addressCells);
    QFETCH(unsigned, sizeCells);
    QFETCH(QString, pairs);
    const Bytes bytes = parseDtsValue(value.toStdString()).value();
    const auto entries = parseReg(bytes, {addressCells, sizeCells});
    QVERIFY(entries);
    std::string text;
    for (const RegEntry &entry : *entries)
        text += hex(entry.address) + '+' + hex(entry.size) + ' ';
    QCOMPARE(QString::fromStdString(text), pairs);
}

void TestTree::regErrors()
{
    QCOMPARE(parseReg(Bytes(15), {2, 2}).error().kind, ErrorKind::malformed);
    QCOMPARE(parseReg(Bytes(4), {0, 0}).error().kind, ErrorKind::malformed);
    QCOMPARE(parseReg(Bytes(20), {3, 2}).error().kind, ErrorKind::malformed);
    QCOMPARE(parseReg(Bytes(20), {2, 0xffffffff}).error().kind, ErrorKind::malformed);
    const Bytes wraps = parseDtsValue("<0xffffffff 0xffffffff 0 1>").value();
    QCOMPARE(parseReg(wraps, {2, 2}).error().kind, ErrorKind::malformed);
}

QTEST_GUILESS_MAIN(TestTree)
#include "tst_tree.moc"
