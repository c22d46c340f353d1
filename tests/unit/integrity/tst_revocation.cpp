#include "core/integrity/ima_signature.h"
#include "tests/support/signed_data.h"

#include <QCryptographicHash>
#include <QTest>

using namespace kwb;
using namespace kwb::test;

/// What does not count any more: certificates and lists of the user's, and what a kernel refuses by itself.
class RevocationTest : public QObject, SignedData {
    Q_OBJECT

private slots:
    void initTestCase() { makeData(); }
    void revokedCertificates();
    void revocationLists();
    void blacklistOfLinux();
    void linesOfKeys();

private:
    KeyRing ringWithout(const QStringList &names, const QStringList &revoked) const;
    /// NAME.crl of the issuer, in PEM, which revokes those certificates.
    QString makeList(const QString &issuer, const QString &name, const QStringList &revoked) const;
};

KeyRing RevocationTest::ringWithout(const QStringList &names, const QStringList &revoked) const
{
    KeyRing out = ring(names);
    std::vector<std::string> files;
    for (const QString &file : revoked)
        files.push_back(keys_.path(file).toStdString());
    auto read = readRevocations(files, out.certificates);
    if (!read) qWarning().noquote() << QString::fromStdString(read.error().text());
    out.revoked = std::move(read).value_or(Revocations());
    return out;
}

QString RevocationTest::makeList(const QString &issuer, const QString &name, const QStringList &revoked) const
{
    put(keys_.path("ca.conf"), bytesOf("[ca]\ndefault_ca = one\n[one]\ndatabase = ca.index\n"
                                       "default_md = sha256\ndefault_crl_days = 1\n"));
    put(keys_.path("ca.index"), {});
    const QStringList ca{"ca",    "-batch",        "-config", "ca.conf",    "-keyfile", issuer + ".key",
                         "-cert", issuer + ".pem", "-out",    name + ".crl"};
    for (const QString &certificate : revoked)
        if (const QString said = keys_.openssl(ca + QStringList{"-revoke", certificate}); !said.isEmpty())
            return said;
    return keys_.openssl(ca + QStringList{"-gencrl"});
}

void RevocationTest::revokedCertificates()
{
    const QStringList leaf{"-noattr", "-signer", "leaf.pem", "-inkey", "leaf.key", "-md", "sha256"};
    const Bytes alone = signedByOpenssl(leaf + QStringList{"-nocerts"});
    const Bytes whole = signedByOpenssl(leaf + QStringList{"-certfile", "middle.pem"});
    const auto verdict = [&](const Bytes &file, const QString &trusted, const QStringList &revoked) {
        return refusal(verifyAppended(file, ringWithout({trusted}, revoked)));
    };
    // At the bottom, in the middle and at the top of the chain; and one that has nothing to do with it.
    for (const char *name : {"leaf.pem", "middle.der", "rsa.pem"})
        QCOMPARE(verdict(whole, "rsa.pem", {name}), "EKEYREJECTED");
    QCOMPARE(verdict(whole, "rsa.pem", {"other.pem", "ec.der"}), "accepted");
    QCOMPARE(verdict(alone, "leaf.pem", {}), "accepted");
    QCOMPARE(verdict(alone, "leaf.pem", {"other.pem", "leaf.der"}), "EKEYREJECTED");
    const AppendedVerdict refused = verifyAppended(whole, ringWithout({"rsa.pem"}, {"middle.pem"}));
    QVERIFY(refused.why.text().contains("CN=middle"));
    QVERIFY(refused.why.text().contains("middle.pem"));
    // Of two signers one is enough; which of them comes first in a message OpenSSL decides.
    const Bytes both = signedByOpenssl({"-noattr", "-nocerts", "-signer", "rsa.pem", "-inkey", "rsa.key",
                                        "-signer", "other.pem", "-inkey", "other.key"});
    for (const char *name : {"rsa.pem", "other.pem"})
        QCOMPARE(refusal(verifyAppended(both, ringWithout({"rsa.pem", "other.pem"}, {name}))), "accepted");
    QCOMPARE(refusal(verifyAppended(both, ringWithout({"rsa.pem", "other.pem"}, {"rsa.pem", "other.pem"}))),
             "EKEYREJECTED");
    QCOMPARE(refusal(verifyAppended(both, ringWithout({"rsa.pem"}, {"rsa.pem"}))), "EKEYREJECTED");
    const auto key = readSigningKey(keys_.file("rsa.key"), keys_.file("rsa.pem"));
    QVERIFY(key);
    const auto value = makeImaSignature(data_, *key, "sha256");
    QVERIFY(value);
    QCOMPARE(refusal(verifyImaSignature(data_, *value, ringWithout({"rsa.pem"}, {"leaf.pem"}))), "accepted");
    QCOMPARE(refusal(verifyImaSignature(data_, *value, ringWithout({"rsa.pem"}, {"rsa.pem"}))),
             "EKEYREJECTED");
}

void RevocationTest::revocationLists()
{
    QCOMPARE(makeList("middle", "middle", {"leaf.pem"}), QString());
    QCOMPARE(makeList("rsa", "empty", {}), QString());
    QCOMPARE(makeList("other", "other", {"leaf.pem"}), QString());
    QCOMPARE(keys_.openssl({"crl", "-in", "middle.crl", "-outform", "DER", "-out", "middle.crl.der"}),
             QString());
    // What the openssl program makes of the same list.
    const QStringList asked{"verify",     "-partial_chain", "-crl_check", "-trusted",
                            "middle.pem", "-CRLfile",       "middle.crl", "leaf.pem"};
    QVERIFY(keys_.openssl(asked).contains("certificate revoked"));
    const Bytes file = signedByOpenssl({"-noattr", "-signer", "leaf.pem", "-inkey", "leaf.key"});
    const auto verdict = [&](const QStringList &revoked) {
        return refusal(verifyAppended(file, ringWithout({"middle.pem", "rsa.pem"}, revoked)));
    };
    QCOMPARE(verdict({}), "accepted");
    QCOMPARE(verdict({"empty.crl"}), "accepted");
    QCOMPARE(verdict({"middle.crl"}), "EKEYREJECTED");
    QCOMPARE(verdict({"empty.crl", "middle.crl.der"}), "EKEYREJECTED");
    // One that nobody trusted has made, one that was changed, and what is no list.
    const auto refusedFile = [&](const char *name) {
        const auto read = readRevocations({keys_.file(name)}, ring({"middle.pem"}).certificates);
        return read ? std::string() : std::string(read.error().message.id());
    };
    QCOMPARE(refusedFile("middle.crl"), std::string());
    QCOMPARE(refusedFile("other.crl"), std::string("revocation.stranger"));
    QByteArray changed = bytesFrom(keys_.path("middle.crl.der"));
    changed[changed.size() - 1] = static_cast<char>(changed.back() ^ 1);
    put(keys_.path("changed"), bytesOf(changed.toStdString()));
    QCOMPARE(refusedFile("changed"), std::string("revocation.stranger"));
    for (const char *name : {"data", "rsa.key"})
        QCOMPARE(refusedFile(name), std::string("revocation.none"));
    QCOMPARE(readRevocations({keys_.file("nothing")}, {}).error().kind, ErrorKind::missing);
}

void RevocationTest::blacklistOfLinux()
{
    const QStringList leaf{"-noattr", "-signer", "leaf.pem", "-inkey", "leaf.key", "-md", "sha384"};
    const Bytes alone = signedByOpenssl(leaf + QStringList{"-nocerts"});
    const Bytes whole = signedByOpenssl(leaf + QStringList{"-certfile", "middle.pem"});
    // The signed part begins behind the outer tag and its length.
    QCOMPARE(keys_.openssl({"asn1parse", "-inform", "DER", "-in", "middle.der", "-strparse", "4", "-noout",
                            "-out", "middle.tbs"}),
             QString());
    const auto hashed = [&](const QString &file, QCryptographicHash::Algorithm hash) {
        return QCryptographicHash::hash(bytesFrom(keys_.path(file)), hash).toHex().toStdString();
    };
    KeyRing trusted = ring({"rsa.pem"});
    QCOMPARE(refusal(verifyAppended(whole, trusted)), "accepted");
    trusted.blacklist.names = {"tbs:" + hashed("middle.tbs", QCryptographicHash::Sha256)};
    QCOMPARE(blacklistName(ring({"middle.pem"}).certificates.front()), *trusted.blacklist.names.begin());
    QCOMPARE(refusal(verifyAppended(whole, trusted)), "EKEYREJECTED");
    // A key of a keyring is not looked up again.
    KeyRing middle = ring({"middle.pem"});
    middle.blacklist = trusted.blacklist;
    QCOMPARE(refusal(verifyAppended(signedByOpenssl(leaf), middle)), "accepted");
    const auto digest = verifyAppended(alone, trusted).digest;
    QVERIFY(digest);
    QCOMPARE(blacklistName(*digest), "bin:" + hashed("data", QCryptographicHash::Sha384));
}

void RevocationTest::linesOfKeys()
{
    const std::string keyring = "035d0b1a I------     1 perm 1f0b0000     0     0 keyring   .ima: 1\n";
    const std::string certificate = "1d1b0c2e I------     1 perm 1f010000     0     0 asymmetri A key: 0a0b "
                                    "X509.rsa 0a0b []\n";
    const auto blacklist = [](const std::string &count) {
        return "2a0e9f6c I------     1 perm 1f0f0000     0     0 keyring   .blacklist: " + count + "\n";
    };
    const std::string entry = "3f2cc0a1 I------     1 perm 0b0b0000     0     0 blacklist bin:00ff\n";
    const auto read = [](const std::string &lines) {
        const Blacklist found = readBlacklist(lines);
        return (found.complete ? "all " : "some ") + std::to_string(found.names.size());
    };
    QCOMPARE(read(""), std::string("some 0")); // of another version of the script, or somebody else's look
    QCOMPARE(read(certificate), std::string("some 0"));
    QCOMPARE(read(keyring + certificate), std::string("all 0"));
    QCOMPARE(read(blacklist("empty")), std::string("all 0"));
    QCOMPARE(read(blacklist("1") + entry), std::string("all 1"));
    QVERIFY(readBlacklist(entry).has("bin:00ff"));
    QCOMPARE(read(blacklist("2") + entry), std::string("some 1"));
    QCOMPARE(read(blacklist("2") + entry + certificate), std::string("all 1"));
    // A name is all that a key of the user's can have of it.
    QCOMPARE(read(keyring + "00000001 I--Q--- 1 perm 3f010000 0 0 user blacklist bin:aa: 3"),
             std::string("all 0"));
}

QTEST_GUILESS_MAIN(RevocationTest)
#include "tst_revocation.moc"
