#include "core/report/map_canvas.h"

#include "core/report/text.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace kwb {

MapCanvas::MapCanvas(const PictureOptions &options, FoldedAxis axis)
    : options_(options)
    , axis_(std::move(axis))
    , laneWidth_((options.width - axisWidth - rulerWidth - 3 * laneGap) / 4)
{
    list_.width = options.width;
    list_.items.push_back(DisplayRect{.box = {0, 0, list_.width, 0}, .fill = Role::background});
}

double MapCanvas::laneX(MapLane lane) const
{
    return axisWidth + static_cast<double>(lane) * (laneWidth_ + laneGap);
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

DisplayList MapCanvas::finish(double height, std::string title, std::string description)
{
    list_.height = height;
    if (auto *ground = std::get_if<DisplayRect>(&list_.items.front())) ground->box.height = height;
    list_.title = std::move(title);
    list_.description = std::move(description);
    return std::move(list_);
}

void drawFolds(MapCanvas &canvas)
{
    const double left = MapCanvas::axisWidth;
    const double right = canvas.lanesRight();
    for (const AxisPiece &piece : canvas.axis().pieces()) {
        if (!piece.folded) continue;
        const double middle = piece.top + piece.height / 2;
        canvas.add(DisplayRect{.box = {left, middle - 4, right - left, 8}, .fill = Role::background});
        for (const double offset : {-4.0, 4.0}) {
            DisplayPath zigzag{.stroke = Role::line};
            const int teeth = static_cast<int>((right - left) / 6);
            for (int i = 0; i <= teeth; ++i)
                zigzag.points.push_back({left + 6 * i, middle + offset - (i % 2 == 0 ? 0 : 3)});
            canvas.add(std::move(zigzag));
        }
        const MessageArgument size{"size", byteSizeText(piece.range.size())};
        const Message words = piece.ram ? Message(KWB_MSG("map.folded", "{size} folded"), {size})
                                        : Message(KWB_MSG("map.no-ram", "{size} no RAM"), {size});
        canvas.write({MapCanvas::margin, middle + 3},
                     canvas.fitted(canvas.say(words), MapCanvas::smallStyle, left - 24),
                     MapCanvas::smallStyle, Role::mutedText);
    }
}

void drawTicks(MapCanvas &canvas)
{
    const double x = MapCanvas::axisWidth;
    double last = -100;
    for (const PhysAddr address : canvas.axis().boundaries()) {
        for (const bool asEnd : {false, true}) {
            const auto y = canvas.axis().y(address, asEnd);
            if (!y || *y - last < 0.5) continue;
            canvas.add(DisplayPath{.points = {{x - 5, *y}, {x, *y}}, .stroke = Role::line});
            // Between pieces of different scale one label stands for both edges.
            if (*y - last < 11) break;
            canvas.write({x - 9, *y + 3.5}, hex(address), MapCanvas::addressStyle, Role::mutedText,
                         Anchor::end);
            last = *y;
        }
    }
}

void drawScaleBreaks(MapCanvas &canvas)
{
    const double left = MapCanvas::axisWidth;
    const double right = canvas.lanesRight();
    const auto &pieces = canvas.axis().pieces();
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        if (pieces[i].folded || pieces[i + 1].folded) continue;
        const double y = (pieces[i].bottom() + pieces[i + 1].top) / 2;
        canvas.add(DisplayRect{.box = {left - 1, y - 1, right - left + 2, 2}, .fill = Role::background});
        canvas.add(DisplayPath{
            .points = {{left - 6, y}, {right + 6, y}}, .stroke = Role::line, .width = 0.75, .dashed = true});
    }
}

void drawScaleBars(MapCanvas &canvas, std::optional<double> noteY)
{
    const double x = canvas.lanesRight() + 12;
    for (const AxisPiece &piece : canvas.axis().pieces()) {
        if (piece.folded) continue;
        const double pixels = std::min(piece.height * 0.6, 60.0);
        const auto most = static_cast<std::uint64_t>(std::max(1.0, pixels / piece.pixelsPerByte()));
        const std::uint64_t size = std::bit_floor(most);
        const double length = static_cast<double>(size) * piece.pixelsPerByte();
        const bool nearNote = noteY && std::abs(piece.bottom() - *noteY) < 12;
        const double y = piece.bottom() - (nearNote ? 12 : 3);
        if (noteY && std::abs(y - length / 2 - *noteY) < 12) continue;
        canvas.add(DisplayPath{.points = {{x + 3, y}, {x, y}, {x, y - length}, {x + 3, y - length}},
                               .stroke = Role::mutedText});
        canvas.write({x + 8, y - length / 2 + 3},
                     canvas.fitted(byteSizeText(size), MapCanvas::smallStyle, MapCanvas::rulerWidth - 24),
                     MapCanvas::smallStyle, Role::mutedText);
    }
}

} // namespace kwb
