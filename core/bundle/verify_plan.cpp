#include "core/bundle/bundle_rules.h"
#include "core/report/json_reader.h"
#include "core/report/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

/// plan.json against the manifest.
namespace kwb {

namespace {

bool isSameSlot(const LateSlot &a, const LateSlot &b)
{
    return std::tie(a.segment, a.offset, a.length, a.kind, a.needed) ==
           std::tie(b.segment, b.offset, b.length, b.kind, b.needed);
}

bool isSameRow(const DigestRow &a, const DigestRow &b)
{
    return std::tie(a.segment, a.offset) == std::tie(b.segment, b.offset);
}

class PlanComparison {
public:
    explicit PlanComparison(const BundleManifest &manifest)
        : manifest_(manifest)
    {
    }

    Result<Complaints> compare(const JsonPlace &plan)
    {
        KWB_CHECK(compareHead(plan));
        KWB_CHECK(compareSegments(plan));
        KWB_CHECK(compareRows(plan));
        KWB_CHECK(compareFindings(plan));
        return std::move(out_);
    }

private:
    void same(const std::string &what, bool equal)
    {
        if (!equal)
            out_.push_back({KWB_MSG("bundle.plan-differs", "plan.json has another {what} than the manifest"),
                            {{"what", what}}});
    }

    Status sameText(const JsonPlace &place, const char *key, const std::string &expected,
                    const std::string &of = {})
    {
        KWB_TRY(const JsonPlace member, place.at(key));
        KWB_TRY(const std::string found, member.text());
        same(key + of, found == expected);
        return {};
    }

    Status compareHead(const JsonPlace &plan)
    {
        KWB_CHECK(sameText(plan, "id", manifest_.id));
        KWB_CHECK(sameText(plan, "arch", manifest_.arch));
        KWB_CHECK(sameText(plan, "mode", manifest_.mode));
        if (manifest_.bootId) {
            KWB_CHECK(sameText(plan, "boot_id", *manifest_.bootId));
        }
        KWB_CHECK(sameText(plan, "allocator", manifest_.allocator));
        KWB_TRY(const auto purgatory, plan.find("purgatory")); // older plans do not tell it
        if (purgatory) {
            KWB_CHECK(sameText(plan, "purgatory", manifest_.builtinPurgatory ? "builtin" : "file"));
        }
        KWB_CHECK(sameText(plan, "page_size", hex(manifest_.pageSize)));
        KWB_CHECK(sameText(plan, "entry", hex(manifest_.entry)));
        KWB_CHECK(sameText(plan, "old_byte_order", name(manifest_.oldByteOrder)));
        KWB_CHECK(sameText(plan, "new_byte_order", name(manifest_.newByteOrder)));
        KWB_CHECK(sameText(plan, "cmdline", manifest_.cmdline));
        KWB_TRY(const auto fingerprint, plan.find("fingerprint"));
        std::optional<std::string> found;
        if (fingerprint) {
            KWB_TRY(found, fingerprint->text());
        }
        same("fingerprint", found == manifest_.fingerprint);
        return {};
    }

    Status compareSegments(const JsonPlace &plan)
    {
        KWB_TRY(const JsonPlace list, plan.at("segments"));
        KWB_TRY(const auto rows, list.items());
        same("number of segments", rows.size() == manifest_.segments.size());
        for (std::size_t i = 0; i < std::min(rows.size(), manifest_.segments.size()); ++i) {
            const BundleSegment &segment = manifest_.segments[i];
            for (const auto &[key, expected] : {std::pair<const char *, std::string>{"name", segment.name},
                                                {"kind", segment.kind},
                                                {"mem", hex(segment.mem)},
                                                {"memsz", hex(segment.memsz)},
                                                {"bufsz", hex(segment.bufsz)},
                                                {"sha256", segment.sha256},
                                                {"memory_sha256", segment.memorySha256}})
                KWB_CHECK(sameText(rows[i], key, expected, " of " + segment.name));
        }
        return {};
    }

    Status compareRows(const JsonPlace &plan)
    {
        KWB_TRY(const auto slots, readLateSlots(plan));
        same("list of late slots", std::ranges::equal(slots, manifest_.lateSlots, isSameSlot));
        KWB_TRY(const auto rows, readDigestRows(plan));
        same("list of digest rows", std::ranges::equal(rows, manifest_.digestRows, isSameRow));
        return {};
    }

    Status compareFindings(const JsonPlace &plan)
    {
        KWB_TRY(const JsonPlace findings, plan.at("findings"));
        KWB_TRY(const auto rows, findings.items());
        std::map<std::string, std::uint64_t> counts;
        for (const JsonPlace &row : rows) {
            KWB_TRY(const JsonPlace severity, row.at("severity"));
            KWB_TRY(const std::string text, severity.text());
            ++counts[text];
        }
        for (const Severity severity : {Severity::error, Severity::warning, Severity::note})
            same(fmt::format("number of {}s", name(severity)),
                 counts[name(severity)] == manifest_.findings[static_cast<std::size_t>(severity)]);
        return {};
    }

    const BundleManifest &manifest_;
    Complaints out_;
};

Result<Complaints> comparePlan(const ReadBundle &bundle)
{
    KWB_TRY(const Json json, parseJson(bundle.bytes("plan.json"), "plan.json"));
    return PlanComparison(bundle.manifest).compare(JsonPlace(json, "plan.json"));
}

} // namespace

Complaints checkPlan(const ReadBundle &bundle)
{
    auto out = comparePlan(bundle);
    if (out) return *std::move(out);
    return {{KWB_MSG("bundle.plan-broken", "{error}"), {{"error", out.error().text()}}}};
}

} // namespace kwb
