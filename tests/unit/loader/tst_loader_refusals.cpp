#include "tests/unit/loader/machine.h"

#include <QTest>

#include <functional>

using namespace kwb;
using namespace kwb::test;

/// Every rule of the loader, on a made-up machine: what refuses, what --force may set aside, and that nothing
/// is loaded.
class LoaderRefusals : public QObject {
    Q_OBJECT

    using Change = std::function<void(Machine &)>;

    static void rowsOfTheMachine()
    {
        const auto row = [](const char *id, const char *part, bool forcible, Change change) {
            QTest::addRow("%s/%s", id, part) << QString(id) << forcible << change;
        };
        row("load-disabled", "1", false,
            [](Machine &m) { m.root.put("proc/sys/kernel/kexec_load_disabled", "1\n"); });
        row("load-limit", "0", false,
            [](Machine &m) { m.root.put("proc/sys/kernel/kexec_load_limit_reboot", "0\n"); });
        row("lockdown", "integrity", false, [](Machine &m) {
            m.root.put("sys/kernel/security/lockdown", "none [integrity] confidentiality\n");
        });
        row("lockdown", "confidentiality", false, [](Machine &m) {
            m.root.put("sys/kernel/security/lockdown", "none integrity [confidentiality]\n");
        });
        row("not-root", "user", false, [](Machine &m) { m.environment.insert("KWB_TEST_USER", "me"); });
        row("no-kexec", "missing", false, [](Machine &m) { m.root.remove("sys/kernel/kexec_loaded"); });
        row("page-size", "4096", false, [](Machine &m) { m.environment.insert("KWB_TEST_PAGE", "4096"); });
        row("byte-order", "big", false, [](Machine &m) { m.environment.insert("KWB_TEST_ORDER", "big"); });
        row("machine", "x86_64", false,
            [](Machine &m) { m.environment.insert("KWB_TEST_MACHINE", "x86_64"); });
        row("half-of-ram", "one segment", false,
            [](Machine &m) { m.root.put("proc/meminfo", "MemTotal: 192 kB\n"); });
        row("half-of-ram", "sum", false,
            [](Machine &m) { m.root.put("proc/meminfo", "MemTotal: 384 kB\n"); });
        row("half-of-ram", "no meminfo", false, [](Machine &m) {
            m.root.remove("proc/meminfo");
            m.environment.insert("KWB_TEST_RAM", "0x60000");
        });
        row("fingerprint", "other memory", true, [](Machine &m) {
            m.root.put("proc/device-tree/memory@0/reg", QByteArray(12, '\0') + QByteArray("\x60\0\0\0", 4));
        });
        row("fingerprint", "no tree", true,
            [](Machine &m) { QDir(m.root.at("proc/device-tree")).removeRecursively(); });
    }

    static void rowsOfTheBundle()
    {
        const auto row = [](const char *id, const char *part, bool forcible, Change change) {
            QTest::addRow("%s/%s", id, part) << QString(id) << forcible << change;
        };
        row("errors-in-plan", "2", true, [](Machine &m) { m.setLine("errors", "errors 2"); });
        row("no-fingerprint", "none", true, [](Machine &m) { m.setLine("fingerprint", "fingerprint none"); });
        row("fingerprint", "other text", true,
            [](Machine &m) { m.setLine("fingerprint", "fingerprint " + QByteArray(64, '0')); });
        for (const char *name : {"0-kernel", "1-purgatory", "2-fdt"})
            row("digest", name, false, [name](Machine &m) {
                QByteArray &bytes = m.files[QString("segments/%1.bin").arg(name)];
                bytes[bytes.size() - 1] = static_cast<char>(bytes.back() ^ 1);
            });
        row("digest", "row", false,
            [](Machine &m) { m.setLine("digest-row fdt", "digest-row fdt purgatory 0x141"); });
        row("boot-id", "crash", false, [](Machine &m) {
            m.setLine("mode", "mode crash\nboot-id 00000000-0000-0000-0000-000000000000");
        });
        row("load-limit", "crash", false, [](Machine &m) {
            m.setLine("mode", "mode crash\nboot-id 0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9");
            m.root.put("proc/sys/kernel/kexec_load_limit_panic", "0\n");
        });
        row("late-slot", "unknown kind", false,
            [](Machine &m) { m.setLine("late", "late fdt 0x0 0x8 crystal-ball 1"); });
        row("late-slot", "no row", false, [](Machine &m) {
            m.setLine("late", "late fdt 0x0 0x8 rng-seed 1");
            m.setLine("digest-row fdt", "");
        });
    }

private slots:
    void fittingMachineIsNotRefused()
    {
        const Machine machine;
        QVERIFY(machine.writeBundle());
        const Answer answer = machine.loader({"check"});
        QVERIFY2(answer.status == 0, answer.out + answer.err);
        QVERIFY(answer.out.startsWith("ok: plan 0123456789abcdef: 3 segments"));
        QVERIFY(answer.err.isEmpty());
        QVERIFY(machine.calls().isEmpty());
    }

    void rules_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("forcible");
        QTest::addColumn<Change>("change");
        rowsOfTheMachine();
        rowsOfTheBundle();
    }
    void rules()
    {
        QFETCH(QString, id);
        QFETCH(bool, forcible);
        QFETCH(Change, change);
        Machine machine;
        change(machine);
        QVERIFY(machine.writeBundle());
        for (const char *command : {"check", "load"}) {
            const Answer answer = machine.loader({command});
            QCOMPARE(answer.status, 1);
            // A wrong page size shows in the fingerprint too.
            QStringList ids = Machine::refusals(answer);
            QVERIFY2(ids.contains(id), answer.out);
            ids.removeAll(id);
            if (id != "page-size" && id != "byte-order") QVERIFY2(ids.isEmpty(), answer.out);
        }
        QVERIFY(machine.calls().isEmpty());
        const Answer forced = machine.loader({"load", "--force"});
        QCOMPARE(forced.status, forcible ? 0 : 1);
        QCOMPARE(forced.out.contains("FORCED: " + id.toUtf8() + ": "), forcible);
        QCOMPARE(machine.calls().isEmpty(), !forcible);
    }

    void allRefusalsAreListed()
    {
        Machine machine;
        machine.root.put("proc/sys/kernel/kexec_load_disabled", "1\n");
        machine.root.put("sys/kernel/security/lockdown", "none [integrity] confidentiality\n");
        machine.environment.insert("KWB_TEST_USER", "me");
        machine.files["segments/0-kernel.bin"][0] = 'x';
        machine.setLine("errors", "errors 1");
        QVERIFY(machine.writeBundle());
        const Answer answer = machine.loader({"load"});
        QCOMPARE(answer.status, 1);
        QCOMPARE(Machine::refusals(answer),
                 QStringList({"errors-in-plan", "not-root", "load-disabled", "lockdown", "digest"}));
        QVERIFY(answer.out.contains("plan 0123456789abcdef: 5 rules speak against it, nothing was loaded"));
    }

    void differenceOfMemoryIsShown()
    {
        const Machine machine;
        machine.root.put("proc/device-tree/chosen/linux,kernel-end", QByteArray("\0\0\0\0\x02\x90\0\0", 8));
        QVERIFY(machine.writeBundle());
        const Answer answer = machine.loader({"check"});
        QCOMPARE(Machine::refusals(answer), QStringList({"fingerprint"}));
        QVERIFY2(answer.out.contains("  snapshot: kernel-end 0x2880000\n  now: kernel-end 0x2900000\n"),
                 answer.out);
        QCOMPARE(answer.out.count("\n  "), 2);
        QVERIFY(machine.bundle.put("target-fingerprint.txt", "forged"));
        QVERIFY(machine.loader({"check"}).out.contains(
            "is not the text that the plan's fingerprint was made from"));
    }

    void alreadyLoadedIsOnlyANote()
    {
        const Machine machine;
        machine.root.put("sys/kernel/kexec_loaded", "1\n");
        QVERIFY(machine.writeBundle());
        const Answer answer = machine.loader({"load"});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.out.contains("note: already-loaded: "));
    }

    void absurdSizeIsRefusedAtOnce()
    {
        Machine machine;
        machine.setLine("segment fdt", "segment fdt segments/2-fdt.bin 0x5000000 0x7fffffff00000000 0x2000 " +
                                           sha256Hex(machine.files["segments/2-fdt.bin"]));
        QVERIFY(machine.writeBundle());
        QCOMPARE(Machine::refusals(machine.loader({"check"})), QStringList({"half-of-ram"}));
    }
};

QTEST_GUILESS_MAIN(LoaderRefusals)
#include "tst_loader_refusals.moc"
