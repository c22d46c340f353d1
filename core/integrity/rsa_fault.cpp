#include "core/integrity/rsa_fault.h"

#include "core/integrity/openssl_owner.h"

#include <openssl/err.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>

namespace kwb {

namespace {

/// The signature taken by the public key to what was signed, padding and all.
std::optional<Bytes> takenApart(EVP_PKEY *key, ByteView signature)
{
    const int most = EVP_PKEY_get_size(key);
    if (most <= 0) return std::nullopt;
    const OpensslOwner<EVP_PKEY_CTX, EVP_PKEY_CTX_free> context(EVP_PKEY_CTX_new(key, nullptr));
    Bytes out(static_cast<std::size_t>(most));
    std::size_t size = out.size();
    const bool done =
        context && EVP_PKEY_verify_recover_init(context.get()) == 1 &&
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_NO_PADDING) == 1 &&
        EVP_PKEY_verify_recover(context.get(), out.data(), &size, signature.data(), signature.size()) == 1;
    ERR_clear_error();
    if (!done || size != out.size() || size < 11) return std::nullopt; // the shortest padding
    return out;
}

/// What stands before the digest in PKCS#1: which hash it is of. Empty: nothing can be said of this hash.
Bytes digestHead(const EVP_MD *algorithm)
{
    const std::array<Byte, EVP_MAX_MD_SIZE> digest{};
    const int size = EVP_MD_get_size(algorithm);
    const OpensslOwner<X509_SIG, X509_SIG_free> info(X509_SIG_new());
    if (!info || size <= 0 || size > EVP_MAX_MD_SIZE) return {};
    X509_ALGOR *hash = nullptr;
    ASN1_OCTET_STRING *value = nullptr;
    X509_SIG_getm(info.get(), &hash, &value);
    X509_ALGOR_set0(hash, OBJ_nid2obj(EVP_MD_get_type(algorithm)), V_ASN1_NULL, nullptr);
    ASN1_OCTET_STRING_set(value, digest.data(), size);
    const Bytes whole = encoded(info.get(), i2d_X509_SIG);
    const ByteView view(whole);
    const ByteView head = view.first(view.size() - std::min(view.size(), static_cast<std::size_t>(size)));
    return {head.begin(), head.end()};
}

KernelRefusal faultOf(EVP_PKEY *key, const EVP_MD *algorithm, ByteView signature)
{
    if (key == nullptr || algorithm == nullptr || EVP_PKEY_is_a(key, "RSA") != 1)
        return KernelRefusal::keyRejected;
    const auto signedBytes = takenApart(key, signature);
    if (!signedBytes || signedBytes->front() != 0) return KernelRefusal::invalid;
    const ByteView block = ByteView(*signedBytes).subspan(1);
    const auto pad = std::find_if(block.begin() + 1, block.end(), [](Byte byte) { return byte != 0xff; });
    if (block.front() != 1 || pad - block.begin() < 9 || pad == block.end() || *pad != 0)
        return KernelRefusal::badMessage;
    const Bytes head = digestHead(algorithm);
    const ByteView info(pad + 1, block.end());
    return std::ranges::equal(head, info.first(std::min(head.size(), info.size())))
               ? KernelRefusal::keyRejected
               : KernelRefusal::badMessage;
}

} // namespace

KernelRefusal signatureFault(const Certificate &certificate, const std::string &digest, ByteView signature)
{
    const OwnedX509 own = opened(certificate);
    const OwnedDigest algorithm(EVP_MD_fetch(nullptr, digest.c_str(), nullptr));
    return faultOf(own ? X509_get0_pubkey(own.get()) : nullptr, algorithm.get(), signature);
}

KernelRefusal certificateFault(const Certificate &issuer, const Certificate &certificate)
{
    const OwnedX509 above = opened(issuer), below = opened(certificate);
    if (!above || !below) return KernelRefusal::keyRejected;
    const ASN1_BIT_STRING *signature = nullptr;
    X509_get0_signature(&signature, nullptr, below.get());
    int digest = NID_undef;
    X509_get_signature_info(below.get(), &digest, nullptr, nullptr, nullptr);
    const ByteView bytes(ASN1_STRING_get0_data(signature),
                         static_cast<std::size_t>(ASN1_STRING_length(signature)));
    return faultOf(X509_get0_pubkey(above.get()), EVP_get_digestbynid(digest), bytes);
}

} // namespace kwb
