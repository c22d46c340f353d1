#include "core/integrity/appended_signature.h"

#include "core/integrity/sha256.h"

namespace kwb {

namespace {

constexpr std::string_view marker = "~Module signature appended~\n";
constexpr std::uint64_t trailerSize = 12;
constexpr Byte kindPkcs7 = 2;

AppendedVerdict refusedBy(AppendedVerdict verdict, KernelRefusal refusal, Message why)
{
    verdict.refusal = refusal;
    verdict.why = std::move(why);
    return verdict;
}

} // namespace

bool hasAppendedSignature(ByteView file)
{
    return textOf(file).ends_with(marker);
}

Result<std::optional<AppendedSignature>> findAppendedSignature(ByteView file)
{
    // Linux looks no further where nothing is left before the marker and the 12 bytes.
    if (!hasAppendedSignature(file) || file.size() <= marker.size() + trailerSize) return std::nullopt;
    const std::uint64_t at = file.size() - marker.size() - trailerSize;
    const ByteView trailer = file.subspan(at, trailerSize);
    AppendedSignature out;
    out.algorithm = trailer[0];
    out.hash = trailer[1];
    out.kind = trailer[2];
    for (std::size_t i = 3; i < 8; ++i)
        out.otherwiseZero = out.otherwiseZero && trailer[i] == 0;
    out.size = loadAt<std::uint32_t>(trailer.data() + 8, ByteOrder::big);
    if (out.size >= at)
        return fail(
            ErrorKind::malformed,
            {KWB_MSG("signature.length", "the appended signature is said to have {size}, the file has "
                                         "{before} before it"),
             {{"size", byteSizeText(out.size)}, {"before", byteSizeText(at)}}},
            {.offset = at + 8});
    out.offset = at - out.size;
    return out;
}

ByteView withoutAppendedSignature(ByteView file)
{
    const auto found = findAppendedSignature(file);
    return found && *found ? file.first((*found)->offset) : file;
}

AppendedVerdict verifyAppended(ByteView file, const KeyRing &ring)
{
    AppendedVerdict out;
    const auto found = findAppendedSignature(file);
    if (!found) return refusedBy(std::move(out), KernelRefusal::badMessage, found.error().message);
    if (!*found)
        return refusedBy(std::move(out), KernelRefusal::noData,
                         {KWB_MSG("signature.none", "the file has no appended signature")});
    const AppendedSignature where = **found;
    out.where = where;
    if (where.kind != kindPkcs7)
        return refusedBy(std::move(out), KernelRefusal::noPackage,
                         {KWB_MSG("signature.kind", "the appended signature is of kind {kind}; 2 is PKCS#7"),
                          {{"kind", std::to_string(where.kind)}}});
    if (where.algorithm != 0 || where.hash != 0 || !where.otherwiseZero)
        return refusedBy(std::move(out), KernelRefusal::badMessage,
                         {KWB_MSG("signature.trailer", "the 12 bytes behind the signature are not zero where "
                                                       "they must be")});
    if (where.size > pkcs7AtMost)
        return refusedBy(
            std::move(out), KernelRefusal::badMessage,
            {KWB_MSG("signature.pkcs7-size", "its PKCS#7 has over {most} bytes, which Linux refuses"),
             {{"most", std::to_string(pkcs7AtMost)}}});
    auto message = readPkcs7(file.subspan(where.offset, where.size));
    if (!message) return refusedBy(std::move(out), KernelRefusal::badMessage, message.error().message);
    const ByteView content = file.first(where.offset);
    static_cast<Pkcs7Verdict &>(out) = verifyPkcs7(*message, content, ring, Pkcs7Use::appended);
    if (message->signers.size() == 1) out.digest = digestBy(message->signers.front().digest, content);
    out.message = *std::move(message);
    return out;
}

Result<Bytes> makeAppendedSignature(ByteView data, const SigningKey &key, const std::string &digest)
{
    KWB_TRY(Bytes out, signPkcs7(data, key, digest, false));
    const auto size = static_cast<std::uint32_t>(out.size());
    out.resize(out.size() + 8);
    out[size + 2] = kindPkcs7;
    append(out, size, ByteOrder::big);
    out.insert(out.end(), marker.begin(), marker.end());
    return out;
}

} // namespace kwb
