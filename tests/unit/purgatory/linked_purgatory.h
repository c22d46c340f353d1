#pragma once

#include "core/base/bytes.h"

#include <QByteArray>
#include <QHash>
#include <QString>

/// Our purgatory linked by GNU ld at an address, with its values patched by name as a planner would. It
/// stands in for the planner's own linker, so that the purgatory is tested without it.
class LinkedPurgatory {
public:
    /// Links in `folder`. Throws std::runtime_error when a tool fails.
    LinkedPurgatory(kwb::ByteOrder order, std::uint64_t address, const QString &folder);

    void set32(const QString &symbol, std::uint32_t value);
    void set64(const QString &symbol, std::uint64_t value);
    void setBytes(const QString &symbol, const QByteArray &bytes);
    /// Row `row` of kwb_regions, and kwb_region_count at least row + 1.
    void setRegion(unsigned int row, const QByteArray &name, std::uint64_t start, const QByteArray &content);
    /// The new kernel's first 256 bytes except for the first word, then the word at 0x5c.
    void setSlaveCode(const QByteArray &kernel, std::uint32_t runAtLoad, kwb::ByteOrder kernelOrder);

    const QByteArray &image() const { return image_; }

private:
    kwb::Byte *at(std::uint64_t offset, std::uint64_t size);
    std::uint64_t offsetOf(const QString &symbol) const;

    kwb::ByteOrder order_;
    std::uint32_t regions_ = 0;
    QByteArray image_;
    QHash<QString, std::uint64_t> symbols_;
};
