#include "core/report/section_map.h"

#include <algorithm>
#include <cmath>

namespace kwb {

namespace {

constexpr double sideMargin = 14, gap = 4, arcTop = 4, boxTop = 32, boxHeight = 28, tickHeight = 6,
                 symbolTop = boxTop + boxHeight + tickHeight + 3, symbolHeight = 15, addressBase = 98;
constexpr TextStyle sectionStyle{10.5, true, false};
constexpr TextStyle symbolStyle{9, false, true};
constexpr TextStyle addressLabelStyle{9, false, true};

/// Whether two texts in one row touch.
bool meets(const Box &one, const Box &other)
{
    constexpr double apart = 8;
    return other.width > 0 && one.x < other.right() + apart && other.x < one.right() + apart;
}

Role fillOf(const PlacedSection &section)
{
    if (section.executable) return Role::purgatory;
    return section.noBits ? Role::running : Role::kernel;
}

} // namespace

SectionMap::SectionMap(const LinkedImage &image, const SectionMapOptions &options)
    : options_(options)
{
    if (!options_.metrics) options_.metrics = approximateTextWidth;
    picture_.width = options.width;
    picture_.height = height;
    picture_.title = options_.say({KWB_MSG("section-map.title", "Sections of the purgatory"), {}});
    place(image);
    if (image.toc) placeToc(*image.toc);
    drawSections(image);
    drawRelocations(image);
    drawSymbols(image);
    if (image.toc) drawToc();
}

/// Widths grow with the logarithm of sizes, so that a section of a few bytes can still be seen and hit.
void SectionMap::place(const LinkedImage &image)
{
    for (const PlacedSection &section : image.layout.sections)
        if (section.size != 0) placed_.push_back(&section);
    std::ranges::sort(placed_, {}, &PlacedSection::offset);
    double sum = 0;
    std::vector<double> weights;
    for (const PlacedSection *section : placed_) {
        weights.push_back(std::pow(static_cast<double>(section->size), 0.4) + 4);
        sum += weights.back();
    }
    // Many sections share the gaps' room, so that all stay inside.
    const double usable = options_.width - 2 * sideMargin;
    const double between =
        std::min(gap, 0.2 * usable / std::max<double>(1, static_cast<double>(placed_.size())));
    const double room = usable - between * static_cast<double>(placed_.size());
    double x = sideMargin;
    for (std::size_t i = 0; i < placed_.size(); ++i) {
        const double width = room * weights[i] / sum;
        lanes_.push_back(
            {AddressRange::ofSize(PhysAddr(image.base.value + placed_[i]->offset), placed_[i]->size), x,
             width});
        x += width + between;
    }
}

double SectionMap::x(PhysAddr address) const
{
    const auto after =
        std::ranges::upper_bound(lanes_, address, {}, [](const Lane &lane) { return lane.range.begin; });
    if (after == lanes_.begin()) return sideMargin;
    const Lane &lane = *std::prev(after);
    const auto inside = static_cast<double>(std::min(address, lane.range.end).value - lane.range.begin.value);
    return lane.x + lane.width * inside / static_cast<double>(lane.range.size());
}

void SectionMap::label(Box box, const std::string &text, Role role, TextStyle style)
{
    const std::string fitted = fittedText(text, style, box.width - 6, options_.metrics);
    if (!fitted.empty())
        picture_.items.push_back(
            DisplayText{{box.x + box.width / 2, box.y + box.height / 2 + style.size * 0.36},
                        Anchor::middle,
                        style,
                        role,
                        fitted});
}

void SectionMap::drawSections(const LinkedImage &image)
{
    double free = 0;
    for (std::size_t i = 0; i < placed_.size(); ++i) {
        const PlacedSection &section = *placed_[i];
        const Box box{lanes_[i].x, boxTop, lanes_[i].width, boxHeight};
        const std::string about =
            options_.say({KWB_MSG("section-map.section", "section {name}: {size} at {address}"),
                          {{"name", section.name},
                           {"size", byteSizeText(section.size)},
                           {"address", hex(image.base.value + section.offset)}}});
        picture_.items.push_back(DisplayRect{.box = box, .fill = fillOf(section), .radius = 3, .tip = about});
        label(box, section.name, section.noBits ? Role::text : Role::textOnFill, sectionStyle);
        parts_.push_back({box, {Subject::Kind::section, section.name, {}, lanes_[i].range}, about});
        // Addresses of the beginnings, as many as have room.
        const std::string address = hex(lanes_[i].range.begin);
        const double width = options_.metrics(address, addressLabelStyle);
        const Box words{box.x, addressBase - addressLabelStyle.size, width, addressLabelStyle.size};
        if (box.x >= free && words.right() < options_.width && !meets(words, tocBox_)) {
            picture_.items.push_back(DisplayText{
                {box.x, addressBase}, Anchor::start, addressLabelStyle, Role::mutedText, address});
            free = box.x + width + 8;
        }
    }
}

void SectionMap::drawRelocations(const LinkedImage &image)
{
    // A tick a pixel, however many relocations stand there.
    std::vector<bool> ticks(static_cast<std::size_t>(std::max(1.0, options_.width)) + 1);
    for (const AppliedRelocation &relocation : image.relocations) {
        const auto at = static_cast<std::size_t>(std::clamp(x(relocation.place), 0.0, options_.width));
        ticks[at] = true;
    }
    for (std::size_t at = 0; at < ticks.size();) {
        std::size_t end = at;
        while (end < ticks.size() && ticks[end])
            ++end;
        if (end > at)
            picture_.items.push_back(DisplayRect{.box = {static_cast<double>(at), boxTop + boxHeight + 2,
                                                         static_cast<double>(end - at), tickHeight - 2},
                                                 .fill = Role::initrd});
        at = end + 1;
    }
}

void SectionMap::drawSymbols(const LinkedImage &image)
{
    std::vector<std::pair<std::uint64_t, std::string>> symbols;
    for (const auto &[name, address] : image.symbols)
        if (AddressRange::ofSize(image.base, image.bytes.size()).contains(PhysAddr(address)))
            symbols.emplace_back(address, name);
    std::ranges::sort(symbols);
    double free = 0;
    for (const auto &[address, name] : symbols) {
        const double at = x(PhysAddr(address));
        const Box box{at, symbolTop, options_.metrics(name, symbolStyle) + 4, symbolHeight};
        if (at < free || box.right() > options_.width) continue;
        free = box.right() + 6;
        picture_.items.push_back(
            DisplayPath{{{at, boxTop + boxHeight}, {at, box.bottom()}}, Role::mutedText});
        picture_.items.push_back(
            DisplayText{{at + 4, box.bottom() - 3}, Anchor::start, symbolStyle, Role::text, name});
        const auto size = image.symbolSizes.find(name);
        const std::uint64_t bytes = size == image.symbolSizes.end() ? 0 : size->second;
        parts_.push_back({box,
                          {Subject::Kind::symbol,
                           name,
                           {},
                           AddressRange::ofSize(PhysAddr(address), std::max<std::uint64_t>(bytes, 1))},
                          options_.say({KWB_MSG("section-map.symbol", "symbol {name} at {address}"),
                                        {{"name", name}, {"address", hex(address)}}})});
    }
}

/// The label stands below the sections, in the row of addresses: above them arrows end.
void SectionMap::placeToc(std::uint64_t toc)
{
    tocAt_ = x(PhysAddr(toc));
    tocText_ = ".TOC. " + hex(toc);
    const double width = options_.metrics(tocText_, addressLabelStyle);
    const bool left = tocAt_ + width + 6 > options_.width;
    tocBox_ = {left ? tocAt_ - width : tocAt_, addressBase - addressLabelStyle.size, width,
               addressLabelStyle.size};
}

void SectionMap::drawToc()
{
    picture_.items.push_back(
        DisplayPath{{{tocAt_, boxTop - 8}, {tocAt_, tocBox_.y - 1}}, Role::tree, 1.5, true});
    picture_.items.push_back(
        DisplayText{{tocBox_.x, addressBase}, Anchor::start, addressLabelStyle, Role::tree, tocText_});
}

DisplayList SectionMap::arrow(const RelocationFacts &facts, const AppliedRelocation &relocation) const
{
    DisplayList out;
    out.width = picture_.width;
    out.height = picture_.height;
    const double from = x(relocation.place), to = x(facts.target());
    // The place, over the whole section; and an arc that ends in a head at the target.
    out.items.push_back(
        DisplayRect{.box = {from - 1.5, boxTop - 2, 3, boxHeight + 4}, .fill = Role::warning, .radius = 1});
    DisplayPath arc{{}, Role::conflict, 1.8};
    constexpr int steps = 24;
    const double rise = std::min(boxTop - arcTop, 14 + std::abs(to - from) / 6);
    for (int i = 0; i <= steps; ++i) {
        const double t = static_cast<double>(i) / steps;
        arc.points.push_back({from + (to - from) * t, boxTop - 4 * rise * t * (1 - t)});
    }
    out.items.push_back(arc);
    const double lean = to > from ? -1 : to < from ? 1 : 0;
    out.items.push_back(
        DisplayPath{{{to - 4 + 2 * lean, boxTop - 7}, {to, boxTop}, {to + 4 + 2 * lean, boxTop - 7}},
                    Role::conflict,
                    1.8});
    out.items.push_back(DisplayPath{{{to, boxTop}, {to, boxTop + boxHeight}}, Role::conflict, 1.2, true});
    return out;
}

DisplayList SectionMap::frame(const Subject &subject) const
{
    DisplayList out;
    out.width = picture_.width;
    out.height = picture_.height;
    for (const SectionMapPart &part : parts_)
        if (part.subject.kind == subject.kind && part.subject.name == subject.name) {
            const Box &b = part.box;
            out.items.push_back(DisplayRect{.box = {b.x - 1, b.y - 1, b.width + 2, b.height + 2},
                                            .stroke = Role::text,
                                            .radius = 4,
                                            .strokeWidth = 2});
        }
    return out;
}

} // namespace kwb
