#include "program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace kwb::test;
using namespace Qt::StringLiterals;

/// `kwb rehearse` where no machine is needed: options, and what it leaves when it has to stop. A shell script
/// stands in for QEMU.
class RehearseOptionsTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    const QByteArray path_ = qgetenv("PATH");

    QString at(const QString &name) const { return folder_.filePath(name); }

    void standIn(const QByteArray &script)
    {
        const QString file = at("bin/qemu-system-ppc64");
        writeFile(file, "#!/bin/sh\n" + script);
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    qsizetype leftovers() const
    {
        return QDir(at("tmp")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size();
    }

    /// Starts a rehearsal of which the machine never says anything.
    void startSilent(QProcess &process)
    {
        standIn("exec /bin/sleep 100\n");
        process.start(QStringLiteral(KWB_BINARY_DIR "/bin/kwb"), {"rehearse"});
        QVERIFY(process.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(leftovers(), 1, 20000);
    }

private slots:
    void initTestCase() { QVERIFY(QDir(folder_.path()).mkdir("bin") && QDir(folder_.path()).mkdir("tmp")); }
    void init()
    {
        qputenv("PATH", at("bin").toLocal8Bit());
        qputenv("TMPDIR", at("tmp").toLocal8Bit());
    }
    void cleanup()
    {
        qputenv("PATH", path_);
        qunsetenv("TMPDIR");
        QFile::remove(at("bin/qemu-system-ppc64"));
    }

    void aBundleHasItsOwnPlan_data()
    {
        QTest::addColumn<QStringList>("options");
        for (const QStringList &options : {QStringList{"--crash"},
                                           {"--target", "nothing"},
                                           {"--kernel", "nothing"},
                                           {"--initrd", "nothing"},
                                           {"--cmdline", "a"},
                                           {"--cmdline-from-target"},
                                           {"--dtb", "nothing"},
                                           {"--overlay", "nothing"},
                                           {"--edits", "nothing"},
                                           {"--purgatory", "builtin"},
                                           {"--allocator", "workbench"},
                                           {"--page-size", "0x1000"},
                                           {"--pin", "kernel=0x1000000"},
                                           {"--reserve", "0x1000-0x2000"},
                                           {"--on-mismatch", "stop"},
                                           {"--workspace", "nothing"},
                                           {"--old-byte-order", "little"},
                                           {"--new-byte-order", "little"}})
            QTest::newRow(qPrintable(options.first())) << options;
    }
    void aBundleHasItsOwnPlan()
    {
        QFETCH(QStringList, options);
        const Run run = runKwb(QStringList{"rehearse", at("nothing.kwb")} + options);
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains(options.first().toLocal8Bit() + " makes a plan"), run.err);
    }

    void noTargetToTakeTheCommandLineFrom()
    {
        QCOMPARE(runKwb({"rehearse", "--cmdline-from-target"}).status, 2);
    }

    void withoutAFolder()
    {
        standIn("exit 1\n");
        writeFile(at("file"), "no folder");
        qputenv("TMPDIR", at("file").toLocal8Bit());
        const Run run = runKwb({"rehearse"});
        QCOMPARE(run.status, 3);
        QVERIFY2(run.err.contains(at("file").toLocal8Bit()) && run.err.contains("Not a directory"), run.err);
    }

    void thePackageIsNamedOnlyIfItIsMissing()
    {
        const Run missing = runKwb({"rehearse"});
        QCOMPARE(missing.status, 4);
        QVERIFY2(missing.err.contains("package qemu-system-ppc"), missing.err);
        standIn("echo 'qemu-system-ppc64: no such option' >&2\nexit 1\n");
        const Run refused = runKwb({"rehearse"});
        QCOMPARE(refused.status, 4);
        QVERIFY2(refused.err.contains("no such option"), refused.err);
        QVERIFY2(!refused.err.contains("package"), refused.err);
    }

    void signalsLeaveNothingBehind_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void signalsLeaveNothingBehind()
    {
        QFETCH(int, signal);
        std::signal(SIGHUP, SIG_DFL); // the test itself may run under nohup
        QProcess process;
        startSilent(process);
        kill(static_cast<pid_t>(process.processId()), signal);
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QCOMPARE(leftovers(), 0);
    }

    void stopsWhenNobodyReads()
    {
        QProcess process;
        QProcess reader;
        process.setStandardOutputProcess(&reader);
        startSilent(process);
        reader.start("/bin/true", QStringList());
        QVERIFY(reader.waitForFinished());
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(process.readAllStandardError().contains("standard output: cannot be written"));
        QCOMPARE(leftovers(), 0);
    }
};

QTEST_GUILESS_MAIN(RehearseOptionsTest)
#include "tst_rehearse_options.moc"
