#include "core/report/tree_lines.h"

#include "core/report/filter_words.h"

#include <algorithm>

namespace kwb {

namespace {

constexpr std::size_t searchLimit = 4096; ///< bytes of a value that a search looks at

std::size_t sideIndex(TreeSide side)
{
    return static_cast<std::size_t>(side);
}

std::unexpected<Error> linesStopped()
{
    return fail(ErrorKind::cancelled, {KWB_MSG("tree-lines.cancelled", "cancelled")});
}

RowMark markOf(std::optional<TreeChange> change)
{
    if (change == TreeChange::add) return RowMark::added;
    return change == TreeChange::remove ? RowMark::removed : RowMark::none;
}

} // namespace

/// Writes the lines of one side, or of both.
class TreeWriter {
public:
    TreeWriter(TreeLines &out, TreeText what, const std::stop_token &stop)
        : out_(out)
        , tree_(*out.tree_)
        , what_(what)
        , side_(what == TreeText::before ? TreeSide::before : TreeSide::after)
        , stop_(stop)
    {
    }

    Status run()
    {
        add(0, 0, TreeLine::Part::version, RowMark::none);
        add(0, 0, TreeLine::Part::blank, RowMark::none);
        if (tree_.topCount() > 1)
            for (const std::uint32_t row : childrenOf(1))
                addProperty(row, 0);
        addNode(0, 0);
        if (stop_.stop_requested()) return linesStopped();
        return {};
    }

private:
    bool both() const { return what_ == TreeText::difference; }

    /// The children of a row that this text shows, in the order in which they stand there.
    std::vector<std::uint32_t> childrenOf(std::uint32_t row) const
    {
        const MergedRow &at = tree_.rows()[row];
        std::vector<std::uint32_t> out;
        for (std::uint32_t child = at.firstChild; child < at.firstChild + at.childCount; ++child)
            if (both() || tree_.rows()[child].order[sideIndex(side_)] != MergedRow::none)
                out.push_back(child);
        if (!both())
            std::ranges::stable_sort(out, {}, [&](std::uint32_t child) {
                const MergedRow &one = tree_.rows()[child];
                return std::pair(!one.isProperty(), one.order[sideIndex(side_)]);
            });
        return out;
    }

    void addNode(std::uint32_t row, std::uint8_t depth)
    {
        if (stop_.stop_requested()) return;
        const RowMark mark = both() ? markOf(tree_.rows()[row].change) : RowMark::none;
        if (depth > 0) add(row, 0, TreeLine::Part::blank, mark);
        add(row, depth, TreeLine::Part::head, mark);
        for (const std::uint32_t child : childrenOf(row))
            if (tree_.rows()[child].isProperty())
                addProperty(child, static_cast<std::uint8_t>(depth + 1));
            else
                addNode(child, static_cast<std::uint8_t>(depth + 1));
        add(row, depth, TreeLine::Part::tail, mark);
    }

    void addProperty(std::uint32_t row, std::uint8_t depth)
    {
        const MergedRow &at = tree_.rows()[row];
        if (!both()) {
            add(row, depth, TreeLine::Part::property, RowMark::none, side_);
        } else if (!at.change) {
            add(row, depth, TreeLine::Part::property, RowMark::none);
        } else {
            if (at.has(TreeSide::before))
                add(row, depth, TreeLine::Part::property, RowMark::removed, TreeSide::before);
            if (at.has(TreeSide::after))
                add(row, depth, TreeLine::Part::property, RowMark::added, TreeSide::after);
        }
    }

    void add(std::uint32_t row, std::uint8_t depth, TreeLine::Part part, RowMark mark,
             TreeSide side = TreeSide::after)
    {
        const bool counted = mark != RowMark::removed;
        if (counted) ++numbers_[1];
        if (mark != RowMark::added) ++numbers_[0];
        out_.lines_.push_back({.row = row,
                               .number = numbers_[counted ? std::size_t{1} : std::size_t{0}],
                               .depth = depth,
                               .part = part,
                               .side = side,
                               .mark = mark});
    }

    TreeLines &out_;
    const MergedTree &tree_;
    TreeText what_;
    TreeSide side_;
    const std::stop_token &stop_;
    std::array<std::uint32_t, 2> numbers_{};
};

namespace {

/// Which lines stay: changes, what is near them, and the nodes around them, so that one knows where one is.
std::vector<char> keptLines(const MergedTree &tree, const std::vector<TreeLine> &lines, std::size_t context)
{
    if (context >= lines.size()) return std::vector<char>(lines.size(), true);
    std::vector<char> kept(lines.size());
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const TreeLine &line = lines[at];
        if (line.part == TreeLine::Part::head || line.part == TreeLine::Part::tail)
            if (tree.rows()[line.row].changesBelow > 0) kept[at] = 1;
        if (line.mark == RowMark::none) continue;
        const std::size_t end = std::min(lines.size(), at + context + 1);
        for (std::size_t near = at - std::min(at, context); near < end; ++near)
            kept[near] = true;
    }
    return kept;
}

std::vector<TreeLine> foldedLines(const std::vector<TreeLine> &lines, const std::vector<char> &kept)
{
    std::vector<TreeLine> out;
    for (std::size_t at = 0; at < lines.size();) {
        std::size_t end = at;
        while (end < lines.size() && !kept[end])
            ++end;
        if (end - at > 1) {
            out.push_back({.row = static_cast<std::uint32_t>(end - at),
                           .number = lines[at].number,
                           .depth = lines[at].depth,
                           .part = TreeLine::Part::fold,
                           .mark = RowMark::muted});
            at = end;
        } else {
            out.push_back(lines[at++]);
        }
    }
    return out;
}

} // namespace

Result<std::shared_ptr<const TreeLines>> TreeLines::make(std::shared_ptr<const MergedTree> tree,
                                                         TreeText what, std::size_t context,
                                                         const std::stop_token &stop)
{
    std::shared_ptr<TreeLines> out(new TreeLines);
    out->tree_ = std::move(tree);
    KWB_CHECK(TreeWriter(*out, what, stop).run());
    if (what == TreeText::difference)
        out->lines_ = out->tree_->changes() == 0
                          ? std::vector<TreeLine>()
                          : foldedLines(out->lines_, keptLines(*out->tree_, out->lines_, context));
    return out;
}

std::string TreeLines::text(std::size_t at, std::size_t limit) const
{
    const TreeLine &line = lines_[at];
    const std::string indent(line.depth, '\t');
    switch (line.part) {
    case TreeLine::Part::version:
        return "/dts-v1/;";
    case TreeLine::Part::blank:
    case TreeLine::Part::fold:
        return {};
    case TreeLine::Part::head:
        return line.row == 0 ? "/ {" : indent + printDtsHead(tree_->name(line.row));
    case TreeLine::Part::tail:
        return indent + "};";
    case TreeLine::Part::property:
        break;
    }
    const MergedRow &row = tree_->rows()[line.row];
    const TreeProperty *property = row.properties[sideIndex(line.side)];
    if (property == nullptr) property = row.properties[sideIndex(TreeSide::before)];
    if (line.depth == 0)
        return printDtsReservation(
            {PhysAddr(load<std::uint64_t>(property->value, 0, ByteOrder::big).value_or(0)),
             load<std::uint64_t>(property->value, 8, ByteOrder::big).value_or(0)});
    // What the header of a flattened tree holds has no DTS.
    if (row.order == std::array{MergedRow::none, MergedRow::none})
        return indent + "/* " + property->name + " = " + printDtsValue(property->value) + " */";
    if (property->value.size() <= limit) return indent + printDtsProperty(*property);
    const auto begin = property->value.begin();
    const TreeProperty cut{property->name, Bytes(begin, begin + static_cast<std::ptrdiff_t>(limit / 4 * 4))};
    return indent + printDtsProperty(cut) + " /* … " + byteSizeText(property->value.size()) + " */";
}

Subject TreeLines::subject(std::size_t at) const
{
    const TreeLine &line = lines_[at];
    return line.part == TreeLine::Part::fold || line.part == TreeLine::Part::version
               ? Subject()
               : tree_->subject(line.row);
}

std::size_t TreeLines::find(const Subject &subject) const
{
    const std::uint32_t row = tree_->find(subject);
    if (row == MergedRow::none) return size();
    const auto found = std::ranges::find_if(lines_, [&](const TreeLine &line) {
        return line.row == row &&
               (line.part == TreeLine::Part::head || line.part == TreeLine::Part::property);
    });
    return static_cast<std::size_t>(found - lines_.begin());
}

Result<std::size_t> TreeLines::search(std::string_view word, std::size_t from, bool backwards,
                                      const std::stop_token &stop) const
{
    const std::string wanted = lowered(word);
    if (wanted.empty()) return size();
    for (std::size_t step = 0; step < size(); ++step) {
        if (step % 1024 == 0 && stop.stop_requested()) return linesStopped();
        const std::size_t at = backwards ? (from + 2 * size() - step) % size() : (from + step) % size();
        if (lowered(text(at, searchLimit)).find(wanted) != std::string::npos) return at;
    }
    return size();
}

} // namespace kwb
