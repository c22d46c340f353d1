#pragma once

#include "core/plan/seal.h"
#include "core/report/comparison.h"
#include "core/report/display_list.h"
#include "core/report/subject.h"
#include "core/report/table.h"

#include <string>
#include <vector>

/// Everything that a plan says of one thing, in the order in which a person asks: what it is, why it is so,
/// what else names it.
namespace kwb {

/// A fact with its label, or a sentence without one.
struct InspectionItem {
    enum class Mark { none, taken, refused, passed, error, warning, note };
    enum class Action { none, compare };

    Mark mark = Mark::none;
    Message label{};              ///< what the fact is; empty for a sentence over the whole width
    std::string key{};            ///< the same where it is a name: of a segment, an allocator
    std::string value{};          ///< data as it is: addresses, names, bytes
    Message words{};              ///< behind the data, or all there is
    Subject link{};               ///< what the item leads to
    Action action = Action::none; ///< what choosing the item asks for

    bool operator==(const InspectionItem &) const = default;
};

struct InspectionSection {
    Message title{}; ///< empty for the first one
    std::vector<InspectionItem> items{};

    bool operator==(const InspectionSection &) const = default;
};

struct Inspection {
    std::string name{};     ///< "initrd", "0x7fff0000": as it is
    Message title{};        ///< where there is no name
    Message kind{};         ///< "segment 2 of 4"
    Role role = Role::none; ///< the colour that it has in the map
    std::vector<InspectionSection> sections{};

    bool operator==(const Inspection &) const = default;
};

/// What may be known about a plan beyond the plan. Both may be null.
struct InspectionExtras {
    const SealedPlan *sealed = nullptr;     ///< of the same plan
    const Comparison *comparison = nullptr; ///< of the same request
};

/// Describes a subject; a subject that is not in the plan, or none, gets a summary of the plan.
Inspection inspect(const BootPlan &plan, const Subject &subject, const InspectionExtras &extras = {});

/// As lines of text, to copy.
std::string inspectionText(const Inspection &inspection, const Say &say);

} // namespace kwb
