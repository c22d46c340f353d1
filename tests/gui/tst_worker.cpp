#include "app/workbench/common/worker.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <thread>

using namespace kwb::workbench;

/// Work behind the window: results in order, stale ones dropped, nothing outlives its worker.
class WorkerTest : public QObject {
    Q_OBJECT

private slots:
    void resultArrivesOnThisThread()
    {
        Worker worker;
        int got = 0;
        std::thread::id ranOn;
        std::thread::id arrivedOn;
        worker.run(
            [&](const std::stop_token &) {
                ranOn = std::this_thread::get_id();
                return 42;
            },
            [&](int value) {
                arrivedOn = std::this_thread::get_id();
                got = value;
            });
        QVERIFY(worker.busy());
        QTRY_COMPARE(got, 42);
        QVERIFY(!worker.busy());
        QVERIFY(ranOn != std::this_thread::get_id());
        QVERIFY(arrivedOn == std::this_thread::get_id());
    }

    void newerWorkStopsAndReplacesOlder()
    {
        Worker worker;
        QSemaphore started;
        std::atomic<bool> sawStop = false;
        std::vector<int> got;
        worker.run(
            [&](const std::stop_token &stop) {
                started.release();
                while (!stop.stop_requested())
                    std::this_thread::yield();
                sawStop = true;
                return 1;
            },
            [&](int value) { got.push_back(value); });
        started.acquire();
        for (int i = 2; i < 50; ++i)
            worker.run([i](const std::stop_token &) { return i; }, [&](int value) { got.push_back(value); });
        QTRY_COMPARE(got, std::vector<int>{49});
        QVERIFY(sawStop);
    }

    void cancelledWorkSaysNothing()
    {
        Worker worker;
        QSemaphore started;
        QSemaphore ended;
        bool arrived = false;
        worker.run(
            [&](const std::stop_token &stop) {
                started.release();
                while (!stop.stop_requested())
                    std::this_thread::yield();
                ended.release();
                return 0;
            },
            [&](int) { arrived = true; });
        started.acquire();
        worker.cancel();
        QVERIFY(!worker.busy());
        ended.acquire();
        QCoreApplication::processEvents();
        QVERIFY(!arrived);
    }

    void destroyedWhileBusy()
    {
        QSemaphore started;
        std::atomic<bool> ended = false;
        bool arrived = false;
        {
            Worker worker;
            worker.run(
                [&](const std::stop_token &stop) {
                    started.release();
                    while (!stop.stop_requested())
                        std::this_thread::yield();
                    ended = true;
                    return 0;
                },
                [&](int) { arrived = true; });
            started.acquire();
        }
        QVERIFY(ended);
        QCoreApplication::processEvents();
        QVERIFY(!arrived);
    }

    void resultsMayOnlyBeMovable()
    {
        Worker worker;
        std::unique_ptr<int> got;
        worker.run([](const std::stop_token &) { return std::make_unique<int>(7); },
                   [&](std::unique_ptr<int> value) { got = std::move(value); });
        QTRY_VERIFY(got);
        QCOMPARE(*got, 7);
    }
};

QTEST_GUILESS_MAIN(WorkerTest)
#include "tst_worker.moc"
