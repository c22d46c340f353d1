#pragma once

#include "core/report/difference.h"

#include <string>
#include <vector>

namespace kwb {

/// A bundle as far as it can be compared.
struct BundleView {
    PlanView plan;
    std::optional<std::string> fingerprintText; ///< target-fingerprint.txt
    std::optional<DeviceTree> treeAfter;        ///< tree-after.dtb: what is handed over
    std::string loaderDigest;
};

/// Reads what is compared; whether the bundle is good is verifyBundle()'s to say. Errors: missing, malformed,
/// unsupported, limit.
Result<BundleView> readBundleView(const std::string &path);

/// diffPlans(), the parts of the fingerprint, the loader and the trees that are handed over.
std::vector<Difference> diffBundles(const BundleView &before, const BundleView &after);

} // namespace kwb
