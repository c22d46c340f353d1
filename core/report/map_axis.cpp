#include "core/report/map_canvas.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <span>

namespace kwb {

namespace {

constexpr double teeth = 6;
constexpr double lineRoom = 11; ///< from one address to the next

/// Whether the item is a region that segments lie in: where it ends is what decides about their places.
bool isRegion(const MapItem &item, const MapItems &things)
{
    return item.lane == MapLane::machine && std::ranges::any_of(things.items, [&](const MapItem &other) {
               return other.lane == MapLane::plan && item.drawn.contains(other.drawn);
           });
}

/// The edges of regions in sight.
std::vector<PhysAddr> regionEdges(const MapItems &things)
{
    std::vector<PhysAddr> out;
    for (const MapItem &item : things.items) {
        if (!isRegion(item, things)) continue;
        out.push_back(item.drawn.begin);
        out.push_back(item.drawn.end);
    }
    return out;
}

/// Where the label of a fold stands: in its middle, but out of the way of a region's edge, which has its
/// address there. Nothing if there is no room.
std::optional<double> foldLabelY(const AxisPiece &piece, std::span<const PhysAddr> regions)
{
    if (!piece.folded || piece.height <= lineRoom) return std::nullopt;
    const auto isEdge = [&](PhysAddr address) {
        return std::ranges::find(regions, address) != regions.end();
    };
    constexpr double away = lineRoom + 1;
    const double middle = piece.top + piece.height / 2;
    const double highest = isEdge(piece.range.end) ? piece.top + away : middle;
    const double lowest = isEdge(piece.range.begin) ? piece.bottom() - away : middle;
    if (highest > middle && lowest < middle) return std::nullopt;
    return highest > middle ? highest : std::min(lowest, middle);
}

/// The addresses written beside the axis so far.
class AddressColumn {
public:
    AddressColumn(MapCanvas &canvas, std::span<const PhysAddr> regions)
        : canvas_(canvas)
    {
        for (const AxisPiece &piece : canvas.window().pieces())
            if (const auto y = foldLabelY(piece, regions)) taken_.push_back(*y);
    }

    /// A tick, with its address if there is room.
    void tick(PhysAddr address, double y, double room)
    {
        if (!isInSight(y) || (room > lineRoom && !isFree(y, room))) return;
        const double x = canvas_.window().area().x;
        canvas_.add(DisplayPath{.points = {{x - 5, y}, {x, y}}, .stroke = Role::line});
        label(address, y, room);
    }

    /// The address of a tick, if there is room.
    void label(PhysAddr address, double y, double room)
    {
        if (!isInSight(y) || !isFree(y, room)) return;
        taken_.push_back(y);
        const double x = canvas_.window().area().x;
        canvas_.write({x - 9, y + 3.5}, canvas_.fitted(hex(address), MapCanvas::addressStyle, x - 13),
                      MapCanvas::addressStyle, Role::mutedText, Anchor::end);
    }

private:
    bool isInSight(double y) const
    {
        const Box &area = canvas_.window().area();
        return y >= area.y - 0.5 && y <= area.bottom() + 0.5;
    }

    bool isFree(double y, double room) const
    {
        return std::ranges::none_of(taken_, [&](double other) { return std::abs(other - y) < room; });
    }

    MapCanvas &canvas_;
    std::vector<double> taken_;
};

/// Addresses that are round for the scale, where nothing else says where one is.
void roundAddresses(const AxisWindow &window, const AxisPiece &piece, AddressColumn &column)
{
    const double bytes = 56 / piece.pixelsPerByte();
    if (bytes >= static_cast<double>(piece.range.size())) return;
    const std::uint64_t step = std::bit_ceil(static_cast<std::uint64_t>(std::max(bytes, 1.0)));
    const AddressRange sight = window.range().intersection(piece.range);
    if (sight.empty()) return;
    auto at = alignUp(sight.begin.value, step);
    while (at && *at < sight.end.value) {
        if (const auto y = window.y(PhysAddr(*at))) column.tick(PhysAddr(*at), *y, 20);
        at = checkedAdd(*at, step);
    }
}

} // namespace

void drawFolds(MapCanvas &canvas, const MapItems &things)
{
    const std::vector<PhysAddr> regions = regionEdges(things);
    const Box &area = canvas.window().area();
    for (const AxisPiece &piece : canvas.window().pieces()) {
        if (!piece.folded) continue;
        const double middle = piece.top + piece.height / 2;
        if (middle - 8 < area.y || middle + 5 > area.bottom()) continue;
        canvas.add(DisplayRect{.box = {area.x, middle - 4, area.width, 8}, .fill = Role::background});
        for (const double offset : {-4.0, 4.0}) {
            DisplayPath zigzag{.stroke = Role::line};
            const int count = static_cast<int>(area.width / teeth);
            for (int i = 0; i <= count; ++i)
                zigzag.points.push_back({area.x + teeth * i, middle + offset - (i % 2 == 0 ? 0 : 3)});
            canvas.add(std::move(zigzag));
        }
        const auto labelY = foldLabelY(piece, regions);
        if (!labelY) continue;
        const MessageArgument size{"size", byteSizeText(piece.range.size())};
        const Message words = piece.ram ? Message(KWB_MSG("map.folded", "{size} folded"), {size})
                                        : Message(KWB_MSG("map.no-ram", "{size} no RAM"), {size});
        const double room = area.x - MapCanvas::margin - 8;
        const bool fits = canvas.widthOf(canvas.say(words), MapCanvas::smallStyle) <= room;
        canvas.note({MapCanvas::margin, *labelY + 3}, fits ? words : dataText(size.value), room);
    }
}

void drawTicks(MapCanvas &canvas, const MapItems &things)
{
    const AxisWindow &window = canvas.window();
    std::vector<PhysAddr> edges = window.axis().boundaries();
    for (const MapItem &item : things.items) {
        edges.push_back(item.drawn.begin);
        edges.push_back(item.drawn.end);
    }
    std::ranges::sort(edges, std::greater{});
    const auto repeated = std::ranges::unique(edges);
    edges.erase(repeated.begin(), repeated.end());
    const std::vector<PhysAddr> regions = regionEdges(things);
    AddressColumn column(canvas, regions);
    // Addresses of inner edges may be left out for them.
    for (const PhysAddr address : regions)
        if (const auto y = window.y(address)) column.label(address, *y, lineRoom);
    double last = -100;
    for (const PhysAddr address : edges) {
        const auto y = window.y(address);
        if (!y || *y - last < 0.5) continue;
        last = *y;
        column.tick(address, *y, lineRoom);
    }
    for (const AxisPiece &piece : window.pieces())
        if (!piece.folded) roundAddresses(window, piece, column);
}

void drawScaleBreaks(MapCanvas &canvas)
{
    const Box &area = canvas.window().area();
    const auto &pieces = canvas.window().pieces();
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        if (pieces[i].folded || pieces[i + 1].folded) continue;
        const double y = pieces[i].bottom();
        if (y - 2 < area.y || y + 2 > area.bottom()) continue;
        canvas.add(DisplayRect{.box = {area.x - 1, y - 2, area.width + 2, 4}, .fill = Role::background});
        canvas.add(DisplayPath{.points = {{area.x - 6, y}, {area.right() + 6, y}},
                               .stroke = Role::line,
                               .width = 0.75,
                               .dashed = true});
    }
}

void drawScaleBars(MapCanvas &canvas, std::optional<NoteLines> note)
{
    const auto nearNote = [&](double y) { return note && y > note->first - 12 && y < note->last + 12; };
    const Box &area = canvas.window().area();
    const double x = canvas.lanesRight() + 12;
    double last = -100; // middle of the bar above
    for (const AxisPiece &piece : canvas.window().pieces()) {
        if (piece.folded) continue;
        const double bottom = std::min(piece.bottom(), area.bottom());
        const double height = bottom - std::max(piece.top, area.y);
        if (height < 14) continue;
        const double pixels = std::min(height * 0.6, 60.0);
        const auto most = static_cast<std::uint64_t>(std::max(1.0, pixels / piece.pixelsPerByte()));
        std::uint64_t size = std::bit_floor(most);
        // A cut size says nothing: a shorter bar may have a shorter name.
        const double room = canvas.rulerWidth() - 24;
        const auto fits = [&] { return canvas.widthOf(canvas.size(size), MapCanvas::smallStyle) <= room; };
        while (size > 1 && !fits())
            size /= 2;
        if (!fits()) continue;
        const double length = static_cast<double>(size) * piece.pixelsPerByte();
        if (length > height || length < 4) continue;
        const double y = bottom - (nearNote(bottom) ? 12 : 3);
        const double middle = y - length / 2;
        if (nearNote(middle) || middle - last < lineRoom) continue;
        last = middle;
        canvas.add(DisplayPath{.points = {{x + 3, y}, {x, y}, {x, y - length}, {x + 3, y - length}},
                               .stroke = Role::mutedText});
        canvas.write({x + 8, middle + 3}, canvas.size(size), MapCanvas::smallStyle, Role::mutedText);
    }
}

} // namespace kwb
