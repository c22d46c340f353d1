#include "bundle_folder.h"

#include "core/report/json_reader.h"
#include "tests/support/mutate.h"
#include "tests/support/test_keys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace kwb;
using namespace Qt::StringLiterals;

/// Signed bundles: who is trusted, what is no signature of this manifest, and that OpenSSL's own program
/// agrees.
class SignatureTest : public QObject {
    Q_OBJECT

    test::TestKeys keys_;
    QTemporaryDir folder_;

    QString at(const QString &name) const { return folder_.filePath(name); }
    SigningKey key(const char *name) const
    {
        const std::string stem = keys_.file(name);
        auto read = readSigningKey(stem + ".key", stem + ".pem");
        if (!read) qFatal("%s", read.error().text().c_str());
        return *read;
    }
    KeyRing ring(const std::vector<const char *> &names) const
    {
        std::vector<std::string> files;
        for (const char *name : names)
            files.push_back(keys_.file(name) + ".pem");
        auto read = readKeyRing(files);
        if (!read) qFatal("%s", read.error().text().c_str());
        return *read;
    }
    /// "trusted: CN=alice", "wrong: EKEYREJECTED".
    static QString standing(const QString &path, const KeyRing &trust)
    {
        const auto files = readFileSet(path.toStdString());
        if (!files) return QString::fromStdString(files.error().text());
        const BundleStanding found = bundleStanding(*files, trust);
        QString out = name(found.kind);
        if (found.kind == BundleStanding::Kind::wrong)
            out += ": "_L1 + (found.refusal ? name(*found.refusal) : "no refusal");
        else if (found.kind != BundleStanding::Kind::notSigned)
            out += ": "_L1 + QString::fromStdString(found.signer) + (found.fits ? "" : ", not checked");
        return out;
    }
    static QString errorOf(const Status &status)
    {
        return status ? QString() : QString::fromStdString(status.error().text());
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Result and text of the check "signature"; empty: no such line.
    static QString line(const Result<BundleReport> &report)
    {
        if (!report) return QString::fromStdString(report.error().text());
        for (const BundleCheck &check : report->checks)
            if (check.id == "signature")
                return QString::number(static_cast<int>(check.result)) + " "_L1 +
                       QString::fromStdString(check.text.text());
        return {};
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(keys_.makeRoot("alice", {"rsa:2048"}), QString());
        QCOMPARE(keys_.makeRoot("bob", {"ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"}), QString());
        QCOMPARE(keys_.makeRoot("authority", {"rsa:2048"}), QString());
        QCOMPARE(keys_.makeBelow("authority", "carol", {"basicConstraints=CA:FALSE"}), QString());
    }

    void everyFormIsSigned_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("folder") << u"form"_s;
        QTest::newRow("tar") << u"form.tar"_s;
        QTest::newRow("tar.zst") << u"form.tar.zst"_s;
    }
    void everyFormIsSigned()
    {
        QFETCH(QString, file);
        const std::string path = at(file).toStdString();
        QVERIFY(writeBundle(test::sampleSealed(), path));
        QCOMPARE(standing(at(file), ring({"alice"})), u"unsigned"_s);
        QCOMPARE(line(verifyBundle(path)), QString());
        const KeyRing nobody;
        QCOMPARE(line(verifyBundle(path, &nobody)), u"2 the bundle is not signed"_s);

        QCOMPARE(errorOf(signBundle(path, key("alice"), "sha256")), QString());
        QCOMPARE(standing(at(file), ring({"bob", "alice"})), u"trusted: CN=alice"_s);
        QCOMPARE(standing(at(file), ring({"bob"})), u"unknown: CN=alice"_s);
        const KeyRing alice = ring({"alice"});
        QCOMPARE(line(verifyBundle(path, &alice)),
                 "0 signed by CN=alice, trusted by "_L1 + keys_.path("alice.pem"));
        QCOMPARE(test::failures(verifyBundle(path, &alice)), QString());
        QCOMPARE(test::failures(verifyBundle(path, &nobody)), u"signature"_s);
        QCOMPARE(test::failures(verifyBundle(path)), QString());
        QVERIFY2(line(verifyBundle(path)).startsWith("1 signed by CN=alice (certificate "),
                 qPrintable(line(verifyBundle(path))));

        QCOMPARE(errorOf(signBundle(path, key("bob"), "sha384")), QString());
        QCOMPARE(standing(at(file), ring({"bob"})), u"trusted: CN=bob"_s);
        QCOMPARE(standing(at(file), ring({"alice"})), u"unknown: CN=bob"_s);
        QVERIFY(QDir(folder_.path())
                    .entryList({".form*", "form*.*.*.*"}, QDir::AllEntries | QDir::Hidden)
                    .isEmpty());
    }

    /// A signed archive is as the writer would have written it, with one file more.
    void anArchiveStaysAsItWasWritten()
    {
        const QString path = at("order.tar");
        QVERIFY(writeBundle(test::sampleSealed(), path.toStdString()));
        QList<QByteArray> before = test::run("tar", {"-tvf", path}).split('\n');
        QCOMPARE(errorOf(signBundle(path.toStdString(), key("alice"), "sha256")), QString());
        QList<QByteArray> after = test::run("tar", {"-tvf", path}).split('\n');
        QCOMPARE(after.size(), before.size() + 1);
        const auto added = std::ranges::find_if(
            after, [](const QByteArray &row) { return row.endsWith("manifest.json.p7s"); });
        QVERIFY(added != after.end());
        QVERIFY(added->startsWith("-rw-r--r-- 0/0") && added->contains("1970-01-01"));
        QVERIFY((added - 1)->endsWith(" manifest.json"));
        after.erase(added);
        QCOMPARE(after, before);
        const QByteArray once = contentOf(path);
        QCOMPARE(errorOf(signBundle(path.toStdString(), key("alice"), "sha256")), QString());
        QCOMPARE(contentOf(path), once); // RSA without attributes has no randomness
    }

    void aKeyBelowATrustedOneIsTrusted()
    {
        const test::BundleFolder bundle;
        QCOMPARE(errorOf(signBundle(bundle.path().toStdString(), key("carol"), "sha256")), QString());
        QCOMPARE(standing(bundle.path(), ring({"authority"})), u"trusted: CN=carol"_s);
        const auto files = readFileSet(bundle.path().toStdString());
        const BundleStanding found = bundleStanding(*files, ring({"authority"}));
        QCOMPARE(found.chain.size(), std::size_t(2));
        QCOMPARE(found.chain[1].subject, std::string("CN=authority"));
    }

    void anotherManifestIsNotSigned()
    {
        const test::BundleFolder bundle;
        QCOMPARE(errorOf(signBundle(bundle.path().toStdString(), key("alice"), "sha256")), QString());
        bundle.changeManifest([](BundleManifest &m) { m.id = "fedcba9876543210"; });
        QCOMPARE(standing(bundle.path(), ring({"alice"})), u"wrong: EKEYREJECTED"_s);
        QCOMPARE(standing(bundle.path(), {}), u"wrong: EKEYREJECTED"_s);
        QVERIFY2(line(bundle.verify()).startsWith("2 the signature is wrong (EKEYREJECTED): "),
                 qPrintable(line(bundle.verify())));
        QVERIFY(test::failures(bundle.verify()).contains("signature"));
        const Json json = Json::parse(bundleReportJson(*bundle.verify()));
        QCOMPARE(json["signature"]["standing"], "wrong");
        QCOMPARE(json["signature"]["refusal"], "EKEYREJECTED");
        QVERIFY(json["signature"]["certificate"].is_null());
    }

    void reportsForPrograms()
    {
        const test::BundleFolder bundle;
        Json json = Json::parse(bundleReportJson(*bundle.verify()));
        QCOMPARE(json["signature"]["standing"], "unsigned");
        QVERIFY(json["signature"]["signer"].is_null());
        QCOMPARE(errorOf(signBundle(bundle.path().toStdString(), key("alice"), "sha256")), QString());
        json = Json::parse(bundleReportJson(*bundle.verify()));
        QCOMPARE(json["signature"]["standing"], "unknown");
        QCOMPARE(json["signature"]["signer"], "CN=alice");
        QCOMPARE(json["signature"]["certificate"], key("alice").certificate.sha256);
        QCOMPARE(json["signature"]["refusal"], "ENOKEY");
    }

    void whatIsNotGoodIsNotSigned()
    {
        const test::BundleFolder broken;
        broken.write("load.list", "nothing");
        QVERIFY(errorOf(signBundle(broken.path().toStdString(), key("alice"), "sha256"))
                    .contains("is not signed, for it is not good: "));
        QVERIFY(!QFile::exists(broken.path("manifest.json.p7s")));

        const test::BundleFolder linked;
        QVERIFY(QFile::link(at("elsewhere"), linked.path("manifest.json.p7s")));
        QVERIFY(!signBundle(linked.path().toStdString(), key("alice"), "sha256"));
        QVERIFY(!QFile::exists(at("elsewhere")));

        const test::BundleFolder good;
        const Status digest = signBundle(good.path().toStdString(), key("alice"), "no-such-digest");
        QVERIFY(!digest && digest.error().kind == ErrorKind::unsupported);
        QVERIFY(!QFile::exists(good.path("manifest.json.p7s")));
        QCOMPARE(signBundle(at("nowhere").toStdString(), key("alice"), "sha256").error().kind,
                 ErrorKind::missing);
        QVERIFY(writeBundle(test::sampleSealed(), at("named.tar").toStdString()));
        QVERIFY(QFile::rename(at("named.tar"), at("other-name")));
        QCOMPARE(signBundle(at("other-name").toStdString(), key("alice"), "sha256").error().kind,
                 ErrorKind::usage);
    }

    /// Members that one reader sees and another does not: such a manifest can be looked at, not signed.
    void onlyOurManifestIsSigned_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("a member more")
            << QByteArray("\"hand_work\"") << QByteArray("\"more\": {\"path\":\"load.list\"}, \"hand_work\"");
        QTest::newRow("a name in other letters")
            << QByteArray("\"path\":\"load.list\"") << QByteArray("\"path\":\"load\\u002elist\"");
        QTest::newRow("a digest twice")
            << QByteArray("\"path\":\"load.list\"") << QByteArray("\"sha256\":\"0\",\"path\":\"load.list\"");
        QTest::newRow("a blank") << QByteArray("\"findings\": ") << QByteArray("\"findings\":  ");
    }
    void onlyOurManifestIsSigned()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const test::BundleFolder bundle;
        QByteArray manifest = bundle.read("manifest.json");
        QCOMPARE(manifest.count(before), 1);
        bundle.write("manifest.json", manifest.replace(before, after));
        QCOMPARE(test::failures(bundle.verify()), QString());
        const Status done = signBundle(bundle.path().toStdString(), key("alice"), "sha256");
        QVERIFY(!done && done.error().kind == ErrorKind::malformed);
        QVERIFY2(errorOf(done).contains("its manifest is not as this program would write it"),
                 qPrintable(errorOf(done)));
        QVERIFY(!QFile::exists(bundle.path("manifest.json.p7s")));
    }

    /// A second export into the folder of a signed bundle is another bundle, and unsigned.
    void anExportReplacesASignedBundle()
    {
        const test::BundleFolder bundle;
        QCOMPARE(errorOf(signBundle(bundle.path().toStdString(), key("alice"), "sha256")), QString());
        bundle.write("kernel-file-0.bin", "x");
        QCOMPARE(errorOf(writeBundle(test::sampleSealed(), bundle.path().toStdString())), QString());
        QCOMPARE(standing(bundle.path(), {}), u"unsigned"_s);
        QCOMPARE(test::failures(bundle.verify()), QString());
    }

    /// The loader finds load.list in a manifest as it is written.
    void theLoaderKnowsTheManifest()
    {
        const test::BundleFolder bundle;
        const QByteArray sum = test::run("sha256sum", {bundle.path("manifest.json")}).first(64);
        QProcess loader;
        loader.start(QStringLiteral(KWB_BINARY_DIR "/tests/loader_double"),
                     {"check", "--manifest", QString::fromLatin1(sum), bundle.path()});
        QVERIFY(loader.waitForFinished());
        const QByteArray said = loader.readAllStandardOutput();
        QVERIFY2(said.contains("refused: ") && !said.contains("refused: manifest"), said.constData());
        bundle.write("manifest.json", bundle.read("manifest.json") + "\n");
        loader.start(loader.program(), loader.arguments());
        QVERIFY(loader.waitForFinished());
        QVERIFY(loader.readAllStandardOutput().contains("refused: manifest: "));
    }

    void openSslAcceptsOurs_data()
    {
        QTest::addColumn<QString>("signer");
        QTest::addColumn<QString>("digest");
        QTest::newRow("RSA") << u"alice"_s << u"sha256"_s;
        QTest::newRow("elliptic curve") << u"bob"_s << u"sha512"_s;
    }
    void openSslAcceptsOurs()
    {
        QFETCH(QString, signer);
        QFETCH(QString, digest);
        const test::BundleFolder bundle;
        QCOMPARE(errorOf(signBundle(bundle.path().toStdString(), key(signer.toLatin1().constData()),
                                    digest.toStdString())),
                 QString());
        const auto verify = [&](const QString &trusted) {
            return keys_.openssl({"cms", "-verify", "-binary", "-inform", "DER", "-in",
                                  bundle.path("manifest.json.p7s"), "-content", bundle.path("manifest.json"),
                                  "-CAfile", trusted + ".pem", "-purpose", "any", "-out", "/dev/null"});
        };
        QCOMPARE(verify(signer), QString());
        QVERIFY(!verify("authority").isEmpty());
        bundle.write("manifest.json", bundle.read("manifest.json") + " ");
        QVERIFY(!verify(signer).isEmpty());
    }

    void oursAcceptsOpenSsls_data()
    {
        QTest::addColumn<QStringList>("extra");
        QTest::addColumn<QString>("unasked"); ///< what is said with nobody trusted
        QTest::newRow("plain") << QStringList{} << u"unknown: CN=alice"_s;
        QTest::newRow("without attributes") << QStringList{"-noattr"} << u"unknown: CN=alice"_s;
        QTest::newRow("by key identifier") << QStringList{"-keyid", "-nocerts"} << u"not checked"_s;
        QTest::newRow("without certificate") << QStringList{"-nocerts"} << u"of CN=alice, not checked"_s;
    }
    void oursAcceptsOpenSsls()
    {
        QFETCH(QStringList, extra);
        QFETCH(QString, unasked);
        const test::BundleFolder bundle;
        QCOMPARE(keys_.openssl(QStringList{"cms", "-sign", "-binary", "-in", bundle.path("manifest.json"),
                                           "-signer", "alice.pem", "-inkey", "alice.key", "-outform", "DER",
                                           "-out", bundle.path("manifest.json.p7s")} +
                               extra),
                 QString());
        QCOMPARE(standing(bundle.path(), ring({"alice"})), u"trusted: CN=alice"_s);
        QVERIFY2(standing(bundle.path(), {}).endsWith(unasked), qPrintable(standing(bundle.path(), {})));
        const KeyRing alice = ring({"alice"});
        QCOMPARE(test::failures(verifyBundle(bundle.path().toStdString(), &alice)), QString());
        QCOMPARE(test::failures(bundle.verify()), QString());
    }

    /// A message that holds its content says nothing of the file beside it.
    void whatIsNoDetachedSignatureIsRefused()
    {
        const test::BundleFolder bundle;
        QCOMPARE(keys_.openssl({"cms", "-sign", "-binary", "-nodetach", "-in", bundle.path("manifest.json"),
                                "-signer", "alice.pem", "-inkey", "alice.key", "-outform", "DER", "-out",
                                bundle.path("manifest.json.p7s")}),
                 QString());
        QCOMPARE(standing(bundle.path(), ring({"alice"})), u"wrong: EBADMSG"_s);
        bundle.write("manifest.json.p7s", {});
        QCOMPARE(standing(bundle.path(), ring({"alice"})), u"wrong: EBADMSG"_s);
        bundle.write("manifest.json.p7s", QByteArray((1 << 20) + 1, '0'));
        QCOMPARE(standing(bundle.path(), ring({"alice"})), u"wrong: EBADMSG"_s);
    }

    void aCutSignatureIsNeverTrusted()
    {
        const test::BundleFolder bundle;
        QCOMPARE(errorOf(signBundle(bundle.path().toStdString(), key("alice"), "sha256")), QString());
        FileSet files = *readFileSet(bundle.path().toStdString());
        const Blob whole = files.files[signatureFile];
        const KeyRing trust = ring({"alice"});
        for (std::uint64_t length = 0; length < whole.size(); ++length) {
            files.files[signatureFile] = *whole.part(0, length);
            QVERIFY2(!bundleStanding(files, trust).trusted(), qPrintable(QString::number(length)));
        }
        files.files[signatureFile] = whole;
        QVERIFY(bundleStanding(files, trust).trusted());
    }

    void mutationsAreNeverTrusted_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("manifest") << u"manifest.json"_s;
        QTest::newRow("signature") << u"manifest.json.p7s"_s;
    }
    void mutationsAreNeverTrusted();
};

void SignatureTest::mutationsAreNeverTrusted()
{
    QFETCH(QString, file);
    const test::BundleFolder bundle;
    QCOMPARE(errorOf(signBundle(bundle.path().toStdString(), key("alice"), "sha256")), QString());
    FileSet files = *readFileSet(bundle.path().toStdString());
    const Blob good = files.files[file.toStdString()];
    const KeyRing trust = ring({"alice"});
    int trusted = 0;
    for (unsigned seed = 0; seed < 500; ++seed) {
        const Bytes bytes = test::mutate(good.bytes(), seed);
        files.files[file.toStdString()] = Blob::copyOf(Bytes(bytes));
        if (!bundleStanding(files, trust).trusted()) continue;
        ++trusted;
        const bool same = std::ranges::equal(bytes, good.bytes());
        // Some bytes of a message are not covered: what else stands in it, and what follows it.
        const auto message = readPkcs7(bytes);
        const bool verifies =
            file.endsWith("p7s"_L1) && message &&
            signatureFits(trust.certificates[0], message->signers[0].digest,
                          files.file("manifest.json")->bytes(), message->signers[0].signature) == true;
        QVERIFY2(same || verifies, qPrintable(QString::number(seed)));
    }
    if (file == u"manifest.json"_s) QVERIFY(trusted < 25); // mutations that change nothing
}

QTEST_GUILESS_MAIN(SignatureTest)
#include "tst_signature.moc"
