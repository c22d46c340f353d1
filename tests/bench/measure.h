#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QtDebug>

#include <algorithm>
#include <functional>
#include <vector>

/// Measuring, for the bench programs.
namespace kwb::bench {

/// The middle of several runs, in milliseconds.
inline double median(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// A row of the table that ./dev bench prints.
inline void row(const QString &what, const QString &figure)
{
    qInfo().noquote() << QStringLiteral("BENCH %1 %2").arg(what, -66).arg(figure);
}

} // namespace kwb::bench
