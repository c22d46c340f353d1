#include "app/workbench/export/command_dialog.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/model/workspace.h"

#include "core/report/kexec_command.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace kwb::workbench {

namespace {

constexpr qreal listIndent = 18; ///< pixels

} // namespace

CommandDialog::CommandDialog(const Context &context, QWidget *parent)
    : QDialog(parent)
    , context_(context)
    , tree_(new QLineEdit(this))
    , command_(new QPlainTextEdit(this))
    , lost_(new QTextBrowser(this))
{
    setWindowTitle(tr("Command for kexec-tools"));
    resize(640, 460);
    command_->setReadOnly(true);
    command_->setFont(context.look.mono());
    command_->setAccessibleName(tr("Command"));
    tree_->setPlaceholderText(tr("none: kexec makes its own of the running machine's"));
    tree_->setAccessibleName(tr("Device tree file on the target"));
    lost_->setAccessibleName(tr("What the command cannot say"));
    const auto heading = [this](const QString &text, QWidget *buddy) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        label->setWordWrap(true);
        return label;
    };
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("Co&py"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(command_->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading(tr("On the target, as root, with the files at the same paths:"), command_));
    layout->addWidget(command_, 1);
    layout->addWidget(heading(tr("&Device tree file to hand over (*.dtb, exported from here):"), tree_));
    layout->addWidget(tree_);
    layout->addWidget(heading(tr("What of the plan it cannot say:"), lost_));
    layout->addWidget(lost_, 2);
    layout->addWidget(buttons);
    connect(tree_, &QLineEdit::textChanged, this, &CommandDialog::refresh);
    connect(&context_.workspace, &Workspace::planChanged, this, &CommandDialog::refresh);
    refresh();
}

void CommandDialog::refresh()
{
    const auto &plan = context_.workspace.plan();
    if (!plan) {
        command_->clear();
        lost_->setPlainText(tr("There is no plan yet."));
        return;
    }
    const KexecCommand command = kexecCommand(*plan, tree_->text().toStdString());
    command_->setPlainText(qs(command.shell()));
    QString list;
    for (const Message &message : command.notExpressed)
        list += "<li>" + say(message).toHtmlEscaped() + "</li>";
    lost_->setHtml("<ul>" + list + "</ul>");
    lost_->document()->setIndentWidth(listIndent);
}

} // namespace kwb::workbench
