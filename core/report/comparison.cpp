#include "core/report/comparison.h"

#include "core/report/allocator_table.h"
#include "core/report/json_document.h"
#include "core/report/text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace kwb {

namespace {

using TextOf = std::string (*)(const PlannedSegment &);

std::string cell(const BootPlan &plan, const std::string &name, TextOf textOf)
{
    if (const PlannedSegment *segment = plan.segment(name)) return textOf(*segment);
    return std::ranges::find(plan.unplaced, name) == plan.unplaced.end() ? "-" : "no room";
}

/// A row for each profile that has a plan, a column for each segment, and what `add` puts behind them.
template <class Add>
std::string placeTable(const Comparison &comparison, std::vector<std::string> titlesBehind, TextOf textOf,
                       Add add)
{
    const std::vector<std::string> names = segmentNames(comparison);
    std::vector<std::string> titles{"allocator"};
    for (const std::string &name : names)
        titles.push_back(">" + name);
    titles.insert(titles.end(), titlesBehind.begin(), titlesBehind.end());
    TextTable table(titles);
    for (const ProfileAnswer &answer : comparison.answers) {
        if (!answer.plan) continue;
        std::vector<std::string> row{answer.profile->name};
        for (const std::string &name : names)
            row.push_back(cell(*answer.plan, name, textOf));
        add(*answer.plan, row);
        table.add(row);
    }
    return table.text();
}

std::string placesText(const Comparison &comparison)
{
    return "Where each segment goes\n" +
           placeTable(
               comparison, {">entry", ">edits", ">errors", ">warnings"},
               [](const PlannedSegment &segment) { return hex(segment.mem); },
               [](const BootPlan &plan, std::vector<std::string> &row) {
                   row.insert(row.end(), {plan.unplaced.empty() ? hex(plan.entry) : "-",
                                          std::to_string(plan.treeEdits.size()),
                                          std::to_string(plan.count(Severity::error)),
                                          std::to_string(plan.count(Severity::warning))});
               });
}

std::string sizesText(const Comparison &comparison)
{
    return "\nHow much memory each segment takes\n" +
           placeTable(
               comparison, {}, [](const PlannedSegment &segment) { return hex(segment.memsz); },
               [](const BootPlan &, std::vector<std::string> &) {});
}

std::vector<TreeEdit> treeDifferences(const Comparison &comparison, const BootPlan &plan)
{
    const BootPlan *reference = comparison.referencePlan();
    if (reference == nullptr || reference == &plan) return {};
    return diffTrees(reference->treeAfter, plan.treeAfter);
}

std::string differenceText(const TreeEdit &edit)
{
    const auto value = [](const std::optional<Bytes> &bytes) {
        constexpr std::size_t shown = 48;
        if (!bytes) return std::string("nothing");
        const std::string dts =
            printable(printDtsValue(ByteView(*bytes).first(std::min(bytes->size(), shown))));
        return (dts.empty() ? "(empty)" : dts) + (bytes->size() > shown ? " …" : "");
    };
    const std::string place =
        printable(edit.path) + (edit.property.empty() ? "" : ":" + printable(edit.property));
    if (edit.property.empty()) return fmt::format("{}: {}", place, name(edit.change));
    return fmt::format("{}: {}, not {}", place, value(edit.after), value(edit.before));
}

std::string treesText(const Comparison &comparison)
{
    constexpr std::size_t shownRows = 24;
    const BootPlan *reference = comparison.referencePlan();
    if (reference == nullptr) return {};
    std::string out =
        fmt::format("\nHow the device tree differs from that of {}\n", reference->profile->name);
    for (const ProfileAnswer &answer : comparison.answers) {
        if (!answer.plan || &*answer.plan == reference) continue;
        const std::vector<TreeEdit> edits = treeDifferences(comparison, *answer.plan);
        out += fmt::format("  {}: {}\n", answer.profile->name,
                           edits.empty() ? "the same" : countText(edits.size(), "difference"));
        for (std::size_t i = 0; i < std::min(edits.size(), shownRows); ++i)
            out += wrapped(differenceText(edits[i]), 6, "    - ");
        if (edits.size() > shownRows)
            out += fmt::format("      … and {} more (--json lists them)\n", edits.size() - shownRows);
    }
    return out;
}

/// The findings by what they say, with the profiles that have them; what all have alike comes once.
std::string findingsText(const Comparison &comparison)
{
    struct Row {
        const Finding *finding;
        std::vector<std::string> profiles;
    };
    std::vector<Row> rows;
    std::size_t plans = 0;
    for (const ProfileAnswer &answer : comparison.answers) {
        if (!answer.plan) continue;
        ++plans;
        for (const Finding &finding : answer.plan->findings) {
            const auto same = std::ranges::find_if(rows, [&](const Row &row) {
                return row.finding->code == finding.code && row.finding->about == finding.about;
            });
            if (same == rows.end())
                rows.push_back({&finding, {answer.profile->name}});
            else if (same->profiles.back() != answer.profile->name)
                same->profiles.push_back(answer.profile->name);
        }
    }
    if (rows.empty()) return {};
    std::string out = "\nFindings (kwb plan --allocator NAME says more)\n";
    std::vector<std::pair<Severity, std::size_t>> order;
    for (const Row &row : rows)
        order.emplace_back(row.finding->severity, order.size());
    std::ranges::sort(order);
    for (const auto &[severity, index] : order) {
        const Row &row = rows[index];
        const Finding &finding = *row.finding;
        const std::string about = finding.about.empty() ? "" : fmt::format(" [{}]", printable(finding.about));
        const std::string whose = row.profiles.size() == plans
                                      ? std::string("all")
                                      : fmt::format("{}", fmt::join(row.profiles, ", "));
        out += wrapped(fmt::format("{}{}: {}", finding.code, about, whose), 10,
                       fmt::format("  {:<7} ", name(severity)));
    }
    return out;
}

std::string refusalsText(const Comparison &comparison)
{
    std::string out;
    for (const ProfileAnswer &answer : comparison.answers)
        if (!answer.plan)
            out += wrapped(fmt::format("{}: {}", answer.profile->name, printable(answer.plan.error().text())),
                           6, "  - ");
        else
            for (const Finding &finding : answer.plan->findings)
                if (std::ranges::find(answer.plan->unplaced, finding.about) != answer.plan->unplaced.end() &&
                    finding.severity == Severity::error)
                    out += wrapped(
                        fmt::format("{}: {}", answer.profile->name, printable(finding.message.text())), 6,
                        "  - ");
    return out.empty() ? out : "\nRefused\n" + out;
}

Json editJson(const TreeEdit &edit)
{
    const auto bytes = [](const std::optional<Bytes> &value) {
        return value ? Json(hexString(*value)) : Json(nullptr);
    };
    return {{"path", edit.path},
            {"property", edit.property},
            {"change", name(edit.change)},
            {"before", bytes(edit.before)},
            {"after", bytes(edit.after)}};
}

Json planRow(const Comparison &comparison, const ProfileAnswer &answer)
{
    Json row{{"allocator", answer.profile->name},
             {"title", answer.profile->title.text()},
             {"source", answer.profile->source},
             {"error", nullptr}};
    if (!answer.plan) {
        row["error"] = answer.plan.error().text();
        return row;
    }
    const BootPlan &plan = *answer.plan;
    Json segments = Json::array();
    for (const PlannedSegment &segment : plan.segments)
        segments.push_back({{"name", segment.name},
                            {"kind", name(segment.kind)},
                            {"mem", hex(segment.mem)},
                            {"memsz", hex(segment.memsz)},
                            {"bufsz", hex(segment.bufsz)},
                            {"align", hex(segment.align)},
                            {"pinned", segment.pinned}});
    Json differences = Json::array();
    for (const TreeEdit &edit : treeDifferences(comparison, plan))
        differences.push_back(editJson(edit));
    Json findings = Json::array();
    for (const Finding &finding : plan.findings)
        findings.push_back({{"code", finding.code},
                            {"severity", name(finding.severity)},
                            {"about", finding.about},
                            {"message", finding.message.text()}});
    row["entry"] = hex(plan.entry);
    row["cmdline"] = plan.cmdline;
    row["segments"] = std::move(segments);
    row["unplaced"] = plan.unplaced;
    row["device_tree_edits"] = plan.treeEdits.size();
    row["tree_differences"] = std::move(differences);
    row["findings"] = std::move(findings);
    return row;
}

} // namespace

const BootPlan *Comparison::referencePlan() const
{
    return reference < answers.size() && answers[reference].plan ? &*answers[reference].plan : nullptr;
}

Comparison comparePlans(const BootRequest &request)
{
    Comparison out;
    out.answers = planByEveryProfile(request);
    const auto named = std::ranges::find_if(
        out.answers, [&](const ProfileAnswer &answer) { return answer.profile->name == request.allocator; });
    if (named != out.answers.end()) out.reference = static_cast<std::size_t>(named - out.answers.begin());
    return out;
}

std::string comparisonText(const Comparison &comparison)
{
    return placesText(comparison) + sizesText(comparison) + treesText(comparison) + findingsText(comparison) +
           refusalsText(comparison);
}

std::string comparisonJson(const Comparison &comparison)
{
    JsonDocument out;
    out.field("schema", "kexec-workbench/compare/1");
    out.field("reference", comparison.answers[comparison.reference].profile->name);
    out.rows("plans", comparison.answers,
             [&](const ProfileAnswer &answer) { return planRow(comparison, answer); });
    return out.finish();
}

} // namespace kwb
