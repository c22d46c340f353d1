#include "app/workbench/window/file_actions.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/common/share.h"
#include "app/workbench/model/workspace.h"

#include <QAction>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace kwb::workbench {

namespace {

QAction *fileAction(QObject *parent, const QIcon &icon, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(icon, text, parent);
    action->setShortcut(keys);
    return action;
}

} // namespace

FileActions::FileActions(const Context &context, QWidget *window)
    : QObject(window)
    , context_(context)
    , window_(window)
    , new_(fileAction(this, context.look.icon("new"), tr("&New workspace"), QKeySequence::New))
    , open_(fileAction(this, context.look.icon("open"), tr("&Open workspace…"), QKeySequence::Open))
    , sample_(fileAction(this, context.look.icon("sample"), tr("Open the sa&mple"), {}))
    , save_(fileAction(this, context.look.icon("save"), tr("&Save"), QKeySequence::Save))
    , saveAs_(fileAction(this, {}, tr("Save &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)))
{
    connect(new_, &QAction::triggered, this, [this] { guarded([this] { context_.workspace.startNew(); }); });
    connect(open_, &QAction::triggered, this, [this] {
        auto *dialog = new QFileDialog(window_, tr("Open a workspace"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("Workspaces (*.kwb)"), tr("All files (*)")});
        connect(dialog, &QFileDialog::fileSelected, this, &FileActions::open);
        dialog->open();
    });
    connect(sample_, &QAction::triggered, this, &FileActions::openSample);
    connect(save_, &QAction::triggered, this, [this] { save(); });
    connect(saveAs_, &QAction::triggered, this, [this] { saveAs(); });
}

void FileActions::guarded(std::function<void()> then)
{
    if (!context_.workspace.modified()) {
        then();
        return;
    }
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Unsaved changes"),
                        tr("The workspace has changes that are not saved."), QMessageBox::NoButton, window_);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName("unsavedQuestion");
    box->setInformativeText(tr("Save them first?"));
    const auto *saveFirst = box->addButton(tr("&Save"), QMessageBox::AcceptRole);
    const auto *giveUp = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box->addButton(tr("&Cancel"), QMessageBox::RejectRole);
    connect(box, &QMessageBox::buttonClicked, this, [=, this](const QAbstractButton *button) {
        if (button == saveFirst)
            save(then);
        else if (button == giveUp)
            then();
    });
    box->open();
}

void FileActions::open(const QString &path)
{
    guarded([this, path] {
        if (const Status done = context_.workspace.open(path); !done)
            complain(done.error());
        else
            emit opened(path);
    });
}

void FileActions::openSample()
{
    guarded([this] {
        // Without the sample the error names where it was looked for.
        if (const Status done = context_.workspace.openCopy(sharePath("samples/sample.kwb")); !done)
            complain(done.error());
    });
}

void FileActions::save(std::function<void()> then)
{
    if (context_.workspace.path().isEmpty()) {
        saveAs(std::move(then));
        return;
    }
    if (saveTo(context_.workspace.path()) && then) then();
}

void FileActions::saveAs(std::function<void()> then)
{
    auto *dialog = new QFileDialog(window_, tr("Save the workspace"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("kwb");
    dialog->setNameFilters({tr("Workspaces (*.kwb)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, then = std::move(then)](const QString &path) {
        if (saveTo(path) && then) then();
    });
    dialog->open();
}

bool FileActions::saveTo(const QString &path)
{
    if (const Status done = context_.workspace.saveAs(path); !done) {
        complain(done.error());
        return false;
    }
    emit saved(path);
    return true;
}

void FileActions::complain(const Error &error)
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Kexec Workbench"), say(error), QMessageBox::Ok, window_);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName("fileComplaint");
    if (!error.hint.empty()) box->setInformativeText(say(error.hint));
    box->open();
}

} // namespace kwb::workbench
