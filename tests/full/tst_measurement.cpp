#include "core/integrity/ima_verify.h"
#include "core/plan/plan.h"
#include "harness/linux_files.h"
#include "harness/scenario.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace kwb::vm;
using namespace Qt::StringLiterals;

namespace {

const QString loadThere = u"/root/load"_s;

/// Programs, so that there is something to read; and what kexec_file_load is given. Reading the log must not
/// be measured itself.
const QByteArray policy = "measure func=BPRM_CHECK mask=MAY_EXEC\n"
                          "measure func=KEXEC_KERNEL_CHECK\n"
                          "measure func=KEXEC_INITRAMFS_CHECK\n"
                          "measure func=KEXEC_CMDLINE\n";

kwb::ByteView viewOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const kwb::Byte *>(bytes.data()), static_cast<std::size_t>(bytes.size())};
}

QString hexText(const kwb::Bytes &bytes)
{
    return QString::fromStdString(kwb::hexString(bytes));
}

} // namespace

/// Debian's swtpm, for a machine that SLOF starts up.
class Tpm {
public:
    Done start();
    /// What QEMU is told of it.
    QStringList options() const;

private:
    QString path(const QString &name) const { return folder_.filePath(name); }

    QTemporaryDir folder_;
    QProcess process_;
};

Done Tpm::start()
{
    if (!QDir(folder_.path()).mkpath(u"state"_s)) return std::unexpected(u"no folder for the TPM"_s);
    process_.start(u"swtpm"_s, {u"socket"_s, u"--tpm2"_s, u"--tpmstate"_s, u"dir="_s + path(u"state"_s),
                                u"--ctrl"_s, u"type=unixio,path="_s + path(u"socket"_s), u"--terminate"_s});
    if (!process_.waitForStarted()) return std::unexpected(u"swtpm: "_s + process_.errorString());
    for (int tries = 0; !QFile::exists(path(u"socket"_s)); ++tries) {
        if (tries == 500) return std::unexpected(u"swtpm opens no socket"_s);
        QTest::qWait(20);
    }
    return {};
}

QStringList Tpm::options() const
{
    return {u"-M"_s,       u"x-vof=off"_s,
            u"-chardev"_s, u"socket,id=tpm,path="_s + path(u"socket"_s),
            u"-tpmdev"_s,  u"emulator,id=tpm0,chardev=tpm"_s,
            u"-device"_s,  u"tpm-spapr,tpmdev=tpm0"_s};
}

/// A machine with a TPM (Debian's swtpm behind QEMU's tpm-spapr; SLOF starts it up) and Linux with IMA.
class TestMeasurement : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void logAndRegisters();
    void prediction();
    void placeOfTheLog();
    void handOver();
    void bigEndian();

private:
    Done readMachine(const QString &name);
    Done readBigMachine(VirtualMachine &vm, FolderShell &shell, const QString &name);
    void verifyLogs(const QString &name);
    void comparePrediction(const QJsonObject &predicted);
    QJsonObject kwbIma(int expected, const QStringList &arguments) const;
    QString path(const QString &name) const { return folder_.filePath(name); }

    QTemporaryDir folder_;
    Tpm tpm_;
    DebianFiles debian_;
    LinuxFiles linux_;
    std::unique_ptr<VirtualMachine> vm_;
};

void TestMeasurement::initTestCase()
{
    const auto debian = debianFiles();
    KWB_VERIFY(debian);
    debian_ = *debian;
    const auto linux = linuxFiles();
    KWB_VERIFY(linux);
    linux_ = *linux;
    QVERIFY2(QFile::exists(linux_.little.kernel), "tests/full/build-linux.sh makes it");
    KWB_VERIFY(tpm_.start());
    MachineOptions options = debianMachine(u"pseries"_s, debian_);
    options.kernel = linux_.little.stripped;
    options.extra = tpm_.options();
    vm_ = std::make_unique<VirtualMachine>(options, debian_);
    const auto booted = vm_->boot();
    KWB_VERIFY(booted);
    const QString rules = path(u"policy"_s);
    KWB_VERIFY(writeFile(rules, policy));
    KWB_VERIFY(
        vm_->ask(u"cat >/tmp/policy && cat /tmp/policy >/sys/kernel/security/ima/policy"_s, patience, rules));
}

/// The machine's logs and registers of one moment, as NAME.bin, NAME.txt and NAME.pcrs.
Done TestMeasurement::readMachine(const QString &name)
{
    // Whatever program this needs is measured when it is run for the first time, so it runs twice.
    const QString collect = u"cd /tmp && cp /sys/kernel/security/ima/binary_runtime_measurements bin && "
                            "cp /sys/kernel/security/ima/ascii_runtime_measurements txt && "
                            "for bank in sha1 sha256 sha384 sha512; do echo $bank:; "
                            "echo \" 10: 0x$(cat /sys/class/tpm/tpm0/pcr-$bank/10)\"; done >pcrs"_s;
    const auto done = vm_->ask(collect + u" && "_s + collect);
    if (!done) return std::unexpected(done.error());
    for (const QString &file : {u"bin"_s, u"txt"_s, u"pcrs"_s}) {
        const auto bytes = vm_->ask(u"cat /tmp/"_s + file);
        if (!bytes) return std::unexpected(bytes.error());
        if (auto written = writeFile(path(name + u'.' + file), *bytes); !written) return written;
    }
    return {};
}

/// The answer of `kwb ima … --json`.
QJsonObject TestMeasurement::kwbIma(int expected, const QStringList &arguments) const
{
    const Answer answer = runProgram(QStringLiteral(KWB_BINARY_DIR "/bin/kwb"),
                                     QStringList{u"ima"_s} + arguments + QStringList{u"--json"_s}, patience);
    if (answer.status != expected) qWarning().noquote() << answer.text();
    return answer.status == expected ? QJsonDocument::fromJson(answer.out).object() : QJsonObject();
}

void TestMeasurement::logAndRegisters()
{
    KWB_VERIFY(readMachine(u"first"_s));
    verifyLogs(u"first"_s);
}

/// The log in both its forms, recomputed, against the registers of every bank.
void TestMeasurement::verifyLogs(const QString &name)
{
    for (const QString &form : {name + u".bin"_s, name + u".txt"_s}) {
        const QJsonObject verdict = kwbIma(0, {u"verify"_s, path(form), u"--pcr"_s, path(name + u".pcrs"_s)});
        QVERIFY(verdict["ok"_L1].toBool());
        QVERIFY(verdict["entries"_L1].toInt() >= 2); // the boot, and what was run
        const QJsonArray compared = verdict["comparisons"_L1].toArray();
        QCOMPARE(compared.size(), 4);
        for (const QJsonValue &row : compared) {
            QVERIFY(row["matches"_L1].toBool());
            QVERIFY(!row["padded"_L1].toBool()); // the kernel has every hash
        }
        qInfo().noquote() << u"  %1: %2 entries, 4 registers equal"_s.arg(form).arg(
            verdict["entries"_L1].toInt());
    }
}

void TestMeasurement::prediction()
{
    const QTemporaryDir files;
    QVERIFY(QFile::copy(demoKernel(u"ppc64le"_s), files.filePath(u"demo kernel"_s)));
    QVERIFY(QFile::copy(debian_.initrd, files.filePath(u"initrd"_s)));
    KWB_VERIFY(vm_->push(files.path(), loadThere));
    // What it runs is in the log before the prediction is made.
    KWB_VERIFY(vm_->ask(u"kexec --version"_s));
    KWB_VERIFY(captureSnapshot(*vm_, path(u"target.tar"_s)));
    KWB_VERIFY(readMachine(u"before"_s));
    KWB_VERIFY(captureSnapshot(*vm_, path(u"target.tar"_s)));
    const QString cmdline = u"console=hvc0 quiet"_s;
    const QJsonObject predicted =
        kwbIma(0, {u"predict"_s, u"--target"_s, path(u"target.tar"_s), u"--kernel"_s,
                   files.filePath(u"demo kernel"_s), u"--kernel-path"_s, loadThere + u"/demo kernel"_s,
                   u"--initrd"_s, files.filePath(u"initrd"_s), u"--initrd-path"_s, loadThere + u"/initrd"_s,
                   u"--cmdline"_s, cmdline});
    QCOMPARE(predicted["policy"_L1].toString(), u"ima_policy of the snapshot"_s);
    KWB_VERIFY(vm_->ask(
        u"cd %1 && echo loading >/dev/kmsg && kexec -s -l 'demo kernel' --initrd=initrd --append='%2'"_s.arg(
            loadThere, cmdline)));
    KWB_VERIFY(readMachine(u"after"_s));
    comparePrediction(predicted);
    // Measured once, the same load adds nothing.
    KWB_VERIFY(captureSnapshot(*vm_, path(u"target.tar"_s)));
    KWB_VERIFY(
        vm_->ask(u"cd %1 && kexec -s -u && kexec -s -l 'demo kernel' --initrd=initrd --append='%2'"_s.arg(
            loadThere, cmdline)));
    KWB_VERIFY(readMachine(u"again"_s));
    QCOMPARE(*readFile(path(u"again.bin"_s)), *readFile(path(u"after.bin"_s)));
}

/// Against the machine's log and registers after the load, which are "after".
void TestMeasurement::comparePrediction(const QJsonObject &predicted)
{
    const auto log = kwb::readImaLog(viewOf(*readFile(path(u"after.bin"_s))), "after");
    QVERIFY(log.has_value());
    const QJsonArray entries = predicted["entries"_L1].toArray();
    QCOMPARE(entries.size(), 3);
    const qsizetype known = predicted["log_entries"_L1].toInt();
    QCOMPARE(static_cast<qsizetype>(log->entries.size()), known + 3);
    for (qsizetype i = 0; i < 3; ++i) {
        const kwb::ImaEntry &real = log->entries[static_cast<std::size_t>(known + i)];
        QCOMPARE(entries[i]["outcome"_L1].toString(), u"added"_s);
        QCOMPARE(entries[i]["digest"_L1].toString(), hexText(real.digest));
        QCOMPARE(entries[i]["name"_L1].toString(), QString::fromStdString(real.name()));
    }
    const auto registers = kwb::readPcrValues(readFile(path(u"after.pcrs"_s))->toStdString(), "after");
    QVERIFY(registers.has_value());
    const QJsonArray values = predicted["registers"_L1].toArray();
    QCOMPARE(values.size(), 4);
    for (qsizetype i = 0; i < 4; ++i)
        QCOMPARE(values[i]["value"_L1].toString(), hexText(registers->at(static_cast<std::size_t>(i)).value));
}

/// kexec_file_load puts its log first, at the very top.
void TestMeasurement::placeOfTheLog()
{
    KWB_VERIFY(vm_->ask(u"echo 'file kernel/kexec* +p' >/sys/kernel/debug/dynamic_debug/control"_s));
    const auto said =
        vm_->ask(u"cd %1 && kexec -s -u && echo loading >/dev/kmsg && kexec -s -l 'demo kernel' "
                 "--initrd=initrd --append=quiet && dmesg"_s.arg(loadThere));
    KWB_VERIFY(said);
    KWB_VERIFY(captureSnapshot(*vm_, path(u"target.tar"_s)));
    auto target = kwb::readSnapshot(path(u"target.tar"_s).toStdString());
    QVERIFY(target.has_value());
    kwb::BootRequest request;
    request.target = std::make_shared<const kwb::Snapshot>(*std::move(target));
    auto kernel = kwb::openKernel(*kwb::mapFile(demoKernel(u"ppc64le"_s).toStdString()), "demo");
    QVERIFY(kernel.has_value());
    request.kernel = std::make_shared<const kwb::KernelImage>(*std::move(kernel));
    request.initrds = {{"initrd", *kwb::mapFile(debian_.initrd.toStdString())}};
    request.cmdline = "quiet";
    request.allocator = "linux-6.1";
    request.purgatory = kwb::PurgatoryChoice::targetKernel;
    const auto plan = kwb::plan(request);
    QVERIFY2(plan, plan ? "" : plan.error().text().c_str());
    static const QRegularExpression pattern(
        u"Loading segment \\d+: buf=\\S+ bufsz=0x([0-9a-f]+) mem=0x([0-9a-f]+) memsz=0x([0-9a-f]+)"_s);
    QStringList theirs;
    const QString text = QString::fromLocal8Bit(said->mid(said->lastIndexOf("loading")));
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        theirs += match.captured(2) + u' ' + match.captured(3) + u' ' + match.captured(1);
    }
    QStringList ours;
    for (const kwb::PlannedSegment &segment : plan->segments)
        ours +=
            u"%1 %2 %3"_s.arg(segment.mem.value, 0, 16).arg(segment.memsz, 0, 16).arg(segment.bufsz, 0, 16);
    QCOMPARE(ours, theirs);
    QCOMPARE(plan->segments.front().name, std::string("ima"));
    qInfo().noquote() << u"  the log at 0x"_s + ours.front();
}

/// Our own way: kexec_load, with the log that the loader reads on the target.
void TestMeasurement::handOver()
{
    KWB_VERIFY(captureSnapshot(*vm_, path(u"target.tar"_s)));
    const auto bundle = exportBundle(path(u"target.tar"_s),
                                     {.kernel = linux_.little.kernel,
                                      .initrd = debian_.initrd,
                                      .commandLine = u"console=hvc0 ima_policy=critical_data"_s},
                                     path(u"bundle"_s), {u"--ima-log"_s});
    KWB_VERIFY(bundle);
    // Something happens between plan and load.
    KWB_VERIFY(vm_->ask(u"cp /bin/busybox /tmp/sh && /tmp/sh -c true"_s));
    KWB_VERIFY(pushAndLoad(*vm_, *bundle));
    KWB_VERIFY(readMachine(u"old"_s));
    KWB_VERIFY(vm_->runLast(loaderThere() + u" exec"_s));
    KWB_VERIFY(vm_->waitForLine(u"^TARGET READY "_s, patience, 2));
    KWB_VERIFY(readMachine(u"new"_s));
    const auto old = kwb::readImaLog(viewOf(*readFile(path(u"old.bin"_s))), "old");
    const auto taken = kwb::readImaLog(viewOf(*readFile(path(u"new.bin"_s))), "new");
    QVERIFY(old && taken);
    const std::string busybox = "/tmp/sh";
    QVERIFY(std::ranges::find(old->entries, busybox, &kwb::ImaEntry::name) != old->entries.end());
    // The new kernel begins with the old one's entries; what it measures itself comes behind them.
    QVERIFY(taken->entries.size() > old->entries.size());
    for (std::size_t i = 0; i < old->entries.size(); ++i)
        QVERIFY2(taken->entries[i] == old->entries[i], old->entries[i].name().c_str());
    QCOMPARE(taken->entries[old->entries.size()].name(), std::string("boot_aggregate"));
    const QJsonObject verdict = kwbIma(0, {u"verify"_s, path(u"new.bin"_s), u"--pcr"_s, path(u"new.pcrs"_s)});
    QVERIFY(verdict["ok"_L1].toBool());
    qInfo().noquote() << u"  %1 entries handed over, %2 in the new log, registers equal"_s
                             .arg(old->entries.size())
                             .arg(taken->entries.size());
}

/// As readMachine(), by way of the folder that both see, which is folder_.
Done TestMeasurement::readBigMachine(VirtualMachine &vm, FolderShell &shell, const QString &name)
{
    QStringList copies{
        u"copy /sys/kernel/security/ima/binary_runtime_measurements /host/%1.bin 0x100000"_s.arg(name),
        u"copy /sys/kernel/security/ima/ascii_runtime_measurements /host/%1.txt 0x100000"_s.arg(name)};
    const QStringList banks{u"sha1"_s, u"sha256"_s, u"sha384"_s, u"sha512"_s};
    for (const QString &bank : banks)
        copies += u"copy /sys/class/tpm/tpm0/pcr-%1/10 /host/%1 0x100"_s.arg(bank);
    for (const QString &command : copies)
        if (auto done = shell.ask(vm, command); !done) return std::unexpected(done.error());
    QByteArray registers;
    for (const QString &bank : banks) {
        const auto value = readFile(path(bank));
        if (!value) return std::unexpected(value.error());
        registers += bank.toLatin1() + ":\n 10: 0x" + value->trimmed() + '\n';
    }
    return writeFile(path(name + u".pcrs"_s), registers);
}

/// The other byte order, which is that of the numbers in the binary log.
void TestMeasurement::bigEndian()
{
    FolderShell shell(folder_.path());
    Tpm tpm;
    KWB_VERIFY(tpm.start());
    MachineOptions options = bigEndianMachine(u"pseries"_s, linux_, folder_.path());
    options.extra = tpm.options();
    VirtualMachine vm(options, debian_);
    KWB_VERIFY(vm.boot());
    KWB_VERIFY(writeFile(path(u"policy"_s), policy));
    QVERIFY(QFile::copy(demoKernel(u"ppc64"_s), path(u"demo"_s)));
    KWB_VERIFY(shell.ask(vm, u"copy /host/policy /sys/kernel/security/ima/policy 0x1000"_s));
    KWB_VERIFY(shell.ask(vm, u"/init"_s)); // measured; it ends at once
    KWB_VERIFY(shell.ask(vm, u"snapshot"_s));
    KWB_VERIFY(readBigMachine(vm, shell, u"big"_s));
    verifyLogs(u"big"_s);
    const auto log = kwb::readImaLog(viewOf(*readFile(path(u"big.bin"_s))), "big");
    QVERIFY(log.has_value());
    QCOMPARE(log->order, kwb::ByteOrder::big);
    const QString cmdline = u"quiet"_s;
    const QJsonObject predicted =
        kwbIma(0, {u"predict"_s, u"--target"_s, shell.snapshot(), u"--kernel"_s, path(u"demo"_s),
                   u"--kernel-path"_s, u"/host/demo"_s, u"--initrd"_s, path(u"policy"_s), u"--initrd-path"_s,
                   u"/host/policy"_s, u"--cmdline"_s, cmdline});
    KWB_VERIFY(shell.ask(vm, u"load /host/demo /host/policy "_s + cmdline));
    KWB_VERIFY(readBigMachine(vm, shell, u"after"_s));
    comparePrediction(predicted);
    vm.lap(u"  big-endian"_s);
}

QTEST_GUILESS_MAIN(TestMeasurement)
#include "tst_measurement.moc"
