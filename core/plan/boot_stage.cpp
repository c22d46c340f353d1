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

const char *title(BootStage stage)
{
    switch (stage) {
    case BootStage::purgatoryRuns:
        return "while the purgatory runs";
    case BootStage::kernelMoves:
        return "when the new kernel moves itself to 0, before it reads the tree";
    case BootStage::kernelSetsUpMemory:
        return "when the new kernel sets up its memory, after it has read tree and command line";
    }
    return "";
}

} // namespace kwb
