#pragma once

#include "core/plan/architecture.h"
#include "core/plan/plan.h"

namespace kwb {

/// Each looks at a finished plan from one side and adds its findings.
void checkLayout(BootPlan &plan,
                 const Machine &machine); ///< overlaps, RAM, pages, RMA, half of RAM, number of segments
void checkTime(BootPlan &plan, const Machine &machine); ///< what is overwritten after the jump, and when
void checkMachine(BootPlan &plan,
                  const Machine &machine); ///< page size, byte order, console, boot CPU, snapshot's absences
void checkTree(BootPlan &plan, const Machine &machine);   ///< the tree that is handed over, by itself
void checkPolicy(BootPlan &plan, const Machine &machine); ///< lockdown, load_disabled, limits, configuration
/// Whether the command line is there and not too long, and names root and console once and rightly.
void checkCommandLine(BootPlan &plan, const Machine &machine, const Architecture &arch);
void checkCrash(BootPlan &plan, const Machine &machine);  ///< what only a crash image can have
void checkPins(BootPlan &plan);                           ///< pins that hold nothing
void checkInputs(BootPlan &plan, const Machine &machine); ///< initrd, tree, quirks of the allocator

} // namespace kwb
