#pragma once

#include "core/integrity/kernel_refusal.h"
#include "core/integrity/key_ring.h"

#include <string>

/// What Linux says of a signature that is not good: it takes an RSA signature apart before it compares, and
/// has an error for each step. (Linux 6.1 crypto/rsa-pkcs1pad.c pkcs1pad_verify, crypto/rsa.c)
namespace kwb {

/// The error for a signature that does not fit the key of `certificate`. `digest`: OpenSSL's name.
///  - EINVAL: it has another length than the key, is no smaller number, or opens to what has no leading zero;
///  a
///    signature of another key mostly ends here;
///  - EBADMSG: it opens to something else than PKCS#1 has, or names another hash;
///  - EKEYREJECTED: it is over another digest; also of keys that are not RSA.
KernelRefusal signatureFault(const Certificate &certificate, const std::string &digest, ByteView signature);

/// The error for a certificate that `issuer` did not make.
KernelRefusal certificateFault(const Certificate &issuer, const Certificate &certificate);

} // namespace kwb
