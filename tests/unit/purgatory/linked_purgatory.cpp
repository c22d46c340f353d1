#include "linked_purgatory.h"
#include "tools.h"

#include <QCryptographicHash>

#include <stdexcept>

namespace {

constexpr std::uint64_t regionSize = 64;
constexpr std::uint64_t runAtLoadOffset = 0x5c;

/* .bss among the bytes of the image: it is written to memory by QEMU, which clears nothing. */
constexpr const char *script =
    "SECTIONS { . = %1; .text : { *(.text) } .rodata : { *(.rodata) } .opd : { *(.opd) }\n"
    ".toc : { *(.toc) } .data : { *(.data) *(.bss) QUAD(0) } }\n";

} // namespace

LinkedPurgatory::LinkedPurgatory(kwb::ByteOrder order, std::uint64_t address, const QString &folder)
    : order_(order)
{
    const QString elf = folder + QStringLiteral("/purgatory.elf");
    const QString raw = folder + QStringLiteral("/purgatory.bin");
    const QString lds = folder + QStringLiteral("/purgatory.lds");
    tools::writeFile(lds, QString::fromLatin1(script).arg(address).toLatin1());
    tools::run(QStringLiteral("ld"), order,
               {QStringLiteral("-T"), lds, QStringLiteral("-e"), QStringLiteral("purgatory_start"),
                QStringLiteral("--no-warn-rwx-segments"), QStringLiteral("-o"), elf,
                tools::built(QStringLiteral("purgatory-%1.o"), order)});
    tools::run(QStringLiteral("objcopy"), order, {QStringLiteral("-O"), QStringLiteral("binary"), elf, raw});
    image_ = tools::readFile(raw);
    const QString names = tools::run(QStringLiteral("nm"), order, {elf});
    for (const QString &line : names.split(QLatin1Char('\n'))) {
        const QStringList fields = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (fields.size() == 3) symbols_.insert(fields[2], fields[0].toULongLong(nullptr, 16) - address);
    }
}

std::uint64_t LinkedPurgatory::offsetOf(const QString &symbol) const
{
    if (!symbols_.contains(symbol)) throw std::runtime_error("no symbol " + symbol.toStdString());
    return symbols_.value(symbol);
}

kwb::Byte *LinkedPurgatory::at(std::uint64_t offset, std::uint64_t size)
{
    const auto length = static_cast<std::uint64_t>(image_.size());
    if (!kwb::fits(offset, size, length)) throw std::runtime_error("outside the purgatory");
    return reinterpret_cast<kwb::Byte *>(image_.data()) + offset;
}

void LinkedPurgatory::set32(const QString &symbol, std::uint32_t value)
{
    kwb::storeAt(at(offsetOf(symbol), sizeof value), value, order_);
}

void LinkedPurgatory::set64(const QString &symbol, std::uint64_t value)
{
    kwb::storeAt(at(offsetOf(symbol), sizeof value), value, order_);
}

void LinkedPurgatory::setBytes(const QString &symbol, const QByteArray &bytes)
{
    const auto size = static_cast<std::uint64_t>(bytes.size());
    std::memcpy(at(offsetOf(symbol), size), bytes.constData(), size);
}

void LinkedPurgatory::setRegion(unsigned int row, const QByteArray &name, std::uint64_t start,
                                const QByteArray &content)
{
    kwb::Byte *place = at(offsetOf(QStringLiteral("kwb_regions")) + regionSize * row, regionSize);
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    kwb::storeAt(place, start, order_);
    kwb::storeAt(place + 8, static_cast<std::uint64_t>(content.size()), order_);
    std::memcpy(place + 16, digest.constData(), 32);
    std::memset(place + 48, 0, 16);
    std::memcpy(place + 48, name.constData(), static_cast<std::size_t>(std::min<qsizetype>(name.size(), 16)));
    regions_ = std::max(regions_, row + 1);
    set32(QStringLiteral("kwb_region_count"), regions_);
}

void LinkedPurgatory::setSlaveCode(const QByteArray &kernel, std::uint32_t runAtLoad,
                                   kwb::ByteOrder kernelOrder)
{
    std::memcpy(at(4, 0xfc), kernel.constData() + 4, 0xfc);
    kwb::storeAt(at(runAtLoadOffset, sizeof runAtLoad), runAtLoad, kernelOrder);
}
