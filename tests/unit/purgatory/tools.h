#pragma once

#include "core/base/bytes.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What the purgatory's tests share: the cross tools, run on the files that the build left.
namespace tools {

/// "ppc64le" or "ppc64".
QString machineName(kwb::ByteOrder order);
/// Path of a file in the build's purgatory folder, "%1" in the name being the machine's name.
QString built(const QString &name, kwb::ByteOrder order);
/// Runs a binutils program of that machine ("readelf", "ld" …) and returns what it printed. Throws
/// std::runtime_error if it is missing or fails, which Qt Test reports as a failure.
QString run(const QString &tool, kwb::ByteOrder order, const QStringList &arguments);
/// The whole file. Throws std::runtime_error if it cannot be read.
QByteArray readFile(const QString &path);
/// Writes the whole file. Throws std::runtime_error if it cannot be written.
void writeFile(const QString &path, const QByteArray &bytes);

} // namespace tools
