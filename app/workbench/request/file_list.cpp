#include "app/workbench/request/file_list.h"

#include "app/workbench/model/recent.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace kwb::workbench {

namespace {

enum FileListRole { filePathRole = Qt::UserRole, fileFactsRole, fileRefusedRole };

/// Two lines: the file's name, and what it is.
class FileListDelegate : public QStyledItemDelegate {
public:
    FileListDelegate(Look &look, QObject *parent)
        : QStyledItemDelegate(parent)
        , look_(look)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {80, 2 * option.fontMetrics.lineSpacing() + 12};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem frame = option;
        initStyleOption(&frame, index);
        frame.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);
        const QRect inside = option.rect.adjusted(8, 6, -8, -6);
        const int line = option.fontMetrics.lineSpacing();
        const auto write = [&](int top, const QString &text, const QColor &color) {
            painter->setPen(color);
            painter->drawText(QRect(inside.left(), top, inside.width(), line),
                              int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
                              option.fontMetrics.elidedText(text, Qt::ElideRight, inside.width()));
        };
        painter->save();
        write(inside.top(), index.data().toString(), option.palette.color(QPalette::Text));
        const bool refused = index.data(fileRefusedRole).toBool();
        write(inside.top() + line, index.data(fileFactsRole).toString(),
              look_.color(refused ? Role::conflict : Role::mutedText));
        painter->restore();
    }

private:
    Look &look_;
};

} // namespace

FileListView::FileListView(Look &look, QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new FileListDelegate(look, this));
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize FileListView::sizeHint() const
{
    int height = 2 * frameWidth();
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row);
    return {200, height};
}

QStringList FileListView::paths() const
{
    QStringList out;
    for (int row = 0; row < count(); ++row)
        out += item(row)->data(filePathRole).toString();
    return out;
}

void FileListView::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedFiles(event->mimeData()).isEmpty())
        QListWidget::dragEnterEvent(event);
    else
        event->acceptProposedAction();
}

void FileListView::dragMoveEvent(QDragMoveEvent *event)
{
    if (draggedFiles(event->mimeData()).isEmpty())
        QListWidget::dragMoveEvent(event);
    else
        event->acceptProposedAction();
}

void FileListView::dropEvent(QDropEvent *event)
{
    if (const QStringList files = draggedFiles(event->mimeData()); !files.isEmpty()) {
        event->acceptProposedAction();
        emit filesDropped(files);
        return;
    }
    QListWidget::dropEvent(event);
    emit reordered();
}

void FileListView::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (event->key() == Qt::Key_Delete)
        emit removeAsked();
    else if (alt && event->key() == Qt::Key_Up)
        emit moveAsked(-1);
    else if (alt && event->key() == Qt::Key_Down)
        emit moveAsked(1);
    else
        QListWidget::keyPressEvent(event);
}

FileList::FileList(const QString &label, FileWish wish, Look &look, InputFacts &facts, QWidget *parent)
    : QWidget(parent)
    , wish_(std::move(wish))
    , look_(look)
    , facts_(facts)
    , label_(new QLabel(label, this))
    , title_(label)
    , view_(new FileListView(look, this))
{
    label_->setForegroundRole(QPalette::PlaceholderText);
    label_->setBuddy(view_);
    view_->setAccessibleName(label);
    auto *top = new QHBoxLayout;
    top->setSpacing(2);
    top->addWidget(label_, 1);
    auto *adding = addButton("list-add", tr("Add…"));
    remove_ = addButton("list-remove", tr("Remove"));
    up_ = addButton("list-up", tr("Move up"));
    down_ = addButton("list-down", tr("Move down"));
    for (QToolButton *button : {adding, up_, down_, remove_})
        top->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(view_);

    auto *recent = new QMenu(adding);
    adding->setMenu(recent);
    adding->setPopupMode(QToolButton::MenuButtonPopup);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        recent->setToolTipsVisible(true);
        recent->addAction(tr("Choose files…"), this, &FileList::chooseFiles);
        recent->addSection(tr("Recent"));
        for (const QString &path : RecentFiles(wish_.kind).paths())
            recent
                ->addAction(QFileInfo(path).fileName().replace('&', "&&"), this,
                            [this, path] { add({path}); })
                ->setToolTip(path);
    });
    connect(adding, &QToolButton::clicked, this, &FileList::chooseFiles);
    connect(remove_, &QToolButton::clicked, view_, &FileListView::removeAsked);
    connect(up_, &QToolButton::clicked, this, [this] { move(-1); });
    connect(down_, &QToolButton::clicked, this, [this] { move(1); });
    connect(view_, &FileListView::moveAsked, this, &FileList::move);
    connect(view_, &FileListView::removeAsked, this, [this] {
        if (view_->currentRow() >= 0) emit removed(view_->currentRow());
    });
    connect(view_, &FileListView::filesDropped, this, &FileList::add);
    // The move is told of once the view is done with its drop.
    connect(
        view_, &FileListView::reordered, this, [this] { emit moved(view_->paths()); }, Qt::QueuedConnection);
    connect(view_, &QListWidget::currentRowChanged, this, &FileList::showButtons);
    connect(&facts_, &InputFacts::found, this, [this](const QString &path) {
        if (paths_.contains(path)) showFacts();
    });
    connect(&look_, &Look::changed, view_->viewport(), qOverload<>(&QWidget::update));
    setPaths({});
}

QToolButton *FileList::addButton(const QString &icon, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setIcon(look_.icon(icon));
    button->setIconSize({16, 16});
    button->setToolTip(text);
    button->setAccessibleName(tr("%1: %2").arg(title_, text));
    button->setAutoRaise(true);
    return button;
}

void FileList::setPaths(const QStringList &paths)
{
    if (!paths.isEmpty() && paths == paths_ && paths == view_->paths()) {
        for (const QString &path : paths)
            facts_.look(path);
        return;
    }
    const int row = view_->currentRow();
    const QSignalBlocker quiet(view_);
    paths_ = paths;
    view_->clear();
    for (const QString &path : paths) {
        auto *item = new QListWidgetItem(QFileInfo(path).fileName(), view_);
        item->setData(filePathRole, path);
        item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled);
        facts_.look(path);
    }
    view_->setCurrentRow(std::min(row, view_->count() - 1));
    view_->setVisible(!paths.isEmpty());
    view_->updateGeometry();
    label_->setText(paths.isEmpty() ? tr("%1: none").arg(title_)
                                    : tr("%1 (%2)").arg(title_, locale().toString(paths.size())));
    showFacts();
    showButtons();
}

void FileList::showFacts()
{
    for (int row = 0; row < view_->count(); ++row) {
        QListWidgetItem *item = view_->item(row);
        const QString path = item->data(filePathRole).toString();
        const FactsLine line = factsLine(facts_.known(path), wish_);
        item->setData(fileFactsRole, line.text);
        item->setData(fileRefusedRole, line.refused);
        item->setData(Qt::AccessibleDescriptionRole, line.text);
        item->setToolTip(line.text.isEmpty() ? path : tr("%1\n%2").arg(path, line.text));
    }
}

void FileList::showButtons()
{
    const int row = view_->currentRow();
    remove_->setEnabled(row >= 0);
    up_->setEnabled(row > 0);
    down_->setEnabled(row >= 0 && row + 1 < view_->count());
    for (QToolButton *button : {remove_, up_, down_})
        button->setVisible(view_->count() > 0);
}

void FileList::chooseFiles()
{
    auto *dialog = new QFileDialog(this, wish_.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    const QString start = paths_.isEmpty() ? RecentFiles(wish_.kind).paths().value(0) : paths_.back();
    if (!start.isEmpty()) dialog->setDirectory(QFileInfo(start).absolutePath());
    connect(dialog, &QFileDialog::filesSelected, this, &FileList::add);
    dialog->open();
}

void FileList::add(const QStringList &paths)
{
    QStringList whole;
    for (const QString &path : paths) {
        whole += QFileInfo(path).absoluteFilePath();
        RecentFiles(wish_.kind).add(path);
    }
    if (!whole.isEmpty()) emit added(whole);
}

void FileList::move(int by)
{
    const int row = view_->currentRow();
    if (row < 0 || row + by < 0 || row + by >= paths_.size()) return;
    QStringList order = paths_;
    order.move(row, row + by);
    // Who listens shows the new order; the row that moved stays the current one.
    view_->setCurrentRow(row + by);
    emit moved(order);
}

} // namespace kwb::workbench
