#include "core/report/memory_map_picture.h"

#include "core/report/folded_axis.h"
#include "core/report/map_items.h"
#include "core/report/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <optional>

namespace kwb {

namespace {

constexpr double axisWidth = 150;
constexpr double rulerWidth = 96;
constexpr double laneGap = 10;
constexpr double headerHeight = 92;
constexpr std::array laneTitles{"machine", "today", "plan", "boot"};
constexpr std::array laneWords{"RAM and what firmware keeps", "the running kernel", "where segments go",
                               "the new kernel takes"};

constexpr TextStyle titleStyle{15, true, false};
constexpr TextStyle normalStyle{11, false, false};
constexpr TextStyle labelStyle{11, true, false};
constexpr TextStyle smallStyle{9.5, false, false};
constexpr TextStyle addressStyle{9.5, false, true};

/// Fills on which dark text cannot be read.
bool isStrong(const MapItem &item)
{
    const bool faint =
        item.pattern == Pattern::past || item.pattern == Pattern::later || item.pattern == Pattern::several;
    if (faint) return false;
    return item.role == Role::kernel || item.role == Role::initrd || item.role == Role::tree ||
           item.role == Role::purgatory || item.role == Role::other;
}

class Painter {
public:
    Painter(const BootPlan &plan, const PictureOptions &options)
        : plan_(plan)
        , options_(options)
        , things_(collectMapItems(plan))
        , axis_(focus(), marks(), plan.memory.ram, headerHeight)
    {
        list_.width = options.width;
        laneWidth_ = (options.width - axisWidth - rulerWidth - 3 * laneGap) / 4;
    }

    DisplayList paint()
    {
        header();
        lanes();
        for (const MapRam &ram : things_.ram)
            ramGround(ram);
        folds();
        for (const MapItem &item : things_.items)
            block(item);
        for (const MapRam &ram : things_.ram)
            ramLabel(ram);
        firstBlockLine();
        scaleBreaks();
        ticks();
        scaleBars();
        legend();
        list_.title = "Memory map";
        list_.description = description();
        return std::move(list_);
    }

private:
    std::vector<AddressRange> focus() const
    {
        std::vector<AddressRange> out;
        for (const MapItem &item : things_.items)
            out.push_back(item.drawn);
        return out;
    }

    std::vector<PhysAddr> marks() const
    {
        std::vector<PhysAddr> out{PhysAddr(0)};
        for (const MapRam &ram : things_.ram) {
            out.push_back(ram.range.begin);
            out.push_back(ram.range.end);
        }
        if (!plan_.memory.firstBlock.empty()) out.push_back(plan_.memory.firstBlock.end);
        return out;
    }

    double laneX(MapLane lane) const
    {
        return axisWidth + static_cast<double>(lane) * (laneWidth_ + laneGap);
    }
    double lanesRight() const { return laneX(MapLane::boot) + laneWidth_; }

    double width(std::string_view words, TextStyle style) const
    {
        return options_.metrics ? options_.metrics(words, style) : approximateTextWidth(words, style);
    }
    void text(double x, double y, std::string words, TextStyle style, Role role,
              Anchor anchor = Anchor::start)
    {
        if (!words.empty()) list_.items.push_back(DisplayText{{x, y}, anchor, style, role, std::move(words)});
    }
    std::string fitted(std::string_view words, TextStyle style, double room) const
    {
        return fittedText(words, style, room, options_.metrics);
    }

    void header()
    {
        list_.items.push_back(DisplayRect{.box = {0, 0, list_.width, 0}, .fill = Role::background});
        text(16, 26, "Memory map", titleStyle, Role::text);
        const double after = 16 + width("Memory map", titleStyle) + 12;
        const std::string facts = fmt::format("{} · {} · {} RAM · pages of {} · entry {}", plan_.arch,
                                              plan_.request.allocator, byteSizeText(plan_.memory.ram.size()),
                                              byteSizeText(plan_.pageSize), hex(plan_.entry));
        text(after, 26, fitted(facts, normalStyle, list_.width - after - 16), normalStyle, Role::mutedText);
        text(16, 44, fitted("to scale within a piece, empty space folded", smallStyle, list_.width - 32),
             smallStyle, Role::mutedText);
        for (std::size_t lane = 0; lane < laneTitles.size(); ++lane) {
            const double middle = laneX(static_cast<MapLane>(lane)) + laneWidth_ / 2;
            text(middle, headerHeight - 24, fitted(laneTitles[lane], labelStyle, laneWidth_), labelStyle,
                 Role::mutedText, Anchor::middle);
            text(middle, headerHeight - 10, fitted(laneWords[lane], smallStyle, laneWidth_), smallStyle,
                 Role::mutedText, Anchor::middle);
        }
    }

    void lanes()
    {
        // One ground for each run of pieces between two folds.
        const auto &pieces = axis_.pieces();
        for (std::size_t first = 0; first < pieces.size();) {
            std::size_t last = first;
            while (last + 1 < pieces.size() && !pieces[first].folded && !pieces[last + 1].folded)
                ++last;
            if (!pieces[first].folded)
                for (std::size_t lane = 0; lane < laneTitles.size(); ++lane)
                    list_.items.push_back(
                        DisplayRect{.box = {laneX(static_cast<MapLane>(lane)), pieces[first].top, laneWidth_,
                                            pieces[last].bottom() - pieces[first].top},
                                    .fill = Role::lane,
                                    .stroke = Role::line});
            first = last + 1;
        }
    }

    void ramGround(const MapRam &ram)
    {
        const auto top = axis_.y(ram.range.end, true);
        const auto bottom = axis_.y(ram.range.begin, false);
        if (!top || !bottom) return;
        list_.items.push_back(DisplayRect{.box = {laneX(MapLane::machine), *top, laneWidth_, *bottom - *top},
                                          .fill = Role::ram,
                                          .pattern = ram.ranges > 1 ? Pattern::several : Pattern::solid,
                                          .about = "ram",
                                          .tip = ramTip(ram)});
    }

    static std::string ramTip(const MapRam &ram)
    {
        return ram.ranges > 1 ? fmt::format("RAM ×{} {}, {} in all", ram.ranges, kwb::text(ram.range),
                                            byteSizeText(ram.bytes))
                              : fmt::format("RAM {} {}", kwb::text(ram.range), byteSizeText(ram.bytes));
    }

    void folds()
    {
        for (const AxisPiece &piece : axis_.pieces()) {
            if (!piece.folded) continue;
            const double middle = piece.top + piece.height / 2;
            list_.items.push_back(DisplayRect{.box = {axisWidth, middle - 4, lanesRight() - axisWidth, 8},
                                              .fill = Role::background});
            for (const double offset : {-4.0, 4.0}) {
                DisplayPath zigzag{.stroke = Role::line};
                for (double x = axisWidth, up = 0; x <= lanesRight(); x += 6, up = 3 - up)
                    zigzag.points.push_back({x, middle + offset - up});
                list_.items.push_back(std::move(zigzag));
            }
            const std::string words = byteSizeText(piece.range.size()) + (piece.ram ? " folded" : " no RAM");
            text(16, middle + 3, fitted(words, smallStyle, axisWidth - 24), smallStyle, Role::mutedText);
        }
    }

    /// The widest undivided part of an item: its biggest share of one piece.
    Box labelBox(const Box &whole, AddressRange range) const
    {
        Box best{whole.x, whole.y, whole.width, 0};
        for (const AxisPiece &piece : axis_.pieces()) {
            if (piece.folded || !piece.range.overlaps(range)) continue;
            const double top = std::max(whole.y, piece.top);
            const double height = std::min(whole.bottom(), piece.bottom()) - top;
            if (height > best.height) best = {whole.x, top, whole.width, height};
        }
        return best;
    }

    void block(const MapItem &item)
    {
        const auto top = axis_.y(item.drawn.end, true);
        const auto bottom = axis_.y(item.drawn.begin, false);
        if (!top || !bottom) return;
        const double inset = 4;
        const double column = (laneWidth_ - 2 * inset) / static_cast<double>(item.columns);
        const Box box{laneX(item.lane) + inset + column * static_cast<double>(item.column) +
                          (item.column > 0 ? 1 : 0),
                      *top + 0.75, column - (item.column > 0 ? 1 : 0), std::max(*bottom - *top - 1.5, 1.0)};
        list_.items.push_back(
            DisplayRect{.box = box,
                        .fill = item.role,
                        .stroke = item.pattern == Pattern::conflict ? Role::conflict : Role::none,
                        .pattern = item.pattern,
                        .radius = 2,
                        .strokeWidth = 2,
                        .about = item.about,
                        .tip = item.tip});
        label(item, labelBox(box, item.drawn));
    }

    void label(const MapItem &item, const Box &box)
    {
        if (box.height < 14) return;
        const Role role = isStrong(item) ? Role::textOnFill : Role::text;
        const double room = box.width - 12;
        const std::string where =
            fmt::format("{} · {}", hex(item.range.begin), byteSizeText(item.range.size()));
        if (box.height >= 38 && width(where, addressStyle) <= room) {
            text(box.x + 7, box.y + 16, fitted(item.label, labelStyle, room), labelStyle, role);
            text(box.x + 7, box.y + 30, where, addressStyle, role);
            return;
        }
        const double baseline = box.height < 30 ? box.y + box.height / 2 + 4 : box.y + 16;
        const double used = width(item.label, labelStyle) + 8;
        text(box.x + 7, baseline, fitted(item.label, labelStyle, room), labelStyle, role);
        for (const std::string &more : {where, hex(item.range.begin), byteSizeText(item.range.size())})
            if (used + width(more, addressStyle) <= room) {
                text(box.x + 7 + used, baseline, more, addressStyle, role);
                return;
            }
    }

    /// RAM is the ground; its label goes where the machine lane is free.
    void ramLabel(const MapRam &ram)
    {
        struct Slot {
            double top = 0, bottom = 0;
        } best;
        for (const AxisPiece &piece : axis_.pieces()) {
            if (!ram.range.overlaps(piece.range) || piece.folded) continue;
            double top = piece.top;
            const auto take = [&](double end) {
                if (end - top > best.bottom - best.top) best = {top, end};
            };
            std::vector<const MapItem *> inside;
            for (const MapItem &item : things_.items)
                if (item.lane == MapLane::machine && item.drawn.overlaps(piece.range))
                    inside.push_back(&item);
            std::ranges::sort(inside, std::greater{}, [](const MapItem *item) { return item->drawn.end; });
            for (const MapItem *item : inside) {
                const double y = axis_.y(std::min(item->drawn.end, piece.range.end), true).value_or(top);
                take(y);
                top = std::max(top,
                               axis_.y(std::max(item->drawn.begin, piece.range.begin), false).value_or(top));
            }
            take(std::min(piece.bottom(), axis_.y(ram.range.begin, false).value_or(piece.bottom())));
        }
        const double x = laneX(MapLane::machine) + 11;
        const double room = laneWidth_ - 22;
        const double height = best.bottom - best.top;
        if (height < 16) return;
        const std::string words =
            ram.ranges > 1 ? fmt::format("RAM · {} in {} ranges", byteSizeText(ram.bytes), ram.ranges)
                           : fmt::format("RAM · {}", byteSizeText(ram.bytes));
        text(x, height < 30 ? (best.top + best.bottom) / 2 + 4 : best.top + 17,
             fitted(words, labelStyle, room), labelStyle, Role::mutedText);
    }

    void firstBlockLine()
    {
        const AddressRange block = plan_.memory.firstBlock;
        if (block.empty()) return;
        const auto y = axis_.y(block.end, false);
        if (!y) return;
        list_.items.push_back(DisplayPath{
            .points = {{axisWidth, *y}, {lanesRight(), *y}}, .stroke = Role::warning, .dashed = true});
        text(lanesRight() + 8, *y + 3, fitted("first block ends", smallStyle, rulerWidth - 12), smallStyle,
             Role::warning);
        noteY_ = *y;
    }

    void scaleBreaks()
    {
        const auto &pieces = axis_.pieces();
        for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
            if (pieces[i].folded || pieces[i + 1].folded) continue;
            const double y = (pieces[i].bottom() + pieces[i + 1].top) / 2;
            list_.items.push_back(DisplayRect{.box = {axisWidth - 1, y - 1, lanesRight() - axisWidth + 2, 2},
                                              .fill = Role::background});
            list_.items.push_back(DisplayPath{.points = {{axisWidth - 6, y}, {lanesRight() + 6, y}},
                                              .stroke = Role::line,
                                              .width = 0.75,
                                              .dashed = true});
        }
    }

    void ticks()
    {
        double last = -100;
        for (const PhysAddr address : axis_.boundaries()) {
            for (const bool asEnd : {false, true}) {
                const auto y = axis_.y(address, asEnd);
                if (!y || *y - last < 0.5) continue;
                // Between pieces of different scale one label stands for both edges.
                const bool labelled = *y - last >= 11;
                list_.items.push_back(
                    DisplayPath{.points = {{axisWidth - 5, *y}, {axisWidth, *y}}, .stroke = Role::line});
                if (labelled)
                    text(axisWidth - 9, *y + 3.5, hex(address), addressStyle, Role::mutedText, Anchor::end);
                last = labelled ? *y : last;
                if (!labelled) break;
            }
        }
    }

    /// A bar beside each piece that says how long a round size is there.
    void scaleBars()
    {
        for (const AxisPiece &piece : axis_.pieces()) {
            if (piece.folded) continue;
            const auto most = static_cast<std::uint64_t>(
                std::max(1.0, std::min(piece.height * 0.6, 60.0) / piece.pixelsPerByte()));
            const std::uint64_t size = std::bit_floor(most);
            const double length = static_cast<double>(size) * piece.pixelsPerByte();
            const double x = lanesRight() + 12;
            const bool nearNote = noteY_ && std::abs(piece.bottom() - *noteY_) < 12;
            const double y = piece.bottom() - (nearNote ? 12 : 3);
            DisplayPath bar{.points = {{x + 3, y}, {x, y}, {x, y - length}, {x + 3, y - length}},
                            .stroke = Role::mutedText};
            if (noteY_ && std::abs(y - length / 2 - *noteY_) < 12) continue;
            list_.items.push_back(std::move(bar));
            text(x + 8, y - length / 2 + 3, fitted(byteSizeText(size), smallStyle, rulerWidth - 24),
                 smallStyle, Role::mutedText);
        }
    }

    void legendEntry(double &x, double &y, Role fill, Pattern pattern, const std::string &words)
    {
        const double wide = 18 + width(words, smallStyle) + 16;
        if (x + wide > list_.width - 16) {
            x = 16;
            y += 20;
        }
        list_.items.push_back(
            DisplayRect{.box = {x, y - 9, 12, 11},
                        .fill = fill,
                        .stroke = pattern == Pattern::conflict ? Role::conflict : Role::none,
                        .pattern = pattern,
                        .radius = 2});
        text(x + 18, y, words, smallStyle, Role::mutedText);
        x += wide;
    }

    void legend()
    {
        double x = 16;
        double y = axis_.bottom() + 34;
        std::vector<Role> roles{Role::ram};
        for (const MapItem &item : things_.items)
            if (std::ranges::find(roles, item.role) == roles.end()) roles.push_back(item.role);
        for (const Role role : roles)
            legendEntry(x, y, role, Pattern::solid, roleTitle(role));
        x = 16;
        y += 20;
        const auto shown = [&](Pattern pattern) {
            return std::ranges::any_of(things_.items,
                                       [&](const MapItem &item) { return item.pattern == pattern; }) ||
                   (pattern == Pattern::several &&
                    std::ranges::any_of(things_.ram, [](const MapRam &r) { return r.ranges > 1; }));
        };
        constexpr std::array patterns{
            std::pair{Pattern::past, "until the jump"}, std::pair{Pattern::later, "after the jump"},
            std::pair{Pattern::pinned, "pinned by hand"}, std::pair{Pattern::conflict, "in conflict"},
            std::pair{Pattern::several, "several ranges, drawn together"}};
        for (const auto &[pattern, words] : patterns)
            if (shown(pattern)) legendEntry(x, y, Role::kernel, pattern, words);
        text(x, y, fitted("dashed line: the scale changes", smallStyle, list_.width - x - 16), smallStyle,
             Role::mutedText);
        list_.height = y + 18;
        std::get<DisplayRect>(list_.items.front()).box.height = list_.height;
    }

    std::string description() const
    {
        std::string out;
        for (const PlannedSegment &segment : plan_.segments)
            out += fmt::format("{}{} at {} to {}", out.empty() ? "Plan: " : "; ", segment.name,
                               hex(segment.mem), hex(segment.range().end));
        return out + fmt::format(". RAM {} in {}.", byteSizeText(plan_.memory.ram.size()),
                                 countText(plan_.memory.ram.ranges().size(), "range"));
    }

    const BootPlan &plan_;
    const PictureOptions &options_;
    MapItems things_;
    FoldedAxis axis_;
    DisplayList list_;
    double laneWidth_ = 0;
    std::optional<double> noteY_; ///< of the note in the ruler's column
};

} // namespace

DisplayList memoryMapPicture(const BootPlan &plan, const PictureOptions &options)
{
    return Painter(plan, options).paint();
}

} // namespace kwb
