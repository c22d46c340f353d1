#include "core/report/map_canvas.h"

#include <algorithm>

namespace kwb {

MapCanvas::MapCanvas(const PictureOptions &options)
    : options_(options)
    , axisWidth_(std::clamp(options.width * 0.16, 116.0, 150.0))
    , rulerWidth_(std::clamp(options.width * 0.1, 64.0, 96.0))
    , laneWidth_(std::max((options.width - axisWidth_ - rulerWidth_ - 3 * laneGap) / 4, 1.0))
{
    list_.width = options.width;
    list_.items.push_back(DisplayRect{.box = {0, 0, list_.width, 0}, .fill = Role::background});
}

double MapCanvas::laneX(MapLane lane) const
{
    return axisWidth_ + static_cast<double>(lane) * (laneWidth_ + laneGap);
}

std::string MapCanvas::say(const Message &message) const
{
    return options_.translate ? options_.translate(message) : message.text();
}

double MapCanvas::widthOf(std::string_view words, TextStyle style) const
{
    return options_.metrics ? options_.metrics(words, style) : approximateTextWidth(words, style);
}

std::string MapCanvas::fitted(std::string_view words, TextStyle style, double room) const
{
    return fittedText(words, style, room, options_.metrics);
}

void MapCanvas::write(Point at, std::string words, TextStyle style, Role role, Anchor anchor)
{
    if (!words.empty()) add(DisplayText{at, anchor, style, role, std::move(words)});
}

void MapCanvas::note(Point at, const Message &words, double room, TextStyle style, Anchor anchor)
{
    write(at, fitted(say(words), style, room), style, Role::mutedText, anchor);
}

DisplayList MapCanvas::finish(double height, std::string title, std::string description)
{
    list_.height = height;
    if (auto *ground = std::get_if<DisplayRect>(&list_.items.front())) ground->box.height = height;
    list_.title = std::move(title);
    list_.description = std::move(description);
    return std::move(list_);
}

} // namespace kwb
