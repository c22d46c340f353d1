#include "core/snapshot/snapshot.h"
#include "tests/support/machine_root.h"
#include "tests/support/mutate.h"

#include <QTest>

#include <random>

using namespace kwb;
using namespace kwb::test;

/// Damaged snapshots: a value or an error with one line of text, never a crash.
class SnapshotMutations : public QObject {
    Q_OBJECT

    Folder folder_;
    QByteArray tar_, packed_;

    /// Goes on with what was read as a plan would.
    static int useUp(const Result<Snapshot> &result)
    {
        if (!result) {
            const std::string text = result.error().text();
            return text.empty() || text.find('\n') != text.npos ? -1 : 0;
        }
        fingerprintText(*result);
        result->config("KEXEC");
        return result->reservations().size() < 1'000'000 ? 1 : -1;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(folder_.putNode("s/device-tree", treeOf(pseriesDts(dynamicMemoryV2())).root));
        QVERIFY(folder_.put("s/fdt", compileDts(pseriesDts(dynamicMemoryV1()))));
        QVERIFY(folder_.put("s/snapshot.json",
                            R"({"version": 1, "byte_order": "big", "absent": [{"file": "x"}]})"));
        QVERIFY(folder_.put("s/pagesize", "65536\n"));
        QVERIFY(folder_.put("s/uname", "Linux t 6.1 #1 ppc64\n"));
        QVERIFY(folder_.put("s/meminfo", "MemTotal:        2023424 kB\n"));
        QVERIFY(folder_.put("s/lockdown", "[none] integrity confidentiality\n"));
        QVERIFY(folder_.put("s/boot_id", "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9\n"));
        QVERIFY(folder_.put("s/config.gz", run("gzip", {"-c"}, QByteArray(2000, 'C')).out));
        tar_ = run("tar", {"-c", "-C", folder_.at("s"), "."}).out;
        packed_ = run("gzip", {"-c"}, tar_).out;
        QVERIFY(tar_.size() > 20'000 && packed_.size() > 1000);
        QVERIFY(folder_.put("ok.tar", tar_));
        QCOMPARE(useUp(readSnapshot(folder_.at("ok.tar").toStdString())), 1);
    }

    void archives()
    {
        int read = 0;
        for (const QByteArray &whole : {tar_, packed_}) {
            const ByteView bytes = viewOf({whole.constData(), static_cast<std::size_t>(whole.size())});
            for (std::uint32_t n = 0; n < 400; ++n) {
                QVERIFY(folder_.put("m", toArray(mutate(bytes, n, bytes.size()))));
                const int outcome = useUp(readSnapshot(folder_.at("m").toStdString()));
                QVERIFY2(outcome >= 0, qPrintable(QString::number(n)));
                read += outcome;
            }
        }
        QVERIFY(read > 50 && read < 790);
    }

    /// Each file of the snapshot by turns, properties of the tree among them.
    void files()
    {
        const auto whole = readFileSet(folder_.at("s").toStdString());
        QVERIFY(whole);
        int read = 0, tried = 0;
        for (std::uint32_t n = 0; n < 20; ++n)
            for (const auto &[path, blob] : whole->files) {
                FileSet damaged = *whole;
                damaged.files[path] = Blob::copyOf(mutate(blob.bytes(), n, 64));
                const int outcome = useUp(readSnapshot(damaged, "s"));
                QVERIFY2(outcome >= 0, path.c_str());
                read += outcome;
                ++tried;
            }
        QVERIFY(tried >= 800);
        QVERIFY(read > 100 && read < tried);
    }

    /// Made-up paths with odd names, empty parts, files where folders are.
    void paths()
    {
        std::mt19937 random(7);
        const std::string_view parts[] = {"device-tree", "a",   "",     "..",  ".",
                                          "name",        "a-b", "\xff", "fdt", "a@0,1"};
        for (int n = 0; n < 1000; ++n) {
            FileSet files;
            for (std::size_t i = 0, count = random() % 12; i < count; ++i) {
                std::string path = "device-tree";
                for (std::size_t k = 0, depth = random() % 6; k < depth; ++k)
                    path += "/" + std::string(parts[random() % std::size(parts)]);
                if (random() % 3 == 0)
                    files.folders.push_back(path);
                else
                    files.files[path] = Blob::copyOf(Bytes(random() % 9, 1));
            }
            QVERIFY(useUp(readSnapshot(files, "s")) >= 0);
        }
    }

    void bareTrees()
    {
        const QByteArray whole = compileDts(pseriesDts(dynamicMemoryV1()));
        const ByteView bytes = viewOf({whole.constData(), static_cast<std::size_t>(whole.size())});
        for (std::uint32_t n = 0; n < 500; ++n) {
            QVERIFY(folder_.put("m.dtb", toArray(mutate(bytes, n, bytes.size()))));
            QVERIFY(useUp(readSnapshot(folder_.at("m.dtb").toStdString())) >= 0);
        }
    }
};

QTEST_GUILESS_MAIN(SnapshotMutations)
#include "tst_snapshot_mutations.moc"
