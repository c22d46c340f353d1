#include "app/workbench/export/export_menu.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/export/bundle_dialog.h"
#include "app/workbench/export/command_dialog.h"
#include "app/workbench/export/tree_file.h"
#include "app/workbench/model/workspace.h"

#include <QFileDialog>
#include <QMessageBox>

namespace kwb::workbench {

ExportMenu::ExportMenu(const Context &context, const Save &savePicture, QWidget *parent)
    : QMenu(tr("&Export"), parent)
    , context_(context)
    , exporter_(new Exporter(context, this))
{
    setIcon(context.look.icon("export"));
    QAction *bundle = addAction(context.look.icon("export"), tr("&Bundle…"));
    bundle->setShortcut(Qt::CTRL | Qt::Key_E);
    connect(bundle, &QAction::triggered, this, &ExportMenu::showBundle);
    addSeparator();
    addFile(tr("&Map as a picture…"), "map.svg", {tr("Vector graphics (*.svg *.pdf)"), tr("Pixels (*.png)")},
            savePicture);
    addFile(tr("&Report as a page…"), "report.html", {tr("HTML pages (*.html)")},
            [this](const QString &path) { return exporter_->writeReport(path); });
    addFile(tr("&Plan as JSON…"), "plan.json", {tr("JSON (*.json)")},
            [this](const QString &path) { return exporter_->writePlan(path); });
    connect(addAction(tr("Device &tree…")), &QAction::triggered, this,
            [this] { askTreeFile(context_, parentWidget()); });
    addSeparator();
    connect(addAction(tr("&Command for kexec-tools…")), &QAction::triggered, this, &ExportMenu::showCommand);
    const auto enable = [this] {
        for (QAction *action : actions())
            action->setEnabled(context_.workspace.plan() != nullptr);
    };
    connect(&context_.workspace, &Workspace::planChanged, this, enable);
    enable();
}

void ExportMenu::addFile(const QString &text, const QString &name, const QStringList &filters,
                         const Save &save)
{
    connect(addAction(text), &QAction::triggered, this, [=, this] {
        auto *dialog = new QFileDialog(parentWidget());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilters(filters);
        dialog->selectFile(name);
        connect(dialog, &QFileDialog::fileSelected, this, [=, this](const QString &path) {
            const Status saved = save(path);
            if (saved) return;
            auto *box = new QMessageBox(QMessageBox::Warning, tr("Export"), say(saved.error()),
                                        QMessageBox::Ok, parentWidget());
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        });
        dialog->open();
    });
}

void ExportMenu::showBundle()
{
    auto *dialog = new BundleDialog(context_, *exporter_, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ExportMenu::showCommand()
{
    auto *dialog = new CommandDialog(context_, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace kwb::workbench
