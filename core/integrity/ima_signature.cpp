#include "core/integrity/ima_signature.h"

#include <algorithm>
#include <array>

namespace kwb {

namespace {

constexpr Byte typeSignature = 3;
constexpr Byte currentVersion = 2;
constexpr std::size_t headerSize = 9;

/// Linux include/uapi/linux/hash_info.h; where a name is empty, OpenSSL has no such hash.
constexpr std::array<std::string_view, 20> hashNumbers{
    "md4", "md5", "sha1", "ripemd160", "sha256", "sha384", "sha512", "sha224", "", "",
    "",    "",    "",     "",          "",       "",       "",       "sm3",    "", ""};

/// The last four bytes of the key's identifier.
std::optional<std::uint32_t> shortKeyId(const Certificate &certificate)
{
    if (certificate.keyId.size() < 4) return std::nullopt;
    return load<std::uint32_t>(certificate.keyId, certificate.keyId.size() - 4, ByteOrder::big);
}

ImaSignatureVerdict refusedAs(KernelRefusal refusal, Message why)
{
    ImaSignatureVerdict out;
    out.refusal = refusal;
    out.why = std::move(why);
    return out;
}

/// What is wrong with a value before any key is looked for.
std::optional<ImaSignatureVerdict> wrongForm(const ImaSignature &value)
{
    if (value.length != value.signature.size())
        return refusedAs(
            KernelRefusal::badMessage,
            {KWB_MSG("ima-signature.length", "the header says {said} bytes of signature, there are "
                                             "{there}"),
             {{"said", std::to_string(value.length)}, {"there", std::to_string(value.signature.size())}}});
    if (value.digest.empty())
        return refusedAs(KernelRefusal::noPackage,
                         {KWB_MSG("ima-signature.hash", "the number of its hash is none of Linux's")});
    return std::nullopt;
}

} // namespace

Result<ImaSignature> readImaSignature(ByteView value)
{
    if (value.size() <= headerSize || value[0] != typeSignature)
        return fail(ErrorKind::malformed,
                    {KWB_MSG("ima-signature.malformed", "is no signature of security.ima (03 02 …)")},
                    {.offset = 0});
    ImaSignature out;
    out.version = value[1];
    if (out.version != currentVersion)
        return fail(ErrorKind::unsupported,
                    {KWB_MSG("ima-signature.version", "is a signature of version {version}; only 2 is known"),
                     {{"version", std::to_string(out.version)}}},
                    {.offset = 1});
    if (value[2] < hashNumbers.size()) out.digest = hashNumbers[value[2]];
    out.keyId = loadAt<std::uint32_t>(value.data() + 3, ByteOrder::big);
    out.length = loadAt<std::uint16_t>(value.data() + 7, ByteOrder::big);
    const ByteView signature = value.subspan(headerSize);
    out.signature.assign(signature.begin(), signature.end());
    return out;
}

ImaSignatureVerdict verifyImaSignature(ByteView content, ByteView value, const KeyRing &ring)
{
    if (value.empty())
        return refusedAs(KernelRefusal::noData,
                         {KWB_MSG("ima-signature.none", "the file has no security.ima")});
    const auto read = readImaSignature(value);
    if (!read)
        return refusedAs(read.error().kind == ErrorKind::unsupported ? KernelRefusal::notSupported
                                                                     : KernelRefusal::badMessage,
                         read.error().message);
    if (auto wrong = wrongForm(*read)) return *std::move(wrong);
    const auto key = std::ranges::find_if(
        ring.certificates, [&](const Certificate &one) { return shortKeyId(one) == read->keyId; });
    if (key == ring.certificates.end())
        return refusedAs(KernelRefusal::noKey,
                         {KWB_MSG("ima-signature.no-key", "no trusted key has the identifier {id}"),
                          {{"id", hex(read->keyId)}}});
    const auto fits = signatureFits(*key, read->digest, content, read->signature);
    ImaSignatureVerdict out;
    if (!fits)
        out = refusedAs(
            KernelRefusal::noPackage,
            {KWB_MSG("signature.hash-unknown", "nobody knows the hash {hash}"), {{"hash", read->digest}}});
    else if (!*fits)
        out = refusedAs(KernelRefusal::keyRejected,
                        {KWB_MSG("signature.not-made", "the signature of {signer} is not over these bytes"),
                         {{"signer", key->subject}}});
    else if (const std::string *file = ring.revoked.of(*key))
        static_cast<SignatureVerdict &>(out) = refusedAsRevoked(*key, *file);
    else
        out.why = {KWB_MSG("signature.trusted", "signed by {signer}, trusted by {key}"),
                   {{"signer", key->subject}, {"key", key->source.empty() ? key->subject : key->source}}};
    out.signer = *key;
    return out;
}

Result<Bytes> makeImaSignature(ByteView file, const SigningKey &key, const std::string &digest)
{
    const auto *number = std::ranges::find(hashNumbers, digest);
    const auto id = shortKeyId(key.certificate);
    if (!id)
        return fail(ErrorKind::unsupported,
                    {KWB_MSG("ima-signature.no-identifier",
                             "the certificate has no subject key identifier, by which IMA finds the key")},
                    {.file = key.certificate.source});
    if (number == hashNumbers.end() || digest.empty())
        return fail(ErrorKind::unsupported,
                    {KWB_MSG("ima-signature.no-number", "IMA has no number for the hash {hash}"),
                     {{"hash", digest}}});
    KWB_TRY(const Bytes signature, signDigest(file, key, digest));
    if (signature.size() > 0xffff)
        return fail(ErrorKind::limit, {KWB_MSG("ima-signature.too-long", "the signature is too long")});
    Bytes out{typeSignature, currentVersion, static_cast<Byte>(number - hashNumbers.begin())};
    append(out, *id, ByteOrder::big);
    append(out, static_cast<std::uint16_t>(signature.size()), ByteOrder::big);
    out.insert(out.end(), signature.begin(), signature.end());
    return out;
}

} // namespace kwb
