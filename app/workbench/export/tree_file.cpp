#include "app/workbench/export/tree_file.h"

#include "app/workbench/common/say.h"
#include "app/workbench/model/workspace.h"

#include "core/base/output.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

namespace kwb::workbench {

namespace {

struct TreeFile {
    Q_DECLARE_TR_FUNCTIONS(kwb::workbench::TreeFile)
};

} // namespace

Status writeTreeFile(const BootPlan &plan, const QString &path)
{
    if (!path.endsWith(".dtb", Qt::CaseInsensitive))
        return writeFile(path.toStdString(), viewOf(printDts(plan.treeAfter)));
    KWB_TRY(const Bytes flat, makeDtb(plan.treeAfter));
    return writeFile(path.toStdString(), flat);
}

void askTreeFile(const Context &context, QWidget *parent)
{
    if (!context.workspace.plan()) return;
    auto *dialog = new QFileDialog(parent, TreeFile::tr("Export the device tree"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({TreeFile::tr("Source (*.dts)"), TreeFile::tr("Flattened tree (*.dtb)")});
    dialog->setDefaultSuffix("dts");
    dialog->selectFile("tree.dts");
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.dtb") ? "dtb" : "dts");
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [context, parent](const QString &path) {
        const auto &plan = context.workspace.plan();
        const Status written = plan ? writeTreeFile(*plan, path) : Status();
        if (written) return;
        auto *box = new QMessageBox(QMessageBox::Warning, TreeFile::tr("Export the device tree"),
                                    say(written.error()), QMessageBox::Ok, parent);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

} // namespace kwb::workbench
