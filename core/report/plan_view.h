#pragma once

#include "core/base/address.h"
#include "core/base/message.h"
#include "core/plan/plan.h"
#include "core/report/json_document.h"
#include "core/snapshot/kexec_log.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What of a plan can be compared, wherever it comes from: a plan in memory, a saved `kwb plan --json`, the
/// plan.json of a bundle, a log of `kexec -d`. What a source does not tell is absent, not empty.
namespace kwb {

struct SegmentView {
    std::string name;
    std::string kind; ///< empty: not known
    std::uint64_t mem = 0;
    std::uint64_t memsz = 0;
    std::uint64_t bufsz = 0;
    std::optional<std::string> sha256; ///< of sealed plans

    AddressRange range() const { return AddressRange::ofSize(PhysAddr(mem), memsz); }
};

/// A range of memory as a source names it: "ram", "kernel", "rtas" …
struct MemoryView {
    AddressRange range;
    std::string kind;
};

struct EditView {
    std::string path;
    std::string property;
    std::optional<std::string> after; ///< as hex
};

struct FindingView {
    std::string code;
    std::string severity;
    Message message; ///< of files: their text, which nobody translates
    std::string about;
};

struct PlanView {
    std::string source;                 ///< what it was read from
    std::optional<std::string> machine; ///< "ppc64", "x86_64": of plans and logs
    std::optional<std::string> load;    ///< of logs: "accepted", or what kexec_load answered
    std::optional<std::string> id, fingerprint, arch, mode, allocator, purgatory, cmdline;
    std::optional<std::string> oldByteOrder, newByteOrder;
    std::optional<std::uint64_t> pageSize, entry;
    std::vector<SegmentView> segments;
    std::vector<std::string> unplaced;
    std::optional<std::vector<MemoryView>> memory;
    std::vector<AddressRange> toolsRam; ///< of logs: RAM as kexec-tools counted it, shown but not compared
    std::optional<std::vector<EditView>> edits;
    std::optional<std::vector<FindingView>> findings;
    bool namesAreGuessed = false; ///< segments of a log: matched by address and size as well
};

/// Reads "kexec-workbench/plan/1". Errors: malformed with the JSON pointer, unsupported (another schema),
/// limit (over 1 GiB, 1024 segments).
Result<PlanView> readPlanView(ByteView json, const std::string &file);

/// A log as a plan. It tells of no findings and no edits, and kexec-tools counts memory in its own way, so
/// that is no list of memory to compare with.
PlanView planViewOf(const KexecLog &log, const std::string &file);

} // namespace kwb
