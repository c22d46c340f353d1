#include "program.h"

#include <QJsonArray>
#include <QTest>

using namespace kwb::test;
using namespace Qt::StringLiterals;

/// kwb ima as a script calls it.
class ImaCommandsTest : public QObject {
    Q_OBJECT

    Workplace place_;
    const QString fixtures_ = QStringLiteral(KWB_SOURCE_DIR "/tests/unit/integrity/ima/debian-12-ppc64le");

    QString at(const QString &file) const { return place_.at(file); }

private slots:
    void show()
    {
        for (const char *form : {".bin", ".txt"}) {
            const Run run = runKwb({"ima", "show", fixtures_ + QLatin1String(form), "--json"});
            QVERIFY2(run.status == 0, run.err);
            const QJsonObject log = run.json().object();
            QCOMPARE(log["schema"_L1].toString(), u"kexec-workbench/ima-log/1"_s);
            QCOMPARE(log["byte_order"_L1].toString(), u"little"_s);
            const QJsonObject first = log["entries"_L1].toArray()[0].toObject();
            QCOMPARE(first["name"_L1].toString(), u"boot_aggregate"_s);
            QCOMPARE(first["template"_L1].toString(), u"ima-sig"_s);
            QVERIFY(first["measured"_L1].toString().startsWith(u"sha256:"));
        }
        const Run text = runKwb({"ima", "show", sampleSnapshot()});
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.contains("boot_aggregate"));
    }

    void verify()
    {
        const Run alone = runKwb({"ima", "verify", fixtures_ + u".bin"_s});
        QCOMPARE(alone.status, 0);
        QVERIFY(alone.out.contains("ok: every template digest is right"));
        // Register by register was read while the log grew.
        const Run grown =
            runKwb({"ima", "verify", fixtures_ + u".bin"_s, "--pcr", fixtures_ + u".pcrs"_s, "--json"});
        QCOMPARE(grown.status, 1);
        const QJsonObject verdict = grown.json().object();
        QCOMPARE(verdict["broken_at"_L1].toInt(), 35);
        QCOMPARE(verdict["comparisons"_L1].toArray()[2]["padded"_L1].toBool(), true);
        QCOMPARE(verdict["findings"_L1].toArray()[0]["code"_L1].toString(), u"ima-log-longer"_s);
    }

    void changedLog()
    {
        QByteArray log = readFile(fixtures_ + u".bin"_s);
        log[log.indexOf("/bin/busybox") + 1] = 'X';
        writeFile(at("changed.bin"), log);
        const Run run = runKwb({"ima", "verify", at("changed.bin"), "--json"});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()["wrong_digests"_L1].toArray().size(), 1);
        QCOMPARE(run.json()["broken_at"_L1], run.json()["wrong_digests"_L1].toArray()[0]);
    }

    void malformed()
    {
        QByteArray log = readFile(fixtures_ + u".bin"_s);
        log.chop(3);
        writeFile(at("cut.bin"), log);
        const Run cut = runKwb({"ima", "show", at("cut.bin")});
        QCOMPARE(cut.status, 3);
        QVERIFY2(cut.err.contains("cut.bin: the log ends within this entry (offset 0x"), cut.err);
        QCOMPARE(runKwb({"ima", "show", at("nowhere")}).status, 3);
        writeFile(at("pcrs"), "sha1: what\n");
        const Run registers = runKwb({"ima", "verify", fixtures_ + u".bin"_s, "--pcr", at("pcrs")});
        QCOMPARE(registers.status, 3);
        QVERIFY2(registers.err.contains("(line 1)"), registers.err);
        QCOMPARE(runKwb({"ima", "verify", fixtures_ + u".bin"_s, "--order", "middle"}).status, 2);
        QCOMPARE(runKwb({"ima"}).status, 2);
    }

    void predict()
    {
        writeFile(at("kernel"), "kernel");
        const QStringList request{"ima",       "predict",    "--target",      sampleSnapshot(),
                                  "--kernel",  at("kernel"), "--kernel-path", "/boot/vmlinux",
                                  "--cmdline", "quiet",      "--json"};
        const Run unknown = runKwb(request);
        QCOMPARE(unknown.status, 0);
        QCOMPARE(unknown.json()["findings"_L1].toArray()[0]["code"_L1].toString(), u"ima-policy-unknown"_s);
        const Run trusted = runKwb(request + QStringList{"--policy", "ppc_trusted_boot"});
        QVERIFY2(trusted.status == 0, trusted.err);
        const QJsonArray entries = trusted.json()["entries"_L1].toArray();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0]["outcome"_L1].toString(), u"added"_s);
        QCOMPARE(entries[0]["name"_L1].toString(), u"/boot/vmlinux"_s);
        QCOMPARE(entries[0]["template"_L1].toString(), u"ima-sig"_s); // Debian's default
        QCOMPARE(entries[1]["outcome"_L1].toString(), u"not measured"_s);
        writeFile(at("policy"), "measure func=KEXEC_CMDLINE template=ima-buf\n");
        const Run own = runKwb(request + QStringList{"--policy", at("policy")});
        QCOMPARE(own.json()["entries"_L1].toArray()[1]["outcome"_L1].toString(), u"added"_s);
        const Run none = runKwb(request + QStringList{"--policy", at("nowhere")});
        QCOMPARE(none.status, 3);
    }

    void planWithLog()
    {
        const Run run = runKwb(place_.request("plan") + QStringList{"--ima-log", "--json"});
        QVERIFY2(run.status == 0, run.out + run.err);
        const QJsonObject segment = segmentOf(run.json().object(), u"ima"_s);
        QCOMPARE(segment["kind"_L1].toString(), u"ima"_s);
        const Run exported = runKwb(place_.request("export") + QStringList{"--ima-log", "-o", at("bundle")});
        QVERIFY2(exported.status == 0, exported.out + exported.err);
        const QByteArray list = readFile(at("bundle/load.list"));
        QVERIFY2(list.contains("\nlate ima 0x0 0x10000 ima-log 1\n"), list);
        QCOMPARE(runKwb({"verify", at("bundle")}).status, 0);
        const Run shown = runKwb({"ima", "show", at("bundle/segments/0-ima.bin"), "--json"});
        QCOMPARE(shown.json()["form"_L1].toString(), u"hand-over buffer"_s);
    }
};

QTEST_GUILESS_MAIN(ImaCommandsTest)
#include "tst_ima_commands.moc"
