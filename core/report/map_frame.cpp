#include "core/report/map_canvas.h"

#include <algorithm>
#include <array>

/// What stands around the map: title, heads of the lanes, legend.
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

class Legend {
public:
    Legend(MapCanvas &canvas, double y, bool draw)
        : canvas_(canvas)
        , at_{MapCanvas::margin, y}
        , draw_(draw)
    {
    }

    void entry(Role fill, Pattern pattern, const Message &message)
    {
        const std::string words = canvas_.say(message);
        const double wide = 18 + canvas_.widthOf(words, MapCanvas::smallStyle) + 16;
        if (at_.x > MapCanvas::margin && at_.x + wide > canvas_.width() - MapCanvas::margin) nextRow();
        if (draw_) {
            canvas_.add(DisplayRect{.box = {at_.x, at_.y - 9, 12, 11},
                                    .fill = fill,
                                    .stroke = pattern == Pattern::conflict ? Role::conflict : Role::none,
                                    .pattern = pattern,
                                    .radius = 2});
            canvas_.write({at_.x + 18, at_.y},
                          canvas_.fitted(words, MapCanvas::smallStyle,
                                         canvas_.width() - MapCanvas::margin - at_.x - 18),
                          MapCanvas::smallStyle, Role::mutedText);
        }
        at_.x += wide;
    }

    void dashes(const Message &message)
    {
        const double wide = canvas_.widthOf(canvas_.say(message), MapCanvas::smallStyle);
        const double room = canvas_.width() - MapCanvas::margin;
        if (at_.x > MapCanvas::margin && at_.x + wide > room) nextRow();
        if (draw_) canvas_.note(at_, message, room - at_.x);
    }

    void nextRow() { at_ = {MapCanvas::margin, at_.y + 20}; }
    double y() const { return at_.y; }

private:
    MapCanvas &canvas_;
    Point at_;
    bool draw_;
};

bool headsFit(const MapCanvas &canvas)
{
    return std::ranges::all_of(laneHeads, [&](const LaneHead &head) {
        return canvas.widthOf(canvas.say({head.words}), MapCanvas::smallStyle) <=
               canvas.laneWidth() + MapCanvas::laneGap;
    });
}

bool shows(const MapItems &things, Pattern pattern)
{
    return std::ranges::any_of(things.items, [&](const MapItem &item) { return item.pattern == pattern; }) ||
           (pattern == Pattern::several &&
            std::ranges::any_of(things.ram, [](const MapRam &ram) { return ram.ranges > 1; }));
}

} // namespace

std::string mapTitle(const MapCanvas &canvas)
{
    return canvas.say({KWB_MSG("map.title", "Memory map")});
}

void drawMapHeader(MapCanvas &canvas, const BootPlan &plan, std::uint64_t ramBytes)
{
    const std::string title = mapTitle(canvas);
    const double base = canvas.compact() ? 20 : 26;
    canvas.write({MapCanvas::margin, base}, title, MapCanvas::titleStyle, Role::text);
    const double after = MapCanvas::margin + canvas.widthOf(title, MapCanvas::titleStyle) + 12;
    const Message facts(
        KWB_MSG("map.facts", "{arch} · {allocator} · {ram} RAM · pages of {page} · entry {entry}"),
        {{"arch", plan.arch},
         {"allocator", plan.request.allocator},
         {"ram", byteSizeText(ramBytes)},
         {"page", byteSizeText(plan.pageSize)},
         {"entry", hex(plan.entry)}});
    canvas.note({after, base}, facts, canvas.width() - after - MapCanvas::margin - canvas.headerReserve(),
                MapCanvas::normalStyle);
    if (!canvas.compact())
        canvas.note({MapCanvas::margin, 44},
                    {KWB_MSG("map.subtitle", "to scale within a piece, empty space folded")},
                    canvas.width() - 2 * MapCanvas::margin);
    for (std::size_t lane = 0; lane < laneHeads.size(); ++lane) {
        const double middle = canvas.laneX(static_cast<MapLane>(lane)) + canvas.laneWidth() / 2;
        const double low = canvas.headerHeight() - 10;
        canvas.note({middle, canvas.compact() ? low : low - 14}, {laneHeads[lane].title}, canvas.laneWidth(),
                    MapCanvas::labelStyle, Anchor::middle);
        // Half a sentence says less than none.
        if (!canvas.compact() && headsFit(canvas))
            canvas.note({middle, low}, {laneHeads[lane].words}, canvas.laneWidth() + MapCanvas::laneGap,
                        MapCanvas::smallStyle, Anchor::middle);
    }
}

double drawMapLegend(MapCanvas &canvas, const MapItems &things, double y, bool draw)
{
    Legend legend(canvas, y, draw);
    std::vector<Role> roles{Role::ram};
    for (const MapItem &item : things.items)
        if (std::ranges::find(roles, item.role) == roles.end()) roles.push_back(item.role);
    for (const Role role : roles)
        legend.entry(role, Pattern::solid, {roleTitle(role)});
    legend.nextRow();
    for (const auto &[pattern, words] : patternTitles)
        if (shows(things, pattern)) legend.entry(Role::kernel, pattern, {words});
    legend.dashes({KWB_MSG("map.dashed", "dashed line: the scale changes")});
    return legend.y() + 18 - y;
}

} // namespace kwb
