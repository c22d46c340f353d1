// Signatures by the openssl program, and Linux's errors for them by reading its source;
// tests/full/tst_pe_kernel has some of them from a running kernel.
#include "core/integrity/rsa_fault.h"

#include "tests/support/test_keys.h"

#include <QTest>

using namespace kwb;
using namespace Qt::StringLiterals;

class RsaFaultTest : public QObject {
    Q_OBJECT

    test::TestKeys keys_;

    Certificate certificate(const char *name) const
    {
        const auto ring = readKeyRing({keys_.file(name)});
        return ring && !ring->certificates.empty() ? ring->certificates.front() : Certificate();
    }
    Bytes signature(const QString &hash) const
    {
        QFile text(keys_.path(u"text"_s)), value(keys_.path(u"value"_s));
        if (!text.open(QIODevice::WriteOnly) || text.write("text") != 4) return {};
        text.close();
        const QString said =
            keys_.openssl({u"dgst"_s, hash, u"-sign"_s, u"a.key"_s, u"-out"_s, u"value"_s, u"text"_s});
        if (!said.isEmpty() || !value.open(QIODevice::ReadOnly)) return {};
        const QByteArray bytes = value.readAll();
        return {bytes.begin(), bytes.end()};
    }
    QString fault(ByteView value, const char *key = "a.pem") const
    {
        return QString::fromLatin1(name(signatureFault(certificate(key), "sha256", value)));
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(keys_.makeRoot(u"a"_s, {u"rsa:2048"_s}), QString());
        QCOMPARE(keys_.makeRoot(u"b"_s, {u"rsa:2048"_s}), QString());
        QCOMPARE(keys_.makeRoot(u"curve"_s, {u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s}),
                 QString());
        QCOMPARE(keys_.makeBelow(u"a"_s, u"below"_s, {u"keyUsage=digitalSignature"_s}), QString());
    }

    void signatures()
    {
        const Bytes value = signature(u"-sha256"_s);
        QCOMPARE(value.size(), 256U);
        QCOMPARE(fault(value), "EKEYREJECTED"); // well-formed, so it is over another digest
        QCOMPARE(fault(signature(u"-sha512"_s)), "EBADMSG");
        QCOMPARE(fault(Bytes(256, 0xff)), "EINVAL");
        QCOMPARE(fault(ByteView(value).first(255)), "EINVAL");
        Bytes one(256, 0);
        one.back() = 1; // opens to itself
        QCOMPARE(fault(one), "EBADMSG");
        QCOMPARE(fault(value, "curve.pem"), "EKEYREJECTED");
    }

    /// What does not fit opens to noise, which begins with a zero once in 200 times.
    void noise()
    {
        const Bytes value = signature(u"-sha256"_s);
        QStringList said;
        for (const std::size_t at : {std::size_t{3}, std::size_t{100}, std::size_t{255}}) {
            Bytes changed = value;
            changed[at] ^= 1;
            said += fault(changed);
        }
        said += fault(value, "b.pem");
        const Certificate below = certificate("below.pem");
        said += QString::fromLatin1(name(certificateFault(certificate("b.pem"), below)));
        QVERIFY(said.contains("EINVAL"));
        for (const QString &each : said)
            QVERIFY2(each == "EINVAL" || each == "EBADMSG", qPrintable(each));
        QCOMPARE(QString::fromLatin1(name(certificateFault(certificate("a.pem"), below))), "EKEYREJECTED");
    }
};

QTEST_GUILESS_MAIN(RsaFaultTest)
#include "tst_rsa_fault.moc"
