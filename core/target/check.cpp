#include "core/target/check.h"

#include "core/integrity/sha256.h"
#include "core/plan/command_line.h"
#include "core/plan/policy.h"
#include "core/report/text.h"
#include "core/target/file_load.h"
#include "core/target/key_lines.h"
#include "core/target/target_rules.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace kwb {

namespace {

constexpr std::string_view neededTools[] = {"sha256sum", "gzip", "tar", "setsid"};
constexpr std::size_t shownLines = 6;

/// What a check is made of, and what it has found so far.
struct Checking {
    const Package &package;
    const Snapshot &snapshot;
    const TargetState &state;
    std::vector<Finding> findings;

    void found(std::string_view code, std::vector<MessageArgument> evidence, std::string about = {})
    {
        findings.push_back(targetFinding(code, std::move(evidence), std::move(about)));
    }
};

void checkTrust(Checking &c)
{
    if (c.package.isUntrusted())
        c.found("bundle-untrusted", {{"standing", printable(standingText(c.package.standing).text())}});
}

void checkKind(Checking &c)
{
    const BundleManifest &manifest = c.package.manifest;
    if (manifest.findings[0] > 0)
        c.found("target-plan-errors", {{"count", std::to_string(manifest.findings[0])}});
    if (!c.state.root) c.found("target-not-root", {});
    const bool ppc64 = c.state.isPpc64();
    if (!ppc64) c.found("target-machine", {{"machine", c.state.machine}, {"arch", manifest.arch}});
    if (ppc64 && c.snapshot.byteOrder && *c.snapshot.byteOrder != manifest.oldByteOrder)
        c.found("target-byte-order",
                {{"found", name(*c.snapshot.byteOrder)}, {"planned", name(manifest.oldByteOrder)}});
    if (c.snapshot.pageSize && *c.snapshot.pageSize != manifest.pageSize)
        c.found("target-page-size", {{"found", byteSizeText(*c.snapshot.pageSize)},
                                     {"planned", byteSizeText(manifest.pageSize)}});
}

void checkMemoryMap(Checking &c)
{
    const auto &planned = c.package.manifest.fingerprint;
    if (!planned) {
        c.found("target-no-fingerprint", {});
        return;
    }
    const auto now = fingerprintText(c.snapshot);
    if (now && hexString(sha256(viewOf(*now))) == *planned) return;
    c.found("target-fingerprint", {{"difference", now ? fingerprintDifference(c.package.fingerprintText, *now)
                                                      : "it cannot be made out now"}});
}

void checkStore(Checking &c, const StorePlace *store, std::uint64_t toSend)
{
    if (store == nullptr) {
        std::string places;
        for (const StorePlace &place : c.state.places) {
            places += (places.empty() ? "" : ", ") + place.path + " ";
            places += !place.foreign.empty() ? "is not safe (" + place.foreign + ")"
                      : !place.writable      ? "cannot be written"
                      : !place.executable    ? "runs no programs (noexec)"
                                             : "has " + byteSizeText(bytesOfKiB(place.freeKiB));
        }
        c.found("target-no-store", {{"need", byteSizeText(toSend)}, {"places", places}});
    }
    for (const std::string_view tool : neededTools)
        if (!c.state.tools.contains(std::string(tool)))
            c.found("target-tool-missing", {{"tool", std::string(tool)}});
}

/// Findings that speak of kexec_load alone.
constexpr std::string_view segmentPolicies[] = {"lockdown", "secure-boot", "ima-appraisal",
                                                "kexec-not-configured"};

bool isSegmentPolicy(const Finding &finding)
{
    return std::ranges::find(segmentPolicies, finding.code) != std::end(segmentPolicies);
}

/// By file other rules hold: lockdown leaves kexec_file_load, IMA looks for a signature.
void checkFileLoad(Checking &c)
{
    std::string policy;
    bool wantsSignature = false;
    for (const Finding &finding : c.findings) {
        if (!isSegmentPolicy(finding) || finding.code == "kexec-not-configured") continue;
        policy += (policy.empty() ? "" : ", ") + finding.code;
        wantsSignature = wantsSignature || finding.code != "lockdown";
    }
    std::erase_if(c.findings, isSegmentPolicy);
    if (c.state.fileLoad == false) c.found("target-no-file-load", {});
    if (!c.package.manifest.kernelFile)
        c.found("target-no-kernel-file", {});
    else if (wantsSignature && !c.package.fileIsSigned)
        c.found("target-unsigned", {{"policy", policy}});
    else if (!policy.empty())
        c.found("target-signature", {{"policy", policy}});
}

void checkWay(Checking &c)
{
    if (c.package.manifest.isCrash()) {
        if (c.package.way == LoadWay::byFile) c.found("target-crash-by-file", {});
    } else if (c.package.way == LoadWay::byFile)
        checkFileLoad(c);
    else if (c.state.fileLoad == true && std::ranges::any_of(c.findings, isSegmentPolicy))
        c.found("target-by-file", {});
}

/// kexec_load holds all segments in pages of its own until the jump; a store in memory holds the files beside
/// them.
void checkFreeMemory(Checking &c, const StorePlace *store, std::uint64_t toSend)
{
    const std::uint64_t segments = c.package.segmentBytes();
    // A crash image is copied into its reserved region at once.
    const std::uint64_t load = c.package.manifest.isCrash() ? 0 : c.package.loadBytes();
    if (c.state.memoryTotalKiB) {
        const std::uint64_t half = bytesOfKiB(*c.state.memoryTotalKiB / 2);
        if (segments > half) {
            c.found("target-half-of-ram", {{"need", byteSizeText(segments)}, {"half", byteSizeText(half)}});
            return;
        }
    }
    if (!c.state.memoryAvailableKiB) return;
    const std::uint64_t kept = store != nullptr && store->memory ? toSend : 0;
    const std::uint64_t available = bytesOfKiB(*c.state.memoryAvailableKiB);
    // What is loaded already stays until the new image is whole.
    if (load + kept <= available) return;
    c.found("target-memory-low",
            {{"need", byteSizeText(load + kept)},
             {"available", byteSizeText(available)},
             {"parts", byteSizeText(std::min(segments, load)) + " of segments" +
                           (load > segments ? ", " + byteSizeText(load - segments) + " of files" : "") +
                           (kept > 0 ? ", " + byteSizeText(kept) + " in the store" : "")}});
}

/// What would keep a machine from being there again after a boot that goes wrong.
void checkWayBack(Checking &c)
{
    if (!c.package.manifest.isCrash() && c.state.systemd && !c.state.tools.contains("kexec"))
        c.found("target-systemd-no-kexec", {});
    if (commandLineValue(c.package.manifest.cmdline, "panic").value_or("0") == "0")
        c.found("target-no-panic", {});
}

void checkLoaded(Checking &c, const StoreContents &contents)
{
    if (!c.state.loaded) {
        c.found("target-no-kexec", {});
        return;
    }
    const bool crash = c.package.manifest.isCrash();
    const std::string plan = contents.loadedIn(c.state.bootId, crash);
    if ((crash ? c.state.crashLoaded : c.state.loaded) != true || plan.empty()) return;
    const std::string_view known = crash ? "crash-already-loaded" : "already-loaded";
    std::erase_if(c.findings, [&](const Finding &finding) { return finding.code == known; });
    c.found("target-replaces", {{"plan", plan}});
}

/// The notes that the dying kernel fills lie where they lay in that boot.
void checkBoot(Checking &c)
{
    const BundleManifest &manifest = c.package.manifest;
    if (manifest.isCrash() && manifest.bootId != c.state.bootId)
        c.found("target-other-boot",
                {{"planned", manifest.bootId.value_or("unknown")}, {"now", c.state.bootId}});
}

} // namespace

bool TargetCheck::ok() const
{
    return std::ranges::none_of(findings,
                                [](const Finding &finding) { return finding.severity == Severity::error; });
}

bool TargetCheck::allows(bool force) const
{
    if (!force || store.empty()) return ok();
    return std::ranges::none_of(findings, [](const Finding &finding) {
        return finding.severity == Severity::error && finding.code != "target-plan-errors" &&
               finding.code != "target-fingerprint" && finding.code != "target-no-fingerprint";
    });
}

bool TargetCheck::suggestsFile() const
{
    return std::ranges::any_of(findings,
                               [](const Finding &finding) { return finding.code == "target-by-file"; });
}

bool TargetCheck::hasLoaded(const BundleManifest &manifest, LoadWay way) const
{
    const bool crash = manifest.isCrash();
    if ((crash ? state.crashLoaded : state.loaded) != true) return false;
    return contents.loadedIn(state.bootId, crash) == manifest.id && (crash || contents.loadedWay == way);
}

bool TargetCheck::mustLoad(const Package &package) const
{
    return package.trustIsRequired || !hasLoaded(package.manifest, package.way);
}

std::string fingerprintDifference(std::string_view planned, std::string_view now)
{
    const std::vector<std::string> before = linesOf(planned);
    const std::vector<std::string> after = linesOf(now);
    std::string out;
    std::size_t shown = 0;
    const auto add = [&](const char *label, const std::vector<std::string> &lines,
                         const std::vector<std::string> &others) {
        const std::set<std::string> known(others.begin(), others.end());
        for (const std::string &line : lines) {
            if (known.contains(line)) continue;
            if (++shown > shownLines) continue;
            out += (out.empty() ? "" : "; ") + std::string(label) + line;
        }
    };
    add("planned: ", before, after);
    add("now: ", after, before);
    if (shown > shownLines) out += "; and " + std::to_string(shown - shownLines) + " more";
    return out.empty() ? "the digests differ" : out;
}

std::vector<Finding> targetFindings(const Package &package, const Snapshot &snapshot,
                                    const TargetState &state, const StoreContents &contents,
                                    const StorePlace *store, std::uint64_t toSend)
{
    Checking checking{package, snapshot, state, policyFindings(snapshot, package.manifest.isCrash())};
    checkWay(checking);
    checkTrust(checking);
    checkKind(checking);
    checkMemoryMap(checking);
    checkBoot(checking);
    checkStore(checking, store, toSend);
    checkFreeMemory(checking, store, toSend);
    checkLoaded(checking, contents);
    checkWayBack(checking);
    std::ranges::stable_sort(checking.findings, {}, &Finding::severity);
    return std::move(checking.findings);
}

Result<TargetCheck> checkTarget(Connection &connection, const Package &package,
                                const std::string &wishedStore)
{
    TargetCheck out;
    out.toSend = package.size();
    KWB_TRY(out.state, readTargetState(connection, wishedStore));
    // Another kind of machine has nothing that could be compared.
    if (!out.state.isPpc64()) {
        Checking checking{package, {}, out.state, {}};
        checkTrust(checking);
        checking.found("target-machine", {{"machine", out.state.machine}, {"arch", package.manifest.arch}});
        out.findings = std::move(checking.findings);
        return out;
    }
    KWB_TRY(const Probe probe, probeTarget(connection));
    const Snapshot &snapshot = probe.snapshot;
    if (package.way == LoadWay::byFile ||
        std::ranges::any_of(policyFindings(snapshot, package.manifest.isCrash()), isSegmentPolicy)) {
        KWB_TRY(out.state.fileLoad, hasFileLoad(connection));
        const auto configured = snapshot.config("CONFIG_KEXEC_FILE");
        if (!out.state.fileLoad && configured) out.state.fileLoad = configured == "y";
    }
    if (snapshot.liveTree) out.model = snapshot.liveTree->root.string("model").value_or("");
    // A store that holds files already is where the next ones go, if it has room for what is missing.
    const StorePlace *chosen = chooseStore(out.state, 0);
    if (chosen != nullptr) {
        KWB_TRY(out.contents, readStore(connection, chosen->path));
        out.toSend = out.contents.missing(package);
        const StorePlace *roomy = chooseStore(out.state, out.toSend);
        if (roomy != chosen && roomy != nullptr) {
            KWB_TRY(out.contents, readStore(connection, roomy->path));
            out.toSend = out.contents.missing(package);
        }
        chosen = roomy;
    }
    if (chosen != nullptr) out.store = chosen->path;
    out.findings = targetFindings(package, snapshot, out.state, out.contents, chosen, out.toSend);
    return out;
}

} // namespace kwb
