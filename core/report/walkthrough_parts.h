#pragma once

#include "core/report/walkthrough.h"

/// Inside the room: the two halves of the walkthrough, before and after the jump.
namespace kwb::walking {

using Steps = std::vector<WalkthroughStep>;

/// Request to system call: what is done while the old kernel runs.
void addLoading(const BootPlan &plan, Steps &steps);
/// Reboot to the new kernel's first look at its tree.
void addJump(const BootPlan &plan, Steps &steps);

/// What was written into a variable of the purgatory, or `otherwise`.
std::uint64_t patched(const BootPlan &plan, const std::string &symbol, std::uint64_t otherwise);
/// Without separators.
std::string decimal(std::uint64_t value);
/// The subjects of all segments.
std::vector<Subject> allSegments(const BootPlan &plan);
/// The subject of a segment in a list, or nothing in it.
std::vector<Subject> segmentSubject(const BootPlan &plan, std::string_view name);
/// A symbol of the purgatory behind the segments in `subjects`, if it has one of that name.
void addSymbol(const BootPlan &plan, const std::string &name, std::vector<Subject> &subjects);

/// Steps of a crash image, plan.crash is there: the panic, the copy of the first memory, the kernel that is
/// not moved.
WalkthroughStep panicStep(const BootPlan &plan);
WalkthroughStep saveStep(const BootPlan &plan);
WalkthroughStep stayStep(const BootPlan &plan);

} // namespace kwb::walking
