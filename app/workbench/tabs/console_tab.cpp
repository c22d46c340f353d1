#include "app/workbench/tabs/console_tab.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/model/workspace.h"
#include "app/workbench/rehearsal/console_model.h"
#include "app/workbench/rehearsal/verdict_panel.h"

#include "core/base/output.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kwb::workbench {

namespace {

QToolButton *consoleButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ConsoleTab::ConsoleTab(const Context &context, QWidget *parent)
    : PlanTab(context, parent)
    , rehearser_(new Rehearser(this))
    , model_(new ConsoleModel(context.look, this))
    , verdict_(new VerdictPanel(context.look, this))
    , view_(new QListView(this))
    , introduction_(new QLabel(this))
    , console_(new QStackedWidget(this))
    , rehearse_(new QAction(tr("Rehearse"), this))
    , bundle_(new QAction(tr("Rehearse a bundle…"), this))
    , cancel_(new QAction(tr("Cancel"), this))
    , copy_(new QAction(tr("Copy"), this))
    , save_(new QAction(tr("Save…"), this))
    , machine_(new QComboBox(this))
    , memory_(new QComboBox(this))
    , timeout_(new QSpinBox(this))
    , until_(new QLineEdit(this))
    , find_(new QLineEdit(this))
    , live_(new QLabel(this))
    , state_(new QLabel(this))
{
    view_->setModel(model_);
    view_->setAccessibleName(tr("Console of the rehearsal"));
    view_->setUniformItemSizes(true);
    view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view_->setFrameShape(QFrame::NoFrame);
    auto *splitter = new QSplitter(this);
    console_->addWidget(makeIntroduction());
    console_->addWidget(view_);
    splitter->addWidget(console_);
    splitter->addWidget(verdict_);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addLayout(makeChoices());
    layout->addWidget(splitter, 1);
    layout->addLayout(makeFindBar());
    connectRehearser();
    connect(&context.workspace, &Workspace::planChanged, this, [this] { showActions(); });
    showActions();
}

void ConsoleTab::makeActions()
{
    copy_->setShortcut(QKeySequence::Copy);
    copy_->setShortcutContext(Qt::WidgetShortcut);
    view_->addActions({copy_, save_});
    view_->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *find = new QAction(tr("Find"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, find_, qOverload<>(&QWidget::setFocus));
    connect(rehearse_, &QAction::triggered, this, &ConsoleTab::rehearse);
    connect(bundle_, &QAction::triggered, this, &ConsoleTab::askBundle);
    connect(cancel_, &QAction::triggered, rehearser_, &Rehearser::cancel);
    connect(copy_, &QAction::triggered, this, &ConsoleTab::copyChosen);
    connect(save_, &QAction::triggered, this, &ConsoleTab::askWhereToSave);
}

QHBoxLayout *ConsoleTab::makeChoices()
{
    machine_->setAccessibleName(tr("Machine"));
    machine_->addItem(tr("Machine of the plan"));
    for (const EmulatedMachine machine : {EmulatedMachine::pseries, EmulatedMachine::powernv9})
        machine_->addItem(name(machine), static_cast<int>(machine));
    memory_->setAccessibleName(tr("Memory"));
    memory_->addItem(tr("Memory of the plan"));
    for (const quint64 mebibytes : {512U, 1024U, 2048U, 4096U, 8192U})
        memory_->addItem(sizeText(mebibytes << 20), mebibytes << 20);
    timeout_->setAccessibleName(tr("Longest time"));
    timeout_->setToolTip(tr("The run ends after this time at the latest"));
    timeout_->setRange(1, 86400);
    timeout_->setValue(120);
    timeout_->setSuffix(tr(" s"));
    until_->setAccessibleName(tr("Text to wait for"));
    until_->setPlaceholderText(tr("Text to wait for"));
    auto *row = new QHBoxLayout;
    for (QAction *action : {rehearse_, cancel_, bundle_})
        row->addWidget(consoleButton(action, this));
    for (QWidget *choice : {static_cast<QWidget *>(machine_), static_cast<QWidget *>(memory_),
                            static_cast<QWidget *>(timeout_)})
        row->addWidget(choice);
    row->addWidget(until_, 1);
    return row;
}

QHBoxLayout *ConsoleTab::makeFindBar()
{
    find_->setAccessibleName(tr("Find in the console"));
    find_->setPlaceholderText(tr("Find in the console"));
    find_->setClearButtonEnabled(true);
    connect(find_, &QLineEdit::textChanged, this, [this] { findNext(false); });
    connect(find_, &QLineEdit::returnPressed, this,
            [this] { findNext(QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
    auto *row = new QHBoxLayout;
    live_->setObjectName("live");
    row->addWidget(live_);
    row->addWidget(find_, 1);
    row->addWidget(state_);
    row->addWidget(consoleButton(copy_, this));
    row->addWidget(consoleButton(save_, this));
    return row;
}

void ConsoleTab::connectRehearser()
{
    connect(rehearser_, &Rehearser::runningChanged, this, [this] { showActions(); });
    connect(rehearser_, &Rehearser::lines, this, &ConsoleTab::addLines);
    connect(rehearser_, &Rehearser::noticed, this,
            [this](const Message &message) { verdict_->addNotice(say(message)); });
    connect(rehearser_, &Rehearser::finished, this, &ConsoleTab::showOutcome);
    connect(verdict_, &VerdictPanel::chosen, this,
            [this](const ConsoleLine &line) { goTo(model_->rowOf(line)); });
}

bool ConsoleTab::shows(const Subject &) const
{
    return false;
}

RehearsalChoices ConsoleTab::choices() const
{
    RehearsalChoices out;
    if (machine_->currentData().isValid())
        out.machine = static_cast<EmulatedMachine>(machine_->currentData().toInt());
    if (memory_->currentData().isValid()) out.memory = memory_->currentData().toULongLong();
    out.timeout = std::chrono::seconds(timeout_->value());
    out.until = until_->text();
    return out;
}

void ConsoleTab::begin()
{
    model_->clear();
    showLive();
    state_->clear();
    verdict_->showRunning();
}

void ConsoleTab::rehearse()
{
    if (rehearser_->running() || !context().workspace.upToDate()) return;
    begin();
    rehearser_->start(context().workspace.plan()->request, choices());
}

void ConsoleTab::rehearseBundle(const QString &path)
{
    if (rehearser_->running()) return;
    begin();
    rehearser_->startBundle(path, choices());
}

// Who has scrolled up to read is left where they are.
void ConsoleTab::addLines(const std::vector<ConsoleLine> &lines)
{
    const QScrollBar *bar = view_->verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum();
    model_->append(lines);
    if (atEnd) view_->scrollToBottom();
    showLive();
}

void ConsoleTab::showOutcome(const Rehearser::Outcome &outcome)
{
    if (*outcome) {
        model_->mark((*outcome)->verdict);
        rememberVerdict((*outcome)->ok());
    }
    verdict_->show(outcome);
    showIntroduction();
}

void ConsoleTab::showActions()
{
    const bool running = rehearser_->running();
    rehearse_->setEnabled(!running && context().workspace.upToDate());
    const auto plan = context().workspace.plan();
    const quint64 errors = plan ? plan->count(Severity::error) : 0;
    rehearse_->setText(errors > 0 ? tr("Rehearse anyway") : tr("Rehearse"));
    rehearse_->setToolTip(errors > 0 ? tr("Run the plan in QEMU although it has errors (%1)").arg(errors)
                                     : tr("Run the plan in QEMU"));
    verdict_->showBefore(errors);
    bundle_->setEnabled(!running);
    cancel_->setEnabled(running);
    showLive();
}

void ConsoleTab::showLive()
{
    const bool running = rehearser_->running();
    QStringList words;
    if (running) words << tr("● live");
    const auto lines = static_cast<int>(model_->dropped()) + model_->rowCount();
    if (lines > 0) words << tr("%n line(s)", nullptr, lines);
    if (model_->dropped() > 0) words << tr("the last %1 kept").arg(locale().toString(model_->rowCount()));
    QPalette colors = palette();
    if (running) colors.setColor(QPalette::WindowText, this->context().look.color(Role::tree));
    live_->setPalette(colors);
    live_->setText(words.join(QStringLiteral(" · ")));
    live_->setVisible(!words.isEmpty());
    console_->setCurrentIndex(running || lines > 0 ? 1 : 0);
}

QWidget *ConsoleTab::makeIntroduction()
{
    introduction_->setWordWrap(true);
    introduction_->setTextFormat(Qt::PlainText);
    introduction_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    introduction_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    introduction_->setMargin(12);
    introduction_->setForegroundRole(QPalette::PlaceholderText);
    auto *area = new QScrollArea(this);
    area->setWidget(introduction_);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    showIntroduction();
    return area;
}

void ConsoleTab::showIntroduction()
{
    QStringList words{
        tr("A rehearsal runs the plan in an emulated machine: a first stage puts the segments where the plan "
           "has them and jumps into the purgatory, as kexec does; the purgatory checks them, and the new "
           "kernel starts. No target is touched."),
        tr("It needs qemu-system-ppc64 on this computer and a place for every segment. What the machine's "
           "console says appears here, line by line; what it proves, beside it.")};
    const QSettings settings;
    const QDateTime when = settings.value(QStringLiteral("rehearsal/when")).toDateTime();
    if (when.isValid())
        words << (settings.value(QStringLiteral("rehearsal/good")).toBool()
                      ? tr("The last rehearsal was good: %1, %2.")
                      : tr("The last rehearsal was not good: %1, %2."))
                     .arg(settings.value(QStringLiteral("rehearsal/what")).toString(),
                          locale().toString(when, QLocale::ShortFormat));
    introduction_->setText(words.join(QStringLiteral("\n\n")));
}

void ConsoleTab::rememberVerdict(bool good) const
{
    const auto plan = context().workspace.plan();
    QSettings settings;
    settings.setValue(QStringLiteral("rehearsal/good"), good);
    settings.setValue(QStringLiteral("rehearsal/when"), QDateTime::currentDateTime());
    settings.setValue(QStringLiteral("rehearsal/what"),
                      plan && plan->request.kernel ? QFileInfo(qs(plan->request.kernel->fileName)).fileName()
                                                   : tr("a bundle"));
}

void ConsoleTab::goTo(int row)
{
    if (row < 0) return;
    view_->setCurrentIndex(model_->index(row));
    view_->scrollTo(model_->index(row), QAbstractItemView::PositionAtCenter);
}

void ConsoleTab::findNext(bool backward)
{
    const QModelIndex current = view_->currentIndex();
    const bool next = sender() == find_ && current.isValid() &&
                      current.data().toString().contains(find_->text(), Qt::CaseInsensitive);
    const int from = current.isValid() ? current.row() + (next ? (backward ? -1 : 1) : 0) : 0;
    const int row = model_->find(find_->text(), from, backward);
    state_->setText(row < 0 && !find_->text().isEmpty() ? tr("Not found") : QString());
    goTo(row);
}

void ConsoleTab::copyChosen()
{
    QModelIndexList chosen = view_->selectionModel()->selectedIndexes();
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &index : chosen)
        lines += index.data().toString();
    QGuiApplication::clipboard()->setText(lines.isEmpty() ? model_->text() : lines.join('\n'));
}

Status ConsoleTab::saveConsole(const QString &path) const
{
    return writeFile(path.toStdString(), viewOf(model_->text().toStdString()));
}

void ConsoleTab::askBundle()
{
    auto *dialog = new QFileDialog(this, tr("Rehearse a bundle"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Bundles (*.tar *.tar.zst plan.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QFileInfo file(path);
        rehearseBundle(file.fileName() == "plan.json" ? file.path() : path);
    });
    dialog->open();
}

void ConsoleTab::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save the console"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("txt");
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Status saved = saveConsole(path);
        state_->setText(saved ? tr("Saved") : say(saved.error()));
    });
    dialog->open();
}

} // namespace kwb::workbench
