// What a kernel makes of crashkernel= when it boots. On ppc64 a place that is not asked for is the middle of
// the real mode area, at most 512 MiB in a guest and 128 MiB on bare metal: low enough to be reached in real
// mode, and high enough that the running kernel, which lies from 0, keeps room for what it needs there.
// Nothing is searched for: where that place is no RAM, or the kernel itself lies there, there is no crash
// region, and no error but a line in the log.
#include "core/plan/crashkernel.h"

#include "core/plan/command_line.h"

#include <algorithm>

namespace kwb {

namespace {

constexpr std::uint64_t mebibyte = std::uint64_t{1} << 20;
constexpr std::uint64_t comparedAtMultiplesOf = 128 * mebibyte;
constexpr std::uint64_t highestInGuest = 512 * mebibyte;
constexpr std::uint64_t highestOnBareMetal = 128 * mebibyte;

struct ListRow {
    std::uint64_t start = 0;
    std::uint64_t end = 0;
    std::uint64_t size = 0;
};

/// One "start-end:size"; `text` moves behind it.
std::optional<ListRow> takeRow(std::string_view &text)
{
    const auto start = takeMemorySize(text);
    if (!start || !text.starts_with('-')) return std::nullopt;
    text.remove_prefix(1);
    const auto end = text.starts_with(':') ? ~std::uint64_t{0} : takeMemorySize(text);
    if (!end || *end <= *start || !text.starts_with(':')) return std::nullopt;
    text.remove_prefix(1);
    const auto size = takeMemorySize(text);
    if (!size) return std::nullopt;
    return ListRow{*start, *end, *size};
}

/// The row of a list that `ram` falls into (size 0: none); `text` is left behind it.
std::optional<CrashkernelParameter> takeList(std::string_view &text, std::uint64_t ram)
{
    const std::uint64_t rounded = alignUp(ram, comparedAtMultiplesOf).value_or(ram);
    for (;;) {
        const std::string_view before = text;
        const auto row = takeRow(text);
        if (!row) return std::nullopt;
        if (rounded >= row->start && rounded < row->end)
            return CrashkernelParameter{row->size, 0,
                                        std::string(before.substr(0, before.size() - text.size()))};
        if (!text.starts_with(',')) return CrashkernelParameter{};
        text.remove_prefix(1);
    }
}

std::uint64_t ownChoice(const Machine &machine, Message &because)
{
    const std::uint64_t most = machine.bareMetal ? highestOnBareMetal : highestInGuest;
    const std::uint64_t middle = machine.rmaEnd ? machine.rmaEnd->value / 2 : ~std::uint64_t{0};
    because = middle < most
                  ? Message(KWB_MSG("crashkernel.middle", "the middle of the real mode area, which "
                                                          "ends at {end}"),
                            {{"end", hex(*machine.rmaEnd)}})
                  : Message(KWB_MSG("crashkernel.most", "{place}, the highest place that Linux chooses "
                                                        "by itself on such a machine"),
                            {{"place", hex(most)}});
    return std::min(middle, most);
}

} // namespace

std::optional<CrashkernelParameter> parseCrashkernel(std::string_view value, std::uint64_t ram)
{
    std::optional<CrashkernelParameter> out;
    if (value.find(':') != std::string_view::npos) {
        out = takeList(value, ram);
        // A list has one place for all its rows, behind the last.
        value.remove_prefix(std::min(value.find('@'), value.size()));
    } else if (const auto size = takeMemorySize(value)) {
        out = CrashkernelParameter{*size, 0, {}};
    }
    if (!out || out->size == 0 || value.empty()) return out;
    if (!value.starts_with('@')) return std::nullopt;
    value.remove_prefix(1);
    const auto base = takeMemorySize(value);
    if (!base) return std::nullopt;
    out->base = *base;
    return out;
}

CrashkernelPlace placeCrashkernel(const CrashkernelParameter &parameter, const Machine &machine,
                                  PhysAddr kernelEnd)
{
    CrashkernelPlace out;
    out.because = KWB_MSG("crashkernel.asked", "the place that was asked for");
    const std::uint64_t wanted = parameter.base != 0 ? parameter.base : ownChoice(machine, out.because);
    const std::uint64_t base = alignUp(wanted, machine.pageSize).value_or(wanted);
    const std::uint64_t size = alignUp(parameter.size, machine.pageSize).value_or(parameter.size);
    out.range = AddressRange::ofSize(PhysAddr(base), size);
    if (out.range.size() != size)
        out.refused = KWB_MSG("crashkernel.wraps", "it goes beyond 2^64");
    else if (out.range.begin < kernelEnd)
        out.refused =
            Message(KWB_MSG("crashkernel.on-kernel", "it lies on the running kernel, which ends at {end}"),
                    {{"end", hex(kernelEnd)}});
    else if (!machine.memory.ram.contains(out.range))
        out.refused = KWB_MSG("crashkernel.no-ram", "not all of it is RAM");
    return out;
}

} // namespace kwb
