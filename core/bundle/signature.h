#pragma once

#include "core/image/file_set.h"
#include "core/integrity/pkcs7.h"

#include <optional>
#include <string>
#include <vector>

/// Signed bundles. The manifest has the digest of every other file, so that whoever signs its bytes has
/// signed the whole bundle. The signature lies beside it: a detached CMS (PKCS#7) message in DER, which the
/// manifest does not list, and which `openssl cms -verify -binary -inform DER` reads as well.
namespace kwb {

inline constexpr const char *signatureFile = "manifest.json.p7s";

/// Signs a bundle, which must be a good one, for nobody signs what would be refused, with a manifest byte for
/// byte as this program writes it, so that nothing is signed that only some readers see. A folder gets the
/// file; an archive is written again as writeBundle() writes it. The signer's certificate goes along, so that
/// people see who it was. A signature that is there already is replaced; under the bundle's name there is
/// never half of something. `digest`: "sha256" … Errors: missing, malformed (no bundle, not a good one, or
/// another version's), unsupported (the key cannot sign with this digest), usage (an archive of another
/// kind), io.
Status signBundle(const std::string &path, const SigningKey &key, const std::string &digest);

/// What a bundle's signature is worth.
struct BundleStanding {
    enum class Kind {
        notSigned,
        trusted, ///< by a key of the ring, or one that a key of the ring vouches for
        unknown, ///< by somebody else (ENOKEY)
        wrong,   ///< it is not over this manifest, or is none that could be read
    };
    Kind kind = Kind::notSigned;
    std::string signer; ///< "CN=…", fit for people; empty if nobody is named
    bool fits = false;  ///< the signer's certificate is known, and the signature is over this manifest
    std::vector<Certificate> chain;       ///< from the signer on, as far as known
    std::optional<KernelRefusal> refusal; ///< nothing: not signed, or trusted
    Message why;                          ///< what the check of the signature said; empty: not signed

    bool trusted() const { return kind == Kind::trusted; }
};

/// "unsigned", "trusted", "unknown", "wrong".
const char *name(BundleStanding::Kind kind);

/// Looks at manifest.json and the signature beside it. With an empty ring nobody is trusted.
BundleStanding bundleStanding(const FileSet &files, const KeyRing &trust);

/// The standing in words: "signed by CN=…, whom no trusted certificate vouches for".
Message standingText(const BundleStanding &standing);

} // namespace kwb
