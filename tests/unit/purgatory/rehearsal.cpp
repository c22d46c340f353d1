#include "rehearsal.h"
#include "linked_purgatory.h"
#include "tools.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <stdexcept>

namespace {

constexpr std::uint64_t rtasAt = 0x2fff0000;
constexpr std::uint32_t runAtLoadInitial = 0x72756e30;
/* Of QEMU 7's pseries and of skiboot for powernv9; a planner takes them from the target's tree. */
constexpr std::uint32_t rtasReboot = 0x2004;
constexpr std::uint64_t opalBase = 0x30000000;
constexpr std::uint64_t opalEntry = 0x30003760;
constexpr std::uint64_t firstVterm = 0x71000000;
constexpr std::uint64_t firstOpalTerminal = 0;
constexpr int patienceMs = 20000;

QString bareHex(std::uint64_t value)
{
    return QString::number(value, 16);
}

/* Bytes that compress and repeat nowhere. */
QByteArray someBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    std::uint32_t state = 0x12345678;
    for (char &byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24U);
    }
    return bytes;
}

QByteArray damaged(QByteArray bytes, bool damage)
{
    if (damage) bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x10);
    return bytes;
}

} // namespace

std::uint64_t Rehearsal::kernelAt() const
{
    return machine == Machine::pseries ? 0x4000000 : 0x40000000;
}
std::uint64_t Rehearsal::initrdAt() const
{
    return kernelAt() + 0x4000000;
}
std::uint64_t Rehearsal::backupAt() const
{
    return kernelAt() + 0x1000000;
}
std::uint64_t Rehearsal::address() const
{
    return purgatoryAt != 0 ? purgatoryAt : kernelAt() - 0xff000;
}

void Rehearsal::writeImages()
{
    tools::run(QStringLiteral("objcopy"), newOrder,
               {QStringLiteral("-O"), QStringLiteral("binary"),
                tools::built(QStringLiteral("demo-kernel-%1.elf"), newOrder), path("kernel.bin")});
    kernel_ = tools::readFile(path("kernel.bin"));
    initrd_ = someBytes(300001);

    LinkedPurgatory purgatory(oldOrder, address(), folder_.path());
    purgatory.setSlaveCode(kernel_, crash ? 1 : runAtLoadInitial, newOrder);
    purgatory.set64(QStringLiteral("kernel"), kernelAt());
    purgatory.set64(QStringLiteral("dt_offset"), kernelAt() + 0xc000000);
    purgatory.setBytes(QStringLiteral("kwb_plan_id"), "0123456789abcdef");
    purgatory.set32(QStringLiteral("kwb_on_mismatch"), static_cast<std::uint32_t>(onMismatch));
    const std::uint32_t fitting = machine == Machine::pseries ? 1 : 2;
    purgatory.set32(QStringLiteral("kwb_console"), console != 0 ? console : fitting);
    purgatory.set64(QStringLiteral("kwb_vterm"),
                    vterm.value_or(machine == Machine::pseries ? firstVterm : firstOpalTerminal));
    purgatory.setRegion(0, "kernel", kernelAt(), kernel_);
    purgatory.setRegion(1, "initrd", initrdAt(), initrd_);
    for (unsigned int row = 2; fullTable && row < 16; row++) {
        const qsizetype offset = qsizetype{1000} * row;
        purgatory.setRegion(row, QByteArray("sixteen-letters") + static_cast<char>('a' + row),
                            initrdAt() + static_cast<std::uint64_t>(offset), initrd_.mid(offset, 999));
    }
    if (crash) purgatory.set64(QStringLiteral("backup_start"), backupAt());
    if (crash) purgatory.set32(QStringLiteral("panic_kernel"), 1);
    if (machine == Machine::powernv9) {
        purgatory.set64(QStringLiteral("opal_base"), opalBase);
        purgatory.set64(QStringLiteral("opal_entry"), opalEntry);
    } else if (rtas) {
        purgatory.set64(QStringLiteral("kwb_rtas_base"), rtasAt);
        purgatory.set64(QStringLiteral("kwb_rtas_entry"), rtasAt);
        purgatory.set32(QStringLiteral("kwb_rtas_reboot_token"), rtasReboot);
    }
    tools::writeFile(path("purgatory.bin"), purgatory.image());
    tools::writeFile(path("kernel.bin"), damaged(kernel_, damage == Damage::kernel));
    tools::writeFile(path("initrd.bin"), damaged(initrd_, damage == Damage::initrd));
}

QStringList Rehearsal::command() const
{
    const QByteArray digest = QCryptographicHash::hash(initrd_, QCryptographicHash::Sha256).toHex();
    const QString options =
        QStringLiteral("p=%1 d=%2 i=%3,%4 r=%5 %6-- kwb.plan=0123456789abcdef initrd.sha256=%7")
            .arg(bareHex(address()), bareHex(kernelAt() + 0xc000000), bareHex(initrdAt()),
                 bareHex(initrdAt() + static_cast<std::uint64_t>(initrd_.size())), bareHex(rtasAt),
                 oldOrder == kwb::ByteOrder::little ? QStringLiteral("le ") : QString(),
                 QString::fromLatin1(digest));
    const QString size = purgatoryAt >> 32U != 0       ? QStringLiteral("6G")
                         : machine == Machine::pseries ? QStringLiteral("1G")
                                                       : QStringLiteral("2G");
    QStringList list = QStringLiteral("-nodefaults -no-user-config -display none -no-reboot -accel tcg "
                                      "-serial chardev:con")
                           .split(QLatin1Char(' '));
    list << QStringLiteral("-chardev") << QStringLiteral("file,id=con,path=") + path("console")
         << QStringLiteral("-kernel") << tools::built(QStringLiteral("stage-%1.elf"), stageOrder)
         << QStringLiteral("-append") << options << QStringLiteral("-m") << size;
    const std::pair<const char *, std::uint64_t> loaded[] = {
        {"kernel.bin", kernelAt()}, {"initrd.bin", initrdAt()}, {"purgatory.bin", address()}};
    for (const auto &[name, place] : loaded)
        list << QStringLiteral("-device")
             << QStringLiteral("loader,file=%1,addr=0x%2,force-raw=on").arg(path(name), bareHex(place));
    if (machine == Machine::powernv9)
        return list << QStringLiteral("-M") << QStringLiteral("powernv9") << QStringLiteral("-device")
                    << QStringLiteral("ipmi-bmc-sim,id=bmc0") << QStringLiteral("-device")
                    << QStringLiteral("isa-ipmi-bt,bmc=bmc0,irq=10");
    return list << QStringLiteral("-cpu") << QStringLiteral("power9") << QStringLiteral("-M")
                << QStringLiteral("pseries,usb=off,cap-cfpc=broken,cap-sbbc=broken,cap-ibs=broken,"
                                  "cap-ccf-assist=off,x-vof=on,memory-backend=ram")
                << QStringLiteral("-object")
                << QStringLiteral("memory-backend-file,id=ram,share=on,size=%1,mem-path=%2")
                       .arg(size, path("ram"));
}

void Rehearsal::run(const QString &until)
{
    writeImages();
    QProcess qemu;
    qemu.start(QStringLiteral("qemu-system-ppc64"), command());
    if (!qemu.waitForStarted()) throw std::runtime_error("qemu-system-ppc64 cannot be started");
    QElapsedTimer time;
    time.start();
    while (!ended_ && time.elapsed() < patienceMs) {
        ended_ = qemu.waitForFinished(50);
        if (!until.isEmpty() && lines().contains(until)) break;
    }
    if (ended_ && qemu.exitCode() != 0)
        throw std::runtime_error("qemu-system-ppc64: " + qemu.readAllStandardError().toStdString());
    if (ended_) return;
    /* What must not follow gets the time to. */
    ended_ = qemu.waitForFinished(300);
    qemu.kill();
    qemu.waitForFinished();
}

QStringList Rehearsal::lines() const
{
    QFile file(path("console"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QStringList all = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"));
    const qsizetype first = all.indexOf(QRegularExpression(QStringLiteral("^stage: .*")));
    return first < 0 ? QStringList() : all.mid(first);
}

QByteArray Rehearsal::memory(std::uint64_t at, qsizetype size) const
{
    QFile file(path("ram"));
    if (!file.open(QIODevice::ReadOnly) || !file.seek(static_cast<qint64>(at)))
        throw std::runtime_error("cannot read the machine's memory");
    return file.read(size);
}
