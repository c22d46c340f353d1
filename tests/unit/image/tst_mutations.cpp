#include "core/image/file_set.h"
#include "core/image/identify.h"
#include "core/image/initramfs.h"
#include "fixtures.h"
#include "tests/support/mutate.h"

#include <QTest>

using namespace kwb;
using namespace kwb::test;

/// Every reader of the room gets damaged copies of real files. It may accept or refuse them, but must come
/// back, and a refusal must say something. Sanitizers watch in ./dev test --full.
class MutationsTest : public QObject {
    Q_OBJECT
    Workshop shop_;

    static constexpr std::uint32_t count = 600;
    static constexpr UnpackLimits limits{.bytes = std::uint64_t{4} << 20};

    template <class F>
    static void survive(const QByteArray &original, std::size_t hot, F read)
    {
        int refused = 0;
        for (std::uint32_t n = 0; n < count; ++n) {
            const std::optional<Error> error = read(Blob::copyOf(mutate(test::viewOf(original), n, hot)));
            if (!error) continue;
            ++refused;
            QVERIFY(!error->message.text().empty());
        }
        // If nothing was refused, the damage did not reach the reader.
        QVERIFY(refused > 0);
    }

    template <class T>
    static std::optional<Error> errorOf(const Result<T> &result)
    {
        return result ? std::nullopt : std::optional(result.error());
    }

    static std::optional<Error> readWholeElf(Blob blob)
    {
        const auto elf = ElfFile::open(std::move(blob), "x");
        if (!elf) return elf.error();
        std::optional<Error> last;
        const auto note = [&](auto result) {
            if (!result) last = result.error();
        };
        note(elf->symbols());
        note(elf->findSymbol("main"));
        note(elf->notes());
        for (const ElfSection &section : elf->sections()) {
            note(elf->data(section));
            if (section.type == 4) note(elf->relocations(section));
        }
        for (const ElfSegment &segment : elf->segments())
            note(elf->data(segment));
        return last;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(shop_.linkKernel("powerpc64le-linux-gnu-", "vmlinux"));
        QVERIFY(shop_.compile("powerpc64-linux-gnu-gcc", {"-m32", "-O2", "-g"}, "a.c",
                              "int g(int); int f(int x) { return g(x) + 1; }", "ppc32.o"));
    }

    void elf_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("ppc64le object") << "/usr/powerpc64le-linux-gnu/lib/crt1.o";
        QTest::newRow("ppc64 object") << "/usr/powerpc64-linux-gnu/lib/crt1.o";
        QTest::newRow("ppc object") << shop_.path("ppc32.o");
        QTest::newRow("kernel") << shop_.path("vmlinux");
    }
    void elf()
    {
        QFETCH(QString, path);
        const QByteArray whole = readAll(path.toStdString());
        survive(whole, static_cast<std::size_t>(whole.size()), readWholeElf);
    }

    // Section headers stand at the end of objects: damage them alone.
    void elfSectionHeaders()
    {
        const QByteArray whole = readAll("/usr/powerpc64le-linux-gnu/lib/crt1.o");
        const auto at = load<std::uint64_t>(test::viewOf(whole), 40, ByteOrder::little);
        QVERIFY(at && *at < static_cast<std::uint64_t>(whole.size()));
        const auto split = static_cast<qsizetype>(*at);
        survive(whole.mid(split), 4096, [&](const Blob &table) {
            return readWholeElf(blobOf(whole.left(split) + arrayOf(table.bytes())));
        });
    }

    void kernels_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray vmlinux = readAll(shop_.file("vmlinux"));
        QTest::newRow("plain") << vmlinux;
        for (const QString &how : compressors())
            QTest::newRow(qPrintable(how)) << compressed(how, vmlinux);
        QTest::newRow("uImage") << uImage(compressed("gzip", vmlinux), 2, 1);
        QVERIFY(shop_.linkZImage(compressed("gzip", vmlinux), false, "zImage"));
        QTest::newRow("zImage") << readAll(shop_.file("zImage"));
    }
    void kernels()
    {
        QFETCH(QByteArray, file);
        survive(file, 300, [](const Blob &blob) {
            const auto kernel = openKernel(blob, "x", limits);
            if (kernel) static_cast<void>(linuxBanner(*kernel));
            return errorOf(kernel);
        });
    }

    // Damage inside a wrapper, where no check sum of the wrapper finds it.
    void wrappedKernels()
    {
        survive(readAll(shop_.file("vmlinux")), 300, [](const Blob &blob) {
            return errorOf(openKernel(blobOf(uImage(arrayOf(blob.bytes()), 2, 0)), "x", limits));
        });
    }

    void initramfs_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray one =
            cpio({{"init", "#!/bin/sh\n"}, {"bin/", {}}, {"bin/sh", QByteArray(3000, 's')}, {"a", ""}});
        QTest::newRow("bare") << one;
        QTest::newRow("two") << one + one;
        for (const QString &how : compressors())
            QTest::newRow(qPrintable("bare and " + how)) << one + compressed(how, one + one);
    }
    void initramfs()
    {
        QFETCH(QByteArray, file);
        survive(file, static_cast<std::size_t>(file.size()),
                [](const Blob &blob) { return errorOf(listInitramfs(blob, limits)); });
    }

    void archives_data()
    {
        QTest::addColumn<QByteArray>("file");
        shop_.write("s/device-tree/name", "x");
        shop_.write("s/device-tree/" + QString(120, 'n'), "a long name has a header of its own");
        shop_.write("s/cmdline", QByteArray(2000, 'c'));
        for (const char *format : {"gnu", "posix"})
            for (const char *packing : {"", "--gzip", "--zstd", "--xz"}) {
                QStringList arguments{"-c", QString("--format=%1").arg(format), packing, "s"};
                arguments.removeAll(QString());
                const auto tar = run("tar", arguments, {}, shop_.path(""));
                QVERIFY(tar);
                QTest::addRow("%s %s", format, packing) << *tar;
            }
    }
    void archives()
    {
        QFETCH(QByteArray, file);
        survive(file, 6144, [](const Blob &blob) {
            return errorOf(readArchive(blob, "x", {.unpack = limits, .files = 1000}));
        });
    }

    void identification_data()
    {
        QTest::addColumn<QByteArray>("file");
        QVERIFY(run("dtc", {"-o", shop_.path("t.dtb"), "-"}, "/dts-v1/; / { chosen { }; };"));
        QTest::newRow("tree") << readAll(shop_.file("t.dtb"));
        QTest::newRow("object") << readAll("/usr/powerpc64-linux-gnu/lib/crt1.o");
        QTest::newRow("kernel") << readAll(shop_.file("vmlinux"));
        QTest::newRow("uImage") << uImage(cpio({{"init", "#!"}}), 3, 0);
    }
    void identification()
    {
        QFETCH(QByteArray, file);
        survive(file, static_cast<std::size_t>(file.size()), [&](const Blob &blob) {
            return errorOf(identify(shop_.write("damaged", arrayOf(blob.bytes()))));
        });
    }
};

QTEST_GUILESS_MAIN(MutationsTest)
#include "tst_mutations.moc"
