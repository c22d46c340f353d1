#include "core/devicetree/edit.h"
#include "core/devicetree/tree.h"
#include "tests/fuzz/fuzz.h"

using namespace kwb;
using namespace kwb::fuzz;

namespace {

DeviceTree makeBase()
{
    DeviceTree tree;
    tree.root.children.push_back(
        {.name = "a", .properties = {{"phandle", makeU32(1)}, {"p", makeU32(7)}}, .children = {}});
    tree.root.children.push_back({.name = "__symbols__",
                                  .properties = {{"a", makeString("/a")}, {"root", makeString("/")}},
                                  .children = {}});
    return tree;
}

} // namespace

/// Overlays on a small base with labels: the steps from the base to the result make the result.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const DeviceTree base = makeBase();
    const auto result = applyOverlay(base, viewOf(data, size));
    if (!result) return 0;
    TreeEditor editor(base);
    editor.replace(*result, {});
    require(diffTrees(editor.tree(), *result).empty());
    return 0;
}
