#include "core/link/link.h"

#include "core/link/architecture.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace kwb {
namespace linking {
namespace {

constexpr std::uint32_t shnAbs = 0xfff1;
constexpr std::uint8_t stbLocal = 0, stbWeak = 2;

static_assert(sizeof(AppliedRelocation) <= 96, "a million of them have to stay small");

/// Links one object at one address.
class Linker {
public:
    Linker(const LinkObject &object, const LinkRequest &request, Relocator &relocator)
        : object_(object)
        , request_(request)
        , relocator_(relocator)
    {
    }

    Result<LinkedImage> run()
    {
        KWB_TRY(image_.layout, layOut(object_, relocator_));
        KWB_CHECK(copySections());
        relocator_.begin(state_);
        resolveSymbols();
        KWB_CHECK(applyAll());
        KWB_CHECK(relocator_.finish());
        publishSymbols();
        image_.entry = entry();
        return std::move(image_);
    }

private:
    Status copySections()
    {
        image_.base = request_.base;
        image_.order = object_.file->header().order;
        if (request_.base.value % image_.layout.align != 0)
            return fail(ErrorKind::usage,
                        {KWB_MSG("link.base", "base {base} is not a multiple of the alignment {align}"),
                         {{"base", hex(request_.base)}, {"align", hex(image_.layout.align)}}});
        if (!checkedAdd(request_.base.value, image_.layout.memsz))
            return fail(
                ErrorKind::usage,
                {KWB_MSG("link.wraps", "an image of {size} bytes at {base} goes beyond the last address"),
                 {{"size", hex(image_.layout.memsz)}, {"base", hex(request_.base)}}});
        image_.bytes.resize(image_.layout.memsz);
        state_ = {.object = &object_, .request = &request_, .image = &image_, .values = {}, .placedAt = {}};
        state_.placedAt.resize(object_.sections().size());
        for (std::size_t i = 0; i < image_.layout.sections.size(); ++i) {
            const PlacedSection &placed = image_.layout.sections[i];
            if (placed.index == 0) continue;
            state_.placedAt[placed.index] = i;
            if (placed.noBits) continue;
            KWB_TRY(const ByteView bytes, object_.file->data(object_.sections()[placed.index]));
            std::ranges::copy(bytes, state_.bytesOf(placed).begin());
        }
        return {};
    }

    std::optional<std::uint64_t> addressOfSection(std::uint32_t index) const
    {
        const auto placed = index < state_.placedAt.size() ? state_.placedAt[index] : std::nullopt;
        if (!placed) return std::nullopt;
        return state_.addressOf(image_.layout.sections[*placed]);
    }

    LinkState::Value valueOf(const ElfSymbol &symbol)
    {
        using Known = LinkState::Known;
        if (symbol.section == shnAbs) return {symbol.value, Known::yes};
        if (symbol.section != 0) {
            const auto section = addressOfSection(symbol.section);
            return section ? LinkState::Value{*section + symbol.value, Known::yes} : LinkState::Value{};
        }
        if (const auto given = request_.symbols.find(symbol.name); given != request_.symbols.end())
            return {given->second, Known::yes};
        if (const auto own = relocator_.provide(symbol.name)) return {*own, Known::yes};
        return {0, symbol.binding == stbWeak ? Known::weakNull : Known::no};
    }

    /// Two passes: what an architecture provides may depend on symbols that are defined here.
    void resolveSymbols()
    {
        state_.values.resize(object_.symbols.size());
        for (const bool undefined : {false, true})
            for (std::size_t i = 1; i < object_.symbols.size(); ++i)
                if ((object_.symbols[i].section == 0) == undefined)
                    state_.values[i] = valueOf(object_.symbols[i]);
        state_.values[0] = {0, LinkState::Known::yes};
    }

    Status applyAll()
    {
        std::size_t count = 0;
        for (const RelocationList &list : object_.relocations)
            count += list.rows.size();
        image_.relocations.reserve(count);
        for (const RelocationList &list : object_.relocations) {
            const auto index = state_.placedAt[list.target];
            if (!index) continue;
            const PlacedSection &section = image_.layout.sections[*index];
            Site site{.section = &section, .bytes = state_.bytesOf(section), .address = 0, .row = nullptr};
            for (const ElfRelocation &row : list.rows) {
                site.row = &row;
                site.address = state_.addressOf(section) + row.offset;
                AppliedRelocation applied{.place = PhysAddr(site.address),
                                          .addend = row.addend,
                                          .type = row.type,
                                          .symbol = row.symbol,
                                          .section = static_cast<std::uint16_t>(*index)};
                if (auto done = relocator_.apply(site, applied); !done) return located(done.error(), site);
                if (applied.width != 0) image_.relocations.push_back(applied);
            }
        }
        return {};
    }

    /// Says where the row of an error is.
    std::unexpected<Error> located(Error error, const Site &site) const
    {
        error.place = {.file = object_.file->fileName(),
                       .path = placeText(site.section->name, site.row->offset)};
        return std::unexpected(std::move(error));
    }

    void publishSymbols()
    {
        image_.symbolNames.reserve(object_.symbols.size());
        for (std::uint32_t i = 0; i < object_.symbols.size(); ++i) {
            image_.symbolNames.push_back(object_.symbolName(i));
            const ElfSymbol &symbol = object_.symbols[i];
            if (symbol.binding == stbLocal || symbol.section == 0 || symbol.name.empty()) continue;
            if (state_.values[i].known != LinkState::Known::yes) continue;
            image_.symbols.insert_or_assign(symbol.name, state_.values[i].value);
            image_.symbolSizes.insert_or_assign(symbol.name, symbol.size);
        }
    }

    /// Linux since 6.1.192 and 6.12.117: purgatory_start if it lies in code; before, and else, the section
    /// that e_entry lies in by the object's own addresses.
    std::optional<PhysAddr> entry() const
    {
        for (std::size_t i = 1; i < object_.symbols.size(); ++i) {
            const ElfSymbol &symbol = object_.symbols[i];
            if (symbol.name != "purgatory_start" || !object_.inImage(symbol)) continue;
            const auto placed = state_.placedAt[symbol.section];
            if (placed && image_.layout.sections[*placed].executable) return PhysAddr(state_.values[i].value);
        }
        const std::uint64_t wanted = object_.file->header().entry;
        for (const PlacedSection &placed : image_.layout.sections) {
            if (!placed.executable || placed.index == 0) continue;
            const ElfSection &section = object_.sections()[placed.index];
            if (wanted >= section.address && wanted - section.address < section.size)
                return PhysAddr(state_.addressOf(placed) + (wanted - section.address));
        }
        return std::nullopt;
    }

    const LinkObject &object_;
    const LinkRequest &request_;
    Relocator &relocator_;
    LinkedImage image_;
    LinkState state_;
};

} // namespace

const Architecture *architectureOf(std::uint16_t machine)
{
    const std::array known{&ppc64Architecture()};
    const auto found = std::ranges::find(known, machine, [](const Architecture *a) { return a->machine; });
    return found == known.end() ? nullptr : *found;
}

} // namespace linking

using namespace linking;

AddressRange LinkedImage::rangeOf(const PlacedSection &section) const
{
    const auto begin = checkedAdd(base.value, section.offset);
    return begin ? AddressRange::ofSize(PhysAddr(*begin), section.size) : AddressRange();
}

Result<LinkedImage> link(const ElfFile &file, const LinkRequest &request)
{
    KWB_TRY(const LinkObject object, loadObject(file));
    KWB_TRY(const auto relocator, architectureOf(file.header().machine)->prepare(object));
    return Linker(object, request, *relocator).run();
}

std::string relocationName(std::uint16_t machine, std::uint32_t type)
{
    const Architecture *architecture = architectureOf(machine);
    return architecture == nullptr ? fmt::format("unknown #{}", type) : architecture->name(type);
}

std::string relocationFormula(std::uint16_t machine, std::uint32_t type)
{
    const Architecture *architecture = architectureOf(machine);
    return architecture == nullptr ? std::string() : architecture->formula(type);
}

std::optional<ValueInterval> relocationLimits(std::uint16_t machine, const LinkedImage &image,
                                              const AppliedRelocation &relocation)
{
    const Architecture *architecture = architectureOf(machine);
    if (architecture == nullptr || relocation.room == ~std::uint64_t{0} ||
        relocation.section >= image.layout.sections.size())
        return std::nullopt;
    const PlacedSection &section = image.layout.sections[relocation.section];
    const auto bytes = slice(image.bytes, section.offset, section.size);
    const std::uint64_t begin = image.base.value + section.offset;
    if (!bytes || relocation.place.value < begin) return std::nullopt;
    return architecture->limits(relocation.type, *bytes, relocation.place.value - begin, image.order,
                                section.executable);
}

std::int64_t relocationPart(std::uint16_t machine, const AppliedRelocation &relocation)
{
    const Architecture *architecture = architectureOf(machine);
    return architecture == nullptr ? static_cast<std::int64_t>(relocation.value)
                                   : architecture->part(relocation.type, relocation.value);
}

} // namespace kwb
