#pragma once

#include "app/workbench/common/context.h"
#include "app/workbench/model/input_facts.h"

#include <QObject>
#include <QStringList>

namespace kwb::workbench {

struct TakenFiles;

/// Takes files of any kind and puts each where it belongs in the request, by what it is. All of one call are
/// one step.
class FileIntake : public QObject {
    Q_OBJECT

public:
    FileIntake(const Context &context, InputFacts &facts, QObject *parent = nullptr);

    void accept(const QStringList &paths);

signals:
    void workspaceFound(const QString &path);
    void bundleFound(const QString &path);
    void kexecLogFound(const QString &path);
    /// What has no place in a request, and why.
    void refused(const QString &path, const QString &why);
    /// All files of a call have found their place.
    void done();

private:
    void settle();
    bool place(const QString &path, TakenFiles &taken);

    Context context_;
    InputFacts &facts_;
    QList<QStringList> batches_;
    QStringList looked_; ///< of the first batch
};

} // namespace kwb::workbench
