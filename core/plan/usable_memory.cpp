#include "core/plan/usable_memory.h"

#include <algorithm>

namespace kwb {

namespace {

constexpr std::uint64_t mostLmbs = std::uint64_t{1} << 22;

/// One cell, or two whatever is asked for else: the trees of this machine have no other numbers.
void appendCells(Bytes &out, std::uint64_t value, std::uint32_t cells)
{
    if (cells == 1)
        append(out, static_cast<std::uint32_t>(value), ByteOrder::big);
    else
        append(out, value, ByteOrder::big);
}

void appendPair(Bytes &out, AddressRange range, CellSizes cells)
{
    appendCells(out, range.begin.value, cells.address);
    appendCells(out, range.size(), cells.size);
}

/// Goes through cells; nothing behind their end.
class CellReader {
public:
    explicit CellReader(ByteView bytes)
        : bytes_(bytes)
    {
    }
    std::optional<std::uint64_t> next(std::uint32_t cells)
    {
        const std::uint64_t length = cells == 1 ? 4 : 8;
        const auto value = cells == 1 ? widened(load<std::uint32_t>(bytes_, at_, ByteOrder::big))
                                      : load<std::uint64_t>(bytes_, at_, ByteOrder::big);
        at_ += length;
        return value;
    }

private:
    static std::optional<std::uint64_t> widened(std::optional<std::uint32_t> value)
    {
        return value ? std::optional<std::uint64_t>(*value) : std::nullopt;
    }

    ByteView bytes_;
    std::uint64_t at_ = 0;
};

/// Calls `visit` with each LMB of the table until it says no.
template <class Visit>
void forEachLmb(const LmbTable &table, Visit visit)
{
    for (const LmbRun &run : table.runs)
        for (std::uint64_t i = 0; i < run.count; ++i)
            if (!visit(AddressRange::ofSize(PhysAddr(run.base + i * table.lmbSize), table.lmbSize), run))
                return;
}

} // namespace

Bytes usableMemory(const std::vector<AddressRange> &ranges, const RangeSet &usable, CellSizes cells)
{
    Bytes out;
    for (const AddressRange range : ranges) {
        const RangeSet part = usable.intersect(RangeSet({range}));
        for (const AddressRange piece : part.ranges())
            appendPair(out, piece, cells);
    }
    if (out.empty()) appendPair(out, {}, cells);
    return out;
}

Result<Bytes> drconfUsableMemory(const LmbTable &table, const RangeSet &usable, CellSizes cells, LmbRows rows)
{
    std::uint64_t count = 0;
    for (const LmbRun &run : table.runs)
        count += std::min(run.count, mostLmbs);
    if (count >= mostLmbs)
        return fail(
            ErrorKind::limit,
            {KWB_MSG("crash.too-many-lmbs", "more than {limit} LMBs"), {{"limit", std::to_string(mostLmbs)}}},
            {.path = std::string(lmbNodePath) + ":" + table.property});
    Bytes out;
    forEachLmb(table, [&](AddressRange lmb, const LmbRun &run) {
        if (rows == LmbRows::ramAlone && !run.isRam()) return true;
        const RangeSet part = usable.overlaps(lmb) ? usable.intersect(RangeSet({lmb})) : RangeSet();
        appendCells(out, part.ranges().size(), cells.size);
        for (const AddressRange piece : part.ranges())
            appendPair(out, piece, cells);
        return true;
    });
    return out;
}

RangeSet readDrconfUsableMemory(const LmbTable &table, ByteView rows, CellSizes cells)
{
    CellReader reader(rows);
    std::vector<AddressRange> found;
    forEachLmb(table, [&](AddressRange /*lmb*/, const LmbRun &run) {
        if (!run.isRam()) return true;
        const auto count = reader.next(cells.size);
        for (std::uint64_t i = 0; count && i < *count; ++i) {
            const auto base = reader.next(cells.address);
            const auto size = reader.next(cells.size);
            if (!base || !size) return false;
            found.push_back(AddressRange::ofSize(PhysAddr(*base), *size));
        }
        return count.has_value();
    });
    return RangeSet(std::move(found));
}

} // namespace kwb
