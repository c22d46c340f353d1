#include "app/workbench/start/recovery_bar.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kwb::workbench {

RecoveryBar::RecoveryBar(Autosave &autosave, QWidget *parent)
    : QFrame(parent)
    , autosave_(autosave)
    , text_(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    auto *open = new QPushButton(tr("Open"), this);
    auto *discard = new QPushButton(tr("Discard"), this);
    auto *later = new QPushButton(tr("Later"), this);
    open->setObjectName("recoverOpen");
    discard->setObjectName("recoverDiscard");
    open->setAccessibleName(tr("Open the changes that were not saved"));
    discard->setAccessibleName(tr("Discard the changes that were not saved"));
    later->setAccessibleName(tr("Keep the changes that were not saved for the next start"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(8);
    layout->addWidget(text_, 1);
    for (QPushButton *button : {open, discard, later})
        layout->addWidget(button);
    connect(open, &QPushButton::clicked, this, &RecoveryBar::open);
    connect(discard, &QPushButton::clicked, this, &RecoveryBar::discard);
    connect(later, &QPushButton::clicked, this, [this] {
        leftovers_.clear();
        showFirst();
    });
    hide();
}

void RecoveryBar::look(const QString &folder)
{
    leftovers_ = Autosave::leftovers(folder);
    showFirst();
}

void RecoveryBar::showFirst()
{
    setVisible(!leftovers_.empty());
    if (leftovers_.empty()) return;
    const Leftover &first = leftovers_.front();
    const QString when = locale().toString(first.changed, QLocale::ShortFormat);
    text_->setText(first.original.isEmpty()
                       ? tr("The program ended without saving a new workspace, last changed %1.").arg(when)
                       : tr("The program ended without saving changes of %1, last changed %2.")
                             .arg(QFileInfo(first.original).fileName(), when));
}

void RecoveryBar::open()
{
    const Status done = autosave_.recover(leftovers_.front());
    if (!done) {
        emit failed(done.error());
        return;
    }
    leftovers_.erase(leftovers_.begin());
    showFirst();
    emit recovered();
}

void RecoveryBar::discard()
{
    leftovers_.front().discard();
    leftovers_.erase(leftovers_.begin());
    showFirst();
}

} // namespace kwb::workbench
