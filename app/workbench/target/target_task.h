#pragma once

#include "app/workbench/target/target_entry.h"

#include "core/plan/plan.h"
#include "core/target/boot.h"
#include "core/target/report.h"

#include <functional>
#include <memory>

/// What is asked of a target, and what came of it.
namespace kwb::workbench {

/// The lines of the checklist, in their order.
enum class TargetStep { connect, check, push, load, boot, verdict };
inline constexpr int targetStepCount = 6;

enum class StepState { waiting, running, good, warned, bad, skipped };

/// How far a job goes. From `check` on, each includes those before it.
enum class TargetGoal { status, probe, unload, prune, check, push, load, boot };
inline constexpr int targetGoalCount = 8;

struct TargetTask {
    TargetGoal goal = TargetGoal::status;
    TargetEntry target;
    std::shared_ptr<const BootPlan> plan; ///< for `check` and what follows it
    QString kernel;                       ///< the plan's, as the user calls it
    LoadWay way = LoadWay::exact;
    bool force = false;     ///< go on although the plan has errors or is for other memory
    QString snapshotFolder; ///< where a probe puts the snapshot
    QString askpass;        ///< program that ssh asks by
    TargetRun known;        ///< steps that an earlier run of the task has done: they are not done again
};

/// What only a person can decide.
struct TargetQuestion {
    enum class Kind { replaceLoaded, byFile, boot, prune };
    Kind kind = Kind::boot;
    TargetTask task;
    TargetCheck check;       ///< unless it is a prune
    BundleManifest manifest; ///< likewise
    std::string store;       ///< of a prune
    PruneResult spare;       ///< what a prune would take out
};

struct TargetAnswer {
    bool go = false;
    bool now = false;      ///< BootOptions::now
    bool watchdog = false; ///< BootOptions::watchdog
    std::chrono::seconds patience{300};
};

struct TargetOutcome {
    TargetTask task;
    TargetRun run;
    std::optional<TargetState> state;
    std::string store;                ///< its folder there, if it is known
    StoreContents contents;           ///< of the store, with `state`
    std::optional<PruneResult> spare; ///< what a prune would take out of it
    QString snapshot;                 ///< the file that a probe wrote
    std::optional<Error> error;
    TargetStep at = TargetStep::connect; ///< the last step, which failed if there is an error
    bool declined = false;               ///< the user did not want to go on
    bool refused = false;                ///< the check, or the loader, says that it would not work

    /// The task again from the step that failed on.
    TargetTask again() const;
    /// The task from its beginning, loaded by file.
    TargetTask againByFile() const;
};

/// The steps that touch a target, replaceable by those who want to see what the window makes of an outcome.
struct TargetEngine {
    std::function<Result<TargetCheck>(Connection &, const Package &, const std::string &)> check =
        checkTarget;
    std::function<Result<PushResult>(Connection &, const std::string &, const Package &, const PushOptions &)>
        push = pushPackage;
    std::function<Result<LoadOutcome>(Connection &, const std::string &, const BundleManifest &, LoadWay,
                                      bool)>
        load = loadPlan;
    std::function<Result<BootVerdict>(std::unique_ptr<Connection>, const std::string &,
                                      const BundleManifest &, const BootOptions &)>
        boot = bootPlan;
    std::function<Result<Probe>(Connection &, const Progress &)> probe = probeTarget;
};

} // namespace kwb::workbench
