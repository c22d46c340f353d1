// The target's SHA-256 against coreutils'.
#include "tools.h"

extern "C" {
#include "purgatory/common/sha256.h"
#include "purgatory/common/text.h"
}

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

namespace {

/* The digest, the message given in pieces of `piece` bytes. */
QByteArray digestOf(const QByteArray &message, qsizetype piece)
{
    KwbSha256 context;
    unsigned char digest[KWB_SHA256_SIZE];
    kwbSha256Init(&context);
    for (qsizetype at = 0; at < message.size(); at += piece) {
        const QByteArray part = message.mid(at, piece);
        kwbSha256Update(&context, part.constData(), static_cast<unsigned long>(part.size()));
    }
    kwbSha256Final(&context, digest);
    char text[2 * KWB_SHA256_SIZE + 1];
    kwbHexBytes(text, digest, KWB_SHA256_SIZE);
    return text;
}

} // namespace

class TestSha256 : public QObject {
    Q_OBJECT

private slots:
    void againstSha256sum()
    {
        std::mt19937 random(1);
        QTemporaryDir folder;
        QList<QByteArray> messages;
        QStringList names;
        for (int i = 0; i < 400; i++) {
            const auto size = i < 300 ? i : static_cast<qsizetype>(random() % 200000);
            QByteArray message(size, '\0');
            for (char &byte : message)
                byte = static_cast<char>(random());
            names << folder.filePath(QString::number(i));
            tools::writeFile(names.last(), message);
            messages << message;
        }
        QProcess sum;
        sum.start(QStringLiteral("sha256sum"), names);
        QVERIFY(sum.waitForFinished());
        const QList<QByteArray> expected = sum.readAllStandardOutput().split('\n');
        QCOMPARE(expected.size(), messages.size() + 1);
        for (qsizetype i = 0; i < messages.size(); i++) {
            QCOMPARE(digestOf(messages[i], messages[i].size() + 1), expected[i].left(64));
            QCOMPARE(digestOf(messages[i], 1 + static_cast<qsizetype>(random() % 200)), expected[i].left(64));
        }
    }

    void lengthBeyond32Bits()
    {
        QProcess sum;
        sum.start(QStringLiteral("sh"),
                  {QStringLiteral("-c"), QStringLiteral("head -c 536870913 /dev/zero | sha256sum")});
        KwbSha256 context;
        unsigned char digest[KWB_SHA256_SIZE];
        kwbSha256Init(&context);
        const QByteArray zeros(1 << 20, '\0');
        for (int i = 0; i < 512; i++)
            kwbSha256Update(&context, zeros.constData(), 1UL << 20U);
        kwbSha256Update(&context, zeros.constData(), 1);
        kwbSha256Final(&context, digest);
        QVERIFY(sum.waitForFinished());
        QCOMPARE(QByteArray(reinterpret_cast<char *>(digest), sizeof digest).toHex(),
                 sum.readAllStandardOutput().left(64));
    }

    void texts()
    {
        char number[KWB_HEX_NUMBER_SIZE];
        QCOMPARE(kwbHexNumber(number, 0), 3U);
        QCOMPARE(number, "0x0");
        kwbHexNumber(number, ~0ULL);
        QCOMPARE(number, "0xffffffffffffffff");
        kwbHexNumber(number, 0x10);
        QCOMPARE(number, "0x10");
        QVERIFY(kwbTextEqual("hvterm1", "hvterm1") != 0);
        QVERIFY(kwbTextEqual("hvterm1", "hvterm") == 0);
        QVERIFY(kwbTextEqual("hvterm", "hvterm1") == 0);
        QCOMPARE(kwbTextAfter("p=10", "p="), "10");
        QVERIFY(kwbTextAfter("p", "p=") == nullptr);
    }
};

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
