#include "program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace kwb::test;
using namespace Qt::StringLiterals;

/// What kwb puts side by side: a request by every allocator, yesterday and today, a plan and a log of kexec
/// -d; and the report of a plan.
class SideBySideTest : public QObject {
    Q_OBJECT

    Workplace place_;

    QString at(const QString &file) const { return place_.at(file); }

private slots:
    void htmlReportIsWritten()
    {
        const Run run = runKwb(place_.request("plan") + QStringList{"--html", at("report.html")});
        QVERIFY2(run.status == 0, run.err);
        const QByteArray html = readFile(at("report.html"));
        QXmlStreamReader xml(html);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(html.startsWith("<!DOCTYPE html>") && html.contains("/rtas linux,rtas-base"));
    }

    void aWorkspaceIsTheSameAsItsOptions()
    {
        const QStringList given = place_.request("plan");
        writeFile(at("a.kwb"),
                  QJsonDocument(QJsonObject{{"schema", "kexec-workbench/workspace/1"},
                                            {"target", given[given.indexOf("--target") + 1]},
                                            {"kernel", given[given.indexOf("--kernel") + 1]},
                                            {"initrds", QJsonArray{given[given.indexOf("--initrd") + 1]}},
                                            {"cmdline", given[given.indexOf("--cmdline") + 1]}})
                      .toJson());
        const Run byOptions = runKwb(given + QStringList{"--json"});
        const Run byWorkspace = runKwb({"plan", "--workspace", at("a.kwb"), "--json"});
        QVERIFY2(byWorkspace.status == 0, byWorkspace.err);
        QCOMPARE(byWorkspace.out, byOptions.out);
        const Run overridden =
            runKwb({"plan", "--workspace", at("a.kwb"), "--json", "--allocator", "linux-6.1"});
        QCOMPARE(overridden.json().object()["allocator"].toString(), "linux-6.1");
    }

    void compareTellsOfEveryAllocator()
    {
        const Run run = runKwb(place_.request("compare") + QStringList{"--json"});
        QVERIFY2(run.status == 0, run.err);
        const QJsonObject json = run.json().object();
        QCOMPARE(json["schema"].toString(), "kexec-workbench/compare/1");
        QCOMPARE(json["reference"].toString(), "workbench");
        const QJsonArray plans = json["plans"].toArray();
        QVERIFY(plans.size() >= 3);
        const QByteArray table = runKwb(place_.request("compare")).out;
        for (const QJsonValue &row : plans) {
            const QString name = row["allocator"].toString();
            QVERIFY2(table.contains("\n  " + name.toUtf8()), qPrintable(name));
            const QJsonObject alone =
                runKwb(place_.request("plan") + QStringList{"--json", "--allocator", name}).json().object();
            QCOMPARE(row["entry"], alone["entry"]);
            QCOMPARE(row["device_tree_edits"].toInt(), alone["device_tree_edits"].toArray().size());
            QCOMPARE(row["findings"].toArray().size(), alone["findings"].toArray().size());
            QCOMPARE(row["segments"].toArray().size(), alone["segments"].toArray().size());
            for (const QJsonValue &segmentRow : row["segments"].toArray())
                for (const char *key : {"mem", "memsz", "bufsz"})
                    QCOMPARE(segmentRow[key], segmentOf(alone, segmentRow["name"].toString())[key]);
        }
        QCOMPARE(plans[0]["tree_differences"].toArray().size(), 0); // the reference itself
        QVERIFY(plans[1]["tree_differences"].toArray().size() > 0);
        const Run pinned = runKwb(place_.request("compare") + QStringList{"--pin", "initrd=0x0"});
        QCOMPARE(pinned.status, 1);
        QCOMPARE(runKwb(place_.request("compare") + QStringList{"--json", "--allocator", "linux-6.1"})
                     .json()["reference"]
                     .toString(),
                 "linux-6.1");
    }

    void diffOfPlansBundlesSnapshotsAndLogs()
    {
        const auto paths = [&](const QStringList &files) {
            const Run run = runKwb(QStringList{"diff", "--json"} + files);
            QStringList out{QString::number(run.status), run.json()["kind"].toString()};
            for (const QJsonValue &row : run.json()["differences"].toArray())
                out << row["path"].toString();
            return out;
        };
        writeFile(at("a.json"), runKwb(place_.request("plan") + QStringList{"--json"}).out);
        writeFile(at("b.json"),
                  runKwb(place_.request("plan") + QStringList{"--json", "--pin", "initrd=0x10000000"}).out);
        QCOMPARE(paths({at("a.json"), at("a.json")}), (QStringList{"0", "plans"}));
        QVERIFY(paths({at("a.json"), at("b.json")}).contains("segments/initrd/mem"));
        QCOMPARE(paths({sampleSnapshot(), sampleSnapshot()}), (QStringList{"0", "snapshots"}));
        QCOMPARE(runKwb(place_.request("export") + QStringList{"-o", at("diff-a")}).status, 0);
        QCOMPARE(runKwb(place_.request("export") +
                        QStringList{"-o", at("diff-b.tar"), "--pin", "initrd=0x10000000"})
                     .status,
                 0);
        QCOMPARE(paths({at("diff-a"), at("diff-a")}), (QStringList{"0", "bundles"}));
        const QStringList bundles = paths({at("diff-a"), at("diff-b.tar")});
        for (const char *path :
             {"segments/initrd/mem", "segments/fdt/sha256", "tree-after/chosen:linux,initrd-start"})
            QVERIFY2(bundles.contains(path), qPrintable(bundles.join(' ')));
        QVERIFY(paths({at("a.json"), at("diff-b.tar")}).contains("segments/initrd/mem"));
        const QString log = QStringLiteral(KWB_SOURCE_DIR "/tests/support/kexec-logs/ppc64le-2.0.25.log");
        const QStringList told = paths({at("a.json"), log});
        QCOMPARE(told.first(2), (QStringList{"0", "plans"}));
        QVERIFY(told.contains("segments/fdt/mem"));
        const Run mixed = runKwb({"diff", at("a.json"), sampleSnapshot()});
        QCOMPARE(mixed.status, 2);
        QCOMPARE(runKwb({"diff", at("a.json"), at("vmlinux")}).status, 2);
        QCOMPARE(runKwb({"diff", at("a.json"), at("missing")}).status, 3);
        QVERIFY(runKwb({"diff", at("a.json"), at("b.json")}).out.contains("-> "));
    }

    void inspectOfAKexecLog()
    {
        const QString log = QStringLiteral(KWB_SOURCE_DIR "/tests/support/kexec-logs/x86_64-2.0.25.log");
        const QJsonObject json = runKwb({"inspect", log, "--json"}).json().object();
        QCOMPARE(json["kind"].toString(), "kexec -d log");
        QCOMPARE(json["machine"].toString(), "x86_64");
        QCOMPARE(json["segments"].toArray().size(), 5);
        QVERIFY(runKwb({"inspect", log}).out.contains("refused: Function not implemented"));
    }
};

QTEST_GUILESS_MAIN(SideBySideTest)
#include "tst_side_by_side.moc"
