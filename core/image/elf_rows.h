#pragma once

#include "core/image/elf_file.h"

#include <algorithm>
#include <array>
#include <libelf.h>

/// Rows of ELF tables by libelf's translators (elf32_xlatetom, elf64_xlatetom): libelf knows the layout of
/// every structure in both classes and byte orders; where a table lies and how long it is, is decided and
/// checked by us. Its descriptors (elf_memory) are not used: they believe counts and offsets of the file,
/// convert whole tables, and may not be shared by threads.
namespace kwb {

/// Calls `f(row)` for each whole row of `table` until it returns false. `f` takes both Row32 and Row64;
/// `type` names the same structure to libelf. A few hundred rows are translated at a time, so a table of any
/// length costs no memory.
template <class Row32, class Row64, class F>
void eachElfRow(ByteView table, bool is64, ByteOrder order, Elf_Type type, F f)
{
    const auto walk = [&]<class Row>(Row *, auto translate) {
        std::array<Row, 256> rows;
        const unsigned encoding = order == ByteOrder::little ? ELFDATA2LSB : ELFDATA2MSB;
        for (std::size_t left = table.size() / sizeof(Row), at = 0; left != 0;) {
            const std::size_t count = std::min(left, rows.size());
            std::memcpy(rows.data(), table.data() + at, count * sizeof(Row));
            Elf_Data data{};
            data.d_buf = rows.data();
            data.d_size = count * sizeof(Row);
            data.d_type = type;
            data.d_version = EV_CURRENT;
            if (translate(&data, &data, encoding) == nullptr) return;
            for (std::size_t i = 0; i < count; ++i)
                if (!f(rows[i])) return;
            at += count * sizeof(Row);
            left -= count;
        }
    };
    if (is64)
        walk(static_cast<Row64 *>(nullptr), elf64_xlatetom);
    else
        walk(static_cast<Row32 *>(nullptr), elf32_xlatetom);
}

} // namespace kwb
