#include "core/report/kexec_command.h"
#include "tests/support/sample_plan.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace kwb;

/// A plan as a command of kexec-tools, and what cannot be one.
class KexecCommandTest : public QObject {
    Q_OBJECT

    static bool tells(const KexecCommand &command, const char *id)
    {
        return std::ranges::any_of(command.notExpressed, [&](const Message &m) { return m.id() == id; });
    }
    /// What a shell hands to a program, each word followed by NUL.
    static QByteArray wordsOf(const std::string &command)
    {
        QProcess shell;
        shell.start("sh", {"-c", "printf '%s\\0' " + QString::fromStdString(command)});
        return shell.waitForFinished() && shell.exitCode() == 0 ? shell.readAllStandardOutput()
                                                                : QByteArray("sh failed");
    }

private slots:
    void aShellReadsBackTheSameWords_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "plain", "two words", "it's", "'", "''\"", "$(touch x) `id` $HOME", "a\nb\n", "-l", "--",
              "\\", "\\n", "*?[a]", "~root", "a;b&c|d>e<f", "#no comment", "!!", "tab\there", "größe"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void aShellReadsBackTheSameWords()
    {
        QFETCH(QString, text);
        const std::string quoted = shellQuoted(text.toStdString());
        QCOMPARE(wordsOf("x " + quoted + " y"),
                 QByteArray("x\0", 2) + text.toUtf8() + QByteArray("\0y\0", 3));
    }

    void theSampleIsACommand()
    {
        BootPlan plan = test::samplePlan();
        plan.baseCmdline = "root=/dev/sda console='hvc 0' $(reboot)";
        const KexecCommand command = kexecCommand(plan);
        QCOMPARE(command.arguments[0], std::string("kexec"));
        QCOMPARE(command.arguments[3], plan.request.kernel->fileName);
        QByteArray expected;
        for (const std::string &argument : command.arguments)
            expected += QByteArray::fromStdString(argument) + '\0';
        QCOMPARE(wordsOf(command.shell()), expected);
        QVERIFY(expected.contains("--command-line=root=/dev/sda console='hvc 0' $(reboot)"));
        QVERIFY(tells(command, "kexec-command.places"));
        QVERIFY(!tells(command, "kexec-command.pins"));
        QVERIFY(!tells(command, "kexec-command.initrds"));
    }

    void whatItCannotSayIsTold()
    {
        BootPlan plan = test::samplePlan();
        plan.request.pins = {{"initrd", PhysAddr(0x8000000)}};
        plan.request.reserves = {AddressRange::ofSize(PhysAddr(0x1000000), 0x1000)};
        plan.request.marker = "abc";
        plan.request.onMismatch = OnMismatch::reboot;
        plan.request.initrds = {{"a", {}}, {"b", {}}};
        plan.request.edits.emplace_back();
        const KexecCommand command = kexecCommand(plan);
        for (const char *id : {"kexec-command.pins", "kexec-command.reserves", "kexec-command.marker",
                               "kexec-command.mismatch", "kexec-command.initrds", "kexec-command.tree",
                               "kexec-command.purgatory"})
            QVERIFY2(tells(command, id), id);
        QVERIFY(std::ranges::none_of(command.arguments,
                                     [](const std::string &a) { return a.starts_with("--initrd"); }));
    }

    void anExportedTreeCarriesTheEdits()
    {
        BootPlan plan = test::samplePlan();
        plan.request.edits.emplace_back();
        const KexecCommand command = kexecCommand(plan, "after.dtb");
        QVERIFY(std::ranges::count(command.arguments, "--dtb=after.dtb") == 1);
        QVERIFY(!tells(command, "kexec-command.tree"));
    }

    void aNameWithADashIsNoOption()
    {
        BootPlan plan = test::samplePlan();
        auto kernel = std::make_shared<KernelImage>(*plan.request.kernel);
        kernel->fileName = "-vmlinux";
        plan.request.kernel = kernel;
        QCOMPARE(kexecCommand(plan).arguments[3], std::string("./-vmlinux"));
    }
};

QTEST_GUILESS_MAIN(KexecCommandTest)
#include "tst_kexec_command.moc"
