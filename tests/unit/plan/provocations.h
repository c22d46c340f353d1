#pragma once

#include "tests/unit/plan/fixture.h"

#include <functional>
#include <vector>

/// A request for every finding that a request can have.
namespace kwb::test {

using Change = std::function<void(BootRequest &)>;

/// The sample's request as if nothing had been absent on its target.
BootRequest wholeRequest();
/// An address inside a range of the sample's map.
std::uint64_t inside(MemoryKind kind);
/// kexec-tools' kind of purgatory: it runs on a stack that its loader finds.
void withForeignStack(BootRequest &request);

struct Provocation {
    const char *code;
    Change provoke; ///< of wholeRequest(), whose plan has no such finding
};
std::vector<Provocation> provocations();
/// Those of crash images alone; they are among the others.
std::vector<Provocation> crashProvocations();

} // namespace kwb::test
