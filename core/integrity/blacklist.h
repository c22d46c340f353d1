#pragma once

#include "core/integrity/certificate.h"

#include <functional>
#include <set>
#include <string>
#include <string_view>

/// Linux's keyring .blacklist: what a machine refuses whoever signed it. Its keys have no content, only
/// names:
///
///   bin:HEX   the digest of a signed file, without its signature, by the hash that was signed
///   tbs:HEX   the digest of the signed part of a certificate, by the hash that its issuer signed
///
/// They are built in, come from the firmware's dbx, or are added by root with a signature of a built-in key.
/// (Linux 6.1 certs/blacklist.c, security/integrity/platform_certs/load_powerpc.c)
namespace kwb {

struct Blacklist {
    std::set<std::string, std::less<>> names;
    bool complete = true; ///< else there are more, or nobody knows

    bool has(std::string_view name) const { return names.contains(name); }
    bool operator==(const Blacklist &) const = default;
};

/// "bin:HEX".
std::string blacklistName(ByteView digest);
/// "tbs:HEX"; empty if nobody knows the hash that its issuer signed.
/// (crypto/asymmetric_keys/x509_public_key.c)
std::string blacklistName(const Certificate &certificate);

/// Reads it from lines of /proc/keys, in which the names are never cut short (security/keys/proc.c). Whether
/// they are all is seen by the keyring's own line, which counts them. A kernel whose other keyrings are there
/// has no such list.
Blacklist readBlacklist(std::string_view keys);

} // namespace kwb
