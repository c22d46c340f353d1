#include "core/target/store.h"

#include "core/integrity/sha256.h"
#include "core/target/child.h"
#include "core/target/key_lines.h"
#include "core/target/scripts.h"

#include <algorithm>
#include <tuple>

namespace kwb {

namespace {

constexpr std::uint64_t spareKiB = 1024; ///< for folders and what the loader writes

std::pair<std::string_view, std::string_view> halves(std::string_view text)
{
    const std::size_t blank = std::min(text.find(' '), text.size());
    return {text.substr(0, blank), text.substr(std::min(blank + 1, text.size()))};
}

/// `way`: as prune.sh takes it.
Result<PruneResult> prune(Connection &connection, const std::string &store, unsigned keep, const char *way)
{
    if (store.empty()) return PruneResult{}; // no folder there would do, so there is nothing in it
    KWB_TRY(const RemoteAnswer answer,
            connection.run({storeScript("prune"), {store, std::to_string(keep), way}}));
    if (answer.status != 0)
        return fail(ErrorKind::io,
                    {KWB_MSG("target.cannot-prune", "the store cannot be cleared: {why}"),
                     {{"why", lastWords(answer.err)}}},
                    {.file = connection.destination().text, .path = store});
    PruneResult out{.names = linesOf(answer.out)};
    for (const std::string &name : out.names) {
        if (name.starts_with("plan ")) ++out.plans;
        const auto size = parseNumber(std::string_view(name).substr(name.rfind(' ') + 1));
        if (!name.starts_with("plan ") && size) out.bytes += std::min(*size, UINT64_MAX - out.bytes);
    }
    return out;
}

} // namespace

std::uint64_t StoreContents::size() const
{
    std::uint64_t sum = 0;
    for (const auto *files : {&objects, &parts})
        for (const auto &[name, size] : *files)
            sum += std::min(size, UINT64_MAX - sum);
    return sum;
}

std::string StoreContents::loadedIn(const std::string &bootId, bool crash) const
{
    if (bootId != (crash ? crashBoot : loadedBoot)) return {};
    return crash ? crashPlan : loadedPlan;
}

std::string StoreContents::planWithLoader(bool crash) const
{
    const std::string &last = crash ? crashPlan : loadedPlan;
    // A loader takes out an image of its own bundle's kind.
    const auto fits = [&](const std::string &plan) { return crashPlans.contains(plan) == crash; };
    if (plans.contains(last) && fits(last)) return last;
    const auto found = std::ranges::find_if(plans, fits);
    return found == plans.end() ? std::string() : *found;
}

std::uint64_t StoreContents::missing(const Package &package) const
{
    std::uint64_t sum = 0;
    for (const PackageFile &file : package.files)
        if (!objects.contains(file.sha256)) sum += file.bytes.size();
    return sum;
}

Result<StoreContents> parseStoreContents(std::string_view text)
{
    StoreContents out;
    const bool whole = eachKeyLine(text, [&](std::string_view key, std::string_view value) {
        const auto [first, second] = halves(value);
        const auto size = parseNumber(second);
        if (key == "object" && isDigest(first) && size) out.objects.emplace(first, *size);
        if (key == "part" && isDigest(first) && size) out.parts.emplace(first, *size);
        if (key == "plan") out.plans.emplace(value);
        if (key == "crash-plan") out.crashPlans.emplace(value);
        if (key == "crash-loaded") std::tie(out.crashPlan, out.crashBoot) = halves(value);
        if (key == "loaded") {
            out.loadedPlan = first;
            const auto [boot, way] = halves(second);
            out.loadedBoot = boot;
            out.loadedWay = way == "by-file" ? LoadWay::byFile : LoadWay::exact;
        }
    });
    if (whole) return out;
    return fail(ErrorKind::malformed,
                {KWB_MSG("target.store-cut", "the list of the target's store ended too early")});
}

Result<StoreContents> readStore(Connection &connection, const std::string &store)
{
    KWB_TRY(const RemoteAnswer answer, connection.run({targetScript("list"), {store}}));
    return parseStoreContents(answer.out);
}

const StorePlace *chooseStore(const TargetState &state, std::uint64_t bytes)
{
    const auto found = std::ranges::find_if(state.places, [&](const StorePlace &place) {
        return place.writable && place.executable && place.freeKiB >= bytes / 1024 + spareKiB;
    });
    return found == state.places.end() ? nullptr : &*found;
}

Result<std::pair<std::string, StoreContents>> findStore(Connection &connection, const TargetState &state)
{
    for (const StorePlace &place : state.places) {
        KWB_TRY(StoreContents contents, readStore(connection, place.path));
        if (!contents.objects.empty() || !contents.plans.empty())
            return std::pair(place.path, std::move(contents));
    }
    const StorePlace *place = chooseStore(state, 0);
    return std::pair(place == nullptr ? std::string() : place->path, StoreContents{});
}

Result<PruneResult> pruneStore(Connection &connection, const std::string &store, unsigned keep)
{
    return prune(connection, store, keep, "take");
}

Result<PruneResult> prunable(Connection &connection, const std::string &store, unsigned keep)
{
    return prune(connection, store, keep, "tell");
}

} // namespace kwb
