#include "app/workbench/export/bundle_dialog.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/model/workspace.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace kwb::workbench {

BundleDialog::BundleDialog(const Context &context, Exporter &exporter, QWidget *parent)
    : QDialog(parent)
    , context_(context)
    , exporter_(exporter)
    , path_(new QLineEdit(QDir::home().filePath("boot.tar"), this))
    , marker_(new QCheckBox(tr("Put the plan's id on the new command line (kwb.plan=…)"), this))
    , force_(new QCheckBox(tr("Export although the plan has errors"), this))
    , progress_(new QProgressBar(this))
    , message_(new QLabel(this))
    , export_(new QPushButton(tr("&Export"), this))
    , cancel_(new QPushButton(tr("&Close"), this))
    , openFolder_(new QPushButton(tr("&Open folder"), this))
{
    setWindowTitle(tr("Export a bundle"));
    setMinimumWidth(520);
    marker_->setChecked(true);
    path_->setAccessibleName(tr("Bundle"));
    message_->setWordWrap(true);
    message_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    progress_->setRange(0, 1000);
    progress_->setAccessibleName(tr("Progress of the export"));
    progress_->hide();
    export_->setDefault(true);
    layOut();
    openFolder_->hide(); // the box of buttons shows what it is given
    connect(export_, &QPushButton::clicked, this, &BundleDialog::start);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        if (exporter_.busy())
            exporter_.cancel();
        else
            reject();
    });
    connect(openFolder_, &QPushButton::clicked, this, [this] {
        const QFileInfo info(written_);
        QDesktopServices::openUrl(QUrl::fromLocalFile(info.isDir() ? info.filePath() : info.path()));
    });
    connect(&exporter_, &Exporter::progress, progress_,
            [this](double fraction) { progress_->setValue(static_cast<int>(fraction * 1000)); });
    connect(&exporter_, &Exporter::finished, this, &BundleDialog::ended);
    connect(force_, &QCheckBox::toggled, this, &BundleDialog::refresh);
    connect(&context_.workspace, &Workspace::planChanged, this, &BundleDialog::refresh);
    connect(this, &QDialog::rejected, &exporter_, &Exporter::cancel);
    refresh();
}

void BundleDialog::layOut()
{
    auto *words = new QLabel(
        tr("A bundle is all that the target needs: the segments at their places, their digests and a "
           "static loader. Its form follows from the name: .tar, .tar.zst, else a folder."),
        this);
    words->setWordWrap(true);
    auto *pick = new QPushButton(tr("&Browse…"), this);
    pick->setAutoDefault(false);
    connect(pick, &QPushButton::clicked, this, &BundleDialog::browse);
    auto *where = new QHBoxLayout;
    where->addWidget(path_, 1);
    where->addWidget(pick);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(export_, QDialogButtonBox::AcceptRole);
    buttons->addButton(cancel_, QDialogButtonBox::RejectRole);
    buttons->addButton(openFolder_, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(words);
    layout->addLayout(where);
    layout->addWidget(marker_);
    layout->addWidget(force_);
    layout->addWidget(progress_);
    layout->addWidget(message_);
    layout->addStretch();
    layout->addWidget(buttons);
}

void BundleDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export a bundle"), QFileInfo(path_->text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Bundles (*.tar *.tar.zst)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, path_, &QLineEdit::setText);
    dialog->open();
}

void BundleDialog::start()
{
    written_.clear();
    openFolder_->hide();
    message_->clear();
    progress_->setValue(0);
    exporter_.writeBundle(path_->text(), force_->isChecked(), marker_->isChecked());
    refresh();
}

void BundleDialog::ended(const QString &path, const QString &error)
{
    written_ = error.isEmpty() ? path : QString();
    openFolder_->setVisible(error.isEmpty());
    tell(error.isEmpty()
             ? tr("Wrote %1. On the target, as root: unpack it there and run its loader with “check”, "
                  "then with “load”; README.txt says the rest.")
                   .arg(path)
             : error,
         error.isEmpty());
    refresh();
}

void BundleDialog::tell(const QString &text, bool good)
{
    QPalette colors = palette();
    if (!good) colors.setColor(QPalette::WindowText, context_.look.color(Role::conflict));
    message_->setPalette(colors);
    message_->setText(text);
}

void BundleDialog::refresh()
{
    const bool busy = exporter_.busy();
    const auto &plan = context_.workspace.plan();
    const bool errors = plan && plan->hasErrors();
    force_->setVisible(errors);
    progress_->setVisible(busy);
    path_->setEnabled(!busy);
    export_->setEnabled(!busy && plan && plan->exportable() && (!errors || force_->isChecked()));
    cancel_->setText(busy ? tr("&Cancel") : tr("&Close"));
    if (plan && !plan->exportable())
        tell(tr("This plan cannot be exported: its purgatory is inside the target's kernel, or not every "
                "segment found room."),
             false);
}

} // namespace kwb::workbench
