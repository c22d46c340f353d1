#include "app/workbench/rehearsal/verdict_panel.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"

#include "core/report/text.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kwb::workbench {

namespace {

constexpr int verdictLineRole = Qt::UserRole;

QString endSentence(RehearsalEnd end)
{
    switch (end) {
    case RehearsalEnd::poweredOff:
        return VerdictPanel::tr("The machine powered off.");
    case RehearsalEnd::reset:
        return VerdictPanel::tr("The machine was reset.");
    case RehearsalEnd::panicked:
        return VerdictPanel::tr("The kernel panicked.");
    case RehearsalEnd::killed:
        return VerdictPanel::tr("QEMU was ended from outside.");
    case RehearsalEnd::seenAll:
        return VerdictPanel::tr("All was seen.");
    case RehearsalEnd::stopped:
        return VerdictPanel::tr("The purgatory stopped.");
    case RehearsalEnd::timedOut:
        return VerdictPanel::tr("The time was over.");
    }
    return {};
}

} // namespace

VerdictPanel::VerdictPanel(const Look &look, QWidget *parent)
    : QWidget(parent)
    , look_(look)
    , summary_(new QLabel(this))
    , notice_(new QLabel(this))
    , checks_(new QTreeWidget(this))
{
    for (QLabel *label : {summary_, notice_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    QFont bold = summary_->font();
    bold.setBold(true);
    summary_->setFont(bold);
    checks_->setAccessibleName(tr("Checks of the rehearsal"));
    checks_->setHeaderLabels({tr("Check"), tr("Time"), tr("Evidence")});
    checks_->setRootIsDecorated(false);
    checks_->setFrameShape(QFrame::NoFrame);
    checks_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(summary_);
    layout->addWidget(notice_);
    layout->addWidget(checks_, 1);
    connect(checks_, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item == nullptr || !item->data(0, verdictLineRole).isValid()) return;
        emit chosen({item->data(0, verdictLineRole).toDouble(), item->text(2).toStdString()});
    });
    clear();
}

void VerdictPanel::clear()
{
    summary_->setText(tr("Not rehearsed yet."));
    notice_->clear();
    notice_->hide();
    checks_->clear();
}

void VerdictPanel::showBefore(quint64 errors)
{
    if (rehearsed_) return;
    clear();
    if (errors > 0)
        addNotice(
            tr("The plan has errors: %1. A rehearsal shows what becomes of them, but it cannot be good. "
               "Rehearse anyway?")
                .arg(errors));
}

void VerdictPanel::showRunning()
{
    rehearsed_ = true;
    clear();
    summary_->setText(tr("QEMU runs…"));
}

void VerdictPanel::addNotice(const QString &text)
{
    if (notice_->text().contains(text)) return;
    notice_->setText(notice_->text().isEmpty() ? text : notice_->text() + "\n" + text);
    notice_->show();
}

void VerdictPanel::show(const Rehearser::Outcome &outcome)
{
    checks_->clear();
    if (*outcome) {
        showVerdict(**outcome);
        return;
    }
    const Error &error = outcome->error();
    if (error.kind == ErrorKind::cancelled) {
        summary_->setText(tr("Cancelled. The emulator has ended."));
        return;
    }
    summary_->setText(emulatorCannotRun(error) ? tr("QEMU cannot run.") : tr("The rehearsal failed."));
    addNotice(say(error));
    if (!error.hint.empty()) addNotice(say(error.hint));
    if (emulatorCannotRun(error))
        addNotice(tr("On Debian and Ubuntu, QEMU for this machine is in the package qemu-system-ppc."));
}

void VerdictPanel::showVerdict(const Rehearsal &rehearsal)
{
    if (rehearsal.replanned) addNotice(say(*rehearsal.replanned));
    if (rehearsal.noRoom) {
        summary_->setText(tr("Not good: a segment has no room, so nothing was run."));
        for (const Finding &finding : rehearsal.noRoom->findings)
            if (finding.severity == Severity::error) addRow("✗", say(finding.message), nullptr, true);
        return;
    }
    const QString end = endSentence(rehearsal.end);
    const QString seconds = QLocale().toString(rehearsal.seconds, 'f', 1);
    QString summary =
        rehearsal.ok() ? tr("Good. %1 %2 s").arg(end, seconds) : tr("Not good. %1 %2 s").arg(end, seconds);
    for (const Message &reason : rehearsal.whyNotGood())
        summary += "\n" + tr("– %1").arg(say(reason));
    summary_->setText(summary);
    for (const VerdictStep &step : rehearsal.verdict.steps)
        addRow(step.seen       ? "✓"
               : step.required ? "✗"
                               : "–",
               say(title(step)), step.seen ? &*step.seen : nullptr, !step.seen && step.required);
    for (const ConsoleLine &line : rehearsal.verdict.troubles)
        addRow("✗", tr("Trouble"), &line, true);
    for (const std::vector<Finding> *findings : {&rehearsal.findings, &rehearsal.givenErrors})
        for (const Finding &finding : *findings)
            if (finding.severity == Severity::error) addRow("✗", say(finding.message), nullptr, true);
}

void VerdictPanel::addRow(const QString &state, const QString &check, const ConsoleLine *line, bool bad)
{
    auto *item = new QTreeWidgetItem(checks_, {tr("%1 %2").arg(state, check)});
    item->setToolTip(0, check);
    if (line != nullptr) {
        item->setData(0, verdictLineRole, line->seconds);
        item->setText(1, tr("%1 s").arg(QLocale().toString(line->seconds, 'f', 2)));
        item->setText(2, qs(printable(line->text)));
        item->setFont(2, look_.mono());
    }
    if (bad) item->setForeground(0, look_.color(Role::conflict));
}

} // namespace kwb::workbench
