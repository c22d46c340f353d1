#pragma once

#include "core/report/display_list.h"
#include "core/report/relocation_facts.h"

#include <vector>

/// The purgatory's sections side by side, with its symbols, its relocated places and its TOC, and an arrow
/// from the place of a relocation to its target.
namespace kwb {

struct SectionMapOptions {
    double width = 900;
    TextMetrics metrics{};
    Say say = sayEnglish;
};

/// A part of the picture that can be pointed at.
struct SectionMapPart {
    Box box;
    Subject subject;
    std::string text; ///< what it is, for a tooltip or a screen reader
};

class SectionMap {
public:
    static constexpr double height = 104;

    SectionMap(const LinkedImage &image, const SectionMapOptions &options);

    const DisplayList &picture() const { return picture_; }
    /// Sections from left to right, then symbols: later ones lie above earlier ones.
    const std::vector<SectionMapPart> &parts() const { return parts_; }
    /// Where an address lies; addresses outside of all sections lie at the nearer edge.
    double x(PhysAddr address) const;
    /// The marks of a relocation: its place, its target and the arrow between them.
    DisplayList arrow(const RelocationFacts &facts, const AppliedRelocation &relocation) const;
    /// The frame around what is selected; empty for what is no part of the map.
    DisplayList frame(const Subject &subject) const;

private:
    struct Lane {
        AddressRange range;
        double x = 0;
        double width = 0;
    };
    void place(const LinkedImage &image);
    void drawSections(const LinkedImage &image);
    void drawSymbols(const LinkedImage &image);
    void drawRelocations(const LinkedImage &image);
    void placeToc(std::uint64_t toc);
    void drawToc();
    void label(Box box, const std::string &text, Role role, TextStyle style);

    SectionMapOptions options_;
    std::vector<Lane> lanes_; ///< one a section that is not empty, in the order of addresses
    std::vector<const PlacedSection *> placed_;
    double tocAt_ = 0;
    Box tocBox_{}; ///< of its label; empty without one
    std::string tocText_;
    DisplayList picture_;
    std::vector<SectionMapPart> parts_;
};

} // namespace kwb
