#include "app/workbench/target/target_dialog.h"

#include "app/workbench/common/say.h"

#include "core/target/destination.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QVBoxLayout>

namespace kwb::workbench {

TargetDialog::TargetDialog(const TargetEntry &target, QWidget *parent)
    : QDialog(parent)
    , before_(target)
    , destination_(new QLineEdit(target.destination, this))
    , ssh_(new QLineEdit(joinedCommand(target.sshArguments), this))
    , store_(new QLineEdit(target.store, this))
    , console_(new QLineEdit(target.console, this))
    , problem_(new QLabel(this))
{
    setWindowTitle(target.destination.isEmpty() ? tr("Add a target") : tr("Edit the target"));
    setMinimumWidth(600);
    destination_->setPlaceholderText(tr("user@host, ssh://user@host:port, or a configured name"));
    ssh_->setPlaceholderText(tr("None, such as: -p 2222"));
    store_->setPlaceholderText(tr("The first that will do of /var/lib, /var/tmp, /tmp"));
    console_->setPlaceholderText(tr("None, such as: ipmitool … sol activate"));
    console_->setToolTip(tr("A command of this machine that shows the target's console while it boots"));
    store_->setToolTip(tr("The folder on the target for what is sent"));
    problem_->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Destination:"), destination_);
    form->addRow(tr("&Arguments of ssh:"), ssh_);
    form->addRow(tr("&Store:"), store_);
    form->addRow(tr("&Console command:"), console_);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    ok_ = buttons->button(QDialogButtonBox::Ok);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(problem_);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(destination_, &QLineEdit::textChanged, this, &TargetDialog::validate);
    validate();
}

TargetEntry TargetDialog::target() const
{
    TargetEntry out;
    if (destination_->text().trimmed() == before_.destination) out = before_;
    out.destination = destination_->text().trimmed();
    out.sshArguments = QProcess::splitCommand(ssh_->text());
    out.store = store_->text().trimmed();
    out.console = console_->text().trimmed();
    return out;
}

void TargetDialog::validate()
{
    const QString text = destination_->text().trimmed();
    const auto parsed = parseDestination(text.toStdString());
    ok_->setEnabled(parsed.has_value());
    problem_->setText(parsed || text.isEmpty() ? QString() : say(parsed.error().message));
}

} // namespace kwb::workbench
