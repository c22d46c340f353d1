#pragma once

#include <QFontMetricsF>
#include <QPointF>

#include <cstdint>
#include <optional>

namespace kwb::workbench {

/// What a row of the hex view shows beside its address.
enum class HexMode {
    bytes,        ///< sixteen bytes in groups, and their letters
    instructions, ///< one instruction of four bytes
};

/// Where the columns of the hex view stand, in pixels from its left edge, and rows by their number.
struct HexLayout {
    HexMode mode = HexMode::bytes;
    qreal cell = 8;  ///< width of a digit
    qreal line = 18; ///< height of a row
    int addressDigits = 10;

    static constexpr qreal margin = 12;
    std::uint64_t perRow() const { return mode == HexMode::bytes ? 16 : 4; }
    qreal hexLeft() const { return margin + cell * (addressDigits + 3); }
    /// The left edge of a byte's two digits: a blank between bytes, one more after every four.
    qreal byteLeft(std::uint64_t column) const
    {
        const std::uint64_t cells = 3 * column + column / 4;
        return hexLeft() + cell * static_cast<qreal>(cells);
    }
    qreal textLeft() const { return byteLeft(perRow() - 1) + cell * 5; }
    /// Room for the letters, or for an instruction.
    qreal textWidth() const { return cell * (mode == HexMode::bytes ? 16 : 30); }
    qreal namesLeft() const { return textLeft() + textWidth() + cell * 3; }

    /// The column of the byte at an x, in digits or letters; the nearest if it lies beside them.
    std::uint64_t columnAt(qreal x) const
    {
        const std::uint64_t last = perRow() - 1;
        if (mode == HexMode::bytes && x >= textLeft() - cell)
            return static_cast<std::uint64_t>(qBound(0.0, (x - textLeft()) / cell, static_cast<qreal>(last)));
        std::uint64_t column = 0;
        while (column < last && x >= byteLeft(column + 1) - cell / 2)
            ++column;
        return column;
    }
};

} // namespace kwb::workbench
