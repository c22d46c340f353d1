#include "purgatory/loader/loader.h"
#include "tests/support/mutate.h"
#include "tests/unit/loader/machine.h"

#include <QTest>

#include <algorithm>

using namespace kwb;
using namespace kwb::test;

/// The loader's fingerprint text and core/snapshot's, made from the same folder, are the same bytes, also
/// when the tree is odd.
class LoaderFingerprint : public QObject {
    Q_OBJECT

    static QByteArray loaderText(const Folder &root)
    {
        qputenv("KWB_TEST_ROOT", root.path().toUtf8());
        KwbText text{};
        char error[KWB_ERROR] = "";
        const QByteArray out = kwbFingerprintText(&text, error)
                                   ? QByteArray(text.data, static_cast<qsizetype>(text.length))
                                   : QByteArray("error: ") + error;
        kwbTextFree(&text);
        return out;
    }

    static QByteArray coreText(const Folder &root, ByteOrder order = ByteOrder::little)
    {
        auto snapshot = readSnapshot(root.at("proc").toStdString());
        if (!snapshot) return QByteArray::fromStdString(snapshot.error().text());
        snapshot->pageSize = 65536;
        snapshot->byteOrder = order;
        const auto text = fingerprintText(*snapshot);
        return text ? QByteArray::fromStdString(*text) : "none";
    }

    struct Row {
        QString file;
        Bytes value;
    };
    /// Every property of the tree with its file.
    static void listProperties(const TreeNode &node, const QString &folder, QList<Row> &out)
    {
        for (const TreeProperty &property : node.properties)
            out += {folder + "/" + QString::fromStdString(property.name), property.value};
        for (const TreeNode &child : node.children)
            listProperties(child, folder + "/" + QString::fromStdString(child.name), out);
    }

private slots:
    void cleanup()
    {
        qunsetenv("KWB_TEST_ROOT");
        qunsetenv("KWB_TEST_ORDER");
    }

    void knownAnswers()
    {
        for (const QByteArray &dynamic : {dynamicMemoryV1(), dynamicMemoryV2()}) {
            const Folder root;
            QVERIFY(root.putNode("proc/device-tree", treeOf(pseriesDts(dynamic)).root));
            QCOMPARE(loaderText(root), pseriesFingerprint());
            QCOMPARE(coreText(root), pseriesFingerprint());
        }
    }

    void bigEndianMachine()
    {
        const Folder root;
        QVERIFY(root.putNode("proc/device-tree", treeOf(pseriesDts()).root));
        qputenv("KWB_TEST_ORDER", "big");
        QCOMPARE(loaderText(root), coreText(root, ByteOrder::big));
        QVERIFY(loaderText(root).contains("\nbyte-order big\n"));
    }

    /// One property after the other damaged in several ways, cell sizes among them.
    void damagedProperties()
    {
        int tried = 0, different = 0;
        for (const QByteArray &dynamic : {dynamicMemoryV1(), dynamicMemoryV2()}) {
            const DeviceTree whole = treeOf(pseriesDts(dynamic));
            const Folder root;
            QVERIFY(root.putNode("proc/device-tree", whole.root));
            QList<Row> rows;
            listProperties(whole.root, "proc/device-tree", rows);
            for (const Row &row : rows) {
                for (std::uint32_t n = 0; n < 6; ++n) {
                    QVERIFY(root.put(row.file,
                                     toArray(mutate(row.value, static_cast<std::uint32_t>(tried), 64))));
                    const QByteArray text = loaderText(root);
                    QCOMPARE(text, coreText(root));
                    different += text != pseriesFingerprint();
                    ++tried;
                }
                QVERIFY(root.put(row.file, toArray(row.value)));
            }
        }
        QVERIFY(tried > 400);
        QVERIFY(different > 150);
    }

    void treeWithoutEnd()
    {
        const Folder root;
        QString path = "proc/device-tree";
        for (int i = 0; i < 64; ++i)
            path += "/n";
        QVERIFY(root.put(path + "/p", "x"));
        QVERIFY(loaderText(root).startsWith("kexec-workbench memory fingerprint 1\n"));
        QVERIFY(root.put(path + "/n/p", "x"));
        QVERIFY(loaderText(root).startsWith("error: /proc/device-tree: "));
    }
};

QTEST_GUILESS_MAIN(LoaderFingerprint)
#include "tst_loader_fingerprint.moc"
