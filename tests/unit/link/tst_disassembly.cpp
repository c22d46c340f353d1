#include "core/link/disassembly.h"
#include "tests/unit/link/oracle.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <elf.h>

using namespace kwb;

/// Instructions as text, beside GNU objdump.
class TestDisassembly : public QObject {
    Q_OBJECT

private slots:
    void knownInstructions_data();
    void knownInstructions();
    void wordsThatAreNoInstructions();
    void purgatoryAsObjdumpHasIt_data();
    void purgatoryAsObjdumpHasIt();
};

namespace {

Bytes words(std::initializer_list<std::uint32_t> list, ByteOrder order)
{
    Bytes out;
    for (const std::uint32_t word : list)
        append(out, word, order);
    return out;
}

} // namespace

void TestDisassembly::knownInstructions_data()
{
    QTest::addColumn<quint32>("word");
    QTest::addColumn<QString>("text");
    QTest::newRow("branch") << 0x48000285u << "bl 0x7fff0284";
    QTest::newRow("backwards") << 0x4bfffff0u << "b 0x7ffefff0";
    QTest::newRow("load") << 0xe9428810u << "ld 10, -0x77f0(2)";
    QTest::newRow("nop") << 0x60000000u << "nop";
    QTest::newRow("return") << 0x4e800020u << "blr";
}

void TestDisassembly::knownInstructions()
{
    QFETCH(quint32, word);
    QFETCH(QString, text);
    for (const ByteOrder order : {ByteOrder::little, ByteOrder::big}) {
        const Disassembler disassembler(EM_PPC64, order);
        QCOMPARE(
            QString::fromStdString(disassembler.text(words({word}, order), PhysAddr(0x7fff0000))).remove('r'),
            QString(text).remove('r'));
    }
}

void TestDisassembly::wordsThatAreNoInstructions()
{
    const auto text = [](std::uint16_t machine, std::initializer_list<std::uint32_t> list) {
        return Disassembler(machine, ByteOrder::big).text(words(list, ByteOrder::big), PhysAddr(0));
    };
    QCOMPARE(text(EM_PPC64, {0}), std::string(".long 0x00000000"));
    QCOMPARE(text(EM_PPC64, {0x06100000, 0x38600000}), std::string(".long 0x06100000, 0x38600000"));
    QCOMPARE(text(EM_386, {0x60000000}), std::string(".long 0x60000000"));
    QCOMPARE(Disassembler(EM_PPC64, ByteOrder::big).text({}, PhysAddr(0)), std::string());
    QVERIFY(isInstructionPrefix(EM_PPC64, 0x06100000));
    QVERIFY(!isInstructionPrefix(EM_PPC64, 0x60000000));
}

void TestDisassembly::purgatoryAsObjdumpHasIt_data()
{
    QTest::addColumn<bool>("big");
    QTest::newRow("little-endian") << false;
    QTest::newRow("big-endian") << true;
}

/// The same name for each word of .text, GNU's short one or its full one. What differs: Capstone 4 does not
/// know some instructions (of the hypervisor, of newer processors), which are words then; it takes the "bcl
/// 20,31" that code finds its own address with for a bdnzl; it says cntlz for cntlzw; and data may look like
/// an instruction to it that GNU shows as a word.
void TestDisassembly::purgatoryAsObjdumpHasIt()
{
    QFETCH(bool, big);
    const ByteOrder order = big ? ByteOrder::big : ByteOrder::little;
    const auto theirs = [&](const QStringList &flags) {
        const QString object =
            QStringLiteral(KWB_BINARY_DIR "/purgatory/purgatory-%1.o").arg(big ? "ppc64" : "ppc64le");
        return test::runTool(test::crossPrefix(order) + "objdump",
                             flags + QStringList{"-d", "-z", "-j", ".text", object})
            .output;
    };
    static const QRegularExpression line("^ *([0-9a-f]+):\t((?:[0-9a-f]{2} ){4})\t(\\S+)(.*)$",
                                         QRegularExpression::MultilineOption);
    const QString shortNames = theirs({}), fullNames = theirs({"-M", "raw"});
    const Disassembler disassembler(EM_PPC64, order);
    int all = 0, unknown = 0;
    const QList<QPair<QString, QString>> exceptions{{"bcl", "bdnzl"}, {"cntlzw", "cntlz"}};
    QStringList others;
    auto full = line.globalMatch(fullNames);
    for (auto it = line.globalMatch(shortNames); it.hasNext(); ++all) {
        const auto match = it.next();
        QVERIFY(full.hasNext());
        const QStringList names{match.captured(3), full.next().captured(3)};
        const Bytes bytes = *parseHexString(match.captured(2).remove(' ').toStdString());
        const PhysAddr at(match.captured(1).toULongLong(nullptr, 16));
        const QString text = QString::fromStdString(disassembler.text(bytes, at));
        const QString ours = text.section(' ', 0, 0);
        if (ours == ".long") ++unknown;
        // Branches may have a hint behind their name.
        else if (!std::ranges::any_of(names,
                                      [&](QString name) {
                                          return name.remove('+').remove('-') ==
                                                 QString(ours).remove('+').remove('-');
                                      }) &&
                 !exceptions.contains({names.front(), ours}) && names.front() != ".long")
            others << match.captured(3) + match.captured(4) + " / " + text;
    }
    QVERIFY(all > 1000);
    others.removeDuplicates();
    QVERIFY2(others.isEmpty(), qPrintable(others.join('\n')));
    QVERIFY2(unknown * 20 <= all, qPrintable(QStringLiteral("%1 of %2 unknown").arg(unknown).arg(all)));
}

QTEST_GUILESS_MAIN(TestDisassembly)
#include "tst_disassembly.moc"
