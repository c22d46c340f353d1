#include "bundle_folder.h"

#include "tests/support/mutate.h"

#include <QFile>
#include <QTest>

using namespace kwb;

/// Bundles damaged at random never bring the reader down, and no damage to a listed file is overlooked.
class BundleMutationsTest : public QObject {
    Q_OBJECT

private slots:
    void filesOfAFolder_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("count");
        QTest::newRow("manifest") << "manifest.json" << 400;
        QTest::newRow("load list") << "load.list" << 60;
        QTest::newRow("plan") << "plan.json" << 60;
        QTest::newRow("tree") << "tree-after.dtb" << 60;
        QTest::newRow("purgatory") << "segments/1-purgatory.bin" << 60;
    }
    void filesOfAFolder()
    {
        QFETCH(QString, file);
        QFETCH(int, count);
        const test::BundleFolder folder;
        const QByteArray original = folder.read(file);
        const std::string bytes = original.toStdString();
        int refused = 0;
        for (int n = 0; n < count; ++n) {
            const Bytes mutated = test::mutate(viewOf(bytes), static_cast<std::uint32_t>(n));
            const QByteArray written(reinterpret_cast<const char *>(mutated.data()),
                                     static_cast<qsizetype>(mutated.size()));
            folder.write(file, written);
            const bool good = test::failures(folder.verify()).isEmpty();
            refused += good ? 0 : 1;
            // The manifest is no listed file: what it says of itself alone (its allocator, say) may change
            // unseen.
            if (file != "manifest.json")
                QVERIFY2(!good || written == original, qPrintable(QString::number(n)));
        }
        QVERIFY2(refused > count * 8 / 10, qPrintable(QString::number(refused)));
    }

    /// With its digest put right, the content of a file is all that the reader has.
    void listedFilesWithRightDigests_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("plan") << "plan.json";
        QTest::newRow("tree") << "tree-after.dtb";
        QTest::newRow("load list") << "load.list";
    }
    void listedFilesWithRightDigests()
    {
        QFETCH(QString, file);
        const test::BundleFolder folder;
        const std::string bytes = folder.read(file).toStdString();
        for (std::uint32_t n = 0; n < 60; ++n) {
            const Bytes mutated = test::mutate(viewOf(bytes), n, 256);
            folder.replaceListed(file, {reinterpret_cast<const char *>(mutated.data()),
                                        static_cast<qsizetype>(mutated.size())});
            const auto report = folder.verify();
            QVERIFY(report);
            const bool same = std::ranges::equal(mutated, viewOf(bytes));
            if (file != "plan.json") QCOMPARE(report->ok(), same);
        }
    }

    void archives_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("tar") << ".tar";
        QTest::newRow("tar.zst") << ".tar.zst";
    }
    void archives()
    {
        QFETCH(QString, ending);
        const QTemporaryDir temporary;
        const QString path = temporary.filePath("bundle" + ending);
        SealedPlan sealed = test::sampleSealed();
        QVERIFY(writeBundle(sealed, path.toStdString()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string bytes = file.readAll().toStdString();
        file.close();
        int refused = 0;
        for (std::uint32_t n = 0; n < 60; ++n) {
            const Bytes mutated = test::mutate(viewOf(bytes), n, 0x8000);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(reinterpret_cast<const char *>(mutated.data()),
                       static_cast<qsizetype>(mutated.size()));
            file.close();
            refused += test::failures(verifyBundle(path.toStdString())).isEmpty() ? 0 : 1;
        }
        QVERIFY2(refused > 40, qPrintable(QString::number(refused)));
    }
};

QTEST_GUILESS_MAIN(BundleMutationsTest)
#include "tst_bundle_mutations.moc"
