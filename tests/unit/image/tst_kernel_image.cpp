#include "core/image/kernel_image.h"
#include "fixtures.h"

#include <QTest>
#include <QtEndian>

using namespace kwb;
using namespace kwb::test;

namespace {

constexpr qsizetype phoff = 64;
constexpr qsizetype phdrSize = 56;

template <class T>
QByteArray with(QByteArray bytes, qsizetype at, T value)
{
    qToLittleEndian(value, bytes.data() + at);
    return bytes;
}

} // namespace

class KernelImageTest : public QObject {
    Q_OBJECT
    Workshop shop_;
    QByteArray little_;
    QByteArray big_;

private slots:
    void initTestCase()
    {
        QVERIFY(shop_.linkKernel("powerpc64le-linux-gnu-", "vmlinux"));
        QVERIFY(shop_.linkKernel("powerpc64-linux-gnu-", "vmlinux.be"));
        little_ = readAll(shop_.file("vmlinux"));
        big_ = readAll(shop_.file("vmlinux.be"));
        big_[17] =
            3; // ET_DYN, as older linkers make relocatable kernels; later ones say ET_EXEC above address 0
    }

    void plainElfSharesTheMapping()
    {
        const auto blob = mapFile(shop_.file("vmlinux"));
        QVERIFY(blob);
        const auto kernel = openKernel(*blob, "vmlinux");
        QVERIFY2(kernel, kernel ? "" : kernel.error().text().c_str());
        QCOMPARE(kernel->elf.bytes().data(), blob->bytes().data());
        QVERIFY(kernel->wrappers.empty());
        QCOMPARE(kernel->fileName, "vmlinux");
        QCOMPARE(kernel->header.order, ByteOrder::little);
        QCOMPARE(kernel->header.flags & 3, 2u);
        QCOMPARE(kernel->header.machine, 21);
        QCOMPARE(kernel->segments.size(), 2u);
        QCOMPARE(kernel->loads.size(), 1u);
        QCOMPARE(kernel->loads[0].paddr.value, 0u);
        QCOMPARE(kernel->loads[0].vaddr, 0xc000000000000000u);
        QVERIFY(kernel->loads[0].memsz >= kernel->loads[0].filesz + 4096);
        QCOMPARE(linuxBanner(*kernel).value_or(""), kernelBanner);
    }

    void bigEndianPositionIndependent()
    {
        const auto kernel = openKernel(blobOf(big_), "vmlinux.be");
        QVERIFY2(kernel, kernel ? "" : kernel.error().text().c_str());
        QCOMPARE(kernel->header.order, ByteOrder::big);
        QCOMPARE(kernel->header.type, ElfType::shared);
        QCOMPARE(kernel->loads.size(), 1u);
        QCOMPARE(linuxBanner(*kernel).value_or(""), kernelBanner);
    }

    void wrappersComeOff_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("wrappers");
        const auto zImage = [&](const QByteArray &payload, bool is64) {
            if (!shop_.linkZImage(payload, is64, "zImage")) qFatal("no zImage");
            return readAll(shop_.file("zImage"));
        };
        const QString z = "zImage (.kernel:vmlinux.strip)";
        for (const QString &how : compressors())
            QTest::addRow("%s", qPrintable(how)) << compressed(how, little_) << QStringList{formatName(how)};
        QTest::addRow("uImage") << uImage(little_, 2, 0) << QStringList{"uImage"};
        QTest::addRow("uImage of gzip")
            << uImage(compressed("gzip", little_), 2, 1) << QStringList{"uImage", "gzip"};
        QTest::addRow("uImage of zstd")
            << uImage(compressed("zstd", little_), 14, 6) << QStringList{"uImage", "zstd"};
        QTest::addRow("zImage 32, gzip")
            << zImage(compressed("gzip", little_), false) << QStringList{z, "gzip"};
        QTest::addRow("zImage 64, xz") << zImage(compressed("xz", little_), true) << QStringList{z, "xz"};
        QTest::addRow("zImage, not packed") << zImage(little_, false) << QStringList{z};
        QTest::addRow("uImage, gzip, zImage, xz")
            << uImage(compressed("gzip", zImage(compressed("xz", little_), false)), 2, 1)
            << QStringList{"uImage", "gzip", z, "xz"};
    }
    void wrappersComeOff()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, wrappers);
        const auto kernel = openKernel(blobOf(file), "k");
        QVERIFY2(kernel, kernel ? "" : kernel.error().text().c_str());
        QStringList found;
        for (const std::string &wrapper : kernel->wrappers)
            found << QString::fromStdString(wrapper);
        QCOMPARE(found, wrappers);
        QVERIFY(arrayOf(kernel->elf.bytes()) == little_);
        QCOMPARE(linuxBanner(*kernel).value_or(""), kernelBanner);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *tag, const QByteArray &file, const char *id, ErrorKind kind) {
            QTest::newRow(tag) << file << QString(id) << static_cast<int>(kind);
        };
        using enum ErrorKind;
        row("empty", {}, "image.not-elf", unsupported);
        row("text", "hello, world", "image.not-elf", unsupported);
        row("cut in e_ident", little_.left(7), "image.elf-cut", malformed);
        row("cut in the header", little_.left(63), "image.elf-cut", malformed);
        row("cut in the program headers", little_.left(100), "image.elf-table-outside", malformed);
        row("segment past the end", with<quint64>(little_, phoff + 32, 1 << 20),
            "image.kernel-segment-outside", malformed);
        row("segment wraps in the file", with<quint64>(little_, phoff + 8, ~quint64{0} - 8),
            "image.kernel-segment-outside", malformed);
        row("note outside the file", with<quint64>(little_, phoff + phdrSize + 32, 1 << 20),
            "image.kernel-segment-outside", malformed);
        row("segment wraps in memory", with<quint64>(little_, phoff + 24, ~quint64{0} - 8),
            "image.kernel-segment-wraps", malformed);
        row("interpreter", with<quint32>(little_, phoff + phdrSize, 3), "image.kernel-interp", unsupported);
        row("no PT_LOAD", with<quint32>(little_, phoff, 4), "image.kernel-no-load", unsupported);
        row("core", with<quint16>(little_, 16, 4), "image.kernel-type", unsupported);
        row("object", with<quint16>(little_, 16, 1), "image.kernel-type", unsupported);
        row("e_version", with<quint32>(little_, 20, 2), "image.elf-size-field", malformed);
        row("e_ehsize", with<quint16>(little_, 52, 52), "image.elf-size-field", malformed);
        row("e_phentsize", with<quint16>(little_, 54, 32), "image.elf-size-field", malformed);
        row("e_shentsize", with<quint16>(little_, 58, 40), "image.elf-size-field", malformed);
        row("EI_CLASS", with<quint8>(little_, 4, 3), "image.elf-class", malformed);
        row("EI_DATA", with<quint8>(little_, 5, 0), "image.elf-data", malformed);
        row("EI_VERSION", with<quint8>(little_, 6, 0), "image.elf-version", malformed);
        QVERIFY(shop_.linkZImage("not a kernel", false, "zImage.text"));
        row("zImage of text", readAll(shop_.file("zImage.text")), "image.not-elf", unsupported);
        QVERIFY(shop_.linkZImage({}, false, "zImage.empty"));
        row("zImage of nothing", readAll(shop_.file("zImage.empty")), "image.zimage-empty", malformed);
        row("32-bit program", readAll(shop_.file("wrapper")), "image.kernel-32-bit", unsupported);
        row("gzip of text", compressed("gzip", "hello"), "image.not-elf", unsupported);
        row("uImage cut", uImage(little_, 2, 0).left(50), "image.uimage-cut", malformed);
        row("uImage data cut", uImage(little_, 2, 0).left(2000), "image.uimage-size", malformed);
        row("uImage header damaged", with<quint8>(uImage(little_, 2, 0), 40, 1), "image.uimage-header-crc",
            malformed);
        row("uImage data damaged", with<quint8>(uImage(little_, 2, 0), 200, 1), "image.uimage-data-crc",
            malformed);
        row("uImage of several", uImage(little_, 4, 0), "image.uimage-multi", unsupported);
        row("uImage of a ramdisk", uImage(little_, 3, 0), "image.uimage-no-kernel", unsupported);
        row("uImage lies about gzip", uImage(little_, 2, 1), "image.uimage-compression", malformed);
        row("uImage in lzo", uImage("\x89LZO", 2, 4), "image.uimage-compression", malformed);
        QByteArray nested = little_;
        for (int i = 0; i < 9; ++i)
            nested = uImage(nested, 2, 0);
        row("nested too deep", nested, "image.kernel-nested", limit);
    }
    void refusals()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, id);
        QFETCH(int, kind);
        const auto kernel = openKernel(blobOf(file), "the-file");
        QVERIFY(!kernel);
        QCOMPARE(QString::fromStdString(kernel.error().message.id()), id);
        QCOMPARE(static_cast<int>(kernel.error().kind), kind);
        QCOMPARE(kernel.error().place.file, "the-file");
        QVERIFY(!kernel.error().place.text().empty());
    }

    void depthOfEightIsRead()
    {
        QByteArray nested = little_;
        for (int i = 0; i < 8; ++i)
            nested = uImage(nested, 2, 0);
        QVERIFY(openKernel(blobOf(nested), "k"));
    }

    // A bomb in a bomb: each level counts against the one limit.
    void limitHoldsForAllLevels()
    {
        const QByteArray inner = compressed("gzip", little_ + QByteArray(600'000, 'x'));
        const QByteArray outer = compressed("xz", inner + QByteArray(600'000, 'x'));
        QVERIFY(openKernel(blobOf(outer), "k", {.bytes = 1'300'000}));
        const auto kernel = openKernel(blobOf(outer), "k", {.bytes = 1'000'000});
        QVERIFY(!kernel);
        QCOMPARE(kernel.error().kind, ErrorKind::limit);
    }

    void errorNamesTheWrapper()
    {
        const auto kernel = openKernel(blobOf(compressed("gzip", with<quint8>(little_, 4, 3))), "vmlinux.gz");
        QVERIFY(!kernel);
        QCOMPARE(kernel.error().text(),
                 "vmlinux.gz: ELF class 3 is neither 1 (32-bit) nor 2 (64-bit) (in gzip, offset 0x4)");
    }

    void bannerWithoutSections()
    {
        QByteArray bare = with<quint64>(little_, 40, 0);
        bare = with<quint16>(with<quint16>(bare, 60, 0), 62, 0);
        const auto kernel = openKernel(blobOf(bare), "k");
        QVERIFY2(kernel, kernel ? "" : kernel.error().text().c_str());
        QCOMPARE(linuxBanner(*kernel).value_or(""), kernelBanner);
    }

    // Without .rodata the symbol says which of two banners is the kernel's own.
    void bannerBySymbol()
    {
        QByteArray renamed = little_;
        renamed.replace(".rodata", ".rwdata");
        const QByteArray decoy = "Linux version 9.9\n";
        const auto kernel = openKernel(blobOf(renamed), "k");
        QVERIFY(kernel);
        QCOMPARE(linuxBanner(*kernel).value_or(""), kernelBanner);
        const qsizetype text = renamed.indexOf("Linux version %s");
        QVERIFY(text > 0);
        renamed.replace(text, decoy.size(), decoy);
        const auto second = openKernel(blobOf(renamed), "k");
        QVERIFY(second);
        QCOMPARE(linuxBanner(*second).value_or(""), kernelBanner);
        renamed.replace("linux_banner", "linux_wanner");
        const auto third = openKernel(blobOf(renamed), "k");
        QVERIFY(third);
        QCOMPARE(linuxBanner(*third).value_or(""), "Linux version 9.9");
    }

    // A banner that lies across the edge of two search windows is found whole.
    void bannerOnTheEdgeOfAWindow_data()
    {
        QTest::addColumn<int>("before");
        for (const int before : {-1, 0, 1, 7, 14, 30})
            QTest::addRow("%d", before) << before;
    }
    void bannerOnTheEdgeOfAWindow()
    {
        QFETCH(int, before);
        constexpr int window = 4 << 20;
        QByteArray bare = with<quint64>(little_, 40, 0);
        bare = with<quint16>(with<quint16>(bare, 60, 0), 62, 0);
        QByteArray body(2 * window, 'y');
        body.replace(window - before, static_cast<qsizetype>(strlen(kernelBanner)) + 1,
                     QByteArray(kernelBanner) + '\n');
        bare = with<quint64>(bare, phoff + 8, static_cast<quint64>(bare.size()));
        bare = with<quint64>(bare, phoff + 32, static_cast<quint64>(body.size()));
        bare = with<quint64>(bare, phoff + 40, static_cast<quint64>(body.size()));
        const auto kernel = openKernel(blobOf(bare + body), "k");
        QVERIFY2(kernel, kernel ? "" : kernel.error().text().c_str());
        QCOMPARE(linuxBanner(*kernel).value_or(""), kernelBanner);
    }

    void noBanner()
    {
        QByteArray silent = little_;
        silent.replace("Linux version", "Minix version");
        const auto kernel = openKernel(blobOf(silent), "k");
        QVERIFY(kernel);
        QVERIFY(!linuxBanner(*kernel));
    }
};

QTEST_GUILESS_MAIN(KernelImageTest)
#include "tst_kernel_image.moc"
