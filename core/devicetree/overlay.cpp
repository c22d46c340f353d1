#include "core/devicetree/edit.h"
#include "core/devicetree/names.h"

#include <algorithm>
#include <charconv>

// An overlay is a tree with fragments: children of its root that have a child __overlay__ and say, by the
// phandle `target` or the path `target-path`, which node of the base it is merged into. It was compiled
// without knowing the base, so three kinds of numbers in it are open (dtc
// Documentation/dt-object-internal.txt):
//
//   1. Its own phandles must not meet those of the base: the base's largest phandle is added to each.
//   2. Where its properties refer to its own phandles, the same is added. __local_fixups__ mirrors the tree;
//   a property
//      there holds the byte offsets of the references in the property of the same place and name.
//   3. Where its properties refer to labels of the base, the phandle of the labelled node is written.
//   __fixups__ has a
//      property for each label with strings "path:property:offset"; __symbols__ of the base knows the path of
//      each label.
//
// Then each fragment is merged: properties replace those of the same name, children are merged by name or
// added. At last the overlay's own __symbols__ go to the base, their paths turned into paths of the base.
//
// The order and the results are those of libfdt 1.6.1, the judge in the tests. It is not called, because it
// takes an overlay on trust: offsets of __local_fixups__ are read before they are checked, strings are
// searched for a NUL beyond their end, and aliases that name themselves are followed for ever.

namespace kwb {

namespace {

constexpr const char *phandleNames[] = {"phandle", "linux,phandle"};
constexpr std::uint32_t noPhandle = 0xffffffff;
/// Bounds what the labels of a small overlay can grow to: each gets the whole path of its fragment's target.
constexpr std::size_t maxSymbolBytes = std::size_t{64} << 20;

std::unexpected<Error> wrong(Message message, std::string path)
{
    return fail(ErrorKind::malformed, std::move(message), {.path = std::move(path)});
}

TreeProperty *propertyOf(TreeNode &node, std::string_view name)
{
    return const_cast<TreeProperty *>(std::as_const(node).property(name));
}

TreeNode *childOf(TreeNode &node, std::string_view name)
{
    return const_cast<TreeNode *>(names::matchChild(node, name));
}

/// The text of a string property that holds just one string.
std::optional<std::string_view> singleString(const TreeProperty &property)
{
    const std::string_view text = textOf(property.value);
    if (text.empty() || text.find('\0') != text.size() - 1) return std::nullopt;
    return text.substr(0, text.size() - 1);
}

std::uint32_t phandleOf(const TreeNode &node)
{
    const auto phandle = node.u32("phandle");
    return phandle ? *phandle : node.u32("linux,phandle").value_or(0);
}

std::uint32_t maxPhandle(const TreeNode &node)
{
    std::uint32_t max = phandleOf(node);
    for (const TreeNode &child : node.children)
        max = std::max(max, maxPhandle(child));
    return max;
}

/// Step 1 of the essay above.
Status movePhandles(TreeNode &node, const std::string &path, std::uint32_t delta)
{
    for (const char *name : phandleNames) {
        TreeProperty *property = propertyOf(node, name);
        if (property == nullptr) continue;
        const auto phandle = node.u32(name);
        if (!phandle || *phandle >= noPhandle - delta)
            return wrong({KWB_MSG("devicetree.overlay-phandle",
                                  "the phandle of this node of the overlay is no number, "
                                  "or too large beside those of the base")},
                         path);
        property->value = makeU32(*phandle + delta);
    }
    for (TreeNode &child : node.children)
        KWB_CHECK(movePhandles(child, names::join(path, child.name), delta));
    return {};
}

/// `fixup` is the name of a node or property that the fixup needs at `path`, or its text.
std::unexpected<Error> badFixup(std::string path, std::string fixup)
{
    return wrong(
        {KWB_MSG("devicetree.overlay-fixup", "the fixup \"{fixup}\" of the overlay points to no reference"),
         {{"fixup", std::move(fixup)}}},
        std::move(path));
}

/// Step 2. `fixups` lies in the tree of `node` itself, but no change of a value adds or moves a node or
/// property.
Status fixLocalReferences(TreeNode &node, const TreeNode &fixups, const std::string &path,
                          std::uint32_t delta)
{
    for (const TreeProperty &fixup : fixups.properties) {
        TreeProperty *property = propertyOf(node, fixup.name);
        if (property == nullptr || fixup.value.size() % 4 != 0) return badFixup(path, fixup.name);
        for (std::size_t at = 0; at < fixup.value.size(); at += 4) {
            const auto offset = loadAt<std::uint32_t>(fixup.value.data() + at, ByteOrder::big);
            const auto reference = load<std::uint32_t>(property->value, offset, ByteOrder::big);
            if (!reference) return badFixup(path, fixup.name);
            store(std::span(property->value), offset, *reference + delta, ByteOrder::big);
        }
    }
    for (const TreeNode &child : fixups.children) {
        TreeNode *target = childOf(node, child.name);
        if (target == nullptr) return badFixup(path, child.name);
        KWB_CHECK(fixLocalReferences(*target, child, names::join(path, child.name), delta));
    }
    return {};
}

/// The phandle of a labelled node of the base.
Result<std::uint32_t> phandleOfLabel(const DeviceTree &base, const std::string &label)
{
    const TreeNode *symbols = base.find("/__symbols__");
    const TreeProperty *symbol = symbols == nullptr ? nullptr : symbols->property(label);
    const auto path = symbol == nullptr ? std::nullopt : singleString(*symbol);
    const TreeNode *node = path ? base.find(*path) : nullptr;
    const std::uint32_t phandle = node == nullptr ? 0 : phandleOf(*node);
    if (phandle == 0)
        return fail(
            ErrorKind::malformed,
            {KWB_MSG("devicetree.overlay-label",
                     "the overlay needs a node with the label \"{label}\", which the base does not name"),
             {{"label", label}}},
            {.path = "/__fixups__"},
            {KWB_MSG("devicetree.overlay-symbols", "compile the base with dtc -@, which adds /__symbols__")});
    return phandle;
}

/// Step 3 for one place "path:property:offset".
Status fixReference(DeviceTree &overlay, std::string_view place, std::uint32_t phandle)
{
    const std::size_t pathEnd = std::min(place.find(':'), place.size());
    const std::size_t nameEnd = std::min(place.find(':', pathEnd + 1), place.size());
    TreeNode *node = overlay.find(place.substr(0, pathEnd));
    const std::string name(nameEnd > pathEnd ? place.substr(pathEnd + 1, nameEnd - pathEnd - 1) : "");
    TreeProperty *property = node == nullptr ? nullptr : propertyOf(*node, name);
    std::uint32_t offset = 0;
    const char *const end = place.data() + place.size();
    const auto [stop, code] =
        std::from_chars(place.data() + std::min(nameEnd + 1, place.size()), end, offset);
    if (property == nullptr || code != std::errc{} || stop != end ||
        !store(std::span(property->value), offset, phandle, ByteOrder::big))
        return badFixup("/__fixups__", std::string(place.substr(0, 120)));
    return {};
}

Status fixLabelReferences(const DeviceTree &base, DeviceTree &overlay)
{
    const TreeNode *fixups = overlay.find("/__fixups__");
    if (fixups == nullptr) return {};
    // A copy: a place that points into __fixups__ itself would change the list under the loop.
    for (const std::vector<TreeProperty> labels = fixups->properties; const TreeProperty &label : labels) {
        KWB_TRY(const std::uint32_t phandle, phandleOfLabel(base, label.name));
        if (label.value.empty() || label.value.back() != 0) return badFixup("/__fixups__", label.name);
        for (std::string_view rest = textOf(label.value); !rest.empty();) {
            const std::size_t end = rest.find('\0');
            KWB_CHECK(fixReference(overlay, rest.substr(0, end), phandle));
            rest.remove_prefix(end + 1);
        }
    }
    return {};
}

/// The path in the base that `target-path` means; one that does not begin with '/' begins with an alias.
std::string withoutAlias(const DeviceTree &base, std::string_view path)
{
    if (path.starts_with('/')) return std::string(path);
    const std::size_t end = std::min(path.find('/'), path.size());
    const TreeNode *aliases = base.find("/aliases");
    const auto start = aliases == nullptr ? std::nullopt : aliases->string(path.substr(0, end));
    return start ? *start + std::string(path.substr(end)) : "";
}

/// Where a fragment goes: the node and the path to it as symbols are to have it.
struct Target {
    std::string path;
    std::string symbolPath;
};

Result<Target> targetOf(const DeviceTree &base, const TreeNode &fragment)
{
    const std::string place = names::join("/", fragment.name);
    if (const TreeProperty *target = fragment.property("target"); target != nullptr) {
        const std::uint32_t phandle = fragment.u32("target").value_or(noPhandle);
        const auto path = phandle == 0 || phandle == noPhandle ? std::nullopt : base.pathOfPhandle(phandle);
        if (path) return Target{*path, *path};
        if (phandle != 0)
            return wrong(
                {KWB_MSG("devicetree.overlay-target", "the base has no node with this fragment's target "
                                                      "phandle {phandle}"),
                 {{"phandle", hex(phandle)}}},
                place);
    }
    const TreeProperty *property = fragment.property("target-path");
    const auto text = property == nullptr ? std::nullopt : fragment.string("target-path");
    if (!text)
        return wrong(
            {KWB_MSG("devicetree.overlay-no-target", "this fragment has neither target nor target-path")},
            place);
    const std::string path = withoutAlias(base, *text);
    if (base.find(path) == nullptr)
        return wrong(
            {KWB_MSG("devicetree.overlay-target-path", "the base has no node \"{target}\" for this fragment"),
             {{"target", *text}}},
            place);
    return Target{path, *text};
}

void mergeNode(TreeNode &target, const TreeNode &overlay)
{
    for (const TreeProperty &property : overlay.properties) {
        if (TreeProperty *old = propertyOf(target, property.name); old != nullptr)
            old->value = property.value;
        else
            target.properties.push_back(property);
    }
    for (const TreeNode &child : overlay.children) {
        TreeNode *into = childOf(target, child.name);
        if (into == nullptr) {
            into = &target.children.emplace_back();
            into->name = child.name;
        }
        mergeNode(*into, child);
    }
}

Status mergeFragments(DeviceTree &base, const DeviceTree &overlay)
{
    for (const TreeNode &fragment : overlay.root.children) {
        const TreeNode *content = names::matchChild(fragment, "__overlay__");
        if (content == nullptr) continue;
        KWB_TRY(const Target target, targetOf(base, fragment));
        mergeNode(*base.find(target.path), *content);
    }
    return {};
}

/// Adds the overlay's labels to those of the base. Labels outside of the fragments' contents have no place
/// there.
Status addSymbols(DeviceTree &base, const DeviceTree &overlay)
{
    const TreeNode *symbols = overlay.find("/__symbols__");
    if (symbols == nullptr) return {};
    TreeNode added;
    std::size_t bytes = 0;
    for (const TreeProperty &symbol : symbols->properties) {
        const auto path = singleString(symbol);
        if (!path || !path->starts_with('/'))
            return wrong(
                {KWB_MSG("devicetree.overlay-symbol", "the label \"{label}\" of the overlay has no path"),
                 {{"label", symbol.name}}},
                "/__symbols__");
        constexpr std::string_view content = "/__overlay__";
        const std::size_t fragmentEnd = path->find('/', 1);
        if (fragmentEnd == std::string_view::npos) continue;
        const std::string_view behind = path->substr(fragmentEnd);
        if (!behind.starts_with(content) || (behind.size() > content.size() && behind[content.size()] != '/'))
            continue;
        const TreeNode *fragment = overlay.find(path->substr(0, fragmentEnd));
        if (fragment == nullptr || names::matchChild(*fragment, content.substr(1)) == nullptr)
            return wrong(
                {KWB_MSG("devicetree.overlay-symbol-fragment",
                         "the label \"{label}\" of the overlay lies in a fragment that is not there"),
                 {{"label", symbol.name}}},
                "/__symbols__");
        KWB_TRY(const Target target, targetOf(base, *fragment));
        const std::string_view relative = behind.substr(std::min(content.size() + 1, behind.size()));
        bytes += target.symbolPath.size() + relative.size();
        if (bytes > maxSymbolBytes)
            return fail(ErrorKind::limit, {KWB_MSG("devicetree.overlay-symbols-size",
                                                   "the labels of the overlay would need more than 64 MiB")});
        added.properties.push_back({symbol.name, makeString(names::join(target.symbolPath, relative))});
    }
    if (base.find("/__symbols__") == nullptr) base.root.children.emplace_back().name = "__symbols__";
    mergeNode(*base.find("/__symbols__"), added);
    return {};
}

} // namespace

Result<DeviceTree> applyOverlay(const DeviceTree &base, ByteView overlay)
{
    KWB_TRY(DeviceTree fragments, parseDtb(overlay));
    const std::uint32_t delta = maxPhandle(base.root);
    KWB_CHECK(movePhandles(fragments.root, "/", delta));
    if (const TreeNode *fixups = std::as_const(fragments).find("/__local_fixups__"); fixups != nullptr)
        KWB_CHECK(fixLocalReferences(fragments.root, *fixups, "/", delta));
    KWB_CHECK(fixLabelReferences(base, fragments));

    DeviceTree merged = base;
    KWB_CHECK(mergeFragments(merged, fragments));
    KWB_CHECK(addSymbols(merged, fragments));
    return merged;
}

} // namespace kwb
