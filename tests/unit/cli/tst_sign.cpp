#include "program.h"

#include "tests/support/test_keys.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace kwb::test;
using namespace Qt::StringLiterals;

/// `kwb sign`: what is written, said, and ended with.
class SignTest : public QObject {
    Q_OBJECT

    TestKeys keys_;

    Run sign(const QStringList &arguments) const
    {
        return runKwb(QStringList{"sign"} + arguments, keys_.folder());
    }
    /// A machine of that policy and lockdown.
    QString target(const QString &name, const QByteArray &policy, const QByteArray &lockdown,
                   const QByteArray &cmdline) const
    {
        const QString folder = keys_.path(name);
        QDir().mkpath(folder);
        writeFile(folder + "/machine.dts",
                  "/dts-v1/; / { #address-cells = <2>; #size-cells = <2>; memory@0 { "
                  "device_type = \"memory\"; reg = <0 0 0 0x40000000>; }; };");
        tool("dtc", {"-q", "-O", "dtb", "-o", folder + "/fdt", folder + "/machine.dts"});
        QFile::remove(folder + "/machine.dts");
        if (!policy.isEmpty()) writeFile(folder + "/ima_policy", policy);
        writeFile(folder + "/lockdown", lockdown);
        writeFile(folder + "/cmdline", "root=/dev/sda " + cmdline);
        return folder;
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(keys_.makeRoot("a", {"rsa:2048"}), QString());
        QCOMPARE(keys_.makeRoot("b", {"rsa:2048"}), QString());
        writeFile(keys_.path("kernel"), tinyKernel());
        QCOMPARE(sign({"file", "kernel", "--key", "a.key", "--cert", "a.pem", "-o", "signed"}).status, 0);
        QCOMPARE(sign({"ima", "kernel", "--key", "a.key", "--cert", "a.pem", "-o", "kernel.ima"}).status, 0);
    }

    void shows()
    {
        const QJsonObject shown = sign({"show", "signed", "--json"}).json().object();
        QCOMPARE(shown[u"form"_s].toString(), "appended");
        QCOMPARE(shown[u"signers"_s][0][u"issuer"_s].toString(), "CN=a");
        QCOMPARE(shown[u"signers"_s][0][u"hash"_s].toString(), "sha256");
        QVERIFY(!shown.contains("verdict"));
        const Run bare = sign({"show", "kernel"});
        QCOMPARE(bare.status, 0);
        QVERIFY(bare.out.contains("no signature"));
    }

    void verifies()
    {
        QCOMPARE(sign({"verify", "signed", "--trust", "a.pem"}).status, 0);
        const Run unknown = sign({"verify", "signed", "--trust", "b.pem", "--json"});
        QCOMPARE(unknown.status, 1);
        QCOMPARE(unknown.json().object()[u"verdict"_s][u"error"_s].toString(), "ENOKEY");
        QCOMPARE(sign({"verify", "kernel", "--trust", "a.pem", "--json"})
                     .json()
                     .object()[u"verdict"_s][u"error"_s]
                     .toString(),
                 "ENODATA");
        QCOMPARE(sign({"verify", "kernel", "--trust", "a.pem", "--ima", "kernel.ima"}).status, 0);
        // As getfattr prints it.
        writeFile(keys_.path("hex"), "0x" + readFile(keys_.path("kernel.ima")).toHex() + "\n");
        QCOMPARE(sign({"verify", "kernel", "--trust", "a.pem", "--ima", "hex"}).status, 0);
        QCOMPARE(
            sign({"verify", "signed", "--trust", "a.pem", "--trust", "b.pem", "--ima", "kernel.ima"}).status,
            0);
    }

    void stripsAndSignsAgain()
    {
        QCOMPARE(sign({"strip", "signed", "-o", "bare"}).status, 0);
        QCOMPARE(readFile(keys_.path("bare")), readFile(keys_.path("kernel")));
        QCOMPARE(sign({"file", "signed", "--key", "b.key", "--cert", "b.pem", "-o", "again"}).status, 0);
        QCOMPARE(sign({"verify", "again", "--trust", "b.pem"}).status, 0);
        QCOMPARE(sign({"strip", "again", "-o", "bare"}).status, 0);
        QCOMPARE(readFile(keys_.path("bare")), readFile(keys_.path("kernel")));
        QCOMPARE(sign({"strip", "kernel", "-o", "never"}).status, 3);
        QVERIFY(!QFile::exists(keys_.path("never")));
    }

    void wrongUse()
    {
        QCOMPARE(sign({}).status, 2);
        QCOMPARE(sign({"file", "kernel", "-o", "never"}).status, 2);
        QCOMPARE(sign({"file", "kernel", "--key", "a.key", "--cert", "b.pem", "-o", "never"}).status, 3);
        QCOMPARE(sign({"file", "kernel", "--key", "a.key", "--cert", "a.pem", "--hash", "md5", "-o", "never"})
                     .status,
                 2);
        QCOMPARE(sign({"verify", "kernel", "--trust", "kernel"}).status, 3);
        QCOMPARE(sign({"show", "kernel", "--ima", "kernel"}).status, 3);
        QCOMPARE(sign({"show", "absent"}).status, 3);
        QVERIFY(!QFile::exists(keys_.path("never")));
    }

    void predictsTheTarget_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<QByteArray>("lockdown");
        QTest::addColumn<QStringList>("file");
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("byFile");
        QTest::addColumn<QByteArray>("cmdline");
        const QByteArray signature = "appraise func=KEXEC_KERNEL_CHECK appraise_type=imasig\n";
        const QByteArray either = "measure func=KEXEC_KERNEL_CHECK\n"
                                  "appraise func=KEXEC_KERNEL_CHECK appraise_type=imasig|modsig\n";
        const QByteArray open = "[none] integrity confidentiality";
        const QByteArray locked = "none [integrity] confidentiality";
        const QStringList attribute{"kernel", "--ima", "kernel.ima"};
        QTest::newRow("no rule") << QByteArray("measure func=KEXEC_KERNEL_CHECK\n") << open
                                 << QStringList{"kernel"} << "" << "" << QByteArray();
        QTest::newRow("no rule, locked")
            << QByteArray() << locked << QStringList{"kernel"} << "EPERM" << "" << QByteArray();
        QTest::newRow("unsigned") << either << open << QStringList{"kernel"} << "EACCES" << "EACCES"
                                  << QByteArray();
        QTest::newRow("appended") << either << open << QStringList{"signed"} << "EACCES" << ""
                                  << QByteArray();
        QTest::newRow("appended, not asked")
            << signature << open << QStringList{"signed"} << "EACCES" << "EACCES" << QByteArray();
        QTest::newRow("attribute") << signature << open << attribute << "EACCES" << "" << QByteArray();
        QTest::newRow("attribute, locked") << either << locked << attribute << "EACCES" << "" << QByteArray();
        QTest::newRow("excepted before") << QByteArray("dont_appraise func=KEXEC_KERNEL_CHECK\n") + either
                                         << open << QStringList{"kernel"} << "" << "" << QByteArray();
        for (const QByteArray mode : {"log", "fix", "off", "logged"})
            QTest::addRow("ima_appraise=%s", mode.constData())
                << either << open << QStringList{"kernel"} << "" << "" << "ima_appraise=" + mode;
        QTest::newRow("ima_appraise=enforced") << either << open << QStringList{"kernel"} << "EACCES"
                                               << "EACCES" << QByteArray("ima_appraise=enforced");
    }
    void predictsTheTarget()
    {
        QFETCH(const QByteArray, policy);
        QFETCH(const QByteArray, lockdown);
        QFETCH(const QStringList, file);
        QFETCH(const QString, exact);
        QFETCH(const QString, byFile);
        QFETCH(const QByteArray, cmdline);
        const QString machine = target("machine", policy, lockdown, cmdline);
        const Run run = sign(QStringList{"verify"} + file +
                             QStringList{"--trust", "a.pem", "--target", machine, "--json"});
        QDir(machine).removeRecursively();
        const QJsonObject said = run.json().object()[u"target"_s].toObject();
        QCOMPARE(said[u"kexec_load"_s][u"error"_s].toString(), exact);
        QCOMPARE(said[u"kexec_file_load"_s][u"error"_s].toString(), byFile);
        QVERIFY(!said[u"kexec_file_load"_s][u"because"_s].toString().isEmpty());
        QCOMPARE(run.status, byFile.isEmpty() ? 0 : 1);
    }

    void revoked()
    {
        const QStringList asked{"verify", "signed", "--trust", "a.pem", "--trust", "b.pem", "--json"};
        QCOMPARE(sign(asked + QStringList{"--revoked", "b.pem"}).status, 0);
        const Run run = sign(asked + QStringList{"--revoked", "b.pem", "--revoked", "a.der"});
        QCOMPARE(run.status, 1);
        const QJsonObject verdict = run.json().object()[u"verdict"_s].toObject();
        QCOMPARE(verdict[u"error"_s].toString(), "EKEYREJECTED");
        QVERIFY(verdict[u"why"_s].toString().contains("a.der"));
        QCOMPARE(sign(asked + QStringList{"--revoked", "kernel"}).status, 3);
        QCOMPARE(sign({"verify", "signed", "--revoked", "a.pem"}).status, 2);
    }

    /// A machine of PowerPC's own rule, and what it has in its blacklist.
    void blacklistOfTheTarget_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<int>("entries"); // -1: not known
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("because");
        const QByteArray columns = " I------     1 perm 1f0b0000     0     0 ";
        const QByteArray ring = "035d0b1a" + columns + "keyring   .ima: 1\n";
        const QByteArray digest =
            QCryptographicHash::hash(readFile(keys_.path("kernel")), QCryptographicHash::Sha256).toHex();
        const QByteArray entry = "2a0e9f6c" + columns + "blacklist bin:" + digest + "\n";
        const auto blacklist = [&](const QByteArray &count) {
            return "11111111" + columns + "keyring   .blacklist: " + count + "\n";
        };
        QTest::newRow("no keys") << QByteArray() << -1 << "" << "";
        QTest::newRow("no keyrings") << "1d1b0c2e" + columns + "asymmetri a: 0a0b X509.rsa 0a0b []\n"
                                     << -1 << "" << "";
        QTest::newRow("none") << ring << 0 << "" << "";
        QTest::newRow("empty") << ring + blacklist("empty") << 0 << "" << "";
        QTest::newRow("another file") << ring + blacklist("1") + "2a0e9f6c" + columns + "blacklist bin:00\n"
                                      << 1 << "" << "";
        QTest::newRow("this file") << ring + blacklist("1") + entry << 1 << "EACCES"
                                   << QString::fromLatin1("EPERM: the target's blacklist has bin:" + digest);
        QTest::newRow("this file and one that was not seen")
            << ring + blacklist("2") + entry << -1 << "EACCES"
            << "EPERM";
    }
    void blacklistOfTheTarget()
    {
        QFETCH(const QByteArray, keys);
        QFETCH(const int, entries);
        QFETCH(const QString, answer);
        QFETCH(const QString, because);
        const QString machine = target("machine",
                                       "appraise func=KEXEC_KERNEL_CHECK appraise_flag=check_blacklist "
                                       "appraise_type=imasig|modsig\n",
                                       "[none] integrity", {});
        if (!keys.isEmpty()) writeFile(machine + "/keys", keys);
        const QStringList asked{"verify", "signed", "--trust", "a.pem", "--target", machine};
        const QJsonObject said = sign(asked + QStringList{"--json"}).json().object()[u"target"_s].toObject();
        const QByteArray text = sign(asked).out;
        QDir(machine).removeRecursively();
        QCOMPARE(said[u"blacklist_entries"_s].toInt(-1), entries);
        QCOMPARE(text.contains("its blacklist is not known as a whole"), entries < 0);
        QCOMPARE(said[u"kexec_file_load"_s][u"error"_s].toString(), answer);
        QVERIFY(said[u"kexec_file_load"_s][u"because"_s].toString().contains(because));
    }

    void predictsOwnChecks_data()
    {
        QTest::addColumn<QByteArray>("machine");
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QByteArray>("lockdown");
        QTest::addColumn<bool>("secureBoot");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("byFile");
        const QByteArray open = "[none] integrity confidentiality";
        const QByteArray locked = "none [integrity] confidentiality";
        const QByteArray calls = "CONFIG_KEXEC=y\nCONFIG_KEXEC_FILE=y\n";
        const QByteArray checks = calls + "CONFIG_KEXEC_SIG=y\nCONFIG_KEXEC_BZIMAGE_VERIFY_SIG=y\n";
        const QByteArray force = "CONFIG_KEXEC_SIG_FORCE=y\n";
        const QByteArray x86 = "x86_64", arm = "aarch64", none;
        QByteArray bzImage(4096, '\0');
        bzImage.replace(0x1fe, 10,
                        QByteArray::fromHex("55aa000048647253"
                                            "0f02"));
        bzImage[0x211] = 1;
        bzImage[0x236] = 3;
        QByteArray cut = bzImage, old = bzImage, image(64, '\0');
        cut[0x1f1] = 8;
        old[0x206] = 0x0b;
        image.replace(56, 4, "ARMd");
        QByteArray sizeless = image;
        image[18] = 1;
        // None of them is a PE file, so that what Linux says of the signature is ELIBBAD.
        QTest::newRow("open") << x86 << none << open << false << bzImage << "" << "";
        QTest::newRow("locked") << x86 << none << locked << false << bzImage << "EPERM" << "EPERM";
        QTest::newRow("locked, no checks") << x86 << calls + "# CONFIG_KEXEC_SIG is not set\n"
                                           << locked << false << bzImage << "EPERM" << "";
        QTest::newRow("secure boot") << x86 << none << locked << true << bzImage << "EACCES" << "ELIBBAD";
        QTest::newRow("secure boot, no policy")
            << x86 << checks + "CONFIG_IMA=y\n# CONFIG_IMA_ARCH_POLICY is not set\n"
            << locked << true << bzImage << "EACCES" << "EPERM";
        QTest::newRow("secure boot, no IMA") << x86 << checks + "# CONFIG_IMA is not set\n"
                                             << locked << true << bzImage << "EPERM" << "EPERM";
        QTest::newRow("forced") << x86 << checks + force << open << false << bzImage << "" << "ELIBBAD";
        QTest::newRow("forced, no such check") << x86 << calls + "CONFIG_KEXEC_SIG=y\n" + force << open
                                               << false << bzImage << "" << "EKEYREJECTED";
        QTest::newRow("another kind")
            << x86 << none << locked << true << tinyKernel() << "EACCES" << "ENOEXEC";
        QTest::newRow("old") << x86 << none << open << false << old << "" << "ENOEXEC";
        QTest::newRow("cut off") << x86 << none << open << false << cut << "" << "ENOEXEC";
        QTest::newRow("cut off, locked") << x86 << none << locked << false << cut << "EPERM" << "EPERM";
        QTest::newRow("arm64") << arm << none << open << false << image << "" << "";
        QTest::newRow("arm64, locked") << arm << none << locked << false << image << "EPERM" << "EPERM";
        QTest::newRow("arm64, another kind") << arm << none << open << false << bzImage << "" << "EINVAL";
        QTest::newRow("arm64, old") << arm << none << open << false << sizeless << "" << "EINVAL";
    }
    /// Machines without a device tree, whose kernels look for a signature themselves.
    void predictsOwnChecks()
    {
        QFETCH(const QByteArray, machine);
        QFETCH(const QByteArray, config);
        QFETCH(const QByteArray, lockdown);
        QFETCH(const bool, secureBoot);
        QFETCH(const QByteArray, file);
        const QString folder = keys_.path("own");
        QDir().mkpath(folder);
        writeFile(folder + "/uname", "Linux node 6.1.0-1 #1 SMP " + machine + " GNU/Linux\n");
        writeFile(folder + "/lockdown", lockdown);
        QByteArray parameters(4096, '\0');
        parameters[0x1ec] = secureBoot ? 3 : 2;
        writeFile(folder + "/boot_params", parameters);
        writeFile(folder + "/config", config);
        if (!config.isEmpty()) tool("gzip", {"-f", folder + "/config"});
        writeFile(keys_.path("own-file"), file);
        const Run run = sign({"verify", "own-file", "--trust", "a.pem", "--target", folder, "--json"});
        QDir(folder).removeRecursively();
        const QJsonObject said = run.json().object()[u"target"_s].toObject();
        QTEST(said[u"kexec_load"_s][u"error"_s].toString(), "exact");
        QTEST(said[u"kexec_file_load"_s][u"error"_s].toString(), "byFile");
        QCOMPARE(run.status, said[u"kexec_file_load"_s][u"accepted"_s].toBool() ? 0 : 1);
    }
};

QTEST_GUILESS_MAIN(SignTest)
#include "tst_sign.moc"
