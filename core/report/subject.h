#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <string>

namespace kwb {

/// A thing of a plan that one can point at: what is selected in the window. It names the thing rather than
/// holding it, so that it can be looked up again in the next plan.
struct Subject {
    enum class Kind {
        none,
        address,    ///< a bare address, or range of them
        segment,    ///< name
        memory,     ///< a range of the machine's map: name is its kind, detail its source
        extent,     ///< what the new kernel takes: name
        reserve,    ///< a range that the request keeps clear
        section,    ///< of the purgatory: name
        symbol,     ///< of the purgatory: name
        relocation, ///< of the purgatory, by its place
        treeNode,   ///< name is the path
        property,   ///< name is the path of its node, detail the property
        finding,    ///< name is the code, detail what it is about
        profile,    ///< an allocator: name
    };

    Kind kind = Kind::none;
    std::string name{};
    std::string detail{};
    AddressRange range{}; ///< where it lies; empty if it has no place

    bool operator==(const Subject &) const = default;
    bool empty() const { return kind == Kind::none; }

    static Subject ofSegment(const PlannedSegment &segment);
    static Subject ofMemory(const MemoryMap &map, const MemoryRange &range);
    static Subject ofExtent(const BootExtent &extent);
    static Subject ofRelocation(const AppliedRelocation &relocation);
    static Subject ofAddress(PhysAddr address);
    static Subject ofRange(AddressRange range);
    static Subject ofNode(std::string path);
    static Subject ofProperty(std::string path, std::string property);
    static Subject ofFinding(const Finding &finding);
};

/// The same thing in another plan, with the place it has there; an empty subject if it is not in it.
Subject findAgain(const BootPlan &plan, const Subject &subject);

/// The segment that a subject belongs to: itself, the one it lies in (relocations, sections, symbols,
/// addresses), the fdt for parts of the tree, what a finding is about. Null if there is none.
const PlannedSegment *segmentOf(const BootPlan &plan, const Subject &subject);

/// What words for an address lead to: "0x…", a segment's or symbol's name, a tree path. Nothing if it is
/// none of them.
std::optional<Subject> parseSubject(const BootPlan &plan, std::string_view text);

/// What a finding leads to: the segment or the part of the tree that it is about; itself if that is no part
/// of the plan.
Subject causeOf(const BootPlan &plan, const Finding &finding);

} // namespace kwb
