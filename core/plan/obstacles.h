#pragma once

#include "core/memory/hole_search.h"
#include "core/memory/memory_map.h"

#include <string>
#include <vector>

namespace kwb {

/// What a profile's search passes over, with what it is and who says so. The searches themselves know spans
/// only; this names the spans that lay in the way of one request.
class Obstacles {
public:
    /// The map outlives this.
    explicit Obstacles(const MemoryMap &map)
        : map_(&map)
    {
    }
    /// What the profile's rules keep clear.
    void addMemory(const MemoryRange &range);
    /// What the running kernel's memblock has reserved; it gets the name that the map has for it.
    void addReserved(AddressRange range);
    void addByRequest(AddressRange range);
    /// Where the new kernel will move itself; `title` is the extent's.
    void addExtent(const Message &title, AddressRange range);
    void addSegment(const std::string &name, AddressRange range);
    void addPin(const std::string &segment, AddressRange range);
    /// The memory that the search walks: what lies outside is in nobody's way.
    void setRam(const std::vector<Span> &ram);
    /// From the lowest to the highest of it; empty if there is none.
    AddressRange ram() const { return ram_; }

    /// What lay in the way of a search: in front of the place that it took (`request.topDown`: behind it), or
    /// anywhere within the limits if it took none. One run for each kind of thing, in the order of addresses;
    /// what the place itself meets is left out. Linear in the obstacles, the answer does not grow with them.
    std::vector<HoleTrace> inTheWay(const HoleRequest &request, const HoleAnswer &answer) const;

private:
    enum class Why { memory, reserved, request, extent, segment, pin };
    struct Obstacle {
        AddressRange range;
        Why why = Why::memory;
        MemoryKind kind = MemoryKind::ram; ///< of Why::memory
        std::uint32_t origin = 0;          ///< of Why::memory: index into MemoryMap::origins
        std::uint32_t row = 0;             ///< of Why::memory, as MemoryRange::row
        std::string name{};                ///< of a segment
        Message title{};                   ///< of an extent
    };
    struct Group {
        const Obstacle *first = nullptr;
        AddressRange around;
        std::uint64_t count = 0;
        bool scattered = false;
    };

    AddressRange window(const HoleRequest &request, const HoleAnswer &answer) const;
    Message reason(const Group &group) const;

    const MemoryMap *map_;
    std::vector<Obstacle> all_;
    AddressRange ram_; ///< from the lowest RAM to the highest
};

} // namespace kwb
