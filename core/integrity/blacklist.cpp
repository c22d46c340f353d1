#include "core/integrity/blacklist.h"

#include "core/integrity/der.h"
#include "core/integrity/openssl_owner.h"
#include "core/integrity/sha256.h"

#include <openssl/objects.h>

#include <algorithm>
#include <array>

namespace kwb {

namespace {

/// Serial, flags, usage, time, permissions, user, group, type, and what the type says of the key.
constexpr std::size_t typeColumn = 7;
using KeyLine = std::array<std::string_view, typeColumn + 3>;

KeyLine keyLine(std::string_view line)
{
    KeyLine words;
    for (std::string_view &word : words) {
        line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
        word = line.substr(0, line.find(' '));
        line.remove_prefix(word.size());
    }
    return words;
}

/// The part of a certificate that its issuer signed.
ByteView signedPart(const Certificate &certificate)
{
    const auto outer = DerReader(certificate.der).take(DerTag::sequence);
    const auto inner = outer ? DerReader(outer->content).take(DerTag::sequence) : std::nullopt;
    return inner ? inner->whole : ByteView();
}

} // namespace

std::string blacklistName(ByteView digest)
{
    return "bin:" + hexString(digest);
}

std::string blacklistName(const Certificate &certificate)
{
    const OwnedX509 object = opened(certificate);
    int hash = NID_undef;
    if (!object || OBJ_find_sigid_algs(X509_get_signature_nid(object.get()), &hash, nullptr) != 1) return {};
    const char *const name = OBJ_nid2sn(hash);
    const auto digest = name != nullptr ? digestBy(name, signedPart(certificate)) : std::nullopt;
    return digest ? "tbs:" + hexString(*digest) : std::string();
}

Blacklist readBlacklist(std::string_view keys)
{
    Blacklist out;
    bool hasKeyrings = false;
    std::size_t certificates = 0;
    std::uint64_t members = 0;
    while (!keys.empty()) {
        const std::size_t end = std::min(keys.find('\n'), keys.size());
        const KeyLine words = keyLine(keys.substr(0, end));
        keys.remove_prefix(std::min(end + 1, keys.size()));
        const std::string_view type = words[typeColumn];
        const std::string_view name = words[typeColumn + 1];
        if (type == "blacklist" && !name.empty()) out.names.emplace(name);
        certificates += type == "asymmetri";
        if (type != "keyring" || !name.starts_with('.')) continue;
        hasKeyrings = true;
        if (name == ".blacklist:") members = parseNumber(words[typeColumn + 2]).value_or(0); // "empty"
    }
    // Revoked certificates are members, too (CONFIG_SYSTEM_REVOCATION_LIST), and look like those of any
    // keyring.
    out.complete = hasKeyrings && members <= out.names.size() + certificates;
    return out;
}

} // namespace kwb
