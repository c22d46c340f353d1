// How a boot ended, from what was seen.
#include "core/target/boot_verdict.h"
#include "core/target/console_tail.h"
#include "core/target/history.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace kwb;

class TestBootVerdict : public QObject {
    Q_OBJECT

    static TargetState state(const std::string &bootId, const std::string &cmdline, bool fromKexec = false)
    {
        TargetState out;
        out.bootId = bootId;
        out.cmdline = cmdline;
        out.fromKexec = fromKexec;
        out.release = "6.1.0";
        return out;
    }

private slots:
    void whoAnswersIsJudged_data()
    {
        QTest::addColumn<TargetState>("after");
        QTest::addColumn<bool>("marker");
        QTest::addColumn<BootEnd>("end");
        const std::string ours = "console=hvc0 kwb.plan=0123456789abcdef";
        QTest::newRow("the plan") << state("new", ours) << true << BootEnd::bootedThisPlan;
        QTest::newRow("the old boot") << state("old", ours) << true << BootEnd::stillOldSystem;
        QTest::newRow("another plan")
            << state("new", "kwb.plan=fedcba9876543210") << true << BootEnd::anotherKernel;
        QTest::newRow("kexec by Linux")
            << state("new", "root=/dev/sda", true) << true << BootEnd::anotherKernel;
        QTest::newRow("firmware") << state("new", "root=/dev/sda") << true << BootEnd::withoutKexec;
        QTest::newRow("no marker, same words")
            << state("new", "console=hvc0 x") << false << BootEnd::bootedThisPlan;
        QTest::newRow("no marker, other words")
            << state("new", "console=hvc0") << false << BootEnd::withoutKexec;
        QTest::newRow("an empty marker") << state("new", "kwb.plan=") << true << BootEnd::withoutKexec;
    }
    void whoAnswersIsJudged()
    {
        QFETCH(TargetState, after);
        QFETCH(bool, marker);
        QFETCH(BootEnd, end);
        const auto wanted = marker ? std::optional<std::string>("kwb.plan=0123456789abcdef") : std::nullopt;
        QCOMPARE(judge(state("old", "before"), after, wanted, "console=hvc0 x"), end);
    }

    void silenceSaysWhereItStopped_data()
    {
        QTest::addColumn<QByteArray>("console");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("text");
        const QByteArray say = "kexec-workbench purgatory: ";
        const QByteArray banner =
            "kexec_core: Starting new kernel\n" + say + "plan 0123456789abcdef, 1 segments\n";
        const QByteArray verified =
            banner + "  kernel 0x10000 0x10000 ok\n" + say + "all segments verified\n";
        const QByteArray entered = verified + say + "entering kernel at 0x10000\n";
        QTest::newRow("nothing") << QByteArray("the old system\n") << "" << "boot.silent";
        QTest::newRow("banner") << banner << "banner" << "boot.silent-banner";
        QTest::newRow("damaged") << banner + "  kernel 0x10000 0x10000 BAD: expected 00 found 01\n" + say +
                                        "1 bad segment(s), stopping\n"
                                 << "banner" << "boot.stopped";
        QTest::newRow("verified") << verified << "verified" << "boot.silent-verified";
        QTest::newRow("entered") << entered << "entered" << "boot.silent-entered";
        QTest::newRow("a kernel that spoke") << entered + "Linux version 6.1.0\n"
                                             << "first-line" << "boot.silent-kernel";
    }
    void silenceSaysWhereItStopped()
    {
        QFETCH(QByteArray, console);
        QFETCH(QString, step);
        QFETCH(QString, text);
        ConsoleReader reader({.planId = "0123456789abcdef",
                              .segments = {"kernel"},
                              .ownPurgatory = true,
                              .marker = {},
                              .until = {},
                              .stage = false});
        reader.add(console.toStdString(), 1);
        BootVerdict verdict;
        verdict.hasConsole = true;
        verdict.console = reader.verdict();
        QCOMPARE(verdict.lastStep(), step.toStdString());
        QCOMPARE(verdict.text().id(), text.toStdString());
        QVERIFY(verdict.text().text().find('{') == std::string::npos);
    }

    void aConsoleFileGrows()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("console");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("before\n");
        file.flush();
        auto tail = ConsoleTail::open({"", path.toStdString()});
        QVERIFY(tail);
        QCOMPARE((*tail)->take(), "");
        file.write("after\n");
        file.flush();
        QCOMPARE((*tail)->take(), "after\n");
        file.resize(0);
        file.seek(0);
        file.write("anew\n");
        file.flush();
        QCOMPARE((*tail)->take(), "anew\n");
        QVERIFY(!ConsoleTail::open({"", folder.filePath("absent").toStdString()}));
    }

    /// A log that is moved away while it is read, as logrotate and conserver do.
    void aConsoleFileIsReplaced()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("console");
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        auto tail = ConsoleTail::open({"", path.toStdString()});
        QVERIFY(tail);
        old.write("one\n");
        QVERIFY(QFile::rename(path, path + ".1"));
        QCOMPARE((*tail)->take(), "one\n");
        // The writer has not opened the new one yet.
        QFile next(path);
        QVERIFY(next.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        old.write("two\n");
        QCOMPARE((*tail)->take(), "two\n");
        old.write("three\n");
        next.write("four\n");
        QCOMPARE((*tail)->take(), "three\nfour\n");
        next.write("five\n");
        QCOMPARE((*tail)->take(), "five\n");
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::link(path + ".1", path)); // a name that points to today's file
        QCOMPARE((*tail)->take(), "one\ntwo\nthree\n");
        old.resize(0);
        QCOMPARE((*tail)->take(), "");
        old.seek(0);
        old.write("six\n");
        QCOMPARE((*tail)->take(), "six\n");
    }

    /// What takes the name may be anything.
    void aReplacementIsBounded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("console");
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        auto tail = ConsoleTail::open({"", path.toStdString()});
        QVERIFY(tail);
        QVERIFY(QFile::remove(path));
        QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
        old.write("still\n");
        QCOMPARE((*tail)->take(), "still\n");
        QVERIFY(QFile::remove(path));
        QFile huge(path);
        QVERIFY(huge.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QVERIFY(huge.resize(qint64(8) << 30));
        huge.seek(huge.size());
        huge.write("end");
        const std::string first = (*tail)->take();
        QCOMPARE(first.size(), FollowedFile::takenAtOnce);
        QVERIFY(first.ends_with(std::string(1, '\0') + "end"));
        huge.write(QByteArray(3 << 20, 'x'));
        for (int i = 0; i < 3; ++i)
            QCOMPARE((*tail)->take().size(), FollowedFile::takenAtOnce);
        QCOMPARE((*tail)->take(), "");
        QVERIFY(!ConsoleTail::open({"", folder.path().toStdString()}));
    }

    void aConsoleCommandSpeaks()
    {
        auto tail = ConsoleTail::open({"echo 'it is'; echo alive >&2; exec sleep 60", ""});
        QVERIFY(tail);
        std::string said;
        QTRY_VERIFY((said += (*tail)->take(), said.find("alive") != std::string::npos));
        QVERIFY(said.starts_with("it is\n"));
    }

    void historyIsKept()
    {
        QTemporaryDir folder;
        const std::string file = folder.filePath("deep/down/boots.jsonl").toStdString();
        QVERIFY(readHistory(file)->empty());
        BootVerdict verdict;
        verdict.end = BootEnd::bootedThisPlan;
        verdict.after = state("new", "x");
        verdict.seconds = 12.5;
        QVERIFY(appendHistory(file, recordOf("node \"7\"", "0123456789abcdef", verdict)));
        verdict.end = BootEnd::noSignOfLife;
        verdict.after.reset();
        QVERIFY(appendHistory(file, recordOf("node8", "0123456789abcdef", verdict)));
        QFile raw(QString::fromStdString(file));
        QVERIFY(raw.open(QIODevice::Append));
        raw.write("half a li");
        raw.close();
        const auto all = readHistory(file);
        QVERIFY(all);
        QCOMPARE(all->size(), std::size_t(2));
        QCOMPARE(all->front().destination, "node \"7\"");
        QCOMPARE(all->front().end, "booted");
        QCOMPARE(all->front().seconds, 12.5);
        QCOMPARE(readHistory(file, "node8")->size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestBootVerdict)
#include "tst_verdict.moc"
