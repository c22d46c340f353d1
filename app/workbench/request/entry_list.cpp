#include "app/workbench/request/entry_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace kwb::workbench {

EntryList::EntryList(const QString &label, const QString &form, Check check, Look &look, QWidget *parent)
    : QWidget(parent)
    , check_(std::move(check))
    , look_(look)
    , field_(new QLineEdit(this))
    , add_(new QToolButton(this))
    , remove_(new QToolButton(this))
    , view_(new QListWidget(this))
    , message_(new QLabel(this))
{
    auto *title = new QLabel(label, this);
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setBuddy(field_);
    field_->setPlaceholderText(form);
    field_->setAccessibleName(tr("%1: new entry").arg(label));
    view_->setAccessibleName(label);
    view_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    add_->setIcon(look_.icon("list-add"));
    add_->setToolTip(tr("Add"));
    remove_->setIcon(look_.icon("list-remove"));
    remove_->setToolTip(tr("Remove"));
    for (QToolButton *button : {add_, remove_}) {
        button->setAutoRaise(true);
        button->setIconSize({16, 16});
        button->setAccessibleName(tr("%1: %2").arg(label, button->toolTip()));
    }
    message_->setWordWrap(true);
    message_->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(field_, 1);
    line->addWidget(add_);
    line->addWidget(remove_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(view_);
    layout->addLayout(line);
    layout->addWidget(message_);

    connect(field_, &QLineEdit::returnPressed, this, &EntryList::add);
    connect(field_, &QLineEdit::textEdited, this, [this] { message_->setVisible(false); });
    connect(add_, &QToolButton::clicked, this, &EntryList::add);
    connect(view_, &QListWidget::itemChanged, this, &EntryList::itemWritten);
    const auto removeCurrent = [this] {
        if (view_->currentRow() >= 0) emit removed(view_->currentRow());
    };
    connect(remove_, &QToolButton::clicked, this, removeCurrent);
    auto *del = new QShortcut(QKeySequence(Qt::Key_Delete), view_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, removeCurrent);
    connect(view_, &QListWidget::currentRowChanged, this, [this](int row) { remove_->setEnabled(row >= 0); });
    connect(&look_, &Look::changed, this, &EntryList::fit);
    setEntries({});
}

QString EntryList::message() const
{
    return message_->isHidden() ? QString() : message_->text();
}

void EntryList::setEntries(const QStringList &entries)
{
    message_->hide();
    if (!entries.isEmpty() && entries == entries_) return;
    entries_ = entries;
    {
        const QSignalBlocker quiet(view_);
        const int row = view_->currentRow();
        view_->clear();
        for (const QString &entry : entries) {
            auto *item = new QListWidgetItem(entry, view_);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        }
        view_->setCurrentRow(std::min(row, view_->count() - 1));
    }
    remove_->setEnabled(view_->currentRow() >= 0);
    remove_->setVisible(!entries.isEmpty());
    fit();
}

void EntryList::fit()
{
    view_->setFont(look_.mono());
    int height = 2 * view_->frameWidth();
    for (int row = 0; row < view_->count(); ++row)
        height += std::max(view_->sizeHintForRow(row), 8);
    view_->setFixedHeight(height);
    view_->setVisible(view_->count() > 0);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, look_.color(Role::conflict));
    message_->setPalette(colours);
}

bool EntryList::accepts(const QString &text)
{
    const QString wrong = check_(text);
    message_->setText(wrong);
    message_->setVisible(!wrong.isEmpty());
    return wrong.isEmpty();
}

void EntryList::add()
{
    const QString text = field_->text().trimmed();
    if (text.isEmpty() || !accepts(text)) return;
    field_->clear();
    emit added(text);
}

void EntryList::itemWritten(QListWidgetItem *item)
{
    const int row = view_->row(item);
    const QString text = item->text();
    if (row < 0 || text == entries_.value(row)) return;
    if (accepts(text)) {
        // The editor of the row is still there; its row may only go afterwards.
        QMetaObject::invokeMethod(this, [this, row, text] { emit changed(row, text); }, Qt::QueuedConnection);
    } else {
        const QSignalBlocker quiet(view_);
        item->setText(entries_.value(row));
    }
}

} // namespace kwb::workbench
