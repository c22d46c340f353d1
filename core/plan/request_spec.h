#pragma once

#include "core/plan/request.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kwb {

/// What the user asks for, by the names of files: what is typed on a command line, kept in a workspace and
/// changed in the window. A value; reading the files makes a BootRequest of it.
struct RequestSpec {
    std::string target; ///< snapshot (folder or archive) or device tree; empty = none chosen yet
    std::string kernel; ///< empty = none chosen yet
    std::vector<std::string> initrds;
    std::optional<std::string> cmdline;
    bool cmdlineFromTarget = false;
    std::string dtb; ///< empty = the target's own tree
    std::vector<std::string> overlays;
    std::vector<TreeCommand> edits;
    std::string purgatory = "builtin"; ///< "builtin", "linux" or a file
    std::string allocator = "workbench";
    bool crash = false;
    std::optional<std::uint64_t> pageSize;
    std::optional<ByteOrder> oldByteOrder;
    std::map<std::string, PhysAddr> pins;
    std::vector<AddressRange> reserves;
    OnMismatch onMismatch = OnMismatch::stop;
    bool imaLog = false; ///< hand the target's measurement log over

    bool operator==(const RequestSpec &) const = default;
};

/// "0xBEGIN-0xEND" with BEGIN below END (half-open), and "SEGMENT=NUMBER"; blanks around are passed over.
/// Nothing if the text is not so.
std::optional<AddressRange> parseReservation(std::string_view text);
std::optional<std::pair<std::string, PhysAddr>> parsePin(std::string_view text);

/// The files of requests as they were read last. A file is read again when its size or time of change is
/// another. Not for several threads at once.
class InputCache {
public:
    InputCache();
    ~InputCache();
    InputCache(const InputCache &) = delete;
    InputCache &operator=(const InputCache &) = delete;

    Result<std::shared_ptr<const Snapshot>> snapshot(const std::string &path);
    Result<std::shared_ptr<const KernelImage>> kernel(const std::string &path);
    Result<NamedBlob> file(const std::string &path);
    /// Forgets all; the next request reads everything anew.
    void clear();

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Reads the files of a request. Target and kernel may be empty names: they are left out. Errors: those of
/// the readers; usage (an unknown allocator).
Result<BootRequest> readRequest(const RequestSpec &spec, InputCache &inputs);

} // namespace kwb
