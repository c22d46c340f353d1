#include "core/plan/ima_target.h"
#include "core/plan/planner.h"

#include "core/plan/command_line.h"

#include <algorithm>

// The measurement log that the new kernel takes over (Linux security/integrity/ima/ima_kexec.c).

namespace kwb {

namespace {

/// Whether kexec_file_load on the target does it unasked.
bool kernelHandsOver(const BootPlan &plan)
{
    return plan.profile->treeRules == TreeRules::linux61 &&
           plan.request.purgatory == PurgatoryChoice::targetKernel &&
           plan.request.target->config("CONFIG_IMA_KEXEC") == "y";
}

bool havePlace(const std::vector<SegmentRule> &rules)
{
    return std::ranges::any_of(rules, [](const SegmentRule &rule) { return rule.kind == SegmentKind::ima; });
}

/// What the new kernel will make of the log.
void checkReadable(BootPlan &plan, const ImaLog &log)
{
    const bool canonical = commandLineValue(plan.cmdline, "ima_canonical_fmt").has_value();
    const ByteOrder expected = canonical ? ByteOrder::little : plan.newByteOrder;
    if (log.order != expected)
        plan.findings.push_back(makeFinding(
            "ima-log-order", {{"order", name(log.order)}, {"new", name(plan.newByteOrder)}}, "ima"));
    if (std::ranges::find(log.entries, "ima", &ImaEntry::templateName) != log.entries.end())
        plan.findings.push_back(makeFinding("ima-old-template", {}, "ima"));
}

} // namespace

Status Planner::readMeasurements()
{
    const bool wanted = plan_.request.imaLog || kernelHandsOver(plan_);
    if (plan_.request.imaLog && !havePlace(segmentRules())) {
        plan_.findings.push_back(
            makeFinding("ima-allocator-without-log", {{"allocator", plan_.profile->name}}, "ima"));
        return {};
    }
    auto read = targetImaLog(*plan_.request.target);
    // One that nobody asked for need not be in order.
    if (!read && !wanted) return {};
    KWB_TRY(auto log, std::move(read));
    if (!log) {
        if (plan_.request.imaLog) plan_.findings.push_back(makeFinding("ima-no-log", {}, "ima"));
        return {};
    }
    if (wanted) {
        measurements_ = *std::move(log);
        checkReadable(plan_, *measurements_);
    } else if (log->entries.size() > 1 && !plan_.request.crash) {
        // A lone boot_aggregate says nothing that the next one will not, and nobody verifies a crash kernel.
        plan_.findings.push_back(
            makeFinding("ima-log-lost", {{"count", std::to_string(log->entries.size())}}, "ima"));
    }
    return {};
}

/// The log as it is in the snapshot; the loader puts in what it has become. So the room behind it belongs to
/// the file, but for Linux, whose own bytes end with the log.
void Planner::placeMeasurements(const SegmentRule &rule)
{
    if (!measurements_) return;
    Bytes buffer = imaHandOverBuffer(*measurements_);
    Placer::Item item;
    item.name = "ima";
    item.memsz = imaSegmentSize(buffer.size() - imaHandOverHeader, plan_.pageSize).value_or(0);
    if (!placer_->place(rule, item)) return;
    PlannedSegment &segment = plan_.segments.back();
    segment.source = {KWB_MSG("source.measurements", "the target's measurement log")};
    const bool late = hasRegionTable(purgatory_);
    if (late) {
        buffer.resize(segment.memsz);
        plan_.lateSlots.push_back({"ima", 0, segment.memsz, "ima-log", true});
    }
    segment.bufsz = buffer.size();
    segment.content = {Blob::copyOf(std::move(buffer))};
}

} // namespace kwb
