#pragma once

#include "core/integrity/blacklist.h"
#include "core/integrity/certificate.h"
#include "core/integrity/revocation.h"

#include <string>
#include <vector>

namespace kwb {

/// Certificates whose signatures count: what a keyring of Linux (.ima, .platform, secondary) stands for here.
struct KeyRing {
    std::vector<Certificate> certificates;
    Revocations revoked; ///< whose signatures do not count all the same, whoever vouches for them
    Blacklist blacklist; ///< that of a machine: certificates which do not count when they come with a message

    const Certificate *byIssuerAndSerial(const Bytes &issuerDer, const Bytes &serial) const;
    const Certificate *byKeyId(const Bytes &keyId) const;
};

/// Adds the certificates of files (PEM, one or more, or DER) and folders (their files, by name, without
/// subfolders; files that hold no certificate are passed over in a folder). A certificate that is there
/// already is not added again. Errors: missing, malformed (a file of the user's that holds no certificate),
/// limit (a file over 1 MiB).
Result<KeyRing> readKeyRing(const std::vector<std::string> &paths);

} // namespace kwb
