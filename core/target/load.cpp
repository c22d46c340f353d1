#include "core/target/load.h"

#include "core/report/text.h"
#include "core/target/key_lines.h"
#include "core/target/scripts.h"

#include <algorithm>

namespace kwb {

namespace {

constexpr std::string_view refusedSign = "refused: ";
constexpr std::string_view loadedSign = "kexec-loaded: ";
constexpr std::string_view kernelSign = "kernel-says: ";

/// The places in what the kernel was heard to say.
std::vector<KernelPlace> kernelPlaces(const std::vector<std::string> &said)
{
    std::vector<KernelPlace> out;
    for (const std::string &line : said)
        if (line.starts_with(kernelSign))
            if (auto place = parseKernelPlace(line)) out.push_back(std::move(*place));
    return out;
}

Result<LoadOutcome> runLoader(Connection &connection, std::vector<std::string> arguments)
{
    KWB_TRY(const RemoteAnswer answer, connection.run({storeScript("load"), std::move(arguments)}));
    return parseLoadOutcome(answer.status, answer.out, answer.err);
}

} // namespace

LoadOutcome parseLoadOutcome(int status, std::string_view out, std::string_view err)
{
    LoadOutcome outcome;
    outcome.done = status == 0;
    for (const std::string_view text : {out, err})
        for (const std::string &raw : linesOf(text)) {
            std::string line = printable(raw);
            if (line.starts_with(loadedSign)) {
                outcome.loaded = line.substr(loadedSign.size()) == "1";
                continue;
            }
            if (line.starts_with(refusedSign)) {
                const std::string rest = line.substr(refusedSign.size());
                const std::size_t colon = std::min(rest.find(": "), rest.size());
                outcome.refusals.push_back(
                    {rest.substr(0, colon), rest.substr(std::min(colon + 2, rest.size()))});
            }
            outcome.said.push_back(std::move(line));
        }
    return outcome;
}

Result<LoadOutcome> loadPlan(Connection &connection, const std::string &store, const Package &package,
                             bool force)
{
    const BundleManifest &manifest = package.manifest;
    std::vector<std::string> arguments{store,  manifest.id,  manifest.loader.path,
                                       "load", "--manifest", package.manifestSha256};
    if (force) arguments.emplace_back("--force");
    if (package.way == LoadWay::byFile) arguments.emplace_back("--by-file");
    KWB_TRY(LoadOutcome out, runLoader(connection, std::move(arguments)));
    if (package.way == LoadWay::exact) return out;
    out.way = package.way;
    out.places = comparePlaces(manifest, kernelPlaces(out.said));
    return out;
}

Result<LoadOutcome> unloadPlan(Connection &connection, const std::string &store, const std::string &planId,
                               const std::string &loader)
{
    return runLoader(connection, {store, planId, loader, "unload"});
}

Result<LoadOutcome> unloadAny(Connection &connection, const TargetState &state, const std::string &store,
                              const StoreContents &contents, bool crash)
{
    const std::string plan = contents.planWithLoader(crash);
    if (plan.empty() && crash)
        return fail(ErrorKind::missing,
                    {KWB_MSG("target.no-crash-loader",
                             "the target has no loader of ours that could unload a crash image")},
                    {.file = connection.destination().text},
                    {KWB_MSG("target.no-crash-loader-hint",
                             "kwb target push a crash bundle first, or run kexec -p -u there")});
    if (plan.empty())
        return fail(
            ErrorKind::missing,
            {KWB_MSG("target.no-loader", "the target has no loader of ours that could unload it")},
            {.file = connection.destination().text},
            {KWB_MSG("target.no-loader-hint", "kwb target push a bundle first, or run kexec -u there")});
    return unloadPlan(connection, store, plan,
                      loaderFile(state.machine == "ppc64" ? ByteOrder::big : ByteOrder::little));
}

} // namespace kwb
