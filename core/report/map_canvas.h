#pragma once

#include "core/report/folded_axis.h"
#include "core/report/map_items.h"
#include "core/report/memory_map_picture.h"

#include <optional>
#include <string>
#include <string_view>

namespace kwb {

/// Where the parts of a memory map stand, and how text is put there. The parts draw onto it one after the
/// other.
class MapCanvas {
public:
    static constexpr double axisWidth = 150; ///< left of the lanes: addresses
    static constexpr double rulerWidth = 96; ///< right of the lanes: scale bars
    static constexpr double laneGap = 10;
    static constexpr double headerHeight = 92;
    static constexpr double margin = 16;

    static constexpr TextStyle titleStyle{15, true, false};
    static constexpr TextStyle normalStyle{11, false, false};
    static constexpr TextStyle labelStyle{11, true, false};
    static constexpr TextStyle smallStyle{9.5, false, false};
    static constexpr TextStyle addressStyle{9.5, false, true};

    MapCanvas(const PictureOptions &options, FoldedAxis axis);

    const FoldedAxis &axis() const { return axis_; }
    double width() const { return list_.width; }
    double laneWidth() const { return laneWidth_; }
    double laneX(MapLane lane) const;
    double lanesRight() const { return laneX(MapLane::boot) + laneWidth_; }

    /// A text for people in the language of the picture.
    std::string say(const Message &message) const;
    double widthOf(std::string_view words, TextStyle style) const;
    std::string fitted(std::string_view words, TextStyle style, double room) const;

    void add(DisplayItem item) { list_.items.push_back(std::move(item)); }
    /// Text on a baseline; nothing is drawn for empty text.
    void write(Point at, std::string words, TextStyle style, Role role, Anchor anchor = Anchor::start);

    /// The finished list; its first item, the ground, is given the height of all.
    DisplayList finish(double height, std::string title, std::string description);

private:
    const PictureOptions &options_;
    FoldedAxis axis_;
    DisplayList list_;
    double laneWidth_;
};

/// The parts of the axis: marks of folded memory, addresses, changes of scale, scale bars. `noteY` is the
/// height of a note in the ruler's column that the bars keep clear of.
void drawFolds(MapCanvas &canvas);
void drawTicks(MapCanvas &canvas);
void drawScaleBreaks(MapCanvas &canvas);
void drawScaleBars(MapCanvas &canvas, std::optional<double> noteY);

} // namespace kwb
