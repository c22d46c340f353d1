#include "core/image/initramfs.h"
#include "fixtures.h"

#include <QTest>

using namespace kwb;
using namespace kwb::test;

namespace {

QStringList names(const InitramfsMember &member)
{
    QStringList out;
    for (const InitramfsEntry &entry : member.entries)
        out << QString::fromStdString(entry.path);
    return out;
}

} // namespace

class InitramfsTest : public QObject {
    Q_OBJECT
    QByteArray early_;
    QByteArray main_;

private slots:
    void initTestCase()
    {
        early_ = cpio({{"kernel/", {}}, {"kernel/microcode.bin", QByteArray(5000, 'm')}});
        main_ = cpio({{"init", "#!/bin/sh\n"},
                      {"bin/", {}},
                      {"bin/busybox", QByteArray(70'000, 'b')},
                      {"etc/motd", "hi"}});
    }

    // The oracle is cpio itself: names, sizes, modes, link targets.
    void entriesAsCpioListsThem()
    {
        const Workshop shop;
        shop.write("root/a file", "abc");
        shop.write("root/empty", "");
        QVERIFY(run("ln", {"-s", "a file", shop.path("root/link")}));
        QVERIFY(run("chmod", {"4751", shop.path("root/a file")}));
        for (const char *format : {"newc", "crc"}) {
            const auto archive =
                run("cpio", {"-o", "-H", format, "--quiet"}, "a file\nempty\nlink\n", shop.path("root"));
            QVERIFY(archive);
            const auto initramfs = listInitramfs(blobOf(*archive));
            QVERIFY2(initramfs, initramfs ? "" : initramfs.error().text().c_str());
            QCOMPARE(initramfs->members.size(), 1u);
            const auto &entries = initramfs->members[0].entries;
            QCOMPARE(names(initramfs->members[0]).join('\n').toUtf8() + '\n',
                     *run("cpio", {"-t", "--quiet"}, *archive));
            QCOMPARE(entries[0].size, 3u);
            QCOMPARE(entries[0].mode, 0104751u);
            QCOMPARE(entries[1].size, 0u);
            QCOMPARE(entries[2].linkTarget, "a file");
            QCOMPARE(entries[2].mode & 0170000, 0120000u);
        }
    }

    void rowsOfMembers_data()
    {
        QTest::addColumn<QStringList>("how"); // "cpio" bare, or a compressor
        QTest::addColumn<int>("padding");
        const QStringList all = QStringList("cpio") + compressors();
        for (const QString &first : all)
            for (const QString &second : all)
                for (const int padding : {0, 12, 512})
                    // The older LZ4 format takes the magic of gzip for a block's length, in Linux too.
                    if (padding != 0 || first != "lz4-legacy" || second != "gzip")
                        QTest::addRow("%s+%d+%s", qPrintable(first), padding, qPrintable(second))
                            << QStringList{first, second} << padding;
        QTest::addRow("four") << QStringList{"cpio", "gzip", "cpio", "zstd"} << 4;
    }
    void rowsOfMembers()
    {
        QFETCH(QStringList, how);
        QFETCH(int, padding);
        static QHash<QString, QByteArray> made;
        QByteArray file;
        QList<qsizetype> offsets;
        for (const QString &one : how) {
            if (!file.isEmpty()) file += QByteArray(padding, '\0');
            if (one == "cpio") file += QByteArray((4 - file.size() % 4) % 4, '\0');
            offsets << file.size();
            const QByteArray &content = offsets.size() == 1 ? early_ : main_;
            QByteArray &packed = made[one + QString::number(content.size())];
            if (packed.isEmpty()) packed = one == "cpio" ? content : compressed(one, content);
            file += packed;
        }
        const auto initramfs = listInitramfs(blobOf(file));
        QVERIFY2(initramfs, initramfs ? "" : initramfs.error().text().c_str());
        QCOMPARE(initramfs->members.size(), static_cast<std::size_t>(how.size()));
        for (qsizetype i = 0; i < how.size(); ++i) {
            const InitramfsMember &member = initramfs->members[static_cast<std::size_t>(i)];
            QCOMPARE(member.offset.value, static_cast<std::uint64_t>(offsets[i]));
            QCOMPARE(QString::fromStdString(member.compression),
                     how[i] == "cpio" ? QString() : formatName(how[i]));
            const QStringList expected = i == 0 ? QStringList{"kernel", "kernel/microcode.bin"}
                                                : QStringList{"init", "bin", "bin/busybox", "etc/motd"};
            QCOMPARE(names(member), expected);
        }
    }

    void severalArchivesInOneStream()
    {
        const auto initramfs = listInitramfs(blobOf(compressed("xz", early_ + main_)));
        QVERIFY2(initramfs, initramfs ? "" : initramfs.error().text().c_str());
        QCOMPARE(initramfs->members.size(), 1u);
        QCOMPARE(initramfs->members[0].entries.size(), 6u);
        QCOMPARE(initramfs->members[0].unpackedSize,
                 static_cast<std::uint64_t>(early_.size() + main_.size()));
    }

    // Linux takes an archive without a trailer; libarchive calls it cut.
    void trailerMayBeMissing()
    {
        const qsizetype trailer = main_.indexOf("TRAILER!!!") - 110;
        for (const QByteArray &tail : {QByteArray(), QByteArray(100, '\0')}) {
            const auto initramfs = listInitramfs(blobOf(main_.left(trailer) + tail));
            QVERIFY2(initramfs, initramfs ? "" : initramfs.error().text().c_str());
            QCOMPARE(initramfs->members[0].entries.size(), 4u);
        }
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("id");
        QTest::addColumn<qlonglong>("offset"); // -1: any
        const qlonglong size = early_.size();
        const auto row = [](const char *tag, const QByteArray &file, const char *id, qlonglong offset) {
            QTest::newRow(tag) << file << QString(id) << offset;
        };
        row("empty", {}, "image.initramfs-none", 0);
        row("zeros", QByteArray(1000, '\0'), "image.initramfs-none", 1000);
        row("text", "hello", "image.initramfs-none", 0);
        row("garbage behind", early_ + "garbage", "image.initramfs-garbage", size);
        row("garbage behind zeros", early_ + QByteArray(20, '\0') + "garbage", "image.initramfs-garbage",
            size + 20);
        row("garbage behind gzip", compressed("gzip", early_) + "garbage", "image.initramfs-garbage", -1);
        row("unaligned", early_ + QByteArray(2, '\0') + main_, "image.cpio-unaligned", size + 2);
        row("old format", "070707" + QByteArray(100, '0'), "image.cpio-old", 0);
        row("cut", main_.left(main_.size() / 2), "image.cpio-broken", -1);
        row("cut in a header", main_.left(50), "image.cpio-broken", 0);
        row("second cut", early_ + main_.left(50), "image.cpio-broken", size);
        row("gzip cut", early_ + compressed("gzip", main_).left(60), "image.stream-cut", -1);
        row("gzip of text", compressed("gzip", "hello"), "image.cpio-broken", -1);
        row("gzip in gzip", compressed("gzip", compressed("gzip", main_)), "image.cpio-broken", -1);
        QByteArray gap = main_;
        gap.insert(gap.lastIndexOf("070701", gap.indexOf("etc/motd")), "gap!");
        row("gap between entries", gap, "image.cpio-broken", -1);
    }
    void refusals()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, id);
        QFETCH(qlonglong, offset);
        const auto initramfs = listInitramfs(blobOf(file));
        QVERIFY(!initramfs);
        QCOMPARE(QString::fromStdString(initramfs.error().message.id()), id);
        QVERIFY(initramfs.error().place.offset);
        if (offset >= 0) QCOMPARE(static_cast<qlonglong>(*initramfs.error().place.offset), offset);
    }

    void numberOfMembersIsLimited()
    {
        const auto many = listInitramfs(blobOf(compressed("gzip", QByteArray()).repeated(10'001)));
        QVERIFY(!many);
        QCOMPARE(many.error().message.id(), "image.initramfs-members");
    }

    void limitCountsAllMembers()
    {
        const QByteArray one = compressed("zstd", main_);
        QVERIFY(listInitramfs(blobOf(one + one), {.bytes = 2 * static_cast<std::uint64_t>(main_.size())}));
        const auto over =
            listInitramfs(blobOf(one + one + one), {.bytes = 2 * static_cast<std::uint64_t>(main_.size())});
        QVERIFY(!over);
        QCOMPARE(over.error().kind, ErrorKind::limit);
    }
};

QTEST_GUILESS_MAIN(InitramfsTest)
#include "tst_initramfs.moc"
