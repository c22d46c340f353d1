#include "app/workbench/target/target_list.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/target/target_dialog.h"
#include "app/workbench/target/target_words.h"

#include "core/report/text.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace kwb::workbench {

namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int stateRole = Qt::UserRole + 1;
constexpr int targetPad = 4;

/// The destination, and beneath it what was seen of it.
class TwoLines : public QStyledItemDelegate {
public:
    TwoLines(const Look &look, QObject *parent)
        : QStyledItemDelegate(parent)
        , look_(look)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const override
    {
        return {100, 2 * option.fontMetrics.lineSpacing() + 2 * targetPad};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        const QRect inner = option.rect.adjusted(2 * targetPad, targetPad, -targetPad, -targetPad);
        const int line = option.fontMetrics.lineSpacing();
        painter->save();
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(look_.color(Role::text));
        painter->drawText(
            QRect(inner.topLeft(), QSize(inner.width(), line)), Qt::AlignVCenter,
            QFontMetrics(bold).elidedText(index.data(nameRole).toString(), Qt::ElideMiddle, inner.width()));
        painter->setFont(option.font);
        painter->setPen(look_.color(Role::mutedText));
        painter->drawText(
            QRect(inner.left(), inner.top() + line, inner.width(), line), Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data(stateRole).toString(), Qt::ElideRight, inner.width()));
        painter->restore();
    }

private:
    const Look &look_;
};

} // namespace

TargetList::TargetList(const Look &look, QWidget *parent)
    : QWidget(parent)
    , look_(look)
    , targets_(keptTargets())
    , view_(new QListWidget(this))
    , add_(button("list-add", tr("Add a target…")))
    , edit_(button("tree-edit", tr("Edit the target…")))
    , remove_(button("list-remove", tr("Remove the target…")))
{
    view_->setAccessibleName(tr("Targets"));
    view_->setFrameShape(QFrame::NoFrame);
    view_->setItemDelegate(new TwoLines(look, view_));
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QHBoxLayout;
    for (QToolButton *one : {add_, edit_, remove_})
        buttons->addWidget(one);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view_, 1);
    layout->addLayout(buttons);
    connect(add_, &QToolButton::clicked, this, &TargetList::askNew);
    connect(edit_, &QToolButton::clicked, this, &TargetList::askChange);
    connect(remove_, &QToolButton::clicked, this, &TargetList::askRemoval);
    connect(view_, &QListWidget::itemDoubleClicked, this, &TargetList::askChange);
    connect(view_, &QListWidget::currentRowChanged, this, [this] {
        showButtons();
        emit chosenChanged();
    });
    fill(targets_.isEmpty() ? -1 : 0);
}

QToolButton *TargetList::button(const QString &icon, const QString &text)
{
    auto *out = new QToolButton(this);
    out->setIcon(look_.icon(icon));
    out->setToolTip(text);
    out->setAccessibleName(text);
    out->setAutoRaise(true);
    out->setFocusPolicy(Qt::StrongFocus);
    return out;
}

const TargetEntry *TargetList::chosen() const
{
    const int row = view_->currentRow();
    return row < 0 || row >= targets_.size() ? nullptr : &targets_[row];
}

void TargetList::add(const TargetEntry &target)
{
    targets_ += target;
    keepTargets(targets_);
    fill(static_cast<int>(targets_.size()) - 1);
}

void TargetList::note(const TargetOutcome &outcome)
{
    for (TargetEntry &target : targets_) {
        if (target.destination != outcome.task.target.destination ||
            target.sshArguments != outcome.task.target.sshArguments)
            continue;
        if (outcome.state) {
            target.kernel = qs(printable(outcome.state->release));
            const bool ours =
                outcome.contents.loadedBoot == outcome.state->bootId && !outcome.contents.loadedPlan.empty();
            target.loaded = outcome.state->loaded != true ? QString()
                            : ours                        ? qs(printable(outcome.contents.loadedPlan))
                                                          : QStringLiteral("?");
        }
        if (outcome.run.boot) target.verdict = name(outcome.run.boot->end);
    }
    keepTargets(targets_);
    fill(view_->currentRow());
}

void TargetList::showLost(const QString &destination)
{
    if (destination == lost_) return;
    lost_ = destination;
    fill(view_->currentRow());
}

void TargetList::setFixed(bool fixed)
{
    view_->setEnabled(!fixed);
    showButtons();
}

void TargetList::fill(int row)
{
    {
        const QSignalBlocker quiet(view_);
        view_->clear();
        for (const TargetEntry &target : targets_) {
            QStringList words;
            if (!lost_.isEmpty() && target.destination == lost_) words += tr("no connection");
            words += target.kernel.isEmpty() ? tr("not seen yet") : target.kernel;
            if (target.loaded == u"?")
                words += tr("something is loaded");
            else if (!target.loaded.isEmpty())
                words += tr("plan %1 loaded").arg(target.loaded.left(8));
            if (!target.verdict.isEmpty()) words += endWords(target.verdict);
            const QString state = words.join(QStringLiteral(" · "));
            auto *item = new QListWidgetItem(target.destination + "\n" + state, view_);
            item->setData(nameRole, target.destination);
            item->setData(stateRole, state);
            item->setToolTip(item->text());
        }
        view_->setCurrentRow(row);
    }
    showButtons();
    emit chosenChanged();
}

void TargetList::showButtons()
{
    const bool fixed = !view_->isEnabled();
    add_->setEnabled(!fixed);
    edit_->setEnabled(!fixed && chosen() != nullptr);
    remove_->setEnabled(!fixed && chosen() != nullptr);
}

void TargetList::askNew()
{
    auto *dialog = new TargetDialog({}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { add(dialog->target()); });
    dialog->open();
}

void TargetList::askChange()
{
    const int row = view_->currentRow();
    if (chosen() == nullptr) return;
    auto *dialog = new TargetDialog(targets_[row], this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] {
        targets_[row] = dialog->target();
        keepTargets(targets_);
        fill(row);
    });
    dialog->open();
}

void TargetList::askRemoval()
{
    const int row = view_->currentRow();
    if (chosen() == nullptr) return;
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Remove the target"),
                        tr("Take %1 off the list? On the machine itself nothing changes, and its history "
                           "of boots stays.")
                            .arg(targets_[row].destination),
                        QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const auto *remove = box->addButton(tr("&Remove"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(box, &QMessageBox::buttonClicked, this, [this, row, remove](const QAbstractButton *clicked) {
        if (clicked != remove) return;
        targets_.removeAt(row);
        keepTargets(targets_);
        fill(std::min(row, static_cast<int>(targets_.size()) - 1));
    });
    box->open();
}

} // namespace kwb::workbench
