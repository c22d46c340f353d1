#pragma once

#include "core/report/merged_tree.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

/// A merged tree as lines of DTS: the source before and after, and what differs between them. The lines of a
/// side are those of printDts(). Texts are made when they are asked for.
namespace kwb {

enum class TreeText {
    before,
    after,
    difference, ///< both in one, what is the same far from every change folded
};

struct TreeLine {
    enum class Part : std::uint8_t { version, blank, head, property, tail, fold };

    std::uint32_t row = 0;    ///< of the merged tree; of a fold: how many lines it stands for
    std::uint32_t number = 0; ///< counted from 1, of the side shown (of a difference: of the side it is on)
    std::uint8_t depth = 0;
    Part part = Part::blank;
    TreeSide side = TreeSide::after; ///< whose value a property line shows
    RowMark mark = RowMark::none;    ///< added, removed or none
};

class TreeLines {
public:
    /// `context`: how many lines around a change a difference keeps. Errors: cancelled.
    static Result<std::shared_ptr<const TreeLines>> make(std::shared_ptr<const MergedTree> tree,
                                                         TreeText what, std::size_t context = 3,
                                                         const std::stop_token &stop = {});

    std::size_t size() const { return lines_.size(); }
    const TreeLine &line(std::size_t at) const { return lines_[at]; }
    const MergedTree &tree() const { return *tree_; }
    /// Without its line end, indented by tabs; of a value longer than `limit` bytes only the beginning. Folds
    /// have no text.
    std::string text(std::size_t at, std::size_t limit = ~std::size_t{0}) const;
    /// What a line is about; empty for folds.
    Subject subject(std::size_t at) const;
    /// The first line about a part of the tree, or size().
    std::size_t find(const Subject &subject) const;
    /// The next line from `from` on, round the end, that holds `word` in any case, or size(). Errors:
    /// cancelled.
    Result<std::size_t> search(std::string_view word, std::size_t from, bool backwards,
                               const std::stop_token &stop = {}) const;

private:
    friend class TreeWriter;
    TreeLines() = default;

    std::shared_ptr<const MergedTree> tree_;
    std::vector<TreeLine> lines_;
};

} // namespace kwb
