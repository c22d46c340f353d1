#include "core/image/identify.h"
#include "core/image/initramfs.h"
#include "core/image/kernel_image.h"
#include "core/image/unpack.h"
#include "fixtures.h"

#include <QTest>

using namespace kwb;
using namespace kwb::test;

namespace {

QString valueOf(const FileFacts &facts, const std::string &key)
{
    for (const auto &[found, value] : facts.rows)
        if (found == key) return QString::fromStdString(value);
    return "(absent)";
}

const Fact *memberOf(const Fact &object, const std::string &name)
{
    const auto found = std::ranges::find(object.children, name, &Fact::name);
    return found == object.children.end() ? nullptr : &*found;
}

} // namespace

class IdentifyTest : public QObject {
    Q_OBJECT
    Workshop shop_;

    void add(const char *tag, const QByteArray &content, FileKind kind, const char *summary)
    {
        shop_.write(tag, content);
        QTest::newRow(tag) << shop_.path(tag) << static_cast<int>(kind) << QString(summary);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(shop_.linkKernel("powerpc64le-linux-gnu-", "vmlinux"));
        QVERIFY(shop_.linkKernel("powerpc64-linux-gnu-", "vmlinux.be"));
        QVERIFY(shop_.compile("powerpc64le-linux-gnu-gcc", {"-O2"}, "a.c",
                              "int g(int); int f(int x) { return g(x); }", "a.o"));
        QVERIFY(shop_.compile("powerpc64-linux-gnu-gcc", {}, "p.S",
                              ".globl purgatory_start\npurgatory_start: nop\n", "p.o"));
        QVERIFY(shop_.compile("powerpc64-linux-gnu-gcc", {}, "q.S", "b purgatory_start\n", "q.o"));
        QVERIFY(run("dtc", {"-o", shop_.path("t.dtb"), "-"}, "/dts-v1/; / { chosen { }; };"));
        QVERIFY(run("dtc", {"-@", "-o", shop_.path("o.dtbo"), "-"},
                    "/dts-v1/; /plugin/; / { fragment@0 { target-path = \"/\"; __overlay__ { a; }; }; };"));
        shop_.write("snapshot/device-tree/name", "x");
        shop_.write("snapshot/uname_r", "6.1.0-test\n");
        shop_.write("bundle/manifest.json", R"({"schema": "kexec-workbench/bundle/1"})");
        shop_.write("folder/manifest.json", "{}");
        for (const QString folder : {"snapshot", "bundle", "folder"})
            QVERIFY(run("tar", {"-c", "--zstd", "-f", shop_.path(folder + ".tar.zst"), folder}, {},
                        shop_.path("")));
        QVERIFY(run("tar", {"-c", "-f", shop_.path("snapshot.tar"), "snapshot"}, {}, shop_.path("")));
    }

    void kinds_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("summary");
        using enum FileKind;
        const auto made = [&](const char *name, FileKind kind, const char *summary) {
            QTest::newRow(name) << shop_.path(name) << static_cast<int>(kind) << QString(summary);
        };
        const QByteArray vmlinux = readAll(shop_.file("vmlinux"));
        const QByteArray initrd = cpio({{"init", "#!"}, {"etc/", {}}});
        made("vmlinux", kernel, "Linux 6.1.0-test kernel, ppc64 little-endian, ELF, 4.");
        made("vmlinux.be", kernel, "Linux 6.1.0-test kernel, ppc64 big-endian, ELF, 4.");
        add("vmlinux.xz", test::compressed("xz", vmlinux), kernel,
            "Linux 6.1.0-test kernel, ppc64 little-endian, ELF in xz, 4.");
        add("uImage", test::uImage(test::compressed("gzip", vmlinux), 2, 1), kernel,
            "Linux 6.1.0-test kernel, ppc64 little-endian, ELF in uImage, gzip, 4.");
        QVERIFY(shop_.linkZImage(test::compressed("gzip", vmlinux), false, "zImage"));
        made("zImage", kernel,
             "Linux 6.1.0-test kernel, ppc64 little-endian, ELF in zImage (.kernel:vmlinux.strip), gzip, 4.");
        QByteArray silent = vmlinux;
        silent.replace("Linux version", "Minix version");
        add("no banner", silent, kernel, "kernel, ppc64 little-endian, ELF, 4.");
        made("a.o", relocatable, "relocatable object, ppc64 little-endian, ELF");
        made("p.o", purgatory, "purgatory, ppc64 big-endian, ELF");
        made("q.o", relocatable, "relocatable object, ppc64 big-endian, ELF");
        QTest::newRow("sh") << "/bin/sh" << static_cast<int>(elf) << "ELF, x86_64 little-endian, shared";
        made("t.dtb", deviceTree, "device tree, ");
        made("o.dtbo", overlay, "device-tree overlay, ");
        add("t.dtb.gz", test::compressed("gzip", readAll(shop_.file("t.dtb"))), deviceTree, "device tree, ");
        add("initrd", initrd, initramfs, "initramfs, archives: 1, files: 2, ");
        add("initrd.zst", test::compressed("zstd", initrd), initramfs, "initramfs, archives: 1, files: 2, ");
        add("initrd two", initrd + test::compressed("lz4-legacy", initrd), initramfs,
            "initramfs, archives: 2, files: 4, ");
        add("uInitrd", test::uImage(test::compressed("gzip", initrd), 3, 1), initramfs,
            "initramfs, archives: 1, files: 2, ");
        made("snapshot", snapshot, "snapshot, folder, files: 2");
        made("snapshot.tar", snapshot, "snapshot, archive, files: 2");
        made("snapshot.tar.zst", snapshot, "snapshot, archive, files: 2");
        made("bundle", bundle, "bundle, folder, files: 1");
        made("bundle.tar.zst", bundle, "bundle, archive, files: 1");
        made("folder", unknown, "folder, neither a bundle nor a snapshot, files: 1");
        made("folder.tar.zst", unknown, "archive, neither a bundle nor a snapshot, files: 1");
        QTest::newRow("root") << "/" << static_cast<int>(unknown)
                              << "a folder that is neither a bundle nor a snapshot";
        add("config.gz", test::compressed("gzip", "CONFIG_X=y\n"), FileKind::compressed, "gzip stream of ");
        add("uImage of text", test::uImage("hello", 5, 0), FileKind::uImage,
            "uImage “test”, firmware, 5 bytes of data");
        add("text", "hello", unknown, "of no known kind, 5 bytes");
        add("empty", {}, unknown, "of no known kind, 0 bytes");
    }
    void kinds()
    {
        QFETCH(QString, path);
        QFETCH(int, kind);
        QFETCH(QString, summary);
        const auto facts = identify(path.toStdString());
        QVERIFY2(facts, facts ? "" : facts.error().text().c_str());
        QCOMPARE(QString(name(facts->kind)), QString(name(static_cast<FileKind>(kind))));
        const QString found = QString::fromStdString(facts->summary.text());
        QVERIFY2(found.startsWith(summary), qPrintable(found));
    }

    void rowsOfAKernel()
    {
        const auto facts = identify(shop_.file("vmlinux"));
        QVERIFY(facts);
        QCOMPARE(valueOf(*facts, "byte order"), "little");
        QCOMPARE(valueOf(*facts, "machine"), "ppc64");
        QCOMPARE(valueOf(*facts, "ABI"), "ELFv2");
        QCOMPARE(valueOf(*facts, "Linux version"), QString(kernelBanner).mid(14));
        QVERIFY(valueOf(*facts, "PT_LOAD 0").startsWith("physical 0x0, file 0x"));
        const auto readelf = run("powerpc64le-linux-gnu-readelf", {"-n", shop_.path("vmlinux")});
        QVERIFY(readelf && readelf->contains("Build ID: " + valueOf(*facts, "build id").toLatin1()));
    }

    void rowsOfAnObject()
    {
        const auto facts = identify(shop_.file("a.o"));
        QVERIFY(facts);
        QVERIFY(valueOf(*facts, "section .text").endsWith("executable"));
        QVERIFY(valueOf(*facts, "undefined").contains("g"));
        QCOMPARE(valueOf(*facts, "relocation type 10"), "1"); // R_PPC64_REL24, the call
    }

    void members()
    {
        const auto facts = identify(shop_.file("a.o"), [](std::uint16_t machine, std::uint32_t type) {
            return std::to_string(machine) + "/" + std::to_string(type);
        });
        QVERIFY(facts);
        const Fact *relocations = memberOf(facts->members, "relocations");
        QVERIFY(relocations != nullptr);
        const Fact *calls = memberOf(*relocations, "21/10");
        QVERIFY(calls != nullptr && calls->form == Fact::Form::count);
        QCOMPARE(calls->number, 1ull);
        const auto unnamed = identify(shop_.file("a.o"));
        QVERIFY(memberOf(*memberOf(unnamed->members, "relocations"), "10") != nullptr);

        const auto kernel =
            identify(shop_.write("packed", compressed("gzip", readAll(shop_.file("vmlinux")))));
        QVERIFY(kernel);
        QCOMPARE(kernel->wrappers, std::vector<std::string>{"gzip"});
        const Fact *segments = memberOf(kernel->members, "segments");
        QVERIFY(segments != nullptr && segments->form == Fact::Form::list);
        const Fact *place = memberOf(segments->children.at(0), "paddr");
        QVERIFY(place != nullptr && place->form == Fact::Form::address);
        QCOMPARE(place->number, 0ull);
    }

    void rowsOfAnInitramfs()
    {
        QList<std::pair<QByteArray, QByteArray>> files;
        for (int i = 0; i < 30; ++i)
            files << std::pair{"f" + QByteArray::number(i), QByteArray("x")};
        const auto facts = identify(shop_.write("many.cpio", cpio(files)));
        QVERIFY(facts);
        QCOMPARE(std::ranges::count(facts->rows, "file", &std::pair<std::string, std::string>::first), 21);
        QCOMPARE(QString::fromStdString(facts->rows.back().second), "... and 10 more");
    }

    void damageIsAnError_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray tree = readAll(shop_.file("t.dtb"));
        QTest::newRow("kernel") << readAll(shop_.file("vmlinux")).left(3000);
        QTest::newRow("tree") << tree.left(tree.size() - 1);
        QTest::newRow("tree header") << tree.left(20);
        QTest::newRow("gzip") << compressed("gzip", QByteArray(9000, 'x')).left(30);
        QTest::newRow("initramfs") << cpio({{"init", "#!"}}) + "garbage";
        QTest::newRow("uImage") << uImage("hello", 2, 0).left(66);
    }
    void damageIsAnError()
    {
        QFETCH(QByteArray, content);
        const std::string path = shop_.write("damaged", content);
        const auto facts = identify(path);
        QVERIFY(!facts);
        QCOMPARE(facts.error().kind, ErrorKind::malformed);
        QCOMPARE(facts.error().place.file, path);
    }

    /// A small file cannot take all memory, however well it is packed.
    void bombs()
    {
        const std::string path = shop_.write("bomb", compressed("gzip", QByteArray((256 << 20) + 1, '\0')));
        const auto facts = identify(path);
        QVERIFY(!facts);
        QCOMPARE(facts.error().kind, ErrorKind::limit);
        QVERIFY2(facts.error().text().contains("268435456"), facts.error().text().c_str());
        const auto kernel = openKernel(*mapFile(path), path);
        QVERIFY(!kernel);
        QCOMPARE(kernel.error().kind, ErrorKind::limit);
        const auto initramfs = listInitramfs(*mapFile(path));
        QVERIFY(!initramfs);
        QCOMPARE(initramfs.error().kind, ErrorKind::limit);
        constexpr std::uint64_t mega = 1 << 20;
        QCOMPARE(unpackedAtMost(16 * mega, 2048 * mega), 512 * mega);
        QCOMPARE(unpackedAtMost(0, 2048 * mega), 256 * mega);
        QCOMPARE(unpackedAtMost(~0ull, 2048 * mega), 2048 * mega);
        QCOMPARE(unpackedAtMost(mega, 5), 5ull);
    }

    void missingFile()
    {
        const auto facts = identify(shop_.file("nothing"));
        QVERIFY(!facts);
        QCOMPARE(facts.error().kind, ErrorKind::missing);
    }
};

QTEST_GUILESS_MAIN(IdentifyTest)
#include "tst_identify.moc"
