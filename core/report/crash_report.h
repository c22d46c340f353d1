#pragma once

#include "core/image/core_dump.h"
#include "core/plan/crash_simulation.h"

#include <string>

namespace kwb {

/// What `kwb crash simulate` says: as JSON of the schema kexec-workbench/crash-simulation/1, and as text.
std::string crashSimulationJson(const CrashSimulation &simulation, const std::string &value);
std::string crashSimulationText(const CrashSimulation &simulation, const std::string &value);

/// What `kwb crash show` says: as JSON of the schema kexec-workbench/core-dump/1, and as text.
std::string coreDumpJson(const CoreDump &dump);
std::string coreDumpText(const CoreDump &dump, const std::string &name);

} // namespace kwb
