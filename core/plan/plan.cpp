#include "core/plan/plan.h"

#include "core/devicetree/offset.h"
#include "core/plan/checks.h"
#include "core/plan/command_line.h"
#include "core/plan/placement.h"
#include "core/plan/purgatory_image.h"
#include "core/plan/tree_rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace kwb {

const PlannedSegment *BootPlan::segment(std::string_view name) const
{
    const auto it = std::ranges::find(segments, name, &PlannedSegment::name);
    return it == segments.end() ? nullptr : &*it;
}

bool BootPlan::hasErrors() const
{
    return std::ranges::any_of(findings, [](const Finding &f) { return f.severity == Severity::error; });
}

bool BootPlan::exportable() const
{
    return unplaced.empty() && !segments.empty() && request.purgatory != PurgatoryChoice::targetKernel;
}

namespace {

constexpr std::uint64_t stackSize = 0x4000;     // what kexec-tools gives its purgatory
constexpr std::uint64_t gapLimit = 64ull << 20; // zeros kept in memory between two PT_LOADs of one span
constexpr std::uint64_t initrdPadding =
    4; // a cpio archive starts at a multiple of 4 (Linux buffer-format.rst)

/// Bytes that make the length of an initrd a multiple of four before the next one follows.
std::uint64_t paddingBehind(const NamedBlob &initrd)
{
    return alignUp(initrd.bytes.size(), initrdPadding).value_or(initrd.bytes.size()) - initrd.bytes.size();
}

std::uint64_t initrdSize(const BootRequest &request)
{
    std::uint64_t size = 0;
    for (std::size_t i = 0; i < request.initrds.size(); ++i) {
        size += request.initrds[i].bytes.size();
        if (i + 1 < request.initrds.size()) size += paddingBehind(request.initrds[i]);
    }
    return size;
}

/// Makes one plan; the steps follow each other in run().
class Planner {
public:
    Planner(const BootRequest &request, const Profile &profile, const Architecture &arch)
        : arch_(arch)
    {
        plan_.request = request;
        plan_.profile = &profile;
    }

    Result<BootPlan> run();

private:
    Status start();
    void decideMachineFacts();
    void decideCommandLine();
    Status placeAll();
    Status checkEnds() const;
    Status placeKernel(const SegmentRule &rule);
    Status placeKernelSpan(const SegmentRule &rule);
    Status placeKernelLoads(const SegmentRule &rule);
    Status placeKernelInSpan(const SegmentRule &rule);
    Placer::Item spanItem() const;
    Placer::Item loadItem(std::size_t load) const;
    Status fillLoad(std::size_t load);
    void placeInitrd(const SegmentRule &rule);
    void placeStack(const SegmentRule &rule);
    Status placeTree(const SegmentRule &rule);
    Status finishTree(const TreeEditor &editor);
    void recordLateSlots(ByteView dtb);
    void sortFindings();
    std::map<std::string, std::uint64_t> knownSizes() const;

    const Architecture &arch_;
    BootPlan plan_;
    Machine machine_;
    std::optional<Placer> placer_;
    PurgatoryObject purgatory_;
    DeviceTree base_;
    std::uint64_t treeSize_ = 0; ///< of the flattened tree with what is left free in it
};

/// Page size and byte order: the request's word, else the snapshot's, else an assumption that checkMachine()
/// reports.
void Planner::decideMachineFacts()
{
    const Snapshot &target = *plan_.request.target;
    plan_.newByteOrder = plan_.request.kernel->header.order;
    plan_.arch = arch_.name(plan_.newByteOrder);
    plan_.pageSize = plan_.request.pageSize.value_or(target.pageSize.value_or(0x10000));
    plan_.oldByteOrder = plan_.request.oldByteOrder.value_or(target.byteOrder.value_or(plan_.newByteOrder));
    machine_.pageSize = plan_.pageSize;
    machine_.oldOrder = plan_.oldByteOrder;
    machine_.oldCmdline = target.cmdline.value_or(std::string());
}

/// What is asked for, what the tool makes of it, and the marker behind that.
void Planner::decideCommandLine()
{
    std::vector<std::string> dropped;
    const std::string given = newCommandLine(plan_.request, dropped);
    for (const std::string &word : dropped)
        plan_.trace.push_back(
            {"request",
             {KWB_MSG("trace.cmdline-dropped",
                      "{word} of the target's command line is left out: it was about the running kernel."),
              {{"word", word}}},
             {}});
    plan_.baseCmdline = handedOverCommandLine(plan_, machine_, base_, given);
    if (plan_.baseCmdline != given && plan_.baseCmdline != given + " ")
        plan_.trace.push_back(
            {"request",
             {KWB_MSG("trace.cmdline-changed", "{allocator} makes \"{cmdline}\" of the command line."),
              {{"allocator", plan_.profile->name}, {"cmdline", plan_.baseCmdline}}},
             {}});
    plan_.cmdline = plan_.baseCmdline;
    if (!plan_.request.marker) return;
    const bool apart = plan_.cmdline.empty() || plan_.cmdline.ends_with(' ');
    plan_.cmdline += (apart ? "" : " ") + markerWord(*plan_.request.marker);
}

Status Planner::start()
{
    decideMachineFacts();
    KWB_TRY(base_, baseTree(plan_));
    plan_.treeBefore = base_;
    decideCommandLine();
    KWB_CHECK(arch_.readMachine(plan_.request, machine_));
    machine_.newKernelReachesAll = arch_.reachesAllMemory(plan_, machine_);
    plan_.memory = machine_.memory;
    plan_.extents = arch_.bootExtents(plan_);
    KWB_TRY(purgatory_, openPurgatory(plan_, machine_));
    return {};
}

std::map<std::string, std::uint64_t> Planner::knownSizes() const
{
    std::map<std::string, std::uint64_t> sizes;
    sizes["kernel"] = plan_.extents.front().range.size();
    sizes["purgatory"] = purgatory_.item.memsz;
    sizes["initrd"] = initrdSize(plan_.request);
    sizes["stack"] = stackSize;
    // The tree's size is known only when it is edited, which needs the other places; a page more than now is
    // enough.
    if (const auto dtb = makeDtb(base_))
        sizes["fdt"] = handedOverTreeSize(plan_, dtb->size() + plan_.cmdline.size() + plan_.pageSize);
    return sizes;
}

Status Planner::placeKernel(const SegmentRule &rule)
{
    switch (plan_.profile->loads) {
    case LoadRule::asOne:
        return placeKernelSpan(rule);
    case LoadRule::eachOfSpan:
        return placeKernelInSpan(rule);
    case LoadRule::each:
        break;
    }
    return placeKernelLoads(rule);
}

/// All PT_LOADs with their distances, as one thing to place.
Placer::Item Planner::spanItem() const
{
    Placer::Item item;
    item.name = "kernel";
    item.memsz = plan_.extents.front().range.size();
    const auto &loads = plan_.request.kernel->loads;
    item.paddr = std::ranges::min(loads, {}, &ElfSegment::paddr).paddr.value;
    for (const ElfSegment &load : loads)
        item.align = std::max(item.align, load.align);
    return item;
}

/// All PT_LOADs as one segment, with their distances kept.
Status Planner::placeKernelSpan(const SegmentRule &rule)
{
    const KernelImage &kernel = *plan_.request.kernel;
    std::vector<ElfSegment> loads = kernel.loads;
    std::ranges::sort(loads, {}, &ElfSegment::paddr);
    if (!placer_->place(rule, spanItem())) return {};
    PlannedSegment &segment = plan_.segments.back();
    segment.source = fmt::format("{}: {} PT_LOAD", kernel.fileName, loads.size());
    for (const ElfSegment &load : loads) {
        const std::uint64_t at = load.paddr.value - loads.front().paddr.value;
        const std::uint64_t size = std::min(load.filesz, load.memsz);
        const auto bytes = kernel.elf.part(load.offset.value, size);
        if (at < segment.bufsz || at - segment.bufsz > gapLimit || !bytes)
            return fail(ErrorKind::malformed,
                        {KWB_MSG("plan.load-overlap",
                                 "the PT_LOAD at {paddr} overlaps another or lies too far from it"),
                         {{"paddr", hex(load.paddr)}}},
                        {.file = kernel.fileName, .offset = load.offset.value});
        if (at > segment.bufsz) segment.content.push_back(Blob::copyOf(Bytes(at - segment.bufsz)));
        segment.content.push_back(*bytes);
        segment.bufsz = at + size;
    }
    return {};
}

Placer::Item Planner::loadItem(std::size_t load) const
{
    const ElfSegment &segment = plan_.request.kernel->loads[load];
    Placer::Item item;
    item.name = load == 0 ? "kernel" : fmt::format("kernel.{}", load);
    item.memsz = segment.memsz;
    item.searchSize = std::min(segment.filesz, segment.memsz);
    item.align = segment.align;
    item.paddr = segment.paddr.value;
    return item;
}

/// The segment that was placed last gets a PT_LOAD's bytes.
Status Planner::fillLoad(std::size_t load)
{
    const KernelImage &kernel = *plan_.request.kernel;
    const ElfSegment &from = kernel.loads[load];
    PlannedSegment &segment = plan_.segments.back();
    segment.source = fmt::format("{}: PT_LOAD {} at file offset {}", kernel.fileName, load, hex(from.offset));
    segment.bufsz = std::min(from.filesz, from.memsz);
    const auto bytes = kernel.elf.part(from.offset.value, segment.bufsz);
    if (!bytes)
        return fail(ErrorKind::malformed,
                    {KWB_MSG("plan.load-outside", "a PT_LOAD lies outside the file"), {}},
                    {.file = kernel.fileName, .offset = from.offset.value});
    segment.content = {*bytes};
    return {};
}

/// Each PT_LOAD on its own, as Linux does; kexec-tools looks for a place for the first only and leaves the
/// others where their p_paddr says.
Status Planner::placeKernelLoads(const SegmentRule &rule)
{
    for (std::size_t i = 0; i < plan_.request.kernel->loads.size(); ++i) {
        const Placer::Item item = loadItem(i);
        if (i > 0 && rule.size == SizeRule::file)
            placer_->placeAt(
                rule, item, PhysAddr(item.paddr),
                {KWB_MSG("why.paddr",
                         "kexec-tools leaves every PT_LOAD but the first at its p_paddr {paddr}."),
                 {{"paddr", hex(item.paddr)}}});
        else if (!placer_->place(rule, item))
            return {};
        KWB_CHECK(fillLoad(i));
    }
    return {};
}

/// One place for all PT_LOADs, and in it a segment for each.
Status Planner::placeKernelInSpan(const SegmentRule &rule)
{
    const Placer::Item span = spanItem();
    SegmentRule hole = rule;
    hole.isSegment = false;
    const auto at = placer_->place(hole, span);
    if (!at) return {};
    if (!checkedAdd(at->value, span.memsz)) return {}; // a wrapped place: nothing in it can be written down
    placer_->keep(*at, span.memsz);
    for (std::size_t i = 0; i < plan_.request.kernel->loads.size(); ++i) {
        const Placer::Item item = loadItem(i);
        placer_->placeAt(
            rule, item, PhysAddr(at->value + (item.paddr - span.paddr)),
            {KWB_MSG("why.span", "All PT_LOADs keep their distances: {offset} into the place at "
                                 "{address} that was found for {size} bytes."),
             {{"offset", hex(item.paddr - span.paddr)}, {"address", hex(*at)}, {"size", hex(span.memsz)}}});
        KWB_CHECK(fillLoad(i));
    }
    return {};
}

void Planner::placeInitrd(const SegmentRule &rule)
{
    const BootRequest &request = plan_.request;
    Placer::Item item;
    item.name = "initrd";
    item.memsz = initrdSize(request);
    if (item.memsz == 0) return;
    SegmentRule anywhere = rule;
    anywhere.limit = LimitRule::none;
    const bool mayGoAbove =
        plan_.profile->treeRules == TreeRules::workbench && machine_.newKernelReachesAll == true;
    if (!placer_->place(rule, item, mayGoAbove ? &anywhere : nullptr)) return;
    PlannedSegment &segment = plan_.segments.back();
    segment.bufsz = item.memsz;
    for (std::size_t i = 0; i < request.initrds.size(); ++i) {
        const NamedBlob &initrd = request.initrds[i];
        segment.source += (i == 0 ? "" : " + ") + initrd.name;
        segment.content.push_back(initrd.bytes);
        const std::uint64_t padding = i + 1 < request.initrds.size() ? paddingBehind(initrd) : 0;
        if (padding != 0) segment.content.push_back(Blob::copyOf(Bytes(padding)));
    }
}

/// The tree's bytes depend on where the initrd went, its place on its size; only the address in its own
/// reservation row comes last, and that does not change the size.
Status Planner::placeTree(const SegmentRule &rule)
{
    TreeInput input;
    input.plan = &plan_;
    input.machine = &machine_;
    input.seeds = hasRegionTable(purgatory_);
    if (const PlannedSegment *initrd = plan_.segment("initrd"))
        input.initrd = AddressRange::ofSize(initrd->mem, initrd->bufsz);
    KWB_TRY(TreeEditor editor, editTree(plan_, input, base_));
    KWB_TRY(const Bytes sized, makeDtb(editor.tree()));

    treeSize_ = handedOverTreeSize(plan_, sized.size() + treeRowSize(plan_));
    Placer::Item item;
    item.name = "fdt";
    item.memsz = treeSize_;
    if (const auto at = placer_->place(rule, item))
        reserveTree(editor, plan_,
                    AddressRange::ofSize(*at, plan_.profile->treeTwice ? sized.size() + treeRowSize(plan_)
                                                                       : treeSize_));
    return finishTree(editor);
}

Status Planner::finishTree(const TreeEditor &editor)
{
    KWB_TRY(Bytes dtb, makeDtb(editor.tree()));
    if (plan_.profile->treeTwice) {
        dtb.resize(std::max<std::uint64_t>(dtb.size(), treeSize_)); // the packed tree, then what is left over
    } else if (dtb.size() < treeSize_) {
        KWB_TRY(dtb, makeDtb(editor.tree(), static_cast<std::uint32_t>(treeSize_ - dtb.size())));
    }
    plan_.treeAfter = editor.tree();
    plan_.treeEdits = editor.steps();
    const auto segment = std::ranges::find(plan_.segments, SegmentKind::fdt, &PlannedSegment::kind);
    if (segment == plan_.segments.end()) return {};
    recordLateSlots(dtb);
    segment->source = plan_.request.dtb ? plan_.request.dtb->name : "the target's device tree, edited";
    segment->bufsz = dtb.size();
    segment->content = {Blob::copyOf(std::move(dtb))};
    return {};
}

void Planner::recordLateSlots(ByteView dtb)
{
    if (!hasRegionTable(purgatory_)) return;
    const TreeNode *chosen = plan_.treeAfter.find("/chosen");
    if (chosen == nullptr) return;
    for (const char *seed : {"kaslr-seed", "rng-seed"}) {
        const TreeProperty *property = chosen->property(seed);
        const auto offset = property != nullptr ? valueOffset(dtb, "/chosen", seed) : std::nullopt;
        // A seed of zeros would be trusted as random, so the loader may not leave it out.
        if (offset) plan_.lateSlots.push_back({"fdt", *offset, property->value.size(), seed, true});
    }
}

/// A purgatory of kexec-tools' kind runs on a stack that its loader finds for it.
void Planner::placeStack(const SegmentRule &rule)
{
    if (!purgatory_.needsStack || plan_.stackTop) return;
    Placer::Item item;
    item.name = "stack";
    item.memsz = stackSize;
    item.align = 16;
    const auto at = placer_->place(rule, item);
    if (!at) return;
    const std::uint64_t below = plan_.profile->stackBelowEnd;
    plan_.stackTop = PhysAddr(at->value + stackSize - below);
    if (below != 0)
        plan_.findings.push_back(makeFinding(
            "quirk-decided",
            {{"segment", "stack"}, {"allocator", plan_.profile->name}, {"quirk", "stack-below-end"}},
            "stack"));
}

Status Planner::placeAll()
{
    KWB_TRY(placer_, Placer::create(plan_, machine_, knownSizes()));
    for (const SegmentRule &rule : plan_.profile->segments) {
        switch (rule.kind) {
        case SegmentKind::kernel:
            KWB_CHECK(placeKernel(rule));
            break;
        case SegmentKind::purgatory:
            placer_->place(rule, purgatory_.item);
            break;
        case SegmentKind::initrd:
            placeInitrd(rule);
            break;
        case SegmentKind::fdt:
            KWB_CHECK(placeTree(rule));
            break;
        case SegmentKind::stack:
            placeStack(rule);
            break;
        case SegmentKind::ima:
        case SegmentKind::elfcorehdr:
        case SegmentKind::backup:
            break; // parts of crash images and measurement logs, which no request has
        }
    }
    SegmentRule stack; // for profiles whose own tool never meets such a purgatory
    stack.kind = SegmentKind::stack;
    placeStack(stack);
    return {};
}

/// What reaches the end of the address space cannot even be written down as a range.
Status Planner::checkEnds() const
{
    const auto fits = [&](const std::string &name, PhysAddr mem, std::uint64_t size) -> Status {
        if (checkedAdd(mem.value, size)) return {};
        const bool pinned = plan_.request.pins.contains(name);
        return fail(pinned ? ErrorKind::usage : ErrorKind::malformed,
                    {KWB_MSG("plan.segment-wraps", "{size} bytes for {segment} at {address} go beyond 2^64"),
                     {{"size", hex(size)}, {"segment", name}, {"address", hex(mem)}}});
    };
    for (const PlannedSegment &segment : plan_.segments)
        KWB_CHECK(fits(segment.name, segment.mem, segment.memsz));
    const auto stack = plan_.request.pins.find("stack");
    return plan_.stackTop && stack != plan_.request.pins.end() ? fits("stack", stack->second, stackSize)
                                                               : Status{};
}

/// Errors first; within a severity in the order in which they were found.
void Planner::sortFindings()
{
    std::vector<Finding> sorted;
    for (const Severity severity : {Severity::error, Severity::warning, Severity::note})
        std::ranges::copy_if(plan_.findings, std::back_inserter(sorted),
                             [&](const Finding &finding) { return finding.severity == severity; });
    plan_.findings = std::move(sorted);
}

Result<BootPlan> Planner::run()
{
    KWB_CHECK(start());
    KWB_CHECK(placeAll());
    KWB_CHECK(checkEnds());
    KWB_CHECK(finishPurgatory(plan_, machine_, arch_, purgatory_));
    arch_.checkEntry(plan_);
    checkLayout(plan_, machine_);
    checkMachine(plan_, machine_);
    checkPolicy(plan_, machine_);
    checkCommandLine(plan_, machine_, arch_);
    checkInputs(plan_, machine_);
    checkPins(plan_);
    sortFindings();
    return std::move(plan_);
}

Status checkRequest(const BootRequest &request)
{
    const auto usage = [](MessageTemplate text) { return fail(ErrorKind::usage, {text, {}}); };
    if (!request.target)
        return usage(KWB_MSG("plan.no-target", "a plan needs a target: a snapshot or a device tree"));
    if (!request.kernel || request.kernel->loads.empty())
        return usage(KWB_MSG("plan.no-kernel", "a plan needs a kernel"));
    if (request.cmdline && request.cmdlineFromTarget)
        return usage(KWB_MSG("plan.two-cmdlines", "either a command line or the target's own, not both"));
    if (request.pageSize &&
        (!isPowerOfTwo(*request.pageSize) || *request.pageSize < 0x1000 || *request.pageSize > 0x1000000))
        return usage(KWB_MSG("plan.page-size", "the page size must be a power of two from 4 KiB to 16 MiB"));
    if (request.purgatory == PurgatoryChoice::file && !request.purgatoryFile)
        return usage(KWB_MSG("plan.no-purgatory-file", "the purgatory's file is missing"));
    static constexpr std::array pinnable = {"kernel", "purgatory", "initrd", "fdt", "stack"};
    for (const auto &[segment, address] : request.pins)
        if (std::ranges::find(pinnable, segment) == pinnable.end())
            return fail(
                ErrorKind::usage,
                {KWB_MSG("plan.pin-unknown",
                         "there is no segment {segment} to pin (kernel, purgatory, initrd, fdt, stack)"),
                 {{"segment", segment}}});
    return {};
}

/// The lowest address and the size of all PT_LOADs must make sense before anything is computed from them.
Status checkKernelSpan(const KernelImage &kernel)
{
    for (const ElfSegment &load : kernel.loads)
        if (!checkedAdd(load.paddr.value, load.memsz) || load.memsz > (std::uint64_t{1} << 40))
            return fail(ErrorKind::malformed,
                        {KWB_MSG("plan.load-size",
                                 "the PT_LOAD at {paddr} is {size} bytes long, which no machine holds"),
                         {{"paddr", hex(load.paddr)}, {"size", hex(load.memsz)}}},
                        {.file = kernel.fileName});
    return {};
}

} // namespace

Result<BootPlan> plan(const BootRequest &request)
{
    KWB_CHECK(checkRequest(request));
    KWB_CHECK(checkKernelSpan(*request.kernel));
    const Profile *profile = findProfile(request.allocator);
    if (profile == nullptr)
        return fail(ErrorKind::usage, {KWB_MSG("plan.allocator-unknown", "there is no allocator {name}"),
                                       {{"name", request.allocator}}});
    const Architecture *arch = findArchitecture(request.kernel->header.machine);
    if (arch == nullptr)
        return fail(ErrorKind::unsupported,
                    {KWB_MSG("plan.machine-unknown",
                             "a kernel for ELF machine {machine} cannot be planned; ppc64 (21) can"),
                     {{"machine", std::to_string(request.kernel->header.machine)}}},
                    {.file = request.kernel->fileName});
    return Planner(request, *profile, *arch).run();
}

} // namespace kwb
