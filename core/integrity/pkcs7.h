#pragma once

#include "core/integrity/kernel_refusal.h"
#include "core/integrity/key_ring.h"

/// PKCS#7 (CMS) signed data, as Linux reads it: for appended signatures, for PE files, for the manifest of a
/// bundle. (Linux 6.1 crypto/asymmetric_keys/pkcs7_parser.c, pkcs7_verify.c, pkcs7_trust.c; RFC 2315, RFC
/// 5652)
namespace kwb {

/// One signature in the message.
struct Pkcs7Signer {
    Bytes issuerDer; ///< issuer and serial, or …
    Bytes serial;
    Bytes keyId;           ///< … the subject key identifier: either names the certificate
    std::string issuer;    ///< for people; empty if it is named by key identifier
    std::string digest;    ///< "sha256", as Linux calls it; the object identifier if nobody knows it
    std::string algorithm; ///< "rsaEncryption", "ecdsa-with-SHA256"
    Bytes signature;
    bool repeats = false;                   ///< an attribute that may stand there once stands there twice
    std::optional<Bytes> attributes;        ///< authenticated ones, as the SET that is hashed
    std::optional<Bytes> messageDigest;     ///< of them
    std::optional<std::string> signingTime; ///< of them: "2026-01-01T00:00:00Z"
};

struct Pkcs7Message {
    Byte version = 1;             ///< 1, or 3 if signers are named by key identifier
    std::string contentType;      ///< "pkcs7-data", "1.3.6.1.4.1.311.2.1.4": name or number
    std::optional<Bytes> content; ///< what is between the content's tags; nothing: detached
    std::vector<Certificate> certificates;
    std::vector<Pkcs7Signer> signers;
};

/// Linux reads no longer message (lib/asn1_decoder.c).
inline constexpr std::uint64_t pkcs7AtMost = 65535;

/// Takes a message apart. Errors: malformed with the offset, unsupported (no signed data).
Result<Pkcs7Message> readPkcs7(ByteView der);

/// What a message is used for decides what Linux wants of it.
enum class Pkcs7Use {
    appended,     ///< VERIFYING_MODULE_SIGNATURE: detached data, no authenticated attributes
    authenticode, ///< VERIFYING_KEXEC_PE_SIGNATURE: SPC_INDIRECT_DATA with them
    manifest,     ///< ours: detached data, with or without
};

struct Pkcs7Verdict : SignatureVerdict {
    std::optional<Certificate> signer; ///< who made it, as far as known
    std::vector<Certificate> chain;    ///< from the signer to the trusted one, both included
};

/// Whether each signature is of these bytes and made by a key of the ring, or by one that a key of the ring
/// vouches for with certificates of the message. `content` is what was signed.
Pkcs7Verdict verifyPkcs7(const Pkcs7Message &message, ByteView content, const KeyRing &ring, Pkcs7Use use);

/// EKEYREJECTED, since `file` revokes the certificate.
SignatureVerdict refusedAsRevoked(const Certificate &certificate, const std::string &file);

/// A private key with its certificate.
struct SigningKey {
    Bytes keyPem;
    Certificate certificate;
};
/// PEM files of the user's; both may be one file. Errors: missing, malformed (no such part; they do not
/// belong together), unsupported (the key is encrypted).
Result<SigningKey> readSigningKey(const std::string &keyFile, const std::string &certificateFile);

/// A detached message over `content`, without attributes and without certificates, as Linux's sign-file makes
/// it
/// (`withCertificate`: with the signer's, so that people see who it was). `digest`: "sha256" … Errors:
/// unsupported (no such digest, or the key cannot use it).
Result<Bytes> signPkcs7(ByteView content, const SigningKey &key, const std::string &digest,
                        bool withCertificate);

/// The bare signature of the digest of `content`: PKCS#1 v1.5 for RSA, X9.62 for elliptic curves. Errors:
/// unsupported.
Result<Bytes> signDigest(ByteView content, const SigningKey &key, const std::string &digest);

/// Whether `signature` over the digest of `content` was made by the certificate's key. `digest`: "sha256" …;
/// nothing: there is no such digest.
std::optional<bool> signatureFits(const Certificate &certificate, const std::string &digest, ByteView content,
                                  ByteView signature);

} // namespace kwb
