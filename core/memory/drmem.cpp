// The RAM among the LMBs of a guest (lmb_table.cpp). An LMB is RAM if the flags say that it is assigned to
// this guest and not reserved. (Reserved ones are RAM that a memory node describes as well, or none at all.)
// Neighbouring LMBs become one range of the map.
#include "core/memory/lmb_table.h"
#include "core/memory/map_builder.h"

namespace kwb {

namespace {

constexpr std::uint32_t knownFlags =
    LmbRun::assigned | LmbRun::noNuma | LmbRun::reserved | LmbRun::hotRemovable;

/// Adds the RAM of a table to the map.
class LmbRanges {
public:
    LmbRanges(MapBuilder &builder, const LmbTable &table)
        : builder_(builder)
        , table_(table)
        , origin_(builder.origin(std::string(lmbNodePath) + " " + table.property))
    {
    }

    Status add()
    {
        if (table_.bytesBehind != 0)
            builder_.remark(KWB_MSG("map.lmb-tail", "{path}: {bytes} bytes behind the last LMB are ignored"),
                            {{"path", lmbNodePath}, {"bytes", std::to_string(table_.bytesBehind)}});
        for (std::size_t row = 0; row < table_.runs.size(); ++row)
            KWB_CHECK(addRun(table_.runs[row], static_cast<std::uint32_t>(row)));
        flush();
        noteUnknownFlags();
        return {};
    }

private:
    Status addRun(const LmbRun &run, std::uint32_t row)
    {
        if ((run.flags & ~knownFlags) != 0) ++unknownRows_;
        unknownFlags_ |= run.flags & ~knownFlags;
        if (!run.isRam() || run.count == 0) return {};
        const auto size = checkedMul(run.count, table_.lmbSize);
        const auto end = size ? checkedAdd(run.base, *size) : std::nullopt;
        if (!end)
            return fail(
                ErrorKind::malformed,
                {KWB_MSG("map.lmb-wraps", "row {row}: {count} LMBs of {size} bytes at {base} go beyond 2^64"),
                 {{"row", std::to_string(row)},
                  {"count", std::to_string(run.count)},
                  {"size", hex(table_.lmbSize)},
                  {"base", hex(run.base)}}},
                {.path = std::string(lmbNodePath) + ":" + table_.property});
        builder_.noteBlock({PhysAddr(run.base), PhysAddr(run.base + table_.lmbSize)});
        if (!range_.empty() && range_.end.value == run.base) {
            range_.end = PhysAddr(*end);
            return {};
        }
        flush();
        range_ = {PhysAddr(run.base), PhysAddr(*end)};
        firstRow_ = row;
        return {};
    }

    void flush()
    {
        builder_.add(range_, MemoryKind::ram, origin_, firstRow_);
        range_ = {};
    }

    void noteUnknownFlags()
    {
        if (unknownRows_ != 0)
            builder_.remark(
                KWB_MSG("map.lmb-flags", "{path}: {rows} rows have flags of unknown meaning ({flags})"),
                {{"path", lmbNodePath},
                 {"rows", std::to_string(unknownRows_)},
                 {"flags", hex(unknownFlags_)}});
    }

    MapBuilder &builder_;
    const LmbTable &table_;
    std::uint32_t origin_;
    AddressRange range_;
    std::uint32_t firstRow_ = 0;
    std::uint32_t unknownFlags_ = 0;
    std::size_t unknownRows_ = 0;
};

} // namespace

Status readDynamicMemory(MapBuilder &builder)
{
    KWB_TRY(const auto table, readLmbTable(builder.tree()));
    if (table) return LmbRanges(builder, *table).add();
    if (builder.tree().find(lmbNodePath) != nullptr)
        builder.remark(KWB_MSG("map.lmb-none", "{path} lists no LMBs"), {{"path", lmbNodePath}});
    return {};
}

} // namespace kwb
