#include "app/workbench/target/target_job.h"

#include "app/workbench/common/say.h"
#include "app/workbench/export/exporter.h"
#include "app/workbench/target/target_words.h"

#include "core/report/text.h"

#include <algorithm>
#include <utility>

namespace kwb::workbench {

namespace {

constexpr std::chrono::milliseconds betweenProgress{100};
constexpr std::chrono::milliseconds betweenLooks{250}; ///< at the connection, while nothing else is done

} // namespace

TargetTask TargetOutcome::again() const
{
    TargetTask out = task;
    out.known = run;
    // What the target says against what it holds is new knowledge; a connection that broke is none.
    if (error && error->kind != ErrorKind::unreachable && error->kind != ErrorKind::cancelled)
        out.known.load.reset();
    if (run.load && !run.load->done) out.known.load.reset();
    return out;
}

TargetTask TargetOutcome::againByFile() const
{
    TargetTask out = task;
    out.way = LoadWay::byFile;
    out.known = {};
    return out;
}

TargetJob::TargetJob(TargetTask task, TargetEngine engine, TargetLine &line, QObject *parent)
    : QObject(parent)
    , task_(std::move(task))
    , engine_(std::move(engine))
    , line_(line)
{
    outcome_.task = task_;
    outcome_.run = std::exchange(task_.known, {});
    outcome_.run.destination = task_.target.destination.toStdString();
    outcome_.run.way = task_.way;
}

TargetJob::~TargetJob()
{
    stop_.request_stop();
    if (done_.valid()) done_.wait();
}

void TargetJob::start()
{
    started_ = std::chrono::steady_clock::now();
    done_ = line_.run([this] {
        if (Status done = run(); !done) {
            outcome_.error = std::move(done).error();
            end(StepState::bad, say(*outcome_.error));
        }
        release();
        post([this] {
            deliver();
            emit finished(outcome_);
        });
    });
}

void TargetJob::cancel()
{
    stop_.request_stop();
}

void TargetJob::answer(const TargetAnswer &answer)
{
    const std::lock_guard lock(mutex_);
    answer_ = answer;
    answered_.notify_all();
}

Progress TargetJob::untilCancelled() const
{
    return [stop = stop_.get_token()](std::uint64_t, std::uint64_t) { return !stop.stop_requested(); };
}

double TargetJob::seconds() const
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - started_).count();
}

Status TargetJob::run()
{
    begin(TargetStep::connect);
    if (!resume()) KWB_CHECK(connect(true));
    switch (task_.goal) {
    case TargetGoal::status:
        return readState();
    case TargetGoal::probe:
        return probe();
    case TargetGoal::unload:
        return unload();
    case TargetGoal::prune:
        return prune();
    default:
        end(StepState::good, tr("Connected"));
        return runPlan();
    }
}

template <class Work>
Status TargetJob::again(Work work)
{
    if (Status done = work(); done || done.error().kind != ErrorKind::unreachable || mended_) return done;
    KWB_CHECK(mendLink(false));
    begin(outcome_.at);
    return work();
}

bool TargetJob::goesOnTo(TargetGoal goal) const
{
    return task_.goal >= goal && !outcome_.refused && !outcome_.declined;
}

Status TargetJob::runPlan()
{
    begin(outcome_.run.check ? TargetStep::push : TargetStep::check);
    KWB_TRY(const Package package, makePackage());
    forgetOther(package);
    outcome_.run.plan = package.manifest.id;
    outcome_.run.standing = package.standing;
    if (task_.goal == TargetGoal::boot) {
        KWB_TRY(const Destination destination, parseDestination(task_.target.destination.toStdString()));
        KWB_CHECK(checkCanBoot(destination));
        KWB_CHECK(checkCanBoot(package.manifest));
    }
    if (!outcome_.run.check) KWB_CHECK(again([&] { return check(package); }));
    // A check of an earlier run may have seen another file under the bundle's name.
    outcome_.refused = !outcome_.run.check->allows(task_.force) || package.isUntrusted();
    if (package.isUntrusted() && outcome_.at == TargetStep::push)
        end(StepState::bad, standingWords(package.standing, package.trustIsRequired));
    if (goesOnTo(TargetGoal::push) && !outcome_.run.push) KWB_CHECK(again([&] { return push(package); }));
    if (goesOnTo(TargetGoal::load) && !outcome_.run.load) KWB_CHECK(load(package));
    if (goesOnTo(TargetGoal::boot)) return boot(package);
    outcome_.store = outcome_.run.check->store;
    // What was done stays done if this does not come through.
    if (!readSpare()) outcome_.spare.reset();
    return {};
}

/// What an earlier run has done, and what was set aside there, if the bundle is no longer the same.
void TargetJob::forgetOther(const Package &package)
{
    const std::string before = std::exchange(outcome_.run.manifestSha256, package.manifestSha256);
    if (!outcome_.run.check || before == package.manifestSha256) return;
    outcome_.run.check.reset();
    outcome_.run.push.reset();
    outcome_.run.load.reset();
    task_.force = outcome_.task.force = false;
    end(StepState::skipped, {});
    begin(TargetStep::check);
}

Result<Package> TargetJob::openBundle()
{
    log(tr("Reading %1").arg(task_.bundle));
    std::vector<std::string> files;
    for (const QString &file : task_.trusted)
        files.push_back(file.toStdString());
    KWB_TRY(const KeyRing ring, readKeyRing(files));
    KWB_TRY(Package package,
            openPackage(task_.bundle.toStdString(), task_.way, files.empty() ? nullptr : &ring));
    log(standingWords(package.standing, package.trustIsRequired));
    return package;
}

Result<Package> TargetJob::makePackage()
{
    if (!task_.bundle.isEmpty()) return openBundle();
    bundle_ = std::make_unique<QTemporaryDir>();
    if (!bundle_->isValid())
        return fail(ErrorKind::io, {KWB_MSG("target.no-temporary-folder",
                                            "no temporary folder can be made for the bundle: {why}"),
                                    {{"why", bundle_->errorString().toStdString()}}});
    log(tr("Sealing the plan"));
    const std::string path = bundle_->filePath("bundle").toStdString();
    // Errors of the plan become a finding of the check, which may be set aside there.
    KWB_CHECK(sealAndWrite(*task_.plan, path, true, true, [&](double fraction) {
        showProgress(fraction, tr("Sealing the plan"));
        return !stop_.stop_requested();
    }));
    showProgress(-1, {});
    return openPackage(path, task_.way);
}

Status TargetJob::check(const Package &package)
{
    KWB_TRY(TargetCheck found, engine_.check(*connection_, package, task_.target.store.toStdString()));
    outcome_.state = found.state;
    outcome_.contents = found.contents;
    for (const Finding &finding : found.findings)
        log(say(finding.message));
    log(checkWords(found));
    const bool warned = std::ranges::any_of(
        found.findings, [](const Finding &finding) { return finding.severity == Severity::warning; });
    end(!found.allows(task_.force) ? StepState::bad
        : !found.ok() || warned    ? StepState::warned
                                   : StepState::good,
        checkWords(found));
    post([this, found] { emit checked(found); });
    outcome_.run.check = std::move(found);
    return {};
}

Status TargetJob::push(const Package &package)
{
    begin(TargetStep::push);
    PushOptions options;
    options.progress = [this](const PushProgress &at) {
        showProgress(at.total == 0 ? 1.0 : static_cast<double>(at.done) / static_cast<double>(at.total),
                     progressWords(at));
    };
    KWB_TRY(outcome_.run.push, engine_.push(*connection_, outcome_.run.check->store, package, options));
    log(pushWords(*outcome_.run.push));
    end(StepState::good, pushWords(*outcome_.run.push));
    return {};
}

Result<bool> TargetJob::mayLoad(const Package &package)
{
    const BundleManifest &manifest = package.manifest;
    const TargetCheck &known = *outcome_.run.check;
    if (!task_.bundle.isEmpty() && !package.standing.trusted()) {
        KWB_TRY(const TargetAnswer answer, ask(TargetQuestion::Kind::bundle, package));
        if (!answer.go) return declineLoad(tr("Not loaded"));
    }
    const auto &other = manifest.isCrash() ? known.state.crashLoaded : known.state.loaded;
    if (other == true && !known.hasLoaded(manifest, task_.way)) {
        KWB_TRY(const TargetAnswer answer, ask(TargetQuestion::Kind::replaceLoaded, package));
        if (!answer.go) return declineLoad(tr("Not loaded: what was loaded stays"));
    }
    if (task_.way == LoadWay::byFile) {
        KWB_TRY(const TargetAnswer answer, ask(TargetQuestion::Kind::byFile, package));
        if (!answer.go) return declineLoad(tr("Not loaded"));
    }
    return true;
}

Status TargetJob::load(const Package &package)
{
    begin(TargetStep::load);
    const BundleManifest &manifest = package.manifest;
    const TargetCheck &known = *outcome_.run.check;
    if (!known.mustLoad(package) && task_.goal == TargetGoal::boot) {
        end(StepState::skipped, tr("This plan is loaded already"));
        return {};
    }
    KWB_TRY(const bool goes, mayLoad(package));
    if (!goes) return {};
    KWB_TRY(const LoadOutcome loaded, engine_.load(*connection_, known.store, package, task_.force));
    for (const std::string &line : loaded.said)
        log(qs(printable(line)));
    if (loaded.done && task_.way == LoadWay::byFile)
        for (const QString &line : placeLines(loaded.places))
            log(line);
    outcome_.refused = !loaded.done;
    noteLoaded(manifest, loaded);
    end(loaded.done ? StepState::good : StepState::bad, loadWords(loaded));
    outcome_.run.load = loaded;
    return {};
}

/// What the target would say of itself now.
void TargetJob::noteLoaded(const BundleManifest &manifest, const LoadOutcome &loaded)
{
    const bool crash = manifest.isCrash();
    if (outcome_.state && loaded.loaded)
        (crash ? outcome_.state->crashLoaded : outcome_.state->loaded) = loaded.loaded;
    if (!loaded.done) return; // what was loaded before may still be
    (crash ? outcome_.contents.crashPlan : outcome_.contents.loadedPlan) = manifest.id;
    if (!crash) outcome_.contents.loadedWay = task_.way;
    if (!outcome_.state || !loaded.loaded) return;
    (crash ? outcome_.contents.crashBoot : outcome_.contents.loadedBoot) = outcome_.state->bootId;
}

bool TargetJob::declineLoad(const QString &words)
{
    outcome_.declined = true;
    end(StepState::skipped, words);
    return false;
}

Status TargetJob::boot(const Package &package)
{
    begin(TargetStep::boot);
    KWB_TRY(const TargetAnswer answer, ask(TargetQuestion::Kind::boot, package));
    if (!answer.go) {
        outcome_.declined = true;
        end(StepState::skipped, tr("Not booted: the plan stays loaded"));
        return {};
    }
    BootOptions options;
    options.way = task_.way;
    options.now = answer.now;
    options.watchdog = answer.watchdog;
    options.patience = answer.patience;
    options.console = {task_.target.console.toStdString(), task_.target.consoleFile.toStdString()};
    options.connect = connectOptions(true);
    options.back = [this](std::unique_ptr<Connection> connection) { connection_ = std::move(connection); };
    options.line = [this](const ConsoleLine &line) { keep(line); };
    options.notice = [this](const Message &message) {
        log(say(message));
        if (outcome_.at != TargetStep::boot) return;
        end(StepState::good, tr("The machine leaves the old system"));
        begin(TargetStep::verdict);
    };
    KWB_TRY(outcome_.run.boot,
            engine_.boot(std::move(connection_), outcome_.run.check->store, package.manifest, options));
    const BootVerdict &verdict = *outcome_.run.boot;
    if (outcome_.at == TargetStep::boot) {
        end(StepState::good, {});
        begin(TargetStep::verdict);
    }
    if (verdict.after) outcome_.state = verdict.after;
    log(say(verdict.text()));
    end(verdict.end == BootEnd::bootedThisPlan ? StepState::good : StepState::bad, say(verdict.text()));
    if (const Status kept =
            appendHistory(historyFile(), recordOf(outcome_.run.destination, outcome_.run.plan, verdict));
        !kept)
        log(say(kept.error()));
    return {};
}

Result<TargetAnswer> TargetJob::ask(TargetQuestion::Kind kind, const Package &package)
{
    return ask({.kind = kind,
                .task = task_,
                .check = *outcome_.run.check,
                .manifest = package.manifest,
                .standing = package.standing,
                .store = {},
                .spare = {}});
}

Result<TargetAnswer> TargetJob::ask(TargetQuestion question)
{
    std::unique_lock lock(mutex_);
    answer_.reset();
    post([this, question = std::move(question)] { emit asked(question); });
    // People take their time, and machines sleep meanwhile.
    while (
        !answered_.wait_for(lock, stop_.get_token(), betweenLooks, [this] { return answer_.has_value(); })) {
        if (stop_.stop_requested())
            return fail(ErrorKind::cancelled, {KWB_MSG("target.cancelled", "cancelled")});
        noticeLoss();
    }
    const TargetAnswer answer = *answer_;
    lock.unlock();
    if (answer.go) KWB_CHECK(mendLink(true));
    return answer;
}

void TargetJob::begin(TargetStep step)
{
    begun_ = std::chrono::steady_clock::now();
    outcome_.at = step;
    post([this, step] { emit stepChanged(step, StepState::running, {}, 0); });
}

void TargetJob::end(StepState state, const QString &words)
{
    const double took = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun_).count();
    post([this, step = outcome_.at, state, words, took] { emit stepChanged(step, state, words, took); });
}

void TargetJob::log(const QString &line)
{
    post([this, at = seconds(), line] { emit logged(at, line); });
}

// Signals across threads cost: ten a second are enough for an eye.
void TargetJob::showProgress(double fraction, const QString &words)
{
    const auto now = std::chrono::steady_clock::now();
    if (fraction >= 0 && fraction < 1 && now - shown_ < betweenProgress) return;
    shown_ = now;
    post([this, fraction, words] { emit progressed(fraction, words); });
}

// A kernel may print thousands of lines a second: one event takes them all.
void TargetJob::keep(const ConsoleLine &line)
{
    const std::lock_guard lock(mutex_);
    waiting_.push_back(line);
    if (waiting_.size() == 1) post([this] { deliver(); });
}

void TargetJob::deliver()
{
    std::vector<ConsoleLine> some;
    {
        const std::lock_guard lock(mutex_);
        some.swap(waiting_);
    }
    if (!some.empty()) emit consoleLines(some);
}

} // namespace kwb::workbench
