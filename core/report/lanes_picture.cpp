#include "core/report/lanes_picture.h"

#include "core/report/folded_axis.h"
#include "core/report/segment_role.h"

#include <algorithm>

namespace kwb {

namespace {

constexpr double lanesMargin = 14;
constexpr double lanesAxis = 112;  ///< left of the lanes: addresses
constexpr double lanesHeader = 48; ///< above them: names
constexpr double lanesLegend = 40; ///< below them
constexpr double laneApart = 10;
constexpr double narrowestLane = 92;
constexpr TextStyle laneName{11, true, false};
constexpr TextStyle laneNote{9.5, false, false};
constexpr TextStyle laneAddress{9.5, false, true};

FoldedAxis axisOf(const Lanes &lanes, double height)
{
    std::vector<AddressRange> focus;
    std::vector<PhysAddr> marks{PhysAddr(0)};
    for (const Lane &lane : lanes.lanes)
        for (const LaneBlock &block : lane.blocks)
            focus.push_back(block.range);
    if (!lanes.ram.empty()) marks.push_back(lanes.ram.ranges().back().end);
    return FoldedAxis::fitting(height - lanesHeader - lanesLegend, focus, marks, lanes.ram);
}

class LanesPainter {
public:
    LanesPainter(const Lanes &lanes, const PictureOptions &options)
        : lanes_(lanes)
        , options_(options)
        , axis_(axisOf(lanes, options.height))
    {
        const auto count = static_cast<double>(std::max<std::size_t>(lanes.lanes.size(), 1));
        const double room = options.width - lanesAxis - lanesMargin - laneApart * (count - 1);
        width_ = std::max(room / count, narrowestLane);
        out_.leastWidth = lanesAxis + lanesMargin + count * narrowestLane + (count - 1) * laneApart;
        out_.list.width = lanesAxis + lanesMargin + count * width_ + (count - 1) * laneApart;
    }

    LanesPicture paint()
    {
        out_.list.title = say(lanes_.title);
        add(DisplayRect{.box = {0, 0, out_.list.width, 0}, .fill = Role::background});
        for (std::size_t i = 0; i < lanes_.lanes.size(); ++i)
            drawLane(i);
        folds();
        ticks();
        const double bottom = legend();
        std::get<DisplayRect>(out_.list.items.front()).box.height = bottom;
        out_.list.height = bottom;
        return std::move(out_);
    }

private:
    void add(DisplayItem item) { out_.list.items.push_back(std::move(item)); }

    std::string say(const Message &message) const
    {
        return options_.translate ? options_.translate(message) : message.text();
    }

    double widthOf(std::string_view words, TextStyle style) const
    {
        return options_.metrics ? options_.metrics(words, style) : approximateTextWidth(words, style);
    }

    void write(Point at, std::string_view words, TextStyle style, Role role, double room,
               Anchor anchor = Anchor::start)
    {
        const std::string fitted = fittedText(words, style, room, options_.metrics);
        if (!fitted.empty()) add(DisplayText{at, anchor, style, role, fitted});
    }

    double laneX(std::size_t i) const { return lanesAxis + static_cast<double>(i) * (width_ + laneApart); }

    double lanesHeight() const { return std::max(axis_.height(), 40.0); }

    std::optional<double> y(PhysAddr address) const
    {
        const auto onAxis = axis_.y(address);
        return onAxis ? std::optional(lanesHeader + *onAxis) : std::nullopt;
    }

    void drawLane(std::size_t i)
    {
        const Lane &lane = lanes_.lanes[i];
        const double x = laneX(i);
        const double height = lanesHeight();
        const Box all{x, 6, width_, lanesHeader - 6 + height};
        out_.spots.push_back({all, lane.name, {}, say(lane.title)});
        write({x + 2, 22}, lane.name, laneName, Role::text, width_ - 2);
        out_.list.description += lane.name + ": " + say(lane.note) + "\n";
        write({x + 2, 37}, say(lane.note), laneNote, Role::mutedText, width_ - 2);
        add(DisplayRect{.box = {x, lanesHeader, width_, height},
                        .fill = Role::lane,
                        .stroke = Role::line,
                        .radius = 3,
                        .tip = lane.name + "\n" + say(lane.title)});
        if (!lane.refusal.empty())
            write({x + 8, lanesHeader + 20}, say(lane.refusal), laneNote, Role::mutedText, width_ - 16);
        for (const LaneBlock &block : lane.blocks)
            drawBlock(block, lane, x);
    }

    void drawBlock(const LaneBlock &block, const Lane &lane, double x)
    {
        const auto top = y(block.range.end);
        const auto bottom = y(block.range.begin);
        if (!top || !bottom || *bottom <= *top) return;
        const Box box{x + 4, *top + 1, width_ - 8, std::max(*bottom - *top - 2, 2.0)};
        const std::string title = say(segmentTitle(block.name));
        const Role outline = block.wrong ? Role::conflict : block.differs ? Role::text : Role::none;
        add(DisplayRect{.box = box,
                        .fill = block.role,
                        .stroke = outline,
                        .pattern = block.wrong    ? Pattern::conflict
                                   : block.pinned ? Pattern::pinned
                                                  : Pattern::solid,
                        .radius = 2,
                        .strokeWidth = outline == Role::none ? 1.0 : 2.0,
                        .about = block.name,
                        .tip = title + " " + text(block.range)});
        if (box.height >= 14)
            write({box.x + 6, box.y + 13}, title, laneName, Role::textOnFill, box.width - 10);
        if (box.height >= 29)
            write({box.x + 6, box.y + 26}, hex(block.range.begin), laneAddress, Role::textOnFill,
                  box.width - 10);
        out_.spots.push_back(
            {box, lane.name, block.name, title + "  " + text(block.range) + "\n" + say(lane.title)});
    }

    void folds()
    {
        const double right = out_.list.width - lanesMargin;
        for (const AxisPiece &piece : axis_.pieces()) {
            if (!piece.folded) continue;
            const double middle = lanesHeader + piece.top + piece.height / 2;
            add(DisplayRect{.box = {lanesAxis - 2, middle - 3, right - lanesAxis + 4, 6},
                            .fill = Role::background});
            for (const double edge : {middle - 3, middle + 3})
                add(DisplayPath{.points = {{lanesAxis - 2, edge}, {right + 2, edge}},
                                .stroke = Role::line,
                                .dashed = true});
            const MessageArgument size{"size", byteSizeText(piece.range.size())};
            const double room = lanesAxis - lanesMargin - 8;
            std::string words = say(piece.ram ? Message(KWB_MSG("map.folded", "{size} folded"), {size})
                                              : Message(KWB_MSG("map.no-ram", "{size} no RAM"), {size}));
            if (widthOf(words, laneNote) > room) words = say(dataText(size.value));
            write({lanesMargin, middle + 3}, words, laneNote, Role::mutedText, room);
        }
    }

    void ticks()
    {
        double last = 0;
        for (const PhysAddr address : axis_.boundaries()) {
            const auto at = y(address);
            if (!at) continue;
            add(DisplayPath{.points = {{lanesAxis - 5, *at}, {lanesAxis, *at}}, .stroke = Role::line});
            if (*at - last < 12) continue;
            add(DisplayText{
                {lanesAxis - 9, *at + 3.5}, Anchor::end, laneAddress, Role::mutedText, hex(address)});
            last = *at;
        }
    }

    double legend()
    {
        const double base = lanesHeader + lanesHeight() + lanesLegend - 14;
        if (lanes_.legend.empty()) return base;
        add(DisplayRect{
            .box = {lanesAxis + 1, base - 10, 16, 12}, .stroke = Role::text, .radius = 2, .strokeWidth = 2});
        write({lanesAxis + 24, base}, say(lanes_.legend), laneNote, Role::mutedText,
              out_.list.width - lanesAxis - 40);
        return base + 14;
    }

    const Lanes &lanes_;
    const PictureOptions &options_;
    FoldedAxis axis_;
    LanesPicture out_;
    double width_ = 0;
};

} // namespace

LanesPicture lanesPicture(const Lanes &lanes, const PictureOptions &options)
{
    return LanesPainter(lanes, options).paint();
}

} // namespace kwb
