#include "core/integrity/ima_log.h"

#include "core/integrity/ima_log_parts.h"

#include <algorithm>

namespace kwb {

namespace {

constexpr std::uint16_t handOverVersion = 1;

/// The order in which the first bytes are a hand-over buffer's header. No log begins like this: its first
/// number is a PCR of those that IMA may use (8 to 14).
std::optional<ByteOrder> handOverOrder(ByteView bytes)
{
    for (const ByteOrder order : {ByteOrder::little, ByteOrder::big}) {
        const auto version = load<std::uint16_t>(bytes, 0, order);
        const auto size = load<std::uint64_t>(bytes, 8, order);
        if (!size || version != handOverVersion || load<std::uint16_t>(bytes, 2, order) != 0) continue;
        if (load<std::uint32_t>(bytes, 4, order) == 0) return order;
    }
    return std::nullopt;
}

Result<ImaLog> readHandOver(ByteView bytes, ByteOrder order, const std::string &file)
{
    const std::uint64_t size = *load<std::uint64_t>(bytes, 8, order);
    const auto count = load<std::uint64_t>(bytes, 16, order);
    if (!count || size < imaHandOverHeader || size > bytes.size())
        return fail(ErrorKind::malformed,
                    {KWB_MSG("ima.handover-size", "the header says {size} bytes, there are {found}"),
                     {{"size", std::to_string(size)}, {"found", std::to_string(bytes.size())}}},
                    {.file = file, .offset = 8});
    const ByteView entries = bytes.subspan(imaHandOverHeader, size - imaHandOverHeader);
    KWB_TRY(ImaLog log, readBinaryImaLog(entries, file, order, PcrBank::sha1, imaHandOverHeader));
    if (log.entries.size() != *count)
        return fail(ErrorKind::malformed,
                    {KWB_MSG("ima.handover-count", "the header says {count} entries, there are {found}"),
                     {{"count", std::to_string(*count)}, {"found", std::to_string(log.entries.size())}}},
                    {.file = file, .offset = 16});
    log.form = ImaLogForm::handOver;
    return log;
}

/// Nothing in a binary log says how it is to be read, but a wrong guess goes wrong within an entry or two.
/// The error is that of the guess that came farthest.
Result<ImaLog> guessBinary(ByteView bytes, const std::string &file, const ImaLogOptions &options)
{
    std::optional<Error> best;
    for (const PcrBank bank : pcrBanks)
        for (const ByteOrder order : {ByteOrder::little, ByteOrder::big}) {
            if (options.bank.value_or(bank) != bank || options.order.value_or(order) != order) continue;
            auto log = readBinaryImaLog(bytes, file, order, bank, 0);
            if (log) return log;
            const bool farther =
                !best || log.error().place.offset.value_or(0) > best->place.offset.value_or(0);
            if (farther) best = std::move(log).error();
        }
    return std::unexpected(*std::move(best));
}

} // namespace

const char *name(ImaLogForm form)
{
    switch (form) {
    case ImaLogForm::binary:
        return "binary";
    case ImaLogForm::ascii:
        return "ascii";
    case ImaLogForm::handOver:
        return "hand-over buffer";
    }
    return "?";
}

Result<ImaLog> readImaLog(ByteView bytes, const std::string &file, const ImaLogOptions &options)
{
    if (bytes.size() > imaLogLimit)
        return fail(ErrorKind::limit,
                    {KWB_MSG("ima.too-large", "a measurement log of more than 256 MiB is not read")},
                    {.file = file});
    if (const auto order = handOverOrder(bytes)) return readHandOver(bytes, *order, file);
    if (isAsciiImaLog(bytes)) return readAsciiImaLog(bytes, file, options);
    return guessBinary(bytes, file, options);
}

Bytes imaLogBytes(const ImaLog &log)
{
    Bytes out;
    const auto number = [&](std::uint64_t value) {
        append<std::uint32_t>(out, static_cast<std::uint32_t>(value), log.order);
    };
    const auto bytes = [&](ByteView value) { out.insert(out.end(), value.begin(), value.end()); };
    for (const ImaEntry &entry : log.entries) {
        const bool old = entry.templateName == "ima";
        number(entry.pcr);
        bytes(entry.digest);
        number(entry.templateName.size());
        bytes(viewOf(entry.templateName));
        std::uint64_t size = 0;
        for (const ImaField &field : entry.fields)
            size += sizeof(std::uint32_t) + field.value.size();
        if (!old) number(size);
        for (const ImaField &field : entry.fields) {
            if (!old || field.id != "d") number(field.value.size());
            bytes(field.value);
        }
    }
    return out;
}

Bytes imaHandOverBuffer(const ImaLog &log)
{
    const Bytes entries = imaLogBytes(log);
    Bytes out;
    append<std::uint16_t>(out, handOverVersion, log.order);
    append<std::uint16_t>(out, 0, log.order);
    append<std::uint32_t>(out, 0, log.order);
    append<std::uint64_t>(out, imaHandOverHeader + entries.size(), log.order);
    append<std::uint64_t>(out, log.entries.size(), log.order);
    out.insert(out.end(), entries.begin(), entries.end());
    return out;
}

std::optional<std::uint64_t> imaSegmentSize(std::uint64_t logSize, std::uint64_t pageSize)
{
    const auto whole = checkedAdd(logSize, imaHandOverHeader + pageSize / 2);
    return whole ? alignUp(*whole, pageSize) : std::nullopt;
}

} // namespace kwb
