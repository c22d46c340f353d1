#pragma once

#include "core/bundle/signature.h"
#include "core/report/json_document.h"

namespace kwb {

/// A standing as programs read it: standing, signer, certificate (SHA-256; null unless it was seen to fit),
/// refusal.
Json signatureJson(const BundleStanding &standing);

} // namespace kwb
