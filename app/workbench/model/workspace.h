#pragma once

#include "app/workbench/common/worker.h"

#include "core/plan/plan.h"
#include "core/plan/request_spec.h"
#include "core/plan/seal.h"
#include "core/plan/trust.h"
#include "core/report/comparison.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace kwb::workbench {

/// What the window works on: the request with its undo stack, the file it is kept in, and the plan that
/// follows from it. Views change the request through edit() and read the plan; plans, seals and comparisons
/// are made by workers, and what is out of date is dropped.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    const RequestSpec &spec() const { return spec_; }
    /// Changes the request in one step that can be undone; `text` names the step in menus ("pin initrd"). A
    /// step joins the one before it if both have the same `mergeKey` (a drag, typing in one field) and
    /// endMerge() was not called between them. A request that is the same makes no step.
    void edit(const QString &text, const RequestSpec &changed, const QString &mergeKey = {});
    void endMerge();
    /// Does what a finding proposes, in one step, and tells of it by remedied().
    void apply(const QString &text, const RequestSpec &changed);
    QUndoStack *undoStack() { return &undo_; }

    /// The newest plan; null if none could be made yet. It stays while the next one is made, and when the
    /// request cannot be planned (then error() says why).
    const std::shared_ptr<const BootPlan> &plan() const { return plan_; }
    const std::optional<Error> &error() const { return error_; }
    /// Whether plan() belongs to the request as it is now.
    bool upToDate() const { return plan_ && !error_ && !planner_.busy(); }
    /// Whether a target and a kernel are chosen; without them there is nothing to plan.
    bool complete() const { return !spec_.target.empty() && !spec_.kernel.empty(); }
    /// Reads the files of the request again.
    void reload();

    /// The sealed plan() (digests and final bytes), or null: requestSeal() makes it, sealedChanged() tells.
    const std::shared_ptr<const SealedPlan> &sealed() const { return sealed_; }
    void requestSeal();
    /// Why the plan could not be sealed; sealedChanged() tells of it, too.
    const std::optional<Error> &sealError() const { return sealError_; }
    using Seal = std::function<Result<SealedPlan>(const BootPlan &, const SealOptions &)>;
    /// Another way to seal, for those who want to see it fail.
    void setSeal(Seal seal) { seal_ = std::move(seal); }
    /// The request by every allocator, or null: requestComparison() makes it, comparisonChanged() tells.
    const std::shared_ptr<const Comparison> &comparison() const { return comparison_; }
    void requestComparison();
    /// What the target will make of plan()'s kernel, or null: requestTrust() finds it out, trustChanged()
    /// tells.
    const std::shared_ptr<const TrustOutlook> &trust() const { return trust_; }
    void requestTrust();
    /// Why that could not be found out; trustChanged() tells of it, too.
    const std::optional<Error> &trustError() const { return trustError_; }
    /// The certificates by which signatures are judged.
    void setKeyRing(KeyRing ring);

    // The file.
    const QString &path() const { return path_; } ///< empty: never saved
    bool modified() const { return !undo_.isClean() || recovered_; }
    void startNew();
    /// Errors: those of openWorkspace().
    Status open(const QString &path);
    /// Opens it as a new workspace without a name (a sample, a recovered one).
    Status openCopy(const QString &path, bool modified = false);
    Status saveAs(const QString &path);
    /// Takes a request as a new workspace without a name.
    void start(const RequestSpec &spec);

signals:
    void remedied(const QString &text); ///< the step on top of the undo stack was proposed by a finding
    void begun();                       ///< another document is worked on from now on
    void specChanged();
    void planChanged(); ///< plan(), error() or whether something is chosen changed
    void busyChanged(bool busy);
    void sealedChanged();
    void comparisonChanged();
    void trustChanged();
    void fileChanged(); ///< path() or modified()

private:
    class Step;
    void set(const RequestSpec &spec);
    void begin(const RequestSpec &spec, const QString &path, bool recovered);
    void replan();
    void forgetDerived();

    RequestSpec spec_;
    QUndoStack undo_;
    QString path_;
    bool recovered_ = false;
    bool mergeEnded_ = true;
    std::shared_ptr<InputCache> inputs_; ///< used by planner_'s thread alone
    std::shared_ptr<const BootPlan> plan_;
    std::optional<Error> error_;
    std::shared_ptr<const SealedPlan> sealed_;
    std::optional<Error> sealError_;
    Seal seal_ = kwb::seal;
    std::shared_ptr<const Comparison> comparison_;
    std::shared_ptr<const TrustOutlook> trust_;
    std::optional<Error> trustError_;
    KeyRing keyRing_;
    Worker planner_;
    Worker sealer_;
    Worker comparer_;
    Worker truster_;
};

} // namespace kwb::workbench
