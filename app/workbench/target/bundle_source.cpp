#include "app/workbench/target/bundle_source.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/target/target_words.h"
#include "app/workbench/target/trust_dialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace kwb::workbench {

namespace {

enum SourceRow : int { planRow, askRow, bundleRow };

/// Of a bundle; errors are those of its files and of the certificates.
Result<BundleStanding> standingOf(const std::string &path, const std::vector<std::string> &trusted)
{
    KWB_TRY(const KeyRing ring, readKeyRing(trusted));
    KWB_TRY(const FileSet files, readFileSet(path));
    if (files.file("manifest.json") == nullptr)
        return fail(ErrorKind::malformed,
                    {KWB_MSG("target.no-bundle", "this is no bundle: it has no manifest.json")},
                    {.file = path});
    return bundleStanding(files, ring);
}

} // namespace

BundleSource::BundleSource(const Look &look, QWidget *parent)
    : QWidget(parent)
    , look_(look)
    , trusted_(keptTrust())
    , box_(new QComboBox(this))
    , words_(new QLabel(this))
    , trust_(new QToolButton(this))
{
    box_->addItem(tr("The plan of this window"));
    box_->addItem(tr("A bundle…"));
    box_->setAccessibleName(tr("What is loaded"));
    box_->setToolTip(
        tr("What the target gets: the plan of this window, or a bundle that was exported before"));
    words_->setWordWrap(true);
    words_->setTextFormat(Qt::PlainText);
    words_->setAccessibleName(tr("Signature of the bundle"));
    trust_->setText(tr("Trusted certificates…"));
    trust_->setAccessibleName(trust_->text());
    trust_->setToolTip(tr("Whose signature a bundle must have before it may be loaded"));
    trust_->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(box_);
    row->addWidget(words_, 1);
    row->addWidget(trust_);
    connect(box_, &QComboBox::activated, this, &BundleSource::pick);
    connect(trust_, &QToolButton::clicked, this, &BundleSource::askTrust);
    connect(&look, &Look::changed, this, &BundleSource::showStanding);
}

bool BundleSource::mayLoad() const
{
    return bundle_.isEmpty() || (standing_ && (trusted_.isEmpty() || standing_->trusted()));
}

void BundleSource::pick(int index)
{
    if (index == planRow) choosePlan();
    if (index != askRow) return;
    box_->setCurrentIndex(bundle_.isEmpty() ? planRow : bundleRow);
    askBundle();
}

void BundleSource::choosePlan()
{
    bundle_.clear();
    box_->removeItem(bundleRow);
    box_->setCurrentIndex(planRow);
    look();
}

void BundleSource::chooseBundle(const QString &path)
{
    bundle_ = QFileInfo(path).absoluteFilePath();
    box_->removeItem(bundleRow);
    box_->addItem(QFileInfo(path).fileName());
    box_->setItemData(bundleRow, bundle_, Qt::ToolTipRole);
    box_->setCurrentIndex(bundleRow);
    look();
}

void BundleSource::setTrusted(const QStringList &files)
{
    trusted_ = files;
    keepTrust(files);
    look();
}

void BundleSource::setFixed(bool fixed)
{
    box_->setEnabled(!fixed);
    trust_->setEnabled(!fixed);
}

void BundleSource::askBundle()
{
    auto *dialog = new QFileDialog(this, tr("Choose a bundle"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Bundles (*.tar *.tar.zst manifest.json)"), tr("All files (*)")});
    // A bundle that is a folder is named by its manifest.
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const QFileInfo info(file);
        chooseBundle(info.fileName() == u"manifest.json" ? info.absolutePath() : file);
    });
    dialog->open();
}

void BundleSource::askTrust()
{
    auto *dialog = new TrustDialog(trusted_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setTrusted(dialog->files()); });
    dialog->open();
}

void BundleSource::look()
{
    standing_.reset();
    error_.clear();
    worker_.cancel();
    if (!bundle_.isEmpty()) {
        std::vector<std::string> trusted;
        for (const QString &file : trusted_)
            trusted.push_back(file.toStdString());
        worker_.run([path = bundle_.toStdString(), trusted = std::move(trusted)](
                        const std::stop_token &) { return standingOf(path, trusted); },
                    [this](Result<BundleStanding> found) {
                        if (found)
                            standing_ = *std::move(found);
                        else
                            error_ = say(found.error());
                        showStanding();
                        emit changed();
                    });
    }
    showStanding();
    emit changed();
}

void BundleSource::showStanding()
{
    words_->setText(bundle_.isEmpty()   ? QString()
                    : !error_.isEmpty() ? error_
                    : standing_         ? standingWords(*standing_, !trusted_.isEmpty())
                                        : tr("Reading the bundle…"));
    const bool bad =
        !error_.isEmpty() || (standing_ && (!mayLoad() || standing_->kind == BundleStanding::Kind::wrong));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, look_.color(bad ? Role::conflict : Role::text));
    words_->setPalette(colors);
}

} // namespace kwb::workbench
