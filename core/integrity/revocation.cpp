#include "core/integrity/revocation.h"

#include "core/base/blob.h"
#include "core/integrity/openssl_owner.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <algorithm>

namespace kwb {

namespace {

constexpr std::uint64_t revocationFileLimit = 16 << 20;

using OwnedCrl = OpensslOwner<X509_CRL, X509_CRL_free>;

void releaseItems(STACK_OF(X509_INFO) * items)
{
    sk_X509_INFO_pop_free(items, X509_INFO_free);
}
using OwnedItems = OpensslOwner<STACK_OF(X509_INFO), releaseItems>;

OwnedCrl openedList(const Bytes &der)
{
    const unsigned char *at = der.data();
    return OwnedCrl(d2i_X509_CRL(nullptr, &at, static_cast<long>(der.size())));
}

bool madeBy(X509_CRL *list, const Certificate &issuer)
{
    const OwnedX509 above = opened(issuer);
    return above && X509_NAME_cmp(X509_get_subject_name(above.get()), X509_CRL_get_issuer(list)) == 0 &&
           X509_CRL_verify(list, X509_get0_pubkey(above.get())) == 1;
}

/// What one file adds.
class RevocationReader {
public:
    RevocationReader(Revocations &out, const std::vector<Certificate> &trusted, const std::string &file)
        : out_(out)
        , trusted_(trusted)
        , file_(file)
    {
    }

    Status read();

private:
    std::unexpected<Error> nothingFound() const
    {
        return fail(ErrorKind::malformed,
                    {KWB_MSG("revocation.none", "holds neither an X.509 certificate nor a revocation list")},
                    {.file = file_});
    }
    Status add(X509_CRL *list);
    Status readDer(ByteView bytes);
    Status readPem(ByteView bytes);

    Revocations &out_;
    const std::vector<Certificate> &trusted_;
    const std::string &file_;
};

Status RevocationReader::add(X509_CRL *list)
{
    const bool known =
        std::ranges::any_of(trusted_, [&](const Certificate &one) { return madeBy(list, one); });
    ERR_clear_error();
    if (!known)
        return fail(ErrorKind::malformed,
                    {KWB_MSG("revocation.stranger", "is a revocation list of {issuer} that no trusted "
                                                    "certificate has made"),
                     {{"issuer", nameText(X509_CRL_get_issuer(list))}}},
                    {.file = file_});
    out_.lists.push_back({encoded(list, i2d_X509_CRL), file_});
    return {};
}

Status RevocationReader::readDer(ByteView bytes)
{
    if (auto certificate = readCertificate(bytes, file_)) {
        out_.certificates.push_back(*std::move(certificate));
        return {};
    }
    const OwnedCrl list = openedList({bytes.begin(), bytes.end()});
    ERR_clear_error();
    return list ? add(list.get()) : nothingFound();
}

Status RevocationReader::readPem(ByteView bytes)
{
    const OwnedBio in(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
    // Nobody is asked for a passphrase: neither has one.
    const auto noPassphrase = [](char *, int, int, void *) { return -1; };
    const OwnedItems items(PEM_X509_INFO_read_bio(in.get(), nullptr, noPassphrase, nullptr));
    ERR_clear_error();
    bool any = false;
    for (int i = 0; items && i < sk_X509_INFO_num(items.get()); ++i) {
        const X509_INFO *item = sk_X509_INFO_value(items.get(), i);
        if (item->x509 != nullptr) {
            KWB_TRY(out_.certificates.emplace_back(), readCertificate(encoded(item->x509, i2d_X509), file_));
        }
        if (item->crl != nullptr) KWB_CHECK(add(item->crl));
        any = any || item->x509 != nullptr || item->crl != nullptr;
    }
    return any ? Status() : nothingFound();
}

Status RevocationReader::read()
{
    KWB_TRY(const Blob blob, mapFile(file_));
    if (blob.size() > revocationFileLimit)
        return fail(ErrorKind::limit,
                    {KWB_MSG("certificate.size", "is too large for a file of certificates: {size}"),
                     {{"size", byteSizeText(blob.size())}}},
                    {.file = file_});
    const bool pem = textOf(blob.bytes()).find("-----BEGIN ") != std::string_view::npos;
    return pem ? readPem(blob.bytes()) : readDer(blob.bytes());
}

} // namespace

const std::string *Revocations::of(const Certificate &certificate) const
{
    const auto one = std::ranges::find(certificates, certificate.sha256, &Certificate::sha256);
    if (one != certificates.end()) return &one->source;
    const OwnedX509 object = opened(certificate);
    const auto list = std::ranges::find_if(lists, [&](const RevocationList &candidate) {
        const OwnedCrl crl = openedList(candidate.der);
        X509_REVOKED *entry = nullptr;
        // 2: the entry takes a revocation back.
        return crl && object && X509_CRL_get0_by_cert(crl.get(), &entry, object.get()) == 1;
    });
    ERR_clear_error();
    return list != lists.end() ? &list->source : nullptr;
}

Result<Revocations> readRevocations(const std::vector<std::string> &files,
                                    const std::vector<Certificate> &trusted)
{
    Revocations out;
    for (const std::string &file : files)
        KWB_CHECK(RevocationReader(out, trusted, file).read());
    return out;
}

} // namespace kwb
