#include "core/report/merged_tree.h"

#include "core/devicetree/match.h"
#include "core/devicetree/names.h"
#include "core/report/filter_words.h"

#include <algorithm>
#include <limits>
#include <map>

namespace kwb {

namespace {

constexpr std::size_t oldSide = 0;
constexpr std::size_t newSide = 1;
const std::string reservationPath = "/memreserve/";
const std::string rootPath = "/";
const std::string bootCpu = "(boot_cpuid_phys)";

std::unexpected<Error> mergeStopped()
{
    return fail(ErrorKind::cancelled, {KWB_MSG("tree-rows.cancelled", "cancelled")});
}

TreeNode reservationNode(const DeviceTree &tree)
{
    TreeNode node;
    node.name = reservationPath;
    for (const TreeReservation &row : tree.reservations) {
        Bytes value = makeU64(row.address.value);
        append(value, row.size, ByteOrder::big);
        node.properties.push_back({hex(row.address), std::move(value)});
    }
    return node;
}

bool isByHand(const TreeEdit &edit)
{
    return edit.rule.source == "user";
}

template <class T>
std::uint32_t orderIn(const std::vector<T> &list, const T *member)
{
    return member == nullptr ? MergedRow::none : static_cast<std::uint32_t>(member - list.data());
}

std::optional<TreeChange> changeOf(bool hasBefore, bool hasAfter)
{
    if (hasBefore && hasAfter) return std::nullopt;
    return hasBefore ? TreeChange::remove : TreeChange::add;
}

} // namespace

/// Makes the rows level by level, so that the children of a node stand behind each other.
class TreeMerger {
public:
    TreeMerger(MergedTree &tree, const std::stop_token &stop)
        : out_(tree)
        , stop_(stop)
    {
    }

    Status run()
    {
        addTop();
        for (std::uint32_t row = 0; row < out_.rows_.size(); ++row) {
            if (row % 4096 == 0 && stop_.stop_requested()) return mergeStopped();
            if (out_.rows_.size() >= std::numeric_limits<std::uint32_t>::max() / 2)
                return fail(ErrorKind::limit,
                            {KWB_MSG("tree-rows.limit", "the device tree has too many parts to show")});
            if (!out_.rows_[row].isProperty()) addChildren(row);
        }
        countChanges();
        attachEdits();
        return {};
    }

private:
    const TreeNode &nodeOf(const MergedRow &row, std::size_t side) const
    {
        return row.nodes[side] != nullptr ? *row.nodes[side] : nothing_;
    }

    void addTop()
    {
        const BootPlan &plan = *out_.plan_;
        MergedRow root;
        root.nodes = {&plan.treeBefore.root, &plan.treeAfter.root};
        root.order = {0, 0};
        out_.rows_.push_back(root);
        MergedRow block;
        block.nodes = {&out_.reservations_[oldSide], &out_.reservations_[newSide]};
        block.order = {1, 1};
        if (!block.nodes[oldSide]->properties.empty() || !block.nodes[newSide]->properties.empty())
            out_.rows_.push_back(block);
        out_.topCount_ = static_cast<std::uint32_t>(out_.rows_.size());
    }

    void addProperty(std::uint32_t parent, const TreeProperty *old, const TreeProperty *now)
    {
        MergedRow row;
        row.nodes = out_.rows_[parent].nodes;
        row.properties = {old, now};
        row.parent = parent;
        row.order = {old ? orderIn(nodeOf(row, oldSide).properties, old) : MergedRow::none,
                     now ? orderIn(nodeOf(row, newSide).properties, now) : MergedRow::none};
        row.change = changeOf(old != nullptr, now != nullptr);
        if (!row.change && old->value != now->value) row.change = TreeChange::change;
        out_.rows_.push_back(row);
    }

    void addNode(std::uint32_t parent, const TreeNode *old, const TreeNode *now)
    {
        MergedRow row;
        row.nodes = {old, now};
        row.parent = parent;
        const MergedRow &above = out_.rows_[parent];
        row.order = {orderIn(nodeOf(above, oldSide).children, old),
                     orderIn(nodeOf(above, newSide).children, now)};
        row.change = changeOf(old != nullptr, now != nullptr);
        out_.rows_.push_back(row);
    }

    void addChildren(std::uint32_t parent)
    {
        const auto first = static_cast<std::uint32_t>(out_.rows_.size());
        if (parent == 0) addBootCpu();
        const TreeNode &old = nodeOf(out_.rows_[parent], oldSide);
        const TreeNode &now = nodeOf(out_.rows_[parent], newSide);
        const auto properties = matchByName(old.properties, now.properties);
        for (const auto &[was, is] : properties.pairs)
            addProperty(parent, was, is);
        for (const TreeProperty *added : properties.added)
            addProperty(parent, nullptr, added);
        const auto children = matchByName(old.children, now.children);
        for (const auto &[was, is] : children.pairs)
            addNode(parent, was, is);
        for (const TreeNode *added : children.added)
            addNode(parent, nullptr, added);
        out_.rows_[parent].firstChild = first;
        out_.rows_[parent].childCount = static_cast<std::uint32_t>(out_.rows_.size()) - first;
    }

    /// It stands in the header of a flattened tree: a row only where it was changed.
    void addBootCpu()
    {
        const BootPlan &plan = *out_.plan_;
        if (plan.treeBefore.bootCpuidPhys == plan.treeAfter.bootCpuidPhys) return;
        out_.made_[oldSide] = {{bootCpu, makeU32(plan.treeBefore.bootCpuidPhys)}};
        out_.made_[newSide] = {{bootCpu, makeU32(plan.treeAfter.bootCpuidPhys)}};
        MergedRow row;
        row.nodes = out_.rows_[0].nodes;
        row.properties = {&out_.made_[oldSide].front(), &out_.made_[newSide].front()};
        row.parent = 0;
        row.change = TreeChange::change;
        out_.rows_.push_back(row);
    }

    void countChanges()
    {
        for (std::size_t at = out_.rows_.size(); at-- > 0;) {
            const MergedRow &row = out_.rows_[at];
            out_.changes_ += row.change ? std::size_t{1} : std::size_t{0};
            if (row.parent != MergedRow::none)
                out_.rows_[row.parent].changesBelow += row.changesBelow + (row.change ? 1 : 0);
        }
    }

    void attachEdits()
    {
        std::unordered_map<std::string_view, std::multimap<std::string_view, std::uint32_t>> byPath;
        for (std::uint32_t at = 0; const TreeEdit &edit : out_.plan_->treeEdits)
            byPath[edit.path].emplace(edit.property, at++);
        std::vector<std::string> paths(out_.rows_.size());
        for (std::uint32_t at = 0; at < out_.rows_.size(); ++at) {
            const MergedRow &row = out_.rows_[at];
            if (row.isProperty()) {
                attach(byPath, paths[row.parent], out_.name(at), at);
            } else {
                paths[at] = row.parent == MergedRow::none ? out_.name(at)
                                                          : names::join(paths[row.parent], out_.name(at));
                attach(byPath, paths[at], {}, at);
            }
        }
    }

    template <class ByPath>
    void attach(const ByPath &byPath, std::string_view path, std::string_view property, std::uint32_t row)
    {
        const auto found = byPath.find(path);
        if (found == byPath.end()) return;
        const auto [begin, end] = found->second.equal_range(property);
        for (auto at = begin; at != end; ++at)
            out_.edits_[row].push_back(at->second);
    }

    MergedTree &out_;
    const std::stop_token &stop_;
    TreeNode nothing_;
};

Result<std::shared_ptr<const MergedTree>> MergedTree::make(std::shared_ptr<const BootPlan> plan,
                                                           const std::stop_token &stop)
{
    std::shared_ptr<MergedTree> out(new MergedTree);
    out->plan_ = std::move(plan);
    out->reservations_ = {reservationNode(out->plan_->treeBefore), reservationNode(out->plan_->treeAfter)};
    out->phandles_ = {phandlePaths(out->plan_->treeBefore), phandlePaths(out->plan_->treeAfter)};
    KWB_CHECK(TreeMerger(*out, stop).run());
    return out;
}

const std::string &MergedTree::name(std::uint32_t row) const
{
    const MergedRow &at = rows_[row];
    if (at.isProperty())
        return (at.properties[newSide] ? at.properties[newSide] : at.properties[oldSide])->name;
    if (row == 0) return rootPath;
    return (at.nodes[newSide] ? at.nodes[newSide] : at.nodes[oldSide])->name;
}

std::string MergedTree::path(std::uint32_t row) const
{
    if (rows_[row].isProperty()) row = rows_[row].parent;
    if (rows_[row].parent == MergedRow::none) return name(row);
    return names::join(path(rows_[row].parent), name(row));
}

Subject MergedTree::subject(std::uint32_t row) const
{
    return rows_[row].isProperty() ? Subject::ofProperty(path(row), name(row)) : Subject::ofNode(path(row));
}

std::uint32_t MergedTree::find(const Subject &subject) const
{
    if (subject.kind != Subject::Kind::treeNode && subject.kind != Subject::Kind::property)
        return MergedRow::none;
    const auto childOf = [this](std::uint32_t parent, bool property, auto matches) {
        const MergedRow &row = rows_[parent];
        for (std::uint32_t at = row.firstChild; at < row.firstChild + row.childCount; ++at)
            if (rows_[at].isProperty() == property && matches(name(at))) return at;
        return MergedRow::none;
    };
    std::uint32_t row = 0;
    std::string_view rest = subject.name;
    if (rest == reservationPath) {
        if (topCount_ < 2) return MergedRow::none;
        row = 1;
        rest = {};
    }
    for (std::string_view part = names::nextComponent(rest); !part.empty();
         part = names::nextComponent(rest)) {
        std::uint32_t next = childOf(row, false, [&](const std::string &name) { return name == part; });
        if (next == MergedRow::none)
            next = childOf(row, false,
                           [&](const std::string &name) { return names::withoutUnitAddress(name) == part; });
        if (next == MergedRow::none) return next;
        row = next;
    }
    if (subject.kind == Subject::Kind::treeNode) return row;
    return childOf(row, true, [&](const std::string &name) { return name == subject.detail; });
}

std::optional<TreeValue> MergedTree::value(std::uint32_t row, TreeSide side) const
{
    const MergedRow &at = rows_[row];
    const auto index = static_cast<std::size_t>(side);
    const TreeProperty *property = at.properties[index];
    if (property == nullptr) return std::nullopt;
    TreePlace place{.node = at.nodes[index]};
    place.rootCells = childCells(*rows_[0].nodes[index]);
    if (at.parent == 1 && topCount_ == 2) return explainReservation(*property);
    const std::uint32_t above = rows_[at.parent].parent;
    if (above != MergedRow::none) {
        place.parent = rows_[above].nodes[index];
        // Addresses below other nodes are those of their bus.
        place.physical = above == 0 || (rows_[above].parent == 0 && name(above) == "reserved-memory");
    }
    return explainValue(*property, place, phandles_[index]);
}

std::string MergedTree::dts(std::uint32_t row, TreeSide side) const
{
    const TreeProperty *property = rows_[row].properties[static_cast<std::size_t>(side)];
    return property == nullptr ? std::string() : printDtsValue(property->value);
}

std::vector<const TreeEdit *> MergedTree::edits(std::uint32_t row) const
{
    std::vector<const TreeEdit *> out;
    if (const auto found = edits_.find(row); found != edits_.end())
        for (const std::uint32_t at : found->second)
            out.push_back(&plan_->treeEdits[at]);
    return out;
}

bool MergedTree::byHand(std::uint32_t row) const
{
    const auto all = edits(row);
    return !all.empty() && isByHand(*all.back());
}

bool MergedTree::standsWithoutHand(std::uint32_t row) const
{
    bool stands = rows_[row].has(TreeSide::before);
    for (const TreeEdit *edit : edits(row))
        if (!isByHand(*edit)) stands = edit->change != TreeChange::remove;
    return stands;
}

} // namespace kwb
