#include "app/workbench/tree/dts_view.h"

#include "app/workbench/common/buttons.h"
#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/model/selection.h"
#include "app/workbench/tree/dts_delegate.h"
#include "app/workbench/tree/dts_model.h"
#include "app/workbench/tree/tree_source.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QToolButton>

namespace kwb::workbench {

DtsView::DtsView(const Context &context, TreeSource &source, QWidget *parent)
    : QWidget(parent)
    , context_(context)
    , source_(source)
    , model_(new DtsModel(this))
    , delegate_(new DtsDelegate(context.look, this))
    , view_(new QListView(this))
    , find_(new QLineEdit(this))
    , found_(new QLabel(this))
    , fold_(new QCheckBox(tr("Fold what is unchanged"), this))
    , empty_(new QLabel(this))
{
    view_->setModel(model_);
    view_->setItemDelegate(delegate_);
    view_->setUniformItemSizes(true);
    view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setAccessibleName(tr("Device tree source"));
    find_->setPlaceholderText(tr("Find"));
    find_->setAccessibleName(tr("Find in the source"));
    find_->setClearButtonEnabled(true);
    fold_->setChecked(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->hide();
    layOut();
    auto *copyAction = new QAction(tr("Copy"), view_);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    view_->addAction(copyAction);
    view_->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copyAction, &QAction::triggered, this, &DtsView::copy);
    connectParts();
}

void DtsView::layOut()
{
    const auto button = [this](const QString &text, const QString &name, void (DtsView::*slot)()) {
        auto *out = flatButton(this, name);
        out->setText(text);
        connect(out, &QToolButton::clicked, this, slot);
        return out;
    };
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 0, 8, 6);
    bar->addWidget(find_, 1);
    bar->addWidget(button("↑", tr("Previous match"), &DtsView::findPrevious));
    bar->addWidget(button("↓", tr("Next match"), &DtsView::findNext));
    bar->addWidget(found_);
    bar->addStretch(1);
    bar->addWidget(fold_);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(bar);
    all->addWidget(view_, 1);
    all->addWidget(empty_, 1);
}

void DtsView::connectParts()
{
    connect(find_, &QLineEdit::textChanged, this, [this] { search(0, false); });
    connect(find_, &QLineEdit::returnPressed, this, &DtsView::findNext);
    connect(fold_, &QCheckBox::toggled, this, &DtsView::arrange);
    connect(&source_, &TreeSource::changed, this, &DtsView::arrange);
    connect(&context_.look, &Look::changed, this, [this] { view_->viewport()->update(); });
    connect(view_, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (model_->line(index).part == TreeLine::Part::fold) fold_->setChecked(false);
    });
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (following_ || !now.isValid()) return;
                const Subject subject = model_->lines()->subject(static_cast<std::size_t>(now.row()));
                const QScopedValueRollback<bool> following(following_, true);
                if (!subject.empty()) context_.selection.select(subject);
            });
    connect(&context_.selection, &Selection::changed, this, &DtsView::chooseCurrent);
}

void DtsView::setText(TreeText what)
{
    fold_->setVisible(what == TreeText::difference);
    if (what == what_) return;
    what_ = what;
    arrange();
}

void DtsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (stale_) arrange();
}

DtsView::Made DtsView::make(const std::shared_ptr<const MergedTree> &tree, TreeText what, std::size_t context,
                            const std::stop_token &stop)
{
    Made out;
    auto lines = TreeLines::make(tree, what, context, stop);
    if (!lines) return out;
    out.lines = *std::move(lines);
    constexpr std::size_t sample = 256;
    for (std::size_t at = 0; at < out.lines->size() && !stop.stop_requested(); ++at) {
        const std::size_t indent = std::size_t{3} * out.lines->line(at).depth;
        out.longest = std::max(out.longest, static_cast<int>(out.lines->text(at, sample).size() + indent));
    }
    return out;
}

void DtsView::arrange()
{
    stale_ = !isVisible();
    const auto tree = source_.tree();
    if (!tree) {
        worker_.cancel();
        take({});
        return;
    }
    if (stale_) return;
    const bool folded = fold_->isChecked();
    worker_.run(
        [tree, what = what_, folded](const std::stop_token &stop) {
            return make(tree, what, folded ? 3 : tree->rows().size() * 4, stop);
        },
        [this](const Made &made) { take(made); });
}

void DtsView::take(const Made &made)
{
    following_ = true;
    delegate_->setLongest(std::min(made.longest, 4000));
    model_->setLines(made.lines);
    following_ = false;
    const bool none = model_->rowCount() == 0;
    view_->setVisible(!none);
    empty_->setVisible(none);
    empty_->setText(made.lines ? tr("Nothing is changed: the new kernel is handed the tree as it is.")
                               : emptyText_);
    found_->clear();
    chooseCurrent(context_.selection.current());
    emit arranged();
}

void DtsView::chooseCurrent(const Subject &subject)
{
    if (following_ || !model_->lines()) return;
    const std::size_t at = model_->lines()->find(subject);
    if (at >= model_->lines()->size()) return;
    const QScopedValueRollback<bool> following(following_, true);
    const QModelIndex index = model_->index(static_cast<int>(at));
    view_->setCurrentIndex(index);
    view_->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void DtsView::search(int step, bool backwards)
{
    const auto lines = model_->lines();
    const std::string word = find_->text().toStdString();
    if (!lines || lines->size() == 0 || word.empty()) {
        searcher_.cancel();
        found_->clear();
        return;
    }
    const auto count = static_cast<int>(lines->size());
    const int now = std::max(0, view_->currentIndex().row());
    const auto from = static_cast<std::size_t>((now + step + count) % count);
    searcher_.run([lines, word, from, backwards](
                      const std::stop_token &stop) { return lines->search(word, from, backwards, stop); },
                  [this, lines](Result<std::size_t> at) {
                      if (!at || lines != model_->lines()) return;
                      const bool found = *at < lines->size();
                      found_->setText(found ? QString() : tr("Not found"));
                      if (!found) return;
                      const QModelIndex index = model_->index(static_cast<int>(*at));
                      view_->setCurrentIndex(index);
                      view_->scrollTo(index, QAbstractItemView::PositionAtCenter);
                  });
}

void DtsView::findNext()
{
    search(1, false);
}

void DtsView::findPrevious()
{
    search(-1, true);
}

void DtsView::copy()
{
    QModelIndexList chosen = view_->selectionModel()->selectedRows();
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    QString text;
    for (const QModelIndex &index : chosen) {
        if (model_->line(index).part == TreeLine::Part::fold) continue;
        text += qs(model_->lines()->text(static_cast<std::size_t>(index.row()))) + '\n';
    }
    if (!text.isEmpty()) QGuiApplication::clipboard()->setText(text);
}

} // namespace kwb::workbench
