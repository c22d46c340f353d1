// A PE file carries its own signature, so the signature cannot be over the whole file. Three places are left
// out of the digest: the checksum in the headers (written after signing), the directory's entry that says
// where the signature is (likewise), and the signature itself, in the "certificate table" at the end:
//
//     headers | sections, by their place in the file | what is behind | table: wrapper, PKCS#7, padding
//
// The PKCS#7 does not sign that digest as it stands but a small structure, SPC_INDIRECT_DATA, which says
// "this is a PE image, its sha256 is …". So three links must hold: the key is trusted, the structure is what
// it signed, and the file has that digest. Linux looks in this order: of a stranger's file it says ENOKEY
// even if somebody changed it.
//
// "What is behind" is found by counting: it begins at as many bytes as were hashed so far. With gaps between
// sections that is not where the last one ends: the end is hashed twice, and some of a gap not at all.
#include "core/integrity/authenticode.h"

#include "core/integrity/der.h"
#include "core/integrity/openssl_owner.h"

#include <openssl/err.h>

#include <algorithm>
#include <array>

namespace kwb {

namespace {

constexpr std::uint64_t peFileAtMost = 0xffffffff; // every offset in a PE file has 32 bits
constexpr std::uint64_t hashedTimesAtMost = 8;
constexpr std::uint64_t dosHeaderSize = 64;
constexpr std::uint64_t coffHeaderSize = 24; // with "PE\0\0"
constexpr std::uint64_t directoryEntrySize = 8;
constexpr std::uint64_t certificateDirectory = 4; // its index
constexpr std::uint64_t sectionHeaderSize = 40;
constexpr std::uint64_t wrapperSize = 8; // WIN_CERTIFICATE

/// The hashes by which Linux hashes PE files (mscode_note_digest_algo), and others in its oid_registry.h.
constexpr std::array peHashes{"md4", "md5", "sha1", "sha224", "sha256", "sha384", "sha512"};
constexpr std::array otherLinuxHashes{"md2", "sm3", "GOST R 34.11-2012 with 256 bit hash",
                                      "GOST R 34.11-2012 with 512 bit hash"};

/// SPC_PE_IMAGE_DATA, 1.3.6.1.4.1.311.2.1.15, and what pesign once wrote in its place, ….21.
constexpr std::array<Byte, 10> peImageData{0x2b, 0x06, 0x01, 0x04, 0x01, 0x82, 0x37, 0x02, 0x01, 0x0f};
constexpr std::array<Byte, 10> individualPurpose{0x2b, 0x06, 0x01, 0x04, 0x01, 0x82, 0x37, 0x02, 0x01, 0x15};

template <class T>
using PeChecked = std::expected<T, SignatureVerdict>;

SignatureVerdict peVerdict(KernelRefusal refusal, MessageTemplate why,
                           std::vector<MessageArgument> arguments = {})
{
    return {refusal, {why, std::move(arguments)}};
}

std::unexpected<SignatureVerdict> peMalformed(MessageTemplate why, std::vector<MessageArgument> arguments)
{
    return std::unexpected(peVerdict(KernelRefusal::badFormat, why, std::move(arguments)));
}

/// Whether [at, at + length) lies in [begin, end).
PeChecked<void> peWithin(MessageTemplate part, std::uint64_t at, std::uint64_t length, std::uint64_t begin,
                         std::uint64_t end)
{
    if (at >= begin && fits(at, length, end)) return {};
    return peMalformed(
        KWB_MSG("signature.pe-outside", "{part}: {length} bytes at {offset} are not within {begin} to {end}"),
        {{"part", Message(part)},
         {"length", std::to_string(length)},
         {"offset", hex(at)},
         {"begin", hex(begin)},
         {"end", hex(end)}});
}

std::optional<std::uint64_t> peHalf(ByteView file, std::uint64_t offset)
{
    return load<std::uint16_t>(file, offset, ByteOrder::little);
}

std::optional<std::uint64_t> peWord(ByteView file, std::uint64_t offset)
{
    return load<std::uint32_t>(file, offset, ByteOrder::little);
}

/// Where the parts of a PE file are, in bytes from its start. Made by mapPe(), which sees to it that
/// checksumAt + 4 ≤ entryAt, entryAt + 8 ≤ headersSize < the file's size.
struct PeMap {
    std::uint64_t checksumAt = 0;
    std::uint64_t entryAt = 0; ///< the directory's entry of the certificate table
    std::uint64_t headersSize = 0;
    std::uint64_t sectionsAt = 0;
    std::uint64_t sections = 0;
    std::uint64_t tableAt = 0;
    std::uint64_t tableSize = 0;

    bool hasTable() const { return tableAt != 0 && tableSize != 0; }
};

/// Reads the part of the headers whose shape depends on PE32 or PE32+. `at`: where it begins.
PeChecked<PeMap> mapOptionalHeader(ByteView file, std::uint64_t at)
{
    const std::uint64_t magic = peHalf(file, at).value_or(0);
    const std::uint64_t size = magic == 0x10b ? 96 : magic == 0x20b ? 112 : 0;
    if (size == 0)
        return peMalformed(KWB_MSG("signature.pe-magic", "no PE32 and no PE32+: magic {magic} at {offset}"),
                           {{"magic", hex(magic)}, {"offset", hex(at)}});
    KWB_CHECK(peWithin(KWB_MSG("signature.pe-optional-header", "optional header"), at, size, 0, file.size()));
    PeMap map{.checksumAt = at + 64, .headersSize = peWord(file, at + 60).value_or(0)};
    const std::uint64_t directory = at + size;
    const std::uint64_t entries = peWord(file, directory - 4).value_or(0);
    // Linux wants something behind the headers, and reads the entry of the certificates without asking
    // whether the directory has so many.
    const std::uint64_t read = std::max(entries, certificateDirectory + 1) * directoryEntrySize;
    KWB_CHECK(peWithin(KWB_MSG("signature.pe-headers", "headers"), 0, map.headersSize, 0, file.size() - 1));
    KWB_CHECK(peWithin(KWB_MSG("signature.pe-directory", "directory"), directory, read, 0, map.headersSize));
    map.entryAt = directory + certificateDirectory * directoryEntrySize;
    map.sectionsAt = directory + entries * directoryEntrySize;
    map.tableAt = peWord(file, map.entryAt).value_or(0);
    map.tableSize = peWord(file, map.entryAt + 4).value_or(0);
    return map;
}

PeChecked<PeMap> mapPe(ByteView file)
{
    if (file.size() <= dosHeaderSize || file.size() > peFileAtMost || !isPe(file))
        return peMalformed(KWB_MSG("signature.pe-none", "the {size} bytes are no PE file, or over 4 GiB"),
                           {{"size", std::to_string(file.size())}});
    const std::uint64_t start = peWord(file, 0x3c).value_or(0);
    KWB_CHECK(peWithin(KWB_MSG("signature.pe-header", "PE header"), start, coffHeaderSize, dosHeaderSize,
                       file.size()));
    auto map = mapOptionalHeader(file, start + coffHeaderSize);
    if (map) map->sections = peHalf(file, start + 6).value_or(0);
    return map;
}

/// Whether both tables that the headers speak of have room; a certificate table only if there is one.
PeChecked<void> checkTables(ByteView file, const PeMap &map)
{
    if (map.hasTable())
        KWB_CHECK(peWithin(KWB_MSG("signature.pe-table", "certificate table"), map.tableAt, map.tableSize,
                           map.headersSize, file.size()));
    return peWithin(KWB_MSG("signature.pe-section-table", "section table"), map.sectionsAt,
                    map.sections * sectionHeaderSize, 0, map.headersSize);
}

/// The members are in the order in which Linux compares them.
struct PeSection {
    std::uint64_t dataAt = 0;
    std::uint64_t address = 0;
    std::string_view name;
    std::uint64_t memorySize = 0;
    std::uint64_t dataSize = 0;

    auto operator<=>(const PeSection &) const = default;
};

/// The sections in the order in which they are hashed.
std::vector<PeSection> sectionsInOrder(ByteView file, const PeMap &map)
{
    std::vector<PeSection> out(map.sections);
    for (std::uint64_t at = map.sectionsAt; PeSection & section : out) {
        // Linux compares C strings, and a name of 8 bytes does not end: the rest of the header counts.
        const std::string_view header = textOf(slice(file, at, sectionHeaderSize).value_or(ByteView()));
        section = {peWord(file, at + 20).value_or(0), peWord(file, at + 12).value_or(0),
                   header.substr(0, header.find('\0')), peWord(file, at + 8).value_or(0),
                   peWord(file, at + 16).value_or(0)};
        at += sectionHeaderSize;
    }
    std::ranges::sort(out);
    return out;
}

/// What the digest is over, part after part.
PeChecked<std::vector<ByteView>> partsOfPe(ByteView file, const PeMap &map)
{
    const ByteView headers = file.first(map.headersSize);
    const std::uint64_t second = map.checksumAt + 4;
    std::vector<ByteView> parts{headers.first(map.checksumAt), headers.subspan(second, map.entryAt - second),
                                headers.subspan(map.entryAt + directoryEntrySize)};
    std::uint64_t hashed = map.headersSize;
    for (const PeSection &section : sectionsInOrder(file, map)) {
        if (section.dataSize == 0) continue;
        KWB_CHECK(peWithin(KWB_MSG("signature.pe-section", "section"), section.dataAt, section.dataSize, 0,
                           file.size()));
        hashed += section.dataSize;
        // Linux counts in 32 bits; and a small file with many sections over each other would take hours.
        if (hashed > std::min(peFileAtMost, hashedTimesAtMost * file.size()))
            return peMalformed(KWB_MSG("signature.pe-overlap", "sections overlap: over {size} bytes to hash"),
                               {{"size", std::to_string(hashed)}});
        parts.push_back(file.subspan(section.dataAt, section.dataSize));
    }
    if (hashed >= file.size()) return parts;
    const std::uint64_t leftOut = map.hasTable() ? map.tableSize : 0;
    KWB_CHECK(peWithin(KWB_MSG("signature.pe-behind", "certificates, counted behind the sections"), hashed,
                       leftOut, 0, file.size()));
    parts.push_back(file.subspan(hashed, file.size() - hashed - leftOut));
    return parts;
}

std::optional<Bytes> hashOfParts(const std::vector<ByteView> &parts, const std::string &digest)
{
    if (std::ranges::find(peHashes, digest) == peHashes.end()) return std::nullopt;
    const OwnedDigest algorithm(EVP_MD_fetch(nullptr, digest.c_str(), nullptr));
    const OwnedDigestContext context(EVP_MD_CTX_new());
    bool done = algorithm && context && EVP_DigestInit_ex2(context.get(), algorithm.get(), nullptr) == 1;
    for (const ByteView part : parts)
        done = done && EVP_DigestUpdate(context.get(), part.data(), part.size()) == 1;
    Bytes out(EVP_MAX_MD_SIZE);
    unsigned length = 0;
    done = done && EVP_DigestFinal_ex(context.get(), out.data(), &length) == 1;
    ERR_clear_error();
    if (!done) return std::nullopt;
    out.resize(length);
    return out;
}

/// The length of the PKCS#7 in `room` bytes, as it says itself; if it is too long, any over pkcs7AtMost.
PeChecked<std::uint64_t> pkcs7Length(ByteView file, std::uint64_t at, std::uint64_t room)
{
    const auto head = slice(file, at, 4);
    std::uint64_t length = 0;
    if (head && (*head)[0] == static_cast<Byte>(DerTag::sequence)) {
        const Byte form = (*head)[1];
        if (form > 0x82) return pkcs7AtMost + 1;
        length = form < 0x80    ? form + 2U
                 : form == 0x80 ? room // no length, but a mark at the end
                 : form == 0x81 ? (*head)[2] + 3U
                                : loadAt<std::uint16_t>(&(*head)[2], ByteOrder::big) + 4U;
    }
    if (length == 0)
        return peMalformed(KWB_MSG("signature.pe-not-pkcs7", "there is no PKCS#7 message at {offset}"),
                           {{"offset", hex(at)}});
    KWB_CHECK(peWithin(KWB_MSG("signature.pe-message", "PKCS#7 message"), at, length, 0,
                       std::min<std::uint64_t>(at + room, file.size())));
    return length;
}

/// Takes the wrapper off the first signature in the certificate table.
PeChecked<PeSignature> unwrappedPkcs7(ByteView file, const PeMap &map)
{
    const std::uint64_t length = peWord(file, map.tableAt).value_or(0);
    KWB_CHECK(peWithin(KWB_MSG("signature.pe-wrapper", "signature in its wrapper"), map.tableAt,
                       std::max(length, wrapperSize), 0, map.tableAt + map.tableSize));
    const std::uint64_t revision = peHalf(file, map.tableAt + 4).value_or(0);
    const std::uint64_t kind = peHalf(file, map.tableAt + 6).value_or(0);
    if (revision != 0x200 || kind != 2)
        return std::unexpected(
            peVerdict(KernelRefusal::unknownKind,
                      KWB_MSG("signature.pe-wrapper-kind",
                              "wrapper {revision}, {kind}: Linux knows 0x200, 0x2 (PKCS#7)"),
                      {{"revision", hex(revision)}, {"kind", hex(kind)}}));
    // In 32 bits, as Linux counts: a length below the wrapper's own leaves room without end.
    const std::uint64_t room = (length - wrapperSize) & 0xffffffff;
    if (room < 4)
        return std::unexpected(peVerdict(
            KernelRefusal::keyRejected,
            KWB_MSG("signature.pe-empty", "the wrapper at {offset} holds {room} bytes, too few to sign"),
            {{"offset", hex(map.tableAt)}, {"room", std::to_string(room)}}));
    PeSignature out;
    out.offset = map.tableAt + wrapperSize;
    KWB_TRY(out.size, pkcs7Length(file, out.offset, room));
    if (out.size <= pkcs7AtMost) return out;
    return std::unexpected(
        peVerdict(KernelRefusal::messageSize,
                  KWB_MSG("signature.pe-pkcs7-size",
                          "the PKCS#7 at {offset} is over {most} bytes, which Linux refuses"),
                  {{"offset", hex(out.offset)}, {"most", std::to_string(pkcs7AtMost)}}));
}

/// The signed content in a PKCS#7 message with its tag, which the signature does not cover.
std::optional<DerItem> contentItem(ByteView pkcs7)
{
    enum { skip, enter };
    DerReader in(pkcs7);
    // ContentInfo: type, [0]: SignedData: version, digest algorithms, ContentInfo: type, [0].
    for (const auto step : {enter, skip, enter, enter, skip, skip, enter, skip, enter}) {
        const auto item = in.next();
        if (!item) return std::nullopt;
        if (step == enter) in = DerReader(item->content);
    }
    return in.next();
}

/// Reads SPC_INDIRECT_DATA, what is inside of its tag. Nothing: Linux reads it, too.
std::optional<SignatureVerdict> readIndirectData(ByteView content, PeSignature &out)
{
    DerReader in(content);
    DerReader about(in.take(DerTag::sequence).value_or(DerItem()).content);
    DerReader claim(in.take(DerTag::sequence).value_or(DerItem()).content);
    DerReader algorithm(claim.take(DerTag::sequence).value_or(DerItem()).content);
    const auto kind = about.take(DerTag::objectIdentifier);
    const bool pe = kind && (std::ranges::equal(kind->content, peImageData) ||
                             std::ranges::equal(kind->content, individualPurpose));
    const bool hasParameters = about.next().has_value();
    const auto name = algorithm.take(DerTag::objectIdentifier);
    algorithm.next(); // parameters, if there are any
    const auto digest = claim.take(DerTag::octetString);
    const bool read = in.atEnd() && about.atEnd() && claim.atEnd() && algorithm.atEnd();
    if (!pe || !hasParameters || !name || !digest || !read)
        return peVerdict(KernelRefusal::badMessage,
                         KWB_MSG("signature.pe-indirect", "it signs no SPC_INDIRECT_DATA of a PE image"));
    out.expected.assign(digest->content.begin(), digest->content.end());
    out.digest = objectName(*name);
    if (std::ranges::find(peHashes, out.digest) != peHashes.end()) return std::nullopt;
    const bool numbered = std::ranges::find(otherLinuxHashes, out.digest) != otherLinuxHashes.end();
    return peVerdict(numbered ? KernelRefusal::noPackage : KernelRefusal::badMessage,
                     KWB_MSG("signature.pe-hash", "Linux does not hash PE files by {hash}"),
                     {{"hash", out.digest}});
}

/// Compares the file with what was signed. Nothing: it is that file.
std::optional<SignatureVerdict> compareDigest(ByteView file, const PeMap &map, PeSignature &out)
{
    const auto parts = partsOfPe(file, map);
    const auto computed = hashOfParts(parts.value_or(std::vector<ByteView>()), out.digest);
    if (!computed)
        return peVerdict(KernelRefusal::noPackage,
                         KWB_MSG("signature.pe-hash-missing", "OpenSSL has no {hash} here"),
                         {{"hash", out.digest}});
    if (out.expected.size() != computed->size())
        return peVerdict(
            KernelRefusal::badMessage,
            KWB_MSG("signature.pe-digest-size", "the signed digest has {size} bytes, not {right}"),
            {{"size", std::to_string(out.expected.size())}, {"right", std::to_string(computed->size())}});
    if (!parts) return parts.error();
    out.computed = *computed;
    if (out.computed == out.expected) return std::nullopt;
    return peVerdict(
        KernelRefusal::keyRejected,
        KWB_MSG("signature.pe-changed", "its {hash} is {computed}, but {expected} was signed"),
        {{"hash", out.digest}, {"computed", hexString(out.computed)}, {"expected", hexString(out.expected)}});
}

/// What Linux does once the key is trusted. Nothing: it accepts.
std::optional<SignatureVerdict> checkSignedFile(ByteView file, const PeMap &map, PeSignature &out)
{
    if (!out.message.content)
        return peVerdict(KernelRefusal::noData,
                         KWB_MSG("signature.pe-detached", "the signature does not hold what it signs"));
    const auto item = contentItem(slice(file, out.offset, out.size).value_or(ByteView()));
    if (!item || !item->is(DerTag::sequence))
        return peVerdict(KernelRefusal::badMessage,
                         KWB_MSG("signature.pe-content-tag", "what it signs is no sequence"));
    if (auto verdict = readIndirectData(*out.message.content, out)) return verdict;
    return compareDigest(file, map, out);
}

} // namespace

bool isPe(ByteView file)
{
    const auto start = peWord(file, 0x3c);
    return start && peHalf(file, 0) == 0x5a4d && peWord(file, *start) == 0x4550;
}

PeVerdict verifyPe(ByteView file, const KeyRing &ring)
{
    PeVerdict verdict;
    const auto refuse = [&verdict](SignatureVerdict why) {
        static_cast<SignatureVerdict &>(verdict) = std::move(why);
        return verdict;
    };
    const auto map = mapPe(file);
    if (!map) return refuse(map.error());
    if (!map->hasTable())
        return refuse(peVerdict(KernelRefusal::noData,
                                KWB_MSG("signature.pe-unsigned", "the PE file of {size} bytes is not signed"),
                                {{"size", std::to_string(file.size())}}));
    if (const auto tables = checkTables(file, *map); !tables) return refuse(tables.error());
    auto found = unwrappedPkcs7(file, *map);
    if (!found) return refuse(std::move(found).error());
    PeSignature &signature = verdict.signature.emplace(*std::move(found));
    auto message = readPkcs7(slice(file, signature.offset, signature.size).value_or(ByteView()));
    if (!message)
        return refuse(peVerdict(KernelRefusal::badMessage,
                                KWB_MSG("signature.pe-pkcs7", "its {size} bytes at {offset}: {error}"),
                                {{"size", std::to_string(signature.size)},
                                 {"offset", hex(signature.offset)},
                                 {"error", message.error().message}}));
    signature.message = *std::move(message);
    // Before the keys are asked, so that the digests are known whatever they say.
    auto fault = checkSignedFile(file, *map, signature);
    static_cast<Pkcs7Verdict &>(verdict) = verifyPkcs7(
        signature.message, signature.message.content.value_or(Bytes()), ring, Pkcs7Use::authenticode);
    if (verdict.accepted() && fault) return refuse(*std::move(fault));
    return verdict;
}

std::optional<Bytes> peDigest(ByteView file, const std::string &digest)
{
    const auto map = mapPe(file);
    if (!map || !checkTables(file, *map)) return std::nullopt;
    const auto parts = partsOfPe(file, *map);
    return parts ? hashOfParts(*parts, digest) : std::nullopt;
}

} // namespace kwb
