#include "core/image/compression.h"
#include "fixtures.h"

#include <QTest>
#include <random>

using namespace kwb;
using namespace kwb::test;

namespace {

/// Bytes that compress somewhat, as programs do.
QByteArray content(qsizetype size)
{
    std::mt19937 random(7);
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = i % 3 == 0 ? static_cast<char>(random() % 16) : static_cast<char>(i >> 8);
    return bytes;
}

} // namespace

class CompressionTest : public QObject {
    Q_OBJECT

    static void addCompressors()
    {
        QTest::addColumn<QString>("how");
        for (const QString &how : compressors())
            QTest::newRow(qPrintable(how)) << how;
    }

private slots:
    void roundTrip_data() { addCompressors(); }
    void roundTrip()
    {
        QFETCH(QString, how);
        // 0 and 1 are the edges; the older LZ4 format has blocks of 8 MiB.
        const int large = how == "lz4-legacy" ? 9 << 20 : 300'000;
        for (const qsizetype size : {0, 1, 65536, large}) {
            const QByteArray original = content(size);
            const QByteArray packed = compressed(how, original);
            if (size == 0 && packed.isEmpty()) continue;
            QVERIFY(detectCompression(test::viewOf(packed)));
            QCOMPARE(QString(name(*detectCompression(test::viewOf(packed)))), formatName(how));
            const auto unpacked = decompress(test::viewOf(packed));
            QVERIFY2(unpacked, unpacked ? "" : unpacked.error().text().c_str());
            QVERIFY(arrayOf(unpacked->bytes.bytes()) == original);
            QCOMPARE(unpacked->consumed, static_cast<std::uint64_t>(packed.size()));
        }
    }

    // The next member of an initramfs starts exactly where a stream ends.
    void endIsExact_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QByteArray>("tail");
        for (const QString &how : compressors()) {
            QTest::addRow("%s+zeros", qPrintable(how)) << how << QByteArray(13, '\0');
            QTest::addRow("%s+cpio", qPrintable(how)) << how << QByteArray("070701000000");
            for (const QString &next : compressors())
                if (how != "lz4-legacy" || next != "gzip") // a gzip magic reads as a block length there
                    QTest::addRow("%s+%s", qPrintable(how), qPrintable(next))
                        << how << compressed(next, content(5000));
        }
    }
    void endIsExact()
    {
        QFETCH(QString, how);
        QFETCH(QByteArray, tail);
        const QByteArray original = content(20'000);
        const QByteArray packed = compressed(how, original);
        const auto unpacked = decompress(test::viewOf(packed + tail));
        QVERIFY2(unpacked, unpacked ? "" : unpacked.error().text().c_str());
        QVERIFY(arrayOf(unpacked->bytes.bytes()) == original);
        QCOMPARE(unpacked->consumed, static_cast<std::uint64_t>(packed.size()));
    }

    void limitIsExact_data() { addCompressors(); }
    void limitIsExact()
    {
        QFETCH(QString, how);
        const QByteArray packed = compressed(how, content(300'000));
        QVERIFY(decompress(test::viewOf(packed), {.bytes = 300'000}));
        const auto over = decompress(test::viewOf(packed), {.bytes = 299'999});
        QVERIFY(!over);
        QCOMPARE(over.error().kind, ErrorKind::limit);
        QCOMPARE(over.error().message.id(), "image.unpack-limit");
    }

    void bombStopsAtTheLimit_data() { addCompressors(); }
    void bombStopsAtTheLimit()
    {
        QFETCH(QString, how);
        const auto bomb =
            decompress(test::viewOf(compressed(how, QByteArray(16 << 20, '\0'))), {.bytes = 1 << 20});
        QVERIFY(!bomb);
        QCOMPARE(bomb.error().kind, ErrorKind::limit);
    }

    void cutStreamIsMalformed_data() { addCompressors(); }
    void cutStreamIsMalformed()
    {
        QFETCH(QString, how);
        const QByteArray packed = compressed(how, content(100'000));
        const auto cut = decompress(test::viewOf(packed.left(packed.size() - 5)));
        QVERIFY(!cut);
        QCOMPARE(cut.error().kind, ErrorKind::malformed);
        QVERIFY(cut.error().place.offset);
        QVERIFY(*cut.error().place.offset <= static_cast<std::uint64_t>(packed.size()));
    }

    void damageIsMalformed_data()
    {
        QTest::addColumn<QString>("how");
        for (const QString &how : compressors()) // lzma and the older LZ4 have no check sums: damage may pass
            if (how != "lzma" && how != "lz4-legacy") QTest::newRow(qPrintable(how)) << how;
    }
    void damageIsMalformed()
    {
        QFETCH(QString, how);
        QByteArray packed = compressed(how, content(100'000));
        packed[packed.size() / 2] = static_cast<char>(packed[packed.size() / 2] ^ 0x10);
        const auto damaged = decompress(test::viewOf(packed));
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().kind, ErrorKind::malformed);
    }

    void otherBytesAreNoStream()
    {
        QVERIFY(!detectCompression({}));
        QVERIFY(!detectCompression(test::viewOf(QByteArray("\x7f"
                                                           "ELF"))));
        const auto none = decompress(test::viewOf(QByteArray("hello")));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::unsupported);
    }
};

QTEST_GUILESS_MAIN(CompressionTest)
#include "tst_compression.moc"
