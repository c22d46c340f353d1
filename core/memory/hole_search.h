#pragma once

#include "core/base/address.h"
#include "core/base/message.h"
#include "core/base/result.h"
#include "core/memory/kernel_error.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// What the searches for a free place have in common. Each real one is restated in a file of its own, quirks
/// and all. At this edge ranges are (start, size): the real code is fed so, and a range may end at 2^64.
namespace kwb {

struct Span {
    std::uint64_t start = 0;
    std::uint64_t size = 0;

    bool operator==(const Span &) const = default;
};

/// The memory a search works on. Which lists it reads: contract.md, "Hole cases".
struct HoleSpace {
    std::uint64_t pageSize = 0x10000;
    bool crashImage = false;
    std::optional<Span> crash{}; ///< crashk_res
    std::vector<Span> ram{};
    std::vector<Span> exclude{}; ///< in the order of adding, unmerged
    std::vector<Span> reserved{};
    std::vector<Span> driverManaged{};
    std::vector<Span> segments{}; ///< segments that are placed already
    std::optional<std::uint64_t> memMin{};
    std::optional<std::uint64_t> memMax{};
};

struct HoleRequest {
    std::uint64_t memsz = 0;
    std::uint64_t align = 1;
    std::uint64_t min = 0;
    std::uint64_t max = ~std::uint64_t{0}; ///< the last byte allowed (buf_max, hole_max)
    bool topDown = false;
};

/// A run of candidates that were refused for the same reason, or the one that was taken.
struct HoleTrace {
    Message reason;          ///< with its numbers: "too small: 0x1000 bytes free, 0x20000 wanted"
    std::uint64_t first = 0; ///< lowest address of the run
    std::uint64_t last = 0;  ///< highest address of the run, inclusive
    std::uint64_t candidates = 1;
    bool taken = false;
    bool leftOut = false;   ///< no candidate: memory in use, which the search passed over
    bool scattered = false; ///< several candidates that do not touch: the run is what lies around them
    std::string quirk;      ///< name of the quirk of the real code that decided here, or empty
};

/// "[0x…, 0x…)": the addresses of a run, half-open as everywhere.
std::string text(const HoleTrace &run);
/// The end of what has `last` as its last address: "0x…", "2^64" behind all of it.
std::string endBehind(std::uint64_t last);

struct HoleAnswer {
    std::optional<PhysAddr> at;
    KernelError error = KernelError::none;
    std::vector<HoleTrace> trace; ///< in the order the search looked; as long as its reasons
};

/// A search with its state: what it placed is in the way of what comes next; a failed request changes
/// nothing.
class HoleSearch {
public:
    virtual ~HoleSearch() = default;
    virtual HoleAnswer place(const HoleRequest &request) = 0;
    /// Where a hole is, without making it a segment: what a tool's bare search answers at this point, with
    /// the size as it is (kexec-tools looks for its kernel and for the stack of its purgatory so).
    virtual HoleAnswer locate(const HoleRequest &request) const = 0;
    /// A segment that was placed by other means (a pin) is in the way from now on.
    virtual void occupy(Span span) = 0;

    HoleSearch() = default;
    HoleSearch(const HoleSearch &) = delete;
    HoleSearch &operator=(const HoleSearch &) = delete;
};

} // namespace kwb
