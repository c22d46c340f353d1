#pragma once

#include "core/integrity/pkcs7.h"

/// The value of a file's extended attribute security.ima, version 2: what `evmctl ima_sign` writes and IMA
/// appraises. Bytes: 3 (a signature), 2 (its version), number of the hash, identifier of the key (big-endian,
/// 32 bits: the last four of its subject key identifier), length (big-endian, 16 bits), the bare signature of
/// the file's digest. (Linux 6.1 security/integrity/integrity.h, digsig_asymmetric.c,
/// include/uapi/linux/hash_info.h)
namespace kwb {

struct ImaSignature {
    Byte version = 2;
    std::string digest; ///< "sha256"; empty for a number that Linux has not
    std::uint32_t keyId = 0;
    std::uint64_t length = 0; ///< as the header says
    Bytes signature;
};

/// Takes a value apart. Errors: malformed (too short, another type), unsupported (version).
Result<ImaSignature> readImaSignature(ByteView value);

struct ImaSignatureVerdict : SignatureVerdict {
    std::optional<Certificate> signer;
};

/// What IMA says of a file with that attribute; `value` without bytes: the file has none (ENODATA).
ImaSignatureVerdict verifyImaSignature(ByteView file, ByteView value, const KeyRing &ring);

/// The attribute's value for a file. Errors: those of signDigest(), unsupported (a hash without a number).
Result<Bytes> makeImaSignature(ByteView file, const SigningKey &key, const std::string &digest);

} // namespace kwb
