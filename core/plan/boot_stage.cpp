#include "core/plan/plan.h"

namespace kwb {

const char *name(BootStage stage)
{
    switch (stage) {
    case BootStage::purgatoryRuns:
        return "purgatory-runs";
    case BootStage::kernelMoves:
        return "kernel-moves";
    case BootStage::kernelSetsUpMemory:
        return "kernel-sets-up-memory";
    }
    return "";
}

MessageTemplate title(BootStage stage)
{
    switch (stage) {
    case BootStage::purgatoryRuns:
        return KWB_MSG("inspect.stage-purgatory", "while the purgatory runs");
    case BootStage::kernelMoves:
        return KWB_MSG("inspect.stage-moves",
                       "when the new kernel moves itself to 0, before it reads the tree");
    case BootStage::kernelSetsUpMemory:
        return KWB_MSG("inspect.stage-memory",
                       "when the new kernel sets up its memory, after it has read tree and command line");
    }
    return KWB_MSG("inspect.stage-later", "later");
}

} // namespace kwb
