#pragma once

#include "core/integrity/pkcs7.h"

#include <optional>
#include <string>

/// Authenticode: the signature inside a PE/COFF file, by which Linux verifies a kernel for kexec_file_load on
/// x86_64 and arm64. (Linux 6.1 crypto/asymmetric_keys/verify_pefile.c, mscode_parser.c, mscode.asn1;
/// Microsoft, "Windows Authenticode Portable Executable Signature Format", 2008)
namespace kwb {

/// Whether a file begins as PE files do: "MZ", and "PE\0\0" at the offset that stands at 0x3c. That the rest
/// is well-formed is not promised.
bool isPe(ByteView file);

/// The first signature of a PE file, as far as it could be read: what verifyPe() did not reach is empty.
struct PeSignature {
    std::uint64_t offset = 0; ///< of the PKCS#7 message in the file, bytes; its 8-byte wrapper is before it
    std::uint64_t size = 0;   ///< of the PKCS#7 message, bytes, without the padding behind it
    std::string digest; ///< the algorithm inside SPC_INDIRECT_DATA: "sha256"; else OpenSSL's name or numbers
    Bytes expected;     ///< the digest that the signature vouches for
    Bytes computed;     ///< the digest that the file has; empty: nobody knows the algorithm, or malformed
    Pkcs7Message message;
};

/// What Linux would say of a PE file. `signature` is there as soon as one was found, accepted or not.
struct PeVerdict : Pkcs7Verdict {
    std::optional<PeSignature> signature;
};

/// Verifies a PE file's first signature against the keys of `ring`, in Linux's order, so that a file with
/// more than one fault is refused for the same one:
///  - ELIBBAD: headers, section table, certificate table or its wrapper do not fit the file;
///  - ENODATA: no certificate table, or (after the key was trusted) a message without content;
///  - ENOTSUPP: a wrapper that is not revision 2.0 around PKCS#7;
///  - EKEYREJECTED: a wrapper around less than 4 bytes;
///  - EMSGSIZE: PKCS#7 of over 65535 bytes; EBADMSG: PKCS#7 that cannot be read;
///  - what verifyPkcs7() says of the message: ENOKEY, EKEYREJECTED, ENOPKG, EBADMSG;
///  - EBADMSG: the content is no SPC_INDIRECT_DATA of a PE image, or its digest has another size than its
///    algorithm; ENOPKG: Linux knows the algorithm's number but does not hash PE files by it;
///  - EKEYREJECTED: the file has another digest than the one that was signed.
/// Where Linux 6.1 would read outside of the file (a section or a directory that lies outside; it does not
/// look) this says ELIBBAD, also of sections that overlap so that over 8 times the file would be hashed.
/// Lengths inside the message must be definite, as DER has it; Linux would read indefinite ones, too.
PeVerdict verifyPe(ByteView file, const KeyRing &ring);

/// The Authenticode digest of a PE file: of its headers without the checksum and without the directory's
/// entry of the certificate table, then of its sections in the order in which they stand in the file, then of
/// what is behind as many bytes as were hashed, without as many as the certificate table has. Of an unsigned
/// file nothing is left out at the end; most signers first fill a file up to a multiple of 8 bytes with
/// zeros. `digest`: "md4", "md5", "sha1", "sha224", "sha256", "sha384", "sha512". Nothing: no such digest
/// (OpenSSL may be without md4), or the file is malformed.
std::optional<Bytes> peDigest(ByteView file, const std::string &digest);

} // namespace kwb
