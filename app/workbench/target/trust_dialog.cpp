#include "app/workbench/target/trust_dialog.h"

#include "app/workbench/common/say.h"

#include "core/integrity/key_ring.h"
#include "core/report/text.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace kwb::workbench {

namespace {

constexpr auto trustKey = "trusted-certificates";

} // namespace

QStringList keptTrust()
{
    return QSettings().value(trustKey).toStringList();
}

void keepTrust(const QStringList &files)
{
    QSettings().setValue(trustKey, files);
}

TrustDialog::TrustDialog(const QStringList &files, QWidget *parent)
    : QDialog(parent)
    , view_(new QListWidget(this))
    , problem_(new QLabel(this))
    , add_(new QPushButton(tr("&Add…"), this))
    , remove_(new QPushButton(tr("&Remove"), this))
{
    setWindowTitle(tr("Trusted certificates"));
    setMinimumWidth(560);
    auto *words =
        new QLabel(tr("If there are any, a bundle is loaded on a target only if the key of one of them "
                      "has signed it, or a key that one of them vouches for."),
                   this);
    words->setWordWrap(true);
    view_->setAccessibleName(tr("Trusted certificates"));
    problem_->setWordWrap(true);
    problem_->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout;
    row->addWidget(add_);
    row->addWidget(remove_);
    row->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    ok_ = buttons->button(QDialogButtonBox::Ok);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    for (QWidget *widget : {static_cast<QWidget *>(words), static_cast<QWidget *>(view_)})
        layout->addWidget(widget);
    layout->addLayout(row);
    layout->addWidget(problem_);
    layout->addWidget(buttons);
    connect(add_, &QPushButton::clicked, this, &TrustDialog::choose);
    connect(remove_, &QPushButton::clicked, this, [this] { delete view_->takeItem(view_->currentRow()); });
    connect(view_, &QListWidget::currentRowChanged, this, [this](int at) { remove_->setEnabled(at >= 0); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    remove_->setEnabled(false);
    // What cannot be read any more stays in the list: without it less would be refused.
    for (const QString &file : files)
        take(file);
}

QStringList TrustDialog::files() const
{
    QStringList out;
    for (int i = 0; i < view_->count(); ++i)
        out += view_->item(i)->data(Qt::UserRole).toString();
    return out;
}

QString TrustDialog::problem() const
{
    return problem_->text();
}

void TrustDialog::add(const QString &file, const QStringList &subjects)
{
    auto *item = new QListWidgetItem(
        subjects.isEmpty() ? file : subjects.join(QStringLiteral("; ")) + " · " + file, view_);
    item->setData(Qt::UserRole, file);
    item->setToolTip(item->text());
    view_->setCurrentItem(item);
}

void TrustDialog::take(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    if (files().contains(path)) return;
    const auto ring = readKeyRing({path.toStdString()});
    QStringList subjects;
    if (ring)
        for (const Certificate &certificate : ring->certificates)
            subjects += qs(printable(certificate.subject));
    problem_->setText(ring ? QString() : say(ring.error()));
    if (ring || keptTrust().contains(path)) add(path, subjects);
}

void TrustDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Add certificates"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer *.der *.x509)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &chosen) {
        for (const QString &file : chosen)
            take(file);
    });
    dialog->open();
}

} // namespace kwb::workbench
