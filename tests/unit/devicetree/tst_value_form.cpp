#include "core/devicetree/command_list.h"
#include "core/devicetree/value_form.h"

#include <QTest>

using namespace kwb;

Q_DECLARE_METATYPE(kwb::Bytes)
Q_DECLARE_METATYPE(kwb::ValueForm)

/// Values as people type them, and lists of edits as they grow by hand.
class ValueFormTest : public QObject {
    Q_OBJECT

    DeviceTree tree_;

private slots:
    void initTestCase()
    {
        tree_.root.children = {{"cache", {{"phandle", makeU32(7)}}, {}},
                               {"old", {{"linux,phandle", makeU32(9)}}, {}},
                               {"plain", {}, {}}};
    }

    void typed_data()
    {
        QTest::addColumn<ValueForm>("form");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Bytes>("bytes");
        QTest::newRow("empty") << ValueForm::empty << "" << Bytes();
        QTest::newRow("text") << ValueForm::string << "root=\"/a\" b" << makeString("root=\"/a\" b");
        QTest::newRow("no text") << ValueForm::string << "" << Bytes{0};
        QTest::newRow("texts") << ValueForm::strings << "a\nbc" << bytesOf(std::string_view("a\0bc\0", 5));
        QTest::newRow("cells") << ValueForm::cells << "0x1 0xffffffff"
                               << Bytes{0, 0, 0, 1, 255, 255, 255, 255};
        QTest::newRow("cells64") << ValueForm::cells64 << "0x3440000" << makeU64(0x3440000);
        QTest::newRow("bytes") << ValueForm::bytes << "00 ff 7e" << Bytes{0, 255, 126};
        QTest::newRow("reference") << ValueForm::reference << "&/cache &/old"
                                   << Bytes{0, 0, 0, 7, 0, 0, 0, 9};
        QTest::newRow("dts") << ValueForm::dts << "\"a\\tb\"" << makeString("a\tb");
    }

    /// What is read is written in the same way, and has the form.
    void typed()
    {
        QFETCH(ValueForm, form);
        QFETCH(QString, text);
        QFETCH(Bytes, bytes);
        const auto read = readForm(text.toStdString(), form, tree_);
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        QCOMPARE(*read, bytes);
        QVERIFY(hasForm(bytes, form, tree_));
        QCOMPARE(QString::fromStdString(writeForm(bytes, form, tree_)), text);
    }

    void refused_data()
    {
        QTest::addColumn<ValueForm>("form");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("offset");
        QTest::newRow("word for a number") << ValueForm::cells << "1 two" << 2;
        QTest::newRow("too large") << ValueForm::cells << "1 0x100000000" << 2;
        QTest::newRow("bracket") << ValueForm::cells << "1> \"a\"" << 1;
        QTest::newRow("comment without end") << ValueForm::cells << "1 /* x" << 2;
        QTest::newRow("too large for 64") << ValueForm::cells64 << "0x1ffffffffffffffff" << 0;
        QTest::newRow("half a byte") << ValueForm::bytes << "00 f" << 3;
        QTest::newRow("square") << ValueForm::bytes << "00], [11" << 2;
        QTest::newRow("no node") << ValueForm::reference << "&/cache &/absent" << 8;
        QTest::newRow("no phandle") << ValueForm::reference << "/plain" << 0;
        QTest::newRow("no path") << ValueForm::reference << "  " << 0;
        QTest::newRow("dts") << ValueForm::dts << "<1 2" << 4;
    }

    void refused()
    {
        QFETCH(ValueForm, form);
        QFETCH(QString, text);
        QFETCH(int, offset);
        const auto read = readForm(text.toStdString(), form, tree_);
        QVERIFY(!read);
        QCOMPARE(read.error().place.offset, std::optional<std::uint64_t>(static_cast<std::uint64_t>(offset)));
    }

    void commentsDoNotSwallowTheEnd()
    {
        QCOMPARE(readForm("1 // one", ValueForm::cells, tree_).value(), makeU32(1));
    }

    void formsAreGuessed()
    {
        QCOMPARE(formOf({}), ValueForm::empty);
        QCOMPARE(formOf(makeString("abc")), ValueForm::string);
        QCOMPARE(formOf(bytesOf(std::string_view("ab\0cd\0", 6))), ValueForm::strings);
        QCOMPARE(formOf(makeU64(1)), ValueForm::cells);
        QCOMPARE(formOf(Bytes{1, 2, 3}), ValueForm::bytes);
        QCOMPARE(formOf(makeString("two\nlines")), ValueForm::dts);
    }

    void settingAgainReplaces()
    {
        commands::List list;
        commands::set(list, "/chosen", "a", makeU32(1));
        commands::set(list, "/chosen", "b", makeU32(1));
        commands::set(list, "/chosen", "a", makeU32(2));
        QCOMPARE(list.size(), std::size_t{2});
        QCOMPARE(list.back(), (TreeCommand{TreeCommand::Kind::set, "/chosen", "a", makeU32(2)}));
    }

    void removingWhatWasMadeByHandLeavesNothing()
    {
        commands::List list;
        commands::set(list, "/chosen", "a", makeU32(1));
        commands::removeProperty(list, "/chosen", "a", false);
        QVERIFY(list.empty());
        commands::set(list, "/chosen", "bootargs", makeU32(1));
        commands::removeProperty(list, "/chosen", "bootargs", true);
        QCOMPARE(list, (commands::List{{TreeCommand::Kind::removeProperty, "/chosen", "bootargs", {}}}));
        QVERIFY(commands::revertProperty(list, "/chosen", "bootargs"));
        QVERIFY(list.empty());
        QVERIFY(!commands::revertProperty(list, "/chosen", "bootargs"));
    }

    void removingANodeForgetsWhatIsInIt()
    {
        commands::List list;
        commands::addNode(list, "/a");
        commands::set(list, "/a/b", "x", {});
        commands::set(list, "/ab", "x", {});
        commands::removeNode(list, "/a", false);
        QCOMPARE(list, (commands::List{{TreeCommand::Kind::set, "/ab", "x", {}}}));
        commands::removeNode(list, "/ab", true);
        QCOMPARE(list, (commands::List{{TreeCommand::Kind::removeNode, "/ab", "", {}}}));
    }

    /// A list is typed as it is told.
    void textsAreCommands()
    {
        const commands::List list{{TreeCommand::Kind::set, "/a", "x", makeU32(1)},
                                  {TreeCommand::Kind::set, "/a", "e", {}},
                                  {TreeCommand::Kind::removeProperty, "/a", "y", {}},
                                  {TreeCommand::Kind::removeNode, "/b", "", {}},
                                  {TreeCommand::Kind::addNode, "/c/d", "", {}}};
        std::string text;
        for (const TreeCommand &command : list)
            text += commands::text(command) + '\n';
        QCOMPARE(parseEditsFile(text).value(), list);
    }

    void addingANodeMakesItsPath()
    {
        TreeEditor editor(tree_);
        const TreeRule rule;
        QVERIFY(apply(editor, {TreeCommand::Kind::addNode, "/new/inner", {}, {}}, rule));
        QVERIFY(editor.tree().find("/new/inner") != nullptr);
        QCOMPARE(editor.steps().size(), std::size_t{2});
        QVERIFY(apply(editor, {TreeCommand::Kind::addNode, "/cache", {}, {}}, rule));
        QCOMPARE(editor.steps().size(), std::size_t{2});
        QCOMPARE(apply(editor, {TreeCommand::Kind::addNode, "no-slash", {}, {}}, rule).error().kind,
                 ErrorKind::malformed);
        QCOMPARE(parseAddCommand("/a:b").error().kind, ErrorKind::malformed);
    }
};

QTEST_GUILESS_MAIN(ValueFormTest)
#include "tst_value_form.moc"
