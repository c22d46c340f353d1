#pragma once

#include "app/workbench/common/context.h"
#include "app/workbench/common/worker.h"

#include "core/base/result.h"
#include "core/bundle/bundle.h"

#include <QObject>

#include <functional>

namespace kwb::workbench {

/// Seals a plan and writes a bundle, in the form that the name's ending says; on any thread. `progress` gets
/// the fraction that is done; false: stop. Errors: unsupported (not every segment has its bytes), usage (the
/// plan has errors, and not `force`), cancelled, those of seal() and writeBundle().
Status sealAndWrite(const BootPlan &plan, const std::string &path, bool force, bool marker,
                    const std::function<bool(double)> &progress);

/// Writes what leaves the window: bundles behind it, with progress; the small files at once.
class Exporter : public QObject {
    Q_OBJECT

public:
    Exporter(const Context &context, QObject *parent = nullptr);

    /// Seals the plan and writes a bundle, in the form that the name's ending says. A plan with errors is
    /// written only if `force`.
    void writeBundle(const QString &path, bool force, bool marker);
    void cancel();
    bool busy() const { return running_; }

    /// HTML report, plan (JSON), tree (DTS or DTB, by the ending). Errors: io, missing (there is no plan).
    Status writeReport(const QString &path) const;
    Status writePlan(const QString &path) const;
    Status writeTree(const QString &path) const;

signals:
    void progress(double fraction);
    /// An error is empty when all went well.
    void finished(const QString &path, const QString &error);

private:
    Status write(const QString &path, const std::string &text) const;

    Context context_;
    Worker worker_;
    std::stop_source stop_;
    bool running_ = false;
};

} // namespace kwb::workbench
