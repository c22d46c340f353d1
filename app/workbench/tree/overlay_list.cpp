#include "app/workbench/tree/overlay_list.h"

#include "app/workbench/common/say.h"
#include "app/workbench/model/workspace.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QMimeData>
#include <QUrl>

namespace kwb::workbench {

OverlayList::OverlayList(const Context &context, QWidget *parent)
    : RequestList(
          context, tr("Overlays"),
          tr("No overlays. Drop .dtbo files here, or press Add; they are applied in this order, before the "
             "rules and before edits by hand."),
          parent)
{
    connect(addButton(tr("Add…"), QKeySequence(Qt::Key_Insert)), &QAction::triggered, this,
            &OverlayList::choose);
    up_ = addButton(tr("Up"), QKeySequence(Qt::ALT | Qt::Key_Up));
    down_ = addButton(tr("Down"), QKeySequence(Qt::ALT | Qt::Key_Down));
    remove_ = addButton(tr("Remove"), QKeySequence::Delete);
    connect(up_, &QAction::triggered, this, &OverlayList::moveUp);
    connect(down_, &QAction::triggered, this, &OverlayList::moveDown);
    connect(remove_, &QAction::triggered, this, &OverlayList::removeChosen);
    connect(&context.workspace, &Workspace::specChanged, this, &OverlayList::refill);
    connect(&context.workspace, &Workspace::planChanged, this, &OverlayList::refill);
    setAcceptDrops(true);
    refill();
}

void OverlayList::refill()
{
    const auto &overlays = context().workspace.spec().overlays;
    const auto &error = context().workspace.error();
    QStringList texts;
    int wrong = -1;
    for (const std::string &path : overlays) {
        if (error && error->place.file == path) wrong = static_cast<int>(texts.size());
        texts << QFileInfo(qs(path)).fileName();
    }
    fill(texts, wrong, error ? say(*error) : QString());
    for (int row = 0; row < list()->count(); ++row)
        if (row != wrong) list()->item(row)->setToolTip(qs(overlays[static_cast<std::size_t>(row)]));
    remove_->setEnabled(!overlays.empty());
    up_->setEnabled(overlays.size() > 1);
    down_->setEnabled(overlays.size() > 1);
}

void OverlayList::choose()
{
    auto *dialog = new QFileDialog(this, tr("Add overlays"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Overlays (*.dtbo *.dtb)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &OverlayList::add);
    dialog->open();
}

void OverlayList::add(const QStringList &paths)
{
    if (paths.isEmpty()) return;
    RequestSpec spec = context().workspace.spec();
    for (const QString &path : paths)
        spec.overlays.push_back(path.toStdString());
    context().workspace.edit(paths.size() == 1 ? tr("add overlay %1").arg(QFileInfo(paths.front()).fileName())
                                               : tr("add overlays"),
                             spec);
}

QStringList OverlayList::filesOf(const QMimeData *data)
{
    QStringList out;
    for (const QUrl &url : data->urls())
        if (const QString path = url.toLocalFile();
            path.endsWith(".dtbo", Qt::CaseInsensitive) || path.endsWith(".dtb", Qt::CaseInsensitive))
            out << path;
    return out;
}

void OverlayList::removeChosen()
{
    RequestSpec spec = context().workspace.spec();
    const int row = list()->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= spec.overlays.size()) return;
    spec.overlays.erase(spec.overlays.begin() + row);
    context().workspace.edit(tr("remove an overlay"), spec);
}

void OverlayList::move(int by)
{
    RequestSpec spec = context().workspace.spec();
    const int row = list()->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || static_cast<std::size_t>(std::max(row, to)) >= spec.overlays.size()) return;
    std::swap(spec.overlays[static_cast<std::size_t>(row)], spec.overlays[static_cast<std::size_t>(to)]);
    list()->setCurrentRow(to);
    context().workspace.edit(tr("order overlays"), spec);
}

void OverlayList::moveUp()
{
    move(-1);
}

void OverlayList::moveDown()
{
    move(1);
}

void OverlayList::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesOf(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void OverlayList::dropEvent(QDropEvent *event)
{
    add(filesOf(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace kwb::workbench
