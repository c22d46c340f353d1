#include "app/workbench/target/targets_tab.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/model/workspace.h"
#include "app/workbench/request/capture.h"
#include "app/workbench/target/boot_dialog.h"
#include "app/workbench/target/bundle_source.h"
#include "app/workbench/target/job_pages.h"
#include "app/workbench/target/step_list.h"
#include "app/workbench/target/target_job.h"
#include "app/workbench/target/target_line.h"
#include "app/workbench/target/target_list.h"
#include "app/workbench/target/target_words.h"

#include "core/report/text.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace kwb::workbench {

TargetsTab::TargetsTab(const Context &context, QWidget *parent)
    : PlanTab(context, parent)
    , list_(new TargetList(context.look, this))
    , steps_(new StepList(context.look, this))
    , pages_(new JobPages(context.look, this))
    , notice_(new QLabel(this))
    , offer_(new QPushButton(this))
    , way_(new QComboBox(this))
    , source_(new BundleSource(context.look, this))
    , progress_(new QProgressBar(this))
    , progressWords_(new QLabel(this))
    , cancel_(new QAction(context.look.icon("stop"), tr("Cancel"), this))
    , loadOnTarget_(new QAction(context.look.icon("target"), tr("Load on target…"), this))
    , line_(std::make_unique<TargetLine>())
    , askpass_(QCoreApplication::applicationFilePath())
    , snapshotFolder_(Capture::defaultFolder())
{
    makeActions();
    auto *body = new QSplitter(this);
    body->addWidget(list_);
    body->addWidget(makeSteps());
    body->addWidget(pages_);
    body->setChildrenCollapsible(false);
    body->setStretchFactor(0, 3);
    body->setStretchFactor(1, 4);
    body->setStretchFactor(2, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(makeButtons());
    layout->addWidget(source_);
    layout->addWidget(makeNotice());
    layout->addWidget(body, 1);
    connect(line_.get(), &TargetLine::lost, this, [this](const QString &destination) {
        if (job_ == nullptr) list_->showLost(destination);
    });
    connect(list_, &TargetList::chosenChanged, this, &TargetsTab::showTarget);
    connect(source_, &BundleSource::changed, this, &TargetsTab::showActions);
    connect(loadOnTarget_, &QAction::triggered, this, [this] {
        if (job_ == nullptr) source_->choosePlan();
    });
    connect(&context.workspace, &Workspace::planChanged, this, &TargetsTab::showActions);
    connect(&context.workspace, &Workspace::busyChanged, this, &TargetsTab::showActions);
    connect(&context.look, &Look::changed, this, [this] { tell(role_, notice_->text()); });
    showTarget();
}

TargetsTab::~TargetsTab()
{
    // Its last signals are not for a tab that is going.
    if (job_ == nullptr) return;
    job_->disconnect(this);
    // It ends before the line that it runs on.
    delete job_;
}

bool TargetsTab::shows(const Subject & /*subject*/) const
{
    return false;
}

void TargetsTab::makeActions()
{
    const std::tuple<TargetGoal, QString, QString> all[] = {
        {TargetGoal::status, tr("Connect"), tr("Say what runs there, what is loaded and what is kept")},
        {TargetGoal::probe, tr("Snapshot"), tr("Capture a snapshot of the target, to plan with")},
        {TargetGoal::unload, tr("Unload"), tr("Take a loaded plan out again")},
        {TargetGoal::prune, tr("Clear the store…"), {}},
        {TargetGoal::check, tr("Check"),
         tr("Say all that would refuse or break a load, before anything is sent")},
        {TargetGoal::push, tr("Push"), tr("Check, then send what is missing there")},
        {TargetGoal::load, tr("Load"), tr("Check, send, and load it; the running system goes on")},
        {TargetGoal::boot, tr("Boot…"), tr("Check, send, load, and start it, after one more question")},
    };
    for (const auto &[goal, text, tip] : all) {
        auto *action = new QAction(text, this);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, [this, wanted = goal] { begin(wanted); });
        actions_[static_cast<std::size_t>(goal)] = action;
    }
    loadOnTarget_->setToolTip(tr("Bring this plan to a machine over SSH"));
}

QWidget *TargetsTab::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](QAction *action) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text());
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    };
    for (const TargetGoal goal :
         {TargetGoal::status, TargetGoal::check, TargetGoal::push, TargetGoal::load, TargetGoal::boot})
        add(action(goal));
    way_->addItem(tr("Exactly this plan (kexec_load)"));
    way_->addItem(tr("By file (kexec_file_load)"));
    way_->setAccessibleName(tr("How it is loaded"));
    way_->setToolTip(
        tr("By file the target's kernel chooses the places and makes the tree; what does not survive is "
           "shown before it is loaded"));
    row->addWidget(way_);
    row->addSpacing(12);
    add(action(TargetGoal::probe));
    add(action(TargetGoal::unload));
    add(action(TargetGoal::prune));
    row->addStretch();
    cancel_->setToolTip(tr("Stop what runs; what was sent stays there"));
    connect(cancel_, &QAction::triggered, this, [this] {
        if (job_ != nullptr) job_->cancel();
    });
    add(cancel_);
    return bar;
}

QWidget *TargetsTab::makeNotice()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    notice_->setWordWrap(true);
    notice_->setTextFormat(Qt::PlainText);
    notice_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(notice_, 1);
    row->addWidget(offer_);
    offer_->hide();
    connect(offer_, &QPushButton::clicked, this, [this] {
        offer_->hide();
        if (const auto deed = std::exchange(deed_, {})) deed();
    });
    return bar;
}

QWidget *TargetsTab::makeSteps()
{
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(steps_, 1);
    progress_->setRange(0, 1000);
    progress_->setTextVisible(false);
    progress_->setMaximumHeight(6);
    progress_->setAccessibleName(tr("Progress"));
    progressWords_->setWordWrap(true);
    rows->addWidget(progress_);
    rows->addWidget(progressWords_);
    showProgress(1, {});
    return box;
}

void TargetsTab::begin(TargetGoal goal)
{
    const TargetEntry *target = list_->chosen();
    if (job_ != nullptr || target == nullptr) return;
    const Workspace &workspace = context().workspace;
    const QString &bundle = source_->bundle();
    run({.goal = goal,
         .target = *target,
         .plan = goal >= TargetGoal::check && bundle.isEmpty() ? workspace.plan() : nullptr,
         .kernel = QFileInfo(bundle.isEmpty() ? qs(workspace.spec().kernel) : bundle).fileName(),
         .bundle = bundle,
         .trusted = source_->trusted(),
         .way = way_->currentIndex() == 1 ? LoadWay::byFile : LoadWay::exact,
         .force = false,
         .snapshotFolder = snapshotFolder_,
         .askpass = askpass_,
         .known = {}});
}

void TargetsTab::run(const TargetTask &task)
{
    if (job_ != nullptr) return;
    if (!task.known.check) {
        pages_->clear();
        steps_->clearSteps();
    }
    offer({}, {});
    tell(Role::mutedText, tr("Working on %1").arg(task.target.destination));
    job_ = new TargetJob(task, engine_, *line_, this);
    connect(job_, &TargetJob::stepChanged, this,
            [this](TargetStep step, StepState state, const QString &words, double seconds) {
                steps_->showStep(step, state, words, seconds);
                if (state != StepState::running) showProgress(1, {});
                if (step == TargetStep::verdict && state == StepState::running &&
                    job_->task().target.showsConsole())
                    pages_->bringConsole();
            });
    connect(job_, &TargetJob::logged, pages_, &JobPages::log);
    connect(job_, &TargetJob::consoleLines, pages_, &JobPages::addConsole);
    connect(job_, &TargetJob::progressed, this, &TargetsTab::showProgress);
    connect(job_, &TargetJob::asked, this, &TargetsTab::ask);
    connect(job_, &TargetJob::checked, pages_,
            [this](const TargetCheck &check) { pages_->showFindings(&check); });
    connect(job_, &TargetJob::linkChanged, list_, [this, name = task.target.destination](bool there) {
        list_->showLost(there ? QString() : name);
    });
    connect(job_, &TargetJob::finished, this, &TargetsTab::settle);
    list_->setFixed(true);
    source_->setFixed(true);
    way_->setCurrentIndex(task.way == LoadWay::byFile ? 1 : 0);
    list_->showLost({});
    showActions();
    job_->start();
}

void TargetsTab::ask(const TargetQuestion &question)
{
    if (question.kind == TargetQuestion::Kind::boot)
        askBoot(question);
    else if (question.kind == TargetQuestion::Kind::byFile)
        askByFile(question);
    else if (question.kind == TargetQuestion::Kind::bundle)
        askBundle(question);
    else if (question.kind == TargetQuestion::Kind::prune)
        askPrune(question);
    else
        askReplacement(question);
}

void TargetsTab::askBoot(const TargetQuestion &question)
{
    auto *dialog = new BootDialog(context().look, question, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(job_, &TargetJob::finished, dialog, &QDialog::reject);
    connect(dialog, &QDialog::finished, job_, [job = job_, dialog](int result) {
        job->answer(result == QDialog::Accepted ? dialog->choices() : TargetAnswer{});
    });
    dialog->open();
}

void TargetsTab::askReplacement(const TargetQuestion &question)
{
    const std::string plan =
        question.check.contents.loadedIn(question.check.state.bootId, question.manifest.isCrash());
    const bool ours = !plan.empty();
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Something else is loaded"),
                                ours ? tr("On %1 plan %2 is loaded. Loading this plan takes its place.")
                                           .arg(question.task.target.destination, qs(plan))
                                     : tr("On %1 something is loaded that this program did not load. Loading "
                                          "this plan takes its place.")
                                           .arg(question.task.target.destination),
                                QMessageBox::NoButton, this);
    askYes(box, tr("&Replace it"));
}

void TargetsTab::askByFile(const TargetQuestion &question)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Load by file?"),
                                tr("The kernel of %1 gets files instead of the plan's segments.")
                                    .arg(question.task.target.destination),
                                QMessageBox::NoButton, this);
    box->setTextFormat(Qt::RichText);
    box->setInformativeText(effectsHtml(question.manifest));
    askYes(box, tr("&Load by file"));
}

void TargetsTab::askBundle(const TargetQuestion &question)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Load this bundle?"),
                                tr("Nobody has said that %1 is to be trusted. It goes to %2.")
                                    .arg(question.task.kernel, question.task.target.destination),
                                QMessageBox::NoButton, this);
    box->setInformativeText(tr("Signature: %1\nPlan: %2\nCommand line: %3")
                                .arg(standingWords(question.standing, !question.task.trusted.isEmpty()),
                                     qs(question.manifest.id), qs(printable(question.manifest.cmdline))));
    box->setTextFormat(Qt::PlainText);
    askYes(box, tr("&Load it"));
}

void TargetsTab::askPrune(const TargetQuestion &question)
{
    const QString size = locale().formattedDataSize(static_cast<qint64>(question.spare.bytes));
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Clear the store"),
                        tr("Take %1 out of the store of %2?").arg(size, question.task.target.destination),
                        QMessageBox::NoButton, this);
    const int plans = static_cast<int>(question.spare.plans);
    const QString what = plans == 0
                             ? tr("Only files go that no plan has.")
                             : tr("%n old plan(s) go, and the files that no other plan has.", nullptr, plans);
    const QString stays =
        tr("The newest %n plan(s) stay, and the one that is loaded.", nullptr, static_cast<int>(usualKeep));
    box->setInformativeText(qs(printable(question.store)) + "\n" + what + " " + stays);
    askYes(box, tr("C&lear it"));
}

void TargetsTab::askYes(QMessageBox *box, const QString &yes)
{
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QAbstractButton *go = box->addButton(yes, QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(job_, &TargetJob::finished, box, &QDialog::reject);
    connect(box, &QDialog::finished, job_,
            [job = job_, box, go] { job->answer({.go = box->clickedButton() == go}); });
    box->open();
}

void TargetsTab::settle(const TargetOutcome &outcome)
{
    std::exchange(job_, nullptr)->deleteLater();
    if (outcome.run.boot) pages_->markConsole(outcome.run.boot->console);
    showProgress(1, {});
    spare_ = outcome.spare;
    list_->setFixed(false);
    source_->setFixed(false);
    if (outcome.error && outcome.error->kind == ErrorKind::unreachable)
        list_->showLost(outcome.task.target.destination);
    list_->note(outcome);
    pages_->showHistory(outcome.task.target.destination);
    showActions();
    tell(outcome);
    emit finished(outcome);
}

void TargetsTab::tell(const TargetOutcome &outcome)
{
    const QString words = steps_->words(outcome.at);
    if (outcome.error) {
        const bool cancelled = outcome.error->kind == ErrorKind::cancelled;
        QString text = cancelled ? tr("Cancelled.") : say(*outcome.error);
        if (!outcome.error->hint.empty()) text += "\n" + say(outcome.error->hint);
        tell(cancelled ? Role::mutedText : Role::conflict, text);
        // A watch that was broken off is no reason to boot a second time.
        if (outcome.at != TargetStep::verdict)
            offer(tr("Retry"), [this, task = outcome.again()] { run(task); });
        return;
    }
    if (outcome.run.check && !outcome.run.check->allows(outcome.task.force)) {
        pages_->bringFindings();
        tell(Role::conflict, words);
        if (outcome.run.check->suggestsFile())
            offer(tr("By file…"), [this, task = outcome.againByFile()] { run(task); });
        else if (outcome.task.goal != TargetGoal::check && outcome.run.check->allows(true))
            offer(tr("Go on anyway"), [this, task = outcome.again()]() mutable {
                task.force = true;
                steps_->setState(TargetStep::check, StepState::warned);
                run(task);
            });
        return;
    }
    tell(outcome.refused                                                        ? Role::conflict
         : outcome.run.boot && outcome.run.boot->end != BootEnd::bootedThisPlan ? Role::conflict
                                                                                : Role::text,
         words);
    if (!outcome.snapshot.isEmpty()) {
        tell(Role::text, tr("Wrote the snapshot %1").arg(outcome.snapshot));
        offer(tr("Use as target"), [this, path = outcome.snapshot] { useSnapshot(path); });
    }
}

void TargetsTab::tell(Role role, const QString &text)
{
    role_ = role;
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, context().look.color(role));
    notice_->setPalette(colors);
    notice_->setText(text);
}

void TargetsTab::offer(const QString &text, std::function<void()> deed)
{
    deed_ = std::move(deed);
    offer_->setText(text);
    offer_->setVisible(!text.isEmpty());
}

void TargetsTab::useSnapshot(const QString &path)
{
    RequestSpec spec = context().workspace.spec();
    spec.target = path.toStdString();
    context().workspace.edit(tr("use the target's snapshot"), spec);
}

void TargetsTab::showProgress(double fraction, const QString &words)
{
    const bool busy = job_ != nullptr && fraction < 1;
    progress_->setVisible(busy);
    progressWords_->setVisible(busy && !words.isEmpty());
    progressWords_->setText(words);
    progress_->setRange(0, fraction < 0 ? 0 : 1000);
    if (fraction >= 0) progress_->setValue(static_cast<int>(fraction * 1000));
}

void TargetsTab::showTarget()
{
    const TargetEntry *target = list_->chosen();
    const QString destination = target != nullptr ? target->destination : QString();
    if (job_ == nullptr && destination != shown_) {
        pages_->clear();
        steps_->clearSteps();
        offer({}, {});
        notice_->clear();
        pages_->showHistory(destination);
        spare_.reset();
    }
    if (job_ == nullptr && (destination != shown_ || destination.isEmpty()))
        tell(Role::mutedText,
             destination.isEmpty()
                 ? tr("Add a machine that SSH reaches, to look at it, load a plan and boot it.")
                 : tr("Nothing has been done with %1 yet.").arg(destination));
    shown_ = destination;
    line_->keepOnly(target != nullptr ? TargetWay{destination, target->sshArguments} : TargetWay{});
    showActions();
}

void TargetsTab::showActions()
{
    const bool idle = job_ == nullptr && list_->chosen() != nullptr;
    const Workspace &workspace = context().workspace;
    const bool planned = workspace.upToDate() && workspace.plan()->exportable();
    const bool chosen = !source_->bundle().isEmpty();
    for (const TargetGoal goal : {TargetGoal::status, TargetGoal::probe, TargetGoal::unload})
        action(goal)->setEnabled(idle);
    action(TargetGoal::check)->setEnabled(idle && (chosen ? source_->known() : planned));
    for (const TargetGoal goal : {TargetGoal::push, TargetGoal::load, TargetGoal::boot})
        action(goal)->setEnabled(idle && (chosen ? source_->mayLoad() : planned));
    showPrune(idle);
    way_->setEnabled(job_ == nullptr);
    cancel_->setEnabled(job_ != nullptr);
    loadOnTarget_->setEnabled(planned);
}

void TargetsTab::showPrune(bool idle)
{
    QAction *prune = action(TargetGoal::prune);
    const bool none = spare_ && spare_->empty();
    prune->setEnabled(idle && !none);
    prune->setToolTip(
        none     ? tr("Nothing in the target's store could go")
        : spare_ ? tr("Take out of the target's store what only old plans have: %1")
                       .arg(locale().formattedDataSize(static_cast<qint64>(spare_->bytes)))
                 : tr("Take out of the target's store what only old plans have, after one more question"));
}

void TargetsTab::setIdle(std::chrono::milliseconds idle)
{
    line_->setIdle(idle);
}

} // namespace kwb::workbench
