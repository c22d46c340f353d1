#include "app/workbench/target/target_dialog.h"

#include "app/workbench/common/say.h"

#include "core/target/destination.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
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
    , consoleFile_(new QLineEdit(target.consoleFile, this))
    , problem_(new QLabel(this))
{
    setWindowTitle(target.destination.isEmpty() ? tr("Add a target") : tr("Edit the target"));
    setMinimumWidth(600);
    destination_->setPlaceholderText(tr("user@host, ssh://user@host:port, or a configured name"));
    ssh_->setPlaceholderText(tr("None, such as: -p 2222"));
    store_->setPlaceholderText(tr("The first that will do of /var/lib, /var/tmp, /tmp"));
    console_->setPlaceholderText(tr("None, such as: ipmitool … sol activate"));
    console_->setToolTip(tr("A command of this machine that shows the target's console while it boots"));
    consoleFile_->setPlaceholderText(tr("None, such as: /var/log/consoles/lab1.log"));
    consoleFile_->setToolTip(
        tr("A file of this machine to which the target's console is written; what is new in "
           "it is shown while the target boots"));
    store_->setToolTip(tr("The folder on the target for what is sent"));
    problem_->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Destination:"), destination_);
    form->addRow(tr("&Arguments of ssh:"), ssh_);
    form->addRow(tr("&Store:"), store_);
    form->addRow(tr("&Console command:"), console_);
    auto *choose = new QPushButton(tr("Cho&ose…"), this);
    choose->setAccessibleName(tr("Choose the console file"));
    choose->setAutoDefault(false);
    auto *file = new QHBoxLayout;
    file->addWidget(consoleFile_, 1);
    file->addWidget(choose);
    form->addRow(tr("Or console &file:"), file);
    // A layout is no buddy of its label.
    qobject_cast<QLabel *>(form->labelForField(file))->setBuddy(consoleFile_);
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
    connect(choose, &QPushButton::clicked, this, &TargetDialog::chooseConsoleFile);
    for (const QLineEdit *edit : {destination_, console_, consoleFile_})
        connect(edit, &QLineEdit::textChanged, this, &TargetDialog::validate);
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
    out.consoleFile = consoleFile_->text().trimmed();
    return out;
}

void TargetDialog::validate()
{
    const QString text = destination_->text().trimmed();
    const auto parsed = parseDestination(text.toStdString());
    const bool twice = !console_->text().trimmed().isEmpty() && !consoleFile_->text().trimmed().isEmpty();
    ok_->setEnabled(parsed && !twice);
    problem_->setText(!parsed && !text.isEmpty() ? say(parsed.error().message)
                      : twice ? tr("The console comes by a command or by a file, not by both.")
                              : QString());
}

void TargetDialog::chooseConsoleFile()
{
    auto *dialog = new QFileDialog(this, tr("Console file"), QFileInfo(consoleFile_->text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, consoleFile_, &QLineEdit::setText);
    dialog->open();
}

} // namespace kwb::workbench
