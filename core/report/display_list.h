#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// A picture as a list of shapes, without a backend: an SVG writer and a painter draw the same list. Lengths
/// are in pixels of a screen at 96 dots an inch, y grows downwards. Colours are named by what they stand for;
/// text is laid out with metrics that the caller gives, so that a picture fits the fonts it will be drawn
/// with.
namespace kwb {

struct Point {
    double x = 0;
    double y = 0;
};

struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    double right() const { return x + width; }
    double bottom() const { return y + height; }
    bool overlaps(const Box &other) const
    {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
    bool contains(const Box &other) const
    {
        return x <= other.x && other.right() <= right() && y <= other.y && other.bottom() <= bottom();
    }
};

/// What a colour stands for.
enum class Role {
    none,
    background,
    lane, ///< the ground of a lane
    line, ///< borders and rulers
    text,
    mutedText,
    textOnFill, ///< on the strong fills below
    ram,
    foreignMemory, ///< memory that is no system RAM (of a GPU)
    firmware,
    reserved,
    crash,
    running, ///< what the running kernel occupies
    kernel,
    initrd,
    tree,
    purgatory,
    other,
    conflict,
    warning,
};

/// What a pattern stands for. Patterns are drawn over the fill and can be told apart without colour.
enum class Pattern {
    solid,  ///< planned, or a fact
    past,   ///< there until the jump
    later,  ///< there after the jump
    pinned, ///< put there by the user
    conflict,
    several, ///< stands for several ranges with room between them
};

enum class Anchor { start, middle, end };

struct TextStyle {
    double size = 11;
    bool bold = false;
    bool mono = false;
};

struct DisplayRect {
    Box box{};
    Role fill = Role::none;
    Role stroke = Role::none;
    Pattern pattern = Pattern::solid;
    double radius = 0;
    double strokeWidth = 1;
    std::string about{}; ///< the segment or range it shows; empty for decoration
    std::string tip{};   ///< everything about it, for a tooltip or a screen reader
};

struct DisplayPath {
    std::vector<Point> points{};
    Role stroke = Role::line;
    double width = 1;
    bool dashed = false;
};

struct DisplayText {
    Point at{}; ///< on the baseline
    Anchor anchor = Anchor::start;
    TextStyle style{};
    Role role = Role::text;
    std::string text{};
};

using DisplayItem = std::variant<DisplayRect, DisplayPath, DisplayText>;

struct DisplayList {
    double width = 0;
    double height = 0;
    std::string title;
    std::string description; ///< the picture in words
    std::vector<DisplayItem> items;
};

/// Width of a text in a style. Empty = approximateTextWidth.
using TextMetrics = std::function<double(std::string_view text, TextStyle style)>;

/// Width in DejaVu Sans (or its monospaced sister) by a small table: a little more than it really takes, so
/// that a layout made with it holds with the fonts that stand in for it.
double approximateTextWidth(std::string_view text, TextStyle style);

/// The text, cut at the end with "…" so that it fits `width`; empty if fewer than three letters would be
/// left.
std::string fittedText(std::string_view text, TextStyle style, double width, const TextMetrics &metrics = {});

} // namespace kwb
