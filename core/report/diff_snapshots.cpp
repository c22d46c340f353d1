#include "core/devicetree/edit.h"
#include "core/memory/memory_map.h"
#include "core/report/difference.h"
#include "core/report/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace kwb {

namespace {

std::optional<std::string> flagText(const std::optional<bool> &flag)
{
    return flag ? std::optional<std::string>(*flag ? "1" : "0") : std::nullopt;
}

std::optional<std::string> hexText(const std::optional<std::uint64_t> &value)
{
    return value ? std::optional(hex(*value)) : std::nullopt;
}

std::optional<std::string> limitText(const std::optional<std::int64_t> &value)
{
    return value ? std::optional(std::to_string(*value)) : std::nullopt;
}

/// A fact of the running kernel, and what another value of it means.
struct FactRow {
    const char *path;
    std::optional<std::string> (*value)(const Snapshot &);
    MessageTemplate meaning;
};

constexpr FactRow factRows[] = {
    {"page_size", [](const Snapshot &s) { return hexText(s.pageSize); },
     KWB_MSG("diff.page-size",
             "the running kernel's pages have another size: kexec_load refuses segments that "
             "are no whole pages of it (EADDRNOTAVAIL)")},
    {"byte_order",
     [](const Snapshot &s) {
         return s.byteOrder ? std::optional<std::string>(name(*s.byteOrder)) : std::nullopt;
     },
     KWB_MSG("diff.old-order",
             "the running kernel has the other byte order: it enters the purgatory in it, so the "
             "purgatory must be the other one")},
    {"uname_r", [](const Snapshot &s) { return s.release; },
     KWB_MSG("diff.release",
             "another kernel is running: its length, its allocator and its policy may differ")},
    {"machine", [](const Snapshot &s) { return s.machine; }, KWB_MSG("diff.machine", "another machine type")},
    {"boot_id", [](const Snapshot &s) { return s.bootId; },
     KWB_MSG("diff.boot-id",
             "the machine was started in between; plans for a normal boot hold over that, those for "
             "a crash do not")},
    {"cmdline", [](const Snapshot &s) { return s.cmdline; },
     KWB_MSG("diff.old-cmdline",
             "the running kernel has another command line; --cmdline-from-target takes it over")},
    {"kexec_load_disabled", [](const Snapshot &s) { return flagText(s.loadDisabled); },
     KWB_MSG("diff.load-disabled", "with 1 the kernel refuses every load until it is started again (EPERM)")},
    {"kexec_load_limit_reboot", [](const Snapshot &s) { return limitText(s.loadLimitReboot); },
     KWB_MSG("diff.load-limit", "the number of loads that are still allowed; -1 is no limit")},
    {"kexec_load_limit_panic", [](const Snapshot &s) { return limitText(s.loadLimitPanic); },
     KWB_MSG("diff.load-limit", "the number of loads that are still allowed; -1 is no limit")},
    {"sys_kernel_kexec_loaded", [](const Snapshot &s) { return flagText(s.loaded); },
     KWB_MSG("diff.loaded", "whether an image is loaded already; a new one takes its place")},
    {"sys_kernel_kexec_crash_loaded", [](const Snapshot &s) { return flagText(s.crashLoaded); },
     KWB_MSG("diff.crash-loaded", "whether a crash kernel is loaded")},
    {"sys_kernel_kexec_crash_size", [](const Snapshot &s) { return hexText(s.crashSize); },
     KWB_MSG("diff.crash-size", "the reservation for a crash kernel has another size")},
    {"lockdown", [](const Snapshot &s) { return s.lockdown; },
     KWB_MSG("diff.lockdown", "with integrity or confidentiality kexec_load is refused (EPERM)")},
};

constexpr std::array configSymbols{
    "KEXEC",         "KEXEC_FILE",   "KEXEC_SIG",         "CRASH_DUMP",    "RELOCATABLE",
    "PPC_64K_PAGES", "PPC_4K_PAGES", "CPU_LITTLE_ENDIAN", "PPC_RADIX_MMU", "SECURITY_LOCKDOWN_LSM"};

Result<std::vector<MemoryView>> memoryOf(const Snapshot &snapshot)
{
    const auto map = readMemoryMap(snapshot.tree(), snapshot.reservations(), snapshot.bootFdtSize);
    if (!map) return std::unexpected(inFile(map.error(), snapshot.name));
    std::vector<MemoryView> out;
    for (const MemoryRange &range : map->ranges)
        out.push_back({range.range, name(range.kind)});
    return out;
}

void append(std::vector<Difference> &out, std::vector<Difference> rows)
{
    std::ranges::move(rows, std::back_inserter(out));
}

/// Properties of /chosen that differ with every boot without any meaning for a plan.
bool isVolatile(std::string_view property)
{
    constexpr std::array volatileNames{"linux,initrd-start", "linux,initrd-end", "linux,booted-from-kexec"};
    return std::ranges::find(volatileNames, property) != volatileNames.end();
}

Message treeMeaning(const TreeEdit &edit)
{
    if (edit.path == "/memreserve/") return {KWB_MSG("diff.tree-row", "a row of the reservation block")};
    if (edit.path == "/chosen" && isVolatile(edit.property))
        return {KWB_MSG("diff.tree-volatile", "differs with every boot; a plan replaces it")};
    if (edit.property.empty())
        return edit.change == TreeChange::add
                   ? Message{KWB_MSG("diff.node-new", "a node that was not there: a device or CPU was added")}
                   : Message{KWB_MSG("diff.node-gone", "a node that is gone: a device or CPU was taken out")};
    if (edit.path == "/chosen" && edit.property == "linux,kernel-end")
        return {KWB_MSG("diff.tree-kernel-end",
                        "the running kernel ends elsewhere; segments must lie behind it")};
    if (edit.property == "reg" && edit.path.starts_with("/memory"))
        return {KWB_MSG("diff.tree-memory", "the machine's memory differs")};
    return {KWB_MSG("diff.tree", "the new kernel is handed this as the machine has it")};
}

} // namespace

std::vector<Difference> diffTreesRows(const DeviceTree &before, const DeviceTree &after,
                                      const std::string &part)
{
    const auto shown = [](const std::optional<Bytes> &value) -> std::optional<std::string> {
        if (!value) return std::nullopt;
        const std::string dts = printDtsValue(*value);
        return dts.empty() ? "(empty)" : dts;
    };
    std::vector<Difference> out;
    for (const TreeEdit &edit : diffTrees(before, after)) {
        const bool node = edit.property.empty();
        const auto word = [&](TreeChange change) {
            return edit.change == change ? std::nullopt : std::optional<std::string>("(a node)");
        };
        out.push_back({part + edit.path + (node ? "" : ":" + edit.property),
                       node ? word(TreeChange::add) : shown(edit.before),
                       node ? word(TreeChange::remove) : shown(edit.after), treeMeaning(edit)});
    }
    return out;
}

std::vector<Difference> diffFingerprints(const std::string &before, const std::string &after)
{
    const auto parts = [](std::string_view text) {
        std::map<std::string, std::string> out;
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            const std::string_view line = text.substr(0, end);
            const std::size_t blank = std::min(line.find(' '), line.size());
            std::string &value = out[std::string(line.substr(0, blank))];
            if (!value.empty()) value += " ";
            value += line.substr(std::min(blank + 1, line.size()));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        return out;
    };
    const auto was = parts(before);
    const auto is = parts(after);
    std::set<std::string> names;
    for (const auto *side : {&was, &is})
        for (const auto &[part, value] : *side)
            names.insert(part);
    std::vector<Difference> out;
    for (const std::string &part : names) {
        const auto value = [&](const std::map<std::string, std::string> &side) {
            const auto it = side.find(part);
            return it == side.end() ? std::nullopt : std::optional(it->second);
        };
        if (value(was) != value(is))
            out.push_back(
                {"fingerprint/" + part,
                 value(was),
                 value(is),
                 {KWB_MSG("diff.fingerprint-part", "part of the memory fingerprint: a bundle made for one of "
                                                   "the two is refused on the other")}});
    }
    return out;
}

Result<std::vector<Difference>> diffSnapshots(const Snapshot &before, const Snapshot &after)
{
    KWB_TRY(const auto memoryBefore, memoryOf(before));
    KWB_TRY(const auto memoryAfter, memoryOf(after));
    std::vector<Difference> out;
    for (const FactRow &row : factRows) {
        const auto was = row.value(before);
        const auto is = row.value(after);
        if (was == is) continue;
        const bool both = was && is;
        out.push_back({row.path,
                       was,
                       is,
                       {both ? row.meaning : KWB_MSG("diff.not-captured", "only one of the two says it")}});
    }
    for (const char *symbol : configSymbols) {
        const auto was = before.config(symbol);
        const auto is = after.config(symbol);
        if (was && is && *was != *is)
            out.push_back({fmt::format("config/CONFIG_{}", symbol),
                           was,
                           is,
                           {KWB_MSG("diff.config", "the running kernel was built otherwise")}});
    }
    append(out, diffMemory(memoryBefore, memoryAfter));
    const auto was = fingerprintText(before);
    const auto is = fingerprintText(after);
    if (was && is) append(out, diffFingerprints(*was, *is));
    append(out, diffTreesRows(before.tree(), after.tree(), "device-tree"));
    return out;
}

} // namespace kwb
