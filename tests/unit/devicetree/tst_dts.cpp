#include "core/devicetree/tree.h"

#include "tools.h"

#include <QTest>

#include <random>

using namespace kwb;
using namespace kwb::test;

Q_DECLARE_METATYPE(kwb::Bytes)

class TestDts : public QObject {
    Q_OBJECT

private slots:
    void compilesBack_data();
    void compilesBack();
    void needsForceOnlyForOddTrees();
    void oddNames();
    void printedLook_data();
    void printedLook();
    void valuesAsDtc_data();
    void valuesAsDtc();
    void refusedByUsOnly_data();
    void refusedByUsOnly();
    void errorOffsets_data();
    void errorOffsets();
    void randomTextAsDtc();
    void randomValuesRoundTrip();
};

namespace {

/// What dtc makes of a property with this value; nothing if it refuses.
std::optional<Bytes> dtcValue(const QByteArray &value)
{
    const Bytes dtb = compile("/dts-v1/; / { p = " + value + "; };");
    if (dtb.empty()) return std::nullopt;
    return parseDtb(dtb).value().root.property("p")->value;
}

QByteArray describe(const Result<Bytes> &value)
{
    return QByteArray::fromStdString(value ? hexString(*value) : value.error().text());
}

} // namespace

void TestDts::compilesBack_data()
{
    QTest::addColumn<Bytes>("dtb");
    for (const NamedTree &sample : sampleTrees())
        QTest::newRow(sample.name.constData()) << sample.dtb;
}

void TestDts::compilesBack()
{
    QFETCH(Bytes, dtb);
    DeviceTree tree = parseDtb(dtb).value();
    tree.bootCpuidPhys = 0x123;
    const QByteArray source = QByteArray::fromStdString(printDts(tree));
    const Bytes compiled =
        compile(source, {"-f", "-b", "0x123", "-W", "no-name_properties", "-E", "no-name_properties"});
    QVERIFY2(!compiled.empty(), source.constData());
    QVERIFY(parseDtb(compiled).value() == tree);
}

void TestDts::needsForceOnlyForOddTrees()
{
    for (const NamedTree &sample : sampleTrees()) {
        const QByteArray source = QByteArray::fromStdString(printDts(parseDtb(sample.dtb).value()));
        // The oddities have a property with '@' in its name.
        QCOMPARE(compile(source).empty(), sample.name == "duplicates" || sample.name == "oddities");
    }
}

void TestDts::oddNames()
{
    DeviceTree tree;
    tree.root.properties = {{"plain", {1}}, {"with space", {2}}, {"q\"*", {3}}};
    tree.root.children.push_back({"node:args", {{"x", {}}}, {}});
    tree.root.children.push_back({"\xc3\xa4", {}, {}});
    const std::string source = printDts(tree);
    QVERIFY(source.find("with_space = [02]; /* the name is \"with space\" */\n") != std::string::npos);
    QVERIFY(source.find("node_args { /* the name is \"node:args\" */\n") != std::string::npos);
    QVERIFY(source.find("__ { /* the name is \"\\xc3\\xa4\" */\n") != std::string::npos);
    const DeviceTree compiled = parseDtb(compile(QByteArray::fromStdString(source))).value();
    QVERIFY(compiled.find("/node_args")->property("x") != nullptr);
    QCOMPARE(compiled.root.property("q_*")->value, Bytes{3});
}

void TestDts::printedLook_data()
{
    QTest::addColumn<Bytes>("value");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *name, std::string_view bytes, const char *printed) {
        QTest::newRow(name) << bytesOf(bytes) << printed;
    };
    using namespace std::string_view_literals;
    row("empty", "", "");
    row("string", "abc\0"sv, "\"abc\"");
    row("strings", "ab\0c\0"sv, "\"ab\", \"c\"");
    row("escapes", "a\"b\\c\n\t\r\0"sv, "\"a\\\"b\\\\c\\n\\t\\r\"");
    row("empty string", "\0"sv, "\"\"");
    row("empty inside", "ab\0\0cd\0"sv, "\"ab\", \"\", \"cd\"");
    row("cell like letters", "a\0\0\0"sv, "<0x61000000>");
    row("zero cell", "\0\0\0\0"sv, "<0x0>");
    row("two zeros", "\0\0"sv, "[00 00]");
    row("cells", "\0\0\0\1\xff\xff\xff\xff"sv, "<0x1 0xffffffff>");
    row("no NUL", "abc"sv, "[61 62 63]");
    row("control characters", "ab\1\0\1\0"sv, "[61 62 01 00 01 00]");
    row("no ASCII", "\xc3\xa4\0"sv, "[c3 a4 00]");
}

void TestDts::printedLook()
{
    QFETCH(Bytes, value);
    QFETCH(QString, printed);
    QCOMPARE(QString::fromStdString(printDtsValue(value)), printed);
    QCOMPARE(parseDtsValue(printed.toStdString()).value(), value);
}

void TestDts::valuesAsDtc_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {// taken
          "<1>", "<1 2 0x3>", "<>", "< 0XfF >", "<010>", "<0>", "<00>", "<4294967295>",
          "<0xffffffffffffffff>", "<0xffffffff80000000>", "<1U 2UL 3ULL 4L 5LL>", "<1UL2>", "<1>,<2>",
          "<1> , <2 3>", "\"a\"", "\"\"", "\"a\", \"b\",\"c\"", "\"tab\\there\"",
          R"("\a\b\t\n\v\f\r\"\\\q\'")", R"("\x41\x4\xfg\x00z")", R"("\101\1018\7\60\0")", "\"two\nlines\"",
          "[]", "[00 ff]", "[00ff]", "[0 0]", "[DeadBeef]", "[ 0a\t0b ]", "\"mixed\", <1>, [02], \"end\"",
          "/bits/ 8 <1 2 255>", "/bits/ 16 <1 0xffff>", "/bits/ 32 <1>", "/bits/ 64 <1 0xffffffffffffffff>",
          "/bits/8<1>", "/bits/ 0x10 <1>", "/bits/ 8 <>", "/bits/ 8 <0xffffffffffffff80>",
          "/bits/ 16 <1>, <2>", "/* c */ <1 /* d */ 2>", "<1 // e\n 2>", "[00 /* f */ 11]",
          "/bits/ /* g */ 8 /* h */ <1>", "\"/* no comment */\"", "<1>//tail\n", "<0x0/**/1>",
          // refused
          "1", "<1", "<1>>", "1>", "<1,2>", "<a>", "<0x>", "<08>", "<0779>", "<1u>", "<12ab>", "<0xfg>",
          "<4294967296>", "<0xfffffffe00000000>", "<18446744073709551616>", "<-1>", "<1>,", ",<1>", "<1> <2>",
          "\"a\" \"b\"", "\"a", "\"a\\\"", R"("\x")", R"("\xg")", "\"a\\\nb\"", "[0]", "[000]", "[0g]", "[00",
          "[00,11]", "[-1]", "/bits/ 8", "/bits/ <1>", "/bits/ 7 <1>", "/bits/ 128 <1>", "/bits/ 8 <256>",
          "/bits/ 8 \"a\"", "/bits/ 8 [00]", "/bits/ 16 <0x10000>", "bits 8 <1>", "/* open", "<1 /* open>",
          "'a'", "foo", "<1>;<2>", "{", "=<1>"})
        QTest::newRow(QByteArray(text).replace('\n', "\\n").constData()) << QByteArray(text);
}

void TestDts::valuesAsDtc()
{
    QFETCH(QByteArray, text);
    const std::optional<Bytes> expected = dtcValue(text);
    const auto value = parseDtsValue(text.toStdString());
    QVERIFY2(value.has_value() == expected.has_value(), describe(value).constData());
    if (value)
        QCOMPARE(describe(value), QByteArray::fromStdString(hexString(*expected)));
    else
        QVERIFY(value.error().kind == ErrorKind::malformed && value.error().place.offset <= text.size());
}

void TestDts::refusedByUsOnly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("reference") << QByteArray("&{/}") << "devicetree.value-reference";
    QTest::newRow("reference in cells") << QByteArray("<1 &{/}>") << "devicetree.value-reference";
    QTest::newRow("expression") << QByteArray("<(1 + 2)>") << "devicetree.value-expression";
    QTest::newRow("character") << QByteArray("<'a'>") << "devicetree.value-number";
    QTest::newRow("label") << QByteArray("<1 here: 2>") << "devicetree.value-number";
    QTest::newRow("file") << QByteArray("/incbin/(\"/dev/null\")") << "devicetree.value-incbin";
    QTest::newRow("octal above a byte") << QByteArray("\"\\777\"") << "devicetree.value-escape";
}

void TestDts::refusedByUsOnly()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, id);
    QVERIFY(dtcValue(text));
    const auto value = parseDtsValue(text.toStdString());
    QVERIFY(!value);
    QCOMPARE(QString::fromStdString(value.error().message.id()), id);
}

void TestDts::errorOffsets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<unsigned>("offset");
    QTest::newRow("bad digit") << QByteArray("<1 2 z>") << 5u;
    QTest::newRow("end") << QByteArray("<1 2") << 4u;
    QTest::newRow("open string") << QByteArray("<1>, \"abc") << 5u;
    QTest::newRow("second part") << QByteArray("\"a\" x") << 4u;
    QTest::newRow("range") << QByteArray("<1 0x100000000>") << 3u;
    QTest::newRow("escape") << QByteArray("\"ab\\xzz\"") << 3u;
    QTest::newRow("comment") << QByteArray("<1> /* ") << 4u;
}

void TestDts::errorOffsets()
{
    QFETCH(QByteArray, text);
    QFETCH(unsigned, offset);
    const auto value = parseDtsValue(text.toStdString());
    QVERIFY(!value);
    QCOMPARE(value.error().place.offset, std::optional<std::uint64_t>(offset));
}

void TestDts::randomTextAsDtc()
{
    const QByteArrayList parts{
        "\"a\\n\"",           "\"\"",          "<1 2>", "<0x5U>",     "<>", "[0a 0b]", "[]",
        "/bits/ 16 <1 0xff>", "\"b\" /* c */", " <3> ", "/bits/ 8<7>"};
    const QByteArrayList noise{"<",      ">",  "[",  "]",  ",", " ",  "\"", "\\",
                               "/bits/", "16", "0x", "ff", "(", "//", "\n"};
    std::mt19937 random(20);
    const auto pick = [&](const QByteArrayList &list) {
        return list[static_cast<qsizetype>(random() % static_cast<std::size_t>(list.size()))];
    };
    int taken = 0;
    for (int round = 0; round < 120; ++round) {
        QByteArray text = pick(parts);
        for (auto count = random() % 4; count > 0; --count)
            text += ',' + pick(parts);
        if (random() % 2 != 0)
            text.insert(static_cast<qsizetype>(random() % static_cast<std::size_t>(text.size())),
                        pick(noise));
        const std::optional<Bytes> expected = dtcValue(text + '\n');
        const auto value = parseDtsValue(text.toStdString());
        // All of it may have become a comment; an empty value has no place behind dtc's '='.
        if (value && value->empty() && !expected) continue;
        QVERIFY2(value.has_value() == expected.has_value(), text.constData());
        if (!value) continue;
        ++taken;
        QVERIFY2(*value == *expected, text.constData());
    }
    QVERIFY(taken > 50 && taken < 110);
}

void TestDts::randomValuesRoundTrip()
{
    constexpr std::string_view letters = " aZ\"\\\t\n0x/*;";
    std::mt19937 random(7);
    DeviceTree tree;
    for (int round = 0; round < 3000; ++round) {
        Bytes value(random() % 24);
        const bool text = random() % 2 != 0;
        for (Byte &byte : value)
            byte = static_cast<Byte>(!text ? random()
                                     : random() % 6 == 0
                                         ? 0u
                                         : static_cast<Byte>(letters[random() % letters.size()]));
        if (text && !value.empty()) value.back() = 0;
        QCOMPARE(parseDtsValue(printDtsValue(value)).value(), value);
        tree.root.properties.push_back({"p" + std::to_string(round), value});
    }
    const Bytes compiled = compile(QByteArray::fromStdString(printDts(tree)));
    QVERIFY(!compiled.empty());
    QVERIFY(parseDtb(compiled).value() == tree);
}

QTEST_GUILESS_MAIN(TestDts)
#include "tst_dts.moc"
