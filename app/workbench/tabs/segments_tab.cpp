#include "app/workbench/tabs/segments_tab.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/model/workspace.h"
#include "app/workbench/table/table_pane.h"

#include "core/report/segment_role.h"

#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kwb::workbench {

namespace {

constexpr int quietBeforeSeal = 300; ///< milliseconds
constexpr std::size_t destinationColumn = 1;

/// What went wrong, or an empty text.
QString writeSegment(const PlannedSegment &segment, const QString &path, const std::stop_token &stop)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return file.errorString();
    for (const Blob &piece : segment.content) {
        const ByteView bytes = piece.bytes();
        if (stop.stop_requested()) return SegmentsTab::tr("cancelled");
        if (file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size())) !=
            static_cast<qint64>(bytes.size()))
            return file.errorString();
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace

SegmentsTab::SegmentsTab(const Context &context, QWidget *parent)
    : PlanTab(context, parent)
    , pane_(new TablePane(context, title(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pane_);
    pane_->setStateKey("segments");
    pane_->setEmptyText(tr("No segments yet: choose a target and a kernel in the boot request."));
    pane_->view()->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    pane_->model()->setExtras({
        .decoration = [this](std::size_t row, std::size_t column) -> QVariant {
            const auto &plan = this->context().workspace.plan();
            if (column != 0 || !plan || row >= plan->segments.size()) return {};
            return this->context().look.color(segmentRole(plan->segments[row].kind));
        },
        .editable = [](std::size_t, std::size_t column) { return column == destinationColumn; },
        .edit = [this](std::size_t row, std::size_t, const QString &text) { return editCell(row, text); },
    });
    sealLater_.setSingleShot(true);
    sealLater_.setInterval(quietBeforeSeal);
    connect(&sealLater_, &QTimer::timeout, this, [this] {
        if (isVisible()) this->context().workspace.requestSeal();
    });
    connect(pane_, &TablePane::rowMenu, this, &SegmentsTab::fillMenu);
    connect(&context.workspace, &Workspace::planChanged, this, [this] {
        pending_.reset();
        sealSoon();
    });
    connect(&context.workspace, &Workspace::sealedChanged, this, [this] {
        if (!this->context().workspace.sealed()) return;
        follow();
        writePending();
    });
}

bool SegmentsTab::shows(const Subject &subject) const
{
    return subject.kind == Subject::Kind::segment;
}

void SegmentsTab::showEvent(QShowEvent *event)
{
    PlanTab::showEvent(event);
    sealSoon();
}

void SegmentsTab::sealSoon()
{
    if (isVisible()) sealLater_.start();
}

void SegmentsTab::showPlan()
{
    const Workspace &workspace = context().workspace;
    const auto &plan = workspace.plan();
    pane_->setTable(plan ? segmentTable(plan, workspace.sealed()) : nullptr);
}

void SegmentsTab::pin(const QString &segment, std::optional<quint64> address)
{
    RequestSpec spec = context().workspace.spec();
    if (address)
        spec.pins[segment.toStdString()] = PhysAddr(*address);
    else
        spec.pins.erase(segment.toStdString());
    context().workspace.edit(address ? tr("Pin %1").arg(segment) : tr("Take the pin of %1 out").arg(segment),
                             spec);
}

bool SegmentsTab::editCell(std::size_t row, const QString &text)
{
    const auto &plan = context().workspace.plan();
    if (!plan || row >= plan->segments.size()) return false;
    const PlannedSegment &segment = plan->segments[row];
    const std::string typed = text.trimmed().toStdString();
    if (typed.empty()) {
        pin(qs(segment.name), std::nullopt);
        return true;
    }
    const auto address = typed.starts_with("0x") ? parseHex(typed) : parseHex("0x" + typed);
    if (!address) return false;
    // Leaving a cell as it was pins nothing.
    if (*address != segment.mem.value) pin(qs(segment.name), *address);
    return true;
}

void SegmentsTab::fillMenu(QMenu *menu, const Subject &subject)
{
    const auto &plan = context().workspace.plan();
    const PlannedSegment *segment = plan ? plan->segment(subject.name) : nullptr;
    if (segment == nullptr) return;
    const QString name = qs(segment->name);
    if (context().workspace.spec().pins.contains(segment->name))
        connect(menu->addAction(tr("Take the pin out")), &QAction::triggered, this,
                [this, name] { pin(name, std::nullopt); });
    else
        connect(menu->addAction(tr("Pin here")), &QAction::triggered, this,
                [this, name, address = segment->mem.value] { pin(name, address); });
    connect(menu->addAction(tr("Pin at…")), &QAction::triggered, this, [this, subject] {
        const int row = pane_->model()->rowOf(subject);
        if (row >= 0) pane_->view()->edit(pane_->model()->index(row, destinationColumn));
    });
    menu->addSeparator();
    QAction *bytes = menu->addAction(tr("Export bytes…"));
    bytes->setEnabled(plan->exportable());
    connect(bytes, &QAction::triggered, this, [this, name] { askBytesPath(name); });
}

void SegmentsTab::askBytesPath(const QString &segment)
{
    auto *dialog = new QFileDialog(this, tr("Export the bytes of %1").arg(segment));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(segment + ".bin");
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, segment](const QString &path) { exportBytes(segment, path); });
    dialog->open();
}

void SegmentsTab::exportBytes(const QString &segment, const QString &path)
{
    pending_ = {segment, path};
    if (context().workspace.sealed())
        writePending();
    else
        context().workspace.requestSeal();
}

void SegmentsTab::writePending()
{
    if (!pending_) return;
    const auto [segment, path] = *std::exchange(pending_, std::nullopt);
    writer_.run(
        [sealed = context().workspace.sealed(), segment, path](const std::stop_token &stop) {
            const PlannedSegment *found = sealed->plan.segment(segment.toStdString());
            return found == nullptr ? tr("There is no such segment.") : writeSegment(*found, path, stop);
        },
        [this, path](const QString &why) {
            if (why.isEmpty()) {
                emit bytesExported(path);
                return;
            }
            auto *box = new QMessageBox(QMessageBox::Warning, tr("Export bytes"),
                                        tr("%1 was not written: %2").arg(path, why), QMessageBox::Ok, this);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
            emit failed(why);
        });
}

} // namespace kwb::workbench
