#include "core/base/output.h"
#include "core/link/embedded.h"
#include "tests/unit/link/oracle.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kwb;

namespace {

/// Overwrites a field of the `row`-th section header.
template <class T>
void setSectionField(Bytes &object, std::uint64_t row, std::uint64_t offset, T value)
{
    const auto table = loadAt<std::uint64_t>(object.data() + 0x28, ByteOrder::little);
    storeAt(object.data() + table + 64 * row + offset, value, ByteOrder::little);
}

constexpr std::uint64_t shType = 4, shFlags = 8, shInfo = 44, shLink = 40, shAlign = 48, shSize = 32;

} // namespace

/// Layout, symbols, entry, reach, and what is wrong with objects that cannot be linked.
class TestObjects : public QObject {
    Q_OBJECT

private slots:
    void layoutFollowsTheRules();
    void missingAlignmentCountsAsOne();
    void rowZeroIsNoSection();
    void tooLargeIsRefused();
    void reachOfNarrowFields_data();
    void reachOfNarrowFields();
    void reachOfDistances();
    void entryIsPurgatoryStart();
    void symbolsAndTocAreTold();
    void tocCanBeGiven();
    void dotSymbolsAndDescriptors();
    void brokenObjects_data();
    void brokenObjects();
    void brokenHeaders();
    void wrongBases();
    void embeddedObjectsAreFound();
    void manyRelocationsStayLinear();

private:
    Bytes assemble(const QByteArray &source, ByteOrder order = ByteOrder::little,
                   const QString &cpu = "-mpower10");

    QTemporaryDir directory_;
};

Bytes TestObjects::assemble(const QByteArray &source, ByteOrder order, const QString &cpu)
{
    QString why;
    const QString path = test::compile(directory_.path(), order, {"-Wa," + cpu}, source, "s", &why);
    if (path.isEmpty()) qWarning("%s", qPrintable(why));
    return test::readBytes(path);
}

void TestObjects::layoutFollowsTheRules()
{
    const auto object = test::openBytes(assemble(" .section .one,\"a\"\n .byte 1\n"
                                                 " .bss\n .balign 32\n .zero 5\n"
                                                 " .section .two,\"ax\"\n .balign 16\n nop\n"
                                                 " .section .toc,\"aw\"\n .quad 7\n"
                                                 " .section .ignored\n .quad 7\n"),
                                        "layout.o");
    QVERIFY(object);
    const auto layout = layOut(*object);
    QVERIFY2(layout, layout ? "" : layout.error().text().c_str());
    QStringList seen;
    for (const PlacedSection &section : layout->sections)
        if (section.size != 0)
            seen += QString("%1@%2+%3/%4%5%6")
                        .arg(QString::fromStdString(section.name))
                        .arg(section.offset)
                        .arg(section.size)
                        .arg(section.align)
                        .arg(section.noBits ? "n" : "", section.executable ? "x" : "");
    QCOMPARE(seen.join(' '), ".one@0+1/1 .two@16+4/16x .toc@256+8/256 .bss@288+5/32n");
    QCOMPARE(layout->bufsz, 288u); // up to the alignment of the bss
    QCOMPARE(layout->memsz, 293u);
    QCOMPARE(layout->align, 256u);
    QVERIFY(!layout->reach);
    const auto image = link(*object, {PhysAddr(0x1000), {}, {}});
    QVERIFY(image);
    QCOMPARE(image->bytes.size(), 293u);
    QCOMPARE(image->bytes[0], 1);
    QVERIFY(std::all_of(image->bytes.begin() + 264, image->bytes.end(), [](Byte b) { return b == 0; }));
}

void TestObjects::missingAlignmentCountsAsOne()
{
    Bytes bytes = assemble(" .section .a,\"a\"\n .byte 1\n .section .b,\"a\"\n .balign 8\n .byte 2\n");
    auto object = test::openBytes(bytes, "align.o");
    QVERIFY(object);
    setSectionField<std::uint64_t>(bytes, object->section(".b")->index, shAlign, 0);
    object = test::openBytes(bytes, "align.o");
    QVERIFY(object);
    const auto image = link(*object, {PhysAddr(0), {}, {}});
    QVERIFY(image);
    QCOMPARE(image->bytes[1], 2);
}

void TestObjects::rowZeroIsNoSection()
{
    Bytes bytes = assemble(" .section .a,\"a\"\n .quad 1\n");
    setSectionField<std::uint64_t>(bytes, 0, shFlags, 2); // SHF_ALLOC
    const auto object = test::openBytes(bytes, "zero.o");
    QVERIFY(object);
    const auto image = link(*object, {PhysAddr(0), {}, {}});
    QVERIFY(image);
    for (const PlacedSection &section : image->layout.sections)
        QVERIFY(section.index != 0);
    QCOMPARE(image->bytes, (Bytes{1, 0, 0, 0, 0, 0, 0, 0}));
}

void TestObjects::tooLargeIsRefused()
{
    for (const char *size : {"0x40000000", "0x7fffffffffffff00"}) {
        const auto object = test::openBytes(
            assemble(QByteArray(" .data\n .byte 1\n .bss\n .zero ") + size + "\n"), "large.o");
        QVERIFY(object);
        const auto layout = layOut(*object);
        QVERIFY(!layout);
        QCOMPARE(layout.error().kind, ErrorKind::limit);
    }
}

void TestObjects::reachOfNarrowFields_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<quint64>("reach"); // 0: none
    QTest::addColumn<QString>("because");
    QTest::newRow("none") << QByteArray(" .quad here\n") << quint64{0} << "";
    QTest::newRow("ADDR32") << QByteArray(" .quad 0\n .long here\n") << quint64{0x100000000}
                            << "R_PPC64_ADDR32 in .text+0x8 holds 32 bits";
    QTest::newRow("ADDR16_HA") << QByteArray(" lis 3,here@ha\n addi 3,3,here@l\n") << quint64{0x7fff8000}
                               << "R_PPC64_ADDR16_HA in .text+0x0 holds 32 bits";
    QTest::newRow("64 bits in pieces")
        << QByteArray(" lis 3,here@highest\n ori 3,3,here@higher\n sldi 3,3,32\n"
                      " oris 3,3,here@h\n ori 3,3,here@l\n")
        << quint64{0} << "";
    QTest::newRow("branch") << QByteArray(" ba here\n") << quint64{0x4000000}
                            << "R_PPC64_ADDR24 in .text+0x0 holds 26 bits";
    QTest::newRow("the narrowest counts") << QByteArray(" .long here\n .short here\n .short 0\n pli 3,here\n")
                                          << quint64{0x8000} << "R_PPC64_ADDR16 in .text+0x4 holds 16 bits";
    QTest::newRow("what lies elsewhere does not count")
        << QByteArray(" .long elsewhere\n") << quint64{0} << "";
}

void TestObjects::reachOfNarrowFields()
{
    QFETCH(QByteArray, source);
    QFETCH(quint64, reach);
    QFETCH(QString, because);
    const auto object = test::openBytes(assemble(" .text\n" + source + " .data\nhere: .quad 0\n"), "reach.o");
    QVERIFY(object);
    const auto layout = layOut(*object);
    QVERIFY2(layout, layout ? "" : layout.error().text().c_str());
    QCOMPARE(layout->reach ? layout->reach->value : 0, reach);
    QCOMPARE(QString::fromStdString(layout->reachBecause), because);
    // The highest place within reach links, far beyond it does not.
    if (reach == 0) return;
    const std::uint64_t highest = alignDown(reach - layout->memsz, layout->align);
    QVERIFY(link(*object, {PhysAddr(highest), {}, {}}));
    QVERIFY(!link(*object, {PhysAddr(alignDown(reach + layout->memsz, 256)), {}, {}}));
}

/// A branch to an absolute address bounds the image from both sides; at the bounds it links, beyond it does
/// not.
void TestObjects::reachOfDistances()
{
    const auto object = test::openBytes(
        assemble(" .text\n .reloc .,R_PPC64_REL24,0x40000000\n .long 0x48000001\n .data\n .quad 0\n"),
        "far.o");
    QVERIFY(object);
    const auto layout = layOut(*object);
    QVERIFY(layout && layout->reach && layout->reachFrom);
    QCOMPARE(layout->reachFrom->value, quint64{0x3e000001});
    QCOMPARE(layout->reach->value, quint64{0x42000001});
    QCOMPARE(layout->reachBecause,
             std::string("R_PPC64_REL24 in .text+0x0 comes within 0x1ffffff of 0x40000000"));
    QCOMPARE(layout->reachFromBecause, layout->reachBecause);
    const auto links = [&](std::uint64_t base) {
        return link(*object, {PhysAddr(base), {}, {}}).has_value();
    };
    QVERIFY(links(*alignUp(layout->reachFrom->value, 256)));
    QVERIFY(links(alignDown(layout->reach->value - layout->memsz, 256)));
    QVERIFY(!links(alignDown(layout->reachFrom->value, 256)));
    QVERIFY(!links(alignDown(layout->reach->value + layout->memsz, 256) + 256));
}

void TestObjects::entryIsPurgatoryStart()
{
    auto object =
        test::openBytes(assemble(" .text\n nop\n .globl purgatory_start\npurgatory_start: blr\n"), "entry.o");
    QVERIFY(object);
    auto image = link(*object, {PhysAddr(0x5000), {}, {}});
    QVERIFY(image);
    QCOMPARE(image->entry, std::optional(PhysAddr(0x5004)));
    // Data of that name is no entry: e_entry, 0, lies in .text.
    object = test::openBytes(
        assemble(" .text\n nop\n .data\n .globl purgatory_start\npurgatory_start: .quad 0\n"), "entry.o");
    QVERIFY(object);
    image = link(*object, {PhysAddr(0x5000), {}, {}});
    QVERIFY(image);
    QCOMPARE(image->entry, std::optional(PhysAddr(0x5000)));
    object = test::openBytes(assemble(" .data\n .quad 0\n"), "entry.o");
    QVERIFY(object);
    image = link(*object, {PhysAddr(0x5000), {}, {}});
    QVERIFY(image);
    QVERIFY(!image->entry);
}

void TestObjects::symbolsAndTocAreTold()
{
    const auto object = test::openBytes(
        assemble(
            " .text\n .globl f\nf: blr\n .size f,4\n .weak w\nw: blr\nlocal: blr\n"
            " .data\n .globl d\nd: .quad 0\n .globl fixed\n fixed = 0x1234\n .quad unused\n .quad fixed\n"),
        "symbols.o");
    QVERIFY(object);
    const auto image = link(*object, {PhysAddr(0x10000), {{"unused", 5}}, {}});
    QVERIFY2(image, image ? "" : image.error().text().c_str());
    QCOMPARE(image->symbols, (std::map<std::string, std::uint64_t>{
                                 {"f", 0x10000}, {"w", 0x10004}, {"d", 0x1000c}, {"fixed", 0x1234}}));
    QCOMPARE(image->symbolSizes.at("f"), 4u);
    QVERIFY(!image->toc);
    QCOMPARE(load<std::uint64_t>(image->bytes, 0x14, ByteOrder::little), std::optional<std::uint64_t>(5));
    QCOMPARE(load<std::uint64_t>(image->bytes, 0x1c, ByteOrder::little),
             std::optional<std::uint64_t>(0x1234));
}

void TestObjects::tocCanBeGiven()
{
    const auto object = test::openBytes(assemble(" .data\n .quad .TOC.\n"), "toc.o");
    QVERIFY(object);
    const auto own = link(*object, {PhysAddr(0x12300), {}, {}});
    QVERIFY(own);
    QCOMPARE(own->toc, std::optional<std::uint64_t>(0x1a300));
    const auto given = link(*object, {PhysAddr(0x12300), {}, 0x777});
    QVERIFY(given);
    QCOMPARE(given->toc, std::optional<std::uint64_t>(0x777));
    QCOMPARE(load<std::uint64_t>(given->bytes, 0, ByteOrder::little), std::optional<std::uint64_t>(0x777));
}

void TestObjects::dotSymbolsAndDescriptors()
{
    const auto object =
        test::openBytes(assemble(" .text\n bl f\n nop\n bl .f\n nop\n bl .outside\n nop\n.Lf: blr\n"
                                 " .section .opd,\"aw\"\n .globl f\n .type f,@function\nf: .quad "
                                 ".Lf,.TOC.@tocbase,0\n .data\n .quad f\n",
                                 ByteOrder::big),
                        "opd.o");
    QVERIFY(object);
    const auto image = link(*object, {PhysAddr(0x10000), {{"outside", 0x20000}}, {}});
    QVERIFY2(image, image ? "" : image.error().text().c_str());
    const auto word = [&](std::uint64_t offset) {
        return load<std::uint32_t>(image->bytes, offset, ByteOrder::big).value();
    };
    QCOMPARE(word(0), 0x48000001u | 24);
    QCOMPARE(word(8), 0x48000001u | 16);
    QCOMPARE(word(16), 0x48000001u | (0x10000 - 16));
    const std::uint64_t descriptor = image->symbols.at("f");
    QCOMPARE(load<std::uint64_t>(image->bytes, descriptor - 0x10000, ByteOrder::big),
             std::optional<std::uint64_t>(0x10018));
}

void TestObjects::brokenObjects_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("id");
    QTest::newRow("undefined") << QByteArray(" bl nowhere\n") << "link.undefined";
    QTest::newRow("common") << QByteArray(" .comm shared,8\n .quad shared\n") << "link.common";
    QTest::newRow("TLS type") << QByteArray(" addis 3,13,t@tprel@ha\n") << "link.tlsType";
    QTest::newRow("TLS section") << QByteArray(" .section .tdata,\"awT\"\n .quad 0\n") << "link.tls";
    QTest::newRow("dynamic") << QByteArray(" .quad 0\n .reloc 0, R_PPC64_JMP_SLOT, s\n")
                             << "link.dynamicType";
    QTest::newRow("in no image") << QByteArray(" .quad other\n .section .other\nother: .quad 0\n")
                                 << "link.outside";
    QTest::newRow("indirect") << QByteArray(" .quad i\n .globl i\n .type i,@gnu_indirect_function\ni: blr\n")
                              << "link.ifunc";
    QTest::newRow("no descriptor")
        << QByteArray(" .abiversion 1\n bl f\n .section .opd,\"aw\"\n .globl f\nf: .quad 0,0,0\n")
        << "link.descriptor";
}

void TestObjects::brokenObjects()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, id);
    const auto object = test::openBytes(assemble(" .text\n" + source), "broken.o");
    QVERIFY(object);
    const auto image = link(*object, {PhysAddr(0x10000), {}, {}});
    QVERIFY(!image);
    QCOMPARE(QString::fromStdString(image.error().message.id()), id);
    QVERIFY2(image.error().text().starts_with("broken.o: "), image.error().text().c_str());
    QVERIFY2(image.error().text().find("(.t") != std::string::npos, image.error().text().c_str());
}

/// Section headers and rows with numbers that cannot be.
void TestObjects::brokenHeaders()
{
    const Bytes good = assemble(" .text\n .quad .text\n .quad .data\n .data\n .quad 0\n");
    const auto object = test::openBytes(good, "good.o");
    QVERIFY(object);
    QVERIFY(link(*object, {PhysAddr(0), {}, {}}));
    const ElfSection rela = *object->section(".rela.text");
    const auto refused = [&](const Bytes &bytes) -> std::string {
        const auto broken = test::openBytes(bytes, "bad.o");
        if (!broken) return "image";
        const auto image = link(*broken, {PhysAddr(0), {}, {}});
        return image ? "linked" : image.error().message.id();
    };
    const auto with = [&]<class T>(std::uint64_t field, T value) {
        Bytes bytes = good;
        setSectionField<T>(bytes, rela.index, field, value);
        return refused(bytes);
    };
    QCOMPARE(with(shInfo, std::uint32_t{77}), "link.relaHeader");
    QCOMPARE(with(shLink, std::uint32_t{77}), "link.relaHeader");
    QCOMPARE(with(shLink, std::uint32_t{1}), "link.relaSymbols");
    QCOMPARE(with(shInfo, object->section(".bss")->index), "link.nobits");
    QCOMPARE(with(shType, std::uint32_t{9}), "link.rel");
    QVERIFY(with(shSize, ~std::uint64_t{0}) != "linked");
    const auto withRow = [&](std::uint64_t field, std::uint64_t value) {
        Bytes bytes = good;
        storeAt(bytes.data() + rela.offset.value + field, value, ByteOrder::little);
        return refused(bytes);
    };
    QCOMPARE(withRow(0, 16), "link.offset");
    QCOMPARE(withRow(0, 9), "link.fieldOutside");
    QVERIFY(withRow(8, std::uint64_t{9999} << 32 | 38) != "linked");
    QCOMPARE(withRow(8, 200), "link.unknownType");
    QCOMPARE(withRow(8, 1000), "link.unknownType");
    Bytes bytes = good;
    setSectionField<std::uint64_t>(bytes, object->section(".data")->index, shAlign, 12);
    QCOMPARE(refused(bytes), "link.alignment");
    bytes = good;
    bytes[0x12] = 62; // e_machine
    QCOMPARE(refused(bytes), "link.machine");
    bytes = good;
    bytes[0x10] = 2; // e_type
    QCOMPARE(refused(bytes), "link.notRelocatable");
}

void TestObjects::wrongBases()
{
    const auto object = test::openBytes(assemble(" .text\n nop\n .balign 16\n nop\n"), "base.o");
    QVERIFY(object);
    QCOMPARE(link(*object, {PhysAddr(0x1004), {}, {}}).error().message.id(), "link.base");
    QCOMPARE(link(*object, {PhysAddr(~std::uint64_t{15}), {}, {}}).error().message.id(), "link.wraps");
}

void TestObjects::embeddedObjectsAreFound()
{
    const Bytes inner = assemble(
        " .text\n .globl purgatory_start\npurgatory_start: bl outer\n nop\n .data\n .quad purgatory_start\n");
    const QString innerPath = directory_.filePath("inner.bin");
    QVERIFY(writeFile(innerPath.toStdString(), inner));
    QString why;
    const QString outer = test::compile(
        directory_.path(), ByteOrder::little, {},
        " .text\n nop\n .section .rodata\n .ascii \"\\177ELF\\2\\1 not one\"\n .byte 1,2,3\n .incbin \"" +
            innerPath.toUtf8() + "\"\n .ascii \"behind\"\n",
        "s", &why);
    QVERIFY2(!outer.isEmpty(), qPrintable(why));
    const QString program = directory_.filePath("program");
    QCOMPARE(test::runTool("powerpc64le-linux-gnu-ld", {"-e", "0", "-o", program, outer}).status, 0);
    const auto executable = test::openBytes(test::readBytes(program), "program");
    QVERIFY(executable);
    const auto found = embeddedPurgatory(*executable);
    QVERIFY2(found, found ? "" : found.error().text().c_str());
    QCOMPARE(test::bytesText(Bytes(found->bytes().begin(), found->bytes().end())), test::bytesText(inner));
    const auto object = ElfFile::open(*found, "purgatory");
    QVERIFY(object);
    const auto image = link(*object, {PhysAddr(0x20000), {{"outer", 0x30000}}, {}});
    QVERIFY(image);
    QCOMPARE(image->entry, std::optional(PhysAddr(0x20000)));
    const auto plain = test::openBytes(inner, "inner.o");
    QVERIFY(plain);
    QCOMPARE(embeddedPurgatory(*plain).error().kind, ErrorKind::missing);
}

/// Ten thousand and a hundred thousand rows give as many records, in their order.
void TestObjects::manyRelocationsStayLinear()
{
    const auto object =
        test::openBytes(assemble(" .data\nstart: .rept 100000\n .quad start\n .endr\n"), "many.o");
    QVERIFY(object);
    const auto image = link(*object, {PhysAddr(0x100000), {}, {}});
    QVERIFY(image);
    QCOMPARE(image->relocations.size(), 100000u);
    QCOMPARE(image->relocations.back().place, PhysAddr(0x100000 + 8 * 99999));
    QCOMPARE(image->relocations.back().after, 0x100000u);
    static_assert(sizeof(AppliedRelocation) <= 96);
}

QTEST_GUILESS_MAIN(TestObjects)
#include "tst_objects.moc"
