// QEMU as a child, by programs that stand in for it: what they are called with, and how their end is
// understood.
#include "core/rehearsal/emulator.h"
#include "core/rehearsal/own_tree.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kwb;
using namespace std::chrono_literals;

namespace {

/// A value of the environment for a while.
class Environment {
public:
    Environment(const char *name, const QString &value)
        : name_(name)
        , before_(qgetenv(name))
    {
        qputenv(name, value.toLocal8Bit());
    }
    ~Environment() { before_.isNull() ? qunsetenv(name_) : qputenv(name_, before_); }
    Environment(const Environment &) = delete;
    Environment &operator=(const Environment &) = delete;

private:
    const char *name_;
    QByteArray before_;
};

} // namespace

class TestEmulator : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    /// A folder with a shell script as qemu-system-ppc64.
    QString standIn(const QByteArray &script)
    {
        QDir(folder_.path()).mkpath("bin");
        QFile file(folder_.filePath("bin/qemu-system-ppc64"));
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script) < 0)
            qFatal("cannot write the stand-in");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return folder_.filePath("bin");
    }

    /// Starts the machine and waits for its end.
    static Status untilEnd(Emulator &emulator)
    {
        KWB_CHECK(emulator.start("wait"));
        while (emulator.running())
            KWB_CHECK(emulator.wait());
        return emulator.wait();
    }

    static EmulatedHardware hardware() { return {EmulatedMachine::pseries, std::uint64_t{1} << 30, 1}; }

private slots:
    void namesOfFilesMayHoldAnything()
    {
        QVERIFY(QDir(folder_.path()).mkdir("a,b c%1 %2"));
        const Environment path(
            "PATH", standIn("printf '%s\\n' \"$@\" > " + folder_.path().toUtf8() + "/said\nexit 1\n"));
        const Environment temporary("TMPDIR", folder_.filePath("a,b c%1 %2"));
        const auto emulator = Emulator::create(hardware());
        QVERIFY(emulator);
        const std::string file = (*emulator)->file("segments");
        (*emulator)->load(file, PhysAddr(0x12340000));
        QVERIFY(!untilEnd(**emulator));
        QFile said(folder_.filePath("said"));
        QVERIFY(said.open(QIODevice::ReadOnly));
        const QStringList arguments = QString::fromUtf8(said.readAll()).split('\n');
        QString escaped = QString::fromStdString(file).replace(",", ",,");
        QVERIFY2(arguments.contains("loader,file=" + escaped + ",addr=0x12340000,force-raw=on"),
                 qPrintable(arguments.join('\n')));
        escaped.replace("segments", "console");
        QVERIFY2(arguments.contains("file,id=con,path=" + escaped), qPrintable(arguments.join('\n')));
    }

    void whyItEnded_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("end");
        QTest::newRow("switched off") << "guest-shutdown" << "powered-off";
        QTest::newRow("started anew") << "guest-reset" << "reset";
        QTest::newRow("panic") << "guest-panic" << "panicked";
        QTest::newRow("signal") << "host-signal" << "killed";
    }
    void whyItEnded()
    {
        QFETCH(QString, reason);
        QFETCH(QString, end);
        const Environment path("PATH", standIn("echo '{\"event\": \"SHUTDOWN\", \"data\": {\"reason\": \"" +
                                               reason.toUtf8() + "\"}}'\n"));
        const auto emulator = Emulator::create(hardware());
        QVERIFY(emulator);
        const Status status = untilEnd(**emulator);
        QVERIFY2(status, status ? "" : status.error().text().c_str());
        QCOMPARE(QString(name(endOf((*emulator)->endedBy()))), end);
    }

    void theQuestionHasATimeOfItsOwn()
    {
        const Environment path("PATH", standIn("exec /bin/sleep 100\n"));
        RehearsalOptions options;
        options.treeTimeout = 1s;
        const auto tree = askForTree(hardware(), {}, options);
        QVERIFY(!tree);
        QVERIFY2(emulatorCannotRun(tree.error()), tree.error().text().c_str());
        QVERIFY(tree.error().text().find("did not tell its tree") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestEmulator)
#include "tst_emulator.moc"
