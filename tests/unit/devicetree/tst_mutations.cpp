#include "core/devicetree/blank.h"
#include "core/devicetree/edit.h"

#include "tests/support/mutate.h"
#include "tools.h"

#include <QTest>

using namespace kwb;
using namespace kwb::test;

/// Whatever is done to an input, the readers answer with a value or an error; and what they take is
/// consistent.
class TestMutations : public QObject {
    Q_OBJECT

private slots:
    void dtb();
    void blanked();
    void overlay();
    void dtsValue();
    void editsFile();
};

namespace {

/// What holds for every tree that was read: it can be written, and is the same when it is read again.
bool isSound(const DeviceTree &tree)
{
    const auto dtb = makeDtb(tree);
    if (!dtb) return false;
    const auto again = parseDtb(*dtb);
    return again && *again == tree && diffTrees(tree, *again).empty() && !printDts(tree).empty();
}

bool isRealError(const Error &error)
{
    return !error.message.empty() && !error.text().empty() &&
           (error.kind == ErrorKind::malformed || error.kind == ErrorKind::limit);
}

} // namespace

void TestMutations::dtb()
{
    int taken = 0;
    int refused = 0;
    for (const NamedTree &sample : sampleTrees()) {
        for (std::uint32_t n = 0; n < 100; ++n) {
            const auto tree = parseDtb(mutate(sample.dtb, n));
            QVERIFY2(tree ? isSound(*tree) : isRealError(tree.error()), sample.name.constData());
            ++(tree ? taken : refused);
        }
    }
    QVERIFY2(taken > 100 && refused > 100, qPrintable(QString("%1 %2").arg(taken).arg(refused)));
}

/// Only the values that were asked for change, and only in trees that are whole.
void TestMutations::blanked()
{
    int good = 0;
    for (const NamedTree &sample : sampleTrees()) {
        for (std::uint32_t n = 0; n < 100; ++n) {
            const Bytes damaged = mutate(sample.dtb, n);
            Bytes bytes = damaged;
            const auto places = blankProperties(bytes, [](std::string_view name) { return name == "reg"; });
            QCOMPARE(bytes.size(), damaged.size());
            if (!places || places->empty()) {
                QVERIFY(bytes == damaged);
                continue;
            }
            ++good;
            const auto differs = std::ranges::mismatch(bytes, damaged).in1;
            QVERIFY(differs - bytes.begin() >= static_cast<std::ptrdiff_t>(places->front()));
            const auto again = blankProperties(bytes, [](std::string_view name) { return name == "reg"; });
            QVERIFY(again && again->empty());
        }
    }
    QVERIFY(good > 0);
}

void TestMutations::overlay()
{
    const DeviceTree base = parseDtb(compile(readAll(fixture("base.dts")), {"-@"})).value();
    int taken = 0;
    int refused = 0;
    for (const char *name : {"overlay_good.dts", "overlay_plain.dts"}) {
        const Bytes overlay = compile(readAll(fixture(name)), {"-@"});
        // The second half of each overlay holds its fixups and symbols.
        for (std::uint32_t n = 0; n < 800; ++n) {
            const auto merged = applyOverlay(base, mutate(overlay, n, overlay.size()));
            if (!merged) QVERIFY(isRealError(merged.error()));
            if (merged) QVERIFY(isSound(*merged));
            ++(merged ? taken : refused);
        }
    }
    QVERIFY2(taken > 60 && refused > 500, qPrintable(QString("%1 %2").arg(taken).arg(refused)));
    // Hostile bases: their symbols, aliases and phandles.
    const Bytes goodBase = compile(readAll(fixture("base.dts")), {"-@"});
    const Bytes overlay = compile(readAll(fixture("overlay_good.dts")), {"-@"});
    for (std::uint32_t n = 0; n < 600; ++n) {
        const auto damaged = parseDtb(mutate(goodBase, n));
        if (!damaged) continue;
        const auto merged = applyOverlay(*damaged, overlay);
        QVERIFY(merged ? isSound(*merged) : isRealError(merged.error()));
    }
}

void TestMutations::dtsValue()
{
    const Bytes text =
        bytesOf("\"text\\n\\x41\\101\", <1 0x2 010>, /* c */ [00 ff], /bits/ 16 <1 0xffff>, \"\" // end");
    int taken = 0;
    for (std::uint32_t n = 0; n < 1000; ++n) {
        const Bytes mutated = mutate(text, n, text.size());
        const auto value = parseDtsValue(textOf(mutated));
        if (!value) {
            QVERIFY(isRealError(value.error()));
            QVERIFY(value.error().place.offset <= mutated.size());
            continue;
        }
        ++taken;
        QVERIFY(value->size() <= 8 * mutated.size());
        QCOMPARE(parseDtsValue(printDtsValue(*value)).value(), *value);
    }
    QVERIFY(taken > 20);
}

void TestMutations::editsFile()
{
    const DeviceTree tree = parseDtb(compile(readAll(fixture("pseries.dts")))).value();
    const Bytes text =
        bytesOf("# edits\nset /chosen:bootargs=\"quiet\"\nset /a/b/c:d=<1 2>\n\ndelete /memory@0:reg\n"
                "delete /cpus/l2-cache\nset /:x=[00 11], \"y\"\nset /chosen:empty=\n");
    int taken = 0;
    for (std::uint32_t n = 0; n < 1000; ++n) {
        const auto commands = parseEditsFile(textOf(mutate(text, n, text.size())));
        if (!commands) {
            QVERIFY(isRealError(commands.error()) && commands.error().place.line);
            continue;
        }
        ++taken;
        TreeEditor editor(tree);
        for (const TreeCommand &command : *commands)
            if (const Status status = apply(editor, command, {}); !status)
                QVERIFY(!status.error().message.empty());
        QVERIFY(isSound(editor.tree()));
    }
    QVERIFY(taken > 20);
}

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
