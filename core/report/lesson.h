#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/report/expression.h"
#include "core/report/subject.h"

#include <string>
#include <string_view>
#include <vector>

/// Short lessons about kexec. A lesson is Markdown with a few lines in front of it, between lines of "---":
///
///     id: finding-a-hole
///     title: Finding a hole
///     select: segment/initrd      what is selected when the lesson opens (see subjectOfLink)
///     step: hole-initrd           the step of the walkthrough it opens at
///     tab: Segments               the tab it brings to the front
///
/// Numbers about the plan stand in it as {{expressions}}; links lead to parts of the plan ("reveal:…"), to
/// steps ("step:ID"), to tabs ("tab:NAME") and to other lessons ("lesson:ID").
namespace kwb {

struct Lesson {
    std::string id;
    std::string title;
    std::string select;
    std::string step;
    std::string tab;
    std::string body; ///< Markdown with expressions

    bool operator==(const Lesson &) const = default;
};

/// Errors: malformed, with the line (no head, a line of it that is unknown, no id or title).
Result<Lesson> parseLesson(std::string_view text);

/// What a link leads to in a plan: "segment/initrd", "memory/rtas" (the first range of the kind),
/// "extent/kernel_moves" (by stage), "symbol/kernel", "section/.text", "relocation/REL24" (the first of the
/// type), "node/chosen", "property/chosen:bootargs", "finding/CODE", "address/0x0". Nothing if the plan has
/// no such thing.
std::optional<Subject> subjectOfLink(const BootPlan &plan, std::string_view link);

} // namespace kwb
