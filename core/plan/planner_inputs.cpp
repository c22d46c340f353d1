#include "core/devicetree/offset.h"
#include "core/plan/planner.h"

#include <algorithm>

// What the new kernel is handed besides itself: its initrd and its device tree.

namespace kwb {

namespace {

constexpr std::uint64_t initrdPadding =
    4; // a cpio archive starts at a multiple of 4 (Linux buffer-format.rst)

/// Bytes that make the length of an initrd a multiple of four before the next one follows.
std::uint64_t paddingBehind(const NamedBlob &initrd)
{
    return alignUp(initrd.bytes.size(), initrdPadding).value_or(initrd.bytes.size()) - initrd.bytes.size();
}

} // namespace

std::uint64_t Planner::initrdSize() const
{
    const auto &initrds = plan_.request.initrds;
    std::uint64_t size = 0;
    for (std::size_t i = 0; i < initrds.size(); ++i) {
        size += initrds[i].bytes.size();
        if (i + 1 < initrds.size()) size += paddingBehind(initrds[i]);
    }
    return size;
}

void Planner::placeInitrd(const SegmentRule &rule)
{
    const BootRequest &request = plan_.request;
    Placer::Item item;
    item.name = "initrd";
    item.memsz = initrdSize();
    if (item.memsz == 0) return;
    SegmentRule anywhere = rule;
    anywhere.limit = LimitRule::none;
    const bool mayGoAbove =
        plan_.profile->treeRules == TreeRules::workbench && machine_.newKernelReachesAll == true;
    if (!placer_->place(rule, item, mayGoAbove ? &anywhere : nullptr)) return;
    PlannedSegment &segment = plan_.segments.back();
    segment.bufsz = item.memsz;
    std::string names;
    for (std::size_t i = 0; i < request.initrds.size(); ++i) {
        const NamedBlob &initrd = request.initrds[i];
        names += (i == 0 ? "" : " + ") + initrd.name;
        segment.content.push_back(initrd.bytes);
        const std::uint64_t padding = i + 1 < request.initrds.size() ? paddingBehind(initrd) : 0;
        if (padding != 0) segment.content.push_back(Blob::copyOf(Bytes(padding)));
    }
    segment.source = dataText(std::move(names));
}

/// The tree's bytes depend on where the initrd went, its place on its size; only the address in its own
/// reservation row comes last, and that does not change the size.
Status Planner::placeTree(const SegmentRule &rule)
{
    TreeInput input;
    input.plan = &plan_;
    input.machine = &machine_;
    // Linux fills them in itself when it loads its own purgatory.
    input.seeds = hasRegionTable(purgatory_) || plan_.request.purgatory == PurgatoryChoice::targetKernel;
    input.backupSize = arch_.backupSize;
    if (const PlannedSegment *initrd = plan_.segment("initrd"))
        input.initrd = AddressRange::ofSize(initrd->mem, initrd->bufsz);
    if (const PlannedSegment *log = plan_.segment("ima")) input.imaLog = log->range();
    KWB_TRY(TreeEditor editor, editTree(plan_, input, plan_.treeBefore));
    KWB_TRY(const std::uint64_t edited, packedTreeSize(editor));
    const std::uint64_t packed = edited + treeRowSize(plan_);
    treeSize_ = handedOverTreeSize(plan_, packed, editor.flat());
    Placer::Item item;
    item.name = "fdt";
    item.memsz = treeSize_;
    if (const auto at = placer_->place(rule, item))
        reserveTree(editor, plan_, AddressRange::ofSize(*at, plan_.profile->treeTwice ? packed : treeSize_));
    return finishTree(std::move(editor));
}

Status Planner::finishTree(TreeEditor editor)
{
    KWB_TRY(const std::uint64_t packed, packedTreeSize(editor));
    const std::uint64_t rest = treeSize_ > packed ? treeSize_ - packed : 0;
    // A tree that is handed over in twice its size is packed all the same: the rest is no part of it.
    const bool inTree = !plan_.profile->treeTwice;
    KWB_TRY(Bytes dtb, flattenedTree(editor, inTree ? rest : 0));
    dtb.resize(packed + rest);
    plan_.treeEdits = editor.steps();
    plan_.treeAfter = std::move(editor).release();
    const auto segment = std::ranges::find(plan_.segments, SegmentKind::fdt, &PlannedSegment::kind);
    if (segment == plan_.segments.end()) return {};
    recordLateSlots(dtb);
    segment->source = plan_.request.dtb ? dataText(plan_.request.dtb->name)
                                        : Message(KWB_MSG("source.tree", "the target's device tree, edited"));
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

} // namespace kwb
