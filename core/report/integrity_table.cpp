#include "core/report/integrity_table.h"

#include "core/plan/command_line.h"

#include <algorithm>

namespace kwb {

namespace {

enum IntegrityColumn : std::size_t {
    segmentName,
    contentDigest,
    memoryDigest,
    checkedBy,
    keptOffset,
    keptAddress
};

class IntegrityTable : public Table {
public:
    IntegrityTable(std::shared_ptr<const BootPlan> plan, std::shared_ptr<const SealedPlan> sealed)
        : plan_(std::move(plan))
        , sealed_(std::move(sealed))
    {
    }

    const std::vector<TableColumn> &columns() const override
    {
        static const std::vector<TableColumn> all{
            {"segment", KWB_MSG("integrity.segment", "segment")},
            {"content", KWB_MSG("integrity.content", "SHA-256 of the bytes"), false, true},
            {"memory", KWB_MSG("integrity.memory", "SHA-256 in memory, with its zeros"), false, true},
            {"checked", KWB_MSG("integrity.checked", "on the target")},
            {"offset", KWB_MSG("integrity.offset", "digest kept at offset"), true, true},
            {"address", KWB_MSG("integrity.address", "at address"), true, true}};
        return all;
    }

    std::size_t rows() const override { return plan_->segments.size(); }

    std::string cell(std::size_t row, std::size_t column, const Say &say) const override
    {
        switch (column) {
        case segmentName:
            return plan_->segments[row].name;
        case contentDigest:
        case memoryDigest:
            return digest(row, column == memoryDigest);
        case checkedBy:
            return say(keptRow(row) != nullptr ? KWB_MSG("integrity.by-purgatory", "checked by the purgatory")
                                               : KWB_MSG("integrity.unchecked", "not checked"));
        default:
            const auto value = number(row, column);
            return value ? hex(*value) : std::string();
        }
    }

    std::optional<std::uint64_t> number(std::size_t row, std::size_t column) const override
    {
        const DigestRow *kept = keptRow(row);
        const PlannedSegment *purgatory = plan_->segment("purgatory");
        if (kept == nullptr) return std::nullopt;
        if (column == keptOffset) return kept->offset;
        if (column != keptAddress || purgatory == nullptr) return std::nullopt;
        return checkedAdd(purgatory->mem.value, kept->offset);
    }

    Subject subject(std::size_t row) const override { return Subject::ofSegment(plan_->segments[row]); }
    RowMark mark(std::size_t row) const override
    {
        return keptRow(row) == nullptr ? RowMark::muted : RowMark::none;
    }

private:
    const DigestRow *keptRow(std::size_t row) const
    {
        const auto it = std::ranges::find(plan_->digestRows, plan_->segments[row].name, &DigestRow::segment);
        return it == plan_->digestRows.end() ? nullptr : &*it;
    }

    std::string digest(std::size_t row, bool inMemory) const
    {
        if (!sealed_) return {};
        const auto it = sealed_->digests.find(plan_->segments[row].name);
        if (it == sealed_->digests.end()) return {};
        return hexString(inMemory ? it->second.memory : it->second.content);
    }

    std::shared_ptr<const BootPlan> plan_;
    std::shared_ptr<const SealedPlan> sealed_;
};

class LateSlotTable : public Table {
public:
    explicit LateSlotTable(std::shared_ptr<const BootPlan> plan)
        : plan_(std::move(plan))
    {
    }

    const std::vector<TableColumn> &columns() const override
    {
        static const std::vector<TableColumn> all{
            {"kind", KWB_MSG("late.kind", "filled in on the target"), false, true},
            {"segment", KWB_MSG("late.segment", "segment")},
            {"offset", KWB_MSG("late.offset", "offset"), true, true},
            {"address", KWB_MSG("late.address", "address"), true, true},
            {"length", KWB_MSG("late.length", "bytes"), true, true},
            {"needed", KWB_MSG("late.needed", "without it")}};
        return all;
    }

    std::size_t rows() const override { return plan_->lateSlots.size(); }

    std::string cell(std::size_t row, std::size_t column, const Say &say) const override
    {
        const LateSlot &slot = plan_->lateSlots[row];
        switch (column) {
        case 0:
            return slot.kind;
        case 1:
            return slot.segment;
        case 5:
            return say(slot.needed ? KWB_MSG("late.must", "the load is refused")
                                   : KWB_MSG("late.may", "zeros stay there"));
        default:
            const auto value = number(row, column);
            return value ? hex(*value) : std::string();
        }
    }

    std::optional<std::uint64_t> number(std::size_t row, std::size_t column) const override
    {
        const LateSlot &slot = plan_->lateSlots[row];
        if (column == 2) return slot.offset;
        if (column == 4) return slot.length;
        const PlannedSegment *segment = plan_->segment(slot.segment);
        if (column != 3 || segment == nullptr) return std::nullopt;
        return checkedAdd(segment->mem.value, slot.offset);
    }

    Subject subject(std::size_t row) const override
    {
        const LateSlot &slot = plan_->lateSlots[row];
        const auto begin = number(row, 3);
        if (!begin) return {};
        return Subject::ofRange(AddressRange::ofSize(PhysAddr(*begin), slot.length));
    }

private:
    std::shared_ptr<const BootPlan> plan_;
};

struct IdentityRow {
    Message what;
    std::string value;
    bool part = false; ///< a line of the text above it
};

void addFingerprint(const BootPlan &plan, const SealedPlan *sealed, std::vector<IdentityRow> &out)
{
    const auto lines = plan.request.target ? fingerprintText(*plan.request.target) : std::nullopt;
    if (!lines) {
        out.push_back({{KWB_MSG("identity.fingerprint", "fingerprint of the target")}, "", false});
        return;
    }
    const std::string digest =
        sealed != nullptr && sealed->fingerprint ? *sealed->fingerprint : hexString(sha256(viewOf(*lines)));
    out.push_back({{KWB_MSG("identity.fingerprint", "fingerprint of the target")}, digest, false});
    for (std::size_t at = 0; at < lines->size();) {
        const std::size_t end = std::min(lines->find('\n', at), lines->size());
        if (end > at)
            out.push_back(
                {{KWB_MSG("identity.part", "is the digest of")}, lines->substr(at, end - at), true});
        at = end + 1;
    }
}

class IdentityTable : public Table {
public:
    IdentityTable(const BootPlan &plan, const SealedPlan *sealed)
    {
        rows_.push_back({{KWB_MSG("identity.id", "plan id")}, sealed == nullptr ? "" : sealed->id, false});
        rows_.push_back({{KWB_MSG("identity.marker", "marker on the command line")},
                         sealed == nullptr ? "" : markerWord(sealed->id),
                         false});
        addFingerprint(plan, sealed, rows_);
    }

    const std::vector<TableColumn> &columns() const override
    {
        static const std::vector<TableColumn> all{{"what", KWB_MSG("identity.what", "what")},
                                                  {"value", KWB_MSG("identity.value", "value"), false, true}};
        return all;
    }

    std::size_t rows() const override { return rows_.size(); }
    std::string cell(std::size_t row, std::size_t column, const Say &say) const override
    {
        return column == 0 ? say(rows_[row].what) : rows_[row].value;
    }
    Subject subject(std::size_t) const override { return {}; }
    RowMark mark(std::size_t row) const override { return rows_[row].part ? RowMark::muted : RowMark::none; }

private:
    std::vector<IdentityRow> rows_;
};

} // namespace

Message mismatchWords(OnMismatch action)
{
    switch (action) {
    case OnMismatch::stop:
        return KWB_MSG("mismatch.stop", "stop");
    case OnMismatch::reboot:
        return KWB_MSG("mismatch.reboot", "reboot");
    case OnMismatch::proceed:
        break;
    }
    return KWB_MSG("mismatch.continue", "continue");
}

Message integrityVerdict(const BootPlan &plan)
{
    if (plan.request.purgatory == PurgatoryChoice::targetKernel)
        return {KWB_MSG("integrity.linux",
                        "Linux's own trampoline on ppc64 checks nothing: the kernel stores "
                        "a digest in it when it loads, and nobody ever looks at it.")};
    if (!plan.digestRows.empty())
        return {KWB_MSG("integrity.each", "The built-in purgatory computes the digest of {count} segments "
                                          "after the jump and compares each with the one kept beside its "
                                          "code; on a mismatch it names the segment, then: {action}."),
                {{"count", std::to_string(plan.digestRows.size())},
                 {"action", mismatchWords(plan.request.onMismatch)}}};
    if (plan.purgatory && plan.purgatory->symbols.contains("sha256_digest"))
        return {KWB_MSG("integrity.one", "This purgatory has one digest over all segments: it can tell that "
                                         "something is damaged, but not what.")};
    return {KWB_MSG("integrity.none", "This purgatory checks no digests: what is damaged on the way is "
                                      "entered as it is.")};
}

std::unique_ptr<Table> integrityTable(std::shared_ptr<const BootPlan> plan,
                                      std::shared_ptr<const SealedPlan> sealed)
{
    return std::make_unique<IntegrityTable>(std::move(plan), std::move(sealed));
}

std::unique_ptr<Table> lateSlotTable(std::shared_ptr<const BootPlan> plan)
{
    return std::make_unique<LateSlotTable>(std::move(plan));
}

std::unique_ptr<Table> identityTable(const BootPlan &plan, const SealedPlan *sealed)
{
    return std::make_unique<IdentityTable>(plan, sealed);
}

} // namespace kwb
