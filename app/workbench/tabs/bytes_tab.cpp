#include "app/workbench/tabs/bytes_tab.h"

#include "app/workbench/bytes/byte_search.h"
#include "app/workbench/bytes/hex_view.h"
#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/model/selection.h"
#include "app/workbench/model/workspace.h"

#include "core/base/output.h"
#include "core/report/segment_role.h"
#include "core/report/text.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kwb::workbench {

BytesTab::BytesTab(const Context &context, QWidget *parent)
    : PlanTab(context, parent)
    , view_(new HexView(context, this))
    , segments_(new QComboBox(this))
    , search_(new ByteSearch(view_, context.look, this))
    , instructions_(new QToolButton(this))
    , state_(new QLabel(this))
    , legend_(new QLabel(this))
    , where_(new QLabel(this))
    , empty_(new QLabel(tr("The bytes of each segment appear here when there is a plan."), this))
    , content_(new QWidget(this))
{
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(content_, 1);
    all->addWidget(empty_, 1);
    auto *layout = new QVBoxLayout(content_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeBar();
    layout->addWidget(view_, 1);
    makeFoot();

    connect(&context.workspace, &Workspace::sealedChanged, this, [this] { follow(); });
    connect(&context.selection, &Selection::changed, this, &BytesTab::choose);
    connect(&context.look, &Look::changed, this, &BytesTab::showState);
    connect(segments_, &QComboBox::currentIndexChanged, this, [this] { showSegment(chosenSegment()); });
    connect(view_, &HexView::selectionMoved, this, &BytesTab::showState);
    connect(view_, &HexView::markChosen, this, [this](const Subject &subject) {
        choosing_ = true;
        this->context().selection.select(subject);
        choosing_ = false;
    });
}

void BytesTab::makeBar()
{
    segments_->setAccessibleName(tr("Segment"));
    segments_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    instructions_->setText(tr("Instructions"));
    instructions_->setCheckable(true);
    instructions_->setToolTip(tr("A line an instruction, disassembled"));
    connect(instructions_, &QToolButton::toggled, this,
            [this](bool on) { view_->setMode(on ? HexMode::instructions : HexMode::bytes); });
    auto *copy = new QToolButton(this);
    copy->setText(tr("Copy"));
    copy->setAccessibleName(tr("Copy or save the selected bytes"));
    copy->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(copy);
    QAction *asHex = menu->addAction(tr("Copy as hex"), this, [this] { this->copy(CopyAs::hex); });
    asHex->setShortcut(QKeySequence::Copy);
    asHex->setShortcutContext(Qt::WidgetShortcut);
    view_->addAction(asHex);
    menu->addAction(tr("Copy as C array"), this, [this] { this->copy(CopyAs::cArray); });
    menu->addSeparator();
    menu->addAction(tr("Save selected bytes…"), this, &BytesTab::askWhereToSave);
    copy->setMenu(menu);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    bar->setSpacing(8);
    bar->addWidget(segments_);
    bar->addWidget(instructions_);
    bar->addWidget(search_, 1);
    bar->addWidget(copy);
    static_cast<QVBoxLayout *>(content_->layout())->addLayout(bar);
}

void BytesTab::makeFoot()
{
    where_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    where_->setMinimumWidth(1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 5, 12, 6);
    foot->setSpacing(18);
    foot->addWidget(where_, 1);
    foot->addWidget(legend_);
    foot->addWidget(state_);
    static_cast<QVBoxLayout *>(content_->layout())->addLayout(foot);
}

bool BytesTab::shows(const Subject &) const
{
    return false;
}

std::shared_ptr<const BootPlan> BytesTab::plan() const
{
    if (const auto &sealed = context().workspace.sealed())
        return std::shared_ptr<const BootPlan>(sealed, &sealed->plan);
    return context().workspace.plan();
}

void BytesTab::showPlan()
{
    shown_ = plan();
    content_->setVisible(shown_ != nullptr);
    empty_->setVisible(shown_ == nullptr);
    marksWorker_.cancel();
    view_->setMarks(nullptr);
    const QString before = chosenSegment();
    {
        const QSignalBlocker quiet(segments_);
        segments_->clear();
        if (shown_)
            for (const PlannedSegment &segment : shown_->segments)
                segments_->addItem(say(segmentTitle(segment.name)), qs(segment.name));
        const QString wanted = before.isEmpty() ? QStringLiteral("purgatory") : before;
        segments_->setCurrentIndex(std::max(0, segments_->findData(wanted)));
    }
    showSegment(chosenSegment());
    if (!shown_) return;
    marksWorker_.run(
        [plan = shown_](const std::stop_token &) { return std::make_shared<const ByteMarks>(plan); },
        [this](std::shared_ptr<const ByteMarks> marks) {
            view_->setMarks(std::move(marks));
            showState();
        });
    choose(context().selection.current());
}

QString BytesTab::chosenSegment() const
{
    return segments_->currentData().toString();
}

void BytesTab::showSegment(const QString &name)
{
    const PlannedSegment *segment = shown_ ? shown_->segment(name.toStdString()) : nullptr;
    view_->setBytes(segment != nullptr ? std::make_shared<const SegmentBytes>(*segment) : nullptr);
    if (segment == nullptr) return showState();
    if (name != shownSegment_) view_->select(0, 1);
    shownSegment_ = name;
    const bool purgatory = segment->kind == SegmentKind::purgatory;
    const bool code = purgatory || segment->kind == SegmentKind::kernel;
    view_->setCode(purgatoryMachine(*shown_),
                   purgatory && shown_->purgatory ? shown_->purgatory->order : shown_->newByteOrder);
    instructions_->setEnabled(code);
    view_->setMode(code && instructions_->isChecked() ? HexMode::instructions : HexMode::bytes);
    view_->setAccessibleName(tr("Bytes of segment %1").arg(segments_->currentText()));
    showState();
}

void BytesTab::choose(const Subject &subject)
{
    if (!shown_ || choosing_ || behind()) return;
    const PlannedSegment *segment = segmentOf(*shown_, subject);
    if (segment == nullptr) return;
    segments_->setCurrentIndex(segments_->findData(qs(segment->name)));
    const bool inside =
        subject.kind != Subject::Kind::segment && segment->range().contains(subject.range.begin);
    view_->select(inside ? subject.range.begin.value - segment->mem.value : 0,
                  inside ? subject.range.size() : 1);
}

void BytesTab::showEvent(QShowEvent *event)
{
    PlanTab::showEvent(event);
    showState();
}

void BytesTab::showState()
{
    const auto &bytes = view_->bytes();
    if (!bytes) {
        for (QLabel *label : {state_, legend_, where_})
            label->clear();
        return;
    }
    const std::uint64_t begin = view_->selectionBegin(), length = view_->selectionEnd() - begin;
    where_->setText(
        length == 1 ? tr("%1, offset %2 of %3")
                          .arg(qs(hex(bytes->begin().value + begin)), qs(hex(begin)), qs(hex(bytes->size())))
                    : tr("%1 bytes selected from %2, offset %3")
                          .arg(locale().toString(static_cast<qulonglong>(length)),
                               qs(hex(bytes->begin().value + begin)), qs(hex(begin))));
    state_->setText(context().workspace.sealed() ? tr("final bytes, sealed")
                                                 : tr("as planned, before sealing"));
    state_->setToolTip(context().workspace.sealed()
                           ? tr("The digests stand in the purgatory; these bytes will be loaded.")
                           : tr("The digests are not in the purgatory yet; sealing the plan fills them in."));
    const auto swatch = [this](ByteMarkKind kind, const QString &text) {
        // Labels draw no translucent grounds.
        const QColor tint = HexView::markColor(kind, context().look),
                     ground = palette().color(QPalette::Base);
        const qreal share = tint.alphaF();
        const auto mixed = [share](int a, int b) { return qRound(share * a + (1 - share) * b); };
        return QStringLiteral("<span style='background:%1'>&nbsp;&nbsp;&nbsp;&nbsp;</span>&nbsp;%2")
            .arg(QColor(mixed(tint.red(), ground.red()), mixed(tint.green(), ground.green()),
                        mixed(tint.blue(), ground.blue()))
                     .name(),
                 text.toHtmlEscaped());
    };
    const PlannedSegment *segment = shown_->segment(chosenSegment().toStdString());
    QStringList parts;
    if (segment != nullptr && segment->kind == SegmentKind::purgatory) {
        parts << swatch(ByteMarkKind::relocation, tr("relocated"));
        if (!shown_->digestRows.empty()) parts << swatch(ByteMarkKind::digest, tr("digest"));
    }
    if (segment != nullptr && std::ranges::any_of(shown_->lateSlots, [&](const LateSlot &slot) {
            return slot.segment == segment->name;
        }))
        parts << swatch(ByteMarkKind::lateSlot, tr("written by the target"));
    legend_->setText(parts.join("&nbsp;&nbsp;&nbsp;"));
}

QString BytesTab::copy(CopyAs as)
{
    catchUp();
    const Bytes bytes = view_->selected();
    const QString name = chosenSegment().replace('.', '_');
    const QString text = as == CopyAs::hex ? qs(spacedHex(bytes)) : qs(cArray(bytes, name.toStdString()));
    QGuiApplication::clipboard()->setText(text);
    const std::uint64_t wanted = view_->selectionEnd() - view_->selectionBegin();
    if (wanted > bytes.size())
        state_->setText(tr("Copied the first %1 of %2 only; save the bytes to have all of them.")
                            .arg(sizeText(bytes.size()), sizeText(wanted)));
    return text;
}

Status BytesTab::saveTo(const QString &path) const
{
    return view_->bytes() ? writer(path)({}, {}) : Status();
}

std::function<Status(std::stop_token, std::function<void(int)>)> BytesTab::writer(const QString &path) const
{
    // The bytes are the plan's own: it has to stay as long as they are read.
    return [keep = shown_, bytes = view_->bytes(), begin = view_->selectionBegin(),
            end = view_->selectionEnd(), name = path.toStdString()](
               const std::stop_token &stop, const std::function<void(int)> &progress) -> Status {
        KWB_TRY(OutputFile file, OutputFile::create(name));
        // Piece by piece: a segment may be larger than what this program should hold twice.
        for (std::uint64_t at = begin; at < end; at += HexView::copyLimit) {
            if (stop.stop_requested()) return {};
            if (progress) progress(static_cast<int>(100.0 * double(at - begin) / double(end - begin)));
            KWB_CHECK(file.write(bytes->read(at, std::min(HexView::copyLimit, end - at))));
        }
        return file.commit();
    };
}

void BytesTab::saveBehind(const QString &path)
{
    if (!view_->bytes()) return;
    const auto progress = [this, name = QFileInfo(path).fileName()](int percent) {
        const auto show = [this, name, percent] {
            if (saveWorker_.busy()) state_->setText(QStringLiteral("%1 · %2 %").arg(name).arg(percent));
        };
        QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
    };
    saveWorker_.run(
        [write = writer(path), progress](const std::stop_token &stop) { return write(stop, progress); },
        [this](const Status &saved) {
            showState();
            if (saved) return;
            auto *box = new QMessageBox(QMessageBox::Warning, tr("Save selected bytes"), say(saved.error()),
                                        QMessageBox::Ok, this);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        });
}

void BytesTab::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save selected bytes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(chosenSegment() + ".bin");
    connect(dialog, &QFileDialog::fileSelected, this, &BytesTab::saveBehind);
    dialog->open();
}

} // namespace kwb::workbench
