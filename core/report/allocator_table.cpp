#include "core/report/allocator_table.h"
#include "core/report/segment_role.h"

#include <algorithm>

namespace kwb {

namespace {

std::size_t findingsOf(const BootPlan &plan, Severity severity)
{
    return static_cast<std::size_t>(std::ranges::count(plan.findings, severity, &Finding::severity));
}

bool lacksRoom(const BootPlan &plan, const std::string &segment)
{
    return std::ranges::find(plan.unplaced, segment) != plan.unplaced.end();
}

class AllocatorTable : public Table {
public:
    explicit AllocatorTable(std::shared_ptr<const Comparison> comparison)
        : comparison_(std::move(comparison))
        , names_(segmentNames(*comparison_))
    {
        columns_.push_back({"allocator", KWB_MSG("allocators.name", "allocator")});
        for (const std::string &name : names_)
            columns_.push_back({name.c_str(), segmentTitleTemplate(name), true, true});
        afterSegments_ = columns_.size();
        columns_.insert(columns_.end(), {{"entry", KWB_MSG("allocators.entry", "entry"), true, true},
                                         {"edits", KWB_MSG("allocators.edits", "tree edits"), true},
                                         {"errors", KWB_MSG("allocators.errors", "errors"), true},
                                         {"warnings", KWB_MSG("allocators.warnings", "warnings"), true},
                                         {"title", KWB_MSG("allocators.title", "what it is")},
                                         {"refused", KWB_MSG("allocators.refused", "refused")}});
    }

    const std::vector<TableColumn> &columns() const override { return columns_; }
    std::size_t rows() const override { return comparison_->answers.size(); }

    std::string cell(std::size_t row, std::size_t column, const Say &say) const override
    {
        const ProfileAnswer &answer = comparison_->answers[row];
        if (column == 0) return answer.profile->name;
        if (column == afterSegments_ + titleAt) return say(answer.profile->title);
        if (column == afterSegments_ + refusedAt) return refusal(answer, say);
        if (!answer.plan) return {};
        if (column < afterSegments_) return place(*answer.plan, names_[column - 1], say);
        const auto value = number(row, column);
        if (!value) return "–";
        return column == afterSegments_ + entryAt ? hex(*value) : std::to_string(*value);
    }

    std::optional<std::uint64_t> number(std::size_t row, std::size_t column) const override
    {
        const ProfileAnswer &answer = comparison_->answers[row];
        if (!answer.plan || column == 0) return std::nullopt;
        const BootPlan &plan = *answer.plan;
        if (column < afterSegments_) {
            const PlannedSegment *segment = plan.segment(names_[column - 1]);
            return segment == nullptr ? std::nullopt : std::optional(segment->mem.value);
        }
        switch (column - afterSegments_) {
        case entryAt: // of what cannot be loaded it is nothing
            return plan.unplaced.empty() ? std::optional(plan.entry.value) : std::nullopt;
        case editsAt:
            return plan.treeEdits.size();
        case errorsAt:
            return findingsOf(plan, Severity::error);
        case warningsAt:
            return findingsOf(plan, Severity::warning);
        default:
            return std::nullopt;
        }
    }

    Subject subject(std::size_t row) const override
    {
        return {Subject::Kind::profile, comparison_->answers[row].profile->name, {}, {}};
    }

    RowMark mark(std::size_t row) const override
    {
        const ProfileAnswer &answer = comparison_->answers[row];
        if (!answer.plan) return RowMark::muted;
        return answer.plan->hasErrors() ? RowMark::error : RowMark::none;
    }

    std::string tip(std::size_t row, const Say &say) const override
    {
        const ProfileAnswer &answer = comparison_->answers[row];
        std::string out = say(answer.profile->title) + "\n" + answer.profile->source;
        if (answer.plan)
            for (const Finding &finding : answer.plan->findings)
                if (finding.severity == Severity::error) out += "\n" + say(finding.message);
        return out;
    }

private:
    enum After : std::size_t { entryAt, editsAt, errorsAt, warningsAt, titleAt, refusedAt };

    std::string place(const BootPlan &plan, const std::string &name, const Say &say) const
    {
        const PlannedSegment *segment = plan.segment(name);
        if (segment == nullptr)
            return lacksRoom(plan, name) ? say(KWB_MSG("allocators.no-room", "no room")) : std::string("–");
        const BootPlan *reference = comparison_->referencePlan();
        const PlannedSegment *there = reference == nullptr ? nullptr : reference->segment(name);
        const bool apart = reference != nullptr && (there == nullptr || there->mem != segment->mem);
        return (apart ? "≠ " : "") + hex(segment->mem); // what a narrow column cuts off is the end
    }

    static std::string refusal(const ProfileAnswer &answer, const Say &say)
    {
        if (!answer.plan) return say(answer.plan.error().message);
        for (const Finding &finding : answer.plan->findings)
            if (finding.severity == Severity::error &&
                (lacksRoom(*answer.plan, finding.about) || finding.code == "allocator-gives-up"))
                return say(finding.message);
        return {};
    }

    std::shared_ptr<const Comparison> comparison_;
    std::vector<std::string> names_;
    std::vector<TableColumn> columns_;
    std::size_t afterSegments_ = 0;
};

} // namespace

std::vector<std::string> segmentNames(const Comparison &comparison)
{
    std::vector<std::string> names;
    const auto add = [&](const std::string &name) {
        if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    };
    for (const ProfileAnswer &answer : comparison.answers) {
        if (!answer.plan) continue;
        for (const PlannedSegment &segment : answer.plan->segments)
            add(segment.name);
        for (const std::string &name : answer.plan->unplaced)
            add(name);
    }
    return names;
}

std::optional<std::size_t> placesApart(const Comparison &comparison, const BootPlan &plan)
{
    const BootPlan *reference = comparison.referencePlan();
    if (reference == nullptr) return std::nullopt;
    std::size_t apart = 0;
    for (const std::string &name : segmentNames(comparison)) {
        const PlannedSegment *here = plan.segment(name);
        const PlannedSegment *there = reference->segment(name);
        if (here == nullptr && there == nullptr) continue;
        if (here == nullptr || there == nullptr || here->mem != there->mem) ++apart;
    }
    return apart;
}

std::unique_ptr<Table> allocatorTable(std::shared_ptr<const Comparison> comparison)
{
    return std::make_unique<AllocatorTable>(std::move(comparison));
}

} // namespace kwb
