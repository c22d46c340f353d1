#include "core/link/embedded.h"
#include "tests/support/mutate.h"
#include "tests/unit/link/oracle.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kwb;

/// Damaged objects give an image or an error, never anything else.
class TestLinkMutations : public QObject {
    Q_OBJECT

private slots:
    void damagedObjects_data();
    void damagedObjects();
    void damagedExecutables();

private:
    QTemporaryDir directory_;
};

void TestLinkMutations::damagedObjects_data()
{
    QTest::addColumn<ByteOrder>("order");
    QTest::addColumn<QString>("flags");
    QTest::newRow("little power8") << ByteOrder::little << "-O2 -mcpu=power8";
    QTest::newRow("little power10") << ByteOrder::little << "-O2 -fPIC -mcpu=power10";
    QTest::newRow("little inline PLT") << ByteOrder::little << "-O2 -mlongcall -mcpu=power9";
    QTest::newRow("big") << ByteOrder::big << "-O2 -mcpu=power8";
}

void TestLinkMutations::damagedObjects()
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
    const Bytes good = test::readBytes(path);
    int linked = 0, refused = 0;
    for (std::uint32_t n = 0; n < 1000; ++n) {
        // Tables are at the end of an object: damage all of it.
        const auto object = test::openBytes(test::mutate(good, n, good.size()), "damaged.o");
        if (!object) continue;
        const LinkRequest request{PhysAddr(0x10000000), test::valuesForUndefined(*object, 0x10200000), {}};
        const auto image = link(*object, request);
        if (image) {
            ++linked;
            QCOMPARE(image->bytes.size(), image->layout.memsz);
        } else {
            ++refused;
            QVERIFY(!image.error().message.empty());
        }
    }
    qInfo("%d linked, %d refused", linked, refused);
    QVERIFY(linked > 10);
    QVERIFY(refused > 10);
}

void TestLinkMutations::damagedExecutables()
{
    QString why;
    const QString inner = test::compile(directory_.path(), ByteOrder::little, {},
                                        " .text\n .globl purgatory_start\npurgatory_start: blr\n", "s", &why);
    QVERIFY2(!inner.isEmpty(), qPrintable(why));
    const Bytes object = test::readBytes(inner);
    int found = 0;
    for (std::uint32_t n = 0; n < 500; ++n) {
        Bytes whole = object; // an object that carries a damaged one behind itself
        const Bytes damaged = test::mutate(object, n, object.size());
        whole.insert(whole.end(), damaged.begin(), damaged.end());
        const auto file = test::openBytes(whole, "carrier");
        QVERIFY(file);
        const auto blob = embeddedPurgatory(*file);
        if (!blob) continue;
        ++found;
        QVERIFY(blob->size() <= damaged.size());
    }
    QVERIFY(found > 10);
    QVERIFY(found < 500);
}

QTEST_GUILESS_MAIN(TestLinkMutations)
#include "tst_link_mutations.moc"
