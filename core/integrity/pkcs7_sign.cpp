#include "core/integrity/pkcs7.h"

#include "core/base/blob.h"
#include "core/integrity/openssl_owner.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <algorithm>

namespace kwb {

namespace {

constexpr std::size_t pieceSize = 1 << 20;

OwnedKey privateKey(const Bytes &pem)
{
    const OwnedBio in(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    // Nobody is asked for a passphrase: an encrypted key is none that can be read.
    const auto noPassphrase = [](char *, int, int, void *) { return -1; };
    OwnedKey key(PEM_read_bio_PrivateKey(in.get(), nullptr, noPassphrase, nullptr));
    ERR_clear_error();
    return key;
}

std::unexpected<Error> cannotSign(const std::string &digest)
{
    ERR_clear_error();
    return fail(ErrorKind::unsupported,
                {KWB_MSG("sign.impossible", "this key cannot sign with {hash}"), {{"hash", digest}}});
}

} // namespace

Result<SigningKey> readSigningKey(const std::string &keyFile, const std::string &certificateFile)
{
    KWB_TRY(const Blob pem, mapFile(keyFile));
    if (pem.size() > (1 << 20))
        return fail(ErrorKind::limit, {KWB_MSG("sign.key-size", "is too large for a private key")},
                    {.file = keyFile});
    SigningKey out;
    out.keyPem.assign(pem.bytes().begin(), pem.bytes().end());
    const OwnedKey key = privateKey(out.keyPem);
    if (!key && textOf(pem.bytes()).find("ENCRYPTED") != std::string_view::npos)
        return fail(
            ErrorKind::unsupported, {KWB_MSG("sign.key-encrypted", "is an encrypted key")}, {.file = keyFile},
            {KWB_MSG("sign.key-decrypt", "openssl pkey -in FILE -out OTHER takes the passphrase away")});
    if (!key)
        return fail(ErrorKind::malformed, {KWB_MSG("sign.no-key", "holds no private key in PEM")},
                    {.file = keyFile});
    KWB_TRY(const KeyRing ring, readKeyRing({certificateFile}));
    for (const Certificate &certificate : ring.certificates) {
        out.certificate = certificate;
        const OwnedX509 own = opened(certificate);
        const bool belongs = own && X509_check_private_key(own.get(), key.get()) == 1;
        ERR_clear_error();
        if (belongs) return out;
    }
    return fail(ErrorKind::malformed,
                {KWB_MSG("sign.other-key", "is no certificate of the key in {file}"), {{"file", keyFile}}},
                {.file = certificateFile});
}

Result<Bytes> signPkcs7(ByteView content, const SigningKey &key, const std::string &digest,
                        bool withCertificate)
{
    const OwnedKey secret = privateKey(key.keyPem);
    const OwnedX509 certificate = opened(key.certificate);
    const OwnedDigest algorithm(EVP_MD_fetch(nullptr, digest.c_str(), nullptr));
    if (!secret || !certificate || !algorithm) return cannotSign(digest);
    unsigned flags = CMS_DETACHED | CMS_BINARY | CMS_NOATTR | CMS_PARTIAL | CMS_NOSMIMECAP;
    if (!withCertificate) flags |= CMS_NOCERTS;
    const OwnedCms message(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags));
    bool done = message && CMS_add1_signer(message.get(), certificate.get(), secret.get(), algorithm.get(),
                                           flags) != nullptr;
    const OwnedBio into(done ? CMS_dataInit(message.get(), nullptr) : nullptr);
    done = done && into;
    // In pieces: OpenSSL counts the bytes of one in an int.
    for (ByteView rest = content; done && !rest.empty();) {
        const ByteView part = rest.first(std::min(rest.size(), pieceSize));
        done = BIO_write(into.get(), part.data(), static_cast<int>(part.size())) ==
               static_cast<int>(part.size());
        rest = rest.subspan(part.size());
    }
    done = done && CMS_dataFinal(message.get(), into.get()) == 1;
    if (!done) return cannotSign(digest);
    return encoded(message.get(), i2d_CMS_ContentInfo);
}

Result<Bytes> signDigest(ByteView content, const SigningKey &key, const std::string &digest)
{
    const OwnedKey secret = privateKey(key.keyPem);
    const OwnedDigestContext context(EVP_MD_CTX_new());
    std::size_t length = 0;
    bool done = secret && context &&
                EVP_DigestSignInit_ex(context.get(), nullptr, digest.c_str(), nullptr, nullptr, secret.get(),
                                      nullptr) == 1 &&
                EVP_DigestSign(context.get(), nullptr, &length, content.data(), content.size()) == 1;
    Bytes out(length);
    done = done && EVP_DigestSign(context.get(), out.data(), &length, content.data(), content.size()) == 1;
    if (!done) return cannotSign(digest);
    out.resize(length);
    return out;
}

} // namespace kwb
