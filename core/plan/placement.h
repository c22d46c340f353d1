#pragma once

#include "core/plan/architecture.h"
#include "core/plan/obstacles.h"
#include "core/plan/plan.h"
#include "core/plan/room.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace kwb {

/// Finds the places of one plan's segments: turns the machine's memory map into what the profile's search
/// reads, asks the search (or takes the pin), and writes segments and trace into the plan.
class Placer {
public:
    /// `sizes`: how much memory each segment that may be pinned will need, so that pins are kept free from
    /// the start. `trial` changes one thing; what has no place then is listed, but nothing is said of it.
    static Result<Placer> create(BootPlan &plan, const Machine &machine,
                                 const std::map<std::string, std::uint64_t> &sizes,
                                 const std::optional<RoomTrial> &trial);

    /// What is placed, before it has an address.
    struct Item {
        std::string name;
        std::uint64_t memsz = 0;         ///< not yet rounded to pages
        std::uint64_t searchSize = 0;    ///< what a place is looked for; 0 = memsz
        std::uint64_t align = 1;         ///< its own alignment, before the rule's
        std::uint64_t paddr = 0;         ///< a kernel's p_paddr
        std::optional<PhysAddr> reach{}; ///< exclusive end that the object's relocations allow
        Message reachBecause{};
        std::optional<PhysAddr> reachFrom{}; ///< the lowest address that they allow
        Message reachFromBecause{};
    };

    /// The place for an item by a rule: where it goes, or nothing (then a finding says so and the plan's
    /// `unplaced` grows). Placed segments are appended to the plan without content; the caller fills content,
    /// bufsz and source in. `otherwise` is tried when there is no place by `rule`.
    std::optional<PhysAddr> place(const SegmentRule &rule, const Item &given,
                                  const SegmentRule *otherwise = nullptr);

    /// What had no place, in order.
    const std::vector<RoomRefusal> &refusals() const { return refusals_; }

    /// Keeps a place that was found for something else (a span of segments) from now on.
    void keep(const std::string &name, PhysAddr at, std::uint64_t size);

    /// Records a segment at an address that no search chose (what the rule leaves at its p_paddr).
    void placeAt(const SegmentRule &rule, const Item &item, PhysAddr at, Message why);

private:
    Placer(BootPlan &plan, const Machine &machine, std::unique_ptr<HoleSearch> search, Obstacles obstacles,
           const std::optional<RoomTrial> &trial)
        : plan_(&plan)
        , machine_(&machine)
        , search_(std::move(search))
        , obstacles_(std::move(obstacles))
        , trial_(trial)
    {
    }
    std::uint64_t pageSize() const { return plan_->profile->ownPageSize.value_or(machine_->pageSize); }
    std::uint64_t pages(std::uint64_t size) const { return alignUp(size, pageSize()).value_or(size); }
    Item tried(const Item &item) const;
    HoleRequest requestFor(const SegmentRule &rule, const Item &item);
    std::uint64_t limitOf(LimitRule rule, Message &because) const;
    bool knowsRegion() const;
    void narrowLimits(const HoleRequest &hole);
    HoleRequest told(const HoleRequest &hole) const;
    std::vector<MessageArgument> searchWords(const SegmentRule &rule, const HoleRequest &hole) const;
    void add(const SegmentRule &rule, const Item &item, PhysAddr at, std::uint64_t align,
             std::vector<Message> why);
    void refuseCount();
    void refuse(const SegmentRule &rule, const Item &item, const HoleRequest &hole, KernelError error);

    BootPlan *plan_;
    const Machine *machine_;
    std::unique_ptr<HoleSearch> search_;
    Obstacles obstacles_;
    HoleRequest last_{}; ///< what "inherited" means
    Message limitBecause_;
    std::optional<SearchLimits> limits_; ///< of what is placed
    std::optional<RoomTrial> trial_;
    std::vector<RoomRefusal> refusals_;
};

/// The memory that the profile's search looks through, with the list it must keep clear of; says in the
/// plan's trace where it took RAM from. `obstacles` learns what stands in the way. Errors as
/// Profile::memoryLists: a file of the target is malformed.
Result<HoleSpace> holeSpace(BootPlan &plan, const Machine &machine, Obstacles &obstacles);

/// Whether the running kernel keeps its initrd.
bool retainsInitrd(const Machine &machine);

} // namespace kwb
