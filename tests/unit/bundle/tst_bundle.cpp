#include "bundle_folder.h"

#include "core/bundle/comparable.h"
#include "core/report/json_reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <array>

using namespace kwb;
using namespace Qt::StringLiterals;

/// What a bundle holds, that it is the same every time, and that nothing half-written is left behind.
class BundleTest : public QObject {
    Q_OBJECT

    QTemporaryDir temporary_;

    std::string at(const char *name) const { return temporary_.filePath(name).toStdString(); }
    static QByteArray bytesOfFile(const std::string &path)
    {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void aFolderVerifies()
    {
        const test::BundleFolder bundle;
        QCOMPARE(test::failures(bundle.verify()), QString());
        const QStringList files =
            QDir(bundle.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
        QCOMPARE(files.join(' '),
                 u"README.txt kwb-loader-ppc64le load.list manifest.json map.svg plan.json segments "
                 "target-fingerprint.txt tree-after.dtb tree-after.dts tree-before.dtb tree-before.dts"_s);
        QVERIFY(QFileInfo(bundle.path("kwb-loader-ppc64le")).isExecutable());
        QVERIFY(!QFileInfo(bundle.path("load.list")).isExecutable());
    }

    void manifestDigestsAreThoseOfSha256sum()
    {
        const test::BundleFolder bundle;
        const Json manifest = Json::parse(bundle.read("manifest.json").toStdString());
        int checked = 0;
        const auto check = [&](const Json &row, const char *key) {
            const QString file = QString::fromStdString(row[key].get<std::string>());
            const QByteArray sum = test::run("sha256sum", {bundle.path(file)});
            QCOMPARE(sum.first(64).toStdString(), row["sha256"].get<std::string>());
            ++checked;
        };
        for (const Json &row : manifest["files"])
            check(row, "path");
        for (const Json &row : manifest["segments"])
            check(row, "file");
        check(manifest["loader"], "path");
        QCOMPARE(checked, 9 + 4 + 1);
    }

    void loadListIsThatOfTheLoader()
    {
        const test::BundleFolder bundle;
        const QList<QByteArray> lines = bundle.read("load.list").split('\n');
        QCOMPARE(lines[0], "kexec-workbench-load 1");
        QCOMPARE(lines[1], "plan 0123456789abcdef");
        QCOMPARE(lines[8], "entry 0x5480000");
        QVERIFY(lines[9].startsWith("segment kernel segments/0-kernel.bin 0x2c00000 0x20000 0x12345 "));
        QCOMPARE(lines[13], "digest-row kernel purgatory 0x1000");
        QCOMPARE(lines[16], "end");
        QCOMPARE(lines.size(), 18);
    }

    void treesAreThoseOfDtc()
    {
        const test::BundleFolder bundle;
        for (const char *which : {"tree-before", "tree-after"}) {
            const QByteArray compiled =
                test::run("dtc", {"-q", "-I", "dts", "-O", "dtb", bundle.path(QString(which) + ".dts")});
            const auto ours = parseDtb(viewOf(bundle.read(QString(which) + ".dtb").toStdString()));
            const auto theirs = parseDtb(viewOf(compiled.toStdString()));
            QVERIFY(ours && theirs);
            QVERIFY(*ours == *theirs);
        }
    }

    void archivesAreTheSameEveryTime_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("tar") << ".tar";
        QTest::newRow("tar.zst") << ".tar.zst";
    }
    void archivesAreTheSameEveryTime()
    {
        QFETCH(QString, ending);
        const std::string one = at("one") + ending.toStdString();
        const std::string two = at("two") + ending.toStdString();
        QVERIFY(writeBundle(test::sampleSealed(), one));
        QVERIFY(writeBundle(test::sampleSealed(), two));
        QCOMPARE(bytesOfFile(one), bytesOfFile(two));
        QCOMPARE(test::failures(verifyBundle(one)), QString());
        const QByteArray list = test::run("tar", {"--utc", "-tvf", QString::fromStdString(one)});
        QVERIFY(list.contains("-rwxr-xr-x 0/0"));
        QVERIFY(list.count('\n') > 5);
        QCOMPARE(list.count(" 1970-01-01 00:00 "), list.count('\n'));
        QVERIFY(list.contains("segments/0-kernel.bin"));
        QDir(temporary_.path()).mkdir("unpacked" + ending);
        const QString unpacked = temporary_.filePath("unpacked" + ending);
        test::run("tar", {"-xf", QString::fromStdString(one), "-C", unpacked});
        QCOMPARE(test::failures(verifyBundle(unpacked.toStdString())), QString());
    }

    void foldersAreTheSameEveryTime()
    {
        const test::BundleFolder one;
        const test::BundleFolder two;
        QCOMPARE(test::run("diff", {"-r", "-q", one.path(), two.path()}), QByteArray());
        QVERIFY(QFileInfo::exists(one.path("manifest.json")));
    }

    void segmentsInPiecesAreJoined()
    {
        SealedPlan sealed = test::sampleSealed();
        const Blob whole = sealed.plan.segments[2].content[0];
        sealed.plan.segments[2].content = {*whole.part(0, 1000), *whole.part(1000, 1),
                                           *whole.part(1001, whole.size() - 1001)};
        QVERIFY(writeBundle(sealed, at("pieces")));
        QCOMPARE(test::failures(verifyBundle(at("pieces"))), QString());
    }

    void endingsOfOtherArchivesAreRefused()
    {
        for (const char *name : {"a.tar.gz", "a.tgz", "a.TAR", "a.tar.xz", "a.zst", "a.zip"}) {
            const Status written = writeBundle(test::sampleSealed(), at(name));
            QVERIFY2(!written && written.error().kind == ErrorKind::usage, name);
            QVERIFY2(!QFileInfo::exists(temporary_.filePath(name)), name);
        }
        QVERIFY(bundleForm("a.zip/") == BundleForm::folder);
        QVERIFY(bundleForm("a.zip/b") == BundleForm::folder);
        QVERIFY(bundleForm("starz") == BundleForm::folder);
        QVERIFY(bundleForm("a.tar") == BundleForm::tar);
        QVERIFY(bundleForm("a.tar.zst") == BundleForm::tarZstd);
    }

    void anEarlierBundleIsReplacedOtherFoldersAreNot()
    {
        const test::BundleFolder bundle;
        const std::string path = bundle.path().toStdString();
        QVERIFY(writeBundle(test::sampleSealed(), path));
        bundle.write("letter.txt", "of the user's");
        const Status refused = writeBundle(test::sampleSealed(), path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::io);
        QVERIFY(QFileInfo::exists(bundle.path("letter.txt")));
        QVERIFY(QFile::remove(bundle.path("letter.txt")));
        for (const char *name : {"segments/mine.txt", "segments/1-a/b.bin", "kernel-file-notes.txt"}) {
            QVERIFY(QDir(bundle.path()).mkpath(QFileInfo(name).path()));
            bundle.write(name, "of the user's");
            QVERIFY2(!writeBundle(test::sampleSealed(), path), name);
            QVERIFY(QFile::remove(bundle.path(name)));
        }
        QVERIFY(QDir(bundle.path("segments")).rmdir("1-a"));
        QVERIFY(writeBundle(test::sampleSealed(), path));
        QDir(temporary_.path()).mkdir("empty");
        QVERIFY(!writeBundle(test::sampleSealed(), at("empty")));
        QVERIFY(!writeBundle(test::sampleSealed(), at("no/such/folder")));
        QVERIFY(!writeBundle(test::sampleSealed(), at("no/such/file.tar")));
    }

    void cancelledLeavesNothing_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"bundle", "bundle.tar", "bundle.tar.zst"})
            QTest::newRow(name) << name;
    }
    void cancelledLeavesNothing()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        int calls = 0;
        const BundleOptions options{
            [&](std::uint64_t done, std::uint64_t total) { return done <= total && ++calls < 3; }};
        const Status status = writeBundle(test::sampleSealed(), folder.filePath(name).toStdString(), options);
        QVERIFY(!status);
        QCOMPARE(status.error().kind, ErrorKind::cancelled);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
                 0);
    }

    void bareTreesHaveNoFingerprint()
    {
        SealedPlan sealed = test::sampleSealed();
        sealed.fingerprint.reset();
        QVERIFY(writeBundle(sealed, at("bare")));
        QVERIFY(bytesOfFile(at("bare/load.list")).contains("\nfingerprint none\n"));
        const auto report = verifyBundle(at("bare"));
        QCOMPARE(test::failures(report), QString());
        QVERIFY(std::ranges::any_of(report->checks,
                                    [](const BundleCheck &check) { return check.id == "no-fingerprint"; }));
    }

    void bigEndianTargetsGetTheirLoader()
    {
        SealedPlan sealed = test::sampleSealed();
        sealed.plan.oldByteOrder = ByteOrder::big;
        QVERIFY(writeBundle(sealed, at("big")));
        const QByteArray loader = bytesOfFile(at("big/kwb-loader-ppc64"));
        QVERIFY(loader.startsWith("\x7f"
                                  "ELF"));
        QCOMPARE(loader[5], '\2'); // ELFDATA2MSB
        QVERIFY(bytesOfFile(at("big/load.list")).contains("\nold-byte-order big\n"));
        QCOMPARE(test::failures(verifyBundle(at("big"))), QString());
    }

    void errorsAreToldToTheLoader()
    {
        SealedPlan sealed = test::sampleSealed();
        sealed.plan.findings = {test::sampleFinding(Severity::error), test::sampleFinding(Severity::note)};
        QVERIFY(writeBundle(sealed, at("errors")));
        QVERIFY(bytesOfFile(at("errors/load.list")).contains("\nerrors 1\n"));
        const auto report = verifyBundle(at("errors"));
        QVERIFY(report && report->ok());
        QVERIFY(bundleReportText(*report).find("1 error") != std::string::npos);
    }

    void reportsAsJson()
    {
        const test::BundleFolder bundle;
        const auto report = bundle.verify();
        QVERIFY(report);
        const Json json = Json::parse(bundleReportJson(*report));
        QVERIFY(json["ok"].get<bool>());
        QCOMPARE(json["id"].get<std::string>(), "0123456789abcdef");
        QVERIFY(json["checks"].size() >= 16);
        QVERIFY(bundleReportText(*report).starts_with("bundle 0123456789abcdef: good"));
    }

    /// Compared with another, a plan of the window speaks the window's language.
    void aPlanAtHandKeepsItsFindingsAsMessages()
    {
        BootPlan plan = test::samplePlan();
        plan.findings.push_back(test::sampleFinding(Severity::warning));
        plan.findings.back().message = {KWB_MSG("test.odd", "{what} is odd"), {{"what", "it"}}};
        const auto view = planViewOf(plan, "plan");
        QVERIFY(view && view->findings && view->findings->size() == plan.findings.size());
        QCOMPARE(view->findings->back().message.id(), std::string("test.odd"));
    }

    void whatIsNoBundleIsAnError()
    {
        QDir(temporary_.path()).mkdir("nothing");
        const auto report = verifyBundle(at("nothing"));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::malformed);
        QVERIFY(!verifyBundle(at("missing")));
    }
};

QTEST_GUILESS_MAIN(BundleTest)
#include "tst_bundle.moc"
