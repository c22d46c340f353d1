#include "core/base/output.h"
#include "tests/unit/link/oracle.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kwb;

/// What gcc makes of one C file for several processors, code models and both ABIs: our image equals GNU ld's.
class TestCompiled : public QObject {
    Q_OBJECT

private slots:
    void equalsLd_data();
    void equalsLd();
    void stubsBetweenTocAndNoToc();
    void commonSymbolsAreRefused();

private:
    QTemporaryDir directory_;
};

void TestCompiled::equalsLd_data()
{
    QTest::addColumn<ByteOrder>("order");
    QTest::addColumn<QString>("flags");
    const QStringList flagSets{"-O2",
                               "-O2 -fPIC",
                               "-O2 -mcmodel=small",
                               "-O2 -mcmodel=large",
                               "-O2 -mlongcall",
                               "-Os -ffunction-sections -fdata-sections",
                               "-Os -fno-plt -fPIC",
                               "-O2 -fno-asynchronous-unwind-tables -mno-pcrel",
                               "-O0"};
    for (const ByteOrder order : {ByteOrder::little, ByteOrder::big})
        for (const QString cpu : {"power8", "power9", "power10"})
            for (const QString &flags : flagSets) {
                // gcc 12 ends with an internal error, or makes assembly that gas refuses, for these.
                if (cpu == "power10" &&
                    (flags.contains("-fno-plt") || (order == ByteOrder::big && flags.contains("-mlongcall"))))
                    continue;
                QTest::addRow("%s %s %s", name(order), qPrintable(cpu), qPrintable(flags))
                    << order << flags + " -fno-stack-protector -mcpu=" + cpu;
            }
}

void TestCompiled::equalsLd()
{
    QFETCH(ByteOrder, order);
    QFETCH(QString, flags);
    const Bytes source = test::readBytes(KWB_SOURCE_DIR "/tests/unit/link/fixture.c");
    QString why;
    const QString path = test::compile(
        directory_.path(), order, flags.split(' '),
        QByteArray(reinterpret_cast<const char *>(source.data()), static_cast<qsizetype>(source.size())), "c",
        &why);
    QVERIFY2(!path.isEmpty(), qPrintable(why));
    const Bytes plain = test::withoutMerge(test::readBytes(path));
    QVERIFY(writeFile(path.toStdString(), plain));
    const auto object = test::openBytes(plain, "fixture.o");
    QVERIFY(object);
    for (const std::uint64_t base : {0x20000000ull, 0x123450000ull}) {
        const LinkRequest request{PhysAddr(base), test::valuesForUndefined(*object, base + 0x200000), {}};
        const auto image = link(*object, request);
        QVERIFY2(image, image ? "" : image.error().text().c_str());
        const auto theirs = test::linkWithLd(path, *image, request, directory_.path(), &why);
        QVERIFY2(theirs, qPrintable(why));
        const QString difference = test::difference(*image, *theirs);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        QVERIFY(image->relocations.size() > 20);
    }
}

/// GNU ld puts its stubs before .text, so images with stubs cannot be equal; the instructions are known,
/// though.
void TestCompiled::stubsBetweenTocAndNoToc()
{
    const QByteArray source =
        " .abiversion 2\n .text\n"
        "caller: bl two@notoc\n bl one\n nop\n bl one\n bl two\n nop\n blr\n"
        "one: .localentry one,1\n blr\n"
        "two: addis 2,12,.TOC.-two@ha\n addi 2,2,.TOC.-two@l\n .localentry two,.-two\n blr\n"
        " .data\n .quad 0\n";
    QString why;
    const QString path =
        test::compile(directory_.path(), ByteOrder::little, {"-mcpu=power10"}, source, "s", &why);
    QVERIFY2(!path.isEmpty(), qPrintable(why));
    const auto object = test::openBytes(test::readBytes(path), "stubs.o");
    QVERIFY(object);
    const auto image = link(*object, {PhysAddr(0x120000000), {}, {}});
    QVERIFY2(image, image ? "" : image.error().text().c_str());
    const PlacedSection &stubs = image->layout.sections.at(image->layout.sections.size() - 2);
    QCOMPARE(stubs.name, ".stubs");
    QCOMPARE(stubs.size, 32u);
    const auto word = [&](std::uint64_t offset) {
        return load<std::uint32_t>(image->bytes, offset, ByteOrder::little).value();
    };
    const auto branch = [&](std::uint64_t from, std::uint64_t to) {
        return 0x48000000u | ((to - from) & 0x3fffffc);
    };
    const std::uint64_t one = 28, two = 32;
    QCOMPARE(word(0), branch(0, stubs.offset) | 1);
    QCOMPARE(word(4), branch(4, stubs.offset + 24) | 1);
    QCOMPARE(word(8), 0xe8410018u);
    QCOMPARE(word(12), branch(12, one) | 1);
    QCOMPARE(word(16), branch(16, two + 8) | 1);
    QCOMPARE(word(20), 0x60000000u);
    const std::uint64_t address = image->base.value + two;
    const std::uint32_t expected[] = {0x3d800000u | static_cast<std::uint32_t>(address >> 48),
                                      0x618c0000u | static_cast<std::uint32_t>(address >> 32 & 0xffff),
                                      0x798c07c6u,
                                      0x658c0000u | static_cast<std::uint32_t>(address >> 16 & 0xffff),
                                      0x618c0000u | static_cast<std::uint32_t>(address & 0xffff),
                                      static_cast<std::uint32_t>(branch(stubs.offset + 20, two)),
                                      0xf8410018u,
                                      static_cast<std::uint32_t>(branch(stubs.offset + 28, one))};
    for (std::size_t i = 0; i < std::size(expected); ++i)
        QCOMPARE(word(stubs.offset + 4 * i), expected[i]);
}

void TestCompiled::commonSymbolsAreRefused()
{
    QString why;
    const QString path =
        test::compile(directory_.path(), ByteOrder::little, {"-O2", "-fcommon", "-mcpu=power8"},
                      "int shared; int get(void) { return shared; }", "c", &why);
    QVERIFY2(!path.isEmpty(), qPrintable(why));
    const auto object = test::openBytes(test::readBytes(path), "common.o");
    QVERIFY(object);
    const auto image = link(*object, {PhysAddr(0x10000), {}, {}});
    QVERIFY(!image);
    QCOMPARE(image.error().message.id(), "link.common");
    QVERIFY(image.error().text().find("shared") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestCompiled)
#include "tst_compiled.moc"
