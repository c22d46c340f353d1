#include "core/devicetree/edit.h"

#include "tools.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kwb;
using namespace kwb::test;

Q_DECLARE_METATYPE(kwb::Bytes)

class TestOverlay : public QObject {
    Q_OBJECT

private slots:
    void asFdtoverlay_data();
    void asFdtoverlay();
    void secondOnFirst();
    void refused_data();
    void refused();
    void errorsSayWhere();
    void symbolsStayBounded();

private:
    Bytes base_ = compile(readAll(fixture("base.dts")), {"-@"});
};

namespace {

/// What fdtoverlay makes of base and overlays; nothing if it refuses (or crashes, or does not come to an
/// end).
std::optional<Bytes> fdtoverlay(ByteView base, const std::vector<Bytes> &overlays, int milliseconds = 20000)
{
    const QTemporaryDir folder;
    QStringList arguments{"-i", folder.filePath("base"), "-o", folder.filePath("out")};
    const auto write = [&](const QString &name, ByteView bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(toQt(bytes)) >= 0;
    };
    if (!write("base", base)) return std::nullopt;
    for (const Bytes &overlay : overlays) {
        arguments << folder.filePath(QString::number(arguments.size()));
        if (!write(QString::number(arguments.size() - 1), overlay)) return std::nullopt;
    }
    if (run("fdtoverlay", arguments, {}, milliseconds).status != 0) return std::nullopt;
    return toBytes(readAll(folder.filePath("out")));
}

/// An overlay with one fragment (its properties and contents given) and more nodes behind it.
Bytes overlayOf(const QByteArray &fragment, const QByteArray &contents, const QByteArray &behind = {})
{
    return compile("/dts-v1/; / { fragment@0 { " + fragment + " __overlay__ { " + contents + " }; }; " +
                       behind + " };",
                   {"-f"});
}

} // namespace

void TestOverlay::asFdtoverlay_data()
{
    QTest::addColumn<Bytes>("overlay");
    for (const char *name : {"overlay_good.dts", "overlay_plain.dts"})
        QTest::newRow(name) << compile(readAll(fixture(name)), {"-@"});
    QTest::newRow("without symbols") << compile(readAll(fixture("overlay_good.dts")));
    QTest::newRow("empty") << compile("/dts-v1/; / { };");
    QTest::newRow("replaces a phandle") << overlayOf("target-path = \"/soc/pic@2000\";", "phandle = <7>;");
    QTest::newRow("target by phandle") << overlayOf("target = <1>;", "x;");
    QTest::newRow("phandle 0, then path") << overlayOf("target = <0>; target-path = \"/chosen\";", "x;");
    QTest::newRow("two strings in target-path") << overlayOf("target-path = \"/chosen\", \"/soc\";", "x;");
    QTest::newRow("repeated slashes") << overlayOf("target-path = \"//soc//\";", "x;",
                                                   "__symbols__ { s = \"/fragment@0/__overlay__/y\"; };");
    QTest::newRow("fixup at odd offset")
        << overlayOf("target-path = \"/soc\";", "x = [00 ff ff ff ff 11];",
                     "__fixups__ { uart = \"/fragment@0/__overlay__:x:1\"; };");
    QTest::newRow("several places of a label") << overlayOf(
        "target-path = \"/soc\";", "x = <0 0>; y = <0>;",
        "__fixups__ { uart = \"/fragment@0/__overlay__:x:4\", \"/fragment@0/__overlay__:y:0\"; };");
    QTest::newRow("label of the target")
        << overlayOf("target = <0xffffffff>;", "x;", "__fixups__ { soc = \"/fragment@0:target:0\"; };");
}

void TestOverlay::asFdtoverlay()
{
    QFETCH(Bytes, overlay);
    QVERIFY(!overlay.empty());
    const auto merged = applyOverlay(parseDtb(base_).value(), overlay);
    QVERIFY2(merged, merged ? "" : merged.error().text().c_str());
    const auto expected = fdtoverlay(base_, {overlay});
    QVERIFY(expected);
    QVERIFY(diffTrees(*merged, parseDtb(*expected).value()).empty());
    QCOMPARE(sortedSource(makeDtb(*merged).value()), sortedSource(*expected));
}

void TestOverlay::secondOnFirst()
{
    const Bytes first = compile(readAll(fixture("overlay_good.dts")), {"-@"});
    const Bytes second = compile(readAll(fixture("overlay_second.dts")), {"-@"});
    const DeviceTree one = applyOverlay(parseDtb(base_).value(), first).value();
    const DeviceTree two = applyOverlay(one, second).value();
    QCOMPARE(sortedSource(makeDtb(two).value()), sortedSource(fdtoverlay(base_, {first, second}).value()));
    QVERIFY(two.find("/soc/clock@3000")->property("changed") != nullptr);
    QVERIFY(!applyOverlay(parseDtb(base_).value(), second));
}

void TestOverlay::refused_data()
{
    QTest::addColumn<Bytes>("overlay");
    const QByteArray soc = "target-path = \"/soc\";";
    const auto row = [](const char *name, const QByteArray &fragment, const QByteArray &contents,
                        const QByteArray &behind = {}) {
        QTest::newRow(name) << overlayOf(fragment, contents, behind);
    };
    row("no target", "", "x;");
    row("unknown path", "target-path = \"/absent\";", "x;");
    row("unknown alias", "target-path = \"absent\";", "x;");
    row("alias of itself", "target-path = \"loop\";", "x;");
    row("unknown phandle", "target = <77>;", "x;");
    row("phandle -1", "target = <0xffffffff>;", "x;");
    row("target of 8 bytes", "target = <0 1>;", "x;");
    row("unknown label", soc, "x = <0>;", "__fixups__ { nobody = \"/fragment@0/__overlay__:x:0\"; };");
    row("fixup in no node", soc, "x = <0>;", "__fixups__ { uart = \"/fragment@1/__overlay__:x:0\"; };");
    row("fixup in no property", soc, "x = <0>;", "__fixups__ { uart = \"/fragment@0/__overlay__:y:0\"; };");
    row("fixup outside", soc, "x = <0>;", "__fixups__ { uart = \"/fragment@0/__overlay__:x:1\"; };");
    row("fixup far outside", soc, "x = <0>;",
        "__fixups__ { uart = \"/fragment@0/__overlay__:x:4294967292\"; };");
    row("fixup beyond 32 bits", soc, "x = <0>;",
        "__fixups__ { uart = \"/fragment@0/__overlay__:x:99999999999\"; };");
    row("fixup without offset", soc, "x = <0>;", "__fixups__ { uart = \"/fragment@0/__overlay__:x:\"; };");
    row("fixup with tail", soc, "x = <0>;", "__fixups__ { uart = \"/fragment@0/__overlay__:x:0z\"; };");
    row("fixup with path only", soc, "x = <0>;", "__fixups__ { uart = \"/fragment@0/__overlay__\"; };");
    row("fixup without property", soc, "x = <0>;", "__fixups__ { uart = \"/fragment@0/__overlay__::0\"; };");
    row("fixup without end", soc, "x = <0>;", "__fixups__ { uart = [2f 61 3a 78 3a 30]; };");
    row("local fixup in no node", soc, "x = <0>;", "__local_fixups__ { fragment@1 { x = <0>; }; };");
    row("local fixup in no property", soc, "x = <0>;", "__local_fixups__ { fragment@0 { y = <0>; }; };");
    row("local fixup outside", soc, "x = <0>;",
        "__local_fixups__ { fragment@0 { __overlay__ { x = <1>; }; }; };");
    row("local fixup far outside", soc, "x = <0>;",
        "__local_fixups__ { fragment@0 { __overlay__ { x = <0xfffffffe>; }; }; };");
    row("local fixup of 3 bytes", soc, "x = <0>;",
        "__local_fixups__ { fragment@0 { __overlay__ { x = [00 00 00]; }; }; };");
    row("phandle overflows", soc, "phandle = <0xfffffffd>;");
    row("phandle of 3 bytes", soc, "phandle = [01 02 03];");
    row("label without path", soc, "x;", "__symbols__ { s = \"relative\"; };");
    row("label without end", soc, "x;", "__symbols__ { s = [2f 61]; };");
    row("label in no fragment", soc, "x;", "__symbols__ { s = \"/fragment@9/__overlay__/a\"; };");
    row("label in a fragment without contents", soc, "x;",
        "fragment@8 { }; __symbols__ { s = \"/fragment@8/__overlay__/a\"; };");
}

void TestOverlay::refused()
{
    QFETCH(Bytes, overlay);
    QVERIFY(!overlay.empty());
    const auto merged = applyOverlay(parseDtb(base_).value(), overlay);
    QVERIFY(!merged);
    QCOMPARE(merged.error().kind, ErrorKind::malformed);
    // It takes offsets outside of a property for want of room, and asks for more and more.
    QVERIFY(!fdtoverlay(base_, {overlay}, 200));
}

void TestOverlay::errorsSayWhere()
{
    const Bytes good = compile(readAll(fixture("overlay_good.dts")));
    const Bytes plainBase = compile(readAll(fixture("base.dts")));
    const auto merged = applyOverlay(parseDtb(plainBase).value(), good);
    QVERIFY(!merged);
    QCOMPARE(QString::fromStdString(merged.error().message.id()), "devicetree.overlay-label");
    QVERIFY(!merged.error().hint.empty());
    const auto lost = applyOverlay(parseDtb(base_).value(), overlayOf("target-path = \"/absent\";", "x;"));
    QCOMPARE(QString::fromStdString(lost.error().text()),
             "the base has no node \"/absent\" for this fragment (/fragment@0)");
    QVERIFY(!applyOverlay(parseDtb(base_).value(), ByteView(good).first(100)));
}

void TestOverlay::symbolsStayBounded()
{
    DeviceTree overlay;
    TreeNode &fragment = overlay.root.children.emplace_back();
    fragment.name = "fragment@0";
    fragment.properties.push_back({"target-path", makeString("/soc" + std::string(200000, '/'))});
    fragment.children.emplace_back().name = "__overlay__";
    TreeNode &symbols = overlay.root.children.emplace_back();
    symbols.name = "__symbols__";
    for (int i = 0; i < 2000; ++i)
        symbols.properties.push_back({"s" + std::to_string(i), makeString("/fragment@0/__overlay__")});
    const auto merged = applyOverlay(parseDtb(base_).value(), makeDtb(overlay).value());
    QCOMPARE(merged.error().kind, ErrorKind::limit);
}

QTEST_GUILESS_MAIN(TestOverlay)
#include "tst_overlay.moc"
