#include "tests/unit/loader/machine.h"

#include <QTest>

#include <cerrno>

using namespace kwb;
using namespace kwb::test;

namespace {

const QByteArray head(0x321, 'H');
const QByteArray tail(0x77, 'T');

/// The machine with a bundle whose kernel file is head, a piece of the kernel's segment, and tail, and whose
/// third segment is the initrd.
Machine fileMachine()
{
    Machine machine;
    const QByteArray kernel = machine.files["segments/0-kernel.bin"];
    const QByteArray whole = head + kernel.mid(0x100) + tail;
    machine.files["kernel-file-0.bin"] = head;
    machine.files["kernel-file-1.bin"] = tail;
    machine.setLine("end", "kernel-file 0x" + QByteArray::number(whole.size(), 16) + " " + sha256Hex(whole) +
                               "\nkernel-part file kernel-file-0.bin 0x321"
                               "\nkernel-part segment kernel 0x100 0x" +
                               QByteArray::number(kernel.size() - 0x100, 16) +
                               "\nkernel-part file kernel-file-1.bin 0x77"
                               "\ninitrd fdt"
                               "\ncmdline " +
                               QByteArray("it's \"$(x)\"\n").toHex() + "\nend");
    return machine;
}

} // namespace

/// kexec_file_load: what reaches the kernel, and what its refusals are explained by.
class LoaderFileLoad : public QObject {
    Q_OBJECT

private slots:
    void filesReachTheKernel()
    {
        const Machine machine = fileMachine();
        QVERIFY(machine.writeBundle());
        const Answer checked = machine.loader({"check", "--by-file"});
        QVERIFY2(checked.status == 0 && checked.out.contains("kexec_file_load"), checked.out + checked.err);
        QVERIFY(machine.calls().isEmpty());
        const Answer answer = machine.loader({"load", "--by-file"});
        QVERIFY2(answer.status == 0, answer.out + answer.err);
        QCOMPARE(machine.calls(), QByteArray("kexec_file_load initrd it's \"$(x)\"\n 0x0\n"));
        QCOMPARE(machine.bundle.get("log.kernel"),
                 head + machine.files["segments/0-kernel.bin"].mid(0x100) + tail);
        QCOMPARE(machine.bundle.get("log.initrd"), machine.files["segments/2-fdt.bin"]);
        QCOMPARE(machine.root.get("sys/kernel/kexec_loaded"), QByteArray("1\n"));
    }

    void whatWasCheckedIsWhatIsLoaded()
    {
        Machine machine = fileMachine();
        QVERIFY(machine.writeBundle());
        machine.environment.insert("KWB_TEST_OVERWRITE", machine.bundle.at("segments/2-fdt.bin"));
        const Answer answer = machine.loader({"load", "--by-file"});
        QVERIFY2(answer.status == 0, answer.out + answer.err);
        QVERIFY(machine.bundle.get("segments/2-fdt.bin").startsWith("!!!"));
        QCOMPARE(machine.bundle.get("log.initrd"), machine.files["segments/2-fdt.bin"]);
    }

    void noInitrdNoCommandLine()
    {
        Machine machine = fileMachine();
        machine.lines.last().replace("\ninitrd fdt", "");
        QVERIFY(machine.writeBundle());
        const Answer answer = machine.loader({"load", "--by-file"});
        QVERIFY2(answer.status == 0 && answer.out.contains("no initrd"), answer.out + answer.err);
        QVERIFY(machine.calls().startsWith("kexec_file_load alone "));
        QVERIFY(machine.calls().endsWith(" 0x4\n"));
    }

    /// Asked to tell what it does only where that is known.
    void newKernelsTell_data()
    {
        QTest::addColumn<QByteArray>("release");
        QTest::addColumn<int>("known"); ///< flags
        QTest::addColumn<QList<int>>("asked");
        const int old = 7, all = 15;
        QTest::newRow("Debian 12") << QByteArray("6.1.0-50-powerpc64le") << old << QList<int>{0};
        QTest::newRow("5.10") << QByteArray("5.10.0-8-powerpc64le") << old << QList<int>{0};
        QTest::newRow("6.7.12") << QByteArray("6.7.12") << old << QList<int>{0};
        QTest::newRow("6.8") << QByteArray("6.8.0-rc1+") << all << QList<int>{8};
        QTest::newRow("6.12") << QByteArray("6.12.95+deb12-powerpc64le") << all << QList<int>{8};
        QTest::newRow("7.0") << QByteArray("7.0") << all << QList<int>{8};
        QTest::newRow("not what it says") << QByteArray("6.12.0") << old << QList<int>{8, 0};
        QTest::newRow("a name") << QByteArray("linux") << all << QList<int>{0};
        QTest::newRow("untold") << QByteArray() << all << QList<int>{0};
    }
    void newKernelsTell()
    {
        QFETCH(QByteArray, release);
        QFETCH(int, known);
        QFETCH(QList<int>, asked);
        Machine machine = fileMachine();
        QVERIFY(machine.writeBundle());
        if (!release.isEmpty()) QVERIFY(machine.root.put("proc/sys/kernel/osrelease", release + "\n"));
        machine.environment.insert("KWB_TEST_FILE_FLAGS", QString::number(known));
        const Answer answer = machine.loader({"load", "--by-file"});
        QVERIFY2(answer.status == 0, answer.out + answer.err);
        QByteArray calls;
        for (const int flags : asked)
            calls += "kexec_file_load initrd it's \"$(x)\"\n 0x" + QByteArray::number(flags, 16) + "\n";
        QCOMPARE(machine.calls(), calls);
    }

    /// The second call that a refused flag leads to does not hide why the first one failed.
    void theReasonIsThatOfTheFirstCall_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("allowed");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("a limit") << EINVAL << 1 << QByteArray("Invalid argument");
        QTest::newRow("EINVAL") << EINVAL << 2 << QByteArray("Invalid argument");
        QTest::newRow("no limit left") << 0 << 0 << QByteArray("Operation not permitted");
        QTest::newRow("ENOEXEC") << ENOEXEC << 1 << QByteArray("Exec format error");
    }
    void theReasonIsThatOfTheFirstCall()
    {
        QFETCH(int, error);
        QFETCH(int, allowed);
        QFETCH(QByteArray, words);
        Machine machine = fileMachine();
        QVERIFY(machine.writeBundle());
        QVERIFY(machine.root.put("proc/sys/kernel/osrelease", "6.12.1\n"));
        machine.environment.insert("KWB_TEST_FILE_FLAGS", "15");
        machine.environment.insert("KWB_TEST_FILE_ERRNO", QString::number(error));
        machine.environment.insert("KWB_TEST_FILE_CALLS", QString::number(allowed));
        const Answer answer = machine.loader({"load", "--by-file"});
        QVERIFY2(answer.status == 4 && answer.err.contains("kexec_file_load failed: " + words), answer.err);
    }

    void lockdownForbidsOnlySegments()
    {
        const Machine machine = fileMachine();
        QVERIFY(machine.writeBundle());
        QVERIFY(machine.root.put("sys/kernel/security/lockdown", "none [integrity] confidentiality\n"));
        const Answer exact = machine.loader({"load"});
        QCOMPARE(Machine::refusals(exact), QStringList({"lockdown"}));
        QVERIFY(exact.out.contains("--by-file"));
        const Answer byFile = machine.loader({"load", "--by-file"});
        QVERIFY2(byFile.status == 0 && byFile.out.contains("note: lockdown"), byFile.out + byFile.err);
    }

    /// Where kexec_load may not even unload.
    void unloadsByTheOtherCall()
    {
        Machine machine = fileMachine();
        QVERIFY(machine.writeBundle());
        QCOMPARE(machine.loader({"load", "--by-file"}).status, 0);
        machine.environment.insert("KWB_TEST_ERRNO", QString::number(EPERM));
        const Answer answer = machine.loader({"unload"});
        QVERIFY2(answer.status == 0, answer.err);
        QVERIFY(machine.calls().endsWith("kexec_file_load alone  0x1\n"));
        machine.environment.insert("KWB_TEST_FILE_ERRNO", QString::number(ENOSYS));
        QCOMPARE(machine.loader({"unload"}).status, 4);
    }

    void aBundleWithoutKernelFile()
    {
        const Machine machine;
        QVERIFY(machine.writeBundle());
        QCOMPARE(Machine::refusals(machine.loader({"check", "--by-file"})), QStringList({"no-kernel-file"}));
        QCOMPARE(Machine::refusals(machine.loader({"load", "--by-file"})), QStringList({"no-kernel-file"}));
        QVERIFY(machine.calls().isEmpty());
    }

    void damagedFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("changed") << QByteArray(0x321, 'h')
                                 << QByteArray("refused: digest: the kernel's file");
        QTest::newRow("short") << QByteArray(0x320, 'H') << QByteArray("cannot be put together");
        QTest::newRow("gone") << QByteArray() << QByteArray("No such file");
    }
    void damagedFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, words);
        Machine machine = fileMachine();
        machine.files["kernel-file-0.bin"] = bytes;
        if (bytes.isEmpty()) machine.files.remove("kernel-file-0.bin");
        QVERIFY(machine.writeBundle());
        const Answer answer = machine.loader({"load", "--by-file"});
        QCOMPARE(answer.status, 1);
        QVERIFY2((answer.out + answer.err).contains(words), answer.out + answer.err);
        QVERIFY(machine.calls().isEmpty());
    }

    void refusalsOfTheKernelAreExplained_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("ENOSYS") << ENOSYS << QByteArray("CONFIG_KEXEC_FILE");
        QTest::newRow("EPERM") << EPERM << QByteArray("CAP_SYS_BOOT");
        QTest::newRow("EACCES") << EACCES << QByteArray("signature");
        QTest::newRow("EKEYREJECTED") << EKEYREJECTED << QByteArray("signature");
        QTest::newRow("ENOEXEC") << ENOEXEC << QByteArray("ELF");
        QTest::newRow("EINVAL") << EINVAL << QByteArray("command line is longer");
        QTest::newRow("EBUSY") << EBUSY << QByteArray("under way");
        QTest::newRow("ENOMEM") << ENOMEM << QByteArray("free memory");
        QTest::newRow("EADDRNOTAVAIL") << EADDRNOTAVAIL << QByteArray("no place");
        QTest::newRow("EOVERFLOW") << EOVERFLOW << QByteArray("retain_initrd");
        QTest::newRow("EFBIG") << EFBIG << QByteArray("larger");
        QTest::newRow("unknown") << EIO << QByteArray("not among those");
    }
    void refusalsOfTheKernelAreExplained()
    {
        QFETCH(int, error);
        QFETCH(QByteArray, words);
        Machine machine = fileMachine();
        QVERIFY(machine.writeBundle());
        machine.environment.insert("KWB_TEST_FILE_ERRNO", QString::number(error));
        const Answer answer = machine.loader({"load", "--by-file"});
        QCOMPARE(answer.status, 4);
        QVERIFY2(answer.err.contains("kexec_file_load failed: ") && answer.err.contains(words), answer.err);
    }

    /// A kernel that says yes and has nothing loaded.
    void theLoadIsVerified()
    {
        Machine machine = fileMachine();
        QVERIFY(machine.writeBundle());
        machine.environment.insert("KWB_TEST_FORGET", "yes");
        QCOMPARE(machine.loader({"load", "--by-file"}).status, 4);
    }

    void damagedLinesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("parts too small") << QByteArray(" 0x77\n") << QByteArray(" 0x76\n");
        QTest::newRow("parts too large") << QByteArray(" 0x77\n") << QByteArray(" 0xffffffffffffffff\n");
        QTest::newRow("outside the segment") << QByteArray("kernel 0x100 ") << QByteArray("kernel 0x101 ");
        QTest::newRow("no such segment") << QByteArray("segment kernel") << QByteArray("segment other");
        QTest::newRow("a path") << QByteArray("file kernel-file-0.bin") << QByteArray("file ../kernel");
        QTest::newRow("no hex") << QByteArray("cmdline 69") << QByteArray("cmdline 6g");
        QTest::newRow("a NUL") << QByteArray("cmdline 69") << QByteArray("cmdline 00");
        QTest::newRow("half a byte") << QByteArray("cmdline 69") << QByteArray("cmdline 9");
        QTest::newRow("no such initrd") << QByteArray("initrd fdt") << QByteArray("initrd none");
    }
    void damagedLinesAreRefused()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        Machine machine = fileMachine();
        QVERIFY(machine.lines.last().contains(before));
        machine.lines.last().replace(before, after);
        QVERIFY(machine.writeBundle());
        const Answer answer = machine.loader({"load", "--by-file"});
        QVERIFY2(answer.status == 3 && answer.err.contains("load.list: "), answer.out + answer.err);
        QVERIFY(machine.calls().isEmpty());
    }
};

QTEST_GUILESS_MAIN(LoaderFileLoad)
#include "tst_loader_file_load.moc"
