#include "core/bundle/signature_json.h"

namespace kwb {

Json signatureJson(const BundleStanding &standing)
{
    const auto orNull = [](const std::string &text) { return text.empty() ? Json(nullptr) : Json(text); };
    return {{"standing", name(standing.kind)},
            {"signer", orNull(standing.signer)},
            {"certificate", orNull(standing.fits ? standing.chain.front().sha256 : std::string())},
            {"refusal", standing.refusal ? Json(name(*standing.refusal)) : Json(nullptr)}};
}

} // namespace kwb
