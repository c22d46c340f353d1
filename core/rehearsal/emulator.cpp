// The machines as QEMU makes them, and what is where in them when the stage starts.
//
// pseries with the virtual Open Firmware (x-vof=on): QEMU puts the ELF at 0x400000; the firmware keeps the
// first 64 KiB. powernv9: skiboot runs the ELF where QEMU put the file, at 0x20000000; skiboot's own memory
// is reserved in its tree. It has no PCI host bridge and no BMC unless they are asked for, and without a BMC
// the machine can neither be switched off nor started anew.

#include "core/rehearsal/emulator.h"

#include "core/base/output.h"
#include "purgatory/blobs.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <sys/prctl.h>

namespace kwb {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollMs = 20;
constexpr int answerMs = 60000;
constexpr std::uint64_t lowMemoryKept = 0x10000;
constexpr std::uint64_t pseriesStage = 0x400000;
constexpr std::uint64_t powernvStage = 0x20000000;
constexpr std::uint64_t powernvFirmwareEnd = 0x40000000;
constexpr std::uint64_t usualRtas = 0x2fff0000;
constexpr std::uint64_t rtasRoom = 0x10000;
constexpr std::uint64_t mebibyte = 1 << 20;

constexpr MessageTemplate emulatorFailed = KWB_MSG("rehearsal.no-emulator", "qemu-system-ppc64: {why}");

/// For an option in which a comma ends a value.
QString escaped(QString text)
{
    return text.replace(u","_s, u",,"_s);
}

} // namespace

std::unexpected<Error> cannotRun(const std::string &why, Message hint)
{
    return fail(ErrorKind::missing, {emulatorFailed, {{"why", why}}}, {}, std::move(hint));
}

bool emulatorCannotRun(const Error &error)
{
    return error.message.id() == emulatorFailed.id;
}

RehearsalEnd endOf(std::string_view reason)
{
    if (reason == "guest-shutdown") return RehearsalEnd::poweredOff;
    if (reason == "guest-reset" || reason == "subsystem-reset") return RehearsalEnd::reset;
    return reason == "guest-panic" ? RehearsalEnd::panicked : RehearsalEnd::killed;
}

RangeSet EmulatedHardware::occupied() const
{
    const AddressRange low(PhysAddr(0), PhysAddr(lowMemoryKept));
    if (machine == EmulatedMachine::powernv9)
        return RangeSet({low, AddressRange(PhysAddr(powernvStage), PhysAddr(powernvFirmwareEnd))});
    // Twice the file: its .bss is in it, and nothing else grows.
    return RangeSet({low, AddressRange::ofSize(PhysAddr(pseriesStage), 2 * rehearsalStage().size())});
}

PhysAddr EmulatedHardware::rtasPlace() const
{
    return PhysAddr(std::min(usualRtas, memory - rtasRoom));
}

PhysAddr EmulatedHardware::treePlace() const
{
    return PhysAddr(machine == EmulatedMachine::pseries ? 0x8000000 : powernvFirmwareEnd);
}

Emulator::Emulator(EmulatedHardware hardware)
    : hardware_(hardware)
{
}

Result<std::unique_ptr<Emulator>> Emulator::create(EmulatedHardware hardware)
{
    std::unique_ptr<Emulator> out(new Emulator(hardware));
    if (out->folder_.isValid()) return out;
    return fail(ErrorKind::io,
                {KWB_MSG("rehearsal.no-folder", "no folder for the emulator's files can be made: {why}"),
                 {{"why", out->folder_.errorString().toStdString()}}},
                {.file = QDir::tempPath().toStdString()});
}

Emulator::~Emulator()
{
    if (!running()) return;
    process_.kill();
    process_.waitForFinished();
}

QString Emulator::path(const char *name) const
{
    return folder_.filePath(QString::fromLatin1(name));
}

void Emulator::load(const std::string &file, PhysAddr at)
{
    loaders_ << u"-device"_s
             << u"loader,file=%1,addr=0x%2,force-raw=on"_s.arg(escaped(QString::fromStdString(file)),
                                                               QString::number(at.value, 16));
}

QStringList Emulator::arguments(const std::string &stageOptions) const
{
    QStringList list =
        u"-nodefaults -no-user-config -display none -no-reboot -accel tcg -serial chardev:con "
        "-chardev stdio,id=qmp,signal=off -mon chardev=qmp,mode=control "
        "-object rng-random,filename=/dev/urandom,id=r0 -netdev user,id=n0,restrict=on"_s.split(u' ');
    list << u"-chardev"_s << u"file,id=con,path=%1"_s.arg(escaped(path("console")));
    list << u"-m"_s << QString::number(hardware_.memory / mebibyte) << u"-smp"_s
         << QString::number(hardware_.cpus);
    list << u"-kernel"_s << path("stage.elf") << u"-append"_s << QString::fromStdString(stageOptions);
    if (hardware_.machine == EmulatedMachine::pseries)
        list +=
            u"-M pseries,usb=off,cap-cfpc=broken,cap-sbbc=broken,cap-ibs=broken,cap-ccf-assist=off,"
            "x-vof=on -cpu power9 -device spapr-rng,rng=r0 -device virtio-net-pci,netdev=n0,romfile="_s.split(
                u' ');
    else
        list += u"-M powernv9 -device pnv-phb,chip-id=0,index=0,id=phb0 -device "
                "pnv-phb-root-port,bus=phb0,id=rp0 -device ipmi-bmc-sim,id=bmc0 -device "
                "isa-ipmi-bt,bmc=bmc0,irq=10 -device virtio-net-pci,netdev=n0,romfile=,bus=rp0"_s.split(u' ');
    return list + loaders_;
}

Status Emulator::start(const std::string &stageOptions)
{
    KWB_CHECK(writeFile(file("stage.elf"), rehearsalStage()));
    process_.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process_.start(u"qemu-system-ppc64"_s, arguments(stageOptions));
    if (!process_.waitForStarted()) {
        Message hint;
        if (process_.error() == QProcess::FailedToStart)
            hint = {KWB_MSG("rehearsal.install-emulator", "on Debian it is in the package qemu-system-ppc")};
        return cannotRun(process_.errorString().toStdString(), std::move(hint));
    }
    clock_.start();
    process_.write("{\"execute\": \"qmp_capabilities\"}\n");
    return {};
}

double Emulator::seconds() const
{
    return static_cast<double>(clock_.elapsed()) / 1000.0;
}

/// QMP: a JSON object a line, answers and events mixed.
void Emulator::readReplies()
{
    while (process_.canReadLine()) {
        const QByteArray line = process_.readLine();
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.value(u"event"_s).toString() == u"SHUTDOWN"_s)
            endedBy_ = object.value(u"data"_s).toObject().value(u"reason"_s).toString().toStdString();
        if (object.contains(u"return"_s) || object.contains(u"error"_s)) reply_ = line;
    }
}

Status Emulator::complaint()
{
    if (running() || !endedBy_.empty()) return {};
    const QString said = QString::fromLocal8Bit(process_.readAllStandardError()).trimmed();
    return cannotRun(said.isEmpty() ? "ended without a word" : said.section(u'\n', -1).toStdString());
}

Status Emulator::wait()
{
    if (running()) process_.waitForReadyRead(pollMs);
    readReplies();
    return complaint();
}

std::string Emulator::newConsole()
{
    QFile file(path("console"));
    if (!file.open(QIODevice::ReadOnly) || !file.seek(consoleRead_)) return {};
    const QByteArray bytes = file.readAll();
    consoleRead_ += bytes.size();
    return bytes.toStdString();
}

Result<std::string> Emulator::saveMemory(PhysAddr at, std::uint64_t size)
{
    const QString file = path("memory");
    reply_.clear();
    process_.write(QJsonDocument(QJsonObject{{u"execute"_s, u"pmemsave"_s},
                                             {u"arguments"_s, QJsonObject{{u"val"_s, qint64(at.value)},
                                                                          {u"size"_s, qint64(size)},
                                                                          {u"filename"_s, file}}}})
                       .toJson(QJsonDocument::Compact) +
                   '\n');
    QElapsedTimer waiting;
    waiting.start();
    while (reply_.isEmpty() && running() && !waiting.hasExpired(answerMs))
        KWB_CHECK(wait());
    if (!reply_.contains("\"return\"")) return cannotRun(reply_.trimmed().toStdString());
    return file.toStdString();
}

} // namespace kwb
