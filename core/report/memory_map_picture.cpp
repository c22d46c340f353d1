#include "core/report/memory_map_picture.h"

#include "core/report/map_canvas.h"
#include "core/report/map_scene.h"
#include "core/report/segment_role.h"
#include "core/report/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace kwb {

namespace {

constexpr double legendGap = 34;   ///< from the axis to the legend's first row
constexpr double legendTop = 22;   ///< of a legend that stands alone
constexpr double compactFoot = 10; ///< below the axis when there is no legend

/// Fills on which dark text cannot be read.
bool isStrong(const MapItem &item)
{
    const bool faint =
        item.pattern == Pattern::past || item.pattern == Pattern::later || item.pattern == Pattern::several;
    if (faint) return false;
    return item.role == Role::kernel || item.role == Role::initrd || item.role == Role::tree ||
           item.role == Role::purgatory || item.role == Role::other;
}

class MapPainter {
public:
    MapPainter(const MapContents &contents, MapCanvas canvas)
        : contents_(contents)
        , plan_(contents.plan())
        , overview_(contents.overview())
        , canvas_(std::move(canvas))
        , window_(canvas_.window())
        , things_(contents.within(window_))
    {
    }

    MapLayout paint()
    {
        drawMapHeader(canvas_, plan_, contents_.ramBytes());
        lanes();
        for (const MapRam &ram : things_.ram)
            ramGround(ram);
        drawFolds(canvas_, things_);
        for (const MapItem &item : things_.items)
            block(item);
        for (const MapRam &ram : things_.ram)
            ramLabel(ram);
        firstBlockLine();
        drawScaleBreaks(canvas_);
        drawTicks(canvas_, things_);
        drawScaleBars(canvas_, note_);
        double height = window_.area().bottom() + compactFoot;
        if (!canvas_.compact()) {
            const double top = window_.area().bottom() + legendGap;
            height = top + drawMapLegend(canvas_, overview_, top, true);
        }
        out_.window = window_;
        for (std::size_t lane = 0; lane < out_.lanes.size(); ++lane)
            out_.lanes[lane] = {canvas_.laneX(static_cast<MapLane>(lane)), window_.area().y,
                                canvas_.laneWidth(), window_.area().height};
        out_.list = canvas_.finish(height, mapTitle(canvas_), description());
        return std::move(out_);
    }

private:
    void lanes()
    {
        // One ground for each run of pieces between two folds.
        const Box &area = window_.area();
        const auto &pieces = window_.pieces();
        for (std::size_t first = 0; first < pieces.size();) {
            std::size_t last = first;
            while (last + 1 < pieces.size() && !pieces[first].folded && !pieces[last + 1].folded)
                ++last;
            const double top = std::max(pieces[first].top, area.y);
            const double bottom = std::min(pieces[last].bottom(), area.bottom());
            for (int lane = 0; lane < 4 && !pieces[first].folded && bottom > top; ++lane)
                canvas_.add(DisplayRect{.box = {canvas_.laneX(static_cast<MapLane>(lane)), top,
                                                canvas_.laneWidth(), bottom - top},
                                        .fill = Role::lane,
                                        .stroke = Role::line});
            first = last + 1;
        }
    }

    void ramGround(const MapRam &ram)
    {
        const auto place = window_.place(ram.range);
        if (!place) return;
        const double height = std::max(place->height, 1.0);
        const Box box{canvas_.laneX(MapLane::machine), std::min(place->y, window_.area().bottom() - height),
                      canvas_.laneWidth(), height};
        const std::string words = ramWords(ram) + " " + text(ram.range);
        canvas_.add(DisplayRect{.box = box,
                                .fill = Role::ram,
                                .pattern = ram.ranges > 1 ? Pattern::several : Pattern::solid,
                                .about = "ram",
                                .tip = words});
        out_.parts.push_back({box, MapLane::machine, ram.subject, ramWords(ram), words, true});
    }

    std::string ramWords(const MapRam &ram) const
    {
        const MessageArgument size{"size", byteSizeText(ram.bytes)};
        return canvas_.say(ram.ranges > 1
                               ? Message(KWB_MSG("map.ram-ranges", "RAM · {size} in {count} ranges"),
                                         {size, {"count", std::to_string(ram.ranges)}})
                               : Message(KWB_MSG("map.ram", "RAM · {size}"), {size}));
    }

    std::string nameOf(const MapItem &item, const Message &label) const
    {
        std::string name = canvas_.say(label);
        if (item.ranges == 1) return name;
        return canvas_.say(Message(KWB_MSG("map.several", "{what} ×{count}"),
                                   {{"what", name}, {"count", std::to_string(item.ranges)}}));
    }

    /// The places of what is drawn on an item, highest first.
    std::vector<Box> boxesOn(const MapItem &item) const
    {
        std::vector<Box> out;
        for (const MapItem &other : things_.items)
            if (other.lane == item.lane && other.column > 0 && other.columns > item.columns &&
                item.drawn.contains(other.drawn))
                if (const auto box = window_.place(other.drawn)) out.push_back(*box);
        std::ranges::sort(out, {}, &Box::y);
        return out;
    }

    /// The highest undivided part of an item: its biggest share of one piece that nothing is drawn on.
    Box labelBox(const Box &whole, const MapItem &item) const
    {
        Box best{whole.x, whole.y, whole.width, 0};
        const std::vector<Box> inside = item.role == Role::crash ? boxesOn(item) : std::vector<Box>();
        for (const AxisPiece &piece : window_.pieces()) {
            if (piece.folded || !piece.range.overlaps(item.drawn)) continue;
            double top = std::max(whole.y, piece.top);
            const double low = std::min(whole.bottom(), piece.bottom());
            const auto take = [&](double end) {
                if (end - top > best.height) best = {whole.x, top, whole.width, end - top};
            };
            for (const Box &box : inside) {
                take(std::min(box.y - 1, low));
                top = std::max(top, box.bottom() + 1);
            }
            take(low);
        }
        return best;
    }

    void block(const MapItem &item)
    {
        const auto place = window_.place(item.drawn);
        if (!place) return;
        // What goes on out of sight has no edge there.
        const bool cutAbove = place->y <= window_.area().y && item.drawn.end > window_.range().end;
        const bool cutBelow =
            place->bottom() >= window_.area().bottom() && item.drawn.begin < window_.range().begin;
        const double inset = 4;
        const double column = (canvas_.laneWidth() - 2 * inset) / static_cast<double>(item.columns);
        const double bottom = place->bottom() - (cutBelow ? 0 : 0.75);
        const double height = std::max(bottom - place->y - (cutAbove ? 0 : 0.75), 1.0);
        const double top = std::min(place->y + (cutAbove ? 0 : 0.75), window_.area().bottom() - height);
        const Box box{canvas_.laneX(item.lane) + inset + column * static_cast<double>(item.column) +
                          (item.column > 0 ? 1 : 0),
                      top, std::max(column - (item.column > 0 ? 1 : 0), 0.5), height};
        const std::string name = nameOf(item, item.label);
        const std::string words = tip(item, name);
        canvas_.add(DisplayRect{.box = box,
                                .fill = item.role,
                                .stroke = item.pattern == Pattern::conflict ? Role::conflict : Role::none,
                                .pattern = item.pattern,
                                .radius = cutAbove || cutBelow ? 0.0 : 2.0,
                                .strokeWidth = 2,
                                .about = item.about,
                                .tip = words});
        label(item, name, labelBox(box, item));
        out_.parts.push_back({box, item.lane, item.subject, name, words, false});
    }

    std::string tip(const MapItem &item, const std::string &name) const
    {
        const std::string detail = canvas_.say(item.detail);
        return fmt::format("{} {} {}{}{}", name, text(item.range), canvas_.size(item.range.size()),
                           detail.empty() ? "" : ", ", detail);
    }

    /// Words on a block. Where its pattern would run through them they stand on plain ground.
    void wordsOn(const MapItem &item, Point at, const std::string &text, TextStyle style, Role role)
    {
        if (item.pattern == Pattern::conflict && !text.empty())
            canvas_.add(DisplayRect{
                .box = {at.x - 3, at.y - style.size, canvas_.widthOf(text, style) + 6, style.size * 1.3},
                .fill = item.role});
        canvas_.write(at, text, style, role);
    }

    void label(const MapItem &item, const std::string &name, const Box &box)
    {
        if (box.height < 12) return;
        const Role role = isStrong(item) ? Role::textOnFill : Role::text;
        const double room = box.width - 12;
        if (box.height < 14 || canvas_.widthOf(name, MapCanvas::labelStyle) > room) {
            // Rather small than in other words, and rather in other words than cut.
            const double small = box.width - 6;
            const bool fits = canvas_.widthOf(name, MapCanvas::smallStyle) <= small;
            wordsOn(item, {box.x + 4, box.height < 30 ? box.y + box.height / 2 + 3.5 : box.y + 14},
                    canvas_.fitted(fits || item.brief.empty() ? name : nameOf(item, item.brief),
                                   MapCanvas::smallStyle, small),
                    MapCanvas::smallStyle, role);
            return;
        }
        const std::string size = canvas_.size(item.range.size());
        const std::string where = fmt::format("{} · {}", hex(item.range.begin), size);
        if (box.height >= 38 && canvas_.widthOf(where, MapCanvas::addressStyle) <= room) {
            wordsOn(item, {box.x + 7, box.y + 16}, canvas_.fitted(name, MapCanvas::labelStyle, room),
                    MapCanvas::labelStyle, role);
            wordsOn(item, {box.x + 7, box.y + 30}, where, MapCanvas::addressStyle, role);
            return;
        }
        const double baseline = box.height < 30 ? box.y + box.height / 2 + 4 : box.y + 16;
        const double used = canvas_.widthOf(name, MapCanvas::labelStyle) + 8;
        wordsOn(item, {box.x + 7, baseline}, canvas_.fitted(name, MapCanvas::labelStyle, room),
                MapCanvas::labelStyle, role);
        for (const std::string &more : {where, hex(item.range.begin), size})
            if (used + canvas_.widthOf(more, MapCanvas::addressStyle) <= room) {
                wordsOn(item, {box.x + 7 + used, baseline}, more, MapCanvas::addressStyle, role);
                return;
            }
    }

    /// RAM is the ground; its label goes where the machine lane is free.
    void ramLabel(const MapRam &ram)
    {
        const auto place = window_.place(ram.range);
        if (!place || place->height < 16) return;
        struct Slot {
            double top = 0, bottom = 0;
        } best;
        for (const AxisPiece &piece : window_.pieces()) {
            if (!ram.range.overlaps(piece.range) || piece.folded) continue;
            double top = std::max(piece.top, place->y);
            const double low = std::min(piece.bottom(), place->bottom());
            const auto take = [&](double end) {
                if (end - top > best.bottom - best.top) best = {top, end};
            };
            std::vector<Box> inside;
            for (const MapItem &item : things_.items)
                if (item.lane == MapLane::machine && item.drawn.overlaps(piece.range))
                    if (const auto box = window_.place(item.drawn)) inside.push_back(*box);
            std::ranges::sort(inside, {}, &Box::y);
            for (const Box &box : inside) {
                take(std::min(box.y, low));
                top = std::max(top, box.bottom());
            }
            take(low);
        }
        const double x = canvas_.laneX(MapLane::machine) + 11;
        const double room = canvas_.laneWidth() - 22;
        const double height = best.bottom - best.top;
        if (height < 16) return;
        const double y = height < 30 ? (best.top + best.bottom) / 2 + 4 : best.top + 17;
        const std::string name = ramWords(ram);
        if (canvas_.widthOf(name, MapCanvas::labelStyle) <= room)
            canvas_.write({x, y}, name, MapCanvas::labelStyle, Role::mutedText);
        else // Rather small than cut.
            canvas_.write({x - 7, y}, canvas_.fitted(name, MapCanvas::smallStyle, room + 14),
                          MapCanvas::smallStyle, Role::mutedText);
    }

    void firstBlockLine()
    {
        const AddressRange block = plan_.memory.firstBlock;
        if (block.empty()) return;
        const Box &area = window_.area();
        const auto y = window_.y(block.end);
        if (!y || *y < area.y || *y > area.bottom()) return;
        canvas_.add(DisplayPath{
            .points = {{area.x, *y}, {area.right(), *y}}, .stroke = Role::warning, .dashed = true});
        const std::string note = canvas_.say({KWB_MSG("map.first-block", "first block ends")});
        // As many lines as its words need in the ruler's column.
        const double room = canvas_.rulerWidth() - 8;
        double base = *y + 3;
        for (std::string rest = note; !rest.empty(); base += 11) {
            std::size_t end = rest.size();
            while (end != std::string::npos && end > 0 &&
                   canvas_.widthOf(rest.substr(0, end), MapCanvas::smallStyle) > room)
                end = rest.rfind(' ', end - 1);
            if (end == std::string::npos || end == 0) end = std::min(rest.find(' '), rest.size());
            canvas_.write({area.right() + 6, base},
                          canvas_.fitted(rest.substr(0, end), MapCanvas::smallStyle, room),
                          MapCanvas::smallStyle, Role::warning);
            rest.erase(0, std::min(end + 1, rest.size()));
        }
        note_ = NoteLines{*y, base - 14};
    }

    std::string description() const
    {
        std::string out = canvas_.say({KWB_MSG("map.picture-ram", "RAM: {size}; ranges of it: {count}."),
                                       {{"size", byteSizeText(contents_.ramBytes())},
                                        {"count", std::to_string(plan_.memory.ram.ranges().size())}}});
        for (const PlannedSegment &segment : plan_.segments)
            out += " " + canvas_.say({KWB_MSG("map.picture-segment", "{segment}: {begin} to {end}."),
                                      {{"segment", canvas_.say(segmentTitle(segment.name))},
                                       {"begin", hex(segment.mem)},
                                       {"end", hex(segment.range().end)}}});
        return out;
    }

    const MapContents &contents_;
    const BootPlan &plan_;
    const MapItems &overview_;
    MapCanvas canvas_;
    AxisWindow window_;
    MapItems things_;
    MapLayout out_;
    std::optional<NoteLines> note_; ///< of the note in the ruler's column
};

/// What header and legend leave of a picture for the axis.
double axisRoom(const PictureOptions &options, const MapItems &things)
{
    MapCanvas canvas(options);
    const double foot = canvas.compact() ? compactFoot : legendGap + drawMapLegend(canvas, things, 0, false);
    return std::max(options.height - canvas.headerHeight() - foot, 40.0);
}

} // namespace

MapScene::MapScene(const BootPlan &plan)
    : contents_(plan)
    , axis_(std::make_shared<const FoldedAxis>(focus(), marks(), plan.memory.ram))
{
}

void MapScene::fit(const PictureOptions &options)
{
    axis_ = std::make_shared<const FoldedAxis>(FoldedAxis::fitting(
        axisRoom(options, contents_.overview()), focus(), marks(), contents_.plan().memory.ram));
}

MapLayout MapScene::layout(const PictureOptions &options) const
{
    MapCanvas canvas(options);
    const bool free = options.height <= 0;
    const double height = free ? axis_->height() : axisRoom(options, contents_.overview());
    const Box area = canvas.area(height);
    AxisWindow window(axis_, area, {});
    canvas.setWindow(free ? std::move(window)
                          : AxisWindow(axis_, area, options.zoom.value_or(window.whole())));
    return MapPainter(contents_, std::move(canvas)).paint();
}

DisplayList MapScene::legend(const PictureOptions &options) const
{
    MapCanvas canvas(options);
    const double height = drawMapLegend(canvas, contents_.overview(), legendTop, true) + legendTop;
    return canvas.finish(height, canvas.say({KWB_MSG("map.legend", "Legend")}), {});
}

std::vector<AddressRange> MapScene::focus() const
{
    std::vector<AddressRange> out;
    for (const MapItem &item : contents_.overview().items)
        out.push_back(item.drawn);
    return out;
}

std::vector<PhysAddr> MapScene::marks() const
{
    std::vector<PhysAddr> out{PhysAddr(0)};
    for (const MapRam &ram : contents_.overview().ram) {
        out.push_back(ram.range.begin);
        out.push_back(ram.range.end);
    }
    const AddressRange first = contents_.plan().memory.firstBlock;
    if (!first.empty()) out.push_back(first.end);
    return out;
}

DisplayList memoryMapPicture(const BootPlan &plan, const PictureOptions &options)
{
    MapScene scene(plan);
    if (options.height > 0) scene.fit(options);
    return scene.layout(options).list;
}

} // namespace kwb
