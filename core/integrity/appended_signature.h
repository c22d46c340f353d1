#pragma once

#include "core/integrity/pkcs7.h"

/// A signature behind a file, as kernels for PowerPC and s390 and modules have it:
///
///   data ‖ PKCS#7 in DER ‖ 12 bytes ‖ "~Module signature appended~\n"
///
/// The 12 bytes: algorithm, hash, kind (2 = PKCS#7), length of signer, length of key identifier, three of
/// padding, length of the PKCS#7 (big-endian, 32 bits); all others are 0. (Linux 6.1
/// kernel/module_signature.c, security/integrity/ima/ima_modsig.c)
namespace kwb {

struct AppendedSignature {
    std::uint64_t offset = 0; ///< of the PKCS#7: so much of the file is signed
    std::uint64_t size = 0;   ///< of the PKCS#7
    Byte algorithm = 0;
    Byte hash = 0;
    Byte kind = 2;
    bool otherwiseZero = true; ///< the rest of the 12 bytes
};

/// Whether a file ends with the marker.
bool hasAppendedSignature(ByteView file);

/// Where the signature stands. Nothing if there is no marker. Errors: malformed (the lengths do not fit).
Result<std::optional<AppendedSignature>> findAppendedSignature(ByteView file);

/// The signed bytes: all before the signature; the whole file if it has none that can be found.
ByteView withoutAppendedSignature(ByteView file);

struct AppendedVerdict : Pkcs7Verdict {
    std::optional<AppendedSignature> where;
    std::optional<Pkcs7Message> message;
    std::optional<Bytes> digest; ///< of the signed bytes by the signer's hash, by which Linux looks for the
                                 ///< file in a blacklist; nothing: more signers than one, or no such hash
};

/// What IMA says of a file with appraise_type=modsig: ENODATA without a marker, EBADMSG and ENOPKG where the
/// format is broken or unknown, else what verifyPkcs7() says.
AppendedVerdict verifyAppended(ByteView file, const KeyRing &ring);

/// What is to be written behind a file to sign it: PKCS#7, 12 bytes, marker. Errors: those of signPkcs7().
Result<Bytes> makeAppendedSignature(ByteView data, const SigningKey &key, const std::string &digest);

} // namespace kwb
