#pragma once

#include "core/integrity/certificate.h"

#include <string>
#include <vector>

/// Certificates that do not count any more, because somebody says so: one by one, or by an X.509 list.
namespace kwb {

/// A certificate revocation list, whose signature was seen to be good.
struct RevocationList {
    Bytes der;
    std::string source; ///< the file it was read from
};

struct Revocations {
    std::vector<Certificate> certificates;
    std::vector<RevocationList> lists;

    /// The file that revokes a certificate; null: none does. A list speaks for its own issuer's certificates.
    const std::string *of(const Certificate &certificate) const;
};

/// Reads files of certificates and lists: one in DER, or any number in PEM. A list must have been made by one
/// of the `trusted`; its dates are not looked at, for what was revoked once stays so. Errors: missing,
/// malformed (no such thing in it, or a list that nobody trusted has made), limit (a file over 16 MiB).
Result<Revocations> readRevocations(const std::vector<std::string> &files,
                                    const std::vector<Certificate> &trusted);

} // namespace kwb
