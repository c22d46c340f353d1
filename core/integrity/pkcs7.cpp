// PKCS#7 is an envelope: "these bytes, hashed by this algorithm, signed by the owner of that certificate".
// Its bytes are ASN.1 in DER, a tree of items, each with a tag, a length and a content. The message names who
// signed by the issuer and the serial number of a certificate (or by an identifier of the key), may bring
// certificates along, and may hold the content itself or leave it outside (detached), as kernels do.
//
// What the signature covers is the digest of the content, unless there are authenticated attributes: then it
// covers those, and one of them is the digest. The attributes stand in the message under the tag [0] but are
// hashed as the SET that they are, so that the first byte changes from 0xa0 to 0x31.
#include "core/integrity/pkcs7.h"

#include "core/integrity/der.h"
#include "core/integrity/openssl_owner.h"

#include <openssl/asn1.h>
#include <openssl/err.h>

#include <algorithm>
#include <array>
#include <set>

namespace kwb {

namespace {

constexpr std::size_t signersAtMost = 16;
constexpr std::size_t certificatesAtMost = 64;

/// Of the attributes that Linux knows none may stand twice, or have two values.
/// (pkcs7_sig_note_authenticated_attr)
constexpr std::array<std::string_view, 6> onceAttributes{
    "contentType",         "messageDigest",          "signingTime",
    "S/MIME Capabilities", "1.3.6.1.4.1.311.2.1.12", "Microsoft Statement Type"};

Bytes copied(ByteView bytes)
{
    return {bytes.begin(), bytes.end()};
}

/// "sha256" for what OpenSSL calls it; Linux's names are the same in small letters.
std::string hashName(const DerItem &identifier)
{
    const std::string name = objectName(identifier);
    return name.empty() ? "?" : name;
}

std::optional<std::string> timeOf(const DerItem &item)
{
    const unsigned char *at = item.whole.data();
    const OpensslOwner<ASN1_TIME, ASN1_TIME_free> time(
        d2i_ASN1_TIME(nullptr, &at, static_cast<long>(item.whole.size())));
    ERR_clear_error();
    std::string text = time ? timeText(time.get()) : std::string();
    return text.empty() ? std::nullopt : std::optional(std::move(text));
}

class Pkcs7Reader {
public:
    explicit Pkcs7Reader(ByteView der)
        : der_(der)
    {
    }
    Result<Pkcs7Message> read();

private:
    Status readSignedData(ByteView bytes);
    Status readContent(DerReader &in);
    Status readCertificates(DerReader &in);
    Status readSigners(DerReader &in);
    Status readIdentity(DerReader &in, Pkcs7Signer &signer);
    Status readAttributes(const DerItem &attributes, Pkcs7Signer &signer);
    Result<Pkcs7Signer> readSigner(const DerItem &item);
    Result<std::string> algorithm(DerReader &in);
    Result<Byte> version(DerReader &in);
    /// The item that must follow.
    Result<DerItem> need(DerReader &in, DerTag tag);
    std::unexpected<Error> broken(const DerReader &in) const;

    ByteView der_;
    Pkcs7Message message_;
};

std::unexpected<Error> Pkcs7Reader::broken(const DerReader &in) const
{
    const auto offset = static_cast<std::uint64_t>(in.rest().data() - der_.data());
    return fail(ErrorKind::malformed, {KWB_MSG("pkcs7.malformed", "the PKCS#7 message is malformed")},
                {.offset = offset});
}

Result<DerItem> Pkcs7Reader::need(DerReader &in, DerTag tag)
{
    if (const auto item = in.take(tag)) return *item;
    return broken(in);
}

Result<std::string> Pkcs7Reader::algorithm(DerReader &in)
{
    KWB_TRY(const DerItem identifier, need(in, DerTag::sequence));
    DerReader inside(identifier.content);
    KWB_TRY(const DerItem name, need(inside, DerTag::objectIdentifier));
    return hashName(name);
}

Result<Byte> Pkcs7Reader::version(DerReader &in)
{
    KWB_TRY(const DerItem number, need(in, DerTag::integer));
    if (number.content.size() != 1 || (number.content[0] != 1 && number.content[0] != 3)) return broken(in);
    return number.content[0];
}

Result<Pkcs7Message> Pkcs7Reader::read()
{
    DerReader file(der_);
    KWB_TRY(const DerItem outer, need(file, DerTag::sequence));
    DerReader in(outer.content);
    KWB_TRY(const DerItem type, need(in, DerTag::objectIdentifier));
    if (const std::string kind = objectName(type); kind != "pkcs7-signedData")
        return fail(ErrorKind::unsupported,
                    {KWB_MSG("pkcs7.not-signed", "the PKCS#7 message is no signed data but {kind}"),
                     {{"kind", kind}}});
    KWB_TRY(const DerItem tagged, need(in, DerTag::context0));
    DerReader inside(tagged.content);
    KWB_TRY(const DerItem data, need(inside, DerTag::sequence));
    KWB_CHECK(readSignedData(data.content));
    return std::move(message_);
}

Status Pkcs7Reader::readSignedData(ByteView bytes)
{
    DerReader in(bytes);
    KWB_TRY(message_.version, version(in));
    KWB_CHECK(need(in, DerTag::set));
    KWB_CHECK(readContent(in));
    KWB_CHECK(readCertificates(in));
    in.take(DerTag::context1); // revocation lists, which Linux passes over
    return readSigners(in);
}

Status Pkcs7Reader::readContent(DerReader &in)
{
    KWB_TRY(const DerItem info, need(in, DerTag::sequence));
    DerReader inside(info.content);
    KWB_TRY(const DerItem type, need(inside, DerTag::objectIdentifier));
    message_.contentType = objectName(type);
    if (const auto tagged = inside.take(DerTag::context0)) {
        DerReader content(tagged->content);
        const auto item = content.next();
        if (!item) return broken(content);
        message_.content = copied(item->content);
    }
    return {};
}

Status Pkcs7Reader::readCertificates(DerReader &in)
{
    const auto list = in.take(DerTag::context0);
    if (!list) return {};
    DerReader inside(list->content);
    while (!inside.atEnd()) {
        KWB_TRY(const DerItem item, need(inside, DerTag::sequence));
        auto certificate = readCertificate(item.whole, "");
        if (!certificate || message_.certificates.size() == certificatesAtMost) return broken(inside);
        message_.certificates.push_back(*std::move(certificate));
    }
    return {};
}

Status Pkcs7Reader::readSigners(DerReader &in)
{
    KWB_TRY(const DerItem list, need(in, DerTag::set));
    DerReader inside(list.content);
    while (!inside.atEnd()) {
        KWB_TRY(const DerItem item, need(inside, DerTag::sequence));
        if (message_.signers.size() == signersAtMost) return broken(inside);
        KWB_TRY(Pkcs7Signer signer, readSigner(item));
        message_.signers.push_back(std::move(signer));
    }
    if (!in.atEnd()) return broken(in);
    return message_.signers.empty() ? Status(broken(inside)) : Status();
}

Status Pkcs7Reader::readIdentity(DerReader &in, Pkcs7Signer &signer)
{
    if (const auto keyId = in.take(DerTag::primitive0)) {
        signer.keyId = copied(keyId->content);
        return {};
    }
    KWB_TRY(const DerItem pair, need(in, DerTag::sequence));
    DerReader inside(pair.content);
    KWB_TRY(const DerItem issuer, need(inside, DerTag::sequence));
    KWB_TRY(const DerItem serial, need(inside, DerTag::integer));
    const unsigned char *at = issuer.whole.data();
    const OwnedName name(d2i_X509_NAME(nullptr, &at, static_cast<long>(issuer.whole.size())));
    ERR_clear_error();
    if (!name) return broken(inside);
    signer.issuer = nameText(name.get());
    signer.issuerDer = copied(issuer.whole);
    // The sign's byte is no part of the number.
    const bool padded = serial.content.size() > 1 && serial.content.front() == 0;
    signer.serial = copied(serial.content.subspan(padded ? 1 : 0));
    return {};
}

Status Pkcs7Reader::readAttributes(const DerItem &attributes, Pkcs7Signer &signer)
{
    signer.attributes = copied(attributes.whole);
    signer.attributes->front() = static_cast<Byte>(DerTag::set);
    DerReader inside(attributes.content);
    std::set<std::string> seen;
    while (!inside.atEnd()) {
        KWB_TRY(const DerItem attribute, need(inside, DerTag::sequence));
        DerReader parts(attribute.content);
        KWB_TRY(const DerItem type, need(parts, DerTag::objectIdentifier));
        KWB_TRY(const DerItem values, need(parts, DerTag::set));
        DerReader each(values.content);
        const auto value = each.next();
        if (!value) return broken(each);
        const std::string name = objectName(type);
        const bool once = std::ranges::find(onceAttributes, name) != onceAttributes.end();
        signer.repeats = signer.repeats || (once && (!seen.insert(name).second || !each.atEnd()));
        if (name == "contentType" && objectName(*value) != message_.contentType) return broken(each);
        if (name == "messageDigest") signer.messageDigest = copied(value->content);
        if (name == "signingTime") signer.signingTime = timeOf(*value);
        if (name == "signingTime" && !signer.signingTime) return broken(each);
    }
    return seen.contains("contentType") && seen.contains("messageDigest") ? Status() : Status(broken(inside));
}

Result<Pkcs7Signer> Pkcs7Reader::readSigner(const DerItem &item)
{
    Pkcs7Signer signer;
    DerReader in(item.content);
    KWB_TRY(const Byte own, version(in));
    KWB_CHECK(readIdentity(in, signer));
    if (own != message_.version || (own == 3) != signer.serial.empty()) return broken(in);
    KWB_TRY(signer.digest, algorithm(in));
    if (const auto attributes = in.take(DerTag::context0)) KWB_CHECK(readAttributes(*attributes, signer));
    KWB_TRY(signer.algorithm, algorithm(in));
    KWB_TRY(const DerItem signature, need(in, DerTag::octetString));
    signer.signature = copied(signature.content);
    in.take(DerTag::context1); // what is not signed may say anything
    if (!in.atEnd()) return broken(in);
    return signer;
}

} // namespace

Result<Pkcs7Message> readPkcs7(ByteView der)
{
    return Pkcs7Reader(der).read();
}

} // namespace kwb
