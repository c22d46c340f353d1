#pragma once

#include "core/memory/room_advice.h"
#include "core/plan/plan.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What is said of a segment without a place: only what a whole plan has shown to help.
namespace kwb {

struct Architecture;

/// One thing that is tried out about one segment.
struct RoomTrial {
    std::string segment{};
    std::optional<std::uint64_t> size{};  ///< what is looked for, in bytes
    std::optional<std::uint64_t> align{}; ///< its own, before the rule's
    std::optional<std::uint64_t> limit{}; ///< the last byte allowed
};

/// A segment for which there was no place.
struct RoomRefusal {
    std::string segment{};
    std::size_t finding = 0; ///< index of its "no-room" in BootPlan::findings
    std::vector<MessageArgument> evidence;
    std::uint64_t pageSize = 0;
    RoomAdvice advice; ///< what helps this request, whatever becomes of those behind it
};

/// Whether a plan of the request, changed by the trial, has a place for every segment, none of them from the
/// named one on owed to a wrap-around. A kernel's size is changed in its PT_LOADs: in the one that the
/// segment is made of, or in the last where all lie in one place.
bool fitsWith(const BootRequest &request, const Profile &profile, const Architecture &arch,
              const RoomTrial &trial);

/// What of `refusal.advice`, or else short of it, makes the whole plan fit while one page (or the next
/// alignment) beyond does not; plans up to 40 times for each of the three.
RoomAdvice provenAdvice(const BootPlan &plan, const Architecture &arch, const RoomRefusal &refusal);

/// The finding "no-room" with what would help.
Finding noRoomFinding(const RoomRefusal &refusal, const RoomAdvice &advice);

} // namespace kwb
