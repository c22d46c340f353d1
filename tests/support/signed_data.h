#pragma once

#include "core/integrity/appended_signature.h"
#include "tests/support/test_keys.h"

#include <QTest>

#include <string>
#include <vector>

/// Some bytes, and signatures of them by the openssl program.
namespace kwb::test {

inline QByteArray bytesFrom(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void put(const QString &path, ByteView bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

inline Bytes joined(ByteView first, ByteView second)
{
    Bytes out(first.begin(), first.end());
    out.insert(out.end(), second.begin(), second.end());
    return out;
}

/// What Linux's sign-file puts behind the PKCS#7.
inline Bytes trailer(std::uint32_t size)
{
    Bytes out{0, 0, 2, 0, 0, 0, 0, 0};
    append(out, size, ByteOrder::big);
    const Bytes marker = bytesOf("~Module signature appended~\n");
    out.insert(out.end(), marker.begin(), marker.end());
    return out;
}

inline QString refusal(const SignatureVerdict &verdict)
{
    return verdict.accepted() ? QStringLiteral("accepted") : QString::fromLatin1(name(*verdict.refusal));
}

/// What tests of signatures have in common.
class SignedData {
protected:
    /// Bytes, and keys: "rsa", "other" and "ec" of their own; "leaf" below "middle" below "rsa".
    void makeData();
    KeyRing ring(const QStringList &names) const;
    Bytes opensslSignature(const QStringList &options) const;
    Bytes signedByOpenssl(const QStringList &options) const
    {
        const Bytes der = opensslSignature(options);
        return joined(joined(data_, der), trailer(static_cast<std::uint32_t>(der.size())));
    }

    TestKeys keys_;
    Bytes data_;
};

inline void SignedData::makeData()
{
    for (int i = 0; i < 100'000; ++i)
        data_.push_back(static_cast<Byte>(i % 251 * 7 + i / 251));
    put(keys_.path("data"), data_);
    QCOMPARE(keys_.makeRoot("rsa", {"rsa:2048"}), QString());
    QCOMPARE(keys_.makeRoot("other", {"rsa:2048"}), QString());
    QCOMPARE(keys_.makeRoot("ec", {"ec", "-pkeyopt", "ec_paramgen_curve:P-256"}), QString());
    QCOMPARE(keys_.makeBelow("rsa", "middle", {"basicConstraints=CA:true"}), QString());
    QCOMPARE(keys_.makeBelow("middle", "leaf", {"keyUsage=digitalSignature"}), QString());
}

inline KeyRing SignedData::ring(const QStringList &names) const
{
    std::vector<std::string> paths;
    for (const QString &name : names)
        paths.push_back(keys_.path(name).toStdString());
    return readKeyRing(paths).value_or(KeyRing());
}

inline Bytes SignedData::opensslSignature(const QStringList &options) const
{
    const QString said = keys_.openssl(
        QStringList{"cms", "-sign", "-binary", "-in", "data", "-outform", "DER", "-out", "cms.der"} +
        options);
    if (!said.isEmpty()) qWarning().noquote() << said;
    return bytesOf(bytesFrom(keys_.path("cms.der")).toStdString());
}

} // namespace kwb::test
