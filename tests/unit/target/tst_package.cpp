// What of a signed bundle travels, who is asked for trust, and what the loader there is told.
#include "core/bundle/bundle.h"
#include "core/target/load.h"
#include "core/target/push.h"
#include "tests/support/sample_plan.h"
#include "tests/support/test_keys.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace kwb;

class TestPackage : public QObject {
    Q_OBJECT

    test::TestKeys keys_;
    QTemporaryDir folder_;

    QString at(const QString &name) const { return folder_.filePath(name); }
    std::string bundle() const { return at("bundle").toStdString(); }
    KeyRing ring(const char *name) const
    {
        auto read = readKeyRing({keys_.file(name) + ".pem"});
        if (!read) qFatal("%s", read.error().text().c_str());
        return *read;
    }
    static const PackageFile *fileOf(const Package &package, std::string_view path)
    {
        const auto found = std::ranges::find(package.files, path, &PackageFile::path);
        return found == package.files.end() ? nullptr : &*found;
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile out(path);
        QVERIFY2(out.open(QIODevice::WriteOnly), qPrintable(path));
        out.write(bytes);
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(keys_.makeRoot("alice", {"rsa:2048"}), QString());
        QCOMPARE(keys_.makeRoot("bob", {"rsa:2048"}), QString());
    }
    void init()
    {
        QDir(at("bundle")).removeRecursively();
        QVERIFY(writeBundle(test::sampleSealed(), bundle()));
        const auto key = readSigningKey(keys_.file("alice.key"), keys_.file("alice.pem"));
        QVERIFY(key);
        QVERIFY(signBundle(bundle(), *key, "sha256"));
    }

    void trustIsAskedForOnlyIfAnybodyIsNamed()
    {
        auto package = openPackage(bundle());
        QVERIFY(package && !package->isUntrusted() && !package->trustIsRequired);
        QCOMPARE(package->standing.signer, std::string("CN=alice"));
        const KeyRing alice = ring("alice");
        package = openPackage(bundle(), LoadWay::exact, &alice);
        QVERIFY(package && !package->isUntrusted() && package->standing.trusted());
        const KeyRing bob = ring("bob");
        package = openPackage(bundle(), LoadWay::exact, &bob);
        QVERIFY(package && package->isUntrusted());
        QVERIFY(QFile::remove(at("bundle/manifest.json.p7s")));
        package = openPackage(bundle(), LoadWay::exact, &alice);
        QVERIFY(package && package->isUntrusted());
    }

    /// With the manifest goes its signature; something else under that name stays at home.
    void theSignatureTravels()
    {
        const auto package = openPackage(bundle());
        QVERIFY(package);
        const PackageFile *manifest = fileOf(*package, "manifest.json");
        QVERIFY(manifest != nullptr && fileOf(*package, signatureFile) != nullptr);
        QCOMPARE(package->manifestSha256, hexString(sha256(manifest->bytes.bytes())));
        write(at("bundle/manifest.json.p7s"), "no signature");
        const auto other = openPackage(bundle());
        QVERIFY(other && fileOf(*other, signatureFile) == nullptr);
    }

    void theLoaderIsToldTheDigest()
    {
        const std::string store = at("store").toStdString();
        auto package = openPackage(bundle());
        QVERIFY(package);
        const auto connection = Connection::open({"local:", true}, {});
        QVERIFY(connection);
        const auto pushed = pushPackage(**connection, store, *package);
        QVERIFY2(pushed, pushed ? "" : pushed.error().text().c_str());
        const QString plan = at("store/plans/0123456789abcdef/");
        QVERIFY(QFile::exists(plan + "manifest.json") && QFile::exists(plan + "manifest.json.p7s"));
        // The loader is a program for another processor.
        QVERIFY(QFile::remove(plan + "kwb-loader-ppc64le"));
        write(plan + "kwb-loader-ppc64le", "#!/bin/sh\necho \"told: $*\"\n");
        QFile(plan + "kwb-loader-ppc64le").setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        for (const bool force : {false, true}) {
            const auto loaded = loadPlan(**connection, store, *package, force);
            QVERIFY(loaded && loaded->done);
            const std::string told =
                "told: load --manifest " + package->manifestSha256 + (force ? " --force ." : " .");
            QCOMPARE(loaded->said.front(), told);
        }
    }

    /// A loader that would not look at the digest is not sent.
    void aLoaderOfAnEarlierVersionIsRefused()
    {
        QFile json(at("bundle/manifest.json"));
        QVERIFY(json.open(QIODevice::ReadOnly));
        auto manifest = parseManifest(Blob::copyOf(bytesOf(json.readAll().toStdString())), "manifest.json");
        QVERIFY(manifest);
        manifest->loader.sha256 = hexString(sha256(viewOf("an old loader")));
        manifest->loader.size = 13;
        write(at("bundle/kwb-loader-ppc64le"), "an old loader");
        write(at("bundle/manifest.json"), QByteArray::fromStdString(manifestJson(*manifest)));
        const auto package = openPackage(bundle());
        QVERIFY(!package);
        QCOMPARE(package.error().kind, ErrorKind::unsupported);
    }
};

QTEST_GUILESS_MAIN(TestPackage)
#include "tst_package.moc"
