#include "tests/unit/loader/machine.h"

#include <QTest>

#include <cerrno>

using namespace kwb;
using namespace kwb::test;

/// What reaches the kernel, what a refusal of the kernel is explained by, and broken bundles.
class LoaderLoad : public QObject {
    Q_OBJECT

    static QByteArray seed(int count)
    {
        QByteArray out;
        for (int i = 0; i < count; ++i)
            out += static_cast<char>(0xa0 + i);
        return out;
    }

private slots:
    void segmentsReachTheKernel()
    {
        const Machine machine;
        QVERIFY(machine.writeBundle());
        const Answer answer = machine.loader({"load"});
        QVERIFY2(answer.status == 0, answer.out + answer.err);
        QCOMPARE(machine.calls(), QByteArray("kexec_load 0x4000000 3 0x150000\n"
                                             "segment 0x3000000 0x20000 0x12345\n"
                                             "segment 0x4000000 0x10000 0x4000\n"
                                             "segment 0x5000000 0x10000 0x2000\n"));
        QCOMPARE(machine.bundle.get("log.0"), machine.files["segments/0-kernel.bin"]);
        // The seeds are in, and the purgatory expects them.
        QByteArray fdt = machine.files["segments/2-fdt.bin"];
        fdt.replace(0x800, 32, seed(32)).replace(0x900, 8, seed(8));
        QCOMPARE(machine.bundle.get("log.2"), fdt);
        QByteArray purgatory = machine.files["segments/1-purgatory.bin"];
        purgatory.replace(0x140, 32, sha256Of(fdt, 0x10000));
        QCOMPARE(machine.bundle.get("log.1"), purgatory);
        // The bundle itself stays as it was.
        for (auto i = machine.files.begin(); i != machine.files.end(); ++i)
            QCOMPARE(machine.bundle.get(i.key()), i.value());
    }

    void whatWasCheckedIsWhatIsLoaded()
    {
        Machine machine;
        QVERIFY(machine.writeBundle());
        machine.environment.insert("KWB_TEST_OVERWRITE", machine.bundle.at("segments/0-kernel.bin"));
        const Answer answer = machine.loader({"load"});
        QVERIFY2(answer.status == 0, answer.out + answer.err);
        QVERIFY(machine.bundle.get("segments/0-kernel.bin").startsWith("!!!"));
        QCOMPARE(machine.bundle.get("log.0"), machine.files["segments/0-kernel.bin"]);
    }

    void slotsWithoutRowStayEmpty()
    {
        Machine machine;
        machine.setLine("digest-row fdt", "");
        QVERIFY(machine.writeBundle());
        const Answer answer = machine.loader({"load"});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.out.contains("note: late slot rng-seed of segment fdt stays empty"));
        QCOMPARE(machine.bundle.get("log.2"), machine.files["segments/2-fdt.bin"]);
        QCOMPARE(machine.bundle.get("log.1"), machine.files["segments/1-purgatory.bin"]);
    }

    void measurementLog_data()
    {
        QTest::addColumn<QByteArray>("order");
        QTest::addColumn<QByteArray>("cmdline");
        QTest::addColumn<bool>("bigLog");
        QTest::newRow("little") << QByteArray("little") << QByteArray("quiet") << false;
        QTest::newRow("big") << QByteArray("big") << QByteArray("quiet") << true;
        QTest::newRow("big, canonical")
            << QByteArray("big") << QByteArray("quiet ima_canonical_fmt") << false;
    }
    /// Two entries, the second without data, as the target has them when it loads.
    void measurementLog()
    {
        QFETCH(const QByteArray, order);
        QFETCH(const QByteArray, cmdline);
        QFETCH(const bool, bigLog);
        const auto number = [&](quint64 value, int size) {
            QByteArray out;
            for (int i = 0; i < size; ++i)
                out += static_cast<char>(value >> (8 * (bigLog ? size - 1 - i : i)));
            return out;
        };
        const QByteArray entry = number(10, 4) + QByteArray(20, 'd') + number(6, 4) + "ima-ng";
        const QByteArray log = entry + number(3, 4) + "xyz" + entry + number(0, 4);
        Machine machine;
        machine.setLine("late", "late fdt 0x1000 0x1000 ima-log 1");
        if (order == "big") machine.setLine("old-byte-order", "old-byte-order big");
        machine.environment.insert("KWB_TEST_ORDER", QString::fromLatin1(order));
        machine.environment.insert("KWB_TEST_MACHINE", "ppc64");
        machine.root.put("proc/cmdline", cmdline + "\n");
        machine.root.put("sys/kernel/security/ima/binary_runtime_measurements", log);
        QVERIFY(machine.writeBundle());
        // The fingerprint is that of a little-endian machine.
        const Answer answer = machine.loader({"load", "--force"});
        QVERIFY2(answer.status == 0, answer.out + answer.err);
        const QByteArray buffer = number(1, 2) + QByteArray(6, '\0') +
                                  number(24 + static_cast<quint64>(log.size()), 8) + number(2, 8) + log;
        const QByteArray handed = machine.bundle.get("log.2");
        QCOMPARE(handed.mid(0x1000), buffer + QByteArray(0x1000 - buffer.size(), '\0'));
        QCOMPARE(machine.bundle.get("log.1").mid(0x140, 32), sha256Of(handed, 0x10000));
        QVERIFY(answer.out.contains("measurement log: 2 entries"));
    }

    void measurementLogThatCannotBeHandedOver()
    {
        const QByteArray ima("\x0a\0\0\0dddddddddddddddddddd\x03\0\0\0imaxxxxxxxxxxxxxxxxxxxx\x01\0\0\0a",
                             56);
        for (const QByteArray &log : {QByteArray(), QByteArray("not a log"), ima, QByteArray(0x1000, '\0')}) {
            Machine machine;
            machine.setLine("late", "late fdt 0x1000 0x1000 ima-log 1");
            if (!log.isEmpty()) machine.root.put("sys/kernel/security/ima/binary_runtime_measurements", log);
            QVERIFY(machine.writeBundle());
            const Answer answer = machine.loader({"load"});
            QCOMPARE(answer.status, 4);
            QVERIFY2(answer.err.contains("binary_runtime_measurements"), answer.err);
            QVERIFY(machine.calls().isEmpty());
        }
    }

    void crashImages()
    {
        Machine machine;
        machine.setLine("mode", "mode crash\nboot-id 0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9");
        QVERIFY(machine.writeBundle());
        QCOMPARE(machine.loader({"load"}).status, 0);
        QVERIFY(machine.calls().startsWith("kexec_load 0x4000000 3 0x150001\n"));
        QCOMPARE(machine.root.get("sys/kernel/kexec_crash_loaded"), QByteArray("1\n"));
        // What is loaded beside it is not what this bundle is about.
        machine.root.put("sys/kernel/kexec_loaded", "1\n");
        const Answer exec = machine.loader({"exec"});
        QCOMPARE(exec.status, 1);
        QCOMPARE(Machine::refusals(exec), QStringList({"crash-image"}));
        QVERIFY(!machine.calls().contains("reboot"));
        QCOMPARE(machine.loader({"unload"}).status, 0);
        QVERIFY(machine.calls().endsWith("kexec_load 0x0 0 0x150001\n"));
    }

    void unloadExecStatus()
    {
        const Machine machine;
        QVERIFY(machine.writeBundle());
        Answer answer = machine.loader({"exec"});
        QCOMPARE(answer.status, 1);
        QCOMPARE(Machine::refusals(answer), QStringList({"not-loaded"}));
        QVERIFY(machine.calls().isEmpty());
        QCOMPARE(machine.loader({"load"}).status, 0);
        answer = machine.loader({"status"});
        QCOMPARE(answer.status, 0);
        QVERIFY2(answer.out.contains("\nloaded 1\ncrash-loaded 0\n"), answer.out);
        QVERIFY(answer.out.contains("\nload-disabled 0\n") && answer.out.contains("\npage-size 0x10000\n"));
        // The double's reboot comes back, which the real one does only when it failed.
        QCOMPARE(machine.loader({"exec"}).status, 4);
        QVERIFY(machine.calls().endsWith("reboot\n"));
        QCOMPARE(machine.loader({"unload"}).status, 0);
        QVERIFY(machine.calls().endsWith("kexec_load 0x0 0 0x150000\n"));
        QCOMPARE(machine.root.get("sys/kernel/kexec_loaded"), QByteArray("0\n"));
    }

    void kernelsAnswersAreExplained_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("EPERM") << EPERM << QByteArray("CAP_SYS_BOOT");
        QTest::newRow("EACCES") << EACCES << QByteArray("IMA");
        QTest::newRow("EBUSY") << EBUSY << QByteArray("another kexec");
        QTest::newRow("EINVAL") << EINVAL << QByteArray("machine number 21");
        QTest::newRow("EADDRNOTAVAIL") << EADDRNOTAVAIL << QByteArray("above what this kernel allows");
        QTest::newRow("ETXTBSY") << ETXTBSY << QByteArray("begins inside the running kernel");
        QTest::newRow("ENOMEM") << ENOMEM << QByteArray("free memory");
        QTest::newRow("ENOSYS") << ENOSYS << QByteArray("CONFIG_KEXEC");
        QTest::newRow("other") << EXDEV << QByteArray("not among those");
    }
    void kernelsAnswersAreExplained()
    {
        QFETCH(int, error);
        QFETCH(QByteArray, part);
        Machine machine;
        machine.environment.insert("KWB_TEST_ERRNO", QString::number(error));
        QVERIFY(machine.writeBundle());
        const Answer answer = machine.loader({"load"});
        QCOMPARE(answer.status, 4);
        QVERIFY2(answer.err.contains(part), answer.err);
        QVERIFY(answer.err.contains("(errno " + QByteArray::number(error) + ")"));
        QVERIFY(!answer.out.contains("loaded: "));
    }

    void segmentInsideTheKernelOrTceIsNamed()
    {
        Machine machine;
        machine.environment.insert("KWB_TEST_ERRNO", QString::number(ETXTBSY));
        const QByteArray digest = sha256Hex(machine.files["segments/2-fdt.bin"]);
        machine.setLine("segment fdt", "segment fdt segments/2-fdt.bin 0x2000000 0x10000 0x2000 " + digest);
        QVERIFY(machine.writeBundle());
        QVERIFY(machine.loader({"load"}).err.contains(
            "segment fdt at 0x2000000 begins inside the running kernel, which "
            "ends at 0x2880000"));
        machine.setLine("segment fdt", "segment fdt segments/2-fdt.bin 0x60010000 0x10000 0x2000 " + digest);
        QVERIFY(machine.writeBundle());
        QVERIFY(machine.loader({"load"}).err.contains("overlaps the TCE table 0x60000000-0x60020000"));
    }

    void crashRegionIsChecked()
    {
        Machine machine;
        machine.environment.insert("KWB_TEST_ERRNO", QString::number(EADDRNOTAVAIL));
        machine.setLine("mode", "mode crash\nboot-id 0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9");
        QVERIFY(machine.writeBundle());
        const Answer answer = machine.loader({"load"});
        QVERIFY(answer.err.contains("segment kernel lies outside the crash region 0x8000000-0x18000000"));
        QVERIFY(answer.err.contains("the entry 0x4000000 lies outside"));
        QVERIFY(answer.err.contains("is gone now"));
    }

    void kernelThatForgets()
    {
        Machine machine;
        machine.environment.insert("KWB_TEST_FORGET", "yes");
        QVERIFY(machine.writeBundle());
        const Answer answer = machine.loader({"load"});
        QCOMPARE(answer.status, 4);
        QVERIFY(answer.err.contains("kexec_loaded is not 1"));
    }

    void noRandomBytesNoLoad()
    {
        Machine machine;
        machine.environment.insert("KWB_TEST_RANDOM", "bad");
        QVERIFY(machine.writeBundle());
        QCOMPARE(machine.loader({"load"}).status, 4);
        QVERIFY(machine.calls().isEmpty());
    }

    void usage()
    {
        const Machine machine;
        for (const QStringList &arguments : {QStringList{}, QStringList{"boot"},
                                             QStringList{"check", "--root"}, QStringList{"check", "a", "b"}})
            QCOMPARE(machine.loader(arguments).status, 2);
        const Answer help = run(KWB_BINARY_DIR "/tests/loader_double", {"--help"});
        QVERIFY(help.status == 0 && help.out.contains("exit status"));
    }

    void brokenBundles_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("part");
        const QByteArray digest(64, '0');
        const auto segment = [&](const QByteArray &words) { return "segment x " + words + " " + digest; };
        const struct {
            const char *name;
            QByteArray key, line, part;
        } rows[] = {
            {"version", "kexec-workbench-load", "kexec-workbench-load 2", "version 2"},
            {"head order", "machine", "errors 0", "\"machine\" was expected"},
            {"plan id", "plan", "plan 0123", "16 hex digits"},
            {"machine", "machine", "machine s390", "machine is ppc64"},
            {"order", "old-byte-order", "old-byte-order middle", "little or big"},
            {"page size", "page-size", "page-size 0x10001", "power of two"},
            {"fingerprint", "fingerprint", "fingerprint 00", "64 hex digits"},
            {"errors", "errors", "errors -1", "no count"},
            {"mode", "mode", "mode fast", "normal or crash"},
            {"number", "entry", "entry 4000000", "no number"},
            {"number too long", "entry", "entry 0x11111111111111111", "no number"},
            {"upper case", "entry", "entry 0xABC", "no number"},
            {"two blanks", "entry", "entry  0x1", "an empty word"},
            {"tab", "entry", "entry\t0x1", "no plain text"},
            {"too many words", "entry", "entry 1 2 3 4 5 6 7 8", "more than 8 words"},
            {"unknown", "late", "early fdt", "unknown word"},
            {"no end", "end", "", "before the line \"end\""},
            {"behind end", "end", "end\nend", "something follows"},
            {"traversal", "segment fdt", segment("segments/../../etc/passwd 0x0 0x10000 0x0"), "not allowed"},
            {"dots", "segment fdt", segment("segments/.. 0x0 0x10000 0x0"), "not allowed"},
            {"absolute", "segment fdt", segment("/etc/passwd 0x0 0x10000 0x0"), "stand in segments/"},
            {"other folder", "segment fdt", segment("../segments/x 0x0 0x10000 0x0"), "stand in segments/"},
            {"overlap", "segment fdt", segment("segments/x 0x3010000 0x10000 0x0"), "overlap"},
            {"not a page", "segment fdt", segment("segments/x 0x1000 0x10000 0x0"), "whole number of pages"},
            {"wraps", "segment fdt", segment("segments/x 0xffffffffffff0000 0x20000 0x0"), "wraps around"},
            {"file too big", "segment fdt", segment("segments/x 0x0 0x10000 0x10001"),
             "bigger than its memory"},
            {"same name", "segment fdt", "segment kernel segments/x 0x0 0x10000 0x0 " + digest,
             "a second segment"},
            {"slot outside", "late", "late fdt 0x1ff0 0x20 rng-seed 0", "outside its segment"},
            {"slot wraps", "late", "late fdt 0x10 0xffffffffffffffff rng-seed 0", "outside its segment"},
            {"slot of nothing", "late", "late initrd 0x0 0x20 rng-seed 0", "no segment \"initrd\""},
            {"row outside", "digest-row", "digest-row kernel purgatory 0x3ff0", "outside its segment"},
            {"row in itself", "digest-row", "digest-row purgatory purgatory 0x0", "cannot be covered"},
            {"rows in a ring", "digest-row", "digest-row purgatory fdt 0x0", "cannot be covered"},
            {"missing file", "segment fdt", "segment fdt segments/x 0x5000000 0x10000 0x2000 " + digest,
             "No such file"},
            {"size", "segment fdt", "segment fdt segments/2-fdt.bin 0x5000000 0x10000 0x1000 " + digest,
             "load.list says"},
        };
        for (const auto &row : rows)
            QTest::newRow(row.name) << row.key << row.line << row.part;
    }
    void brokenBundles()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, part);
        Machine machine;
        machine.setLine(key, line);
        QVERIFY(machine.writeBundle());
        for (const QStringList &arguments : {QStringList{"check"}, QStringList{"load", "--force"}}) {
            const Answer answer = machine.loader(arguments);
            QVERIFY2(answer.status == 3, answer.out + answer.err);
            QVERIFY2(answer.err.contains(part) && answer.err.count('\n') == 1, answer.err);
            QVERIFY(answer.out.isEmpty());
        }
        QVERIFY(machine.calls().isEmpty());
    }

    void strangeFilesInTheBundle()
    {
        const Machine machine;
        QCOMPARE(machine.loader({"check"}).status, 3);
        QVERIFY(machine.writeBundle());
        QVERIFY(machine.bundle.remove("segments/2-fdt.bin"));
        QVERIFY(QFile::link("/etc/hostname", machine.bundle.at("segments/2-fdt.bin")));
        QCOMPARE(machine.loader({"check"}).status, 3);
        QVERIFY(machine.bundle.remove("segments/2-fdt.bin"));
        QVERIFY(QDir().mkpath(machine.bundle.at("segments/2-fdt.bin")));
        QCOMPARE(machine.loader({"check"}).status, 3);
        QVERIFY(machine.bundle.put("load.list", QByteArray(100'000, 'a')));
        const Answer answer = machine.loader({"check"});
        QCOMPARE(answer.status, 3);
        QVERIFY(answer.err.contains("too large"));
    }
};

QTEST_GUILESS_MAIN(LoaderLoad)
#include "tst_loader_load.moc"
