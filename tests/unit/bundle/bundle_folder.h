#pragma once

#include "core/bundle/bundle.h"
#include "tests/support/sample_plan.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace kwb::test {

/// A good bundle in a temporary folder, for tests that break it.
class BundleFolder {
public:
    BundleFolder();

    QString path(const QString &file = {}) const;
    QByteArray read(const QString &file) const;
    void write(const QString &file, const QByteArray &bytes) const;
    /// Reads the manifest, changes it, and writes it and its load.list again, digests of load.list included.
    void changeManifest(const std::function<void(BundleManifest &)> &change) const;
    /// Writes a file and gives it its right size and digest in the manifest, so that only what it says is
    /// wrong.
    void replaceListed(const QString &file, const QByteArray &bytes) const;

    Result<BundleReport> verify() const { return verifyBundle(path().toStdString()); }

private:
    QTemporaryDir folder_;
};

/// Ids of the failed checks, joined by blanks; "error: …" if the bundle could not be looked into.
QString failures(const Result<BundleReport> &report);

/// Runs a program and gives what it prints; empty with a failed exit status.
QByteArray run(const QString &program, const QStringList &arguments);

} // namespace kwb::test
