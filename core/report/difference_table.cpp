#include "core/report/difference_table.h"

#include "core/report/segment_pairs.h"
#include "core/report/segment_role.h"
#include "core/report/text.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

namespace kwb {

namespace {

struct BesideCell {
    std::string text{};
    Message message{}; ///< shown instead of the text, in the reader's language
    std::optional<std::uint64_t> number{};
};

struct BesideRow {
    std::vector<BesideCell> cells;
    Subject subject{};
    RowMark mark = RowMark::none;
};

/// A table whose rows are made at once: differences are few, and what they come from need not stay.
class BesideTable : public Table {
public:
    BesideTable(std::vector<TableColumn> columns, std::vector<BesideRow> rows)
        : columns_(std::move(columns))
        , rows_(std::move(rows))
    {
    }

    const std::vector<TableColumn> &columns() const override { return columns_; }
    std::size_t rows() const override { return rows_.size(); }
    std::string cell(std::size_t row, std::size_t column, const Say &say) const override
    {
        const BesideCell &cell = rows_[row].cells[column];
        return cell.message.empty() ? cell.text : say(cell.message);
    }
    std::optional<std::uint64_t> number(std::size_t row, std::size_t column) const override
    {
        return rows_[row].cells[column].number;
    }
    Subject subject(std::size_t row) const override { return rows_[row].subject; }
    RowMark mark(std::size_t row) const override { return rows_[row].mark; }
    std::string tip(std::size_t row, const Say &say) const override
    {
        std::string out;
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (const std::string text = cell(row, i, say); !text.empty())
                out += (out.empty() ? "" : "\n") + text;
        return out;
    }

private:
    std::vector<TableColumn> columns_;
    std::vector<BesideRow> rows_;
};

RowMark markOfSides(bool before, bool after, bool differs)
{
    if (!before) return RowMark::added;
    if (!after) return RowMark::removed;
    return differs ? RowMark::changed : RowMark::none;
}

/// "segments/initrd/mem" is about the segment; other paths lead nowhere.
Subject subjectOfPath(const std::string &path)
{
    static constexpr std::string_view segments = "segments/";
    if (!path.starts_with(segments)) return {};
    const std::string rest = path.substr(segments.size());
    return {Subject::Kind::segment, rest.substr(0, rest.rfind('/')), {}, {}};
}

/// A part of a difference's path, and what it is called.
struct PartName {
    std::string_view part;
    MessageTemplate title;
};

constexpr std::array partsOfSegments{
    PartName{"mem", KWB_MSG("differences.segment-mem", "{name}: address")},
    PartName{"memsz", KWB_MSG("differences.segment-memsz", "{name}: size in memory")},
    PartName{"bufsz", KWB_MSG("differences.segment-bufsz", "{name}: size in the file")},
    PartName{"sha256", KWB_MSG("differences.segment-sha256", "{name}: digest")}};

constexpr std::array partsOfPlans{
    PartName{"machine", KWB_MSG("differences.machine", "kind of machine")},
    PartName{"load", KWB_MSG("differences.load", "answer of kexec_load")},
    PartName{"arch", KWB_MSG("differences.arch", "architecture")},
    PartName{"mode", KWB_MSG("differences.mode", "normal boot or crash")},
    PartName{"old_byte_order", KWB_MSG("differences.old-order", "running kernel: byte order")},
    PartName{"new_byte_order", KWB_MSG("differences.new-order", "new kernel: byte order")},
    PartName{"page_size", KWB_MSG("differences.page-size", "page size")},
    PartName{"fingerprint", KWB_MSG("differences.fingerprint", "fingerprint of the machine")},
    PartName{"allocator", KWB_MSG("differences.allocator", "allocator")},
    PartName{"purgatory", KWB_MSG("differences.purgatory", "choice of purgatory")},
    PartName{"entry", KWB_MSG("differences.entry", "entry for kexec")},
    PartName{"cmdline", KWB_MSG("differences.cmdline", "command line")}};

constexpr std::array groupsOfPlans{
    PartName{"memory/", KWB_MSG("differences.memory", "memory: {name}")},
    PartName{"unplaced/", KWB_MSG("differences.unplaced", "{name}: no room")},
    PartName{"device_tree_edits", KWB_MSG("differences.edit", "tree edit {name}")},
    PartName{"findings/", KWB_MSG("differences.finding", "finding {name}")}};

/// What a path is about, in words; empty where it is a name that people know (of a file, of a tree's
/// property).
Message wordsOfPath(const std::string &path)
{
    if (const auto it = std::ranges::find(partsOfPlans, path, &PartName::part); it != partsOfPlans.end())
        return it->title;
    for (const PartName &group : groupsOfPlans)
        if (path.starts_with(group.part))
            return {group.title, {{"name", printable(path.substr(group.part.size()))}}};
    static constexpr std::string_view segments = "segments/";
    if (!path.starts_with(segments)) return {};
    const std::size_t slash = path.rfind('/');
    const auto part =
        std::ranges::find(partsOfSegments, std::string_view(path).substr(slash + 1), &PartName::part);
    // A segment that only one side has may have any name.
    if (slash < segments.size() || part == partsOfSegments.end())
        return segmentTitle(printable(path.substr(segments.size())));
    return {part->title,
            {{"name", segmentTitle(printable(path.substr(segments.size(), slash - segments.size())))}}};
}

BesideCell valueCell(const std::optional<std::string> &value)
{
    constexpr std::size_t shown = 400;
    if (!value) return {.text = "—"};
    if (value->empty()) return {.message = {KWB_MSG("beside.empty", "(empty)")}};
    return {.text = printable(value->substr(0, shown)) + (value->size() > shown ? " …" : "")};
}

/// The value of a property that a document keeps as hex, as DTS writes it where it can be read.
std::optional<std::string> readable(const std::optional<std::string> &value)
{
    if (!value || value->empty()) return value;
    const auto bytes = parseHexString(*value);
    return bytes ? printDtsValue(*bytes) : value;
}

bool isTreeEdit(const std::string &path)
{
    return path.starts_with("device_tree_edits");
}

BesideCell hexCell(const SegmentView *segment, std::uint64_t SegmentView::*member)
{
    if (segment == nullptr) return {.text = "—"};
    return {.text = hex(segment->*member), .number = segment->*member};
}

} // namespace

std::unique_ptr<Table> differenceTable(std::vector<Difference> differences)
{
    std::vector<BesideRow> rows;
    for (Difference &difference : differences)
        rows.push_back(
            {.cells = {{.text = printable(difference.path), .message = wordsOfPath(difference.path)},
                       valueCell(isTreeEdit(difference.path) ? readable(difference.before)
                                                             : difference.before),
                       valueCell(isTreeEdit(difference.path) ? readable(difference.after) : difference.after),
                       {.message = std::move(difference.meaning)}},
             .subject = subjectOfPath(difference.path),
             .mark = markOfSides(difference.before.has_value(), difference.after.has_value(), false)});
    return std::make_unique<BesideTable>(
        std::vector<TableColumn>{{"path", KWB_MSG("differences.path", "what"), false, true},
                                 {"before", KWB_MSG("differences.before", "A"), false, true},
                                 {"after", KWB_MSG("differences.after", "B"), false, true},
                                 {"meaning", KWB_MSG("differences.meaning", "what it means")}},
        std::move(rows));
}

std::unique_ptr<Table> segmentsBesideTable(const PlanView &a, const PlanView &b)
{
    std::vector<BesideRow> rows;
    for (const SegmentPair &pair : segmentPairs(a, b)) {
        const std::string &name = (pair.before != nullptr ? pair.before : pair.after)->name;
        rows.push_back({.cells = {{.text = printable(name)},
                                  hexCell(pair.before, &SegmentView::mem),
                                  hexCell(pair.after, &SegmentView::mem),
                                  hexCell(pair.before, &SegmentView::memsz),
                                  hexCell(pair.after, &SegmentView::memsz)},
                        .subject = {Subject::Kind::segment, name, {}, {}},
                        .mark = markOfSides(pair.before != nullptr, pair.after != nullptr, pair.differs())});
    }
    return std::make_unique<BesideTable>(
        std::vector<TableColumn>{{"name", KWB_MSG("beside.segment", "segment")},
                                 {"a_mem", KWB_MSG("beside.mem-a", "A: place"), true, true},
                                 {"b_mem", KWB_MSG("beside.mem-b", "B: place"), true, true},
                                 {"a_memsz", KWB_MSG("beside.memsz-a", "A: in memory"), true, true},
                                 {"b_memsz", KWB_MSG("beside.memsz-b", "B: in memory"), true, true}},
        std::move(rows));
}

std::unique_ptr<Table> findingsBesideTable(const PlanView &a, const PlanView &b)
{
    using Sides = std::pair<const FindingView *, const FindingView *>;
    std::map<std::pair<std::string, std::string>, Sides> all;
    if (a.findings)
        for (const FindingView &finding : *a.findings)
            all[{finding.code, finding.about}].first = &finding;
    if (b.findings)
        for (const FindingView &finding : *b.findings)
            all[{finding.code, finding.about}].second = &finding;
    const auto severity = [](const FindingView *finding) -> BesideCell {
        return {.text = finding == nullptr ? "—" : printable(finding->severity)};
    };
    std::vector<BesideRow> rows;
    for (const auto &[key, sides] : all) {
        const auto &[was, is] = sides;
        const FindingView &shown = is != nullptr ? *is : *was;
        rows.push_back(
            {.cells = {{.text = printable(key.first)},
                       {.text = printable(key.second)},
                       severity(was),
                       severity(is),
                       {.message = printable(shown.message)}},
             .subject = {Subject::Kind::finding, key.first, key.second, {}},
             .mark = markOfSides(was != nullptr, is != nullptr,
                                 was != nullptr && is != nullptr && was->severity != is->severity)});
    }
    return std::make_unique<BesideTable>(
        std::vector<TableColumn>{{"code", KWB_MSG("beside.code", "code"), false, true},
                                 {"about", KWB_MSG("beside.about", "about"), false, true},
                                 {"a", KWB_MSG("beside.finding-a", "A")},
                                 {"b", KWB_MSG("beside.finding-b", "B")},
                                 {"message", KWB_MSG("beside.message", "what was found")}},
        std::move(rows));
}

std::unique_ptr<Table> editsBesideTable(const PlanView &a, const PlanView &b)
{
    using Value = std::optional<std::optional<std::string>>; // nothing: not edited; nothing in it: deleted
    std::map<std::pair<std::string, std::string>, std::pair<Value, Value>> all; // the last step decides
    if (a.edits)
        for (const EditView &edit : *a.edits)
            all[{edit.path, edit.property}].first = edit.after;
    if (b.edits)
        for (const EditView &edit : *b.edits)
            all[{edit.path, edit.property}].second = edit.after;
    const auto value = [](const Value &side) -> BesideCell {
        if (!side) return {.text = "—"};
        if (!*side) return {.message = {KWB_MSG("beside.no-value", "no value, or removed")}};
        return valueCell(readable(*side));
    };
    std::vector<BesideRow> rows;
    for (const auto &[place, sides] : all)
        rows.push_back({.cells = {{.text = printable(place.first)},
                                  {.text = printable(place.second)},
                                  value(sides.first),
                                  value(sides.second)},
                        .subject = place.second.empty() ? Subject::ofNode(place.first)
                                                        : Subject::ofProperty(place.first, place.second),
                        .mark = markOfSides(sides.first.has_value(), sides.second.has_value(),
                                            sides.first != sides.second)});
    return std::make_unique<BesideTable>(
        std::vector<TableColumn>{{"path", KWB_MSG("beside.node", "node"), false, true},
                                 {"property", KWB_MSG("beside.property", "property"), false, true},
                                 {"a", KWB_MSG("beside.edit-a", "A"), false, true},
                                 {"b", KWB_MSG("beside.edit-b", "B"), false, true}},
        std::move(rows));
}

} // namespace kwb
