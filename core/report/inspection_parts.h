#pragma once

#include "core/report/inspection.h"

/// Inside the room: what the files of inspection.h share.
namespace kwb::inspecting {

/// More rows than this say nothing to a person; the rest is counted.
inline constexpr std::size_t shownItems = 24;

/// What an inspection is made from.
struct Task {
    const BootPlan &plan;
    const InspectionExtras &extras;
};

/// A row of a label and a value that reads the same in every language. `link`: what a click selects.
InspectionItem fact(MessageTemplate label, std::string value, Subject link = {});
/// A row of a label and a text for people.
InspectionItem told(MessageTemplate label, Message words, Subject link = {});
/// A text without a label.
InspectionItem sentence(Message words, InspectionItem::Mark mark = InspectionItem::Mark::none);
/// "0x3b0000  3.7 MiB".
std::string sizeText(std::uint64_t bytes);
/// "[0x2880000, 0x28a0000)".
std::string spanText(AddressRange range);
/// The mark that stands for a severity.
InspectionItem::Mark markOf(Severity severity);

/// Appends the section if it holds anything.
void addSection(Inspection &out, InspectionSection section);
/// Findings about a name, worst first.
InspectionSection findingsAbout(const BootPlan &plan, std::string_view about);
/// The segments that share bytes with a range.
InspectionSection segmentsIn(const BootPlan &plan, AddressRange range);
/// What the machine's map and the new kernel's first steps say of a range.
InspectionSection memoryAt(const BootPlan &plan, AddressRange range);
/// The first bytes of a place in a segment, eight a line.
InspectionSection firstBytes(const PlannedSegment &segment, std::uint64_t offset, std::size_t count);
/// The hole search of a segment, or of one without a place.
InspectionSection whyHere(const BootPlan &plan, const std::string &segment,
                          const std::vector<Message> &reasons);
/// The first instructions at a place in the purgatory, in its byte order.
InspectionSection firstInstructions(const BootPlan &plan, PhysAddr at, std::size_t count);
/// "+", "−" or "~" with path and property, and the rule behind the edit.
InspectionItem editItem(const TreeEdit &edit);

/// What is told of a subject: one function for each kind of them.
Inspection ofPlan(const Task &task);
Inspection ofSegment(const Task &task, const PlannedSegment &segment);
Inspection ofUnplaced(const Task &task, const std::string &segment);
Inspection ofRange(const Task &task, const Subject &subject);
Inspection ofMemory(const Task &task, const Subject &subject);
Inspection ofExtent(const Task &task, const BootExtent &extent);
Inspection ofRelocation(const Task &task, const Subject &subject);
Inspection ofSymbol(const Task &task, const Subject &subject);
Inspection ofSection(const Task &task, const Subject &subject);
Inspection ofTree(const Task &task, const Subject &subject);
Inspection ofFinding(const Task &task, const Finding &finding);
Inspection ofProfile(const Task &task, const Profile &profile);

} // namespace kwb::inspecting
