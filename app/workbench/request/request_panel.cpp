#include "app/workbench/request/request_panel.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/common/share.h"
#include "app/workbench/model/workspace.h"
#include "app/workbench/request/capture_bar.h"
#include "app/workbench/request/command_line_box.h"
#include "app/workbench/request/entry_list.h"
#include "app/workbench/request/file_list.h"
#include "app/workbench/request/quiet_combo.h"

#include "core/memory/profile.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace kwb::workbench {

namespace {

constexpr int requestMargin = 14;
constexpr int requestGap = 16;

QStringList requestPaths(const std::vector<std::string> &paths)
{
    QStringList out;
    for (const std::string &path : paths)
        out += qs(path);
    return out;
}

/// A small heading over a group of rows.
QLabel *requestHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

RequestPanel::RequestPanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , context_(context)
    , intake_(context, facts_)
{
    setAcceptDrops(true);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto *inside = new QWidget(scroll);
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(requestMargin, requestMargin, requestMargin, requestMargin);
    layout->setSpacing(requestGap);
    addFiles(layout);
    addTree(layout);
    addPlacement(layout);
    layout->addStretch(1);
    connectIntake();
    connect(&context_.workspace, &Workspace::specChanged, this, &RequestPanel::showSpec);
    connect(&context_.look, &Look::changed, this, [this] { showNotices(refusals_.join('\n')); });
    connect(&facts_, &InputFacts::found, this, [this](const QString &path) {
        if (path == target_->value()) showMachine();
    });
    showSpec();
    // Narrower, its right edge would be cut.
    scroll->setMinimumWidth(inside->minimumSizeHint().width() +
                            style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2);
}

/// Changes the request in one step.
template <class Change>
void RequestPanel::change(const QString &step, Change apply)
{
    RequestSpec spec = context_.workspace.spec();
    apply(spec);
    context_.workspace.edit(step, spec);
}

FileRow *RequestPanel::addRow(QVBoxLayout *layout, const QString &label, const QString &none,
                              const FileWish &wish, const QString &step, std::string RequestSpec::*member)
{
    auto *row = new FileRow(label, none, wish, context_.look, facts_, this);
    layout->addWidget(row);
    connect(row, &FileRow::chosen, this, [this, step, member](const QString &value) {
        change(step, [&](RequestSpec &spec) { spec.*member = value.toStdString(); });
    });
    return row;
}

FileList *RequestPanel::addList(QVBoxLayout *layout, const QString &label, const FileWish &wish,
                                const std::array<QString, 3> &steps,
                                std::vector<std::string> RequestSpec::*member)
{
    auto *list = new FileList(label, wish, context_.look, facts_, this);
    layout->addWidget(list);
    const auto &[adding, removing, moving] = steps;
    connect(list, &FileList::added, this, [this, step = adding, member](const QStringList &paths) {
        change(step, [&](RequestSpec &spec) {
            for (const QString &path : paths)
                (spec.*member).push_back(path.toStdString());
        });
    });
    connect(list, &FileList::removed, this, [this, step = removing, member](int row) {
        change(step, [&](RequestSpec &spec) { (spec.*member).erase((spec.*member).begin() + row); });
    });
    connect(list, &FileList::moved, this, [this, step = moving, member](const QStringList &paths) {
        change(step, [&](RequestSpec &spec) {
            (spec.*member).clear();
            for (const QString &path : paths)
                (spec.*member).push_back(path.toStdString());
        });
    });
    return list;
}

QComboBox *RequestPanel::addCombo(QVBoxLayout *layout, const QString &label)
{
    auto *title = new QLabel(label, this);
    title->setForegroundRole(QPalette::PlaceholderText);
    auto *combo = new QuietCombo(this);
    combo->setAccessibleName(label);
    title->setBuddy(combo);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(combo);
    layout->addLayout(column);
    return combo;
}

void RequestPanel::addFiles(QVBoxLayout *layout)
{
    noticeBox_ = new QWidget(this);
    notice_ = new QLabel(noticeBox_);
    notice_->setWordWrap(true);
    notice_->setTextFormat(Qt::PlainText);
    auto *close = new QToolButton(noticeBox_);
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the message"));
    auto *line = new QHBoxLayout(noticeBox_);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(notice_, 1);
    line->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, [this] { showNotices({}); });
    layout->addWidget(noticeBox_);
    noticeBox_->hide();

    target_ = addRow(layout, tr("Target"), tr("choose the machine…"),
                     {"target",
                      tr("Choose a snapshot or a device tree"),
                      {FileKind::snapshot, FileKind::deviceTree},
                      true},
                     tr("choose target"), &RequestSpec::target);
    target_->setMore([this](QMenu &menu) { fillTargetMenu(menu); });
    capture_ = new CaptureBar(context_, this);
    layout->addWidget(capture_);
    addMachine(layout);
    kernel_ = addRow(layout, tr("Kernel"), tr("choose a kernel…"),
                     {"kernel", tr("Choose a kernel"), {FileKind::kernel}}, tr("choose kernel"),
                     &RequestSpec::kernel);
    initrds_ = addList(layout, tr("Initrds"), {"initrd", tr("Choose initrds"), {FileKind::initramfs}},
                       {tr("add initrd"), tr("remove initrd"), tr("move initrd")}, &RequestSpec::initrds);
    cmdline_ = new CommandLineBox(context_, facts_, this);
    layout->addWidget(cmdline_);
}

void RequestPanel::fillTargetMenu(QMenu &menu)
{
    menu.addAction(tr("The sample's machine"), this, &RequestPanel::useSampleTarget);
    const CaptureMeans means = CaptureMeans::ofThisMachine();
    QAction *whole = menu.addAction(means.root ? tr("This machine") : tr("This machine, as administrator…"),
                                    this, [this] { captureThisMachine(true); });
    whole->setEnabled(means.canBeRoot() && !capture_->running());
    whole->setToolTip(
        tr("Only root can read the memory map (/proc/iomem), the boot device tree, the kernel's "
           "log and what lies in debugfs and securityfs."));
    if (means.root) return;
    QAction *part = menu.addAction(tr("This machine, with what you may read"), this,
                                   [this] { captureThisMachine(false); });
    part->setEnabled(!capture_->running());
    part->setToolTip(tr("The snapshot says what it lacks; a plan made of it may know less."));
}

void RequestPanel::addTree(QVBoxLayout *layout)
{
    dtb_ = addRow(layout, tr("Device tree"), tr("from the target"),
                  {"dtb", tr("Choose a device tree"), {FileKind::deviceTree}}, tr("choose device tree"),
                  &RequestSpec::dtb);
    dtb_->setClearText(tr("Take it from the target"));
    overlays_ =
        addList(layout, tr("Overlays"), {"overlay", tr("Choose overlays"), {FileKind::overlay}},
                {tr("add overlay"), tr("remove overlay"), tr("move overlay")}, &RequestSpec::overlays);
    purgatory_ = addRow(layout, tr("Purgatory"), {},
                        {"purgatory",
                         tr("Choose an object, or a kexec program that carries one"),
                         {FileKind::purgatory, FileKind::relocatable, FileKind::elf}},
                        tr("choose purgatory"), &RequestSpec::purgatory);
    purgatory_->addChoice("builtin", tr("built in"),
                          tr("The one that comes with the program, in the running kernel's byte order"));
    purgatory_->addChoice("linux", tr("Linux's own"),
                          tr("The one inside the target's kernel: it is planned, but cannot be exported"));
}

void RequestPanel::addPlacement(QVBoxLayout *layout)
{
    layout->addWidget(requestHeading(tr("Placement"), this));
    allocator_ = addCombo(layout, tr("Allocator"));
    for (const Profile &profile : profiles()) {
        allocator_->addItem(qs(profile.name), qs(profile.name));
        allocator_->setItemData(allocator_->count() - 1, say(profile.title) + "\n" + qs(profile.source),
                                Qt::ToolTipRole);
    }
    connect(allocator_, &QComboBox::activated, this, [this](int row) {
        change(tr("choose allocator"), [&](RequestSpec &spec) {
            spec.allocator = allocator_->itemData(row).toString().toStdString();
        });
    });
    allocatorTitle_ = new QLabel(this);
    allocatorTitle_->setWordWrap(true);
    allocatorTitle_->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(allocatorTitle_);
    mode_ = addCombo(layout, tr("Mode"));
    mode_->addItem(tr("normal boot"));
    mode_->addItem(tr("crash kernel"));
    mode_->setToolTip(
        tr("A crash kernel is loaded into the memory that crashkernel= keeps free, and starts when the "
           "running kernel panics."));
    connect(mode_, &QComboBox::activated, this, [this](int row) {
        change(tr("choose mode"), [&](RequestSpec &spec) { spec.crash = row == 1; });
    });
    mismatch_ = addCombo(layout, tr("If a segment arrives damaged"));
    mismatch_->addItem(tr("stop"), static_cast<int>(OnMismatch::stop));
    mismatch_->addItem(tr("reboot"), static_cast<int>(OnMismatch::reboot));
    mismatch_->addItem(tr("continue"), static_cast<int>(OnMismatch::proceed));
    connect(mismatch_, &QComboBox::activated, this, [this](int row) {
        change(tr("choose what follows damage"), [&](RequestSpec &spec) {
            spec.onMismatch = static_cast<OnMismatch>(mismatch_->itemData(row).toInt());
        });
    });
    addPlaces(layout);
}

void RequestPanel::addMachine(QVBoxLayout *layout)
{
    machine_ = new QWidget(this);
    auto *column = new QVBoxLayout(machine_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(requestGap);
    pageSize_ = addCombo(column, tr("Page size of the running kernel"));
    pageSize_->addItem(tr("unknown"), 0);
    pageSize_->addItem(tr("4 KiB"), 0x1000);
    pageSize_->addItem(tr("64 KiB"), 0x10000);
    connect(pageSize_, &QComboBox::activated, this, [this](int row) {
        const auto size = pageSize_->itemData(row).toULongLong();
        change(tr("choose page size"), [&](RequestSpec &spec) {
            spec.pageSize = size == 0 ? std::nullopt : std::optional<std::uint64_t>(size);
        });
    });
    byteOrder_ = addCombo(column, tr("Byte order of the running kernel"));
    byteOrder_->addItem(tr("unknown"));
    byteOrder_->addItem(tr("little-endian"));
    byteOrder_->addItem(tr("big-endian"));
    connect(byteOrder_, &QComboBox::activated, this, [this](int row) {
        change(tr("choose byte order"), [&](RequestSpec &spec) {
            spec.oldByteOrder = row == 0   ? std::nullopt
                                : row == 1 ? std::optional(ByteOrder::little)
                                           : std::optional(ByteOrder::big);
        });
    });
    layout->addWidget(machine_);
}

void RequestPanel::addPlaces(QVBoxLayout *layout)
{
    pins_ = new EntryList(
        tr("Pinned segments"), tr("initrd=0x30000000"),
        [](const QString &text) {
            return parsePin(text.toStdString()) ? QString() : tr("“%1” is not SEGMENT=0xADDRESS").arg(text);
        },
        context_.look, this);
    reserves_ = new EntryList(
        tr("Reservations"), tr("0x10000000-0x20000000"),
        [](const QString &text) {
            return parseReservation(text.toStdString())
                       ? QString()
                       : tr("“%1” is not 0xBEGIN-0xEND with BEGIN below END").arg(text);
        },
        context_.look, this);
    layout->addWidget(pins_);
    layout->addWidget(reserves_);
    const auto pinRow = [](RequestSpec &spec, int row) { return std::next(spec.pins.begin(), row); };
    connect(pins_, &EntryList::added, this, [this](const QString &text) {
        const auto pin = parsePin(text.toStdString());
        change(tr("pin %1").arg(qs(pin->first)),
               [&](RequestSpec &spec) { spec.pins[pin->first] = pin->second; });
    });
    connect(pins_, &EntryList::changed, this, [this, pinRow](int row, const QString &text) {
        const auto pin = parsePin(text.toStdString());
        change(tr("change pin"), [&](RequestSpec &spec) {
            spec.pins.erase(pinRow(spec, row));
            spec.pins[pin->first] = pin->second;
        });
    });
    connect(pins_, &EntryList::removed, this, [this, pinRow](int row) {
        change(tr("remove pin"), [&](RequestSpec &spec) { spec.pins.erase(pinRow(spec, row)); });
    });
    connect(reserves_, &EntryList::added, this, [this](const QString &text) {
        change(tr("reserve memory"),
               [&](RequestSpec &spec) { spec.reserves.push_back(*parseReservation(text.toStdString())); });
    });
    connect(reserves_, &EntryList::changed, this, [this](int row, const QString &text) {
        change(tr("change reservation"), [&](RequestSpec &spec) {
            spec.reserves[static_cast<std::size_t>(row)] = *parseReservation(text.toStdString());
        });
    });
    connect(reserves_, &EntryList::removed, this, [this](int row) {
        change(tr("remove reservation"),
               [&](RequestSpec &spec) { spec.reserves.erase(spec.reserves.begin() + row); });
    });
}

void RequestPanel::connectIntake()
{
    connect(&intake_, &FileIntake::workspaceFound, this, &RequestPanel::workspaceChosen);
    connect(&intake_, &FileIntake::bundleFound, this, &RequestPanel::bundleChosen);
    connect(&intake_, &FileIntake::kexecLogFound, this, &RequestPanel::kexecLogChosen);
    connect(&intake_, &FileIntake::refused, this, [this](const QString &path, const QString &why) {
        refusals_ += why;
        showNotices(refusals_.join('\n'));
        emit refused(path, why);
    });
    connect(capture_, &CaptureBar::captured, target_, &FileRow::take);
}

void RequestPanel::acceptFiles(const QStringList &paths)
{
    showNotices({});
    intake_.accept(paths);
}

void RequestPanel::useSampleTarget()
{
    const QString sample = sharePath("samples/pseries-debian12.tar.gz");
    if (QFileInfo::exists(sample))
        change(tr("choose target"), [&](RequestSpec &spec) { spec.target = sample.toStdString(); });
}

void RequestPanel::chooseTarget()
{
    target_->chooseFile();
}

void RequestPanel::captureThisMachine(bool asRoot)
{
    capture_->capture(asRoot);
}

QString RequestPanel::notice() const
{
    return noticeBox_->isHidden() ? QString() : notice_->text();
}

void RequestPanel::showNotices(const QString &text)
{
    if (text.isEmpty()) refusals_.clear();
    notice_->setText(text);
    noticeBox_->setVisible(!text.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, context_.look.color(Role::conflict));
    notice_->setPalette(colours);
}

void RequestPanel::showSpec()
{
    const RequestSpec &spec = context_.workspace.spec();
    target_->setValue(qs(spec.target));
    kernel_->setValue(qs(spec.kernel));
    initrds_->setPaths(requestPaths(spec.initrds));
    dtb_->setValue(qs(spec.dtb));
    overlays_->setPaths(requestPaths(spec.overlays));
    purgatory_->setValue(qs(spec.purgatory));
    allocator_->setCurrentIndex(allocator_->findData(qs(spec.allocator)));
    if (const Profile *profile = findProfile(spec.allocator)) allocatorTitle_->setText(say(profile->title));
    mode_->setCurrentIndex(spec.crash ? 1 : 0);
    mismatch_->setCurrentIndex(mismatch_->findData(static_cast<int>(spec.onMismatch)));
    QStringList pins;
    for (const auto &[segment, address] : spec.pins)
        pins += qs(segment + "=" + hex(address));
    pins_->setEntries(pins);
    QStringList reserves;
    for (const AddressRange &range : spec.reserves)
        reserves += qs(hex(range.begin) + "-" + hex(range.end));
    reserves_->setEntries(reserves);
    showMachine();
}

/// A snapshot says itself what a bare tree cannot.
void RequestPanel::showMachine()
{
    const RequestSpec &spec = context_.workspace.spec();
    const InputFacts::Found facts = facts_.known(qs(spec.target));
    const bool bare = facts && *facts && (*facts)->kind == FileKind::deviceTree;
    machine_->setVisible(bare || spec.pageSize || spec.oldByteOrder);
    const auto size = static_cast<int>(spec.pageSize.value_or(0));
    pageSize_->setCurrentIndex(pageSize_->findData(size));
    byteOrder_->setCurrentIndex(!spec.oldByteOrder ? 0 : *spec.oldByteOrder == ByteOrder::little ? 1 : 2);
}

void RequestPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void RequestPanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    acceptFiles(draggedFiles(event->mimeData()));
}

} // namespace kwb::workbench
