#include "core/base/blob.h"
#include "core/base/bytes.h"
#include "core/base/output.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace kwb;

class BaseTest : public QObject {
    Q_OBJECT

private slots:
    void checkedArithmetic()
    {
        QVERIFY(!checkedAdd(~0ull, 1));
        QCOMPARE(*checkedAdd(~0ull, 0), ~0ull);
        QVERIFY(!checkedMul(1ull << 33, 1ull << 31));
        QVERIFY(!alignUp(~0ull - 2, 0x1000));
        QCOMPARE(*alignUp(0x1001, 0x1000), 0x2000ull);
        QVERIFY(fits(4, 0, 4));
        QVERIFY(!fits(5, 0, 4));
        QVERIFY(!fits(1, ~0ull, 4));
    }

    void orderedLoads()
    {
        const Bytes bytes{0x12, 0x34, 0x56, 0x78, 0x9a};
        QCOMPARE(*load<std::uint32_t>(bytes, 0, ByteOrder::big), 0x12345678u);
        QCOMPARE(*load<std::uint32_t>(bytes, 1, ByteOrder::little), 0x9a785634u);
        QVERIFY(!load<std::uint32_t>(bytes, 2, ByteOrder::big));
        QVERIFY(!load<std::uint64_t>(bytes, ~0ull, ByteOrder::big));
        Bytes out(4);
        QVERIFY(store<std::uint16_t>(out, 2, 0xabcd, ByteOrder::big));
        QVERIFY(!store<std::uint16_t>(out, 3, 0xabcd, ByteOrder::big));
        QCOMPARE(hexString(out), std::string("0000abcd"));
    }

    void numbers()
    {
        QCOMPARE(*parseHex("0xffffffffffffffff"), ~0ull);
        for (const char *bad : {"", "0x", "10", "0x10000000000000000", "0x1g", " 0x1", "0x1 ", "-0x1", "0X1"})
            QVERIFY2(!parseHex(bad), bad);
        QCOMPARE(*parseNumber("10"), 10ull);
        QCOMPARE(*parseHexString("00fF"), (Bytes{0, 255}));
        QVERIFY(!parseHexString("0"));
        QVERIFY(!parseHexString("0g"));
        QCOMPARE(hex(std::uint64_t{0}), std::string("0x0"));
    }

    void messages()
    {
        const Message message(KWB_MSG("test.x", "{a} and {b}, {a} {c} {"), {{"a", "{b}"}, {"b", "2"}});
        QCOMPARE(message.text(), std::string("{b} and 2, {b} {c} {"));
        const Error error{ErrorKind::malformed,
                          {KWB_MSG("test.y", "bad\nname"), {}},
                          {.file = "f", .offset = 16, .path = "/chosen"}};
        QCOMPARE(error.text(), std::string("f: bad?name (/chosen, offset 0x10)"));
    }

    /// Words inside words stay a message, so that the window can translate both.
    void messagesInMessages()
    {
        const Message inner{KWB_MSG("test.inner", "of {size}"), {{"size", "0x10"}}};
        const Message outer{KWB_MSG("test.outer", "a hole {what}"), {{"what", inner}}};
        QCOMPARE(outer.text(), std::string("a hole of 0x10"));
        QVERIFY(outer.arguments().front().words != nullptr);
        QCOMPARE(outer.arguments().front().words->id(), std::string("test.inner"));
        QVERIFY(outer == (Message{KWB_MSG("test.outer", "a hole {what}"), {{"what", inner}}}));
        QVERIFY(outer != (Message{KWB_MSG("test.outer", "a hole {what}"), {{"what", "of 0x10"}}}));
    }

    void blobParts()
    {
        const Blob blob = Blob::copyOf({1, 2, 3, 4});
        QCOMPARE(blob.part(1, 2)->bytes()[0], 2);
        QVERIFY(!blob.part(3, 2));
        QVERIFY(!blob.part(~0ull, 2));
        blob.releasePages(); // must not lose bytes in memory
        QCOMPARE(blob.bytes()[3], 4);
    }

    void mappedFiles()
    {
        QTemporaryDir dir;
        const std::string path = dir.filePath("x").toStdString();
        const Bytes content(300'000, 0x5a);
        QVERIFY(writeFile(path, content));
        const auto blob = mapFile(path);
        QVERIFY(blob.has_value());
        blob->releasePages();
        QVERIFY(std::ranges::equal(blob->bytes(), content));
        const auto missing = mapFile(path + ".no");
        QVERIFY(!missing && missing.error().kind == ErrorKind::missing);
        QVERIFY(!mapFile(dir.path().toStdString()));
        QVERIFY(!mapFile("/dev/null"));
    }

    void nothingHalfWritten()
    {
        QTemporaryDir dir;
        const std::string path = dir.filePath("out").toStdString();
        {
            auto file = OutputFile::create(path);
            QVERIFY(file && file->write(Bytes{1, 2, 3}));
            QVERIFY(!QFile::exists(dir.filePath("out")));
        }
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
        {
            auto folder = OutputFolder::create(path, false);
            QVERIFY(folder && writeFile(folder->temporaryPath() + "/a", Bytes{1}));
        }
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
                 0);
        auto folder = OutputFolder::create(path, false);
        QVERIFY(folder && writeFile(folder->temporaryPath() + "/a", Bytes{1}) && folder->commit());
        QVERIFY(QFile::exists(dir.filePath("out/a")));
        QVERIFY(!OutputFolder::create(path, false));
        QVERIFY(!OutputFile::create(dir.filePath("no/such/folder").toStdString()));
    }

    void linksStayLinks()
    {
        QTemporaryDir dir;
        const QString plain = dir.filePath("plain");
        QVERIFY(writeFile(plain.toStdString(), Bytes{1, 2, 3}));
        QVERIFY(QDir(dir.path()).mkdir("below"));
        QVERIFY(QFile::link("../plain", dir.filePath("below/link")));
        QVERIFY(QFile::link("below/link", dir.filePath("again")));
        QVERIFY(writeFile(dir.filePath("again").toStdString(), Bytes{4}));
        QVERIFY(QFileInfo(dir.filePath("again")).isSymLink() &&
                QFileInfo(dir.filePath("below/link")).isSymLink());
        QCOMPARE(hexString(mapFile(plain.toStdString())->bytes()), std::string("04"));
        // One that leads to nothing yet.
        QVERIFY(QFile::link("new", dir.filePath("early")));
        QVERIFY(writeFile(dir.filePath("early").toStdString(), Bytes{5}));
        QVERIFY(QFileInfo(dir.filePath("early")).isSymLink());
        QCOMPARE(hexString(mapFile(dir.filePath("new").toStdString())->bytes()), std::string("05"));
        // Round and round.
        QVERIFY(QFile::link("loop", dir.filePath("loop")));
        QVERIFY(!writeFile(dir.filePath("loop").toStdString(), Bytes{6}));
        QVERIFY(QFileInfo(dir.filePath("loop")).isSymLink());
    }

    void modesAreTheUsersOwn()
    {
        QTemporaryDir dir;
        const mode_t before = umask(027);
        const auto modeOf = [&](const char *name) {
            struct stat info{};
            return stat(dir.filePath(name).toLocal8Bit().constData(), &info) == 0 ? info.st_mode & 0777 : 0;
        };
        const std::string secret = dir.filePath("secret").toStdString();
        const bool written = writeFile(secret, Bytes{1}).has_value();
        const auto fresh = modeOf("secret");
        const bool again = chmod(secret.c_str(), 0600) == 0 && writeFile(secret, Bytes{2}).has_value();
        const auto kept = modeOf("secret");
        // Whoever writes from several threads leaves the program's umask alone.
        std::vector<std::jthread> threads;
        std::atomic<int> good = 0;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&, i] {
                for (int k = 0; k < 200; ++k)
                    good += writeFile(secret + std::to_string(i), Bytes{3}).has_value();
            });
        threads.clear();
        const mode_t after = umask(before);
        QVERIFY(written && again);
        QCOMPARE(fresh, 0640u);
        QCOMPARE(kept, 0600u);
        QCOMPARE(good.load(), 800);
        QCOMPARE(after, mode_t{027});
    }

    void devicesAndPipesStay()
    {
        QTemporaryDir dir;
        const QByteArray fifo = dir.filePath("fifo").toLocal8Bit();
        QCOMPARE(mkfifo(fifo.constData(), 0600), 0);
        const auto unread = mapFile(fifo.toStdString());
        QVERIFY(!unread && unread.error().text().find("a device or a pipe") != std::string::npos);
        const int reader = open(fifo.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(reader >= 0);
        auto file = OutputFile::create(fifo.toStdString());
        QVERIFY(file && file->write(Bytes{7, 0, 0}) && file->write(Bytes{8}) && file->commit());
        Byte got[8];
        QCOMPARE(read(reader, got, sizeof got), ssize_t{4});
        QCOMPARE(hexString(ByteView(got, 4)), std::string("07000008"));
        struct stat info{};
        QVERIFY(lstat(fifo.constData(), &info) == 0 && S_ISFIFO(info.st_mode));
        // The same file by a name that no rename can take, as /dev/stdout is.
        const int plain =
            open(dir.filePath("plain").toLocal8Bit().constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        QVERIFY(plain >= 0 && QFile::remove(dir.filePath("plain")));
        QVERIFY(writeFile("/proc/self/fd/" + std::to_string(plain), Bytes{9}));
        QCOMPARE(pread(plain, got, sizeof got, 0), ssize_t{1});
        close(plain);
        close(reader);
        QVERIFY(writeFile("/dev/null", Bytes{1}));
        QVERIFY(stat("/dev/null", &info) == 0 && S_ISCHR(info.st_mode));
        QVERIFY(!writeFile(dir.path().toStdString(), Bytes{1}));
    }

    void replacedFolders()
    {
        QTemporaryDir dir;
        const std::string path = dir.filePath("out").toStdString();
        const auto names = [&] {
            return QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        };
        QVERIFY(QDir(dir.path()).mkdir("out") && writeFile(path + "/old", Bytes{1}));
        {
            auto folder = OutputFolder::create(path, true);
            QVERIFY(folder.has_value());
            // What was written is gone when it should take its place.
            QVERIFY(QDir(QString::fromStdString(folder->temporaryPath())).removeRecursively());
            QVERIFY(!folder->commit());
        }
        QVERIFY(QFile::exists(dir.filePath("out/old")));
        QCOMPARE(names(), QStringList{"out"});
        auto folder = OutputFolder::create(path, true);
        QVERIFY(folder && writeFile(folder->temporaryPath() + "/new", Bytes{2}) && folder->commit());
        QVERIFY(QFile::exists(dir.filePath("out/new")) && !QFile::exists(dir.filePath("out/old")));
        QCOMPARE(names(), QStringList{"out"});
        // The old one went away meanwhile.
        auto late = OutputFolder::create(path, true);
        QVERIFY(late && QDir(dir.filePath("out")).removeRecursively() && late->commit());
        QCOMPARE(names(), QStringList{"out"});
    }
};

QTEST_GUILESS_MAIN(BaseTest)
#include "tst_base.moc"
