#include "core/report/walkthrough.h"

#include "core/memory/hole_trace.h"
#include "core/report/segment_role.h"
#include "core/report/text.h"
#include "core/report/walkthrough_parts.h"

#include <algorithm>

namespace kwb {

namespace walking {

namespace {

/// More things that a search keeps clear of than this are only counted.
constexpr std::size_t mostKept = 8;

std::uint64_t totalMemory(const BootPlan &plan)
{
    std::uint64_t sum = 0;
    for (const PlannedSegment &segment : plan.segments)
        sum += segment.memsz;
    return sum;
}

std::string fileNameOf(const std::string &path)
{
    return printable(path.substr(path.rfind('/') + 1));
}

Message orderWords(ByteOrder order)
{
    return order == ByteOrder::big ? KWB_MSG("walk.big-endian", "big-endian")
                                   : KWB_MSG("walk.little-endian", "little-endian");
}

std::string searchSource(const BootPlan &plan)
{
    return plan.profile == nullptr ? "" : plan.profile->source;
}

WalkthroughStep requestStep(const BootPlan &plan)
{
    WalkthroughStep step{"request", KWB_MSG("walk.request", "the request"), {}, {}, {}};
    step.text = {{KWB_MSG("walk.request-kernel", "{kernel} is to follow the kernel that runs on {machine}."),
                  {{"kernel", plan.request.kernel ? fileNameOf(plan.request.kernel->fileName) : "–"},
                   {"machine", plan.request.target ? fileNameOf(plan.request.target->name) : "–"}}},
                 {KWB_MSG("walk.request-rest", "Initrd files: {initrds}; command line: {length} bytes, "
                                               "{whole} with its NUL; byte order now: {old}, then: {new}."),
                  {{"initrds", decimal(plan.request.initrds.size())},
                   {"length", decimal(plan.cmdline.size())},
                   {"whole", decimal(plan.cmdline.size() + 1)},
                   {"old", orderWords(plan.oldByteOrder)},
                   {"new", orderWords(plan.newByteOrder)}}}};
    step.where = "Linux 6.1 kernel/kexec_file.c kimage_file_prepare_segments";
    step.subjects = allSegments(plan);
    return step;
}

/// A thing that is kept clear, in few words: those of the trace without their rule.
Message keptThing(const TraceEntry &entry)
{
    const std::vector<MessageArgument> &arguments = entry.text.arguments();
    if (entry.text.id() == "trace.excluded")
        return {KWB_MSG("walk.kept-memory", "{what} {range} ({source}){more}"), arguments};
    if (entry.text.id() == "trace.extent")
        return {KWB_MSG("walk.kept-extent", "{range}, where the new kernel moves itself"), arguments};
    return {KWB_MSG("walk.kept-reserve", "{range}, reserved by the request"), arguments};
}

/// What every search keeps clear of, joined.
Message keptClear(const BootPlan &plan)
{
    Message list;
    std::size_t named = 0;
    for (const TraceEntry &entry : plan.trace) {
        if (entry.about != "memory" || entry.text.id().starts_with("trace.ram")) continue;
        if (named++ == mostKept) return {KWB_MSG("walk.kept-more", "{first}; …"), {{"first", list}}};
        const Message next = keptThing(entry);
        list = named == 1 ? next
                          : Message(KWB_MSG("walk.kept-join", "{first}; {second}"),
                                    {{"first", list}, {"second", next}});
    }
    return list;
}

WalkthroughStep memoryStep(const BootPlan &plan)
{
    WalkthroughStep step{"memory", KWB_MSG("walk.memory", "what memory there is"), {}, {}, {}};
    std::uint64_t kept = 0;
    for (const TraceEntry &entry : plan.trace)
        if (entry.about == "memory" && !entry.text.id().starts_with("trace.ram")) ++kept;
    step.text = {
        {KWB_MSG("walk.memory-ram", "The machine has {ram} of RAM; its first block ends at {end}, and "
                                    "pages are {page}."),
         {{"ram", byteSizeText(plan.memory.ram.size())},
          {"end", hex(plan.memory.firstBlock.end)},
          {"page", byteSizeText(plan.pageSize)}}},
        {KWB_MSG("walk.memory-kept", "Things that every search keeps clear of: {count}."),
         {{"count", decimal(kept)}}}};
    if (const Message list = keptClear(plan); !list.empty())
        step.text.push_back({KWB_MSG("walk.kept", "They are: {list}."), {{"list", list}}});
    step.where = plan.profile->excludes.empty() || plan.profile->excludes.front().source.empty()
                     ? searchSource(plan)
                     : plan.profile->excludes.front().source;
    for (const MemoryRange &range : plan.memory.ranges)
        if (range.kind != MemoryKind::ram && step.subjects.size() < 16)
            step.subjects.push_back(Subject::ofMemory(plan.memory, range));
    return step;
}

struct SearchCount {
    std::uint64_t considered = 0;
    bool searched = false;
};

SearchCount searchOf(const BootPlan &plan, const std::string &about)
{
    SearchCount out;
    for (const TraceEntry &entry : plan.trace)
        if (entry.about == about)
            for (const HoleTrace &run : entry.candidates) {
                out.considered += run.leftOut ? 0 : run.candidates;
                out.searched = true;
            }
    return out;
}

Message placeMessage(const BootPlan &plan, const PlannedSegment &segment)
{
    const SearchCount search = searchOf(plan, segment.name);
    if (segment.pinned)
        return {KWB_MSG("walk.hole-pinned", "The request pins it at {range}, so nothing is searched."),
                {{"range", text(segment.range())}}};
    if (!search.searched)
        return {KWB_MSG("walk.hole-given", "Its place follows from another one's: {range}."),
                {{"range", text(segment.range())}}};
    if (search.considered == 1)
        return {KWB_MSG("walk.only-hole-taken", "It takes {range}, the first hole looked at."),
                {{"range", text(segment.range())}}};
    return {KWB_MSG("walk.hole-found", "It takes {range}, found among {count} holes looked at."),
            {{"count", decimal(search.considered)}, {"range", text(segment.range())}}};
}

void addHoles(const BootPlan &plan, Steps &steps)
{
    for (const PlannedSegment &segment : plan.segments) {
        WalkthroughStep step{
            "hole-" + segment.name,
            {KWB_MSG("walk.hole", "a place for the {segment}"), {{"segment", segmentTitle(segment.name)}}},
            {{KWB_MSG("walk.hole-needs", "The {segment} takes {size} at a multiple of {align} "
                                         "({allocator})."),
              {{"segment", segmentTitle(segment.name)},
               {"size", byteSizeText(segment.memsz)},
               {"align", hex(segment.align)},
               {"allocator", plan.request.allocator}}},
             placeMessage(plan, segment)},
            searchSource(plan),
            {Subject::ofSegment(segment)}};
        steps.push_back(std::move(step));
    }
    for (const std::string &segment : plan.unplaced)
        steps.push_back(
            {"hole-" + segment,
             {KWB_MSG("walk.no-hole", "no place for the {segment}"), {{"segment", segmentTitle(segment)}}},
             {{KWB_MSG("walk.no-hole-fits", "No hole will do (looked at: {count}); the findings say why."),
               {{"count", decimal(searchOf(plan, segment).considered)}}}},
             searchSource(plan),
             {{Subject::Kind::segment, segment, {}, {}}}});
}

WalkthroughStep linkStep(const BootPlan &plan)
{
    WalkthroughStep step{"purgatory", KWB_MSG("walk.link", "the purgatory is linked"), {}, {}, {}};
    step.subjects = segmentSubject(plan, "purgatory");
    if (!plan.purgatory) {
        step.text = {
            KWB_MSG("walk.link-own", "The purgatory is the one inside the running kernel: that kernel "
                                     "puts it together, and its bytes are not known here."),
            {KWB_MSG("walk.link-own-entry", "It will be entered at {entry}."), {{"entry", hex(plan.entry)}}}};
        step.where = "Linux 6.1 kernel/kexec_file.c kexec_load_purgatory";
        return step;
    }
    const LinkedImage &image = *plan.purgatory;
    step.text = {
        image.toc
            ? Message(KWB_MSG("walk.link-toc", "It was compiled without an address; relocations applied at "
                                               "{base}: {count}, with the table of contents at {toc}."),
                      {{"base", hex(image.base)},
                       {"count", decimal(image.relocations.size())},
                       {"toc", hex(*image.toc)}})
            : Message(KWB_MSG("walk.link-plain", "It was compiled without an address; relocations applied at "
                                                 "{base}: {count}."),
                      {{"base", hex(image.base)}, {"count", decimal(image.relocations.size())}}),
        {KWB_MSG("walk.link-values",
                 "Variables filled in: {count}; among them the kernel's address, {kernel}, "
                 "and the tree's, {tree}."),
         {{"count", decimal(plan.purgatoryValues.size())},
          {"kernel", hex(patched(plan, "kernel", 0))},
          {"tree", hex(patched(plan, "dt_offset", 0))}}}};
    step.where = "Linux 6.1 kernel/kexec_file.c kexec_load_purgatory; arch/powerpc/kexec/file_load.c "
                 "setup_purgatory, file_load_64.c setup_purgatory_ppc64";
    addSymbol(plan, "kernel", step.subjects);
    addSymbol(plan, "dt_offset", step.subjects);
    return step;
}

WalkthroughStep treeStep(const BootPlan &plan)
{
    const auto count = [&](TreeChange change) {
        return decimal(
            static_cast<std::uint64_t>(std::ranges::count(plan.treeEdits, change, &TreeEdit::change)));
    };
    WalkthroughStep step{"tree", KWB_MSG("walk.tree", "the device tree is edited"), {}, {}, {}};
    step.text = {{KWB_MSG("walk.tree-edits", "Edits to the target's tree: {all} (added: {added}, changed: "
                                             "{changed}, removed: {removed})."),
                  {{"all", decimal(plan.treeEdits.size())},
                   {"added", count(TreeChange::add)},
                   {"changed", count(TreeChange::change)},
                   {"removed", count(TreeChange::remove)}}}};
    if (const PlannedSegment *tree = plan.segment("fdt"))
        step.text.push_back(
            {KWB_MSG("walk.tree-flat", "Flattened it has {size} and lies at {mem}; rows in its "
                                       "reservation block: {rows}."),
             {{"size", byteSizeText(tree->bufsz)},
              {"mem", hex(tree->mem)},
              {"rows", decimal(plan.treeAfter.reservations.size())}}});
    step.where = "Linux 6.1 drivers/of/kexec.c of_kexec_alloc_and_setup_fdt; "
                 "arch/powerpc/kexec/file_load_64.c setup_new_fdt_ppc64";
    step.subjects = segmentSubject(plan, "fdt");
    return step;
}

WalkthroughStep sealStep(const BootPlan &plan)
{
    WalkthroughStep step{"digests", KWB_MSG("walk.seal", "the digests are made"), {}, {}, {}};
    if (!plan.digestRows.empty()) {
        std::uint64_t bytes = 0;
        for (const DigestRow &row : plan.digestRows)
            if (const PlannedSegment *segment = plan.segment(row.segment)) {
                bytes += segment->memsz;
                step.subjects.push_back(Subject::ofSegment(*segment));
            }
        step.text = {{KWB_MSG("walk.seal-rows", "Each of these segments gets a SHA-256 of its own: {count}, "
                                                "{bytes} in all, the zeros behind the file's bytes "
                                                "included."),
                      {{"count", decimal(plan.digestRows.size())}, {"bytes", byteSizeText(bytes)}}},
                     {KWB_MSG("walk.seal-table", "The first digest stands at {at}, in the purgatory, which "
                                                 "cannot hold one of itself."),
                      {{"at", hex(plan.purgatory ? plan.purgatory->base.value + plan.digestRows.front().offset
                                                 : plan.digestRows.front().offset)}}}};
        if (const PlannedSegment *purgatory = plan.segment("purgatory"))
            step.subjects.push_back(Subject::ofSegment(*purgatory));
    } else {
        step.subjects = allSegments(plan);
        step.text = {
            {KWB_MSG("walk.seal-one", "One SHA-256 is made over all segments but the purgatory, in the "
                                      "order of the list, {bytes} in all."),
             {{"bytes",
               byteSizeText(totalMemory(plan) -
                            (plan.segment("purgatory") != nullptr ? plan.segment("purgatory")->memsz : 0))}}},
            KWB_MSG("walk.seal-stored", "It is written into the purgatory together with the list of "
                                        "ranges.")};
    }
    step.where = "Linux 6.1 kernel/kexec_file.c kexec_calculate_store_digests";
    return step;
}

WalkthroughStep systemCallStep(const BootPlan &plan)
{
    WalkthroughStep step{"system-call", KWB_MSG("walk.load", "kexec_load"), {}, {}, allSegments(plan)};
    const std::vector<MessageArgument> numbers{{"count", decimal(plan.segments.size())},
                                               {"limit", decimal(maxSegments)},
                                               {"entry", hex(plan.entry)},
                                               {"page", byteSizeText(plan.pageSize)}};
    if (plan.request.purgatory == PurgatoryChoice::targetKernel) {
        step.title = KWB_MSG("walk.file-load", "kexec_file_load");
        step.text = {{KWB_MSG("walk.file-load-all", "kexec_file_load gets open files and a command line; the "
                                                    "kernel itself makes the list of segments ({count} of at "
                                                    "most {limit}) and enters at {entry}."),
                      numbers}};
        step.where = "Linux 6.1 kernel/kexec_file.c kimage_file_alloc_init; kernel/kexec_core.c "
                     "sanity_check_segment_list";
    } else {
        step.text = {{KWB_MSG("walk.load-list", "kexec_load gets a list of segments ({count} of at most "
                                                "{limit}) and the entry {entry}; whole pages of {page}, no "
                                                "overlap."),
                      numbers}};
        step.where = "Linux 6.1 kernel/kexec.c do_kexec_load; kernel/kexec_core.c sanity_check_segment_list; "
                     "arch/powerpc/kexec/core_64.c machine_kexec_prepare";
    }
    step.text.push_back({KWB_MSG("walk.load-waits", "Nothing moves yet: {bytes} wait in whatever pages are "
                                                    "free."),
                         {{"bytes", byteSizeText(totalMemory(plan))}}});
    return step;
}

} // namespace

std::uint64_t patched(const BootPlan &plan, const std::string &symbol, std::uint64_t otherwise)
{
    const auto it = plan.purgatoryValues.find(symbol);
    return it == plan.purgatoryValues.end() ? otherwise : it->second;
}

std::string decimal(std::uint64_t value)
{
    return std::to_string(value);
}

std::vector<Subject> allSegments(const BootPlan &plan)
{
    std::vector<Subject> out;
    for (const PlannedSegment &segment : plan.segments)
        out.push_back(Subject::ofSegment(segment));
    return out;
}

std::vector<Subject> segmentSubject(const BootPlan &plan, std::string_view name)
{
    if (const PlannedSegment *segment = plan.segment(name)) return {Subject::ofSegment(*segment)};
    return {};
}

void addSymbol(const BootPlan &plan, const std::string &name, std::vector<Subject> &subjects)
{
    const Subject found = findAgain(plan, {Subject::Kind::symbol, name, {}, {}});
    if (!found.empty()) subjects.push_back(found);
}

void addLoading(const BootPlan &plan, Steps &steps)
{
    steps.push_back(requestStep(plan));
    steps.push_back(memoryStep(plan));
    addHoles(plan, steps);
    steps.push_back(linkStep(plan));
    steps.push_back(treeStep(plan));
    steps.push_back(sealStep(plan));
    steps.push_back(systemCallStep(plan));
}

} // namespace walking

std::vector<WalkthroughStep> walkthrough(const BootPlan &plan)
{
    std::vector<WalkthroughStep> steps;
    walking::addLoading(plan, steps);
    // What has no place is never loaded.
    if (plan.unplaced.empty()) walking::addJump(plan, steps);
    return steps;
}

std::optional<std::size_t> findStep(const std::vector<WalkthroughStep> &steps, std::string_view id)
{
    const auto it = std::ranges::find(steps, id, &WalkthroughStep::id);
    if (it == steps.end()) return std::nullopt;
    return static_cast<std::size_t>(it - steps.begin());
}

} // namespace kwb
