#include "harness/scenario.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace kwb::vm;
using namespace Qt::StringLiterals;

/// `kwb rehearse`: plans and bundles run in QEMU from our own first stage, with a verdict as data.
class TestRehearse : public QObject {
    Q_OBJECT

private slots:
    void onItsOwnMachine_data();
    void onItsOwnMachine();
    void bundleAsItIs();
    void flippedByteIsNotVerified();
    void forAnotherMachine();
    void anotherPurgatoryCannotComeAlong();
    void whatIsLeftOutIsSaid();
    void withoutATargetAllCounts();
    void debianToItsFirstLine_data();
    void debianToItsFirstLine();
    void byteOrdersOfABundleAreItsOwn();
    void withoutQemu();
    void interrupted();

private:
    QString bundle();

    const QString kwb_ = QStringLiteral(KWB_BINARY_DIR "/bin/kwb");
    const QString sample_ = QStringLiteral(KWB_SOURCE_DIR "/resources/samples/pseries-debian12.tar.gz");
    QTemporaryDir folder_;
};

namespace {

/// What `kwb rehearse … --json` said.
struct Verdict {
    Answer answer;
    QJsonObject json;

    explicit Verdict(Answer given)
        : answer(std::move(given))
        , json(QJsonDocument::fromJson(answer.out).object())
    {
    }

    QJsonObject step(const QString &id) const
    {
        for (const QJsonValue &step : json[u"steps"_s].toArray())
            if (step[u"id"_s] == id) return step.toObject();
        return {};
    }
    bool seen(const QString &id) const { return step(id)[u"seen"_s].toBool(); }
    QString console() const
    {
        QString text;
        for (const QJsonValue &line : json[u"console"_s].toArray())
            text += line[u"text"_s].toString() + u'\n';
        return text;
    }
    bool replanned() const { return !json[u"replanned"_s].isNull(); }
};

Verdict rehearse(const QString &kwb, const QStringList &arguments)
{
    return Verdict(runProgram(kwb, QStringList{u"rehearse"_s, u"--json"_s} + arguments, patience));
}

#define VERIFY_GOOD(verdict)                                                                                 \
    QVERIFY2(verdict.answer.status == 0 && verdict.json[u"ok"_s].toBool(), qPrintable(verdict.answer.text()))

} // namespace

void TestRehearse::onItsOwnMachine_data()
{
    QTest::addColumn<QStringList>("options");
    for (const char *machine : {"pseries", "powernv9"})
        for (const auto &[older, newer] : {std::pair{"little", "big"}, std::pair{"big", "little"}})
            QTest::addRow("%s, %s to %s", machine, older, newer)
                << QStringList{u"--machine"_s,        QString::fromLatin1(machine),
                               u"--old-byte-order"_s, QString::fromLatin1(older),
                               u"--new-byte-order"_s, QString::fromLatin1(newer)};
    QTest::addRow("pseries, eight CPUs, kexec-tools' places")
        << QStringList{u"--cpus"_s, u"8"_s, u"--allocator"_s, u"kexec-tools"_s};
}

void TestRehearse::onItsOwnMachine()
{
    QFETCH(QStringList, options);
    const auto initrd = demoInitrd(folder_.path());
    KWB_VERIFY(initrd);
    const Verdict verdict =
        rehearse(kwb_, QStringList{u"--initrd"_s, *initrd, u"--cmdline"_s, u"console=hvc0"_s} + options);
    VERIFY_GOOD(verdict);
    for (const char *step : {"compared", "banner", "verified", "entered", "first-line", "marker"})
        QVERIFY2(verdict.seen(QString::fromLatin1(step)), step);
    QCOMPARE(verdict.json[u"end"_s].toString(), u"powered-off"_s);
    QVERIFY(!verdict.replanned());
    const QString console = verdict.console();
    QVERIFY2(console.contains(u"DEMO DONE ok\n"_s), qPrintable(console));
    const QString newOrder = options.contains(u"--new-byte-order"_s) ? options.last() : u"little"_s;
    if (options.contains(u"--new-byte-order"_s))
        QVERIFY(verdict.step(u"first-line"_s)[u"text"_s].toString().contains(newOrder + u"-endian"_s));
    for (int cpu = 1; options.contains(u"--cpus"_s) && cpu < 8; ++cpu)
        QVERIFY2(console.contains(u"stage: CPU %1 waits\n"_s.arg(cpu)), qPrintable(console));
}

/// A bundle of the sample with our own kernel.
QString TestRehearse::bundle()
{
    const QString path = folder_.filePath(u"bundle"_s);
    if (QFile::exists(path)) return path;
    const auto initrd = demoInitrd(folder_.path());
    const auto made = exportBundle(
        sample_, {.kernel = demoKernel(u"ppc64le"_s), .initrd = initrd.value_or(QString())}, path);
    if (!made) qWarning().noquote() << made.error();
    return path;
}

void TestRehearse::bundleAsItIs()
{
    const Bundle sealed(bundle());
    const Verdict verdict = rehearse(kwb_, {sealed.folder()});
    VERIFY_GOOD(verdict);
    // The sample's machine is the one that QEMU is: the very bytes ran.
    QVERIFY2(!verdict.replanned(), qPrintable(verdict.json[u"replanned"_s].toString()));
    const auto plan = sealed.plan();
    KWB_VERIFY(plan);
    QCOMPARE(verdict.json[u"id"_s].toString(), *plan);
    QVERIFY(verdict.console().contains(u"DEMO DONE ok\n"_s));
}

void TestRehearse::flippedByteIsNotVerified()
{
    const auto changed = Bundle(bundle()).copyTo(folder_.filePath(u"changed"_s));
    KWB_VERIFY(changed);
    auto copy = *changed;
    const auto segments = copy.segments();
    KWB_VERIFY(segments);
    const auto initrd = std::find_if(segments->begin(), segments->end(),
                                     [](const LoadRow &row) { return row.name == u"initrd"_s; });
    QVERIFY(initrd != segments->end());
    const auto flipped = copy.flipBit(*initrd);
    KWB_VERIFY(flipped);
    const Verdict verdict = rehearse(kwb_, {copy.folder()});
    QCOMPARE(verdict.answer.status, 1);
    QVERIFY(!verdict.json[u"ok"_s].toBool());
    QCOMPARE(verdict.json[u"end"_s].toString(), u"stopped"_s);
    QVERIFY(verdict.seen(u"banner"_s));
    for (const char *step : {"compared", "verified", "entered", "first-line"})
        QVERIFY2(!verdict.seen(QString::fromLatin1(step)), step);
    for (const QJsonValue &segment : verdict.json[u"segments"_s].toArray()) {
        const bool damaged = segment[u"name"_s] == u"initrd"_s;
        QCOMPARE(segment[u"as_planned"_s].toBool(), !damaged);
        if (segment[u"name"_s] != u"purgatory"_s) QCOMPARE(segment[u"verified"_s].toBool(), !damaged);
    }
}

void TestRehearse::forAnotherMachine()
{
    const Verdict verdict = rehearse(kwb_, {bundle(), u"--machine"_s, u"powernv9"_s});
    VERIFY_GOOD(verdict);
    QVERIFY(verdict.replanned());
    QVERIFY(verdict.answer.err.contains("made for another machine than QEMU's powernv9"));
    QCOMPARE(verdict.answer.err.count('\n'), 1);
    QVERIFY(verdict.console().contains(u"DEMO DONE ok\n"_s));
}

/// A purgatory in a bundle is fixed to its place; and the bundle's errors stay errors.
void TestRehearse::anotherPurgatoryCannotComeAlong()
{
    const QString path = folder_.filePath(u"foreign"_s);
    // The initrd lies on RTAS.
    (void)exportBundle(
        sample_,
        {.kernel = demoKernel(u"ppc64le"_s), .initrd = demoInitrd(folder_.path()).value_or(QString())}, path,
        {u"--purgatory"_s, QStringLiteral(KWB_BINARY_DIR "/purgatory/purgatory-ppc64le.o"), u"--pin"_s,
         u"initrd=0x2fff0000"_s, u"--force"_s});
    QVERIFY(QFile::exists(path + u"/manifest.json"_s));
    const Verdict verdict = rehearse(kwb_, {path, u"--machine"_s, u"powernv9"_s});
    QVERIFY2(verdict.console().contains(u"DEMO DONE ok\n"_s), qPrintable(verdict.answer.text()));
    QVERIFY(verdict.seen(u"verified"_s)); // by the built-in one
    const QString why = verdict.json[u"replanned"_s].toString();
    QVERIFY2(why.contains(u"the built-in one stands in"_s), qPrintable(why));
    QVERIFY(verdict.answer.err.contains("the built-in one stands in"));
    QCOMPARE(verdict.answer.status, 1);
    QCOMPARE(verdict.json[u"ok"_s].toBool(), false);
    QCOMPARE(verdict.json[u"plan_errors"_s].toInt(), 1);
    const QJsonObject last = verdict.json[u"findings"_s].toArray().last().toObject();
    QCOMPARE(last[u"code"_s].toString(), u"segment-overlaps-firmware"_s);
    QCOMPARE(last[u"plan"_s].toString(), u"given"_s);
}

/// The second after which the run ends does not count for the start before it, in which QEMU tells its tree.
void TestRehearse::whatIsLeftOutIsSaid()
{
    const Verdict verdict = rehearse(kwb_, {u"--target"_s, sample_, u"--machine"_s, u"powernv9"_s, u"--pin"_s,
                                            u"initrd=0x30000000"_s, u"--reserve"_s,
                                            u"0x40000000-0x50000000"_s, u"--timeout"_s, u"1"_s});
    const QString why = verdict.json[u"replanned"_s].toString();
    QVERIFY2(why.endsWith(u", without its pins, reserved ranges."_s), qPrintable(verdict.answer.text()));
    QCOMPARE(verdict.json[u"end"_s].toString(), u"timed-out"_s);
    QCOMPARE(verdict.answer.status, 1);
}

void TestRehearse::withoutATargetAllCounts()
{
    for (const QString &option : {u"--overlay"_s, u"--dtb"_s})
        QCOMPARE(rehearse(kwb_, {option, QStringLiteral(KWB_BINARY_DIR "/bin/kwb")}).answer.status, 3);
    const auto initrd = demoInitrd(folder_.path());
    KWB_VERIFY(initrd);
    const QString temporary = folder_.filePath(u"a,b c%1"_s); // and QEMU's files may lie anywhere
    QVERIFY(QDir().mkpath(temporary));
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", temporary.toLocal8Bit());
    const Verdict verdict =
        rehearse(kwb_, {u"--initrd"_s, *initrd, u"--pin"_s, u"initrd=0x30000000"_s, u"--reserve"_s,
                        u"0x0-0x20000000"_s, u"--cmdline"_s, u"console=hvc0"_s});
    before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    VERIFY_GOOD(verdict);
    const QString console = verdict.console();
    QVERIFY2(console.contains(u"stage: initrd 0x30000000 "_s), qPrintable(console));
    const auto kernel = QRegularExpression(u"stage: kernel 0x([0-9a-f]+)"_s).match(console);
    QVERIFY2(kernel.captured(1).toULongLong(nullptr, 16) >= 0x20000000, qPrintable(console));
}

void TestRehearse::debianToItsFirstLine_data()
{
    QTest::addColumn<QString>("machine");
    QTest::newRow("pseries") << u"pseries"_s;
    QTest::newRow("powernv9") << u"powernv9"_s;
}

void TestRehearse::debianToItsFirstLine()
{
    QFETCH(QString, machine);
    const auto files = debianFiles();
    KWB_VERIFY(files);
    const Verdict verdict = rehearse(kwb_, {u"--target"_s, sample_, u"--kernel"_s, files->strippedKernel,
                                            u"--initrd"_s, files->initrd, u"--cmdline"_s, u"console=hvc0"_s,
                                            u"--machine"_s, machine, u"--until"_s, u"Linux version 6.1"_s});
    QVERIFY2(verdict.seen(u"first-line"_s), qPrintable(verdict.answer.text()));
    VERIFY_GOOD(verdict);
    QVERIFY(verdict.step(u"first-line"_s)[u"text"_s].toString().startsWith(u"[    0.000000] "_s));
    QVERIFY(verdict.step(u"marker"_s)[u"text"_s].toString().contains(u"Kernel command line: "_s));
    QCOMPARE(verdict.replanned(), machine == u"powernv9");
    qInfo().noquote() << machine << verdict.json[u"seconds"_s].toDouble() << u"s"_s;
}

void TestRehearse::byteOrdersOfABundleAreItsOwn()
{
    for (const char *option : {"--old-byte-order", "--new-byte-order"})
        QCOMPARE(rehearse(kwb_, {bundle(), QString::fromLatin1(option), u"little"_s}).answer.status, 2);
    QCOMPARE(rehearse(kwb_, {bundle(), u"--target"_s, sample_}).answer.status, 2);
    QCOMPARE(rehearse(kwb_, {u"--kernel"_s, demoKernel(u"ppc64"_s), u"--new-byte-order"_s, u"little"_s})
                 .answer.status,
             2);
    QCOMPARE(rehearse(kwb_, {folder_.filePath(u"nothing"_s)}).answer.status, 3);
}

void TestRehearse::withoutQemu()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", folder_.path().toLocal8Bit());
    const Verdict verdict = rehearse(kwb_, {});
    qputenv("PATH", path);
    QVERIFY2(verdict.answer.status == 4, qPrintable(verdict.answer.text()));
    QVERIFY(verdict.answer.err.startsWith("kwb: qemu-system-ppc64: "));
}

void TestRehearse::interrupted()
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(kwb_, {u"rehearse"_s, bundle(), u"--machine"_s, u"powernv9"_s});
    QVERIFY(process.waitForStarted());
    QByteArray said;
    while (!said.contains("made for another machine")) {
        QVERIFY2(process.waitForReadyRead(60000), said);
        said += process.readAll();
    }
    kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), 130);
}

QTEST_GUILESS_MAIN(TestRehearse)
#include "tst_rehearse.moc"
