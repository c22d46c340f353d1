#include "core/report/map_scene.h"

#include "core/report/map_canvas.h"

#include <algorithm>
#include <cmath>

namespace kwb {

namespace {

constexpr double pointingReach = 4; ///< a shape is pointed at from so many pixels away

double distance(const Box &box, Point point)
{
    const double x = std::max({box.x - point.x, 0.0, point.x - box.right()});
    const double y = std::max({box.y - point.y, 0.0, point.y - box.bottom()});
    return std::max(x, y);
}

} // namespace

const MapPart *MapLayout::at(Point point) const
{
    const MapPart *best = nullptr;
    double nearest = pointingReach;
    for (const MapPart &part : parts) {
        const double away = distance(part.box, point);
        const bool better =
            away == 0 || (!part.ground && away < nearest && (best == nullptr || best->ground || nearest > 0));
        if (!better) continue;
        best = &part;
        if (!part.ground) nearest = away;
    }
    return best;
}

std::optional<MapLane> MapLayout::laneAt(Point point) const
{
    for (std::size_t lane = 0; lane < lanes.size(); ++lane)
        if (distance(lanes[lane], point) == 0) return static_cast<MapLane>(lane);
    return std::nullopt;
}

std::optional<Box> MapLayout::place(MapLane lane, AddressRange range) const
{
    auto box = window.place(range);
    if (!box) return std::nullopt;
    const Box &ground = lanes[static_cast<std::size_t>(lane)];
    return Box{ground.x, box->y, ground.width, box->height};
}

MapLayout MapScene::strip(double width, double height) const
{
    MapLayout out;
    out.list.width = width;
    out.list.height = height;
    out.window = AxisWindow(axis_, {0, 0, width, height}, {1e-300, 0});
    const double column = width / 4;
    const auto add = [&](AddressRange range, double x, double wide, Role fill, Pattern pattern) {
        if (const auto box = out.window.place(range))
            out.list.items.push_back(
                DisplayRect{.box = {x, box->y, wide, std::max(box->height, 1.0)},
                            .fill = fill,
                            .pattern = pattern == Pattern::conflict ? pattern : Pattern::solid});
    };
    for (const MapRam &ram : contents_.overview().ram)
        add(ram.range, 0, width, Role::ram, Pattern::solid);
    for (const AxisPiece &piece : out.window.pieces())
        if (piece.folded)
            out.list.items.push_back(DisplayRect{.box = {0, piece.top + piece.height / 2 - 0.75, width, 1.5},
                                                 .fill = Role::background});
    for (const MapItem &item : contents_.overview().items)
        add(item.drawn, column * static_cast<double>(item.lane) + 0.5, column - 1, item.role, item.pattern);
    return out;
}

} // namespace kwb
