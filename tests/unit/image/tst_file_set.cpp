#include "core/image/file_set.h"
#include "fixtures.h"

#include <QTest>
#include <archive.h>
#include <archive_entry.h>
#include <sys/stat.h>

using namespace kwb;
using namespace kwb::test;

namespace {

struct Entry {
    QByteArray path;
    unsigned type = AE_IFREG;
    QByteArray content = {}; // of links: the target
    bool hardLink = false;
};

/// A tar archive with any entries, the ones that tar itself would not make included.
QByteArray tarOf(const QList<Entry> &entries)
{
    QByteArray out(16 << 20, '\0');
    std::size_t used = 0;
    archive *writer = archive_write_new();
    archive_write_set_format_gnutar(writer);
    archive_write_open_memory(writer, out.data(), static_cast<std::size_t>(out.size()), &used);
    for (const Entry &one : entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, one.path.constData());
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_filetype(entry, one.type);
        if (one.hardLink)
            archive_entry_set_hardlink(entry, one.content.constData());
        else if (one.type == AE_IFLNK)
            archive_entry_set_symlink(entry, one.content.constData());
        else if (one.type == AE_IFREG)
            archive_entry_set_size(entry, one.content.size());
        if (archive_write_header(writer, entry) != ARCHIVE_OK) qFatal("%s", archive_error_string(writer));
        if (one.type == AE_IFREG && !one.hardLink)
            archive_write_data(writer, one.content.constData(), static_cast<std::size_t>(one.content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    out.resize(static_cast<qsizetype>(used));
    return out;
}

QStringList paths(const FileSet &set)
{
    QStringList out;
    for (const auto &[path, blob] : set.files)
        out << QString::fromStdString(path);
    return out;
}

QStringList listOf(const std::vector<std::string> &texts)
{
    QStringList out;
    for (const std::string &text : texts)
        out << QString::fromStdString(text);
    return out;
}

QByteArray contentOf(const FileSet &set, const std::string &path)
{
    const Blob *blob = set.file(path);
    return blob != nullptr ? arrayOf(blob->bytes()) : QByteArray("(absent)");
}

} // namespace

class FileSetTest : public QObject {
    Q_OBJECT
    Workshop shop_;

    void checkSample(const Result<FileSet> &set)
    {
        QVERIFY2(set, set ? "" : set.error().text().c_str());
        QCOMPARE(paths(*set),
                 (QStringList{"cmdline", "device-tree/chosen/bootargs", "device-tree/name", "large", "nul"}));
        QCOMPARE(listOf(set->folders),
                 (QStringList{"device-tree", "device-tree/chosen", "device-tree/empty"}));
        QCOMPARE(contentOf(*set, "cmdline"), "root=/dev/sda");
        QCOMPARE(contentOf(*set, "large"), QByteArray(300'000, 'L'));
        QCOMPARE(contentOf(*set, "nul"), QByteArray());
        QVERIFY(set->has("device-tree"));
        QVERIFY(set->has("device-tree/empty"));
        QVERIFY(set->has("device-tree/chosen/bootargs"));
        QVERIFY(!set->has("device"));
        QVERIFY(!set->has("device-tree/chosen/boot"));
        QVERIFY(set->file("device-tree") == nullptr);
    }

private slots:
    void initTestCase()
    {
        shop_.write("top/cmdline", "root=/dev/sda");
        shop_.write("top/nul", "");
        shop_.write("top/large", QByteArray(300'000, 'L'));
        shop_.write("top/device-tree/name", "x");
        shop_.write("top/device-tree/chosen/bootargs", "y");
        QVERIFY(run("mkdir", {"-p", shop_.path("top/device-tree/empty")}));
    }

    void folder() { checkSample(readFileSet(shop_.file("top"))); }

    void archivesOfTar_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char *packing : {"", "--gzip", "--xz", "--zstd"})
            for (const char *format : {"gnu", "posix", "ustar"}) {
                const QStringList options{QString("--format=%1").arg(format), packing};
                QTest::addRow("%s %s, of .", format, packing) << options + QStringList{"-C", "top", "."};
                QTest::addRow("%s %s, of the folder", format, packing) << options + QStringList{"top"};
            }
    }
    void archivesOfTar()
    {
        QFETCH(QStringList, arguments);
        arguments.removeAll(QString());
        QVERIFY(run("tar", QStringList{"-cf", shop_.path("sample.tar")} + arguments, {}, shop_.path("")));
        checkSample(readFileSet(shop_.file("sample.tar")));
    }

    void folderSkipsWhatIsNoFile()
    {
        const Workshop shop;
        shop.write("f/real", "r");
        QVERIFY(run("ln", {"-s", "/etc/passwd", shop.path("f/link")}));
        QVERIFY(run("ln", {"-s", "/", shop.path("f/linked-folder")}));
        QVERIFY(mkfifo(shop.file("f/fifo").c_str(), 0600) == 0);
        const auto set = readFileSet(shop.file("f"));
        QVERIFY(set);
        QCOMPARE(paths(*set), QStringList{"real"});
        QCOMPARE(listOf(set->skipped), (QStringList{"fifo: not a regular file", "link: symbolic link",
                                                    "linked-folder: symbolic link"}));
    }

    // Files of /proc state a size of 0 and have content all the same.
    void filesWithoutStatedSize()
    {
        const auto set = readFileSet("/proc/sys/kernel/random");
        QVERIFY2(set, set ? "" : set.error().text().c_str());
        QCOMPARE(contentOf(*set, "boot_id"), readAll("/proc/sys/kernel/random/boot_id"));
        QCOMPARE(contentOf(*set, "boot_id").size(), 37);
    }

    void namesWithoutLocale()
    {
        const QByteArray name = "caf\xc3\xa9";
        const auto set = readArchive(blobOf(tarOf({{name, AE_IFREG, "x"}, {"b"}})), "t");
        QVERIFY2(set, set ? "" : set.error().text().c_str());
        QVERIFY(set->file(name.toStdString()) != nullptr);
    }

    void linksAndDevices()
    {
        const auto set = readArchive(blobOf(tarOf({{"a", AE_IFREG, "content"},
                                                   {"hard", AE_IFREG, "a", true},
                                                   {"soft", AE_IFLNK, "/etc/passwd"},
                                                   {"dev", AE_IFCHR},
                                                   {"pipe", AE_IFIFO}})),
                                     "t");
        QVERIFY2(set, set ? "" : set.error().text().c_str());
        QCOMPARE(paths(*set), (QStringList{"a", "hard"}));
        QCOMPARE(contentOf(*set, "hard"), "content");
        QCOMPARE(listOf(set->skipped),
                 (QStringList{"dev: not a regular file", "pipe: not a regular file", "soft: symbolic link"}));
    }

    void topFolder_data()
    {
        QTest::addColumn<QStringList>("in");
        QTest::addColumn<QStringList>("out");
        QTest::newRow("one") << QStringList{"s/a", "s/b/c"} << QStringList{"a", "b/c"};
        QTest::newRow("one, only once") << QStringList{"s/t/a"} << QStringList{"t/a"};
        QTest::newRow("two") << QStringList{"s/a", "t/b"} << QStringList{"s/a", "t/b"};
        QTest::newRow("file beside") << QStringList{"s/a", "b"} << QStringList{"b", "s/a"};
        QTest::newRow("one file") << QStringList{"a"} << QStringList{"a"};
        QTest::newRow("device-tree") << QStringList{"device-tree/a"} << QStringList{"device-tree/a"};
        QTest::newRow("odd spelling") << QStringList{"./s//a", "s/./b"} << QStringList{"a", "b"};
    }
    void topFolder()
    {
        QFETCH(QStringList, in);
        QFETCH(QStringList, out);
        QList<Entry> entries;
        for (const QString &path : in)
            entries << Entry{path.toUtf8(), AE_IFREG, "x"};
        const auto set = readArchive(blobOf(tarOf(entries)), "t");
        QVERIFY2(set, set ? "" : set.error().text().c_str());
        QCOMPARE(paths(*set), out);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *tag, const QByteArray &file, const char *id) {
            QTest::newRow(tag) << file << QString(id);
        };
        row("absolute", tarOf({{"/etc/passwd"}}), "image.archive-escape");
        row("upwards", tarOf({{"a/../../b"}}), "image.archive-escape");
        row("only ..", tarOf({{"..", AE_IFDIR}}), "image.archive-escape");
        row("twice", tarOf({{"a"}, {"a"}}), "image.archive-twice");
        row("twice, spelled otherwise", tarOf({{"a/b"}, {"./a//b"}}), "image.archive-twice");
        row("file and folder", tarOf({{"x"}, {"a"}, {"a/b"}}), "image.archive-both");
        row("hard link to nothing", tarOf({{"a", AE_IFREG, "b", true}}), "image.archive-broken");
        row("hard link outside", tarOf({{"a"}, {"b", AE_IFREG, "/etc/passwd", true}}),
            "image.archive-broken");
        row("long path", tarOf({{QByteArray(3000, 'p')}}), "image.archive-path");
        row("text", "hello, this is no archive at all", "image.not-archive");
        row("empty", {}, "image.not-archive");
        row("gzip of text", compressed("gzip", "hello"), "image.not-archive");
        const QByteArray tar = tarOf({{"a", AE_IFREG, QByteArray(5000, 'a')}});
        row("cut", tar.left(3000), "image.archive-broken");
        // The size field of the header says far more than there is; the check sum is made right again.
        QByteArray huge = tar;
        huge.replace(124, 11, "77777777777");
        int sum = 0;
        for (qsizetype i = 0; i < 512; ++i)
            sum += i >= 148 && i < 156 ? ' ' : static_cast<quint8>(huge[i]);
        huge.replace(148, 7, QByteArray::number(sum, 8).rightJustified(6, '0') + '\0');
        row("huge size", huge, "image.archive-bytes");
    }
    void refusals()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, id);
        const auto set = readArchive(blobOf(file), "the.tar");
        QVERIFY(!set);
        QCOMPARE(QString::fromStdString(set.error().message.id()), id);
        QCOMPARE(set.error().place.file, "the.tar");
    }

    void limits()
    {
        QList<Entry> entries;
        for (int i = 0; i < 10; ++i)
            entries << Entry{"f" + QByteArray::number(i), AE_IFREG, QByteArray(1000, 'x')};
        const Blob tar = blobOf(tarOf(entries));
        QVERIFY(readArchive(tar, "t", {.unpack = {10'000}, .files = 10}));
        QCOMPARE(readArchive(tar, "t", {.unpack = {10'000}, .files = 9}).error().kind, ErrorKind::limit);
        QCOMPARE(readArchive(tar, "t", {.unpack = {9'999}, .files = 10}).error().kind, ErrorKind::limit);
        QByteArray deep;
        for (int i = 0; i < 400; ++i)
            deep += "d/";
        QCOMPARE(
            readArchive(blobOf(tarOf({Entry{deep + "f"}})), "t", {.unpack = {}, .files = 100}).error().kind,
            ErrorKind::limit);
        QCOMPARE(readFileSet(shop_.file("top"), {.unpack = {}, .files = 3}).error().kind, ErrorKind::limit);
        QCOMPARE(readFileSet(shop_.file("top"), {.unpack = {5}, .files = 100}).error().kind,
                 ErrorKind::limit);
    }

    void missing()
    {
        const auto set = readFileSet(shop_.file("nothing"));
        QVERIFY(!set);
        QCOMPARE(set.error().kind, ErrorKind::missing);
    }
};

QTEST_GUILESS_MAIN(FileSetTest)
#include "tst_file_set.moc"
