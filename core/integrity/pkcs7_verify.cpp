// How Linux decides about a PKCS#7 message, in two rounds. First it looks at the message alone
// (pkcs7_verify): is the digest of the content the signed one, and if the signer's certificate came along,
// does its key fit the signature, and each certificate the one above it? Then it looks for a key that it
// trusts (pkcs7_validate_trust): a certificate of that chain that is in the keyring; one in the keyring that
// issued the chain's last; at last the signer itself. Only with such a key the signature counts, and if no
// certificate came along it is only now that the signature is looked at. That is why a changed file says
// ENOKEY where the key is unknown, and EKEYREJECTED where it is known.
//
// The clock plays no part: a kernel may be loaded before anybody has set it. Only a signing time inside the
// message is compared with the certificate's.
#include "core/integrity/pkcs7.h"

#include "core/integrity/openssl_owner.h"
#include "core/integrity/rsa_fault.h"
#include "core/integrity/sha256.h"

#include <openssl/err.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>

namespace kwb {

namespace {

constexpr std::string_view indirectData = "1.3.6.1.4.1.311.2.1.4"; // SPC_INDIRECT_DATA

/// Those by which a bundle may be signed: no collisions are known.
constexpr std::array<std::string_view, 4> manifestHashes{"sha224", "sha256", "sha384", "sha512"};

/// Hashes that Linux 6.1's PKCS#7 parser names. (pkcs7_sig_note_digest_algo)
constexpr std::array<std::string_view, 8> linuxHashes{"md4",    "md5",    "sha1",   "sha256",
                                                      "sha384", "sha512", "sha224", "sm3"};

SignatureVerdict refused(KernelRefusal refusal, Message why)
{
    return {refusal, std::move(why)};
}

/// Whether the key of `issuer` made the signature inside `certificate`.
bool vouches(const Certificate &issuer, const Certificate &certificate)
{
    const OwnedX509 above = opened(issuer);
    const OwnedX509 below = opened(certificate);
    const bool fits = above && below && X509_verify(below.get(), X509_get0_pubkey(above.get())) == 1;
    ERR_clear_error();
    return fits;
}

/// (pkcs7_sig_note_pkey_algo)
bool isLinuxSignature(std::string_view algorithm)
{
    return algorithm == "rsaEncryption" || algorithm.starts_with("ecdsa-with-SHA");
}

/// One signer of a message, on its way through both rounds.
class SignerCheck {
public:
    SignerCheck(const Pkcs7Message &message, const Pkcs7Signer &signer, ByteView content, const KeyRing &ring,
                Pkcs7Use use)
        : message_(message)
        , signer_(signer)
        , content_(content)
        , ring_(ring)
        , byName_(use == Pkcs7Use::manifest)
    {
    }

    SignatureVerdict message();
    SignatureVerdict trust();
    const std::vector<Certificate> &chain() const { return chain_; }
    /// Whether it was refused because a certificate does not count any more.
    bool revoked() const { return revoked_; }

private:
    SignatureVerdict checkDigest() const;
    SignatureVerdict checkSigningTime() const;
    SignatureVerdict climb();
    SignatureVerdict checkBlacklist();
    SignatureVerdict checkRevoked();
    bool mayIssue(const Certificate &issuer, const Certificate &certificate) const;
    const Certificate *above(const Certificate &certificate) const;
    bool madeBy(const Certificate &certificate) const;
    SignatureVerdict trustedBy(const Certificate &trusted, std::size_t signedLinks);
    MessageArgument who() const;

    const Pkcs7Message &message_;
    const Pkcs7Signer &signer_;
    ByteView content_;
    const KeyRing &ring_;
    bool byName_; ///< a certificate that does not say whose key made it is looked for by its issuer's name
    std::vector<Certificate> chain_; ///< certificates of the message, from the signer's upwards
    bool revoked_ = false;
};

MessageArgument SignerCheck::who() const
{
    return {"signer", !chain_.empty()           ? chain_.front().subject
                      : !signer_.issuer.empty() ? signer_.issuer + " #" + hexString(signer_.serial)
                                                : hexString(signer_.keyId)};
}

SignatureVerdict SignerCheck::checkDigest() const
{
    const bool known = std::ranges::find(linuxHashes, signer_.digest) != linuxHashes.end();
    const auto digest = known ? digestBy(signer_.digest, content_) : std::nullopt;
    if (!digest)
        return refused(
            KernelRefusal::noPackage,
            {KWB_MSG("signature.hash-unknown", "nobody knows the hash {hash}"), {{"hash", signer_.digest}}});
    if (!isLinuxSignature(signer_.algorithm))
        return refused(KernelRefusal::noPackage, {KWB_MSG("signature.algorithm", "nobody knows {algorithm}"),
                                                  {{"algorithm", signer_.algorithm}}});
    if (!signer_.attributes) return {};
    if (signer_.repeats)
        return refused(KernelRefusal::keyRejected,
                       {KWB_MSG("signature.repeats", "a signed attribute stands there twice")});
    if (!signer_.messageDigest)
        return refused(KernelRefusal::keyRejected,
                       {KWB_MSG("signature.no-message-digest", "the signed attributes have no digest")});
    if (signer_.messageDigest->size() != digest->size())
        return refused(KernelRefusal::badMessage,
                       {KWB_MSG("signature.digest-size", "the signed digest has another size than {hash}"),
                        {{"hash", signer_.digest}}});
    if (*signer_.messageDigest != *digest)
        return refused(KernelRefusal::keyRejected,
                       {KWB_MSG("signature.digest-differs", "the bytes are not those that were signed")});
    return {};
}

bool SignerCheck::madeBy(const Certificate &certificate) const
{
    const ByteView covered = signer_.attributes ? ByteView(*signer_.attributes) : content_;
    return signatureFits(certificate, signer_.digest, covered, signer_.signature) == true;
}

SignatureVerdict SignerCheck::checkSigningTime() const
{
    const Certificate &own = chain_.front();
    // Both are written largest unit first, so that text compares as time.
    if (!signer_.signingTime ||
        (own.notBefore <= *signer_.signingTime && *signer_.signingTime <= own.notAfter))
        return {};
    return refused(
        KernelRefusal::keyRejected,
        {KWB_MSG("signature.time", "it was made at {time}, when the certificate of {signer} was not "
                                   "valid ({begin} to {end})"),
         {{"time", *signer_.signingTime},
          {"signer", own.subject},
          {"begin", own.notBefore},
          {"end", own.notAfter}}});
}

/// Linux goes by the authority key identifier alone, in which both forms may stand. (x509_akid_note_*)
bool SignerCheck::mayIssue(const Certificate &issuer, const Certificate &certificate) const
{
    const bool sameKey = issuer.keyId == certificate.issuerKeyId;
    if (!certificate.issuerKeySerial.empty())
        return issuer.serial == certificate.issuerKeySerial &&
               issuer.issuerDer == certificate.issuerKeyIssuerDer &&
               (certificate.issuerKeyId.empty() || sameKey);
    if (!certificate.issuerKeyId.empty()) return sameKey;
    return byName_ && issuer.subjectDer == certificate.issuerDer;
}

/// The certificate of the message that issued this one.
const Certificate *SignerCheck::above(const Certificate &certificate) const
{
    const auto found = std::ranges::find_if(
        message_.certificates, [&](const Certificate &other) { return mayIssue(other, certificate); });
    return found == message_.certificates.end() ? nullptr : &*found;
}

/// Looked up for those in the message alone: Linux looks when it reads a certificate, and that of a key in a
/// keyring was read long ago. (pkcs7_verify_sig_chain)
SignatureVerdict SignerCheck::checkBlacklist()
{
    if (ring_.blacklist.names.empty() || !ring_.blacklist.has(blacklistName(chain_.back()))) return {};
    revoked_ = true;
    return refused(KernelRefusal::keyRejected,
                   {KWB_MSG("signature.blacklisted", "the certificate of {signer} is in the blacklist"),
                    {{"signer", chain_.back().subject}}});
}

SignatureVerdict SignerCheck::checkRevoked()
{
    for (const Certificate &certificate : chain_) {
        const std::string *file = ring_.revoked.of(certificate);
        if (file == nullptr) continue;
        revoked_ = true;
        return refusedAsRevoked(certificate, *file);
    }
    return {};
}

SignatureVerdict SignerCheck::climb()
{
    while (true) {
        if (auto verdict = checkBlacklist(); !verdict.accepted()) return verdict;
        if (chain_.back().selfIssued()) return {};
        const Certificate *next = above(chain_.back());
        if (next == nullptr || std::ranges::find(chain_, *next) != chain_.end()) return {};
        if (!vouches(*next, chain_.back()))
            return refused(
                certificateFault(*next, chain_.back()),
                {KWB_MSG("signature.chain", "the certificate of {signer} was not made by {issuer}"),
                 {{"signer", chain_.back().subject}, {"issuer", next->subject}}});
        chain_.push_back(*next);
    }
}

SignatureVerdict SignerCheck::message()
{
    if (auto verdict = checkDigest(); !verdict.accepted()) return verdict;
    const auto own = std::ranges::find_if(message_.certificates, [&](const Certificate &certificate) {
        return !signer_.serial.empty() && certificate.serial == signer_.serial &&
               certificate.issuerDer == signer_.issuerDer;
    });
    if (own == message_.certificates.end()) return {};
    chain_.push_back(*own);
    if (auto verdict = checkSigningTime(); !verdict.accepted()) return verdict;
    if (!madeBy(chain_.front()))
        return refused(
            signatureFault(chain_.front(), signer_.digest, signer_.signature),
            {KWB_MSG("signature.not-made", "the signature of {signer} is not over these bytes"), {who()}});
    return climb();
}

/// `signedLinks`: how many certificates of the chain lie below what the trusted key must have signed.
SignatureVerdict SignerCheck::trustedBy(const Certificate &trusted, std::size_t signedLinks)
{
    const bool fits = signedLinks == 0 ? madeBy(trusted) : vouches(trusted, chain_[signedLinks - 1]);
    chain_.resize(signedLinks);
    chain_.push_back(trusted);
    if (!fits)
        return refused(KernelRefusal::keyRejected,
                       {KWB_MSG("signature.not-made", "the signature of {signer} is not over these bytes"),
                        {{"signer", trusted.subject}}});
    if (auto verdict = checkRevoked(); !verdict.accepted()) return verdict;
    return {std::nullopt,
            {KWB_MSG("signature.trusted", "signed by {signer}, trusted by {key}"),
             {{"signer", chain_.front().subject},
              {"key", trusted.source.empty() ? trusted.subject : trusted.source}}}};
}

SignatureVerdict SignerCheck::trust()
{
    for (std::size_t i = 0; i < chain_.size(); ++i)
        if (const auto *same = ring_.byIssuerAndSerial(chain_[i].issuerDer, chain_[i].serial))
            return trustedBy(*same, i);
    const bool selfSigned = !chain_.empty() && chain_.back().selfIssued();
    if (!chain_.empty() && !selfSigned) {
        const auto issuer = std::ranges::find_if(
            ring_.certificates, [&](const Certificate &key) { return mayIssue(key, chain_.back()); });
        if (issuer != ring_.certificates.end()) return trustedBy(*issuer, chain_.size());
    }
    if (const auto *direct = signer_.keyId.empty()
                                 ? ring_.byIssuerAndSerial(signer_.issuerDer, signer_.serial)
                                 : ring_.byKeyId(signer_.keyId))
        return trustedBy(*direct, 0);
    return refused(KernelRefusal::noKey,
                   {KWB_MSG("signature.no-key", "no trusted key made it: signed by {signer}"), {who()}});
}

/// A self-signed certificate, as Linux sees it, that did not sign itself is refused while reading the
/// message. (x509_check_for_self_signed)
SignatureVerdict checkOwnSignatures(const Pkcs7Message &message)
{
    for (const Certificate &certificate : message.certificates) {
        const bool ownKey = certificate.issuerKeyId.empty() || certificate.issuerKeyId == certificate.keyId;
        if (certificate.selfIssued() && ownKey && !vouches(certificate, certificate))
            return refused(
                certificateFault(certificate, certificate),
                {KWB_MSG("signature.chain", "the certificate of {signer} was not made by {issuer}"),
                 {{"signer", certificate.subject}, {"issuer", certificate.issuer}}});
    }
    return {};
}

bool signsAttributes(const Pkcs7Signer &signer)
{
    return signer.attributes.has_value();
}

/// Authenticode is made of them; behind a file Linux does not want them; a manifest may have them.
SignatureVerdict checkAttributes(const Pkcs7Message &message, Pkcs7Use use)
{
    const bool any = std::ranges::any_of(message.signers, signsAttributes);
    const bool all = std::ranges::all_of(message.signers, signsAttributes);
    if (use == Pkcs7Use::authenticode && !all)
        return refused(KernelRefusal::badMessage,
                       {KWB_MSG("signature.no-attributes", "Authenticode wants signed attributes")});
    if (any && !all)
        return refused(
            KernelRefusal::badMessage,
            {KWB_MSG("signature.some-attributes", "some of its signers sign attributes, others do not")});
    if (use == Pkcs7Use::appended && any)
        return refused(KernelRefusal::keyRejected,
                       {KWB_MSG("signature.attributes", "it signs attributes (openssl cms without -noattr), "
                                                        "which Linux refuses behind a file")});
    return {};
}

SignatureVerdict checkManifestHashes(const Pkcs7Message &message)
{
    for (const Pkcs7Signer &signer : message.signers)
        if (std::ranges::find(manifestHashes, signer.digest) == manifestHashes.end())
            return refused(KernelRefusal::noPackage,
                           {KWB_MSG("signature.weak-hash", "the hash {hash} does not count for a manifest"),
                            {{"hash", signer.digest}}});
    return {};
}

SignatureVerdict checkUse(const Pkcs7Message &message, Pkcs7Use use)
{
    const bool authenticode = use == Pkcs7Use::authenticode;
    if (authenticode && message.contentType != indirectData)
        return refused(
            KernelRefusal::keyRejected,
            {KWB_MSG("signature.not-authenticode", "it is no Authenticode signature: it is over {type}"),
             {{"type", message.contentType}}});
    if (!authenticode && message.contentType != "pkcs7-data")
        return refused(KernelRefusal::keyRejected,
                       {KWB_MSG("signature.not-data", "it is a signature over {type}, not over data"),
                        {{"type", message.contentType}}});
    // Linux refuses it where it is handed the data (verify_pkcs7_message_sig). IMA of Linux 6.1 hands over
    // none and would look at what is inside, whatever the file is: nobody should rely on that.
    if (!authenticode && message.content)
        return refused(
            KernelRefusal::badMessage,
            {KWB_MSG("signature.not-detached", "the message holds what it signs instead of leaving it "
                                               "outside, so that it says nothing of this file")});
    if (auto verdict = checkAttributes(message, use); !verdict.accepted()) return verdict;
    return use == Pkcs7Use::manifest ? checkManifestHashes(message) : SignatureVerdict{};
}

} // namespace

SignatureVerdict refusedAsRevoked(const Certificate &certificate, const std::string &file)
{
    return refused(KernelRefusal::keyRejected,
                   {KWB_MSG("signature.revoked", "the certificate of {signer} is revoked by {file}"),
                    {{"signer", certificate.subject}, {"file", file}}});
}

std::optional<bool> signatureFits(const Certificate &certificate, const std::string &digest, ByteView content,
                                  ByteView signature)
{
    const auto hash = digestBy(digest, content);
    if (!hash) return std::nullopt;
    const OwnedX509 opened509 = opened(certificate);
    EVP_PKEY *key = opened509 ? X509_get0_pubkey(opened509.get()) : nullptr;
    const OpensslOwner<EVP_PKEY_CTX, EVP_PKEY_CTX_free> context(
        key == nullptr ? nullptr : EVP_PKEY_CTX_new(key, nullptr));
    const OwnedDigest algorithm(EVP_MD_fetch(nullptr, digest.c_str(), nullptr));
    const bool ready = context && algorithm && EVP_PKEY_verify_init(context.get()) == 1 &&
                       EVP_PKEY_CTX_set_signature_md(context.get(), algorithm.get()) == 1;
    const bool fits = ready && EVP_PKEY_verify(context.get(), signature.data(), signature.size(),
                                               hash->data(), hash->size()) == 1;
    ERR_clear_error();
    return fits;
}

Pkcs7Verdict verifyPkcs7(const Pkcs7Message &message, ByteView content, const KeyRing &ring, Pkcs7Use use)
{
    Pkcs7Verdict out;
    static_cast<SignatureVerdict &>(out) = checkOwnSignatures(message);
    if (!out.accepted()) return out;
    static_cast<SignatureVerdict &>(out) = checkUse(message, use);
    if (!out.accepted()) return out;
    std::optional<Pkcs7Verdict> accepted;
    std::optional<Pkcs7Verdict> revoked; ///< of several refusals this counts before ENOPKG, …
    std::optional<Pkcs7Verdict> unknown; ///< … which counts before ENOKEY
    for (const Pkcs7Signer &signer : message.signers) {
        SignerCheck check(message, signer, content, ring, use);
        SignatureVerdict verdict = check.message();
        if (verdict.accepted()) verdict = check.trust();
        static_cast<SignatureVerdict &>(out) = verdict;
        out.chain = check.chain();
        out.signer = out.chain.empty() ? std::nullopt : std::optional(out.chain.front());
        if (verdict.accepted() && !accepted) accepted = out;
        // An unknown key or hash, or one that counts no more, is passed over for the next signer; a wrong
        // signature ends it. (Beside a signer of whom nothing is known Linux forgets the blacklist.)
        const bool passedOver = verdict.refusal == KernelRefusal::noKey ||
                                verdict.refusal == KernelRefusal::noPackage || check.revoked();
        if (!verdict.accepted() && !passedOver) return out;
        if (check.revoked() && !revoked) revoked = out;
        if (verdict.refusal == KernelRefusal::noPackage && !unknown) unknown = out;
    }
    if (accepted) return *std::move(accepted);
    if (revoked) return *std::move(revoked);
    return unknown.value_or(std::move(out));
}

} // namespace kwb
