#pragma once

#include "core/target/package.h"
#include "core/target/target_state.h"

#include <map>
#include <set>
#include <utility>

/// The store on a target: a folder of files named by their SHA-256, so that what is there already need not
/// travel again, and a folder for each plan made of hard links to them.
///
///   objects/<sha256>        a whole file, verified there before it got its name
///   objects/<sha256>.part   the beginning of one whose transfer broke off
///   plans/<id>/             what the loader wants: load.list, segments/, the loader
///   loaded                  "<id> <boot_id>" of what was loaded last, and "by-file" if it was
///   crash-loaded            the same of the crash image, which the kernel keeps beside it
namespace kwb {

struct StoreContents {
    std::map<std::string, std::uint64_t> objects; ///< sizes by SHA-256
    std::map<std::string, std::uint64_t> parts;
    std::set<std::string> plans;      ///< ids
    std::set<std::string> crashPlans; ///< those of them that are crash images
    std::string loadedPlan;           ///< id; empty: none noted
    std::string loadedBoot;           ///< the boot_id in which it was loaded
    LoadWay loadedWay = LoadWay::exact;
    std::string crashPlan; ///< id of the crash image that was loaded last; empty: none noted
    std::string crashBoot; ///< the boot_id in which it was loaded

    /// The plan of that kind that was loaded in this boot; empty: none noted.
    std::string loadedIn(const std::string &bootId, bool crash) const;
    /// Bytes of all files.
    std::uint64_t size() const;
    /// The plan whose folder has a loader to unload an image of that kind by: the one that was loaded, else
    /// any; empty: none.
    std::string planWithLoader(bool crash) const;
    /// Bytes of the package that are not there.
    std::uint64_t missing(const Package &package) const;
};

/// Errors: malformed (the listing did not come to its end).
Result<StoreContents> parseStoreContents(std::string_view text);
/// What is in a store; one that is not there is empty. Errors also: those of Connection::run().
Result<StoreContents> readStore(Connection &connection, const std::string &store);

/// The first place that can take `bytes` more; nothing if none can.
const StorePlace *chooseStore(const TargetState &state, std::uint64_t bytes);

/// The store that has something, else the first that would do; an empty path if there is none.
Result<std::pair<std::string, StoreContents>> findStore(Connection &connection, const TargetState &state);

/// What a prune takes out of a store.
struct PruneResult {
    unsigned plans = 0;
    std::uint64_t bytes = 0;        ///< of files
    std::vector<std::string> names; ///< "plan ID", "object SHA256 SIZE", "file PATH SIZE"
    bool empty() const { return names.empty(); }
};

inline constexpr unsigned usualKeep = 2;

/// Takes out of the store all plans but the `keep` newest and the one that is loaded, and every file that no
/// plan has. Errors: those of Connection::run(), io.
Result<PruneResult> pruneStore(Connection &connection, const std::string &store, unsigned keep);
/// What pruneStore() would take out.
Result<PruneResult> prunable(Connection &connection, const std::string &store, unsigned keep);

} // namespace kwb
