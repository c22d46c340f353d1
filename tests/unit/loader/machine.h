#pragma once

#include "core/snapshot/snapshot.h"
#include "tests/support/machine_root.h"

namespace kwb::test {

/// A made-up machine, a bundle that fits it, and the loader run on both.
class Machine {
public:
    Machine();

    /// Writes load.list from its lines and the segment files that stand in `files`.
    bool writeBundle() const;
    QByteArray loadList() const;
    /// The part of manifest.json that the loader looks at.
    QByteArray manifest() const;
    /// Runs the loader with the bundle's folder as last argument.
    Answer loader(const QStringList &arguments) const;
    /// The ids of the rules that refused, in order.
    static QStringList refusals(const Answer &answer);
    /// What reached kexec_load and reboot.
    QByteArray calls() const { return bundle.get("log"); }

    /// Replaces the (only) line of load.list that begins with `key`, or takes it out.
    void setLine(const QByteArray &key, const QByteArray &line);

    Folder root, bundle;
    QProcessEnvironment environment;
    QList<QByteArray> lines;
    QMap<QString, QByteArray> files;
    QByteArray fingerprint; ///< text
};

/// Digest of bytes followed by zeros up to `size`, as hex digits and as bytes.
QByteArray sha256Hex(const QByteArray &bytes, qsizetype size = 0);
QByteArray sha256Of(const QByteArray &bytes, qsizetype size = 0);

} // namespace kwb::test
