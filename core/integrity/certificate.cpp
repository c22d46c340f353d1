#include "core/integrity/certificate.h"

#include "core/base/blob.h"
#include "core/integrity/openssl_owner.h"
#include "core/integrity/sha256.h"

#include <openssl/asn1.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <ctime>
#include <optional>

namespace kwb {

namespace {

constexpr std::uint64_t certificateFileLimit = 1 << 20;

std::string keyText(X509 *certificate)
{
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (key == nullptr) return {};
    char group[64] = "";
    std::size_t length = 0;
    if (EVP_PKEY_get_group_name(key, group, sizeof group, &length) == 1 && EVP_PKEY_is_a(key, "EC") == 1)
        return std::string("EC ") + group;
    const char *type = EVP_PKEY_get0_type_name(key);
    return (type == nullptr ? std::string("key") : std::string(type)) + " " +
           std::to_string(EVP_PKEY_get_bits(key));
}

Bytes bytesOfString(const ASN1_STRING *text)
{
    if (text == nullptr) return {};
    const unsigned char *data = ASN1_STRING_get0_data(text);
    return {data, data + ASN1_STRING_length(text)};
}

/// The name in the authority key identifier of who issued the certificate above.
Bytes authorityIssuer(X509 *certificate)
{
    const GENERAL_NAMES *names = X509_get0_authority_issuer(certificate);
    for (int i = 0; names != nullptr && i < sk_GENERAL_NAME_num(names); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names, i);
        if (name->type == GEN_DIRNAME) return encoded(name->d.directoryName, i2d_X509_NAME);
    }
    return {};
}

Certificate described(X509 *certificate, Bytes der, const std::string &file)
{
    Certificate out;
    const X509_NAME *subject = X509_get_subject_name(certificate);
    const X509_NAME *issuer = X509_get_issuer_name(certificate);
    out.sha256 = hexString(sha256(der));
    out.der = std::move(der);
    out.source = file;
    out.subject = nameText(subject);
    out.issuer = nameText(issuer);
    out.subjectDer = encoded(subject, i2d_X509_NAME);
    out.issuerDer = encoded(issuer, i2d_X509_NAME);
    out.serial = bytesOfString(X509_get0_serialNumber(certificate));
    out.keyId = bytesOfString(X509_get0_subject_key_id(certificate));
    out.issuerKeyId = bytesOfString(X509_get0_authority_key_id(certificate));
    out.issuerKeyIssuerDer = authorityIssuer(certificate);
    out.issuerKeySerial = bytesOfString(X509_get0_authority_serial(certificate));
    out.key = keyText(certificate);
    out.notBefore = timeText(X509_get0_notBefore(certificate));
    out.notAfter = timeText(X509_get0_notAfter(certificate));
    return out;
}

/// The certificates of a PEM file. Nothing: one of them is none.
std::optional<std::vector<Bytes>> pemCertificates(ByteView bytes)
{
    std::vector<Bytes> out;
    const OwnedBio in(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
    // Nobody is asked for a passphrase: a certificate has none.
    const auto noPassphrase = [](char *, int, int, void *) { return -1; };
    while (const OwnedX509 certificate{PEM_read_bio_X509(in.get(), nullptr, noPassphrase, nullptr)})
        out.push_back(encoded(certificate.get(), i2d_X509));
    const bool atEnd = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    ERR_clear_error();
    return atEnd ? std::optional(std::move(out)) : std::nullopt;
}

} // namespace

OwnedX509 opened(const Certificate &certificate)
{
    const unsigned char *at = certificate.der.data();
    return OwnedX509(d2i_X509(nullptr, &at, static_cast<long>(certificate.der.size())));
}

std::string nameText(const X509_NAME *name)
{
    const OwnedBio out(BIO_new(BIO_s_mem()));
    if (!out || X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) < 0)
        return {};
    char *text = nullptr;
    const long length = BIO_get_mem_data(out.get(), &text);
    return length > 0 ? std::string(text, static_cast<std::size_t>(length)) : std::string();
}

std::string timeText(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1) return {};
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

Result<Certificate> readCertificate(ByteView der, const std::string &file)
{
    const unsigned char *at = der.data();
    const OwnedX509 certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    ERR_clear_error();
    if (!certificate)
        return fail(ErrorKind::malformed, {KWB_MSG("certificate.malformed", "is no X.509 certificate")},
                    {.file = file});
    return described(certificate.get(), {der.data(), at}, file);
}

Result<std::vector<Certificate>> readCertificates(const std::string &file)
{
    KWB_TRY(const Blob blob, mapFile(file));
    if (blob.size() > certificateFileLimit)
        return fail(ErrorKind::limit,
                    {KWB_MSG("certificate.size", "is too large for a file of certificates: {size}"),
                     {{"size", byteSizeText(blob.size())}}},
                    {.file = file});
    std::vector<Certificate> out;
    if (textOf(blob.bytes()).find("-----BEGIN ") == std::string_view::npos) {
        KWB_TRY(out.emplace_back(), readCertificate(blob.bytes(), file));
        return out;
    }
    const auto ders = pemCertificates(blob.bytes());
    if (!ders)
        return fail(ErrorKind::malformed, {KWB_MSG("certificate.malformed", "is no X.509 certificate")},
                    {.file = file});
    for (const Bytes &der : *ders) {
        KWB_TRY(out.emplace_back(), readCertificate(der, file));
    }
    if (out.empty())
        return fail(ErrorKind::malformed, {KWB_MSG("certificate.none", "holds no certificate")},
                    {.file = file});
    return out;
}

} // namespace kwb
