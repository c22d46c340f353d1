#pragma once

#include "core/base/message.h"
#include "core/report/axis_window.h"
#include "core/report/map_items.h"
#include "core/report/memory_map_picture.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kwb {

/// Where the parts of a memory map stand, and how text is put there. The parts draw onto it one after the
/// other.
class MapCanvas {
public:
    static constexpr double laneGap = 10;
    static constexpr double margin = 16;

    static constexpr TextStyle titleStyle{15, true, false};
    static constexpr TextStyle normalStyle{11, false, false};
    static constexpr TextStyle labelStyle{11, true, false};
    static constexpr TextStyle smallStyle{9.5, false, false};
    static constexpr TextStyle addressStyle{9.5, false, true};

    explicit MapCanvas(const PictureOptions &options);

    /// The place for the axis: below the header, beside the addresses.
    Box area(double height) const
    {
        return {axisWidth(), headerHeight(), lanesRight() - axisWidth(), height};
    }
    void setWindow(AxisWindow window) { window_ = std::move(window); }
    const AxisWindow &window() const { return window_; }

    bool compact() const { return options_.compact; }
    /// What a window's buttons need of the first line.
    double headerReserve() const { return options_.reserve; }
    double headerHeight() const { return compact() ? 46 : 92; }
    double width() const { return list_.width; }
    double axisWidth() const { return axisWidth_; }   ///< left of the lanes: addresses
    double rulerWidth() const { return rulerWidth_; } ///< right of the lanes: scale bars
    double laneWidth() const { return laneWidth_; }
    double laneX(MapLane lane) const;
    double lanesRight() const { return laneX(MapLane::boot) + laneWidth_; }

    /// A text for people in the language of the picture.
    std::string say(const Message &message) const;
    /// "40.5 MiB", as the language of the picture writes it.
    std::string size(std::uint64_t bytes) const { return say(dataText(byteSizeText(bytes))); }
    double widthOf(std::string_view words, TextStyle style) const;
    std::string fitted(std::string_view words, TextStyle style, double room) const;

    void add(DisplayItem item) { list_.items.push_back(std::move(item)); }
    /// Text on a baseline; nothing is drawn for empty text.
    void write(Point at, std::string words, TextStyle style, Role role, Anchor anchor = Anchor::start);
    /// Quiet text, cut to its room.
    void note(Point at, const Message &words, double room, TextStyle style = smallStyle,
              Anchor anchor = Anchor::start);

    /// The finished list; its first item, the ground, is given the height of all.
    DisplayList finish(double height, std::string title, std::string description);

private:
    const PictureOptions &options_;
    DisplayList list_;
    double axisWidth_;
    double rulerWidth_;
    double laneWidth_;
    AxisWindow window_;
};

/// The parts of the axis: marks of folded memory, addresses (of what begins or ends, those of regions that
/// segments lie in before all others, and round ones where there is room), changes of scale, scale bars,
/// which keep clear of a note in the ruler's column.
void drawFolds(MapCanvas &canvas, const MapItems &things);
void drawTicks(MapCanvas &canvas, const MapItems &things);
void drawScaleBreaks(MapCanvas &canvas);
/// The middles of the first and of the last line of a note in the ruler's column.
struct NoteLines {
    double first = 0;
    double last = 0;
};
void drawScaleBars(MapCanvas &canvas, std::optional<NoteLines> note);

/// Title, facts and the heads of the lanes.
void drawMapHeader(MapCanvas &canvas, const BootPlan &plan, std::uint64_t ramBytes);
/// "Memory map" in the language of the picture.
std::string mapTitle(const MapCanvas &canvas);
/// The legend with its first row at `y`. Gives the height it takes; without `draw` only that.
double drawMapLegend(MapCanvas &canvas, const MapItems &things, double y, bool draw);

} // namespace kwb
