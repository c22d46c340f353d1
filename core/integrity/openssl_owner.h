#pragma once

#include "core/integrity/key_ring.h"

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <string>
#include <vector>

/// Owners of what OpenSSL gives away. Only this room's sources include this file.
namespace kwb {

template <auto release>
struct OpensslRelease {
    template <class T>
    void operator()(T *object) const
    {
        release(object);
    }
};

template <class T, auto release>
using OpensslOwner = std::unique_ptr<T, OpensslRelease<release>>;

using OwnedX509 = OpensslOwner<X509, X509_free>;
using OwnedName = OpensslOwner<X509_NAME, X509_NAME_free>;
using OwnedKey = OpensslOwner<EVP_PKEY, EVP_PKEY_free>;
using OwnedBio = OpensslOwner<BIO, BIO_free_all>;
using OwnedCms = OpensslOwner<CMS_ContentInfo, CMS_ContentInfo_free>;
using OwnedDigestContext = OpensslOwner<EVP_MD_CTX, EVP_MD_CTX_free>;
using OwnedDigest = OpensslOwner<EVP_MD, EVP_MD_free>;

/// What an i2d_… function writes.
template <class T, class Encode>
std::vector<unsigned char> encoded(const T *object, Encode encode)
{
    unsigned char *bytes = nullptr;
    const int length = encode(object, &bytes);
    if (length <= 0 || bytes == nullptr) return {};
    std::vector<unsigned char> out(bytes, bytes + length);
    OPENSSL_free(bytes);
    return out;
}

/// A certificate that was read before, as OpenSSL's object.
OwnedX509 opened(const Certificate &certificate);

/// "CN=Kernel signing key,O=Example" (RFC 2253); empty if it cannot be read.
std::string nameText(const X509_NAME *name);
/// "2026-01-01T00:00:00Z"; empty if it is no time.
std::string timeText(const ASN1_TIME *time);

} // namespace kwb
