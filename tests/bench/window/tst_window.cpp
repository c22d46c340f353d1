#include "app/workbench/window/main_window.h"
#include "measure.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace kwb;
using namespace kwb::workbench;

/// The window beside a window without data, and how soon an edit is on the screen.
class WindowBench : public QObject {
    Q_OBJECT

    static QString sample()
    {
        return QStringLiteral(KWB_BINARY_DIR "/share/kexec-workbench/samples/sample.kwb");
    }

    struct Start {
        double paint = 0;
        double memory = 0;
    };
    static Start started(const QString &display, const QStringList &arguments)
    {
        QProcess child;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("DISPLAY", display);
        environment.insert("QT_QPA_PLATFORM", "xcb");
        timespec now{};
        clock_gettime(CLOCK_BOOTTIME, &now);
        environment.insert("KWB_BENCH_STARTED",
                           QString::number(qint64{now.tv_sec} * 1'000'000'000 + now.tv_nsec));
        child.setProcessEnvironment(environment);
        child.start(QStringLiteral(KWB_BINARY_DIR "/tests/bench_window_child"), arguments);
        if (!child.waitForFinished(60'000)) return {};
        const QList<QByteArray> words = child.readAllStandardOutput().trimmed().split(' ');
        return {words.value(0).toDouble(), words.value(1).toDouble()};
    }

    static double middle(std::vector<double> values)
    {
        std::ranges::sort(values);
        return values[values.size() / 2];
    }

private slots:
    void startBesideReference()
    {
        QProcess server;
        server.start("Xvfb", {"-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"});
        QVERIFY(server.waitForStarted());
        QByteArray number;
        QTRY_VERIFY_WITH_TIMEOUT((number += server.readAllStandardOutput()).endsWith('\n'), 20'000);
        const QString display = ":" + QString::fromLatin1(number.trimmed());
        std::vector<double> paints[2];
        std::vector<double> memories[2];
        for (int run = 0; run < 11; ++run) // by turns, so that whatever else runs meets both
            for (const int which : {0, 1}) {
                const Start start = started(display, which == 0 ? QStringList{"reference"}
                                                                : QStringList{"workbench", sample()});
                QVERIFY(start.paint > 0);
                paints[which].push_back(start.paint);
                memories[which].push_back(start.memory / 1024);
            }
        server.kill();
        server.waitForFinished();
        const double paint[] = {middle(paints[0]), middle(paints[1])};
        const double memory[] = {middle(memories[0]), middle(memories[1])};
        bench::row("first paint of a window with the same docks and no data (Xvfb)",
                   QString("%1 ms").arg(paint[0], 0, 'f', 0));
        bench::row("first paint of the workbench with the sample (goal 2 ×)",
                   QString("%1 ms = %2 ×").arg(paint[1], 0, 'f', 0).arg(paint[1] / paint[0], 0, 'f', 2));
        bench::row("resident memory of the window without data", QString("%1 MiB").arg(memory[0], 0, 'f', 1));
        bench::row("resident memory of the workbench with the sample (goal 1.5 ×)",
                   QString("%1 MiB = %2 ×").arg(memory[1], 0, 'f', 1).arg(memory[1] / memory[0], 0, 'f', 2));
    }

    void editToRepaint()
    {
        MainWindow window;
        window.resize(1440, 920);
        window.show();
        QVERIFY(window.workspace().openCopy(sample()));
        QTRY_VERIFY(window.workspace().upToDate());
        std::vector<double> times;
        for (int run = 0; run < 200; ++run) {
            RequestSpec spec = window.workspace().spec();
            spec.pins["initrd"] = PhysAddr(0x30010000 + static_cast<std::uint64_t>(run) * 0x10000);
            bool planned = false;
            const auto connection =
                connect(&window.workspace(), &Workspace::planChanged, &window, [&] { planned = true; });
            QElapsedTimer clock;
            clock.start();
            window.workspace().edit("pin", spec, "bench");
            while (!planned)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QCoreApplication::processEvents(); // the paints that the plan asked for
            times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
            disconnect(connection);
        }
        std::ranges::sort(times);
        bench::row("edit to repainted plan on the sample (goal 16 ms at p95)",
                   QString("p50 %1 ms, p95 %2 ms").arg(times[100], 0, 'f', 1).arg(times[190], 0, 'f', 1));
    }

    void initTestCase()
    {
        QCoreApplication::setOrganizationName("kexec-workbench-bench");
        QSettings().clear();
    }
};

QTEST_MAIN(WindowBench)
#include "tst_window.moc"
