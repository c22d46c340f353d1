#include "app/workbench/target/boot_dialog.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/target/target_words.h"

#include "core/report/text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kwb::workbench {

namespace {

QString html(const std::string &text)
{
    return qs(printable(text)).toHtmlEscaped();
}

} // namespace

BootDialog::BootDialog(const Look &look, const TargetQuestion &question, QWidget *parent)
    : QDialog(parent)
    , watchdogThere_(question.check.state.watchdog)
    , showsConsole_(question.task.target.showsConsole())
    , facts_(new QLabel(this))
    , losses_(new QLabel(this))
    , now_(new QCheckBox(tr("&Jump at once, without shutting services down"), this))
    , watchdog_(new QCheckBox(tr("Start the &watchdog first"), this))
    , patience_(new QSpinBox(this))
    , boot_(new QPushButton(tr("&Boot it"), this))
    , cancel_(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Boot %1?").arg(question.task.target.destination));
    facts_->setMinimumWidth(540); // the layout sets the dialog's own
    facts_->setTextFormat(Qt::RichText);
    facts_->setWordWrap(true);
    facts_->setText(factsText(look, question));
    losses_->setWordWrap(true);
    losses_->setTextFormat(Qt::RichText);
    losses_->setAccessibleName(tr("What will be lost"));
    now_->setAccessibleName(now_->text());
    watchdog_->setEnabled(watchdogThere_);
    if (!watchdogThere_) watchdog_->setToolTip(tr("The target has no watchdog"));
    patience_->setRange(10, 86400);
    patience_->setValue(300);
    patience_->setSuffix(tr(" s"));
    layOut();
    connect(boot_, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(now_, &QCheckBox::toggled, this, &BootDialog::showLosses);
    connect(watchdog_, &QCheckBox::toggled, this, &BootDialog::showLosses);
    showLosses();
}

QString BootDialog::factsText(const Look &look, const TargetQuestion &question)
{
    const TargetState &state = question.check.state;
    const QString row = QStringLiteral("<tr><td style='padding-right:12px'>%1</td><td>%2</td></tr>");
    QString machine = "<b>" + question.task.target.destination.toHtmlEscaped() + "</b>";
    if (!question.check.model.empty()) machine += "<br>" + html(question.check.model);
    machine += "<br>" + tr("runs %1").arg(html(state.release + ", " + state.machine));
    const bool bundle = !question.task.bundle.isEmpty();
    return "<table>" + row.arg(tr("Machine"), machine) +
           row.arg(bundle ? tr("Bundle") : tr("Kernel"),
                   "<b>" + question.task.kernel.toHtmlEscaped() + "</b>") +
           (bundle
                ? row.arg(tr("Signature"),
                          standingWords(question.standing, !question.task.trusted.isEmpty()).toHtmlEscaped())
                : QString()) +
           row.arg(tr("Command line"), "<span style='font-family:\"" + look.mono().family() + "\"'>" +
                                           html(question.manifest.cmdline) + "</span>") +
           row.arg(tr("Plan"), html(question.manifest.id)) +
           (question.task.way == LoadWay::byFile
                ? row.arg(tr("Loaded"), tr("by file: places, tree and purgatory are those of the "
                                           "target's kernel")
                                            .toHtmlEscaped())
                : QString()) +
           "</table>";
}

void BootDialog::layOut()
{
    auto *form = new QFormLayout;
    form->addRow(tr("&Wait for the new system:"), patience_);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(boot_, QDialogButtonBox::DestructiveRole);
    buttons->addButton(cancel_, QDialogButtonBox::RejectRole);
    boot_->setAutoDefault(false);
    cancel_->setDefault(true);
    cancel_->setFocus();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->setSizeConstraint(QLayout::SetMinimumSize);
    layout->addWidget(facts_);
    layout->addWidget(losses_);
    layout->addWidget(now_);
    layout->addWidget(watchdog_);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
}

void BootDialog::showLosses()
{
    QStringList items{tr("The running system ends, with all its services, logins and connections."),
                      tr("Work that is not saved there is lost.")};
    items +=
        now_->isChecked()
            ? tr("It jumps at once: nothing is shut down, and what is not yet written to its disks is lost.")
            : tr("Services are shut down in order first; that can take minutes.");
    items +=
        watchdog_->isChecked()
            ? tr("If the new system does not take the watchdog over, firmware resets the machine: that ends "
                 "a healthy one, too.")
            : tr("If the new system does not come up, somebody must reset the machine.");
    if (!showsConsole_) items += tr("No console is set for it: if it stops, nothing will show where.");
    losses_->setText("<b>" + tr("What will be lost").toHtmlEscaped() +
                     "</b><ul style='margin-left:-20px'><li>" + items.join("</li><li>") + "</li></ul>");
}

TargetAnswer BootDialog::choices() const
{
    return {true, now_->isChecked(), watchdog_->isChecked(), std::chrono::seconds(patience_->value())};
}

// A label that wraps rich text asks for less than it needs, and nothing here may be hidden.
void BootDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    for (QLabel *label : {facts_, losses_})
        label->setMinimumHeight(label->heightForWidth(label->width()));
}

QString BootDialog::text() const
{
    return facts_->text() + losses_->text();
}

} // namespace kwb::workbench
