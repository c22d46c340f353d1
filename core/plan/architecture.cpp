#include "core/plan/architecture.h"

#include <algorithm>

namespace kwb {

const Architecture *findArchitecture(std::uint16_t elfMachine)
{
    static constexpr const Architecture *all[] = {&ppc64Architecture};
    const auto it = std::ranges::find(all, elfMachine, &Architecture::elfMachine);
    return it == std::end(all) ? nullptr : *it;
}

namespace {

struct SymbolPlace {
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
};

std::optional<SymbolPlace> findPurgatorySymbol(const BootPlan &plan, std::string_view symbol)
{
    if (!plan.purgatory) return std::nullopt;
    const std::string name(symbol);
    const auto address = plan.purgatory->symbols.find(name);
    const auto size = plan.purgatory->symbolSizes.find(name);
    if (address == plan.purgatory->symbols.end() || size == plan.purgatory->symbolSizes.end())
        return std::nullopt;
    if (address->second < plan.purgatory->base.value) return std::nullopt;
    return SymbolPlace{address->second - plan.purgatory->base.value, size->second};
}

} // namespace

std::span<Byte> purgatorySymbolBytes(BootPlan &plan, std::string_view symbol, std::uint64_t size)
{
    const auto place = findPurgatorySymbol(plan, symbol);
    if (!place || place->size < size || !fits(place->offset, size, plan.purgatory->layout.bufsz)) return {};
    return std::span(plan.purgatory->bytes).subspan(place->offset, size);
}

Result<bool> setPurgatorySymbol(BootPlan &plan, std::string_view symbol, std::uint64_t value)
{
    const auto place = findPurgatorySymbol(plan, symbol);
    if (!place) return false;
    const std::span<Byte> bytes = purgatorySymbolBytes(plan, symbol, place->size);
    if (bytes.size() == 8)
        storeAt(bytes.data(), value, plan.purgatory->order);
    else if (bytes.size() == 4)
        storeAt(bytes.data(), static_cast<std::uint32_t>(value), plan.purgatory->order);
    else
        return fail(ErrorKind::malformed, {KWB_MSG("plan.purgatory-symbol-size",
                                                   "symbol {symbol} of the purgatory is {size} bytes long or "
                                                   "has no bytes in the file; 4 or 8 are wanted"),
                                           {{"symbol", std::string(symbol)}, {"size", hex(place->size)}}});
    plan.purgatoryValues[std::string(symbol)] = value;
    return true;
}

} // namespace kwb
