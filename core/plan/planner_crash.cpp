#include "core/plan/command_line.h"
#include "core/plan/elfcorehdr.h"
#include "core/plan/planner.h"

#include <algorithm>

// What a crash image has besides a normal one: a region that all of it lies in, a copy of the memory that the
// new kernel overwrites, and the header of the dump.

namespace kwb {

namespace {

constexpr std::uint64_t biggestPage = 0x10000;
constexpr std::uint64_t kibibyte = 1024;

/// "  8000000-17ffffff : Crash kernel": inclusive ends, zeros where it was read without the right to.
std::optional<AddressRange> iomemCrashRegion(const std::string &iomem)
{
    std::string_view text = iomem;
    while (!text.empty()) {
        std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (!line.ends_with(" : Crash kernel")) continue;
        line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
        const std::size_t dash = line.find('-');
        const auto first = parseHex(std::string("0x") + std::string(line.substr(0, dash)));
        const std::string_view rest = line.substr(std::min(dash + 1, line.size()));
        const auto last = parseHex(std::string("0x") + std::string(rest.substr(0, rest.find(' '))));
        if (first && last && *first < *last && *last != ~std::uint64_t{0})
            return AddressRange(PhysAddr(*first), PhysAddr(*last + 1));
    }
    return std::nullopt;
}

CrashRegionSources regionSources(const Snapshot &target, const MemoryMap &memory)
{
    CrashRegionSources out;
    if (const MemoryRange *range = memory.first(MemoryKind::crashkernel)) out.tree = range->range;
    out.iomem = iomemCrashRegion(target.text("iomem").value_or(std::string()));
    out.size = target.crashSize;
    return out;
}

/// Whole pages around a firmware's area: what stands behind its end on its last page is nobody's.
RangeSet wholePages(const RangeSet &areas)
{
    std::vector<AddressRange> out;
    for (const AddressRange area : areas.ranges())
        out.emplace_back(PhysAddr(alignDown(area.begin.value, biggestPage)),
                         PhysAddr(alignUp(area.end.value, biggestPage).value_or(area.end.value)));
    return RangeSet(std::move(out));
}

/// RAM as far as the running kernel uses it: mem= counts it from below.
RangeSet usedRam(const DeviceTree &live, const MemoryMap &memory)
{
    const TreeNode *chosen = live.find("/chosen");
    std::uint64_t limit = chosen != nullptr ? chosen->number("linux,memory-limit").value_or(0) : 0;
    if (limit == 0) return memory.ram;
    RangeSet out;
    for (const AddressRange range : memory.ram.ranges()) {
        const std::uint64_t taken = std::min(limit, range.size());
        out.add(AddressRange::ofSize(range.begin, taken));
        limit -= taken;
    }
    return out;
}

std::string withElfcorehdr(const std::string &given, ElfcorehdrWord word, PhysAddr at)
{
    const std::string blank = given.empty() ? "" : " ";
    switch (word) {
    case ElfcorehdrWord::appendedHex:
        return given + blank + "elfcorehdr=" + hex(at);
    case ElfcorehdrWord::prependedHex:
        return "elfcorehdr=" + hex(at) + " " + given; // with the blank even if nothing follows
    case ElfcorehdrWord::appendedKiB:
        return given + " elfcorehdr=" + std::to_string(at.value / kibibyte) + "K";
    }
    return given;
}

} // namespace

/// The region and what the dump is to hold, before anything has a place.
void Planner::startCrash()
{
    if (!plan_.request.crash) return;
    const Snapshot &target = *plan_.request.target;
    const MemoryMap &memory = machine_.memory;
    CrashImage crash;
    crash.sources = regionSources(target, memory);
    crash.region = crash.sources.region();
    crash.notes = readCrashNotes(target);
    const AddressRange saved(PhysAddr(0), PhysAddr(arch_.backupSize));
    const RangeSet firmware = wholePages(memory.unionOf({MemoryKind::rtas, MemoryKind::opal}));
    crash.dumped = usedRam(target.tree(), memory);
    crash.usable = memory.unionOf({MemoryKind::rtas, MemoryKind::opal, MemoryKind::tce});
    if (crash.region) {
        crash.dumped.remove(*crash.region);
        crash.usable.add({PhysAddr(0), crash.region->end});
    }
    for (const AddressRange area : firmware.ranges())
        crash.dumped.add(area);
    crash.dumped.remove(saved);
    if (crash.region)
        plan_.trace.push_back(
            {"request",
             {KWB_MSG("trace.crash-region", "All of a crash image lies in {region}, which the "
                                            "running kernel keeps free ({sources})."),
              {{"region", text(*crash.region)}, {"sources", crash.sources.text()}}},
             {}});
    plan_.crash = std::move(crash);
}

/// The header of the dump as far as it is known without the place of the copy.
Elfcorehdr Planner::dumpHeader() const
{
    const CrashImage &crash = *plan_.crash;
    Elfcorehdr header;
    header.order = plan_.newByteOrder;
    header.machine = arch_.elfMachine;
    header.notes = crash.notes.cpus;
    if (crash.notes.vmcoreinfo) header.notes.push_back(*crash.notes.vmcoreinfo);
    header.saved = {PhysAddr(0), PhysAddr(arch_.backupSize)};
    header.backup = crash.backup.value_or(AddressRange()).begin;
    header.memory = crash.dumped;
    header.linearMapping = arch_.linearMapping;
    return header;
}

void Planner::placeBackup(const SegmentRule &rule)
{
    Placer::Item item;
    item.name = name(SegmentKind::backup);
    item.memsz = arch_.backupSize;
    if (!placer_->place(rule, item)) return;
    PlannedSegment &segment = plan_.segments.back();
    segment.source = KWB_MSG("source.backup", "filled by the purgatory");
    segment.why.emplace_back(
        KWB_MSG("why.backup", "The crash kernel writes over {saved} when it starts; the "
                              "purgatory copies that here first, and the dump takes it from "
                              "here."),
        std::vector<MessageArgument>{{"saved", text(AddressRange(PhysAddr(0), PhysAddr(arch_.backupSize)))}});
    plan_.crash->backup = segment.range();
}

Status Planner::placeElfcorehdr(const SegmentRule &rule)
{
    const Elfcorehdr header = dumpHeader();
    Placer::Item item;
    item.name = name(SegmentKind::elfcorehdr);
    item.memsz = elfcorehdrSize(header);
    const auto at = placer_->place(rule, item);
    if (!at) return {};
    plan_.crash->elfcorehdrBytes = item.memsz;
    PlannedSegment &segment = plan_.segments.back();
    segment.source = {
        KWB_MSG("source.elfcorehdr", "header of the dump: {notes} notes, {ranges} ranges of memory"),
        {{"notes", std::to_string(header.notes.size())},
         {"ranges", std::to_string(1 + header.memory.ranges().size())}}};
    segment.why.emplace_back(
        KWB_MSG("why.elfcorehdr",
                "It tells the crash kernel what to save: {notes} notes of the running kernel, the "
                "copy of {saved}, and {ranges} ranges of RAM, {size} in all, without the crash "
                "region; in the byte order of the new kernel, which reads it."),
        std::vector<MessageArgument>{{"notes", std::to_string(header.notes.size())},
                                     {"saved", text(header.saved)},
                                     {"ranges", std::to_string(header.memory.ranges().size())},
                                     {"size", byteSizeText(header.memory.size())}});
    plan_.crash->elfcorehdr = segment.range();
    if (elfcorehdrRows(header) > mostElfcorehdrRows) {
        plan_.findings.push_back(makeFinding("crash-too-many-ranges",
                                             {{"count", std::to_string(elfcorehdrRows(header))},
                                              {"limit", std::to_string(mostElfcorehdrRows)}},
                                             item.name));
    } else {
        KWB_TRY(Bytes bytes, makeElfcorehdr(header));
        segment.bufsz = bytes.size();
        segment.content = {Blob::copyOf(std::move(bytes))};
    }
    addElfcorehdrWord(*at);
    return {};
}

/// Old kernels know the command line only, and in all of them its word is the last.
void Planner::addElfcorehdrWord(PhysAddr at)
{
    std::vector<std::string> dropped;
    writeCommandLine(
        withElfcorehdr(newCommandLine(plan_.request, dropped), plan_.profile->elfcorehdrWord, at));
    plan_.trace.push_back(
        {"request",
         {KWB_MSG("trace.elfcorehdr-word", "elfcorehdr= on the command line tells the crash kernel "
                                           "where the header of the dump is: \"{cmdline}\"."),
          {{"cmdline", plan_.baseCmdline}}},
         {}});
}

/// What is left of the region when all segments have their places.
void Planner::sumUpCrash()
{
    if (!plan_.crash || !plan_.crash->region) return;
    RangeSet free =
        RangeSet({*plan_.crash->region})
            .minus(machine_.memory.unionOf({MemoryKind::rtas, MemoryKind::opal, MemoryKind::tce,
                                            MemoryKind::reservedRange, MemoryKind::reservedMemory}));
    for (const PlannedSegment &segment : plan_.segments)
        free.remove(segment.range());
    plan_.crash->free = free.size();
}

} // namespace kwb
