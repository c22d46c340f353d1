#include "core/snapshot/snapshot.h"
#include "tests/support/machine_root.h"

#include <QTest>

using namespace kwb;
using namespace kwb::test;

/// The fingerprint's text, line for line: a bundle made by one version must fit the loader of another.
class FingerprintTest : public QObject {
    Q_OBJECT

    static Snapshot snapshotOf(const QByteArray &dts)
    {
        Snapshot snapshot;
        snapshot.liveTree = treeOf(dts);
        snapshot.pageSize = 0x10000;
        snapshot.byteOrder = ByteOrder::little;
        return snapshot;
    }
    static QByteArray textOf(const Snapshot &snapshot)
    {
        const auto text = fingerprintText(snapshot);
        return text ? QByteArray::fromStdString(*text) : "none";
    }
    static QByteArray head(const QByteArray &model)
    {
        return "kexec-workbench memory fingerprint 1\nmodel " + model +
               "\npage-size 0x10000\nbyte-order little\n";
    }

private slots:
    void knownAnswers()
    {
        QCOMPARE(textOf(snapshotOf(pseriesDts(dynamicMemoryV1()))), pseriesFingerprint());
        QCOMPARE(textOf(snapshotOf(pseriesDts(dynamicMemoryV2()))), pseriesFingerprint());
    }

    void oddInput_data()
    {
        QTest::addColumn<QByteArray>("root");
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("nothing") << QByteArray() << head("-");
        QTest::newRow("model") << QByteArray("model = [41 20 c3 09 7f 42 00 43 00];") << head("A ???B");
        QTest::newRow("default cells")
            << QByteArray("memory { device_type = \"memory\"; reg = <0 0x1000 0x1000>; };")
            << head("-") + "ram 0x1000-0x2000\n";
        QTest::newRow("one cell") << QByteArray(
                                         "#address-cells = <1>; #size-cells = <1>; memory@0 { device_type = "
                                         "\"memory\"; reg = <0x1000 0x1000 0x2000>; };")
                                  << head("-") + "ram 0x1000-0x2000\n";
        QTest::newRow("three cells") << QByteArray(
                                            "#address-cells = <3>; #size-cells = <2>; memory@0 { device_type "
                                            "= \"memory\"; reg = <0 0 0 0 0x1000>; };")
                                     << head("-");
        QTest::newRow("no cells") << QByteArray(
                                         "#address-cells = <0>; #size-cells = <0>; memory@0 { device_type = "
                                         "\"memory\"; reg = <0 0 0 0 0x1000>; };")
                                  << head("-");
        QTest::newRow("wraps") << QByteArray("#address-cells = <2>; #size-cells = <2>; reserved-ranges = "
                                             "<0xffffffff 0xfffff000 0 0x1000 0 0 0 0x1000>;")
                               << head("-") + "reserved-range 0x0-0x1000\n";
        QTest::newRow("count beyond rows")
            << QByteArray(
                   "#address-cells = <2>; ibm,dynamic-reconfiguration-memory { ibm,lmb-size = <0x1000>; "
                   "ibm,dynamic-memory = <9 0 0 0 0 0 8 0 0x1000>; };")
            << head("-") + "ram 0x0-0x1000\n";
        QTest::newRow("rows beyond count")
            << QByteArray(
                   "#address-cells = <2>; ibm,dynamic-reconfiguration-memory { ibm,lmb-size = <0x1000>; "
                   "ibm,dynamic-memory = <1 0 0 0 0 0 8 0 0x9000 0 0 0 8>; };")
            << head("-") + "ram 0x0-0x1000\n";
        QTest::newRow("no crash region")
            << QByteArray("chosen { linux,crashkernel-base = <0 0>; linux,crashkernel-size = <0 0>; };")
            << head("-");
        QTest::newRow("three bytes") << QByteArray("chosen { linux,kernel-end = [01 02 03]; };") << head("-");
    }
    void oddInput()
    {
        QFETCH(QByteArray, root);
        QFETCH(QByteArray, lines);
        const QByteArray dtb = compileDts("/dts-v1/; / { " + root + " };");
        QVERIFY(!dtb.isEmpty());
        QCOMPARE(textOf(snapshotOf("/dts-v1/; / { " + root + " };")), lines);
    }

    void needsLiveTreePageSizeAndByteOrder()
    {
        const Snapshot whole = snapshotOf(pseriesDts());
        QVERIFY(fingerprintText(whole));
        Snapshot part = whole;
        part.pageSize.reset();
        QVERIFY(!fingerprintText(part));
        part = whole;
        part.byteOrder.reset();
        QVERIFY(!fingerprintText(part));
        part = whole;
        part.bootFdt = part.liveTree;
        part.liveTree.reset();
        QVERIFY(!fingerprintText(part));
    }

    void bigEndianAndOtherPagesShow()
    {
        Snapshot snapshot = snapshotOf(pseriesDts());
        snapshot.pageSize = 0x1000;
        snapshot.byteOrder = ByteOrder::big;
        QVERIFY(textOf(snapshot).contains("\npage-size 0x1000\nbyte-order big\n"));
    }
};

QTEST_GUILESS_MAIN(FingerprintTest)
#include "tst_fingerprint.moc"
