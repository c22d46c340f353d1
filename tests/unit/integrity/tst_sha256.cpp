#include "core/integrity/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace kwb;

class Sha256Test : public QObject {
    Q_OBJECT

    static std::string qtDigest(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
    }

private slots:
    void againstQt()
    {
        for (const int length : {0, 1, 55, 56, 63, 64, 65, 1000, 70'000}) {
            const QByteArray bytes(length, 'x');
            QCOMPARE(hexString(sha256(viewOf(bytes.toStdString()))), qtDigest(bytes));
        }
    }

    void zerosAndCopies()
    {
        Sha256 hash;
        hash.update(viewOf("abc"));
        Sha256 other = hash;
        hash.updateZeros(200'001);
        QCOMPARE(hexString(hash.digest()), qtDigest(QByteArray("abc") + QByteArray(200'001, '\0')));
        QCOMPARE(hexString(other.digest()), qtDigest("abc"));
        other.update(viewOf("d"));
        QCOMPARE(hexString(other.digest()), qtDigest("abcd"));
    }
};

QTEST_GUILESS_MAIN(Sha256Test)
#include "tst_sha256.moc"
