#include "app/cli/hole_case.h"

namespace kwb::cli {

namespace {

/// Pages are powers of two; the real kernels have them from 4 KiB, and nothing sensible is above 16 MiB.
Result<std::uint64_t> pageSizeOf(const JsonPlace &place)
{
    KWB_TRY(const auto member, place.find("page_size"));
    if (!member) return std::uint64_t{0x10000};
    KWB_TRY(const std::uint64_t size, member->hexNumber());
    if (!isPowerOfTwo(size) || size < 0x1000 || size > 0x1000000)
        return member->bad(
            {KWB_MSG("cli.case-page-size", "a power of two from 0x1000 to 0x1000000 was expected")});
    return size;
}

Result<bool> isCrash(const JsonPlace &place)
{
    KWB_TRY(const auto member, place.find("image"));
    if (!member) return false;
    KWB_TRY(const std::string text, member->text());
    if (text != "normal" && text != "crash")
        return member->bad({KWB_MSG("cli.case-image", "\"normal\" or \"crash\" was expected")});
    return text == "crash";
}

Result<Span> spanOf(const JsonPlace &place)
{
    KWB_TRY(const auto parts, place.items());
    if (parts.size() != 2)
        return place.bad({KWB_MSG("cli.case-span", "[\"0xSTART\", \"0xSIZE\"] was expected")});
    Span span;
    KWB_TRY(span.start, parts[0].hexNumber());
    KWB_TRY(span.size, parts[1].hexNumber());
    // A range may end at 2^64; behind that there is nothing.
    if (span.size > 0 && !checkedAdd(span.start, span.size - 1))
        return place.bad({KWB_MSG("cli.case-wrap", "the range goes beyond 2^64")});
    return span;
}

Result<std::vector<Span>> spansOf(const JsonPlace &place, const char *key)
{
    KWB_TRY(const auto member, place.find(key));
    std::vector<Span> out;
    if (!member) return out;
    KWB_TRY(const auto items, member->items());
    for (const JsonPlace &item : items) {
        KWB_TRY(const Span span, spanOf(item));
        out.push_back(span);
    }
    return out;
}

Result<std::optional<Span>> optionalSpan(const JsonPlace &place, const char *key)
{
    KWB_TRY(const auto member, place.find(key));
    if (!member) return std::nullopt;
    KWB_TRY(const Span span, spanOf(*member));
    return span;
}

Result<std::optional<std::uint64_t>> optionalNumber(const JsonPlace &place, const char *key)
{
    KWB_TRY(const auto member, place.find(key));
    if (!member) return std::nullopt;
    KWB_TRY(const std::uint64_t number, member->hexNumber());
    return number;
}

Result<HoleSpace> readSpace(const JsonPlace &place)
{
    HoleSpace space;
    KWB_TRY(space.pageSize, pageSizeOf(place));
    KWB_TRY(space.crashImage, isCrash(place));
    KWB_TRY(space.crash, optionalSpan(place, "crash"));
    KWB_TRY(space.ram, spansOf(place, "ram"));
    KWB_TRY(space.exclude, spansOf(place, "exclude"));
    KWB_TRY(space.reserved, spansOf(place, "reserved"));
    KWB_TRY(space.driverManaged, spansOf(place, "driver_managed"));
    KWB_TRY(space.segments, spansOf(place, "segments"));
    KWB_TRY(space.memMin, optionalNumber(place, "mem_min"));
    KWB_TRY(space.memMax, optionalNumber(place, "mem_max"));
    return space;
}

Result<HoleRequest> readRequest(const JsonPlace &place)
{
    KWB_CHECK(place.onlyKeys({"memsz", "align", "min", "max", "top_down"}));
    HoleRequest request;
    KWB_TRY(const JsonPlace memsz, place.at("memsz"));
    KWB_TRY(request.memsz, memsz.hexNumber());
    KWB_TRY(const auto align, optionalNumber(place, "align"));
    request.align = align.value_or(1);
    if (!isPowerOfTwo(request.align)) {
        KWB_TRY(const JsonPlace member, place.at("align"));
        return member.bad({KWB_MSG("cli.case-align", "a power of two was expected")});
    }
    KWB_TRY(const auto min, optionalNumber(place, "min"));
    KWB_TRY(const auto max, optionalNumber(place, "max"));
    request.min = min.value_or(request.min);
    request.max = max.value_or(request.max);
    KWB_TRY(const auto topDown, place.find("top_down"));
    if (topDown) {
        KWB_TRY(request.topDown, topDown->boolean());
    }
    return request;
}

Json traceOf(const HoleAnswer &answer)
{
    Json out = Json::array();
    for (const HoleTrace &run : answer.trace)
        out.push_back({{"first", hex(run.first)},
                       {"last", hex(run.last)},
                       {"candidates", run.candidates},
                       {"taken", run.taken},
                       {"reason", run.reason.text()},
                       {"quirk", run.quirk}});
    return out;
}

Json errorName(KernelError error)
{
    return error == KernelError::none ? Json(nullptr) : Json(name(error));
}

} // namespace

Result<Json> answerHoleCase(const JsonPlace &place, bool trace)
{
    KWB_CHECK(place.onlyKeys({"allocator", "page_size", "image", "crash", "ram", "exclude", "reserved",
                              "driver_managed", "segments", "mem_min", "mem_max", "requests"}));
    KWB_TRY(const JsonPlace allocator, place.at("allocator"));
    KWB_TRY(const std::string allocatorName, allocator.text());
    const Profile *profile = findProfile(allocatorName);
    if (profile == nullptr)
        return allocator.bad(
            {KWB_MSG("cli.case-allocator", "there is no allocator \"{name}\""), {{"name", allocatorName}}});
    KWB_TRY(HoleSpace space, readSpace(place));
    KWB_TRY(const JsonPlace list, place.at("requests"));
    KWB_TRY(const auto items, list.items());
    std::vector<HoleRequest> requests;
    for (const JsonPlace &item : items) {
        KWB_TRY(const HoleRequest request, readRequest(item));
        requests.push_back(request);
    }
    const auto search = profile->makeSearch(std::move(space));
    Json placed = Json::array();
    Json errors = Json::array();
    Json traces = Json::array();
    for (const HoleRequest &request : requests) {
        const HoleAnswer answer = search->place(request);
        placed.push_back(answer.at ? Json(hex(*answer.at)) : Json(nullptr));
        errors.push_back(errorName(answer.error));
        if (trace) traces.push_back(traceOf(answer));
    }
    Json out{{"placed", placed}, {"errors", errors}};
    if (trace) out["trace"] = traces;
    return out;
}

Result<Json> answerSegmentCase(const JsonPlace &place)
{
    KWB_CHECK(place.onlyKeys({"page_size", "total_ram_pages", "destination_limit", "kernel_end", "tce",
                              "image", "crash", "segments"}));
    SegmentCheckInput input;
    KWB_TRY(input.pageSize, pageSizeOf(place));
    KWB_TRY(const auto pages, optionalNumber(place, "total_ram_pages"));
    KWB_TRY(const auto limit, optionalNumber(place, "destination_limit"));
    input.totalRamPages = pages.value_or(input.totalRamPages);
    input.destinationLimit = limit.value_or(input.destinationLimit);
    KWB_TRY(input.kernelEnd, optionalNumber(place, "kernel_end"));
    KWB_TRY(input.tce, spansOf(place, "tce"));
    KWB_TRY(input.crashImage, isCrash(place));
    KWB_TRY(input.crash, optionalSpan(place, "crash"));
    KWB_TRY(const JsonPlace list, place.at("segments"));
    KWB_TRY(const auto items, list.items());
    for (const JsonPlace &item : items) {
        KWB_CHECK(item.onlyKeys({"mem", "memsz", "bufsz"}));
        CheckedSegment segment;
        KWB_TRY(const JsonPlace mem, item.at("mem"));
        KWB_TRY(segment.mem, mem.hexNumber());
        KWB_TRY(const JsonPlace memsz, item.at("memsz"));
        KWB_TRY(segment.memsz, memsz.hexNumber());
        KWB_TRY(const auto bufsz, optionalNumber(item, "bufsz"));
        segment.bufsz = bufsz.value_or(segment.memsz);
        input.segments.push_back(segment);
    }
    const SegmentCheckAnswer answer = checkSegments(input);
    return Json{{"result", answer.error == KernelError::none ? Json(0) : Json(name(answer.error))},
                {"rule", answer.rule.text()},
                {"segment", answer.segment ? Json(*answer.segment) : Json(nullptr)}};
}

} // namespace kwb::cli
