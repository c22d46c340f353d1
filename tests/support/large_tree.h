#pragma once

#include "core/plan/plan.h"

#include <memory>
#include <string>

namespace kwb::test {

/// Devices on each of the buses of largeTree(); each has `reg` and `compatible`.
inline constexpr int devicesPerBus = 100;

/// A plan that is only a tree: `buses` nodes of `devicesPerBus` devices each, the same before and after.
inline std::shared_ptr<BootPlan> largeTree(int buses)
{
    auto plan = std::make_shared<BootPlan>();
    for (int bus = 0; bus < buses; ++bus) {
        TreeNode node{"bus@" + std::to_string(bus), {{"#address-cells", makeU32(1)}}, {}};
        for (int device = 0; device < devicesPerBus; ++device)
            node.children.push_back({"device@" + std::to_string(device),
                                     {{"reg", makeU32(1)}, {"compatible", makeString("a")}},
                                     {}});
        plan->treeBefore.root.children.push_back(std::move(node));
    }
    plan->treeAfter = plan->treeBefore;
    return plan;
}

} // namespace kwb::test
