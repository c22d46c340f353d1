// Authenticode against three programs that are not ours: sbsign and osslsigncode sign, sbverify and
// osslsigncode say what they think of the same files. What none of them makes (a strange SPC_INDIRECT_DATA
// under a good signature) is signed by openssl cms.
#include "core/integrity/authenticode.h"

#include "core/integrity/der.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace kwb;

namespace {

constexpr std::uint64_t headersSize = 0x400;
constexpr std::uint64_t peStart = 0x80;
constexpr std::uint64_t optionalStart = peStart + 24;
constexpr std::uint64_t checksumAt = optionalStart + 64;

/// A PE file to be signed.
struct Shape {
    bool plus = true;        ///< PE32+, else PE32
    bool gaps = false;       ///< between the sections
    std::size_t behind = 40; ///< bytes behind the last section
};

std::uint64_t directoryOf(const Shape &shape)
{
    return optionalStart + (shape.plus ? 112U : 96U);
}

std::uint64_t entryOf(const Shape &shape)
{
    return directoryOf(shape) + 4U * 8U;
}

void put16(Bytes &file, std::uint64_t at, std::uint16_t value)
{
    store(std::span(file), at, value, ByteOrder::little);
}

void put32(Bytes &file, std::uint64_t at, std::uint64_t value)
{
    store(std::span(file), at, static_cast<std::uint32_t>(value), ByteOrder::little);
}

struct SectionPlace {
    const char *name;
    std::uint64_t at;
    std::uint64_t size;
};

void putSections(Bytes &file, const Shape &shape)
{
    // The table's order is not the file's.
    const std::array packed{SectionPlace{".text", 0x800, 0x400}, SectionPlace{".data", 0x400, 0x200},
                            SectionPlace{".rsrc", 0x600, 0x200}};
    const std::array gapped{SectionPlace{".text", 0xa00, 0x200}, SectionPlace{".data", 0x400, 0x200},
                            SectionPlace{".rsrc", 0x800, 0x200}};
    std::uint64_t header = directoryOf(shape) + 16 * 8;
    std::uint64_t address = 0x1000;
    for (const SectionPlace &section : shape.gaps ? gapped : packed) {
        std::ranges::copy(std::string_view(section.name), file.begin() + static_cast<std::ptrdiff_t>(header));
        put32(file, header + 8, section.size);
        put32(file, header + 12, address);
        put32(file, header + 16, section.size);
        put32(file, header + 20, section.at);
        put32(file, header + 36, 0x60000020);
        header += 40;
        address += 0x1000;
    }
}

Bytes peFile(const Shape &shape)
{
    Bytes file(0xc00 + shape.behind);
    std::mt19937 random(1); // NOLINT: the same every time
    std::ranges::generate(file.begin() + headersSize, file.end(),
                          [&] { return static_cast<Byte>(random()); });
    file[0] = 'M';
    file[1] = 'Z';
    put32(file, 0x3c, peStart);
    put32(file, peStart, 0x4550);
    put16(file, peStart + 4, shape.plus ? 0x8664 : 0x14c);
    put16(file, peStart + 6, 3);
    put16(file, peStart + 20, shape.plus ? 240 : 224);
    put16(file, peStart + 22, 0x22);
    put16(file, optionalStart, shape.plus ? 0x20b : 0x10b);
    put32(file, optionalStart + 16, 0x1000);
    put32(file, optionalStart + 32, 0x1000);
    put32(file, optionalStart + 36, 0x200);
    put32(file, optionalStart + 56, 0x4000);
    put32(file, optionalStart + 60, headersSize);
    put16(file, optionalStart + 68, 10);
    put32(file, directoryOf(shape) - 4, 16);
    putSections(file, shape);
    return file;
}

/// Puts a PKCS#7 message into an unsigned file.
Bytes attached(Bytes file, const Bytes &pkcs7, const Shape &shape)
{
    file.resize(*alignUp(file.size(), 8));
    const std::uint64_t at = file.size();
    append(file, static_cast<std::uint32_t>(pkcs7.size() + 8), ByteOrder::little);
    append(file, std::uint16_t{0x200}, ByteOrder::little);
    append(file, std::uint16_t{2}, ByteOrder::little);
    file.insert(file.end(), pkcs7.begin(), pkcs7.end());
    file.resize(*alignUp(file.size(), 8));
    put32(file, entryOf(shape), at);
    put32(file, entryOf(shape) + 4, file.size() - at);
    return file;
}

/// An ASN.1 item of less than 65536 bytes.
Bytes der(Byte tag, const std::vector<Bytes> &parts)
{
    Bytes content;
    for (const Bytes &part : parts)
        content.insert(content.end(), part.begin(), part.end());
    Bytes out{tag};
    if (content.size() < 128) {
        out.push_back(static_cast<Byte>(content.size()));
    } else {
        out.push_back(0x82);
        append(out, static_cast<std::uint16_t>(content.size()), ByteOrder::big);
    }
    out.insert(out.end(), content.begin(), content.end());
    return out;
}

const Bytes noParameters{5, 0};
const Bytes peImage = *parseHexString("060a2b06010401823702010f");
const Bytes sha256Name = *parseHexString("0609608648016503040201");

/// SPC_INDIRECT_DATA without its own tag.
Bytes indirectData(const Bytes &kind, const Bytes &algorithm, const Bytes &digest)
{
    Bytes out = der(0x30, {kind, noParameters});
    const Bytes claim = der(0x30, {der(0x30, {algorithm, noParameters}), der(0x04, {digest})});
    out.insert(out.end(), claim.begin(), claim.end());
    return out;
}

std::size_t placeOf(const Bytes &part, const Bytes &whole)
{
    return static_cast<std::size_t>(std::ranges::search(whole, part).begin() - whole.begin());
}

QByteArray said(const PeVerdict &verdict)
{
    if (verdict.accepted()) return "accepted";
    return verdict.why.text().empty() ? "refused without a word" : name(*verdict.refusal);
}

struct Ran {
    int status = -1;
    QByteArray out;
};

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(30'000))
        return {-1, program.toUtf8() + ": " + process.errorString().toUtf8()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

/// What osslsigncode writes behind "Calculated message digest  : ".
QByteArray printedDigest(const QByteArray &text)
{
    for (const QByteArray &line : text.split('\n'))
        if (line.startsWith("Calculated message digest"))
            return line.mid(line.indexOf(':') + 1).trimmed().toLower();
    return {};
}

/// The items of an ASN.1 item.
std::vector<DerItem> itemsOf(const DerItem &item)
{
    std::vector<DerItem> out;
    DerReader in(item.content);
    while (const auto next = in.next())
        out.push_back(*next);
    return out;
}

/// The parts of a file signed by sbsign of which no byte may change: all before the certificate table, and of
/// the PKCS#7 what Linux reads.
std::vector<ByteView> coveredParts(const Bytes &file, const PeSignature &signature)
{
    const ByteView view(file);
    const auto outer = DerReader(view.subspan(signature.offset, signature.size)).next();
    const std::vector<DerItem> data = itemsOf(itemsOf(itemsOf(*outer).at(1)).at(0));
    const DerItem content = itemsOf(itemsOf(data.at(2)).at(1)).at(0);
    const std::vector<DerItem> certificate = itemsOf(itemsOf(data.at(3)).at(0));
    const std::vector<DerItem> inside = itemsOf(certificate.at(0));
    const std::vector<DerItem> signer = itemsOf(itemsOf(data.at(4)).at(0));
    return {view.first(signature.offset - 8),
            data.at(0).whole,                // the message's version
            itemsOf(data.at(2)).at(0).whole, // SPC_INDIRECT_DATA's number
            content.content,
            inside.at(0).whole,                // the certificate's version, …
            inside.at(1).whole,                // … serial number, …
            inside.at(2).whole,                // … algorithm, …
            inside.at(4).whole,                // … times, …
            inside.at(6).whole,                // … key …
            certificate.at(2).whole,           // … and its own signature
            signer.at(0).whole,                // the signer's version, …
            signer.at(1).whole,                // … certificate, …
            itemsOf(signer.at(2)).at(0).whole, // … digest, …
            signer.at(3).whole,                // … attributes, …
            itemsOf(signer.at(4)).at(0).whole, // … algorithm …
            signer.at(5).whole};               // … and signature
}

} // namespace

class AuthenticodeTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    KeyRing ring_;
    KeyRing otherRing_;
    Bytes signed_;

    QString path(const QString &name) const { return folder_.filePath(name); }

    QString written(const QString &name, const Bytes &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        return file.fileName();
    }

    Bytes read(const QString &name) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly)) return {};
        const QByteArray bytes = file.readAll();
        return {bytes.begin(), bytes.end()};
    }

    /// Empty if the program is missing or fails.
    Bytes signedBy(const QString &signer, const Shape &shape, const QString &digest = "sha256") const
    {
        const QString in = written("in.efi", peFile(shape));
        QFile::remove(path("out.efi"));
        const Ran ran = signer == "sbsign"
                            ? run("sbsign", {"--key", path("key.pem"), "--cert", path("cert.pem"), "--output",
                                             path("out.efi"), in})
                            : run("osslsigncode", {"sign", "-h", digest, "-certs", path("cert.pem"), "-key",
                                                   path("key.pem"), "-in", in, "-out", path("out.efi")});
        if (ran.status != 0) qWarning("%s", ran.out.constData());
        return ran.status == 0 ? read("out.efi") : Bytes();
    }

    bool sbverifyAccepts(const Bytes &file) const
    {
        return run("sbverify", {"--cert", path("cert.pem"), written("look.efi", file)}).status == 0;
    }

    /// A PE file whose signature is good but signs these bytes. `tag`: of the content.
    Bytes signedContent(const Bytes &content, Byte tag = 0x30) const
    {
        const Ran ran =
            run("openssl",
                {"cms", "-sign", "-binary", "-nodetach", "-nosmimecap", "-md", "sha256", "-outform", "DER",
                 "-econtent_type", "1.3.6.1.4.1.311.2.1.4", "-signer", path("cert.pem"), "-inkey",
                 path("key.pem"), "-in", written("content", content), "-out", path("cms.der")});
        Bytes cms = ran.status == 0 ? read("cms.der") : Bytes();
        const std::size_t at = placeOf(content, cms);
        if (at == cms.size() || content.size() > 127) return {};
        cms[at - 2] = tag; // not covered by the signature
        // OpenSSL says version 3 of such content; Linux wants that of the signer, as PKCS#7 has it.
        const std::size_t version = placeOf(Bytes{0x02, 0x01, 0x03}, cms);
        if (version == cms.size()) return {};
        cms[version + 2] = 1;
        return attached(peFile({}), cms, {});
    }

private slots:
    void initTestCase()
    {
        for (const QString name : {"", "other-"}) {
            const Ran made = run("openssl", {"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30",
                                             "-subj", "/CN=" + name + "kernels", "-keyout",
                                             path(name + "key.pem"), "-out", path(name + "cert.pem")});
            QVERIFY2(made.status == 0, made.out.constData());
        }
        const auto ring = readKeyRing({path("cert.pem").toStdString()});
        const auto other = readKeyRing({path("other-cert.pem").toStdString()});
        QVERIFY(ring && ring->certificates.size() == 1);
        QVERIFY(other && other->certificates.size() == 1);
        ring_ = *ring;
        otherRing_ = *other;
        signed_ = signedBy("sbsign", {});
        QVERIFY2(!signed_.empty(), "sbsign (Debian's sbsigntool) is missing or failed");
    }

    void signers_data()
    {
        QTest::addColumn<QString>("signer");
        QTest::addColumn<QString>("digest");
        QTest::addColumn<bool>("plus");
        QTest::addColumn<bool>("gaps");
        QTest::addColumn<int>("behind");
        QTest::newRow("sbsign PE32+") << "sbsign" << "sha256" << true << false << 40;
        QTest::newRow("sbsign PE32") << "sbsign" << "sha256" << false << false << 40;
        QTest::newRow("sbsign, nothing behind") << "sbsign" << "sha256" << true << false << 0;
        QTest::newRow("sbsign, filled up") << "sbsign" << "sha256" << true << false << 37;
        QTest::newRow("sbsign, gaps") << "sbsign" << "sha256" << true << true << 40;
        for (const char *digest : {"sha1", "sha256", "sha384", "sha512"})
            QTest::addRow("osslsigncode %s", digest) << "osslsigncode" << digest << true << false << 37;
        QTest::newRow("osslsigncode PE32") << "osslsigncode" << "sha256" << false << false << 40;
    }

    void signers()
    {
        QFETCH(QString, signer);
        QFETCH(QString, digest);
        QFETCH(bool, plus);
        QFETCH(bool, gaps);
        QFETCH(int, behind);
        const Bytes file = signedBy(signer, {plus, gaps, static_cast<std::size_t>(behind)}, digest);
        QVERIFY2(!file.empty(), "the signing program is missing or failed");
        QVERIFY(isPe(file));
        const PeVerdict verdict = verifyPe(file, ring_);
        QVERIFY2(verdict.accepted(), verdict.why.text().c_str());
        QVERIFY(verdict.signer && verdict.signer->subject == "CN=kernels");
        QVERIFY(verdict.signature);
        QCOMPARE(verdict.signature->digest, digest.toStdString());
        QCOMPARE(verdict.signature->computed, verdict.signature->expected);
        QVERIFY(peDigest(file, digest.toStdString()) == verdict.signature->computed);
        QVERIFY(fits(verdict.signature->offset, verdict.signature->size, file.size()));
        QCOMPARE(file[verdict.signature->offset], Byte{0x30});

        const Ran looked = run("osslsigncode", {"verify", "-in", written("look.efi", file)});
        if (!gaps) // osslsigncode hashes the gaps, Microsoft's paper, sbsign and Linux do not
            QCOMPARE(printedDigest(looked.out),
                     QByteArray::fromStdString(hexString(verdict.signature->computed)));
        QVERIFY(sbverifyAccepts(file) || digest != "sha256");

        QCOMPARE(said(verifyPe(file, otherRing_)), "ENOKEY");
        QCOMPARE(said(verifyPe(file, {})), "ENOKEY");
        QCOMPARE(verifyPe(file, otherRing_).signature->computed, verdict.signature->computed);
    }

    void changes()
    {
        for (const std::uint64_t at :
             {std::uint64_t{2}, std::uint64_t{0x7f}, optionalStart + 70, headersSize - 1, headersSize,
              std::uint64_t{0x7ff}, std::uint64_t{0xbff}, std::uint64_t{0xc00}, std::uint64_t{0xc27}}) {
            Bytes file = signed_;
            file[at] ^= 1;
            QCOMPARE(said(verifyPe(file, ring_)), "EKEYREJECTED");
            QVERIFY(verifyPe(file, ring_).signature->computed != verifyPe(file, ring_).signature->expected);
            QCOMPARE(said(verifyPe(file, otherRing_)), "ENOKEY"); // Linux looks at the key first
            QVERIFY(!sbverifyAccepts(file));
        }
        Bytes file = signed_;
        file[checksumAt] ^= 1;
        QCOMPARE(said(verifyPe(file, ring_)), "accepted");
        file.insert(file.end(), 8, 0);
        QCOMPARE(said(verifyPe(file, ring_)), "EKEYREJECTED");
        // A signature that no key makes; Linux looks at it first, since its certificate came along.
        const PeSignature own = *verifyPe(signed_, ring_).signature;
        const Bytes &value = own.message.signers.front().signature;
        file = signed_;
        std::ranges::fill_n(file.begin() + static_cast<std::ptrdiff_t>(placeOf(value, file)),
                            std::ssize(value), 0xff);
        QCOMPARE(said(verifyPe(file, otherRing_)), "EINVAL");
    }

    void gaps()
    {
        const Bytes file = signedBy("sbsign", {.gaps = true});
        QVERIFY(!file.empty());
        int unseen = 0;
        for (const std::uint64_t at : {0x600U, 0x7ffU, 0x800U, 0x9ffU, 0xa00U, 0xbffU, 0xc00U}) {
            Bytes changed = file;
            changed[at] ^= 1;
            const bool accepted = verifyPe(changed, ring_).accepted();
            QCOMPARE(accepted, sbverifyAccepts(changed));
            unseen += accepted ? 1 : 0;
        }
        QCOMPARE(unseen, 2); // 0x600 and 0x7ff: see the essay in authenticode.cpp
    }

    void unsignedFiles()
    {
        const Bytes file = peFile({});
        QCOMPARE(said(verifyPe(file, ring_)), "ENODATA");
        QVERIFY(!verifyPe(file, ring_).signature);
        QVERIFY(peDigest(file, "sha256") == verifyPe(signed_, ring_).signature->computed);
        QVERIFY(!peDigest(file, "sha3-256"));
        QVERIFY(!peDigest(file, ""));
        QVERIFY(!peDigest(viewOf("MZ"), "sha256"));
        QVERIFY(isPe(file));
        QVERIFY(!isPe({}));
        QVERIFY(!isPe(ByteView(file).first(peStart + 3)));
        QCOMPARE(said(verifyPe({}, ring_)), "ELIBBAD");
    }

    void malformed()
    {
        struct Change {
            std::uint64_t at;
            std::uint64_t value;
        };
        const std::uint64_t entry = entryOf({});
        const std::uint64_t section = directoryOf({}) + 16 * 8;
        for (const Change change :
             {Change{0x3c, 0}, Change{0x3c, 0xffffffff}, Change{peStart, 0x4551},
              Change{optionalStart + 60, 0}, Change{optionalStart + 60, 0x180},
              Change{optionalStart + 60, 0xffffffff}, Change{directoryOf({}) - 4, 0xffffffff},
              Change{directoryOf({}) - 4, 0x100}, Change{peStart + 6, 0xffff}, Change{entry, 0x3ff},
              Change{entry, 0xffffff00}, Change{entry + 4, 0xffffffff}, Change{entry + 4, 7},
              Change{optionalStart, 0x107}}) {
            Bytes file = signed_;
            put32(file, change.at, change.value);
            QCOMPARE(said(verifyPe(file, ring_)), "ELIBBAD");
        }
        // These come to light only while hashing, after the key was trusted.
        for (const Change change : {Change{section + 16, 0xffffffff}, Change{section + 20, 0xfffffff0},
                                    Change{section + 20, signed_.size()}}) {
            Bytes file = signed_;
            put32(file, change.at, change.value);
            QCOMPARE(said(verifyPe(file, ring_)), "ELIBBAD");
            QCOMPARE(said(verifyPe(file, otherRing_)), "ENOKEY");
            QVERIFY(!peDigest(file, "sha256"));
        }
    }

    void manyOverlappingSections()
    {
        Bytes file(0x200000);
        std::ranges::copy(ByteView(peFile({})).first(headersSize), file.begin());
        put32(file, optionalStart + 60, 0x100000);
        put16(file, peStart + 6, 20'000);
        for (std::uint64_t i = 0; i < 20'000; ++i)
            put32(file, directoryOf({}) + 16 * 8 + i * 40 + 16, file.size());
        QVERIFY(!peDigest(file, "sha256"));
    }

    void wrappers()
    {
        const std::uint64_t table = verifyPe(signed_, ring_).signature->offset - 8;
        struct Case {
            std::uint64_t at;
            std::uint64_t value;
            const char *expected;
        };
        for (const Case &one :
             {Case{table, signed_.size(), "ELIBBAD"}, Case{table, 11, "EKEYREJECTED"},
              Case{table, 7, "accepted"} /* Linux subtracts 8 in 32 bits */, Case{table, 12, "ELIBBAD"},
              Case{table + 4, 0x20100, "ENOTSUPP"}, Case{table + 4, 0x10200, "ENOTSUPP"},
              Case{table + 8, 0x30, "EBADMSG"}, Case{table + 8, 0x8231, "ELIBBAD"},
              Case{table + 8, 0x8330, "EMSGSIZE"}, Case{table + 8, 0xff30, "EMSGSIZE"},
              Case{table + 8, 0x8030, "EBADMSG"}, Case{table + 8, 0xffff8230, "ELIBBAD"}}) {
            Bytes file = signed_;
            put32(file, one.at, one.value);
            QCOMPARE(said(verifyPe(file, ring_)), one.expected);
        }
    }

    void indirectData_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("algorithm");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("tag");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray pe = QByteArray::fromStdString(hexString(peImage));
        const QByteArray sha256 = QByteArray::fromStdString(hexString(sha256Name));
        QTest::newRow("good") << pe << sha256 << 32 << 0x30 << QByteArray("accepted");
        QTest::newRow("pesign's mistake")
            << QByteArray("060a2b060104018237020115") << sha256 << 32 << 0x30 << QByteArray("accepted");
        QTest::newRow("another kind")
            << QByteArray("060a2b060104018237020104") << sha256 << 32 << 0x30 << QByteArray("EBADMSG");
        QTest::newRow("octets") << pe << sha256 << 32 << 0x04 << QByteArray("EBADMSG");
        QTest::newRow("short") << pe << sha256 << 31 << 0x30 << QByteArray("EBADMSG");
        QTest::newRow("empty") << pe << sha256 << 0 << 0x30 << QByteArray("EBADMSG");
        QTest::newRow("sm3") << pe << QByteArray("06082a811ccf55018311") << 32 << 0x30
                             << QByteArray("ENOPKG");
        QTest::newRow("streebog") << pe << QByteArray("06082a85030701010202") << 32 << 0x30
                                  << QByteArray("ENOPKG");
        QTest::newRow("sha3-256") << pe << QByteArray("0609608648016503040208") << 32 << 0x30
                                  << QByteArray("EBADMSG");
        QTest::newRow("no digest") << pe << sha256 << -1 << 0x30 << QByteArray("EBADMSG");
    }

    void indirectData()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, algorithm);
        QFETCH(int, size);
        QFETCH(int, tag);
        QFETCH(QByteArray, expected);
        Bytes digest = *peDigest(peFile({}), "sha256");
        digest.resize(static_cast<std::size_t>(std::max(size, 0)));
        const Bytes content = size < 0 ? der(0x30, {*parseHexString(kind.toStdString()), noParameters})
                                       : ::indirectData(*parseHexString(kind.toStdString()),
                                                        *parseHexString(algorithm.toStdString()), digest);
        const Bytes file = signedContent(content, static_cast<Byte>(tag));
        QVERIFY2(!file.empty(), "openssl cms is missing or failed");
        const PeVerdict verdict = verifyPe(file, ring_);
        QVERIFY2(said(verdict) == expected, (said(verdict) + ": " + verdict.why.text().c_str()).constData());
        QCOMPARE(said(verifyPe(file, otherRing_)), "ENOKEY");
    }

    void truncations()
    {
        for (std::size_t size = 0; size < signed_.size(); size += 64)
            QVERIFY(!verifyPe(ByteView(signed_).first(size), ring_).accepted());
        QVERIFY(!verifyPe(ByteView(signed_).first(signed_.size() - 1), ring_).accepted());
    }

    /// A changed byte may be accepted only if it takes no part in Linux, too: padding, parameters that nobody
    /// reads, the list of digests in front, names and extensions of a certificate that is in the keyring
    /// anyway.
    void mutations()
    {
        const PeVerdict original = verifyPe(signed_, ring_);
        QVERIFY(original.accepted());
        const Pkcs7Message &message = original.signature->message;
        const Pkcs7Signer &signer = message.signers.front();
        const std::vector<ByteView> covered = coveredParts(signed_, *original.signature);
        QCOMPARE(covered.size(), 16U);
        std::mt19937 random(20'261'129); // NOLINT: the same every time
        int accepted = 0;
        for (int done = 0; done < 500;) {
            const std::size_t at = random() % signed_.size();
            const std::uint64_t entry = entryOf({});
            if ((at >= checksumAt && at < checksumAt + 4) || (at >= entry && at < entry + 8)) continue;
            ++done;
            Bytes file = signed_;
            file[at] ^= static_cast<Byte>(1 + random() % 255);
            const PeVerdict verdict = verifyPe(file, ring_);
            QVERIFY(said(verdict) != "refused without a word");
            if (!verdict.accepted()) continue;
            ++accepted;
            const Byte *changed = signed_.data() + at;
            for (const ByteView part : covered)
                QVERIFY2(changed < part.data() || changed >= part.data() + part.size(),
                         std::to_string(at).c_str());
            const Pkcs7Message &now = verdict.signature->message;
            QCOMPARE(now.content, message.content);
            QCOMPARE(now.signers.front().attributes, signer.attributes);
            QCOMPARE(now.signers.front().signature, signer.signature);
            QCOMPARE(verdict.chain.back().der, ring_.certificates.front().der);
        }
        QVERIFY2(accepted < 50, std::to_string(accepted).c_str());
    }

    /// Noise in the headers: nothing to be said but that it ends and reads nothing outside
    /// (AddressSanitizer).
    void noise()
    {
        std::mt19937 random(7); // NOLINT: the same every time
        for (int i = 0; i < 2000; ++i) {
            Bytes file = signed_;
            for (unsigned n = 1 + random() % 4; n > 0; --n)
                file[peStart + random() % (headersSize - peStart)] = static_cast<Byte>(random());
            put32(file, random() % file.size(), random());
            file.resize(random() % 8 == 0 ? random() % file.size() : file.size());
            file.shrink_to_fit();
            QVERIFY(said(verifyPe(file, ring_)) != "refused without a word");
            peDigest(file, "sha1");
        }
    }
};

QTEST_GUILESS_MAIN(AuthenticodeTest)
#include "tst_authenticode.moc"
