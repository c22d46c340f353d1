#ifndef KWB_PURGATORY_STAGE_OTHERS_H
#define KWB_PURGATORY_STAGE_OTHERS_H

#include "purgatory/stage/stage.h"

/// The CPUs that do not start the new kernel, on pseries: before a kexec the old kernel has them in its own
/// hands, so the stage starts them by RTAS and holds them in a loop.
void holdOthers(struct Stage *stage);
/// Lets them go to 0x60, where the new kernel's first bytes lie, each with its id in r3.
void releaseOthers(void);

#endif
