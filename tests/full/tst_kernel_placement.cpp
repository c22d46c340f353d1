#include "core/devicetree/offset.h"
#include "core/plan/plan.h"
#include "core/snapshot/kexec_log.h"
#include "harness/guest_memory.h"
#include "harness/linux_files.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace kwb::vm;
using namespace Qt::StringLiterals;

namespace {

/// What is loaded.
struct Load {
    QString kernel = u"demo"_s; ///< or "linux", whose memory is larger than its file
    bool initrd = true;
    QString commandLine;
};

/// The loads that a machine is asked for, the last of which is started. What is left out or grows moves the
/// places and sizes of the rest.
const QList<Load> loads{{u"demo"_s, false, QString()},
                        {u"linux"_s, true, u"console=hvc0 long="_s + u"0123456789abcdef"_s.repeated(100)},
                        {u"demo"_s, true, u"console=hvc0 quiet"_s}};

const QString placeThere = u"/root/load"_s;

/// "mem memsz bufsz", one line a segment.
QString line(quint64 mem, quint64 memsz, quint64 bufsz)
{
    return u"mem 0x%1 memsz 0x%2 bufsz 0x%3\n"_s.arg(mem, 0, 16).arg(memsz, 0, 16).arg(bufsz, 0, 16);
}

QByteArray bytesOf(const kwb::PlannedSegment &segment)
{
    QByteArray bytes;
    for (const kwb::Blob &piece : segment.content)
        bytes.append(reinterpret_cast<const char *>(piece.bytes().data()),
                     static_cast<qsizetype>(piece.size()));
    return bytes;
}

kwb::ByteView viewOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const kwb::Byte *>(bytes.data()), static_cast<std::size_t>(bytes.size())};
}

quint32 headerField(const QByteArray &dtb, qsizetype at)
{
    return kwb::load<std::uint32_t>(viewOf(dtb), static_cast<std::uint64_t>(at), kwb::ByteOrder::big)
        .value_or(0);
}

/// What two trees have in common is left out.
QString difference(const QByteArray &ours, const QByteArray &theirs)
{
    const QTemporaryDir folder;
    QStringList sources;
    for (const auto &[name, bytes] : {std::pair(u"ours"_s, ours), std::pair(u"theirs"_s, theirs)}) {
        const QString dtb = folder.filePath(name);
        if (!writeFile(dtb, bytes)) return u"cannot write"_s;
        sources << dtb + u".dts"_s;
        runProgram(u"dtc"_s,
                   {u"-q"_s, u"-f"_s, u"-I"_s, u"dtb"_s, u"-O"_s, u"dts"_s, u"-o"_s, sources.last(), dtb},
                   std::chrono::seconds(20));
    }
    const auto at = std::ranges::mismatch(ours, theirs).in1 - ours.begin();
    return u"%1 and %2 bytes, first different one at %3\n"_s.arg(ours.size()).arg(theirs.size()).arg(at) +
           QString::fromLocal8Bit(runProgram(u"diff"_s, sources, std::chrono::seconds(20)).out.left(6000));
}

} // namespace

/// What Linux itself (kexec_file_load) and Debian's kexec (kexec_load) do on machines of several sizes, and
/// what we plan for a snapshot of the same machine: addresses, sizes, and the device tree as it lies in
/// memory after the jump.
class TestKernelPlacement : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void placement_data();
    void placement();
    void retainedInitrdThatCannotBeRead();

private:
    MachineOptions machine(const QString &name, int memoryMiB, const QString &options,
                           const QStringList &extra = {}) const;
    Done prepare(VirtualMachine &vm);
    Outcome<QString> loadThere(VirtualMachine &vm, const Load &load) const;
    Outcome<kwb::BootPlan> planOf(const Load &load) const;
    void comparePlaces(const QString &said, const kwb::BootPlan &plan) const;
    void comparePlacesWithLog(const QString &said, const kwb::BootPlan &plan) const;
    void compareTree(VirtualMachine &vm, const kwb::BootPlan &plan) const;

    DebianFiles files_;
    QString linux_;
    QTemporaryDir folder_; ///< kernel and initrd to load
    std::shared_ptr<const kwb::Snapshot> target_;
    bool inKernel_ = false; ///< kexec_file_load
};

void TestKernelPlacement::initTestCase()
{
    const auto files = debianFiles();
    KWB_VERIFY(files);
    files_ = *files;
    const auto built = linuxFiles();
    KWB_VERIFY(built);
    linux_ = built->little.stripped;
    KWB_VERIFY(demoInitrd(folder_.path()));
    QVERIFY(QFile::copy(demoKernel(u"ppc64le"_s), folder_.filePath(u"demo"_s)));
    QVERIFY(QFile::copy(linux_, folder_.filePath(u"linux"_s)));
}

void TestKernelPlacement::placement_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("memoryMiB");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QStringList>("extra");
    QTest::addColumn<bool>("inKernel");
    for (const bool inKernel : {true, false}) {
        const QString who = inKernel ? u"Linux 6.1"_s : u"kexec-tools 2.0.25"_s;
        const auto row = [&](const QString &what, const QString &name, int memoryMiB, const QString &options,
                             const QStringList &extra = {}) {
            QTest::addRow("%s, %s, %d MiB%s", qPrintable(who), qPrintable(name + what), memoryMiB,
                          qPrintable(options))
                << name << memoryMiB << options << extra << inKernel;
        };
        for (const int memoryMiB : {512, 2048, 16384})
            for (const QString &options : {QString(), u" crashkernel=128M"_s})
                row(QString(), u"pseries"_s, memoryMiB, options);
        row(u" with 3 CPUs"_s, u"pseries"_s, 2048, QString(), {u"-smp"_s, u"3"_s});
        row(u" whose memory can grow"_s, u"pseries"_s, 2048, QString(), {u"-m"_s, u"slots=4,maxmem=8G"_s});
        row(u" with SLOF as its firmware"_s, u"pseries"_s, 2048, u" retain_initrd"_s,
            {u"-M"_s, u"x-vof=off"_s});
        for (const QString &options : {QString(), u" disable_radix"_s}) // with a hash table in memory
            row(QString(), u"powernv9"_s, 4096, options);
    }
}

MachineOptions TestKernelPlacement::machine(const QString &name, int memoryMiB, const QString &options,
                                            const QStringList &extra) const
{
    // Without -no-shutdown the memory would be gone with the machine's power.
    return {.machine = name,
            .kernel = linux_,
            .initrd = files_.initrd,
            .commandLine = u"console=hvc0"_s + options,
            .memoryMiB = memoryMiB,
            .extra = extra + QStringList{u"-no-shutdown"_s}};
}

/// Boots, takes the snapshot, brings over what will be loaded and has Linux say what it does.
Done TestKernelPlacement::prepare(VirtualMachine &vm)
{
    if (const auto booted = vm.boot(); !booted) return std::unexpected(booted.error());
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"target.tar"_s);
    if (const auto captured = captureSnapshot(vm, file); !captured) return captured;
    auto target = kwb::readSnapshot(file.toStdString());
    if (!target) return std::unexpected(QString::fromStdString(target.error().text()));
    target_ = std::make_shared<const kwb::Snapshot>(*std::move(target));
    if (const auto pushed = vm.push(folder_.path(), placeThere); !pushed) return pushed;
    const auto verbose = vm.ask(u"echo 'file kernel/kexec* +p; file arch/powerpc/kexec/* +p' > "
                                "/sys/kernel/debug/dynamic_debug/control"_s);
    return verbose ? Done() : std::unexpected(verbose.error());
}

void TestKernelPlacement::placement()
{
    QFETCH(const QString, name);
    QFETCH(const int, memoryMiB);
    QFETCH(const QString, options);
    QFETCH(const QStringList, extra);
    QFETCH(const bool, inKernel);
    inKernel_ = inKernel;
    VirtualMachine vm(machine(name, memoryMiB, options, extra), files_);
    KWB_VERIFY(prepare(vm));
    QCOMPARE(target_->tree().find("/chosen")->property("linux,crashkernel-base") != nullptr,
             options.contains(u"crashkernel"_s));
    for (const Load &load : loads) {
        const auto said = loadThere(vm, load);
        KWB_VERIFY(said);
        const auto plan = planOf(load);
        KWB_VERIFY(plan);
        inKernel_ ? comparePlaces(*said, *plan) : comparePlacesWithLog(*said, *plan);
        if (QTest::currentTestFailed()) return;
    }
    KWB_VERIFY(vm.runLast(u"kexec -e"_s));
    const auto done = vm.waitForLine(u"DEMO DONE "_s, patience);
    KWB_VERIFY(done);
    const auto plan = planOf(loads.last());
    KWB_VERIFY(plan);
    compareTree(vm, *plan);
    vm.lap(u"  loads, jump, tree"_s);
}

/// VOF tells where the initrd lies in 32 bits each; Linux 6.1 wants 64 when it is to keep clear of it.
void TestKernelPlacement::retainedInitrdThatCannotBeRead()
{
    inKernel_ = true;
    VirtualMachine vm(machine(u"pseries"_s, 2048, u" retain_initrd"_s), files_);
    KWB_VERIFY(prepare(vm));
    const auto said = loadThere(vm, loads.last());
    QVERIFY2(!said && said.error().contains(u"Value too large for defined data type"_s),
             qPrintable(problem(said)));
    const auto plan = planOf(loads.last());
    KWB_VERIFY(plan);
    QVERIFY(std::ranges::count(plan->findings, std::string("allocator-gives-up"), &kwb::Finding::code) == 1);
}

/// What was said while it loaded.
Outcome<QString> TestKernelPlacement::loadThere(VirtualMachine &vm, const Load &load) const
{
    const QString call = inKernel_ ? u"-s"_s : u"-c"_s;
    const auto said = vm.ask(
        u"cd %1 && echo loading >/dev/kmsg && kexec %2 -u; kexec %2 -d -l %3 %4 --append='%5' 2>&1"_s.arg(
            placeThere, call, load.kernel, load.initrd ? u"--initrd=initrd"_s : QString(), load.commandLine));
    if (!said) return std::unexpected(said.error());
    if (!inKernel_) return QString::fromLocal8Bit(*said);
    const auto messages = vm.ask(u"dmesg"_s);
    if (!messages) return std::unexpected(messages.error());
    return QString::fromLocal8Bit(messages->mid(messages->lastIndexOf("loading")));
}

Outcome<kwb::BootPlan> TestKernelPlacement::planOf(const Load &load) const
{
    const auto fail = [](const kwb::Error &error) {
        return std::unexpected(QString::fromStdString(error.text()));
    };
    const auto file = [&](const QString &path) { return *kwb::mapFile(path.toStdString()); };
    kwb::BootRequest request;
    request.target = target_;
    auto kernel = kwb::openKernel(file(folder_.filePath(load.kernel)), load.kernel.toStdString());
    if (!kernel) return fail(kernel.error());
    request.kernel = std::make_shared<const kwb::KernelImage>(*std::move(kernel));
    if (load.initrd) request.initrds = {{"initrd", file(folder_.filePath(u"initrd"_s))}};
    request.cmdline = load.commandLine.toStdString();
    request.allocator = inKernel_ ? "linux-6.1" : "kexec-tools-2.0.25";
    request.purgatory = inKernel_ ? kwb::PurgatoryChoice::targetKernel : kwb::PurgatoryChoice::file;
    if (!inKernel_) request.purgatoryFile = {"kexec", file(files_.sysroot + u"/sbin/kexec"_s)};
    auto plan = kwb::plan(request);
    if (!plan) return fail(plan.error());
    return *std::move(plan);
}

/// "Loading segment 0: buf=0x… bufsz=0x… mem=0x… memsz=0x…" in Linux's debug messages.
void TestKernelPlacement::comparePlaces(const QString &said, const kwb::BootPlan &plan) const
{
    static const QRegularExpression pattern(
        u"Loading segment \\d+: buf=\\S+ bufsz=0x([0-9a-f]+) mem=0x([0-9a-f]+) memsz=0x([0-9a-f]+)"_s);
    QString theirs;
    QString ours;
    for (auto found = pattern.globalMatch(said); found.hasNext();) {
        const auto match = found.next();
        theirs += line(match.captured(2).toULongLong(nullptr, 16), match.captured(3).toULongLong(nullptr, 16),
                       match.captured(1).toULongLong(nullptr, 16));
    }
    for (const kwb::PlannedSegment &segment : plan.segments)
        ours += line(segment.mem.value, segment.memsz, segment.bufsz);
    QCOMPARE(ours, theirs);
    for (const auto &[name, text] : {std::pair("kernel", u"the kernel at"_s),
                                     {"purgatory", u"purgatory at"_s},
                                     {"fdt", u"device tree at"_s}})
        QVERIFY2(said.contains(u"Loaded %1 0x%2\n"_s.arg(text).arg(plan.segment(name)->mem.value, 0, 16)),
                 name);
}

/// kexec-tools sorts its segments before it hands them over.
void TestKernelPlacement::comparePlacesWithLog(const QString &said, const kwb::BootPlan &plan) const
{
    const auto log = kwb::readKexecLog(viewOf(said.toUtf8()), "kexec -d");
    QVERIFY2(log, qPrintable(said));
    QString theirs;
    QString ours;
    for (const kwb::KexecLogSegment &segment : log->segments)
        theirs += line(segment.mem, segment.memsz, segment.bufsz);
    std::vector<const kwb::PlannedSegment *> sorted;
    for (const kwb::PlannedSegment &segment : plan.segments)
        sorted.push_back(&segment);
    std::ranges::sort(sorted, {}, [](const kwb::PlannedSegment *segment) { return segment->mem; });
    for (const kwb::PlannedSegment *segment : sorted)
        ours += line(segment->mem.value, segment->memsz, segment->bufsz);
    QCOMPARE(ours, theirs);
    QCOMPARE(plan.entry.value, log->entry);
    QVERIFY(plan.stackTop.has_value());
    QCOMPARE(plan.stackTop->value, log->stack.value_or(0));
    QCOMPARE(QString::fromStdString(plan.cmdline), QString::fromStdString(log->cmdline.value_or("")));
}

/// Byte for byte, but for: the boot CPU in the header, which the purgatory writes; random seeds (Linux 6.1
/// drivers/of/kexec.c); SLOF's /options/security-*, whose values capture-snapshot.sh leaves out; and what
/// kexec-tools leaves free behind the tree and never writes (kexec/arch/ppc64/fdt.c).
void TestKernelPlacement::compareTree(VirtualMachine &vm, const kwb::BootPlan &plan) const
{
    const kwb::PlannedSegment &segment = *plan.segment("fdt");
    QByteArray ours = bytesOf(segment);
    const auto read = readMemory(vm, segment.mem.value, static_cast<qint64>(segment.bufsz));
    KWB_VERIFY(read);
    QByteArray theirs = *read;
    const auto leaveOut = [&](qsizetype at, qsizetype size) {
        ours.replace(at, size, QByteArray(size, 0));
        theirs.replace(at, size, QByteArray(size, 0));
    };
    leaveOut(28, 4);
    int seeds = 0;
    for (const char *seed : {"kaslr-seed", "rng-seed"})
        if (const auto at = kwb::valueOffset(viewOf(ours), "/chosen", seed); at && inKernel_) {
            leaveOut(static_cast<qsizetype>(*at),
                     static_cast<qsizetype>(plan.treeAfter.find("/chosen")->property(seed)->value.size()));
            ++seeds;
        }
    QCOMPARE(seeds, inKernel_ ? 2 : 0);
    if (const kwb::TreeNode *options = plan.treeAfter.find("/options"))
        for (const kwb::TreeProperty &property : options->properties)
            if (const auto at = kwb::valueOffset(viewOf(ours), "/options", property.name);
                at && property.name.starts_with("security-"))
                leaveOut(static_cast<qsizetype>(*at), static_cast<qsizetype>(property.value.size()));
    const qsizetype used =
        headerField(ours, 12) + headerField(ours, 32); // strings: where they are, their length
    leaveOut(used, ours.size() - used);
    QVERIFY2(ours == theirs, qPrintable(difference(ours, theirs)));
    qInfo().noquote() << u"  %1 bytes of tree equal"_s.arg(used);
}

QTEST_GUILESS_MAIN(TestKernelPlacement)
#include "tst_kernel_placement.moc"
