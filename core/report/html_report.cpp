#include "core/report/html_report.h"

#include "core/report/finding_table.h"
#include "core/report/html_style.h"
#include "core/report/memory_map_picture.h"
#include "core/report/svg.h"
#include "core/report/text.h"

#include <elf.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

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

std::string folded(const std::string &summary, const std::string &content)
{
    return fmt::format("<details><summary>{}</summary>\n{}</details>\n", xmlEscaped(summary), content);
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

MessageTemplate orderTitle(ByteOrder order)
{
    return order == ByteOrder::big ? KWB_MSG("inspect.big-endian", "big-endian")
                                   : KWB_MSG("inspect.little-endian", "little-endian");
}

MessageTemplate changeTitle(TreeChange change)
{
    switch (change) {
    case TreeChange::add:
        return KWB_MSG("html.added", "added");
    case TreeChange::change:
        return KWB_MSG("html.changed", "changed");
    case TreeChange::remove:
        break;
    }
    return KWB_MSG("html.removed", "removed");
}

/// The sections of the page, in the language of the report.
class HtmlReport {
public:
    HtmlReport(const BootPlan &plan, const HtmlReportOptions &options)
        : plan_(plan)
        , options_(options)
    {
    }

    std::string page() const
    {
        const std::string style = fmt::format(
            ":root {{ {} }}\n@media screen and (prefers-color-scheme: dark) {{ :root {{ {} }} }}\n{}",
            themeVariables(lightTheme()), themeVariables(darkTheme()), htmlStyle);
        return fmt::format("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"{}\">\n"
                           "<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" "
                           "content=\"width=device-width, initial-scale=1\"/>\n"
                           "<meta name=\"color-scheme\" content=\"light dark\"/>\n<title>{}</title>\n"
                           "<style>\n{}</style>\n</head>\n<body>\n{}<main>\n",
                           xmlEscaped(options_.language), escaped({KWB_MSG("html.title", "Boot plan")}),
                           style, head()) +
               findings() + segments() + picture() + memory() + treeEdits() + relocations() + trace() +
               "</main>\n</body>\n</html>\n";
    }

private:
    std::string say(const Message &message) const
    {
        return options_.translate ? options_.translate(message) : message.text();
    }
    std::string escaped(const Message &message) const { return xmlEscaped(say(message)); }
    std::string size(std::uint64_t bytes) const { return escaped(dataText(byteSizeText(bytes))); }
    std::string words(const Message &message) const { return paragraph(say(message)); }

    std::string section(const char *id, const Message &title, const std::string &content) const
    {
        return fmt::format("<section id=\"{0}\"><h2>{1}</h2>\n{2}</section>\n", id, escaped(title), content);
    }

    /// A table whose cells are markup already.
    class Table {
    public:
        Table(const HtmlReport &report, std::initializer_list<MessageTemplate> titles)
        {
            out_ = "<div class=\"wide\"><table><thead><tr>";
            for (const MessageTemplate &title : titles)
                out_ += fmt::format("<th>{}</th>", report.escaped(title));
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

    std::string head() const
    {
        const std::string kernel = plan_.request.kernel ? plan_.request.kernel->fileName : "-";
        const std::string target = plan_.request.target ? plan_.request.target->name : "-";
        std::string out =
            fmt::format("<header><h1>{}</h1>\n<p class=\"verdict {}\">{}</p>\n<dl>",
                        escaped({KWB_MSG("html.heading", "Boot plan: {kernel} on {target}"),
                                 {{"kernel", kernel}, {"target", target}}}),
                        plan_.hasErrors() ? "error" : "good",
                        escaped(plan_.hasErrors() ? KWB_MSG("html.will-fail", "Will not boot as it is")
                                                  : KWB_MSG("html.ready", "Ready")));
        const auto row = [&](const MessageTemplate &key, const std::string &value) {
            out += fmt::format("<dt>{}</dt><dd>{}</dd>\n", escaped(key), value);
        };
        row(KWB_MSG("html.new-kernel", "New kernel"),
            xmlEscaped(plan_.arch) + ", " + escaped(orderTitle(plan_.newByteOrder)));
        row(KWB_MSG("html.running-kernel", "Running kernel"),
            escaped(orderTitle(plan_.oldByteOrder)) + ", " +
                escaped(
                    {KWB_MSG("html.pages", "pages of {size}"), {{"size", byteSizeText(plan_.pageSize)}}}));
        row(KWB_MSG("html.allocator", "Placed by"), xmlEscaped(plan_.request.allocator));
        row(KWB_MSG("html.entry", "Entry"), code(hex(plan_.entry)));
        row(KWB_MSG("html.cmdline", "Command line"),
            plan_.cmdline.empty() ? escaped(KWB_MSG("beside.empty", "(empty)")) : code(plan_.cmdline));
        row(KWB_MSG("html.findings", "Findings"),
            escaped(
                {KWB_MSG("inspect.finding-counts", "Errors: {errors}; warnings: {warnings}; notes: {notes}."),
                 {{"errors", std::to_string(plan_.count(Severity::error))},
                  {"warnings", std::to_string(plan_.count(Severity::warning))},
                  {"notes", std::to_string(plan_.count(Severity::note))}}}));
        return out + "</dl></header>\n";
    }

    std::string findings() const
    {
        std::string out;
        for (const Finding &finding : plan_.findings)
            out += article(finding);
        return section("findings", KWB_MSG("html.findings", "Findings"),
                       out.empty() ? words(KWB_MSG("html.none", "None.")) : out);
    }

    std::string article(const Finding &finding) const
    {
        const FindingRule *rule = findFindingRule(finding.code);
        std::string out =
            fmt::format("<article class=\"finding {}\"><h3><span class=\"badge\">{}</span> {}{}</h3>\n",
                        name(finding.severity), escaped(severityTitle(finding.severity)), code(finding.code),
                        finding.about.empty() ? "" : " · " + xmlEscaped(finding.about));
        out += words(finding.message);
        if (rule != nullptr) out += words(rule->cause);
        if (!finding.remedy.empty())
            out += fmt::format("<p class=\"remedy\">{}</p>\n", escaped(finding.remedy));
        for (const auto &[key, value] : finding.evidence)
            out += fmt::format("<span class=\"evidence\">{} = {}</span> ", xmlEscaped(key), code(value));
        if (rule != nullptr)
            out += fmt::format(
                "<p class=\"source\">{}</p>\n",
                escaped({KWB_MSG("html.source", "Source: {source}"), {{"source", rule->source}}}));
        return out + "</article>\n";
    }

    std::string segments() const
    {
        Table table(*this, {KWB_MSG("html.segment", "Segment"), KWB_MSG("html.from", "From"),
                            KWB_MSG("html.to", "To"), KWB_MSG("html.in-memory", "In memory"),
                            KWB_MSG("html.from-file", "From file"), KWB_MSG("html.align", "Aligned to"),
                            KWB_MSG("html.comes-from", "Comes from")});
        for (const PlannedSegment &segment : plan_.segments)
            table.add({xmlEscaped(segment.name) +
                           (segment.pinned ? " " + escaped(KWB_MSG("html.pinned", "(pinned)")) : ""),
                       code(hex(segment.mem)), code(hex(segment.range().end)), size(segment.memsz),
                       size(segment.bufsz), code(hex(segment.align)), escaped(segment.source)});
        std::string out = table.take();
        for (const std::string &name : plan_.unplaced)
            out += words({KWB_MSG("html.no-room", "{segment}: no room was found"), {{"segment", name}}});
        for (const PlannedSegment &segment : plan_.segments) {
            out += fmt::format("<h3>{}</h3>\n", escaped({KWB_MSG("html.why", "Why {segment} lies there"),
                                                         {{"segment", segment.name}}}));
            for (const Message &why : segment.why)
                out += words(isTakenPlace(plan_, segment.name, why)
                                 ? Message(KWB_MSG("html.taken-place", "Taken: {why}"), {{"why", why}})
                                 : why);
        }
        return section("segments", KWB_MSG("inspect.segments", "Segments"), out);
    }

    std::string picture() const
    {
        return section(
            "map", KWB_MSG("map.title", "Memory map"),
            "<figure class=\"wide\">" +
                svgElement(memoryMapPicture(plan_, {.translate = options_.translate}), styledTheme()) +
                "</figure>\n");
    }

    std::string memory() const
    {
        Table table(*this,
                    {KWB_MSG("html.from", "From"), KWB_MSG("html.to", "To"), KWB_MSG("html.size", "Size"),
                     KWB_MSG("html.kind", "Kind"), KWB_MSG("html.said-in", "Where it is said")});
        const auto &ranges = plan_.memory.ranges;
        for (std::size_t i = 0; i < std::min(ranges.size(), shownRanges); ++i)
            table.add({code(hex(ranges[i].range.begin)), code(hex(ranges[i].range.end)),
                       size(ranges[i].range.size()), escaped(title(ranges[i].kind)),
                       xmlEscaped(plan_.memory.source(ranges[i]))});
        std::string out = table.take();
        if (ranges.size() > shownRanges)
            out += words({KWB_MSG("html.more-ranges", "… and ranges that are not listed: {count}"),
                          {{"count", std::to_string(ranges.size() - shownRanges)}}});
        if (!plan_.extents.empty()) {
            Table later(*this,
                        {KWB_MSG("html.after-jump", "After the jump"), KWB_MSG("html.from", "From"),
                         KWB_MSG("html.to", "To"), KWB_MSG("html.when", "When"), KWB_MSG("html.how", "How")});
            for (const BootExtent &extent : plan_.extents)
                later.add({xmlEscaped(extent.name), code(hex(extent.range.begin)),
                           code(hex(extent.range.end)), escaped(title(extent.stage)), escaped(extent.when)});
            out += later.take();
        }
        return section("memory", KWB_MSG("html.memory", "Memory of the machine"), out);
    }

    std::string relocations() const
    {
        const Message heading(KWB_MSG("html.relocations", "Relocations"));
        if (!plan_.purgatory)
            return section("relocations", heading,
                           words(KWB_MSG("html.foreign-purgatory",
                                         "The purgatory is the one inside the target's own kernel: its "
                                         "bytes are not known here.")));
        const LinkedImage &image = *plan_.purgatory;
        Table table(*this, {KWB_MSG("html.place", "Place"), KWB_MSG("html.section", "Section"),
                            KWB_MSG("html.type", "Type"), KWB_MSG("html.symbol", "Symbol"),
                            KWB_MSG("html.formula", "Formula"), KWB_MSG("html.value", "Value"),
                            KWB_MSG("html.before", "Before"), KWB_MSG("html.after", "After")});
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
            folded(say({KWB_MSG("html.relocation-count", "Relocations applied to the purgatory: {count}"),
                        {{"count", std::to_string(image.relocations.size())}}}),
                   table.take());
        if (plan_.purgatoryValues.empty()) return section("relocations", heading, out);
        Table values(*this,
                     {KWB_MSG("html.variable", "Variable of the purgatory"), KWB_MSG("html.value", "Value")});
        for (const auto &[symbol, value] : plan_.purgatoryValues)
            values.add({code(symbol), code(hex(value))});
        return section("relocations", heading, out + values.take());
    }

    std::string treeValue(const std::optional<Bytes> &bytes) const
    {
        constexpr std::size_t shown = 64;
        if (!bytes) return "–";
        const std::string dts = printDtsValue(ByteView(*bytes).first(std::min(bytes->size(), shown)));
        return dts.empty() ? escaped(KWB_MSG("beside.empty", "(empty)"))
                           : code(dts + (bytes->size() > shown ? " …" : ""));
    }

    std::string treeEdits() const
    {
        Table table(*this, {KWB_MSG("html.where", "Where"), KWB_MSG("html.change", "Change"),
                            KWB_MSG("html.before", "Before"), KWB_MSG("html.after", "After"),
                            KWB_MSG("html.because", "Because"), KWB_MSG("html.rule-source", "Source")});
        for (const TreeEdit &edit : plan_.treeEdits)
            table.add({code(edit.path + (edit.property.empty() ? "" : ":" + edit.property)),
                       escaped(changeTitle(edit.change)), treeValue(edit.before), treeValue(edit.after),
                       escaped(edit.rule.message), xmlEscaped(edit.rule.source)});
        return section("tree", KWB_MSG("html.tree", "Device tree"),
                       plan_.treeEdits.empty() ? words(KWB_MSG("html.no-edits", "Nothing is changed."))
                                               : table.take());
    }

    std::string outcome(const HoleTrace &run) const
    {
        return escaped(run.taken     ? KWB_MSG("html.yes", "yes")
                       : run.leftOut ? KWB_MSG("html.passed-over", "passed over")
                                     : KWB_MSG("html.no", "no"));
    }

    std::string trace() const
    {
        std::string out;
        for (const TraceEntry &entry : plan_.trace) {
            const std::string summary = entry.about + ": " + say(entry.text);
            if (entry.candidates.empty()) {
                out += paragraph(summary);
                continue;
            }
            Table table(*this, {KWB_MSG("html.range", "Range"), KWB_MSG("html.candidates", "Candidates"),
                                KWB_MSG("html.taken", "Taken"), KWB_MSG("html.reason", "Reason")});
            for (const HoleTrace &run : entry.candidates)
                table.add({code(text(run)), run.leftOut ? "–" : std::to_string(run.candidates), outcome(run),
                           escaped(run.reason)});
            out += folded(summary, table.take());
        }
        return section("trace", KWB_MSG("html.trace", "Every decision"), out);
    }

    const BootPlan &plan_;
    const HtmlReportOptions &options_;
};

} // namespace

std::string htmlReport(const BootPlan &plan, const HtmlReportOptions &options)
{
    return HtmlReport(plan, options).page();
}

} // namespace kwb
