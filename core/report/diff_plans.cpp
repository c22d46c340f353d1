#include "core/plan/command_line.h"
#include "core/report/difference.h"
#include "core/report/segment_pairs.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

/// Two plans beside each other.
namespace kwb {

namespace {

class PlanDiff {
public:
    PlanDiff(const PlanView &before, const PlanView &after)
        : before_(before)
        , after_(after)
    {
    }

    std::vector<Difference> run()
    {
        compareMachine();
        if (before_.memory && after_.memory)
            for (Difference &row : diffMemory(*before_.memory, *after_.memory))
                out_.push_back(std::move(row));
        compareSegments();
        compareCommandLine();
        compareEdits();
        compareFindings();
        return std::move(out_);
    }

private:
    void compareText(const char *path, const std::optional<std::string> &before,
                     const std::optional<std::string> &after, MessageTemplate meaning)
    {
        if (before && after && *before != *after) out_.push_back({path, before, after, {meaning}});
    }
    void compareMachine();
    void compareSegments();
    void compareSegment(const SegmentView &before, const SegmentView &after);
    void compareCommandLine();
    void compareEdits();
    void compareFindings();
    Message movedMeaning(const SegmentView &before, const SegmentView &after) const;

    const PlanView &before_;
    const PlanView &after_;
    std::vector<Difference> out_;
};

void PlanDiff::compareMachine()
{
    compareText("machine", before_.machine, after_.machine,
                KWB_MSG("diff.machine", "they are for machines of different kinds"));
    compareText("load", before_.load, after_.load,
                KWB_MSG("diff.load", "the kernel of one of the machines did not take the image"));
    compareText("arch", before_.arch, after_.arch,
                KWB_MSG("diff.arch", "the new kernel is another architecture or byte order"));
    compareText("mode", before_.mode, after_.mode,
                KWB_MSG("diff.mode",
                        "one is for a normal boot, the other for a crash: they are placed by other rules"));
    compareText("old_byte_order", before_.oldByteOrder, after_.oldByteOrder,
                KWB_MSG("diff.old-order",
                        "the running kernel has the other byte order: it enters the purgatory in it, "
                        "so the purgatory must be the other one"));
    compareText("new_byte_order", before_.newByteOrder, after_.newByteOrder,
                KWB_MSG("diff.new-order", "the new kernel has the other byte order"));
    if (before_.pageSize && after_.pageSize && *before_.pageSize != *after_.pageSize)
        out_.push_back(
            {"page_size",
             hex(*before_.pageSize),
             hex(*after_.pageSize),
             {KWB_MSG("diff.page-size", "the running kernel's pages have another size: kexec_load refuses "
                                        "segments that are no whole pages of it (EADDRNOTAVAIL)")}});
    compareText("fingerprint", before_.fingerprint, after_.fingerprint,
                KWB_MSG("diff.fingerprint",
                        "the memory of the machine is not the one planned for: the loader refuses the "
                        "older bundle there"));
    compareText("allocator", before_.allocator, after_.allocator,
                KWB_MSG("diff.allocator",
                        "another loader's rules placed the segments: addresses and tree edits follow "
                        "from that"));
    compareText("purgatory", before_.purgatory, after_.purgatory,
                KWB_MSG("diff.purgatory", "another purgatory runs between the kernels"));
}

/// What lies now where the segment lay: the reason that it moved, or would not boot as it was.
Message PlanDiff::movedMeaning(const SegmentView &before, const SegmentView &after) const
{
    if (after_.memory)
        for (const MemoryView &row : *after_.memory)
            if (row.kind != "ram" && row.kind != "crashkernel" && !row.kind.starts_with("old-") &&
                row.range.overlaps(before.range()))
                return {KWB_MSG("diff.moved-over",
                                "its old place {place} now meets {kind} at {range}: loaded as it "
                                "was, it would overwrite that"),
                        {{"place", text(before.range())}, {"kind", row.kind}, {"range", text(row.range)}}};
    if (before.name == "purgatory" || after.name == "purgatory")
        return {KWB_MSG("diff.moved-purgatory",
                        "it lies elsewhere: it is linked anew for its new address, and entered there")};
    const auto withoutTree = [](const PlanView &plan) {
        return plan.machine && (*plan.machine == "i386" || *plan.machine == "x86_64");
    };
    if (withoutTree(before_) || withoutTree(after_))
        return {KWB_MSG("diff.moved-without-tree", "it lies elsewhere; what names its address has changed")};
    return {KWB_MSG("diff.moved", "it lies elsewhere; the purgatory and the tree name its new address")};
}

void PlanDiff::compareSegment(const SegmentView &before, const SegmentView &after)
{
    const std::string path = "segments/" + before.name + "/";
    if (before.mem != after.mem)
        out_.push_back({path + "mem", hex(before.mem), hex(after.mem), movedMeaning(before, after)});
    if (before.memsz != after.memsz)
        out_.push_back(
            {path + "memsz",
             hex(before.memsz),
             hex(after.memsz),
             {after.memsz > before.memsz
                  ? KWB_MSG("diff.grew", "it takes more memory, so holes that were large enough may not be")
                  : KWB_MSG("diff.shrank", "it takes less memory")}});
    if (before.bufsz != after.bufsz)
        out_.push_back({path + "bufsz",
                        hex(before.bufsz),
                        hex(after.bufsz),
                        {KWB_MSG("diff.bufsz", "its file has another size: it is not the same content")}});
    else if (before.sha256 && after.sha256 && *before.sha256 != *after.sha256)
        out_.push_back({path + "sha256",
                        before.sha256,
                        after.sha256,
                        {KWB_MSG("diff.digest", "the same size, but other bytes: another build, or a changed "
                                                "command line, seed or address inside it")}});
}

void PlanDiff::compareSegments()
{
    for (const auto &[was, is] : segmentPairs(before_, after_))
        if (was != nullptr && is != nullptr)
            compareSegment(*was, *is);
        else if (was != nullptr)
            out_.push_back({"segments/" + was->name,
                            text(was->range()),
                            std::nullopt,
                            {KWB_MSG("diff.segment-gone", "this segment is not loaded any more")}});
        else
            out_.push_back({"segments/" + is->name,
                            std::nullopt,
                            text(is->range()),
                            {KWB_MSG("diff.segment-new", "this segment was not loaded before")}});
    for (const std::string &name : after_.unplaced)
        if (std::ranges::find(before_.unplaced, name) == before_.unplaced.end())
            out_.push_back(
                {"unplaced/" + name,
                 std::nullopt,
                 name,
                 {KWB_MSG("diff.unplaced", "there is no room for it any more: the boot cannot be loaded")}});
    if (before_.entry && after_.entry && *before_.entry != *after_.entry)
        out_.push_back(
            {"entry",
             hex(*before_.entry),
             hex(*after_.entry),
             {KWB_MSG("diff.entry", "the purgatory is entered elsewhere: it moved, or it is another one")}});
}

void PlanDiff::compareCommandLine()
{
    if (!before_.cmdline || !after_.cmdline) return;
    const std::vector<std::string> was = commandLineWords(*before_.cmdline);
    const std::vector<std::string> is = commandLineWords(*after_.cmdline);
    if (was == is) return;
    const auto only = [](const std::vector<std::string> &words, const std::vector<std::string> &others) {
        std::vector<std::string> out;
        for (const std::string &word : words)
            if (std::ranges::find(others, word) == others.end()) out.push_back(word);
        return out.empty() ? std::string("nothing") : fmt::format("{}", fmt::join(out, " "));
    };
    out_.push_back({"cmdline",
                    before_.cmdline,
                    after_.cmdline,
                    {KWB_MSG("diff.cmdline", "the new kernel is told other things: gone {gone}; new {added}"),
                     {{"gone", only(was, is)}, {"added", only(is, was)}}}});
}

void PlanDiff::compareEdits()
{
    if (!before_.edits || !after_.edits) return;
    using Last = std::map<std::string, std::optional<std::string>>; // the last step at a place decides
    const auto byPlace = [](const std::vector<EditView> &edits) {
        Last out;
        for (const EditView &edit : edits)
            out[edit.path + (edit.property.empty() ? "" : ":" + edit.property)] = edit.after;
        return out;
    };
    const Last was = byPlace(*before_.edits);
    const Last is = byPlace(*after_.edits);
    for (const auto &[place, value] : was)
        if (const auto it = is.find(place); it == is.end())
            out_.push_back({"device_tree_edits" + place,
                            value,
                            std::nullopt,
                            {KWB_MSG("diff.edit-gone", "the tree is not edited here any more")}});
        else if (it->second != value)
            out_.push_back({"device_tree_edits" + place,
                            value,
                            it->second,
                            {KWB_MSG("diff.edit", "the tree that is handed over says something else here")}});
    for (const auto &[place, value] : is)
        if (!was.contains(place))
            out_.push_back({"device_tree_edits" + place,
                            std::nullopt,
                            value,
                            {KWB_MSG("diff.edit-new", "the tree is edited here now")}});
}

void PlanDiff::compareFindings()
{
    if (!before_.findings || !after_.findings) return;
    const auto key = [](const FindingView &finding) {
        return "findings/" + finding.code + (finding.about.empty() ? "" : "/" + finding.about);
    };
    const auto has = [&](const std::vector<FindingView> &list, const FindingView &finding) {
        return std::ranges::any_of(list,
                                   [&](const FindingView &other) { return key(other) == key(finding); });
    };
    for (const FindingView &finding : *after_.findings)
        if (!has(*before_.findings, finding))
            out_.push_back({key(finding),
                            std::nullopt,
                            finding.severity,
                            {KWB_MSG("diff.finding-new", "{message}"), {{"message", finding.message}}}});
    for (const FindingView &finding : *before_.findings)
        if (!has(*after_.findings, finding))
            out_.push_back({key(finding),
                            finding.severity,
                            std::nullopt,
                            {KWB_MSG("diff.finding-gone", "this is no problem any more: {message}"),
                             {{"message", finding.message}}}});
}

} // namespace

std::vector<Difference> diffPlans(const PlanView &before, const PlanView &after)
{
    return PlanDiff(before, after).run();
}

} // namespace kwb
