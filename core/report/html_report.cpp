#include "core/report/html_report.h"

#include "core/report/html_style.h"
#include "core/report/memory_map_picture.h"
#include "core/report/svg.h"
#include "core/report/text.h"

#include <elf.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace kwb {

namespace {

constexpr std::size_t shownRanges = 2000;

std::string code(std::string_view text)
{
    return "<code>" + xmlEscaped(text) + "</code>";
}

std::string paragraph(std::string_view text)
{
    return "<p>" + xmlEscaped(text) + "</p>\n";
}

/// A table whose cells are markup already.
class HtmlTable {
public:
    explicit HtmlTable(std::initializer_list<const char *> titles)
    {
        out_ = "<div class=\"wide\"><table><thead><tr>";
        for (const char *title : titles)
            out_ += fmt::format("<th>{}</th>", xmlEscaped(title));
        out_ += "</tr></thead><tbody>\n";
    }
    void add(std::initializer_list<std::string> cells)
    {
        out_ += "<tr>";
        for (const std::string &cell : cells)
            out_ += "<td>" + cell + "</td>";
        out_ += "</tr>\n";
    }
    std::string take() { return std::move(out_) + "</tbody></table></div>\n"; }

private:
    std::string out_;
};

std::string section(const char *id, const char *title, const std::string &content)
{
    return fmt::format("<section id=\"{0}\"><h2>{1}</h2>\n{2}</section>\n", id, xmlEscaped(title), content);
}

std::string folded(const std::string &summary, const std::string &content)
{
    return fmt::format("<details><summary>{}</summary>\n{}</details>\n", xmlEscaped(summary), content);
}

std::string head(const BootPlan &plan)
{
    const std::string kernel = plan.request.kernel ? plan.request.kernel->fileName : "-";
    const std::string target = plan.request.target ? plan.request.target->name : "-";
    std::string out = fmt::format("<header><h1>{}</h1>\n<p class=\"verdict {}\">{}</p>\n<dl>",
                                  xmlEscaped(fmt::format("Boot plan: {} on {}", kernel, target)),
                                  plan.hasErrors() ? "error" : "good",
                                  plan.hasErrors() ? "Will not boot as it is" : "Ready");
    const auto row = [&](const char *key, const std::string &value) {
        out += fmt::format("<dt>{}</dt><dd>{}</dd>\n", key, value);
    };
    row("New kernel", xmlEscaped(fmt::format("{}, {}-endian", plan.arch, name(plan.newByteOrder))));
    row("Running kernel",
        xmlEscaped(fmt::format("{}-endian, {} pages", name(plan.oldByteOrder), byteSizeText(plan.pageSize))));
    row("Placed by", xmlEscaped(plan.request.allocator));
    row("Entry", code(hex(plan.entry)));
    row("Command line", plan.cmdline.empty() ? "(empty)" : code(plan.cmdline));
    row("Findings", xmlEscaped(fmt::format("{}, {}, {}", countText(plan.count(Severity::error), "error"),
                                           countText(plan.count(Severity::warning), "warning"),
                                           countText(plan.count(Severity::note), "note"))));
    return out + "</dl></header>\n";
}

std::string findings(const BootPlan &plan)
{
    std::string out;
    for (const Finding &finding : plan.findings) {
        const FindingRule *rule = findFindingRule(finding.code);
        out +=
            fmt::format("<article class=\"finding {0}\"><h3><span class=\"badge\">{0}</span> {1}{2}</h3>\n",
                        name(finding.severity), code(finding.code),
                        finding.about.empty() ? "" : " · " + xmlEscaped(finding.about));
        out += paragraph(finding.message.text());
        if (rule != nullptr) out += paragraph(Message(rule->cause).text());
        if (!finding.remedy.empty())
            out += fmt::format("<p class=\"remedy\">{}</p>\n", xmlEscaped(finding.remedy.text()));
        for (const auto &[key, value] : finding.evidence)
            out += fmt::format("<span class=\"evidence\">{} = {}</span> ", xmlEscaped(key), code(value));
        if (rule != nullptr)
            out += fmt::format("<p class=\"source\">Source: {}</p>\n", xmlEscaped(rule->source));
        out += "</article>\n";
    }
    return section("findings", "Findings", out.empty() ? "<p>None.</p>\n" : out);
}

/// Whether this reason is that of the place which a search took.
bool isTakenPlace(const BootPlan &plan, const std::string &about, const Message &reason)
{
    return std::ranges::any_of(plan.trace, [&](const TraceEntry &entry) {
        return entry.about == about && std::ranges::any_of(entry.candidates, [&](const HoleTrace &run) {
                   return run.taken && run.reason == reason;
               });
    });
}

std::string segments(const BootPlan &plan)
{
    HtmlTable table({"Segment", "From", "To", "In memory", "From file", "Aligned to", "Comes from"});
    for (const PlannedSegment &segment : plan.segments)
        table.add({xmlEscaped(segment.name) + (segment.pinned ? " (pinned)" : ""), code(hex(segment.mem)),
                   code(hex(segment.range().end)), byteSizeText(segment.memsz), byteSizeText(segment.bufsz),
                   code(hex(segment.align)), xmlEscaped(segment.source.text())});
    std::string out = table.take();
    for (const std::string &name : plan.unplaced)
        out += paragraph(fmt::format("{}: no room was found", name));
    for (const PlannedSegment &segment : plan.segments) {
        out += fmt::format("<h3>Why {} lies there</h3>\n", xmlEscaped(segment.name));
        for (const Message &why : segment.why)
            out += paragraph((isTakenPlace(plan, segment.name, why) ? "Taken: " : "") + why.text());
    }
    return section("segments", "Segments", out);
}

std::string picture(const BootPlan &plan)
{
    return section("map", "Memory map",
                   "<figure class=\"wide\">" + svgElement(memoryMapPicture(plan), styledTheme()) +
                       "</figure>\n");
}

std::string memory(const BootPlan &plan)
{
    HtmlTable table({"From", "To", "Size", "Kind", "Where it is said"});
    const auto &ranges = plan.memory.ranges;
    for (std::size_t i = 0; i < std::min(ranges.size(), shownRanges); ++i)
        table.add({code(hex(ranges[i].range.begin)), code(hex(ranges[i].range.end)),
                   byteSizeText(ranges[i].range.size()), name(ranges[i].kind),
                   xmlEscaped(plan.memory.source(ranges[i]))});
    std::string out = table.take();
    if (ranges.size() > shownRanges)
        out += paragraph(fmt::format("… and {}", countText(ranges.size() - shownRanges, "more range")));
    if (!plan.extents.empty()) {
        HtmlTable later({"After the jump", "From", "To", "When", "How"});
        for (const BootExtent &extent : plan.extents)
            later.add({xmlEscaped(extent.name), code(hex(extent.range.begin)), code(hex(extent.range.end)),
                       Message(title(extent.stage)).text(), xmlEscaped(extent.when.text())});
        out += later.take();
    }
    return section("memory", "Memory of the machine", out);
}

std::string relocations(const BootPlan &plan)
{
    if (!plan.purgatory)
        return section(
            "relocations", "Relocations",
            paragraph(
                "The purgatory is the one inside the target's own kernel: its bytes are not known here."));
    const LinkedImage &image = *plan.purgatory;
    HtmlTable table({"Place", "Section", "Type", "Symbol", "Formula", "Value", "Before", "After"});
    for (const AppliedRelocation &row : image.relocations)
        table.add({code(hex(row.place)),
                   row.section < image.layout.sections.size()
                       ? xmlEscaped(image.layout.sections[row.section].name)
                       : "",
                   code(relocationName(EM_PPC64, row.type)),
                   row.symbol < image.symbolNames.size() ? xmlEscaped(image.symbolNames[row.symbol]) : "",
                   xmlEscaped(relocationFormula(EM_PPC64, row.type)), code(hex(row.value)),
                   code(hex(row.before)), code(hex(row.after))});
    std::string out =
        folded(countText(image.relocations.size(), "relocation") + " applied to the purgatory", table.take());
    if (plan.purgatoryValues.empty()) return section("relocations", "Relocations", out);
    HtmlTable values({"Variable of the purgatory", "Value"});
    for (const auto &[symbol, value] : plan.purgatoryValues)
        values.add({code(symbol), code(hex(value))});
    return section("relocations", "Relocations", out + values.take());
}

std::string treeEdits(const BootPlan &plan)
{
    const auto value = [](const std::optional<Bytes> &bytes) {
        constexpr std::size_t shown = 64;
        if (!bytes) return std::string("–");
        const std::string dts = printDtsValue(ByteView(*bytes).first(std::min(bytes->size(), shown)));
        return dts.empty() ? std::string("(empty)") : code(dts + (bytes->size() > shown ? " …" : ""));
    };
    HtmlTable table({"Where", "Change", "Before", "After", "Because", "Source"});
    for (const TreeEdit &edit : plan.treeEdits)
        table.add({code(edit.path + (edit.property.empty() ? "" : ":" + edit.property)), name(edit.change),
                   value(edit.before), value(edit.after), xmlEscaped(edit.rule.message.text()),
                   xmlEscaped(edit.rule.source)});
    return section("tree", "Device tree",
                   plan.treeEdits.empty() ? "<p>Nothing is changed.</p>\n" : table.take());
}

std::string trace(const BootPlan &plan)
{
    std::string out;
    for (const TraceEntry &entry : plan.trace) {
        const std::string words = xmlEscaped(entry.about) + ": " + xmlEscaped(entry.text.text());
        if (entry.candidates.empty()) {
            out += "<p>" + words + "</p>\n";
            continue;
        }
        HtmlTable table({"Range", "Candidates", "Taken", "Reason"});
        for (const HoleTrace &run : entry.candidates)
            table.add({code(text(run)), run.leftOut ? "–" : std::to_string(run.candidates),
                       run.taken     ? "yes"
                       : run.leftOut ? "passed over"
                                     : "no",
                       xmlEscaped(run.reason.text())});
        out += "<details><summary>" + words + "</summary>\n" + table.take() + "</details>\n";
    }
    return section("trace", "Every decision", out);
}

} // namespace

std::string htmlReport(const BootPlan &plan)
{
    const std::string style =
        fmt::format(":root {{ {} }}\n@media screen and (prefers-color-scheme: dark) {{ :root {{ {} }} }}\n{}",
                    themeVariables(lightTheme()), themeVariables(darkTheme()), htmlStyle);
    return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head>\n"
           "<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, "
           "initial-scale=1\"/>\n"
           "<meta name=\"color-scheme\" content=\"light dark\"/>\n<title>Boot plan</title>\n<style>\n" +
           style + "</style>\n</head>\n<body>\n" + head(plan) + "<main>\n" + findings(plan) + segments(plan) +
           picture(plan) + memory(plan) + treeEdits(plan) + relocations(plan) + trace(plan) +
           "</main>\n</body>\n</html>\n";
}

} // namespace kwb
