#pragma once

#include "virtual_machine.h"

#include <QList>

/// What a person does with kwb on this machine and with the loader on the target, as steps for tests.
namespace kwb::vm {

/// Our own small kernel for ppc64le or ppc64, which checks what it is handed, prints DEMO DONE and switches
/// off.
QString demoKernel(const QString &arch);

/// A small initrd for it.
Outcome<QString> demoInitrd(const QString &folder);

/// Runs resources/capture-snapshot.sh on the machine; the archive is `file`.
Done captureSnapshot(VirtualMachine &vm, const QString &file);

/// A row "segment" of a bundle's load list.
struct LoadRow {
    QString name;
    QString file; ///< relative to the bundle
    quint64 address = 0;
    qint64 memorySize = 0;
    qint64 fileSize = 0;
    QString digest; ///< of the file
};

/// A bundle in a folder. Tests change it the way a careless or hostile hand on its way to the target would.
class Bundle {
public:
    explicit Bundle(QString folder)
        : folder_(std::move(folder))
    {
    }

    const QString &folder() const { return folder_; }
    /// The plan's id.
    Outcome<QString> plan() const;
    Outcome<QList<LoadRow>> segments() const;
    /// The words of each line of the load list whose first word is `key`.
    Outcome<QList<QStringList>> rows(const QString &key) const;
    /// This bundle again in another folder.
    Outcome<Bundle> copyTo(const QString &folder) const;
    /// Replaces text of the load list that must occur in it.
    Done replaceInLoadList(const QString &before, const QString &after);
    /// Inverts one bit in the middle of a segment's file.
    Done flipBit(const LoadRow &segment);
    /// Makes a changed segment acceptable to the loader: its new digest goes into the load list, and the rows
    /// by which the loader compares and renews the purgatory's own digests leave it. Only the purgatory can
    /// find the change now.
    Done hideFromLoader(const LoadRow &segment);

private:
    QString loadList() const { return folder_ + QLatin1String("/load.list"); }

    QString folder_;
};

/// What to boot.
struct NewSystem {
    QString kernel;
    QString initrd;
    QString commandLine = QStringLiteral("console=hvc0");
};

/// `kwb export` into a folder.
Outcome<Bundle> exportBundle(const QString &snapshot, const NewSystem &system, const QString &folder,
                             const QStringList &options = {});

/// Where a test puts bundles on the machine, and its loader there.
inline const QString bundleThere = QStringLiteral("/root/bundle");
QString loaderThere();

/// Pushes the bundle, has the loader check and load it.
Done pushAndLoad(VirtualMachine &vm, const Bundle &bundle);

} // namespace kwb::vm
