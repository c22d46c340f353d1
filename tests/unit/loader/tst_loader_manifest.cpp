#include "tests/unit/loader/machine.h"

#include <QFile>
#include <QTest>

#include <functional>

#include <sys/stat.h>

using namespace kwb;
using namespace kwb::test;
using namespace Qt::StringLiterals;

/// The loader that is told which manifest was approved: nothing else is loaded than what that manifest fixes.
class LoaderManifest : public QObject {
    Q_OBJECT

    static QString digest(const Machine &machine)
    {
        return QString::fromLatin1(sha256Hex(machine.manifest()));
    }
    static QStringList load(const QString &sha256) { return {u"load"_s, u"--manifest"_s, sha256}; }

private slots:
    void theApprovedBundleIsLoaded()
    {
        const Machine machine;
        QVERIFY(machine.writeBundle());
        QCOMPARE(machine.loader({"check", "--manifest", digest(machine)}).status, 0);
        QCOMPARE(machine.loader({"check", "--manifest", digest(machine).toUpper()}).status, 0);
        QVERIFY(machine.calls().isEmpty());
        const Answer answer = machine.loader(load(digest(machine)));
        QVERIFY2(answer.status == 0, answer.out + answer.err);
        QVERIFY(!machine.calls().isEmpty());
    }

    void nothingElseIsLoaded_data()
    {
        QTest::addColumn<std::function<void(Machine &)>>(
            "change"); ///< of what lies there, once it was approved
        const auto row = [](const char *name, std::function<void(Machine &)> change) {
            QTest::addRow("%s", name) << std::move(change);
        };
        row("another manifest",
            [](Machine &m) { QVERIFY(m.bundle.put("manifest.json", m.manifest() + " ")); });
        row("another load list with its own manifest", [](Machine &m) {
            m.setLine("late fdt 0x800", "");
            QVERIFY(m.writeBundle());
        });
        row("another load list", [](Machine &m) {
            const QByteArray approved = m.manifest();
            m.setLine("late fdt 0x800", "");
            QVERIFY(m.writeBundle() && m.bundle.put("manifest.json", approved));
        });
        row("no manifest", [](Machine &m) { QVERIFY(QFile::remove(m.bundle.at("manifest.json"))); });
        row("an empty manifest", [](Machine &m) { QVERIFY(m.bundle.put("manifest.json", "")); });
        row("a link to the manifest", [](Machine &m) {
            QVERIFY(QFile::rename(m.bundle.at("manifest.json"), m.bundle.at("other")));
            QVERIFY(QFile::link(m.bundle.at("other"), m.bundle.at("manifest.json")));
        });
        row("a manifest too large for one",
            [](Machine &m) { QVERIFY(m.bundle.put("manifest.json", QByteArray((16 << 20) + 1, ' '))); });
    }
    void nothingElseIsLoaded()
    {
        using Change = std::function<void(Machine &)>;
        QFETCH(Change, change);
        Machine machine;
        QVERIFY(machine.writeBundle());
        const QString approved = digest(machine);
        change(machine);
        for (const QStringList &more : {QStringList{}, QStringList{"--force"}}) {
            const Answer answer = machine.loader(load(approved) + more);
            QCOMPARE(answer.status, 1);
            QCOMPARE(Machine::refusals(answer), QStringList{"manifest"});
            QVERIFY(!answer.out.contains("FORCED: manifest"));
        }
        QVERIFY(machine.calls().isEmpty());
    }

    /// The digest of load.list must be what the manifest says of load.list.
    void theDigestOfAnotherFileIsNone()
    {
        const Machine machine;
        QVERIFY(machine.writeBundle());
        QByteArray manifest = machine.manifest();
        manifest.replace("\"load.list\"", "\"initrd.bin\"");
        manifest.replace("\"README.txt\"", "\"load.list\"");
        QVERIFY(machine.bundle.put("manifest.json", manifest));
        const Answer answer = machine.loader(load(QString::fromLatin1(sha256Hex(manifest))));
        QCOMPARE(answer.status, 1);
        QCOMPARE(Machine::refusals(answer), QStringList{"manifest"});
        QVERIFY(answer.out.contains("load.list is not the one that the approved manifest.json lists"));
    }

    /// Whatever else in a manifest has the name and the digest of another load.list says nothing of the
    /// file.
    void decoysSayNothing_data()
    {
        QTest::addColumn<QByteArray>("decoy"); ///< with the other list's digest for %
        QTest::newRow("a segment of that name") << QByteArray(R"({"name":"load.list","sha256":"%"})");
        QTest::newRow("a part of that name")
            << QByteArray(R"({"sha256":"%","parts":[{"file":"load.list","length":"0x1"}]})");
        QTest::newRow("a text") << QByteArray(
            "\"" + QByteArray(R"("path":"load.list","sha256":"%")").replace('"', "\\\"") + "\"");
        QTest::newRow("a digest before its path") << QByteArray(R"({"sha256":"%","path":"load.list"})");
        QTest::newRow("a second row") << QByteArray(R"({"path":"load.list","size":1,"sha256":"%"})");
        QTest::newRow("a text in the row")
            << QByteArray(R"({"path":"load.list","size":1,"sha256":"0","sha256":"%"})");
    }
    void decoysSayNothing()
    {
        QFETCH(QByteArray, decoy);
        Machine machine;
        const QByteArray good = machine.manifest();
        machine.setLine("late fdt 0x800", "");
        QVERIFY(machine.writeBundle());
        decoy.replace("%", sha256Hex(machine.loadList()));
        for (const QByteArray &manifest : QByteArrayList{
                 "{\n  \"decoy\": " + decoy + "," + good.mid(1),
                 good.chopped(3) + ",\n  \"decoy\": " + decoy + "\n}\n", "{\"files\":[" + decoy + "]}"}) {
            if (manifest.startsWith("{\"files\"") && QTest::currentDataTag() == QByteArray("a second row"))
                continue;
            QVERIFY(machine.bundle.put("manifest.json", manifest));
            const Answer answer = machine.loader(load(QString::fromLatin1(sha256Hex(manifest))));
            QVERIFY2(Machine::refusals(answer) == QStringList{"manifest"}, manifest + answer.out);
        }
        QVERIFY(machine.calls().isEmpty());
    }

    /// A pipe that nobody writes to must not make it wait.
    void pipesAreRefused()
    {
        const Machine machine;
        QVERIFY(machine.writeBundle());
        const auto makePipe = [&](const char *name) {
            const QString path = machine.bundle.at(name);
            return QFile::remove(path) && mkfifo(QFile::encodeName(path).constData(), 0600) == 0;
        };
        QVERIFY(makePipe("manifest.json"));
        Answer answer = machine.loader(load(QString(64, '0')));
        QCOMPARE(Machine::refusals(answer), QStringList{"manifest"});
        QVERIFY2(answer.out.contains("manifest.json cannot be read: it is no regular file"), answer.out);
        QVERIFY(makePipe("load.list"));
        answer = machine.loader({"load"});
        QCOMPARE(answer.status, 3);
        QVERIFY2(answer.err.contains("load.list: it is no regular file"), answer.err);
        QVERIFY(machine.calls().isEmpty());
    }

    /// What the list fixes is checked as ever.
    void aChangedSegmentIsRefused()
    {
        Machine machine;
        const QString approved = digest(machine);
        machine.files["segments/0-kernel.bin"][0] = 'x';
        QVERIFY(machine.writeBundle());
        const Answer answer = machine.loader(load(approved));
        QCOMPARE(answer.status, 1);
        QCOMPARE(Machine::refusals(answer), QStringList{"digest"});
    }

    void itIsListedWithTheOthers()
    {
        Machine machine;
        machine.environment.insert("KWB_TEST_USER", "me");
        QVERIFY(machine.writeBundle());
        const Answer answer = machine.loader(load(QString(64, '0')));
        QCOMPARE(Machine::refusals(answer), QStringList({"manifest", "not-root"}));
        QVERIFY2(
            answer.out.contains("expected " + QByteArray(64, '0') + ", found " + digest(machine).toLatin1()),
            answer.out);
    }

    void malformedIsUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString good(64, 'a');
        QTest::newRow("short") << load(good.chopped(1));
        QTest::newRow("long") << load(good + 'a');
        QTest::newRow("no hex digit") << load(good.chopped(1) + 'g');
        QTest::newRow("empty") << load(QString());
        QTest::newRow("twice") << load(good) + QStringList{"--manifest", good};
        QTest::newRow("an option instead") << QStringList{"load", "--manifest", "--force"};
        QTest::newRow("not of exec") << QStringList{"exec", "--manifest", good};
        QTest::newRow("not of unload") << QStringList{"unload", "--manifest", good};
        QTest::newRow("not of status") << QStringList{"status", "--manifest", good};
    }
    void malformedIsUsage()
    {
        QFETCH(QStringList, arguments);
        const Machine machine;
        QVERIFY(machine.writeBundle());
        const Answer answer = machine.loader(arguments);
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.err.startsWith("usage: "));
        QVERIFY(answer.out.isEmpty());
        QVERIFY(machine.calls().isEmpty());
    }

    /// The folder stands behind it, so that without a digest the folder is taken for one.
    void withoutADigestItIsUsage()
    {
        const Machine machine;
        QVERIFY(machine.writeBundle());
        QCOMPARE(machine.loader({"load", "--manifest"}).status, 2);
    }
};

QTEST_GUILESS_MAIN(LoaderManifest)
#include "tst_loader_manifest.moc"
