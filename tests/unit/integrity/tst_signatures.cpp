#include "core/base/blob.h"
#include "core/integrity/appended_signature.h"
#include "core/integrity/ima_signature.h"
#include "tests/support/mutate.h"
#include "tests/support/signed_data.h"

#include <QTest>

using namespace kwb;
using namespace kwb::test;

/// Against the openssl program, crosswise; and Linux's names for all that can be wrong.
class SignaturesTest : public QObject, SignedData {
    Q_OBJECT

private slots:
    void initTestCase();
    void rings();
    void oursForOpenssl_data() { kinds(); }
    void oursForOpenssl();
    void opensslForUs_data() { kinds(); }
    void opensslForUs();
    void chains();
    void refusals();
    void damaged();
    void attributesAreRefused();
    void outsideOfItsTime();
    void imaAgainstOpenssl();
    void imaRefusals();
    void badKeys();
    void certificatesThatNameNoKey();
    void whatIsTooLong();
    void nobodyIsAskedForPassphrases();
    void whatAttributesMustSay();

private:
    static void kinds();
};

void SignaturesTest::initTestCase()
{
    makeData();
}

void SignaturesTest::rings()
{
    QCOMPARE(ring({"rsa.pem", "rsa.der", "ec.der"}).certificates.size(), 2u); // one of them twice
    const Certificate rsa = ring({"rsa.pem"}).certificates.at(0);
    QCOMPARE(rsa.subject, std::string("CN=rsa"));
    QCOMPARE(rsa.key, std::string("RSA 2048"));
    QVERIFY(rsa.selfIssued());
    QCOMPARE(ring({"ec.pem"}).certificates.at(0).key, std::string("EC prime256v1"));
    const Certificate leaf = ring({"leaf.pem"}).certificates.at(0);
    QCOMPARE(leaf.issuer, std::string("CN=middle"));
    QCOMPARE(leaf.issuerKeyId, ring({"middle.pem"}).certificates.at(0).keyId);
    // A folder holds keys and requests as well; none of these is a certificate.
    QCOMPARE(readKeyRing({keys_.folder().toStdString()})->certificates.size(), 5u);
    QCOMPARE(readKeyRing({keys_.file("rsa.key")}).error().kind, ErrorKind::malformed);
    QCOMPARE(readKeyRing({keys_.file("data")}).error().kind, ErrorKind::malformed);
    QCOMPARE(readKeyRing({keys_.file("nothing")}).error().kind, ErrorKind::missing);
}

void SignaturesTest::kinds()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("hash");
    for (const QString key : {"rsa", "ec"})
        for (const QString hash : {"sha256", "sha384", "sha512"})
            QTest::addRow("%s %s", qPrintable(key), qPrintable(hash)) << key << hash;
}

void SignaturesTest::oursForOpenssl()
{
    QFETCH(const QString, key);
    QFETCH(const QString, hash);
    const auto pair =
        readSigningKey(keys_.path(key + ".key").toStdString(), keys_.path(key + ".pem").toStdString());
    QVERIFY(pair);
    const auto behind = makeAppendedSignature(data_, *pair, hash.toStdString());
    QVERIFY(behind);
    const Bytes file = joined(data_, *behind);
    const auto where = findAppendedSignature(file);
    QVERIFY(where && *where);
    QCOMPARE((*where)->offset, data_.size());
    put(keys_.path("ours.der"), ByteView(file).subspan((*where)->offset, (*where)->size));
    QCOMPARE(keys_.openssl({"cms", "-verify", "-binary", "-inform", "DER", "-in", "ours.der", "-content",
                            "data", "-certfile", key + ".pem", "-CAfile", key + ".pem", "-purpose", "any",
                            "-out", "/dev/null"}),
             QString());
    const AppendedVerdict verdict = verifyAppended(file, ring({key + ".der"}));
    QCOMPARE(refusal(verdict), "accepted");
    QCOMPARE(verdict.signer->subject, "CN=" + key.toStdString());
    QCOMPARE(verdict.message->signers.at(0).digest, hash.toStdString());
    QVERIFY(std::ranges::equal(withoutAppendedSignature(file), data_));
}

void SignaturesTest::opensslForUs()
{
    QFETCH(const QString, key);
    QFETCH(const QString, hash);
    for (const QStringList &more :
         {QStringList{"-nocerts"}, QStringList{}, QStringList{"-nocerts", "-keyid"}}) {
        const Bytes file = signedByOpenssl(
            QStringList{"-noattr", "-signer", key + ".pem", "-inkey", key + ".key", "-md", hash} + more);
        QCOMPARE(refusal(verifyAppended(file, ring({"other.pem", key + ".pem"}))), "accepted");
        QCOMPARE(refusal(verifyAppended(file, ring({"other.pem"}))), "ENOKEY");
        QCOMPARE(refusal(verifyAppended(file, {})), "ENOKEY");
        Bytes changed = file;
        changed[5000] ^= 1;
        QCOMPARE(refusal(verifyAppended(changed, ring({key + ".pem"}))), "EKEYREJECTED");
    }
}

void SignaturesTest::chains()
{
    const QStringList leaf{"-noattr", "-signer", "leaf.pem", "-inkey", "leaf.key", "-md", "sha256"};
    const Bytes alone = signedByOpenssl(leaf);
    const Bytes whole = signedByOpenssl(leaf + QStringList{"-certfile", "middle.pem"});
    QCOMPARE(refusal(verifyAppended(alone, ring({"rsa.pem"}))), "ENOKEY"); // nobody has the one between
    QCOMPARE(refusal(verifyAppended(alone, ring({"middle.pem"}))), "accepted");
    QCOMPARE(refusal(verifyAppended(alone, ring({"leaf.pem"}))), "accepted");
    const AppendedVerdict verdict = verifyAppended(whole, ring({"rsa.pem"}));
    QCOMPARE(refusal(verdict), "accepted");
    QCOMPARE(verdict.chain.size(), 3u);
    QCOMPARE(verdict.chain.at(1).subject, std::string("CN=middle"));
    QCOMPARE(verdict.chain.at(2).subject, std::string("CN=rsa"));
    // The certificate of a stranger does not become the signer's by lying in the message.
    const Bytes stranger = signedByOpenssl(leaf + QStringList{"-certfile", "other.pem"});
    QCOMPARE(refusal(verifyAppended(stranger, ring({"other.pem"}))), "ENOKEY");
}

void SignaturesTest::refusals()
{
    const Bytes good = signedByOpenssl({"-noattr", "-nocerts", "-signer", "rsa.pem", "-inkey", "rsa.key"});
    const KeyRing trusted = ring({"rsa.pem"});
    QCOMPARE(refusal(verifyAppended(good, trusted)), "accepted");
    QCOMPARE(refusal(verifyAppended(data_, trusted)), "ENODATA");
    QCOMPARE(refusal(verifyAppended({}, trusted)), "ENODATA");
    QCOMPARE(refusal(verifyAppended(trailer(0), trusted)),
             "ENODATA"); // Linux, too, wants something before it
    const std::size_t words = good.size() - 40;
    const auto with = [&](std::size_t at, Byte value) {
        Bytes file = good;
        file[words + at] = value;
        return refusal(verifyAppended(file, trusted));
    };
    QCOMPARE(with(2, 1), "ENOPKG"); // a kind of signature that is gone
    for (const std::size_t at : {0u, 1u, 3u, 4u, 5u, 6u, 7u})
        QCOMPARE(with(at, 1), "EBADMSG");
    QCOMPARE(with(8, 0xff), "EBADMSG");  // longer than the file
    QCOMPARE(with(11, 0x10), "EBADMSG"); // not where the message begins
    // A hash that Linux has no name for.
    const Bytes odd = signedByOpenssl(
        {"-noattr", "-nocerts", "-signer", "rsa.pem", "-inkey", "rsa.key", "-md", "sha3-256"});
    QCOMPARE(refusal(verifyAppended(odd, trusted)), "ENOPKG");
    // What is no signature at all; and one that holds its data.
    const Bytes inside =
        signedByOpenssl({"-nodetach", "-noattr", "-nocerts", "-signer", "rsa.pem", "-inkey", "rsa.key"});
    QCOMPARE(refusal(verifyAppended(inside, trusted)), "EBADMSG");
    const Bytes noise(300, 0x30);
    QCOMPARE(refusal(verifyAppended(joined(joined(data_, noise), trailer(300)), trusted)), "EBADMSG");
}

void SignaturesTest::damaged()
{
    const Bytes der =
        opensslSignature({"-noattr", "-signer", "leaf.pem", "-inkey", "leaf.key", "-certfile", "middle.pem"});
    const Bytes data(data_.begin(), data_.begin() + 2000);
    put(keys_.path("data"), data);
    const Bytes fresh =
        opensslSignature({"-noattr", "-signer", "leaf.pem", "-inkey", "leaf.key", "-certfile", "middle.pem"});
    put(keys_.path("data"), data_);
    QVERIFY(der != fresh);
    const Bytes file = joined(joined(data, fresh), trailer(static_cast<std::uint32_t>(fresh.size())));
    const KeyRing trusted = ring({"rsa.pem"});
    QCOMPARE(refusal(verifyAppended(file, trusted)), "accepted");
    QMap<QString, int> counts;
    for (std::uint32_t n = 0; n < 2000; ++n) {
        const Bytes bad = mutate(file, n, file.size());
        if (bad == file) continue;
        const AppendedVerdict verdict = verifyAppended(bad, trusted);
        ++counts[refusal(verdict)];
        if (!verdict.accepted()) continue;
        // What may differ: bytes of the message that nothing is signed over. The data may not.
        QVERIFY(std::ranges::equal(withoutAppendedSignature(bad), data));
        QVERIFY(verdict.chain.size() >= 2 && verdict.chain.back().subject == "CN=rsa");
        QVERIFY2(bad.size() == file.size(), "something was added");
    }
    qInfo() << counts;
    QVERIFY(counts.value("EKEYREJECTED") > 100);
    QVERIFY(counts.value("accepted") < 100);
}

void SignaturesTest::attributesAreRefused()
{
    const Bytes file = signedByOpenssl({"-nocerts", "-signer", "rsa.pem", "-inkey", "rsa.key"});
    const AppendedVerdict verdict = verifyAppended(file, ring({"rsa.pem"}));
    QCOMPARE(refusal(verdict), "EKEYREJECTED");
    QCOMPARE(verdict.why.id(), std::string("signature.attributes"));
    // Over a manifest they are welcome.
    const auto message = readPkcs7(opensslSignature({"-signer", "rsa.pem", "-inkey", "rsa.key"}));
    QVERIFY(message && message->signers.at(0).attributes && message->signers.at(0).signingTime);
    QCOMPARE(refusal(verifyPkcs7(*message, data_, ring({"rsa.pem"}), Pkcs7Use::manifest)), "accepted");
    QCOMPARE(refusal(verifyPkcs7(*message, ByteView(data_).first(10), ring({"rsa.pem"}), Pkcs7Use::manifest)),
             "EKEYREJECTED");
}

void SignaturesTest::outsideOfItsTime()
{
    // Valid once: Linux has no clock to ask, but compares the time that stands in the message.
    QCOMPARE(keys_.openssl({"req", "-new", "-nodes", "-newkey", "rsa:2048", "-subj", "/CN=old", "-keyout",
                            "old.key", "-out", "old.csr"}),
             QString());
    QCOMPARE(keys_.openssl(
                 {"x509", "-req", "-in", "old.csr", "-signkey", "old.key", "-days", "-1", "-out", "old.pem"}),
             QString());
    const Bytes file = signedByOpenssl({"-noattr", "-signer", "old.pem", "-inkey", "old.key"});
    QCOMPARE(refusal(verifyAppended(file, ring({"old.pem"}))), "accepted");
    const auto message = readPkcs7(opensslSignature({"-signer", "old.pem", "-inkey", "old.key"}));
    QVERIFY(message);
    const Pkcs7Verdict verdict = verifyPkcs7(*message, data_, ring({"old.pem"}), Pkcs7Use::manifest);
    QCOMPARE(refusal(verdict), "EKEYREJECTED");
    QCOMPARE(verdict.why.id(), std::string("signature.time"));
}

void SignaturesTest::imaAgainstOpenssl()
{
    for (const QString key : {"rsa", "ec"})
        for (const QString hash : {"sha1", "sha256", "sha512"}) {
            const auto pair = readSigningKey(keys_.path(key + ".key").toStdString(),
                                             keys_.path(key + ".pem").toStdString());
            QVERIFY(pair);
            const auto value = makeImaSignature(data_, *pair, hash.toStdString());
            QVERIFY(value);
            const auto read = readImaSignature(*value);
            QVERIFY(read);
            QCOMPARE(read->digest, hash.toStdString());
            put(keys_.path("bare"), read->signature);
            QCOMPARE(keys_.openssl({"x509", "-in", key + ".pem", "-pubkey", "-noout", "-out", "public"}),
                     QString());
            QCOMPARE(keys_.openssl({"dgst", "-" + hash, "-verify", "public", "-signature", "bare", "data"}),
                     QString());
            QCOMPARE(refusal(verifyImaSignature(data_, *value, ring({"other.pem", key + ".pem"}))),
                     "accepted");
            QCOMPARE(keys_.openssl({"dgst", "-" + hash, "-sign", key + ".key", "-out", "bare", "data"}),
                     QString());
            Bytes theirs(value->begin(), value->begin() + 7);
            const QByteArray bare = bytesFrom(keys_.path("bare"));
            append(theirs, static_cast<std::uint16_t>(bare.size()), ByteOrder::big);
            theirs = joined(theirs, viewOf(bare.toStdString()));
            QCOMPARE(refusal(verifyImaSignature(data_, theirs, ring({key + ".pem"}))), "accepted");
        }
}

void SignaturesTest::imaRefusals()
{
    const auto pair = readSigningKey(keys_.file("rsa.key"), keys_.file("rsa.pem"));
    const Bytes value = makeImaSignature(data_, *pair, "sha256").value();
    const KeyRing trusted = ring({"rsa.pem"});
    const auto with = [&](std::size_t at, Byte by) {
        Bytes changed = value;
        changed[at] = by;
        return refusal(verifyImaSignature(data_, changed, trusted));
    };
    QCOMPARE(refusal(verifyImaSignature(data_, {}, trusted)), "ENODATA");
    QCOMPARE(with(0, 4), "EBADMSG");
    QCOMPARE(with(1, 1), "EOPNOTSUPP");
    QCOMPARE(with(2, 6), "EKEYREJECTED"); // another hash
    QCOMPARE(with(2, 99), "ENOPKG");
    QCOMPARE(with(3, static_cast<Byte>(value[3] ^ 1)), "ENOKEY");
    QCOMPARE(with(8, 1), "EBADMSG");
    QCOMPARE(with(100, static_cast<Byte>(value[100] ^ 1)), "EKEYREJECTED");
    QCOMPARE(refusal(verifyImaSignature(ByteView(data_).first(99), value, trusted)), "EKEYREJECTED");
    QCOMPARE(refusal(verifyImaSignature(data_, ByteView(value).first(9), trusted)), "EBADMSG");
    for (std::uint32_t n = 0; n < 500; ++n) {
        const Bytes bad = mutate(value, n, value.size());
        if (bad != value) QVERIFY(!verifyImaSignature(data_, bad, trusted).accepted());
    }
}

void SignaturesTest::badKeys()
{
    QCOMPARE(readSigningKey(keys_.file("rsa.key"), keys_.file("ec.pem")).error().message.id(),
             std::string("sign.other-key"));
    QCOMPARE(readSigningKey(keys_.file("rsa.pem"), keys_.file("rsa.pem")).error().message.id(),
             std::string("sign.no-key"));
    QCOMPARE(keys_.openssl({"pkey", "-in", "rsa.key", "-aes256", "-passout", "pass:x", "-out", "locked.key"}),
             QString());
    QCOMPARE(readSigningKey(keys_.file("locked.key"), keys_.file("rsa.pem")).error().message.id(),
             std::string("sign.key-encrypted"));
    const auto pair = readSigningKey(keys_.file("rsa.key"), keys_.file("rsa.pem"));
    QCOMPARE(signPkcs7(data_, *pair, "nothing", false).error().kind, ErrorKind::unsupported);
}

/// Linux looks for keys by their identifiers, never by the names of people.
void SignaturesTest::certificatesThatNameNoKey()
{
    QCOMPARE(keys_.openssl({"req", "-new", "-nodes", "-newkey", "rsa:2048", "-subj", "/CN=bare", "-keyout",
                            "bare.key", "-out", "bare.csr"}),
             QString());
    QCOMPARE(keys_.openssl({"x509", "-req", "-in", "bare.csr", "-CA", "rsa.pem", "-CAkey", "rsa.key",
                            "-CAcreateserial", "-days", "3650", "-out", "bare.pem"}),
             QString());
    QVERIFY(ring({"bare.pem"}).certificates.at(0).keyId.empty());
    const Bytes file = signedByOpenssl({"-noattr", "-signer", "bare.pem", "-inkey", "bare.key"});
    QCOMPARE(refusal(verifyAppended(file, ring({"rsa.pem"}))), "ENOKEY");
    QCOMPARE(refusal(verifyAppended(file, ring({"bare.pem"}))), "accepted");
    // A manifest is ours to judge.
    const auto message = readPkcs7(opensslSignature({"-signer", "bare.pem", "-inkey", "bare.key"}));
    QVERIFY(message);
    QCOMPARE(refusal(verifyPkcs7(*message, data_, ring({"rsa.pem"}), Pkcs7Use::manifest)), "accepted");
    const auto pair = readSigningKey(keys_.file("bare.key"), keys_.file("bare.pem"));
    QVERIFY(pair);
    QCOMPARE(makeImaSignature(data_, *pair, "sha256").error().message.id(),
             std::string("ima-signature.no-identifier"));
}

void SignaturesTest::whatIsTooLong()
{
    const Bytes der = opensslSignature({"-noattr", "-nocerts", "-signer", "rsa.pem", "-inkey", "rsa.key"});
    for (const std::size_t more : {0u, 1000u, 70'000u}) {
        Bytes padded = der;
        padded.resize(der.size() + more);
        const Bytes file = joined(joined(data_, padded), trailer(static_cast<std::uint32_t>(padded.size())));
        QCOMPARE(refusal(verifyAppended(file, ring({"rsa.pem"}))), more > 65'535 ? "EBADMSG" : "accepted");
    }
    // Nothing, and more than a piece of what is hashed at once.
    const auto pair = readSigningKey(keys_.file("rsa.key"), keys_.file("rsa.pem"));
    for (const std::size_t size : {0u, 3'000'001u}) {
        const Bytes content(size, 7);
        const auto message = signPkcs7(content, *pair, "sha256", true);
        QVERIFY(message);
        put(keys_.path("ours.der"), *message);
        put(keys_.path("content"), content);
        QCOMPARE(keys_.openssl({"cms", "-verify", "-binary", "-inform", "DER", "-in", "ours.der", "-content",
                                "content", "-CAfile", "rsa.pem", "-purpose", "any", "-out", "/dev/null"}),
                 QString());
    }
}

void SignaturesTest::nobodyIsAskedForPassphrases()
{
    put(keys_.path("locked.pem"),
        viewOf("-----BEGIN CERTIFICATE-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,"
               "00112233445566778899AABBCCDDEEFF\n\nAAAAAAAAAAAAAAAAAAAAAA==\n-----END CERTIFICATE-----\n"));
    QCOMPARE(readKeyRing({keys_.file("locked.pem")}).error().kind, ErrorKind::malformed);
    // One bad certificate among good ones is not passed over in silence.
    QFile good(keys_.path("rsa.pem"));
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QByteArray pem = good.readAll();
    put(keys_.path("mixed.pem"), viewOf((pem + QByteArray(pem).replace("MII", "AAA") + pem).toStdString()));
    QCOMPARE(readKeyRing({keys_.file("mixed.pem")}).error().kind, ErrorKind::malformed);
    QFile::remove(keys_.path("mixed.pem"));
    QFile::remove(keys_.path("locked.pem"));
}

void SignaturesTest::whatAttributesMustSay()
{
    const QStringList signer{"-signer", "rsa.pem", "-inkey", "rsa.key"};
    Bytes der = opensslSignature(signer);
    QVERIFY(readPkcs7(der));
    // The type of the content stands in the message, and again among the attributes: pkcs7-data becomes
    // another.
    const Bytes data{0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01};
    const auto first = std::ranges::search(der, data);
    const auto second = std::search(first.end(), der.end(), data.begin(), data.end());
    QVERIFY(second != der.end());
    second[8] = 2;
    QCOMPARE(readPkcs7(der).error().message.id(), std::string("pkcs7.malformed"));
    const auto weak = readPkcs7(opensslSignature(signer + QStringList{"-md", "sha1"}));
    QVERIFY(weak);
    QCOMPARE(refusal(verifyPkcs7(*weak, data_, ring({"rsa.pem"}), Pkcs7Use::manifest)), "ENOPKG");
}

QTEST_GUILESS_MAIN(SignaturesTest)
#include "tst_signatures.moc"
