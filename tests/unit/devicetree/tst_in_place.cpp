#include "core/devicetree/edit.h"

#include "tools.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace kwb;
using namespace kwb::test;

/// Edits in a flattened tree: the bytes are those that fdtput leaves, a program on libfdt.
class TestInPlace : public QObject {
    Q_OBJECT

private slots:
    void asFdtput_data();
    void asFdtput();
    void differencesAreSettled();
    void renewedChildren();
    void growsAndFills();
    void impossibleEdits();
};

namespace {

const TreeRule rule{{KWB_MSG("test.rule", "a test")}, "user"};

/// "-d" "/chosen" "bootargs" …: one edit each.
Bytes fdtput(ByteView dtb, const QList<QStringList> &edits)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("tree.dtb"));
    if (!file.open(QIODevice::WriteOnly) || file.write(toQt(dtb)) < 0) return {};
    file.close();
    for (const QStringList &edit : edits) {
        QStringList arguments = edit;
        arguments.insert(edit.first() == "-t" ? 2 : 1, file.fileName());
        if (const Run done = run("fdtput", arguments); done.status != 0)
            qFatal("fdtput: %s", done.err.constData());
    }
    return toBytes(readAll(file.fileName()));
}

TreeEditor editing(ByteView dtb)
{
    TreeEditor editor(*parseDtb(dtb));
    if (!editor.editInPlace(dtb)) qFatal("no flattened tree");
    return editor;
}

} // namespace

void TestInPlace::asFdtput_data()
{
    QTest::addColumn<QByteArray>("dtb");
    for (const NamedTree &tree : sampleTrees())
        if (tree.name != "duplicates") QTest::newRow(tree.name) << toQt(tree.dtb);
}

void TestInPlace::asFdtput()
{
    QFETCH(const QByteArray, dtb);
    TreeEditor editor = editing(toBytes(dtb));
    QList<QStringList> edits{{"-c", "/new"},
                             {"-c", "/new/sub"},
                             {"-t", "x", "/new", "#new-name", "1", "2"},
                             {"-t", "s", "/new", "status", "okay"},
                             {"-t", "s", "/new", "status", "a longer text than before"},
                             {"-t", "s", "/new", "d_type", "the tail of a name"},
                             {"-d", "/new", "#new-name"},
                             {"-c", "/another"}};
    QVERIFY(editor.addNode("/new", rule));
    QVERIFY(editor.addNode("/new/sub", rule));
    QVERIFY(editor.setProperty("/new", "#new-name", Bytes{0, 0, 0, 1, 0, 0, 0, 2}, rule));
    QVERIFY(editor.setProperty("/new", "status", makeString("okay"), rule));
    QVERIFY(editor.setProperty("/new", "status", makeString("a longer text than before"), rule));
    QVERIFY(editor.setProperty("/new", "d_type", makeString("the tail of a name"), rule));
    QVERIFY(editor.removeProperty("/new", "#new-name", rule));
    QVERIFY(editor.addNode("/another", rule));
    // A node and a property that the tree came with go.
    const DeviceTree tree = *parseDtb(toBytes(dtb));
    for (const TreeNode &node : tree.root.children) {
        const QString path = "/" + QString::fromStdString(node.name);
        if (path.contains("soc") || node.properties.empty()) continue;
        edits << QStringList{"-d", path, QString::fromStdString(node.properties.front().name)}
              << QStringList{"-r", path};
        QVERIFY(editor.removeProperty("/" + node.name, node.properties.front().name, rule));
        QVERIFY(editor.removeNode("/" + node.name, rule));
        break;
    }
    const auto packed = editor.flat()->packed();
    QVERIFY(packed.has_value());
    QVERIFY(*packed == fdtput(toBytes(dtb), edits));
    QCOMPARE(packed->size(), editor.flat()->packedSize());
    QVERIFY(*parseDtb(*packed) == editor.tree()); // the same order of siblings, too
}

/// What was taken out of the tree before is taken out of its flattened form.
void TestInPlace::differencesAreSettled()
{
    const Bytes dtb = compile(readAll(fixture("pseries.dts")));
    DeviceTree tree = *parseDtb(dtb);
    std::erase_if(tree.find("/chosen")->properties,
                  [](const TreeProperty &p) { return p.name == "bootargs"; });
    tree.reservations.push_back({PhysAddr(0x1000), 0x1000});
    tree.bootCpuidPhys = 3;
    TreeEditor editor(tree);
    QVERIFY(editor.editInPlace(dtb));
    QVERIFY(editor.steps().empty());
    QVERIFY(*parseDtb(*editor.flat()->packed()) == tree);
    QVERIFY(!editor.editInPlace(Bytes{1, 2, 3}));
}

void TestInPlace::renewedChildren()
{
    const Bytes dtb = compile(
        "/dts-v1/;/{cpus{a@0{device_type=\"cpu\";reg=<0>;};l2{};a@1{device_type=\"cpu\";reg=<1>;};};};");
    TreeEditor editor = editing(dtb);
    TreeNode one = *editor.tree().find("/cpus/a@0");
    TreeNode two = *editor.tree().find("/cpus/a@1");
    two.properties.push_back({"name", makeString("a")});
    editor.renewChildren(
        "/cpus", [](const TreeNode &node) { return node.deviceType("cpu"); }, {one, two}, rule);
    QCOMPARE(editor.steps().size(), std::size_t{1});
    QCOMPARE(editor.steps().front().path + ":" + editor.steps().front().property,
             std::string("/cpus/a@1:name"));
    const Bytes wanted = compile(
        "/dts-v1/;/"
        "{cpus{a@1{x=\"a\";reg=<1>;device_type=\"cpu\";};a@0{reg=<0>;device_type=\"cpu\";};l2{};};};");
    DeviceTree expected = *parseDtb(wanted);
    expected.find("/cpus/a@1")->properties.front().name = "name"; // which dtc would drop
    QVERIFY(editor.tree().root == expected.root);
    QVERIFY(*parseDtb(*editor.flat()->packed()) == editor.tree());
    QCOMPARE(editor.flat()->packedSize(),
             dtb.size() + 21); // the property, its value, its name
}

void TestInPlace::growsAndFills()
{
    const Bytes dtb = compile(readAll(fixture("pseries.dts")));
    TreeEditor editor = editing(dtb);
    QVERIFY(editor.setProperty("/", "large", Bytes(0x50000, 7), rule));
    const auto packed = editor.flat()->packed();
    QVERIFY(packed && *parseDtb(*packed) == editor.tree());
    const auto filled = editor.flat()->inSize(0x60000);
    QVERIFY(filled && filled->size() == 0x60000 && *parseDtb(*filled) == editor.tree());
    QVERIFY(*editor.flat()->inSize(0x1000) == *packed);
}

/// libfdt finds one of two nodes of one name only, so their flattened form is given up, not the tree.
void TestInPlace::impossibleEdits()
{
    FlatTree flat = *FlatTree::open(compile("/dts-v1/;/{a{};};"));
    flat.removeNode("/b");
    QVERIFY(flat.failed());
    QVERIFY(!flat.packed() && !flat.inSize(0x1000));
    const Bytes twice = compile("/dts-v1/;/{a{x;};b{};};");
    DeviceTree tree = *parseDtb(twice);
    tree.root.children[1].name = "a";
    TreeEditor editor(tree);
    QVERIFY(editor.editInPlace(*makeDtb(tree)));
    QVERIFY(editor.removeNode("/a", rule));
    QVERIFY(editor.removeNode("/a", rule));
    QVERIFY(editor.tree().root.children.empty());
}

QTEST_GUILESS_MAIN(TestInPlace)
#include "tst_in_place.moc"
