#include "core/report/finding_table.h"

#include <algorithm>
#include <numeric>

namespace kwb {

namespace {

enum FindingColumn : std::size_t { severityColumn, messageColumn, aboutColumn, codeColumn };

RowMark markOf(Severity severity)
{
    switch (severity) {
    case Severity::error:
        return RowMark::error;
    case Severity::warning:
        return RowMark::warning;
    case Severity::note:
        return RowMark::none;
    }
    return RowMark::none;
}

std::vector<std::size_t> findingOrder(const BootPlan &plan)
{
    std::vector<std::size_t> order(plan.findings.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return plan.findings[i].severity; });
    return order;
}

class FindingTable : public Table {
public:
    explicit FindingTable(std::shared_ptr<const BootPlan> plan)
        : plan_(std::move(plan))
        , order_(findingOrder(*plan_))
    {
    }

    const std::vector<TableColumn> &columns() const override
    {
        static const std::vector<TableColumn> all{{"severity", KWB_MSG("findings.severity", "severity")},
                                                  {"message", KWB_MSG("findings.message", "what was found")},
                                                  {"about", KWB_MSG("findings.about", "about"), false, true},
                                                  {"code", KWB_MSG("findings.code", "code"), false, true}};
        return all;
    }

    std::size_t rows() const override { return order_.size(); }

    std::string cell(std::size_t row, std::size_t column, const Say &say) const override
    {
        const Finding &finding = at(row);
        switch (column) {
        case severityColumn:
            return say(severityTitle(finding.severity));
        case messageColumn:
            return say(finding.message);
        case aboutColumn:
            return finding.about;
        default:
            return finding.code;
        }
    }

    Subject subject(std::size_t row) const override { return Subject::ofFinding(at(row)); }
    RowMark mark(std::size_t row) const override { return markOf(at(row).severity); }
    std::string tip(std::size_t row, const Say &say) const override { return say(at(row).message); }

private:
    const Finding &at(std::size_t row) const { return plan_->findings[order_[row]]; }

    std::shared_ptr<const BootPlan> plan_;
    std::vector<std::size_t> order_;
};

class FindingRuleTable : public Table {
public:
    const std::vector<TableColumn> &columns() const override
    {
        static const std::vector<TableColumn> all{{"severity", KWB_MSG("findings.severity", "severity")},
                                                  {"code", KWB_MSG("findings.code", "code"), false, true},
                                                  {"cause", KWB_MSG("findings.cause", "why it matters")},
                                                  {"source", KWB_MSG("findings.source", "source")}};
        return all;
    }

    std::size_t rows() const override { return findingRules().size(); }

    std::string cell(std::size_t row, std::size_t column, const Say &say) const override
    {
        const FindingRule &rule = findingRules()[row];
        switch (column) {
        case 0:
            return say(severityTitle(rule.severity));
        case 1:
            return rule.code;
        case 2:
            return say(rule.cause);
        default:
            return rule.source;
        }
    }

    /// A code is the same subject whatever it is found about.
    Subject subject(std::size_t row) const override
    {
        return {Subject::Kind::finding, findingRules()[row].code, {}, {}};
    }
    // No mark: nothing of this was found, and a page that shouts warns of nothing.
    std::string tip(std::size_t row, const Say &say) const override { return say(findingRules()[row].cause); }
};

} // namespace

MessageTemplate severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::error:
        return KWB_MSG("severity.error", "error");
    case Severity::warning:
        return KWB_MSG("severity.warning", "warning");
    case Severity::note:
        break;
    }
    return KWB_MSG("severity.note", "note");
}

std::unique_ptr<Table> findingTable(std::shared_ptr<const BootPlan> plan)
{
    return std::make_unique<FindingTable>(std::move(plan));
}

const Finding &findingOfRow(const BootPlan &plan, std::size_t row)
{
    return plan.findings[findingOrder(plan)[row]];
}

std::unique_ptr<Table> findingRuleTable()
{
    return std::make_unique<FindingRuleTable>();
}

} // namespace kwb
