#include "core/report/memory_map_picture.h"

#include "core/report/map_canvas.h"
#include "core/report/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace kwb {

namespace {

struct LaneHead {
    MessageTemplate title;
    MessageTemplate words;
};
constexpr std::array laneHeads{
    LaneHead{KWB_MSG("map.lane-machine", "machine"),
             KWB_MSG("map.lane-machine-is", "RAM and what firmware keeps")},
    LaneHead{KWB_MSG("map.lane-today", "today"), KWB_MSG("map.lane-today-is", "the running kernel")},
    LaneHead{KWB_MSG("map.lane-plan", "plan"), KWB_MSG("map.lane-plan-is", "where segments go")},
    LaneHead{KWB_MSG("map.lane-boot", "boot"), KWB_MSG("map.lane-boot-is", "the new kernel takes")}};

constexpr std::array patternTitles{
    std::pair{Pattern::past, KWB_MSG("map.pattern-past", "until the jump")},
    std::pair{Pattern::later, KWB_MSG("map.pattern-later", "after the jump")},
    std::pair{Pattern::pinned, KWB_MSG("map.pattern-pinned", "pinned by hand")},
    std::pair{Pattern::conflict, KWB_MSG("map.pattern-conflict", "in conflict")},
    std::pair{Pattern::several, KWB_MSG("map.pattern-several", "several ranges, drawn together")}};

constexpr double legendRow = 20;

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
        , things_(collectMapItems(plan))
        , canvas_(options, FoldedAxis(focus(), marks(), plan.memory.ram, MapCanvas::headerHeight))
    {
    }

    DisplayList paint()
    {
        header();
        lanes();
        for (const MapRam &ram : things_.ram)
            ramGround(ram);
        drawFolds(canvas_);
        for (const MapItem &item : things_.items)
            block(item);
        for (const MapRam &ram : things_.ram)
            ramLabel(ram);
        firstBlockLine();
        drawScaleBreaks(canvas_);
        drawTicks(canvas_);
        drawScaleBars(canvas_, noteY_);
        const double height = legend();
        return canvas_.finish(height, title(), description());
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

    std::string title() const { return canvas_.say({KWB_MSG("map.title", "Memory map")}); }

    void header()
    {
        canvas_.write({MapCanvas::margin, 26}, title(), MapCanvas::titleStyle, Role::text);
        const double after = MapCanvas::margin + canvas_.widthOf(title(), MapCanvas::titleStyle) + 12;
        const Message facts(
            KWB_MSG("map.facts", "{arch} · {allocator} · {ram} RAM · pages of {page} · entry {entry}"),
            {{"arch", plan_.arch},
             {"allocator", plan_.request.allocator},
             {"ram", byteSizeText(plan_.memory.ram.size())},
             {"page", byteSizeText(plan_.pageSize)},
             {"entry", hex(plan_.entry)}});
        small({after, 26}, facts, canvas_.width() - after - MapCanvas::margin, MapCanvas::normalStyle);
        small({MapCanvas::margin, 44},
              {KWB_MSG("map.subtitle", "to scale within a piece, empty space folded")},
              canvas_.width() - 2 * MapCanvas::margin);
        for (std::size_t lane = 0; lane < laneHeads.size(); ++lane) {
            const double middle = canvas_.laneX(static_cast<MapLane>(lane)) + canvas_.laneWidth() / 2;
            small({middle, MapCanvas::headerHeight - 24}, {laneHeads[lane].title}, canvas_.laneWidth(),
                  MapCanvas::labelStyle, Anchor::middle);
            small({middle, MapCanvas::headerHeight - 10}, {laneHeads[lane].words}, canvas_.laneWidth(),
                  MapCanvas::smallStyle, Anchor::middle);
        }
    }

    /// Quiet text, cut to its room.
    void small(Point at, const Message &words, double room, TextStyle style = MapCanvas::smallStyle,
               Anchor anchor = Anchor::start)
    {
        canvas_.write(at, canvas_.fitted(canvas_.say(words), style, room), style, Role::mutedText, anchor);
    }

    void lanes()
    {
        // One ground for each run of pieces between two folds.
        const auto &pieces = canvas_.axis().pieces();
        for (std::size_t first = 0; first < pieces.size();) {
            std::size_t last = first;
            while (last + 1 < pieces.size() && !pieces[first].folded && !pieces[last + 1].folded)
                ++last;
            if (!pieces[first].folded)
                for (std::size_t lane = 0; lane < laneHeads.size(); ++lane)
                    canvas_.add(
                        DisplayRect{.box = {canvas_.laneX(static_cast<MapLane>(lane)), pieces[first].top,
                                            canvas_.laneWidth(), pieces[last].bottom() - pieces[first].top},
                                    .fill = Role::lane,
                                    .stroke = Role::line});
            first = last + 1;
        }
    }

    void ramGround(const MapRam &ram)
    {
        const auto top = canvas_.axis().y(ram.range.end, true);
        const auto bottom = canvas_.axis().y(ram.range.begin, false);
        if (!top || !bottom) return;
        canvas_.add(
            DisplayRect{.box = {canvas_.laneX(MapLane::machine), *top, canvas_.laneWidth(), *bottom - *top},
                        .fill = Role::ram,
                        .pattern = ram.ranges > 1 ? Pattern::several : Pattern::solid,
                        .about = "ram",
                        .tip = ramWords(ram) + " " + text(ram.range)});
    }

    std::string ramWords(const MapRam &ram) const
    {
        const MessageArgument size{"size", byteSizeText(ram.bytes)};
        return canvas_.say(ram.ranges > 1
                               ? Message(KWB_MSG("map.ram-ranges", "RAM · {size} in {count} ranges"),
                                         {size, {"count", std::to_string(ram.ranges)}})
                               : Message(KWB_MSG("map.ram", "RAM · {size}"), {size}));
    }

    /// The widest undivided part of an item: its biggest share of one piece.
    Box labelBox(const Box &whole, AddressRange range) const
    {
        Box best{whole.x, whole.y, whole.width, 0};
        for (const AxisPiece &piece : canvas_.axis().pieces()) {
            if (piece.folded || !piece.range.overlaps(range)) continue;
            const double top = std::max(whole.y, piece.top);
            const double height = std::min(whole.bottom(), piece.bottom()) - top;
            if (height > best.height) best = {whole.x, top, whole.width, height};
        }
        return best;
    }

    void block(const MapItem &item)
    {
        const auto top = canvas_.axis().y(item.drawn.end, true);
        const auto bottom = canvas_.axis().y(item.drawn.begin, false);
        if (!top || !bottom) return;
        const double inset = 4;
        const double column = (canvas_.laneWidth() - 2 * inset) / static_cast<double>(item.columns);
        const Box box{canvas_.laneX(item.lane) + inset + column * static_cast<double>(item.column) +
                          (item.column > 0 ? 1 : 0),
                      *top + 0.75, column - (item.column > 0 ? 1 : 0), std::max(*bottom - *top - 1.5, 1.0)};
        canvas_.add(DisplayRect{.box = box,
                                .fill = item.role,
                                .stroke = item.pattern == Pattern::conflict ? Role::conflict : Role::none,
                                .pattern = item.pattern,
                                .radius = 2,
                                .strokeWidth = 2,
                                .about = item.about,
                                .tip = tip(item)});
        label(item, labelBox(box, item.drawn));
    }

    std::string tip(const MapItem &item) const
    {
        return fmt::format("{} {} {}{}{}", canvas_.say(item.label), text(item.range),
                           byteSizeText(item.range.size()), item.detail.empty() ? "" : ", ", item.detail);
    }

    void label(const MapItem &item, const Box &box)
    {
        if (box.height < 14) return;
        const Role role = isStrong(item) ? Role::textOnFill : Role::text;
        const std::string name = canvas_.say(item.label);
        const double room = box.width - 12;
        const std::string where =
            fmt::format("{} · {}", hex(item.range.begin), byteSizeText(item.range.size()));
        if (box.height >= 38 && canvas_.widthOf(where, MapCanvas::addressStyle) <= room) {
            canvas_.write({box.x + 7, box.y + 16}, canvas_.fitted(name, MapCanvas::labelStyle, room),
                          MapCanvas::labelStyle, role);
            canvas_.write({box.x + 7, box.y + 30}, where, MapCanvas::addressStyle, role);
            return;
        }
        const double baseline = box.height < 30 ? box.y + box.height / 2 + 4 : box.y + 16;
        const double used = canvas_.widthOf(name, MapCanvas::labelStyle) + 8;
        canvas_.write({box.x + 7, baseline}, canvas_.fitted(name, MapCanvas::labelStyle, room),
                      MapCanvas::labelStyle, role);
        for (const std::string &more : {where, hex(item.range.begin), byteSizeText(item.range.size())})
            if (used + canvas_.widthOf(more, MapCanvas::addressStyle) <= room) {
                canvas_.write({box.x + 7 + used, baseline}, more, MapCanvas::addressStyle, role);
                return;
            }
    }

    /// RAM is the ground; its label goes where the machine lane is free.
    void ramLabel(const MapRam &ram)
    {
        struct Slot {
            double top = 0, bottom = 0;
        } best;
        for (const AxisPiece &piece : canvas_.axis().pieces()) {
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
                const double y =
                    canvas_.axis().y(std::min(item->drawn.end, piece.range.end), true).value_or(top);
                take(y);
                top = std::max(
                    top,
                    canvas_.axis().y(std::max(item->drawn.begin, piece.range.begin), false).value_or(top));
            }
            take(std::min(piece.bottom(), canvas_.axis().y(ram.range.begin, false).value_or(piece.bottom())));
        }
        const double x = canvas_.laneX(MapLane::machine) + 11;
        const double room = canvas_.laneWidth() - 22;
        const double height = best.bottom - best.top;
        if (height < 16) return;
        canvas_.write({x, height < 30 ? (best.top + best.bottom) / 2 + 4 : best.top + 17},
                      canvas_.fitted(ramWords(ram), MapCanvas::labelStyle, room), MapCanvas::labelStyle,
                      Role::mutedText);
    }

    void firstBlockLine()
    {
        const AddressRange block = plan_.memory.firstBlock;
        if (block.empty()) return;
        const auto y = canvas_.axis().y(block.end, false);
        if (!y) return;
        canvas_.add(DisplayPath{.points = {{MapCanvas::axisWidth, *y}, {canvas_.lanesRight(), *y}},
                                .stroke = Role::warning,
                                .dashed = true});
        const std::string note = canvas_.say({KWB_MSG("map.first-block", "first block ends")});
        canvas_.write({canvas_.lanesRight() + 8, *y + 3},
                      canvas_.fitted(note, MapCanvas::smallStyle, MapCanvas::rulerWidth - 12),
                      MapCanvas::smallStyle, Role::warning);
        noteY_ = y;
    }

    /// One entry at `at`, which then stands where the next one goes.
    void legendEntry(Point &at, Role fill, Pattern pattern, const Message &message)
    {
        const std::string words = canvas_.say(message);
        const double wide = 18 + canvas_.widthOf(words, MapCanvas::smallStyle) + 16;
        if (at.x + wide > canvas_.width() - MapCanvas::margin) at = {MapCanvas::margin, at.y + legendRow};
        canvas_.add(DisplayRect{.box = {at.x, at.y - 9, 12, 11},
                                .fill = fill,
                                .stroke = pattern == Pattern::conflict ? Role::conflict : Role::none,
                                .pattern = pattern,
                                .radius = 2});
        canvas_.write({at.x + 18, at.y}, words, MapCanvas::smallStyle, Role::mutedText);
        at.x += wide;
    }

    bool shows(Pattern pattern) const
    {
        return std::ranges::any_of(things_.items,
                                   [&](const MapItem &item) { return item.pattern == pattern; }) ||
               (pattern == Pattern::several &&
                std::ranges::any_of(things_.ram, [](const MapRam &ram) { return ram.ranges > 1; }));
    }

    /// Gives the height of the whole picture.
    double legend()
    {
        Point at{MapCanvas::margin, canvas_.axis().bottom() + 34};
        std::vector<Role> roles{Role::ram};
        for (const MapItem &item : things_.items)
            if (std::ranges::find(roles, item.role) == roles.end()) roles.push_back(item.role);
        for (const Role role : roles)
            legendEntry(at, role, Pattern::solid, {roleTitle(role)});
        at = {MapCanvas::margin, at.y + legendRow};
        for (const auto &[pattern, words] : patternTitles)
            if (shows(pattern)) legendEntry(at, Role::kernel, pattern, {words});
        small(at, {KWB_MSG("map.dashed", "dashed line: the scale changes")},
              canvas_.width() - at.x - MapCanvas::margin);
        return at.y + 18;
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
    MapItems things_;
    MapCanvas canvas_;
    std::optional<double> noteY_; ///< of the note in the ruler's column
};

} // namespace

DisplayList memoryMapPicture(const BootPlan &plan, const PictureOptions &options)
{
    return Painter(plan, options).paint();
}

} // namespace kwb
