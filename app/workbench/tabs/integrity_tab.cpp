#include "app/workbench/tabs/integrity_tab.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/model/workspace.h"
#include "app/workbench/table/table_pane.h"

#include "core/report/integrity_table.h"
#include "core/report/trust_table.h"

#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kwb::workbench {

namespace {

constexpr int quietBeforeDigests = 300; ///< milliseconds

} // namespace

IntegrityTab::IntegrityTab(const Context &context, QWidget *parent)
    : PlanTab(context, parent)
    , verdict_(new QLabel(this))
    , progress_(new QLabel(this))
    , digests_(new TablePane(context, tr("Digests of segments"), this))
    , identity_(new TablePane(context, tr("Plan and target"), this))
    , lateSlots_(new TablePane(context, tr("Filled in on the target"), this))
    , trust_(new TablePane(context, tr("Signatures and measurements"), this))
{
    layOut();
    digests_->setStateKey("digests");
    identity_->setStateKey("identity");
    lateSlots_->setStateKey("late-slots");
    trust_->setStateKey("trust");
    digests_->setEmptyText(tr("Digests appear with the first plan."));
    identity_->setEmptyText(tr("The plan's id and the target's fingerprint appear with the first plan."));
    lateSlots_->setEmptyText(
        tr("Nothing is left for the target to fill in: what is planned is what it gets."));
    sealLater_.setSingleShot(true);
    sealLater_.setInterval(quietBeforeDigests);
    connect(&sealLater_, &QTimer::timeout, this, [this] {
        if (!isVisible()) return;
        this->context().workspace.requestSeal();
        this->context().workspace.requestTrust();
    });
    connect(&context.workspace, &Workspace::planChanged, this, [this] {
        if (isVisible()) sealLater_.start();
    });
    connect(&context.workspace, &Workspace::sealedChanged, this, [this] {
        const Workspace &workspace = this->context().workspace;
        if (workspace.sealed() || workspace.sealError()) follow();
    });
    connect(&context.workspace, &Workspace::trustChanged, this, [this] {
        const Workspace &workspace = this->context().workspace;
        if (workspace.trust() || workspace.trustError())
            follow();
        else if (isVisible())
            sealLater_.start(); // other keys are trusted now
    });
}

void IntegrityTab::layOut()
{
    verdict_->setWordWrap(true);
    verdict_->setTextFormat(Qt::PlainText);
    verdict_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    progress_->setForegroundRole(QPalette::PlaceholderText);
    digests_->bar()->addWidget(progress_);
    for (TablePane *pane : {identity_, trust_, lateSlots_})
        pane->setBarVisible(false);
    auto *right = new QTabWidget(this);
    right->setDocumentMode(true);
    right->addTab(trust_, trust_->windowTitle());
    right->addTab(identity_, identity_->windowTitle());
    right->addTab(lateSlots_, lateSlots_->windowTitle());
    auto *parts = new QSplitter(this);
    parts->addWidget(digests_);
    parts->addWidget(right);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setSizes({3000, 2000}); // shares
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 4);
    top->addWidget(verdict_, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(parts, 1);
}

bool IntegrityTab::shows(const Subject &) const
{
    return false;
}

QString IntegrityTab::verdict()
{
    catchUp();
    return verdict_->text();
}

QString IntegrityTab::progress()
{
    catchUp();
    return progress_->text();
}

void IntegrityTab::showEvent(QShowEvent *event)
{
    PlanTab::showEvent(event);
    sealLater_.start();
}

QString IntegrityTab::progressText() const
{
    const Workspace &workspace = context().workspace;
    if (!workspace.plan()) return {};
    if (!workspace.plan()->exportable()) return tr("No digests: not every segment has its bytes here");
    if (workspace.sealError()) return tr("No digests: %1").arg(say(*workspace.sealError()));
    return workspace.sealed() ? tr("Digests of the final bytes") : tr("Computing digests…");
}

void IntegrityTab::showPlan()
{
    const Workspace &workspace = context().workspace;
    const auto &plan = workspace.plan();
    verdict_->setText(plan ? say(integrityVerdict(*plan)) : QString());
    verdict_->setVisible(plan != nullptr);
    progress_->setText(progressText());
    const bool failed = workspace.sealError().has_value();
    progress_->setForegroundRole(failed ? QPalette::WindowText : QPalette::PlaceholderText);
    QPalette colors = palette();
    if (failed) colors.setColor(QPalette::WindowText, context().look.color(Role::conflict));
    progress_->setPalette(colors);
    digests_->setTable(plan ? integrityTable(plan, workspace.sealed()) : nullptr);
    identity_->setTable(plan ? identityTable(*plan, workspace.sealed().get()) : nullptr);
    lateSlots_->setTable(plan ? lateSlotTable(plan) : nullptr);
    showTrust();
}

void IntegrityTab::showTrust()
{
    const Workspace &workspace = context().workspace;
    trust_->setEmptyText(
        workspace.trustError()
            ? say(*workspace.trustError())
            : tr("Who signed the kernel, and what the target will say to it, appears with the "
                 "first plan."));
    trust_->setTable(workspace.trust() ? trustTable(*workspace.trust()) : nullptr);
}

} // namespace kwb::workbench
