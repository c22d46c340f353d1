#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QStringList>

namespace kwb::test {

/// What a run of build/bin/kwb left.
struct Run {
    int status = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// Runs kwb in a folder.
Run runKwb(const QStringList &arguments, const QString &folder = {});
/// Runs another tool; its status is -1 if it is not there.
Run tool(const QString &program, const QStringList &arguments, const QString &folder = {});

void writeFile(const QString &path, const QByteArray &bytes);
QByteArray readFile(const QString &path);

/// A little-endian ppc64 ELF with one PT_LOAD: small, and all that a planner asks of a kernel.
QByteArray tinyKernel();
/// The snapshot that comes with the project.
QString sampleSnapshot();

} // namespace kwb::test
