#pragma once

#include "core/integrity/file_signature.h"
#include "core/plan/load_outlook.h"

#include <optional>
#include <string>

/// Signatures, as JSON (resources/linux/man/kwb.1 has the members) and as text.
namespace kwb {

/// What was found out about a file.
struct SignatureFindings {
    FileSignature file;
    std::optional<ImaSignature> attribute; ///< security.ima, if its value was given
    std::optional<ImaSignatureVerdict> attributeVerdict;
    std::optional<LoadOutlook> outlook; ///< if a target was given
    bool judged = false;                ///< whether trusted keys were given: else the verdicts are not told
};

/// What `kwb sign show` and `kwb sign verify` say of a file.
std::string signatureJson(const SignatureFindings &found);
std::string signatureText(const SignatureFindings &found);

} // namespace kwb
