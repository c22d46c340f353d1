#pragma once

#include "core/plan/plan.h"
#include "core/report/subject.h"

#include <string>
#include <string_view>
#include <vector>

/// The life of a load, from the request to the new kernel's first instructions, told with the numbers of one
/// plan.
namespace kwb {

struct WalkthroughStep {
    std::string id; ///< "request", "hole-initrd": stays the same from plan to plan
    Message title;
    std::vector<Message> text;     ///< sentences
    std::string where;             ///< file and function, "Linux 6.1 kernel/kexec_file.c kexec_add_buffer"
    std::vector<Subject> subjects; ///< what it is about; the first one is the most important

    bool operator==(const WalkthroughStep &) const = default;
};

/// The steps of a plan, in the order of time.
std::vector<WalkthroughStep> walkthrough(const BootPlan &plan);

/// The index of a step; nothing if the plan has no such step.
std::optional<std::size_t> findStep(const std::vector<WalkthroughStep> &steps, std::string_view id);

} // namespace kwb
