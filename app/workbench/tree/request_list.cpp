#include "app/workbench/tree/request_list.h"

#include "app/workbench/common/look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>

namespace kwb::workbench {

RequestList::RequestList(const Context &context, const QString &name, const QString &empty, QWidget *parent)
    : QWidget(parent)
    , context_(context)
    , list_(new QListWidget(this))
    , empty_(new QLabel(empty, this))
    , buttons_(new QHBoxLayout)
{
    list_->setAccessibleName(name);
    list_->setTextElideMode(Qt::ElideMiddle);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setMargin(12);
    buttons_->setContentsMargins(8, 0, 8, 0);
    buttons_->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 8);
    all->addWidget(list_, 1);
    all->addWidget(empty_, 1);
    all->addLayout(buttons_);
    const auto takeLook = [this] {
        list_->setFont(context_.look.mono());
        QPalette muted;
        muted.setColor(QPalette::WindowText, context_.look.color(Role::mutedText));
        empty_->setPalette(muted);
    };
    connect(&context.look, &Look::changed, this, takeLook);
    takeLook();
    list_->hide();
}

int RequestList::count() const
{
    return list_->count();
}

void RequestList::fill(const QStringList &texts, int wrong, const QString &why)
{
    const int chosen = list_->currentRow();
    list_->clear();
    for (const QString &text : texts) {
        auto *item = new QListWidgetItem(text, list_);
        item->setToolTip(text);
    }
    if (QListWidgetItem *item = list_->item(wrong)) {
        item->setForeground(context_.look.color(Role::conflict));
        item->setToolTip(why);
    }
    list_->setCurrentRow(std::min(chosen, list_->count() - 1));
    list_->setVisible(!texts.isEmpty());
    empty_->setVisible(texts.isEmpty());
    emit countChanged(list_->count());
}

QAction *RequestList::addButton(const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    if (!key.isEmpty()) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAccessibleName(text);
    buttons_->addWidget(button);
    return action;
}

} // namespace kwb::workbench
