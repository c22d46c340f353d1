#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace kwb::test;
using namespace Qt::StringLiterals;

/// `kwb target` where no other machine is needed: this one as a target, and targets that cannot be reached.
class TargetCommandsTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString at(const QString &name) const { return folder_.filePath(name); }

private slots:
    void initTestCase()
    {
        qputenv("XDG_STATE_HOME", folder_.path().toLocal8Bit());
        const Run exported =
            runKwb({"export", "--target",
                    QStringLiteral(KWB_SOURCE_DIR "/resources/samples/pseries-debian12.tar.gz"), "--kernel",
                    QStringLiteral(KWB_BINARY_DIR "/purgatory/demo-kernel-ppc64le.elf"), "--cmdline",
                    "console=hvc0", "-o", at("bundle.tar"), "--ansible", at("fleet")});
        QCOMPARE(exported.status, 0);
    }

    void statuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("no step") << QStringList{} << 2;
        QTest::newRow("no such step") << QStringList{"dance", "local:"} << 2;
        QTest::newRow("no destination") << QStringList{"status"} << 2;
        QTest::newRow("an option as destination") << QStringList{"status", "--", "-oProxyCommand=true"} << 2;
        QTest::newRow("a blank in it") << QStringList{"status", "a b"} << 2;
        QTest::newRow("nobody there")
            << QStringList{"status", "root@127.0.0.1", "--ssh=-p", "--ssh=1", "--ssh=-oBatchMode=yes"} << 4;
        QTest::newRow("no such bundle") << QStringList{"check", "local:", "/nowhere/bundle.tar"} << 3;
        QTest::newRow("both consoles")
            << QStringList{"boot", "local:", "x", "--console", "a", "--console-file", "b"} << 2;
        QTest::newRow("this machine") << QStringList{"status", "local:"} << 0;
        QTest::newRow("no history") << QStringList{"history"} << 0;
    }
    void statuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const Run answer = runKwb(QStringList{"target"} + arguments);
        QVERIFY2(answer.status == status, answer.err.constData());
        QCOMPARE(answer.err.isEmpty(), status == 0);
    }

    /// A PowerPC's bundle does not go to this machine, and the reasons are findings. Where this is a PowerPC,
    /// too, its memory is another one's.
    void anotherMachineIsRefused()
    {
        const Run answer =
            runKwb({"target", "load", "local:", at("bundle.tar"), "--store", at("store"), "--json"});
        QCOMPARE(answer.status, 1);
        const bool powerPc = QSysInfo::currentCpuArchitecture().startsWith("power");
        QVERIFY2(answer.out.contains(powerPc ? "\"target-fingerprint\"" : "\"target-machine\""),
                 answer.out.constData());
        QVERIFY(!QFile::exists(at("store")));
    }

    /// It says so before it asks the target, which is nowhere, and before anything is sent.
    void aCrashBundleIsNotBooted()
    {
        const Run exported =
            runKwb({"export", "--crash", "--target",
                    QStringLiteral(KWB_SOURCE_DIR "/resources/samples/pseries-crashkernel.tar.gz"),
                    "--kernel", QStringLiteral(KWB_BINARY_DIR "/purgatory/demo-kernel-ppc64le.elf"),
                    "--cmdline", "console=hvc0", "-o", at("crash.tar")});
        QVERIFY2(exported.status == 0, exported.err.constData());
        const QStringList nowhere{"root@127.0.0.1", at("crash.tar"), "--ssh=-p", "--ssh=1",
                                  "--ssh=-oBatchMode=yes"};
        const Run boot = runKwb(QStringList{"target", "boot"} + nowhere);
        QCOMPARE(boot.status, 2);
        QVERIFY2(boot.err.contains(" is a crash image: the running kernel enters it when it panics"),
                 boot.err.constData());
        QVERIFY2(boot.err.contains("kwb target load") && boot.err.contains("/proc/sysrq-trigger"),
                 boot.err.constData());
        QCOMPARE(runKwb(QStringList{"target", "load"} + nowhere).status, 4);
        const Run readme = tool("tar", {"-xOf", at("crash.tar"), "README.txt"});
        QCOMPARE(readme.status, 0);
        QVERIFY(readme.out.contains("It is a crash image") && !readme.out.contains(" exec  "));
    }

    void thePlaybookIsFilledIn()
    {
        for (const QString &name :
             {u"playbook.yml"_s, u"inventory.example"_s, u"roles/kexec_boot/tasks/main.yml"_s,
              u"roles/kexec_boot/defaults/main.yml"_s}) {
            QFile file(at(u"fleet/"_s + name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            QVERIFY2(!file.readAll().contains('@'), qPrintable(name));
        }
        // What unpacks itself is what the bundle holds; written again, it replaces itself and nothing else.
        QVERIFY(QFile::exists(at("fleet/roles/kexec_boot/files/bundle.sh")));
        QVERIFY(QDir(folder_.path()).mkpath("other/things"));
        const Run refused =
            runKwb({"export", "--target",
                    QStringLiteral(KWB_SOURCE_DIR "/resources/samples/pseries-debian12.tar.gz"), "--kernel",
                    QStringLiteral(KWB_BINARY_DIR "/purgatory/demo-kernel-ppc64le.elf"), "--cmdline",
                    "console=hvc0", "-o", at("bundle.tar"), "--ansible", at("other")});
        QCOMPARE(refused.status, 3);
        QVERIFY(QFile::exists(at("other/things")));
    }
};

QTEST_GUILESS_MAIN(TargetCommandsTest)
#include "tst_target_commands.moc"
