#include "program.h"

#include <QCryptographicHash>
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
        // Before anything is sent or loaded.
        QTest::newRow("a boot of this machine") << QStringList{"boot", "local:", at("bundle.tar")} << 2;
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

    /// A signature that counts: verify says so, and a target is asked only afterwards.
    void signedBundles()
    {
        const QString folder = folder_.path();
        for (const QString &name : {u"alice"_s, u"bob"_s})
            QCOMPARE(tool(u"openssl"_s,
                          {"req", "-x509", "-nodes", "-newkey", "rsa:2048", "-days", "3650", "-subj",
                           "/CN=" + name, "-keyout", name + ".key", "-out", name + ".pem"},
                          folder)
                         .status,
                     0);
        QVERIFY(QDir(folder).mkpath("signed") && QDir(folder).mkpath("certificates"));
        QCOMPARE(tool(u"tar"_s, {"-xf", at("bundle.tar"), "-C", at("signed")}).status, 0);
        QCOMPARE(tool(u"openssl"_s,
                      {"cms", "-sign", "-binary", "-in", "signed/manifest.json", "-signer", "alice.pem",
                       "-inkey", "alice.key", "-outform", "DER", "-out", "signed/manifest.json.p7s"},
                      folder)
                     .status,
                 0);
        const auto standing = [&](const QStringList &more, int status) {
            const Run run = runKwb(QStringList{"verify", "--json", at("signed")} + more, folder);
            if (run.status != status) qWarning("%s%s", run.out.constData(), run.err.constData());
            return run.status == status ? run.json()["signature"]["standing"].toString() : u"other status"_s;
        };
        QCOMPARE(standing({}, 0), u"unknown"_s);
        QCOMPARE(standing({"--trust", "alice.pem"}, 0), u"trusted"_s);
        QCOMPARE(standing({"--trust", "bob.pem"}, 1), u"unknown"_s);
        QCOMPARE(standing({"--trust", "bob.pem", "--trust", "alice.pem"}, 0), u"trusted"_s);
        QCOMPARE(runKwb({"verify", at("signed"), "--trust", at("certificates")}).status, 3);
        QCOMPARE(runKwb({"verify", at("signed"), "--trust", "/nowhere.pem"}).status, 3);
        QVERIFY(QFile::copy(at("alice.pem"), at("certificates/alice.pem")));
        QCOMPARE(standing({"--trust", at("certificates")}, 0), u"trusted"_s);
        const Run words = runKwb({"verify", at("signed"), "--trust", "bob.pem"}, folder);
        QVERIFY2(words.out.contains("failed signature") && words.out.contains("CN=alice"),
                 words.out.constData());
        QVERIFY(
            runKwb({"verify", at("bundle.tar"), "--trust", at("alice.pem")}).out.contains("is not signed"));

        const auto load = [&](const QString &bundle, const QString &trust) {
            return runKwb({"target", "load", "local:", bundle, "--store", at("store"), "--json", "--force",
                           "--trust", at(trust)});
        };
        for (const Run &refused : {load(at("bundle.tar"), "alice.pem"), load(at("signed"), "bob.pem")}) {
            QCOMPARE(refused.status, 1);
            QVERIFY2(refused.out.contains("\"bundle-untrusted\""), refused.out.constData());
        }
        const Run trusted = load(at("signed"), "alice.pem");
        QVERIFY(!trusted.out.contains("\"bundle-untrusted\""));
        QCOMPARE(trusted.json()["signature"]["standing"].toString(), u"trusted"_s);
        QVERIFY(!QFile::exists(at("store")));
        writeFile(at("signed/manifest.json"), readFile(at("signed/manifest.json")) + " ");
        QCOMPARE(standing({"--trust", "alice.pem"}, 1), u"wrong"_s);
        QCOMPARE(standing({}, 1), u"wrong"_s);
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
        const QByteArray manifest = tool("tar", {"-xOf", at("bundle.tar"), "manifest.json"}).out;
        const QByteArray load = " load --manifest " +
                                QCryptographicHash::hash(manifest, QCryptographicHash::Sha256).toHex() + "\n";
        const QByteArray unit =
            tool("sh", {"-c", "sed '1,/^exit 0$/d' \"$1\" | tar -xzOf - kexec-load.service", "sh",
                        at("fleet/roles/kexec_boot/files/bundle.sh")})
                .out;
        QVERIFY2(unit.count(load) == 2 && !unit.contains('@'), unit.constData());
        // What unpacks itself is what the bundle holds; written again, it replaces itself and nothing else.
        QVERIFY(QFile::exists(at("fleet/roles/kexec_boot/files/bundle.sh")));
        writeFile(at("fleet/inventory"), "one\n");
        writeFile(at("fleet/playbook.yml"), "an older one\n");
        initTestCase();
        QCOMPARE(readFile(at("fleet/inventory")), QByteArray("one\n"));
        QVERIFY(readFile(at("fleet/playbook.yml")).contains("hosts:"));
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
