#include "core/devicetree/edit.h"

#include "tools.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace kwb;
using namespace kwb::test;

Q_DECLARE_METATYPE(kwb::Bytes)
Q_DECLARE_METATYPE(kwb::TreeCommand)

class TestEdit : public QObject {
    Q_OBJECT

private slots:
    void recordsEachStep();
    void nothingIsNoStep();
    void stepsNameNodesInFull();
    void removesFromAllChildren();
    void editorErrors();
    void replaceRecordsTheDifference();
    void diffIgnoresOrder();
    void diffOfDuplicates();
    void randomEditsReplay();
    void asFdtput();
    void commands_data();
    void commands();
    void commandErrors_data();
    void commandErrors();
    void editsFile();
    void editsFileErrors_data();
    void editsFileErrors();
    void applyErrors();
    void names();

private:
    DeviceTree tree_ = parseDtb(compile(readAll(fixture("pseries.dts")))).value();
    const TreeRule rule_{{KWB_MSG("test.rule", "a test")}, "user"};
};

namespace {

/// "add /path", "change /path:property 00 -> 01" …
QString lines(const std::vector<TreeEdit> &steps)
{
    QStringList out;
    for (const TreeEdit &step : steps) {
        QString line = QStringLiteral("%1 %2").arg(name(step.change), QString::fromStdString(step.path));
        if (!step.property.empty()) line += ':' + QString::fromStdString(step.property);
        if (step.before) line += " -" + QString::fromStdString(hexString(*step.before));
        if (step.after) line += " +" + QString::fromStdString(hexString(*step.after));
        out << line;
    }
    return out.join('\n');
}

/// Does the steps anew on another tree, by the editor.
void replay(TreeEditor &editor, const std::vector<TreeEdit> &steps)
{
    for (const TreeEdit &step : steps) {
        const bool removes = step.change == TreeChange::remove;
        if (step.path == "/memreserve/") {
            const Bytes &value = removes ? *step.before : *step.after;
            const TreeReservation row{PhysAddr(*load<std::uint64_t>(value, 0, ByteOrder::big)),
                                      *load<std::uint64_t>(value, 8, ByteOrder::big)};
            if (removes)
                QVERIFY(editor.removeReservation(row, {}));
            else
                editor.addReservation(row, {});
        } else if (step.property == "(boot_cpuid_phys)") {
            editor.setBootCpuidPhys(*load<std::uint32_t>(*step.after, 0, ByteOrder::big), {});
        } else if (step.property.empty()) {
            QVERIFY(removes ? editor.removeNode(step.path, {}) : editor.addNode(step.path, {}).has_value());
        } else {
            QVERIFY(removes ? editor.removeProperty(step.path, step.property, {})
                            : editor.setProperty(step.path, step.property, *step.after, {}).has_value());
        }
    }
}

TreeCommand set(const char *path, const char *property, Bytes value)
{
    return {TreeCommand::Kind::set, path, property, std::move(value)};
}

} // namespace

void TestEdit::recordsEachStep()
{
    TreeEditor editor(tree_);
    QVERIFY(editor.setProperty("/chosen", "linux,pci-probe-only", makeU32(1), rule_));
    QVERIFY(editor.setProperty("/chosen", "kaslr-seed", {0xab}, rule_));
    QVERIFY(editor.removeProperty("/chosen", "stdout-path", rule_));
    QVERIFY(editor.addNode("/options", rule_));
    QVERIFY(editor.addNode("/options/inner", rule_));
    QVERIFY(editor.setProperty("/options/inner", "x", {}, rule_));
    QVERIFY(editor.removeNode("/options", rule_));
    editor.addReservation({PhysAddr(0x1000), 0x20}, rule_);
    QVERIFY(editor.removeReservation({PhysAddr(0x3ff0000), 0x10000}, rule_));
    editor.setBootCpuidPhys(8, rule_);
    QCOMPARE(lines(editor.steps()), "change /chosen:linux,pci-probe-only -00000000 +00000001\n"
                                    "add /chosen:kaslr-seed +ab\n"
                                    "remove /chosen:stdout-path "
                                    "-2f766465766963652f76747940373130303030303000\n"
                                    "add /options\n"
                                    "add /options/inner\n"
                                    "add /options/inner:x +\n"
                                    "remove /options/inner:x -\n"
                                    "remove /options/inner\n"
                                    "remove /options\n"
                                    "add /memreserve/:0x1000 +00000000000010000000000000000020\n"
                                    "remove /memreserve/:0x3ff0000 -0000000003ff00000000000000010000\n"
                                    "change /:(boot_cpuid_phys) -00000000 +00000008");
    QVERIFY(std::ranges::all_of(editor.steps(), [&](const TreeEdit &step) { return step.rule == rule_; }));
    QCOMPARE(editor.tree().find("/chosen")->u32("linux,pci-probe-only"), std::optional<std::uint32_t>(1));
    QVERIFY(editor.tree().find("/options") == nullptr);
    QCOMPARE(editor.tree().reservations.size(), std::size_t{2});
    QCOMPARE(editor.tree().bootCpuidPhys, 8u);
}

void TestEdit::nothingIsNoStep()
{
    TreeEditor editor(tree_);
    QVERIFY(editor.setProperty("/chosen", "linux,pci-probe-only", makeU32(0), rule_));
    QVERIFY(editor.addNode("/chosen", rule_));
    QVERIFY(editor.addNode("/", rule_));
    QVERIFY(!editor.removeProperty("/chosen", "absent", rule_));
    QVERIFY(!editor.removeProperty("/absent", "x", rule_));
    QVERIFY(!editor.removeNode("/absent", rule_));
    QVERIFY(!editor.removeNode("/", rule_));
    QVERIFY(!editor.removeReservation({PhysAddr(1), 1}, rule_));
    editor.setBootCpuidPhys(tree_.bootCpuidPhys, rule_);
    editor.replace(tree_, rule_);
    QVERIFY(editor.steps().empty());
    QVERIFY(editor.tree() == tree_);
}

void TestEdit::stepsNameNodesInFull()
{
    TreeEditor editor(tree_);
    QVERIFY(editor.setProperty("/memory/", "x", {}, rule_));
    QVERIFY(editor.addNode("/vdevice/vty/new//", rule_));
    QVERIFY(editor.removeNode("/cpus/l2-cache", rule_));
    QCOMPARE(lines(editor.steps()), "add /memory@0:x +\n"
                                    "add /vdevice/vty@71000000/new\n"
                                    "remove /cpus/l2-cache@2000:device_type -636163686500\n"
                                    "remove /cpus/l2-cache@2000:reg -00002000\n"
                                    "remove /cpus/l2-cache@2000:linux,phandle -00002000\n"
                                    "remove /cpus/l2-cache@2000");
}

/// Each child loses the property, two of one name too, and what lies deeper keeps it.
void TestEdit::removesFromAllChildren()
{
    DeviceTree tree;
    tree.root.children = {{"a", {{"x", {1}}, {"y", {}}}, {{"below", {{"x", {2}}}, {}}}},
                          {"b", {{"x", {3}}}, {}},
                          {"b", {{"x", {4}}}, {}},
                          {"c", {}, {}}};
    TreeEditor editor(tree);
    editor.removeFromChildren("/", "x", rule_);
    QCOMPARE(lines(editor.steps()), QString("remove /a:x -01\nremove /b:x -03\nremove /b:x -04"));
    const TreeNode &first = editor.tree().root.children.front();
    QVERIFY(first.property("x") == nullptr && first.property("y") != nullptr);
    QVERIFY(first.children.front().property("x") != nullptr);
    editor.removeFromChildren("/absent", "x", rule_);
    QCOMPARE(editor.steps().size(), std::size_t{3});
}

void TestEdit::editorErrors()
{
    TreeEditor editor(tree_);
    QCOMPARE(editor.setProperty("/absent", "x", {}, rule_).error().kind, ErrorKind::missing);
    QCOMPARE(editor.setProperty("/chosen", "", {}, rule_).error().kind, ErrorKind::malformed);
    QCOMPARE(editor.setProperty("/chosen", "a/b", {}, rule_).error().kind, ErrorKind::malformed);
    QCOMPARE(editor.addNode("/absent/x", rule_).error().kind, ErrorKind::missing);
    QCOMPARE(editor.addNode("chosen", rule_).error().kind, ErrorKind::malformed);
    QCOMPARE(editor.addNode("", rule_).error().kind, ErrorKind::malformed);
    QCOMPARE(editor.addNode("/" + std::string(256, 'x'), rule_).error().kind, ErrorKind::malformed);
    std::string deep;
    for (std::size_t i = 0; i < maxTreeDepth; ++i)
        QVERIFY(editor.addNode(deep += "/d", rule_));
    QCOMPARE(editor.addNode(deep + "/d", rule_).error().kind, ErrorKind::limit);
    QVERIFY(makeDtb(editor.tree()));
}

void TestEdit::replaceRecordsTheDifference()
{
    DeviceTree after = tree_;
    after.find("/chosen")->properties.erase(after.find("/chosen")->properties.begin());
    after.root.children.push_back({"extra", {{"y", {1}}}, {{"z", {}, {}}}});
    after.reservations.push_back({PhysAddr(0), 1});
    TreeEditor editor(tree_);
    editor.replace(after, rule_);
    QVERIFY(editor.tree() == after);
    QCOMPARE(editor.steps().size(), std::size_t{5});
    QVERIFY(lines(editor.steps()).endsWith("add /extra\nadd /extra:y +01\nadd /extra/z"));
    QVERIFY(std::ranges::all_of(editor.steps(), [&](const TreeEdit &step) { return step.rule == rule_; }));
}

void TestEdit::diffIgnoresOrder()
{
    DeviceTree mixed = tree_;
    std::ranges::reverse(mixed.root.children);
    std::ranges::reverse(mixed.root.properties);
    std::ranges::reverse(mixed.reservations);
    QVERIFY(!(mixed == tree_));
    QVERIFY(diffTrees(tree_, mixed).empty());
}

void TestEdit::diffOfDuplicates()
{
    const DeviceTree before = parseDtb(compile(readAll(fixture("duplicates.dts")), {"-f"})).value();
    DeviceTree after = before;
    QVERIFY(diffTrees(before, after).empty());
    after.root.properties.erase(after.root.properties.begin());
    after.root.children[1].properties.pop_back();
    QCOMPARE(lines(diffTrees(before, after)), "change /:twice -00000001 +00000002\n"
                                              "remove /:twice -00000002\n"
                                              "remove /node:more -");
}

void TestEdit::randomEditsReplay()
{
    std::mt19937 random(3);
    for (int round = 0; round < 100; ++round) {
        TreeEditor editor(tree_);
        for (int i = 0; i < 20; ++i) {
            std::string path;
            for (auto depth = random() % 3; depth > 0; --depth)
                path += "/n" + std::to_string(random() % 4);
            const std::string property = "p" + std::to_string(random() % 3);
            if (path.empty()) path = random() % 2 != 0 ? "/chosen" : "/cpus";
            switch (random() % 6) {
            case 0:
                editor.removeNode(path, rule_);
                break;
            case 1:
                editor.removeProperty(path, property, rule_);
                break;
            case 2:
                editor.addReservation({PhysAddr(random() % 4), 1 + random() % 2}, rule_);
                break;
            case 3:
                editor.removeReservation({PhysAddr(random() % 4), 1 + random() % 2}, rule_);
                break;
            case 4:
                editor.setBootCpuidPhys(static_cast<std::uint32_t>(random() % 8), rule_);
                break;
            default: {
                const Bytes value(random() % 3, 1);
                QVERIFY(apply(editor, {TreeCommand::Kind::set, path, property, value}, rule_));
            }
            }
        }
        TreeEditor again(tree_);
        replay(again, editor.steps());
        QVERIFY(again.tree() == editor.tree());
        TreeEditor shortcut(tree_);
        replay(shortcut, diffTrees(tree_, editor.tree()));
        QVERIFY(diffTrees(shortcut.tree(), editor.tree()).empty());
        QVERIFY(shortcut.steps().size() <= editor.steps().size());
    }
}

void TestEdit::asFdtput()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("tree.dtb");
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(toQt(makeDtb(tree_).value())) > 0);
    out.close();
    QCOMPARE(run("fdtput", {"-t", "s", file, "/chosen", "bootargs", "root=/dev/sdb1 quiet"}).status, 0);
    QCOMPARE(run("fdtput", {"-p", "-t", "x", file, "/options/new/inner", "cells", "1", "ffffffff"}).status,
             0);
    QCOMPARE(run("fdtput", {"-d", file, "/chosen", "stdout-path"}).status, 0);
    QCOMPARE(run("fdtput", {"-r", file, "/cpus/l2-cache"}).status, 0);
    const auto commands = parseEditsFile("set /chosen:bootargs=\"root=/dev/sdb1 quiet\"\n"
                                         "set /options/new/inner:cells=<1 0xffffffff>\n"
                                         "delete /chosen:stdout-path\n"
                                         "delete /cpus/l2-cache\n");
    QVERIFY(commands);
    TreeEditor editor(tree_);
    for (const TreeCommand &command : *commands)
        QVERIFY(apply(editor, command, rule_));
    QCOMPARE(sortedSource(makeDtb(editor.tree()).value()), sortedSource(toBytes(readAll(file))));
}

void TestEdit::commands_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<TreeCommand>("expected");
    QTest::newRow("string") << "set /chosen:bootargs=\"a=b:c\""
                            << set("/chosen", "bootargs", makeString("a=b:c"));
    QTest::newRow("blanks") << "  set   /chosen:x = <1> \r" << set("/chosen", "x", makeU32(1));
    QTest::newRow("empty") << "set /chosen:linux,booted-from-kexec="
                           << set("/chosen", "linux,booted-from-kexec", {});
    QTest::newRow("root") << "set /:x=[01]" << set("/", "x", {1});
    QTest::newRow("hash") << "set /cpus:#size-cells=<0>" << set("/cpus", "#size-cells", makeU32(0));
    QTest::newRow("property") << "delete /cpus/cpu@0:reg"
                              << TreeCommand{TreeCommand::Kind::removeProperty, "/cpus/cpu@0", "reg", {}};
    QTest::newRow("node") << "delete\t/cpus/cpu@0"
                          << TreeCommand{TreeCommand::Kind::removeNode, "/cpus/cpu@0", "", {}};
}

void TestEdit::commands()
{
    QFETCH(QString, line);
    QFETCH(TreeCommand, expected);
    const auto commands = parseEditsFile(line.toStdString());
    QVERIFY2(commands, commands ? "" : commands.error().text().c_str());
    QVERIFY(*commands == std::vector{expected});
    const QString rest = line.trimmed().section(QRegularExpression("\\s+"), 1);
    const auto single =
        line.contains("set") ? parseSetCommand(rest.toStdString()) : parseDeleteCommand(rest.toStdString());
    QVERIFY(single && *single == expected);
}

void TestEdit::commandErrors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSet");
    QTest::addColumn<int>("offset");
    for (const char *text :
         {"", "chosen:x=<1>", "/chosen=<1>", "/chosen:x", "/chosen", ":x=<1>", "/chosen:=<1>",
          "/cho sen:x=<1>", "/chosen:x y=<1>", "/chosen:a/b=<1>", "/chosen:a:b=<1>"})
        QTest::addRow("set %s", text) << text << true << -1;
    QTest::newRow("set bad value") << "/chosen:x=<1 z>" << true << 13;
    QTest::newRow("set bad string") << "/chosen:x= \"abc" << true << 11;
    for (const char *text : {"", "chosen", "/chosen:", "/chosen:a b", "/a\tb", "/chosen:x:y"})
        QTest::addRow("delete %s", text) << text << false << -1;
}

void TestEdit::commandErrors()
{
    QFETCH(QString, text);
    QFETCH(bool, isSet);
    QFETCH(int, offset);
    const auto command = isSet ? parseSetCommand(text.toStdString()) : parseDeleteCommand(text.toStdString());
    QVERIFY(!command);
    QCOMPARE(command.error().kind, ErrorKind::malformed);
    if (offset >= 0) QCOMPARE(command.error().place.offset, std::optional<std::uint64_t>(offset));
}

void TestEdit::editsFile()
{
    const auto commands = parseEditsFile("# comment\n\n  # more\nset /a:b=<1>\r\n\tdelete /a:b\ndelete /a");
    QVERIFY(commands);
    QCOMPARE(commands->size(), std::size_t{3});
    QVERIFY(parseEditsFile("")->empty());
    QVERIFY(parseEditsFile("\n\n")->empty());
}

void TestEdit::editsFileErrors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("offset");
    QTest::newRow("unknown word") << "set /a:b=\nput /a:b=\n" << 2 << 10;
    QTest::newRow("word only") << "delete" << 1 << -1;
    QTest::newRow("bad value") << "# x\n set /a:b=<1 z>\n" << 2 << 17;
    QTest::newRow("no property") << "\n\nset /a=<1>" << 3 << -1;
}

void TestEdit::editsFileErrors()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(int, offset);
    const auto commands = parseEditsFile(text.toStdString());
    QVERIFY(!commands);
    QCOMPARE(commands.error().place.line, std::optional<std::uint64_t>(line));
    if (offset >= 0) QCOMPARE(commands.error().place.offset, std::optional<std::uint64_t>(offset));
}

void TestEdit::applyErrors()
{
    TreeEditor editor(tree_);
    using enum TreeCommand::Kind;
    QCOMPARE(apply(editor, {removeNode, "/absent", "", {}}, rule_).error().kind, ErrorKind::missing);
    QCOMPARE(apply(editor, {removeProperty, "/chosen", "absent", {}}, rule_).error().kind,
             ErrorKind::missing);
    QCOMPARE(apply(editor, {removeNode, "/", "", {}}, rule_).error().kind, ErrorKind::malformed);
    QCOMPARE(apply(editor, {TreeCommand::Kind::set, "/a/b", "", {}}, rule_).error().kind,
             ErrorKind::malformed);
    QCOMPARE(apply(editor, {TreeCommand::Kind::set, "a/b", "x", {}}, rule_).error().kind,
             ErrorKind::malformed);
    std::string deep;
    for (std::size_t i = 0; i <= maxTreeDepth; ++i)
        deep += "/d";
    QCOMPARE(apply(editor, {TreeCommand::Kind::set, deep, "x", {}}, rule_).error().kind, ErrorKind::limit);
    QVERIFY(editor.tree() == tree_);
    QVERIFY(editor.steps().empty());
}

void TestEdit::names()
{
    QCOMPARE(QString(name(TreeChange::add)), "add");
    QCOMPARE(QString(name(TreeChange::change)), "change");
    QCOMPARE(QString(name(TreeChange::remove)), "remove");
}

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
