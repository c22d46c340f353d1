#include "core/report/filter_words.h"
#include "core/report/merged_tree.h"

#include <algorithm>

namespace kwb {

namespace {

/// Decides row by row; rows of one node follow each other, so that its path is made once.
class TreeSieve {
public:
    TreeSieve(const MergedTree &tree, const TreeQuery &query, const Say &say)
        : tree_(tree)
        , words_(filterWords(query.filter))
        , changedOnly_(query.changedOnly)
        , say_(say)
    {
    }

    bool passes(std::uint32_t row)
    {
        if (changedOnly_ && !tree_.rows()[row].change) return false;
        if (words_.empty()) return true;
        const std::string text = textOf(row);
        return std::ranges::all_of(words_, [&](const FilterWord &word) {
            return (text.find(word.word) != std::string::npos) == word.wanted;
        });
    }

private:
    std::string textOf(std::uint32_t row)
    {
        const MergedRow &at = tree_.rows()[row];
        if (at.parent != pathOf_ || pathOf_ == MergedRow::none) {
            pathOf_ = at.parent;
            path_ = at.parent == MergedRow::none ? std::string() : tree_.path(at.parent);
        }
        std::string text = path_ +
                           (at.isProperty()        ? ":"
                            : path_.ends_with('/') ? ""
                                                   : "/") +
                           tree_.name(row);
        for (const TreeSide side : {TreeSide::before, TreeSide::after})
            if (const auto value = tree_.value(row, side)) text += '\n' + value->text;
        for (const TreeEdit *edit : tree_.edits(row))
            text += '\n' + say_(edit->rule.message) + '\n' + edit->rule.source;
        return lowered(text);
    }

    const MergedTree &tree_;
    std::vector<FilterWord> words_;
    bool changedOnly_;
    const Say &say_;
    std::uint32_t pathOf_ = MergedRow::none;
    std::string path_;
};

} // namespace

Result<std::vector<ShownRow>> selectTreeRows(const MergedTree &tree, const TreeQuery &query, const Say &say,
                                             const std::stop_token &stop)
{
    const std::vector<MergedRow> &rows = tree.rows();
    std::vector<char> shown(rows.size());
    TreeSieve sieve(tree, query, say);
    for (std::uint32_t row = 0; row < rows.size(); ++row) {
        if (row % 1024 == 0 && stop.stop_requested())
            return fail(ErrorKind::cancelled, {KWB_MSG("tree-rows.filter-cancelled", "cancelled")});
        shown[row] = sieve.passes(row) ? 1 : 0;
    }
    // Parents stand before their children: from the end, each row that is left brings its node along.
    for (std::size_t row = rows.size(); row-- > 0;)
        if (shown[row] && rows[row].parent != MergedRow::none) shown[rows[row].parent] = true;
    std::vector<ShownRow> out;
    const auto add = [&](std::uint32_t first, std::uint32_t count, std::uint32_t parent) {
        std::uint32_t place = 0;
        for (std::uint32_t row = first; row < first + count; ++row)
            if (shown[row]) out.push_back({.row = row, .parent = parent, .place = place++});
        return place;
    };
    add(0, tree.topCount(), MergedRow::none);
    for (std::uint32_t at = 0; at < out.size(); ++at) {
        const MergedRow &row = rows[out[at].row];
        const auto first = static_cast<std::uint32_t>(out.size());
        const std::uint32_t count = add(row.firstChild, row.childCount, at);
        out[at].firstChild = first;
        out[at].childCount = count;
    }
    return out;
}

} // namespace kwb
