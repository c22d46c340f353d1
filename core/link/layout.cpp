#include "core/link/architecture.h"

#include <algorithm>
#include <elf.h>

namespace kwb {
namespace linking {
namespace {

constexpr std::uint64_t largestImage = std::uint64_t{1} << 30;
constexpr std::uint64_t tocAlign =
    256; ///< T is the TOC's start rounded down to it, so it must not be rounded

class Layouter {
public:
    Layouter(const LinkObject &object, ImageLayout &layout)
        : object_(object)
        , layout_(layout)
    {
    }

    Status placeAll(bool noBits)
    {
        for (const ElfSection &section : object_.sections()) {
            // Row 0 of the table is no section, whatever it says; the number stands for sections made here.
            if (section.index == 0 || (section.flags & SHF_ALLOC) == 0 ||
                (section.type == SHT_NOBITS) != noBits)
                continue;
            std::uint64_t align = std::max<std::uint64_t>(section.addralign, 1);
            if (section.name == ".toc" || section.name == ".got") align = std::max(align, tocAlign);
            KWB_CHECK(place({.index = section.index,
                             .name = section.name,
                             .offset = 0,
                             .size = section.size,
                             .align = align,
                             .noBits = noBits,
                             .executable = (section.flags & SHF_EXECINSTR) != 0}));
        }
        return {};
    }

    Status place(PlacedSection section)
    {
        const auto begin = alignUp(end_, section.align);
        const auto end = begin ? checkedAdd(*begin, section.size) : std::nullopt;
        if (!end || *end > largestImage) return tooLarge(section.name);
        section.offset = *begin;
        end_ = *end;
        layout_.align = std::max(layout_.align, section.align);
        layout_.sections.push_back(std::move(section));
        return {};
    }

    /// NOBITS sections begin at the alignment of the strictest of them: they are one bss.
    Status alignForNoBits()
    {
        std::uint64_t align = 1;
        for (const ElfSection &section : object_.sections())
            if (section.index != 0 && (section.flags & SHF_ALLOC) != 0 && section.type == SHT_NOBITS)
                align = std::max(align, section.addralign);
        const auto end = alignUp(end_, align);
        if (!end || *end > largestImage) return tooLarge("NOBITS");
        end_ = *end;
        return {};
    }

    std::uint64_t end() const { return end_; }

private:
    std::unexpected<Error> tooLarge(const std::string &section) const
    {
        return fail(ErrorKind::limit, KWB_MSG("link.tooLarge", "the image would be larger than 1 GiB"),
                    {.file = object_.file->fileName(), .path = section});
    }

    const LinkObject &object_;
    ImageLayout &layout_;
    std::uint64_t end_ = 0;
};

} // namespace

Result<ImageLayout> layOut(const LinkObject &object, const Relocator &relocator)
{
    ImageLayout layout;
    Layouter layouter(object, layout);
    KWB_CHECK(layouter.placeAll(false));
    for (const MadeSection &made : relocator.made())
        KWB_CHECK(layouter.place({.index = 0,
                                  .name = made.name,
                                  .offset = 0,
                                  .size = made.size,
                                  .align = made.align,
                                  .noBits = false,
                                  .executable = made.executable}));
    KWB_CHECK(layouter.alignForNoBits());
    layout.bufsz = layouter.end();
    KWB_CHECK(layouter.placeAll(true));
    layout.memsz = layouter.end();
    if (layout.sections.size() > 0xffff)
        return fail(ErrorKind::limit, KWB_MSG("link.tooManySections", "more than 65535 allocated sections"),
                    {.file = object.file->fileName()});
    if (const auto &reach = relocator.reach()) {
        layout.reach = PhysAddr(reach->at);
        layout.reachBecause = reach->because;
    }
    if (const auto &from = relocator.reachFrom()) {
        layout.reachFrom = PhysAddr(from->at);
        layout.reachFromBecause = from->because;
    }
    return layout;
}

} // namespace linking

Result<ImageLayout> layOut(const ElfFile &file)
{
    using namespace linking;
    KWB_TRY(const LinkObject object, loadObject(file));
    KWB_TRY(const auto relocator, architectureOf(file.header().machine)->prepare(object));
    return layOut(object, *relocator);
}

} // namespace kwb
