#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

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

/// A folder with a kernel and an initrd, and what is said to plan with them.
class Workplace {
public:
    Workplace();

    QString path() const { return folder_.path(); }
    QString at(const QString &file) const { return folder_.filePath(file); }
    /// `command` with the sample, this kernel and this initrd.
    QStringList request(const QString &command) const;

private:
    QTemporaryDir folder_;
};

/// The segment of that name in the JSON of a plan.
QJsonObject segmentOf(const QJsonObject &plan, const QString &name);

} // namespace kwb::test
