#include "core/plan/seal.h"
#include "harness/scenario.h"
#include "measure.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace kwb::bench;
using namespace kwb::vm;
using namespace Qt::StringLiterals;

/// The speed table: each figure beside a peer measured in the same run. Nothing here fails by being slow; it
/// fails when it cannot measure. Run by ./dev bench.
class SpeedTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString kernel_;
    QString snapshot_;
    QString initrd_;

    QString path(const QString &name) const { return folder_.filePath(name); }
    static QString kwb() { return QStringLiteral(KWB_BINARY_DIR "/bin/kwb"); }

    /// Peak resident memory of a program in KiB, as GNU time tells, with the pages of mapped files counted
    /// in.
    Outcome<qint64> peakOf(const QStringList &command) const
    {
        const Answer answer = runProgram(u"/usr/bin/time"_s, QStringList{u"-f"_s, u"peak=%M"_s} + command,
                                         std::chrono::seconds(300));
        const qsizetype at = answer.err.lastIndexOf("peak=");
        if (answer.status < 0 || answer.status > 1 || at < 0) return std::unexpected(answer.text());
        return answer.err.mid(at + 5).trimmed().toLongLong();
    }

    QStringList request() const
    {
        return {u"--target"_s, snapshot_, u"--kernel"_s,  kernel_,
                u"--initrd"_s, initrd_,   u"--cmdline"_s, u"console=hvc0"_s};
    }

private slots:
    void initTestCase();
    void planInProcess();
    void compareBesidePlan();
    void exportBesideHashAndCopy();
    void largeKernelStaysSmall();
};

void SpeedTest::initTestCase()
{
    const auto files = debianFiles();
    KWB_VERIFY(files);
    kernel_ = files->kernel;
    MachineOptions options = debianMachine(u"pseries"_s, *files);
    options.memoryMiB = 16384;
    VirtualMachine vm(options, *files);
    KWB_VERIFY(vm.boot());
    snapshot_ = path(u"target-16g.tar"_s);
    KWB_VERIFY(captureSnapshot(vm, snapshot_));
    initrd_ = path(u"initrd"_s);
    QByteArray bytes(200'000'000, Qt::Uninitialized);
    QRandomGenerator random(1);
    random.generate(reinterpret_cast<quint32 *>(bytes.data()),
                    reinterpret_cast<quint32 *>(bytes.data() + bytes.size()));
    bytes.replace(0, 6, "070701");
    KWB_VERIFY(writeFile(initrd_, bytes));
}

void SpeedTest::planInProcess()
{
    const auto elf = kwb::mapFile(kernel_.toStdString());
    QVERIFY(elf.has_value());
    kwb::BootRequest request;
    auto kernel = kwb::openKernel(*elf, "vmlinux");
    auto target = kwb::readSnapshot(snapshot_.toStdString());
    QVERIFY(kernel.has_value() && target.has_value());
    request.kernel = std::make_shared<const kwb::KernelImage>(*std::move(kernel));
    request.target = std::make_shared<const kwb::Snapshot>(*std::move(target));
    request.initrds = {{"initrd", *kwb::mapFile(initrd_.toStdString())}};
    request.cmdline = "console=hvc0";
    for (const kwb::Profile &profile : kwb::profiles()) {
        request.allocator = profile.name;
        std::size_t segments = 0;
        const double ms = median(31, [&] { segments = kwb::plan(request)->segments.size(); });
        QCOMPARE(segments, std::size_t{4});
        row(u"plan() of Debian's vmlinux on pseries 16 GiB, %1 (goal 10 ms)"_s.arg(
                QString::fromStdString(profile.name)),
            u"%1 ms"_s.arg(ms, 0, 'f', 2));
    }
}

void SpeedTest::compareBesidePlan()
{
    const auto timeOf = [&](const QString &command) {
        return median(9, [&] {
            const Answer answer =
                runProgram(kwb(), QStringList{command} + request(), std::chrono::seconds(60));
            QVERIFY2(answer.status == 0, qPrintable(answer.text()));
        });
    };
    const double one = timeOf(u"plan"_s);
    const double all = timeOf(u"compare"_s);
    row(u"kwb compare, %1 allocators, beside kwb plan (goal 3 ×)"_s.arg(kwb::profiles().size()),
        u"%1 ms = %2 ×"_s.arg(all, 0, 'f', 0).arg(all / one, 0, 'f', 2));
}

void SpeedTest::exportBesideHashAndCopy()
{
    const QString copy = path(u"copy"_s);
    const QString bundle = path(u"bundle"_s);
    const auto yardstick = [&] {
        for (const QString &file : {kernel_, initrd_}) {
            runProgram(u"openssl"_s, {u"dgst"_s, u"-sha256"_s, file}, std::chrono::seconds(60));
            runProgram(u"cp"_s, {file, copy}, std::chrono::seconds(60));
            QFile::remove(copy);
        }
    };
    yardstick(); // warms the page cache for both sides
    const double peer = median(5, yardstick);
    const double ours = median(5, [&] {
        QDir(bundle).removeRecursively();
        QCOMPARE(runProgram(kwb(), QStringList{u"export"_s} + request() + QStringList{u"-o"_s, bundle},
                            std::chrono::seconds(60))
                     .status,
                 0);
    });
    row(u"openssl dgst -sha256 + cp of kernel and 200 MB initrd"_s, u"%1 ms"_s.arg(peer, 0, 'f', 0));
    row(u"kwb export to a folder (goal 1.3 × that)"_s,
        u"%1 ms = %2 ×"_s.arg(ours, 0, 'f', 0).arg(ours / peer, 0, 'f', 2));

    QDir(bundle).removeRecursively();
    const auto peak = peakOf(QStringList{kwb(), u"export"_s} + request() + QStringList{u"-o"_s, bundle});
    KWB_VERIFY(peak);
    const qint64 mapped = (QFileInfo(kernel_).size() + QFileInfo(initrd_).size()) / 1024;
    row(u"kwb export: peak RSS; mapped files"_s,
        u"%1 MiB; %2 MiB (goal: at most 64 MiB above)"_s.arg(*peak / 1024).arg(mapped / 1024));

    // kexec-tools for this host: all its preparation, up to the system call, which -c -l makes by kexec_load.
    const QString hostKernel = qEnvironmentVariable("KWB_HOST_KERNEL");
    if (hostKernel.isEmpty()) {
        row(u"kexec-tools' preparation of an x86 kernel with the same initrd"_s,
            u"not measured (KWB_HOST_KERNEL names no bzImage)"_s);
        return;
    }
    const double tools = median(3, [&] {
        runProgram(u"kexec"_s,
                   {u"-c"_s, u"-l"_s, hostKernel, u"--initrd="_s + initrd_, u"--append=console=ttyS0"_s},
                   std::chrono::seconds(60));
        runProgram(u"kexec"_s, {u"-c"_s, u"-u"_s}, std::chrono::seconds(60));
    });
    row(u"kexec -c -l of an x86 kernel with the same initrd"_s,
        u"%1 ms = %2 × the yardstick"_s.arg(tools, 0, 'f', 0).arg(tools / peer, 0, 'f', 2));
    row(u"kwb export beside kexec-tools"_s, u"%1 ×"_s.arg(ours / tools, 0, 'f', 2));
}

void SpeedTest::largeKernelStaysSmall()
{
    // Debian's vmlinux with 560 MB of debugging sections, as an unstripped one has them.
    const QString debug = path(u"debug"_s);
    const QString large = path(u"vmlinux-large"_s);
    QFile file(debug);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray block(1 << 20, 'D');
    for (int i = 0; i < 560; ++i)
        QCOMPARE(file.write(block), block.size());
    file.close();
    KWB_VERIFY(outputOf(u"powerpc64le-linux-gnu-objcopy"_s,
                        {u"--add-section"_s, u".debug_info="_s + debug, kernel_, large},
                        std::chrono::seconds(120)));
    const QStringList command{kwb(),         u"plan"_s, u"--target"_s,  snapshot_,
                              u"--kernel"_s, large,     u"--cmdline"_s, u"console=hvc0"_s};
    const auto peak = peakOf(command);
    KWB_VERIFY(peak);
    row(u"kwb plan of a vmlinux of %1 MB: peak RSS (goal 48 MiB)"_s.arg(QFileInfo(large).size() / 1'000'000),
        u"%1 MiB"_s.arg(*peak / 1024));
    const double ms =
        median(5, [&] { runProgram(command.first(), command.mid(1), std::chrono::seconds(60)); });
    row(u"kwb plan of that vmlinux, whole program"_s, u"%1 ms"_s.arg(ms, 0, 'f', 0));
}

QTEST_GUILESS_MAIN(SpeedTest)
#include "tst_speed.moc"
