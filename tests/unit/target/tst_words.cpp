// Words for a shell, tried with real shells.
#include "core/target/shell_words.h"

#include "core/target/destination.h"

#include <QProcess>
#include <QTest>

using namespace kwb;

class TestWords : public QObject {
    Q_OBJECT

    const std::vector<std::string> nasty_ = {
        "",    "plain", "two words",   "'",        "''\\''",      "\"$HOME\" `id` $(reboot)", "line\nbreak",
        "-rf", "--",    "a;b|c&d>e<f", "*?[x]~#!", "tab\tand\\n", "ümlaut \xff raw",          "{a,b}"};

private slots:
    void shellsGiveBackWhatWasQuoted_data()
    {
        QTest::addColumn<QStringList>("shell");
        for (const char *name : {"sh", "bash", "dash"})
            QTest::newRow(name) << QStringList{name};
        QTest::newRow("busybox") << QStringList{"busybox", "sh"};
    }
    void shellsGiveBackWhatWasQuoted()
    {
        QFETCH(QStringList, shell);
        // Through two shells, as ssh's command goes: the login shell, then the one that runs the script.
        const std::string inner = "for word; do printf '%s\\0' \"$word\"; done";
        std::vector<std::string> words{"sh", "-c", inner, "kwb"};
        words.insert(words.end(), nasty_.begin(), nasty_.end());
        QProcess process;
        const std::string text = shellWords(words);
        process.start(shell.front(), shell.mid(1) + QStringList{"-s"});
        QVERIFY(process.waitForStarted());
        process.write(text.data(), static_cast<qint64>(text.size()));
        process.write("\n");
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QByteArray out = process.readAllStandardOutput();
        QByteArray expected;
        for (const std::string &word : nasty_)
            expected += QByteArray(word.data(), static_cast<qsizetype>(word.size())) + '\0';
        QCOMPARE(out, expected);
    }

    void destinations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("host") << "node7" << true;
        QTest::newRow("user and host") << "root@node7.example" << true;
        QTest::newRow("address") << "ssh://root@[fe80::1%eth0]:2222" << true;
        QTest::newRow("local") << "local:" << true;
        QTest::newRow("empty") << "" << false;
        QTest::newRow("an option") << "-oProxyCommand=reboot" << false;
        QTest::newRow("a blank") << "node7 reboot" << false;
        QTest::newRow("a newline") << "node7\nreboot" << false;
    }
    void destinations()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        const auto found = parseDestination(text.toStdString());
        QCOMPARE(found.has_value(), good);
        if (!good) QCOMPARE(found.error().kind, ErrorKind::usage);
        if (good) QCOMPARE(found->local, text == "local:");
    }

    void configurationsDoNotWeakenHostKeys_data()
    {
        QTest::addColumn<QString>("config");
        QTest::addColumn<int>("options");
        QTest::newRow("ask") << "stricthostkeychecking ask\nnohostauthenticationforlocalhost no\n" << 0;
        QTest::newRow("strict") << "stricthostkeychecking true\n" << 0;
        QTest::newRow("off") << "stricthostkeychecking false\n" << 2;
        QTest::newRow("accept-new") << "stricthostkeychecking accept-new\n" << 2;
        QTest::newRow("unknown") << "hostname x\n" << 2;
        QTest::newRow("localhost") << "stricthostkeychecking ask\nnohostauthenticationforlocalhost yes\n"
                                   << 2;
    }
    void configurationsDoNotWeakenHostKeys()
    {
        QFETCH(QString, config);
        QFETCH(int, options);
        std::vector<Message> why;
        const auto found = hostKeyOptions(parseHostSettings(config.toStdString()), why);
        QCOMPARE(static_cast<int>(found.size()), options);
        QCOMPARE(static_cast<int>(why.size()), options / 2);
    }

    void realSshSaysWhatIsRead()
    {
        QProcess ssh;
        ssh.start("ssh", {"-F", "none", "-o", "StrictHostKeyChecking=no", "-p", "2222", "-G", "--",
                          "someone@node7"});
        QVERIFY(ssh.waitForFinished());
        const HostSettings settings = parseHostSettings(ssh.readAllStandardOutput().toStdString());
        QCOMPARE(settings.host, "node7");
        QCOMPARE(settings.user, "someone");
        QCOMPARE(settings.port, "2222");
        QCOMPARE(settings.strictHostKeyChecking, "no");
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
