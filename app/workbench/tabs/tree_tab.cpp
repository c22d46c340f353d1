#include "app/workbench/tabs/tree_tab.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/export/tree_file.h"
#include "app/workbench/model/selection.h"
#include "app/workbench/model/workspace.h"
#include "app/workbench/tree/dts_view.h"
#include "app/workbench/tree/hand_edits.h"
#include "app/workbench/tree/overlay_list.h"
#include "app/workbench/tree/property_editor.h"
#include "app/workbench/tree/tree_editing.h"
#include "app/workbench/tree/tree_pane.h"
#include "app/workbench/tree/tree_source.h"

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

namespace kwb::workbench {

TreeTab::TreeTab(const Context &context, QWidget *parent)
    : PlanTab(context, parent)
    , source_(new TreeSource(context.workspace, this))
    , pane_(new TreePane(context, *source_, this))
    , dts_(new DtsView(context, *source_, this))
    , editor_(new PropertyEditor(context, this))
    , editing_(new TreeEditing(context, *pane_, *editor_, this))
    , views_(new QStackedWidget(this))
    , banner_(new QLabel(this))
{
    const QString empty =
        tr("The device tree that the new kernel is handed comes here: choose a target and a kernel.");
    pane_->setEmptyText(empty);
    dts_->setEmptyText(empty);
    views_->addWidget(pane_);
    views_->addWidget(dts_);
    banner_->setWordWrap(true);
    banner_->setMargin(8);
    banner_->setAutoFillBackground(true);
    banner_->setAccessibleName(tr("What is wrong with the edits"));
    banner_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    banner_->hide();
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(views_);
    split->addWidget(makeSide());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeBar());
    all->addWidget(banner_);
    all->addWidget(split, 1);
    setAcceptDrops(true);

    connect(editing_, &TreeEditing::editorWanted, this, [this] {
        side_->setCurrentWidget(editor_);
        showSide(true);
    });
    connect(editor_, &PropertyEditor::filled, this, [this] {
        if (!sideChosen_) showSide(true);
    });
    connect(sideToggle_, &QToolButton::clicked, this, [this](bool on) {
        sideChosen_ = true;
        showSide(on);
    });
    showSide(false);
    connect(source_, &TreeSource::changed, this, [this] {
        setCount(source_->tree() ? static_cast<int>(source_->tree()->plan().treeEdits.size()) : -1);
        follow();
    });
    connect(&context.workspace, &Workspace::planChanged, this, &TreeTab::showError);
    connect(&context.look, &Look::changed, this, &TreeTab::showError);
    showError();
}

void TreeTab::addViews(QWidget *bar, QHBoxLayout *row)
{
    auto *group = new QActionGroup(this);
    const auto addView = [&](const QString &text, const QString &tip, View view) {
        auto *action = new QAction(text, group);
        action->setCheckable(true);
        action->setToolTip(tip);
        action->setChecked(view == View::tree);
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setAccessibleName(tip);
        row->addWidget(button);
        viewActions_ << action;
        connect(action, &QAction::triggered, this, [this, view] { setView(view); });
    };
    addView(tr("Tree"), tr("Before and after as one tree"), View::tree);
    addView(tr("Changes"), tr("What differs, as DTS"), View::difference);
    addView(tr("Before"), tr("DTS before all edits"), View::before);
    addView(tr("After"), tr("DTS after all edits"), View::after);
}

QWidget *TreeTab::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(4);
    addViews(bar, row);
    row->addSpacing(8);
    filter_ = new QLineEdit(bar);
    filter_->setPlaceholderText(tr("Filter: path, name, value or rule"));
    filter_->setAccessibleName(tr("Filter of the device tree"));
    filter_->setClearButtonEnabled(true);
    changedOnly_ = new QCheckBox(tr("Changes only"), bar);
    row->addWidget(filter_, 1);
    row->addWidget(changedOnly_);
    row->addSpacing(8);
    for (QAction *action : {editing_->addPropertyAction(), editing_->addNodeAction(),
                            editing_->removeAction(), editing_->revertAction()}) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text());
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    sideToggle_ = new QToolButton(bar);
    sideToggle_->setText(tr("Editor"));
    sideToggle_->setCheckable(true);
    sideToggle_->setToolTip(tr("Show the editor of properties, the edits by hand and the overlays"));
    sideToggle_->setAccessibleName(sideToggle_->text());
    row->addWidget(sideToggle_);
    auto *save = new QToolButton(bar);
    save->setText(tr("Export…"));
    save->setAccessibleName(tr("Export the device tree"));
    row->addWidget(save);
    connect(save, &QToolButton::clicked, this, [this] { askTreeFile(this->context(), this); });
    connectFilter();
    return bar;
}

void TreeTab::connectFilter()
{
    connect(filter_, &QLineEdit::textChanged, this, &TreeTab::ask);
    connect(changedOnly_, &QCheckBox::toggled, this, &TreeTab::ask);
    connect(pane_, &TreePane::queryChanged, this, [this](const TreeQuery &query) {
        filter_->setText(qs(query.filter));
        changedOnly_->setChecked(query.changedOnly);
    });
    auto *find = new QAction(tr("Filter the device tree"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        QLineEdit *line = views_->currentWidget() == dts_ ? dts_->findEdit() : filter_;
        line->setFocus(Qt::ShortcutFocusReason);
        line->selectAll();
    });
}

QWidget *TreeTab::makeSide()
{
    side_ = new QTabWidget(this);
    side_->setDocumentMode(true);
    hand_ = new HandEdits(context(), side_);
    overlays_ = new OverlayList(context(), side_);
    side_->addTab(editor_, tr("Editor"));
    side_->addTab(hand_, {});
    side_->addTab(overlays_, {});
    connect(hand_, &RequestList::countChanged, this, &TreeTab::showCounts);
    connect(overlays_, &RequestList::countChanged, this, &TreeTab::showCounts);
    showCounts();
    return side_;
}

/// Until something is edited, the tree has the room.
void TreeTab::showSide(bool shown)
{
    side_->setVisible(shown);
    sideToggle_->setChecked(shown);
}

void TreeTab::showPlan()
{
    pane_->arrange();
}

void TreeTab::showCounts()
{
    const auto title = [this](const QString &text, int count) {
        return count == 0 ? text : tr("%1 %2").arg(text, locale().toString(count));
    };
    side_->setTabText(1, title(tr("By hand"), hand_->count()));
    side_->setTabText(2, title(tr("Overlays"), overlays_->count()));
}

void TreeTab::setView(View view)
{
    viewActions_[static_cast<qsizetype>(view)]->setChecked(true);
    filter_->setEnabled(view == View::tree);
    changedOnly_->setEnabled(view == View::tree);
    if (view == View::tree) {
        views_->setCurrentWidget(pane_);
        return;
    }
    dts_->setText(view == View::before  ? TreeText::before
                  : view == View::after ? TreeText::after
                                        : TreeText::difference);
    views_->setCurrentWidget(dts_);
}

void TreeTab::ask()
{
    pane_->setQuery({.filter = filter_->text().toStdString(), .changedOnly = changedOnly_->isChecked()});
}

/// Only what comes from the tree's own part of the request belongs here; the rest is told elsewhere.
void TreeTab::showError()
{
    const auto &error = context().workspace.error();
    const RequestSpec &spec = context().workspace.spec();
    const bool ofOverlay =
        error && std::ranges::find(spec.overlays, error->place.file) != spec.overlays.end();
    const bool ofEdit = error && error->place.path.starts_with('/') && error->place.file.empty();
    banner_->setVisible(ofOverlay || ofEdit);
    if (!ofOverlay && !ofEdit) return;
    QPalette palette;
    QColor ground = context().look.color(Role::conflict);
    palette.setColor(QPalette::WindowText, ground);
    ground.setAlpha(context().look.dark() ? 46 : 26);
    palette.setColor(QPalette::Window, ground);
    banner_->setPalette(palette);
    banner_->setText(ofOverlay ? tr("An overlay cannot be applied. %1").arg(say(*error))
                               : tr("An edit cannot be made. %1").arg(say(*error)));
    showSide(true);
    side_->setCurrentWidget(ofOverlay ? static_cast<QWidget *>(overlays_) : hand_);
}

void TreeTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (!OverlayList::filesOf(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void TreeTab::dropEvent(QDropEvent *event)
{
    overlays_->add(OverlayList::filesOf(event->mimeData()));
    event->acceptProposedAction();
}

bool TreeTab::shows(const Subject &subject) const
{
    return subject.kind == Subject::Kind::treeNode || subject.kind == Subject::Kind::property;
}

} // namespace kwb::workbench
