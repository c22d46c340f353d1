#include "core/report/segment_role.h"
#include "core/report/table.h"

#include <algorithm>
#include <array>

namespace kwb {

namespace {

enum SegmentColumn : std::size_t {
    nameAt,
    memAt,
    endAt,
    memszAt,
    bufszAt,
    alignAt,
    pinnedAt,
    digestAt,
    sourceAt
};

class SegmentTable : public Table {
public:
    SegmentTable(std::shared_ptr<const BootPlan> plan, std::shared_ptr<const SealedPlan> sealed)
        : plan_(std::move(plan))
        , sealed_(std::move(sealed))
    {
    }

    const std::vector<TableColumn> &columns() const override
    {
        static const std::vector<TableColumn> all{
            {"name", KWB_MSG("segments.name", "segment")},
            {"mem", KWB_MSG("segments.mem", "destination"), true, true},
            {"end", KWB_MSG("segments.end", "end"), true, true},
            {"memsz", KWB_MSG("segments.memsz", "in memory"), true, true},
            {"bufsz", KWB_MSG("segments.bufsz", "in file"), true, true},
            {"align", KWB_MSG("segments.align", "alignment"), true, true},
            {"pinned", KWB_MSG("segments.pinned", "place")},
            {"sha256", KWB_MSG("segments.digest", "SHA-256 of the bytes"), false, true},
            {"source", KWB_MSG("segments.source", "from")}};
        return all;
    }

    std::size_t rows() const override { return plan_->segments.size(); }

    std::string cell(std::size_t row, std::size_t column, const Say &say) const override
    {
        const PlannedSegment &segment = plan_->segments[row];
        switch (column) {
        case nameAt:
            return say(segmentTitle(segment.name));
        case pinnedAt:
            return say(segment.pinned ? KWB_MSG("segments.by-hand", "pinned")
                                      : KWB_MSG("segments.by-search", "searched"));
        case digestAt:
            return digestText(segment);
        case sourceAt:
            return say(segment.source);
        default:
            return hex(number(row, column).value_or(0));
        }
    }

    std::string plain(std::size_t row, std::size_t column) const override
    {
        return column == nameAt ? plan_->segments[row].name : Table::plain(row, column);
    }

    std::optional<std::uint64_t> number(std::size_t row, std::size_t column) const override
    {
        const PlannedSegment &segment = plan_->segments[row];
        switch (column) {
        case memAt:
            return segment.mem.value;
        case endAt:
            return segment.range().end.value;
        case memszAt:
            return segment.memsz;
        case bufszAt:
            return segment.bufsz;
        case alignAt:
            return segment.align;
        default:
            return std::nullopt;
        }
    }

    Subject subject(std::size_t row) const override { return Subject::ofSegment(plan_->segments[row]); }

    RowMark mark(std::size_t row) const override
    {
        RowMark mark = RowMark::none;
        for (const Finding &finding : plan_->findings) {
            if (finding.about != plan_->segments[row].name) continue;
            if (finding.severity == Severity::error) return RowMark::error;
            if (finding.severity == Severity::warning) mark = RowMark::warning;
        }
        return mark;
    }

    std::string tip(std::size_t row, const Say &say) const override
    {
        std::string out;
        for (const Message &why : plan_->segments[row].why)
            out += (out.empty() ? "" : "\n") + say(why);
        return out;
    }

private:
    std::string digestText(const PlannedSegment &segment) const
    {
        if (!sealed_) return {};
        const auto it = sealed_->digests.find(segment.name);
        return it == sealed_->digests.end() ? std::string() : hexString(it->second.content);
    }

    std::shared_ptr<const BootPlan> plan_;
    std::shared_ptr<const SealedPlan> sealed_;
};

} // namespace

std::unique_ptr<Table> segmentTable(std::shared_ptr<const BootPlan> plan,
                                    std::shared_ptr<const SealedPlan> sealed)
{
    return std::make_unique<SegmentTable>(std::move(plan), std::move(sealed));
}

} // namespace kwb
