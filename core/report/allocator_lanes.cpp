#include "core/report/allocator_lanes.h"

#include "core/report/allocator_table.h"
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

const BootPlan *anyPlan(const Comparison &comparison)
{
    if (const BootPlan *reference = comparison.referencePlan()) return reference;
    for (const ProfileAnswer &answer : comparison.answers)
        if (answer.plan) return &*answer.plan;
    return nullptr;
}

FoldedAxis axisOf(const Comparison &comparison, double height)
{
    std::vector<AddressRange> focus;
    std::vector<PhysAddr> marks{PhysAddr(0)};
    RangeSet ram;
    for (const ProfileAnswer &answer : comparison.answers)
        if (answer.plan)
            for (const PlannedSegment &segment : answer.plan->segments)
                focus.push_back(segment.range());
    if (const BootPlan *plan = anyPlan(comparison)) {
        ram = plan->memory.ram;
        if (!ram.empty()) marks.push_back(ram.ranges().back().end);
    }
    return FoldedAxis::fitting(height - lanesHeader - lanesLegend, focus, marks, ram);
}

class LanesPainter {
public:
    LanesPainter(const Comparison &comparison, const PictureOptions &options)
        : comparison_(comparison)
        , options_(options)
        , axis_(axisOf(comparison, options.height))
    {
        const auto count = static_cast<double>(std::max<std::size_t>(comparison.answers.size(), 1));
        const double room = options.width - lanesAxis - lanesMargin - laneApart * (count - 1);
        width_ = std::max(room / count, narrowestLane);
        out_.leastWidth = lanesAxis + lanesMargin + count * narrowestLane + (count - 1) * laneApart;
        out_.list.width = lanesAxis + lanesMargin + count * width_ + (count - 1) * laneApart;
    }

    AllocatorLanes paint()
    {
        out_.list.title = say({KWB_MSG("lanes.title", "The same request by every allocator")});
        add(DisplayRect{.box = {0, 0, out_.list.width, 0}, .fill = Role::background});
        for (std::size_t i = 0; i < comparison_.answers.size(); ++i)
            lane(i);
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

    Message noteOf(std::size_t i) const
    {
        const ProfileAnswer &answer = comparison_.answers[i];
        if (i == comparison_.reference) return {KWB_MSG("lanes.current", "chosen")};
        if (!answer.plan) return {KWB_MSG("lanes.refused", "cannot plan this")};
        const auto apart = placesApart(comparison_, *answer.plan);
        if (!apart) return {};
        if (*apart == 0) return {KWB_MSG("lanes.same", "the same places")};
        return {KWB_MSG("lanes.apart", "{count} elsewhere"), {{"count", std::to_string(*apart)}}};
    }

    void lane(std::size_t i)
    {
        const ProfileAnswer &answer = comparison_.answers[i];
        const double x = laneX(i);
        const double height = lanesHeight();
        const Box all{x, 6, width_, lanesHeader - 6 + height};
        out_.spots.push_back({all, answer.profile->name});
        write({x + 2, 22}, answer.profile->name, laneName, Role::text, width_ - 2);
        out_.list.description += answer.profile->name + ": " + say(noteOf(i)) + "\n";
        write({x + 2, 37}, say(noteOf(i)), laneNote, Role::mutedText, width_ - 2);
        add(DisplayRect{.box = {x, lanesHeader, width_, height},
                        .fill = Role::lane,
                        .stroke = Role::line,
                        .radius = 3,
                        .tip = answer.profile->name + "\n" + answer.profile->title});
        if (!answer.plan) {
            write({x + 8, lanesHeader + 20}, say(answer.plan.error().message), laneNote, Role::mutedText,
                  width_ - 16);
            return;
        }
        for (const PlannedSegment &segment : answer.plan->segments)
            block(*answer.plan, answer.profile->name, segment, x);
    }

    bool apart(const PlannedSegment &segment) const
    {
        const BootPlan *reference = comparison_.referencePlan();
        if (reference == nullptr) return false;
        const PlannedSegment *there = reference->segment(segment.name);
        return there == nullptr || there->mem != segment.mem;
    }

    void block(const BootPlan &plan, const std::string &allocator, const PlannedSegment &segment, double x)
    {
        const auto top = y(segment.range().end);
        const auto bottom = y(segment.mem);
        if (!top || !bottom || *bottom <= *top) return;
        const bool differs = apart(segment);
        const bool wrong = std::ranges::any_of(plan.findings, [&](const Finding &finding) {
            return finding.severity == Severity::error && finding.about == segment.name;
        });
        const Box box{x + 4, *top + 1, width_ - 8, std::max(*bottom - *top - 2, 2.0)};
        const Role outline = wrong ? Role::conflict : differs ? Role::text : Role::none;
        add(DisplayRect{.box = box,
                        .fill = segmentRole(segment.kind),
                        .stroke = outline,
                        .pattern = wrong            ? Pattern::conflict
                                   : segment.pinned ? Pattern::pinned
                                                    : Pattern::solid,
                        .radius = 2,
                        .strokeWidth = outline == Role::none ? 1.0 : 2.0,
                        .about = segment.name,
                        .tip = segment.name + " " + text(segment.range())});
        if (box.height >= 14)
            write({box.x + 6, box.y + 13}, segment.name, laneName, Role::textOnFill, box.width - 10);
        if (box.height >= 29)
            write({box.x + 6, box.y + 26}, hex(segment.mem), laneAddress, Role::textOnFill, box.width - 10);
        out_.spots.push_back({box, allocator, segment.name});
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
            write({lanesMargin, middle + 3},
                  say(piece.ram ? Message(KWB_MSG("map.folded", "{size} folded"), {size})
                                : Message(KWB_MSG("map.no-ram", "{size} no RAM"), {size})),
                  laneNote, Role::mutedText, lanesAxis - lanesMargin - 8);
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
        const BootPlan *reference = comparison_.referencePlan();
        if (reference == nullptr) return base;
        add(DisplayRect{
            .box = {lanesAxis + 1, base - 10, 16, 12}, .stroke = Role::text, .radius = 2, .strokeWidth = 2});
        write({lanesAxis + 24, base},
              say({KWB_MSG("lanes.legend", "outlined: elsewhere than {allocator} puts it"),
                   {{"allocator", reference->profile->name}}}),
              laneNote, Role::mutedText, out_.list.width - lanesAxis - 40);
        return base + 14;
    }

    const Comparison &comparison_;
    const PictureOptions &options_;
    FoldedAxis axis_;
    AllocatorLanes out_;
    double width_ = 0;
};

} // namespace

AllocatorLanes allocatorLanes(const Comparison &comparison, const PictureOptions &options)
{
    return LanesPainter(comparison, options).paint();
}

} // namespace kwb
