#include "app/workbench/target/job_pages.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/rehearsal/console_model.h"
#include "app/workbench/target/target_words.h"

#include "core/report/text.h"
#include "core/target/history.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHeaderView>
#include <QListView>
#include <QScrollBar>
#include <QTabBar>
#include <QTextBrowser>
#include <QTreeWidget>

#include <ranges>

namespace kwb::workbench {

JobPages::JobPages(const Look &look, QWidget *parent)
    : QTabWidget(parent)
    , log_(new ConsoleModel(look, this))
    , console_(new ConsoleModel(look, this))
    , logView_(makeLines(log_, tr("Log")))
    , consoleView_(makeLines(console_, tr("Console")))
    , findings_(new QTextBrowser(this))
    , history_(new QTreeWidget(this))
{
    setDocumentMode(true);
    tabBar()->setElideMode(Qt::ElideNone);
    tabBar()->setUsesScrollButtons(true);
    tabBar()->setExpanding(false);
    findings_->setAccessibleName(tr("Findings"));
    findings_->setFrameShape(QFrame::NoFrame);
    addTab(findings_, tr("Findings"));
    history_->setAccessibleName(tr("History"));
    history_->setFrameShape(QFrame::NoFrame);
    history_->setRootIsDecorated(false);
    history_->setUniformRowHeights(true);
    history_->setHeaderLabels({tr("Time"), tr("Verdict"), tr("Kernel"), tr("Plan"), tr("Seconds")});
    history_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    addTab(history_, tr("History"));
    clear();
}

QListView *JobPages::makeLines(ConsoleModel *model, const QString &name)
{
    auto *view = new QListView(this);
    view->setModel(model);
    view->setAccessibleName(name);
    view->setUniformItemSizes(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setFrameShape(QFrame::NoFrame);
    auto *copy = new QAction(tr("Copy all"), view);
    connect(copy, &QAction::triggered, model,
            [model] { QGuiApplication::clipboard()->setText(model->text()); });
    view->addAction(copy);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    addTab(view, name);
    return view;
}

void JobPages::clear()
{
    log_->clear();
    console_->clear();
    showFindings(nullptr);
    setCurrentWidget(logView_);
}

// Who has scrolled up to read is left where they are.
void JobPages::append(QListView *view, ConsoleModel *model, const std::vector<ConsoleLine> &lines)
{
    const QScrollBar *bar = view->verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum();
    model->append(lines);
    if (atEnd) view->scrollToBottom();
}

void JobPages::log(double seconds, const QString &line)
{
    append(logView_, log_, {{seconds, line.toStdString()}});
}

void JobPages::addConsole(const std::vector<ConsoleLine> &lines)
{
    append(consoleView_, console_, lines);
}

void JobPages::markConsole(const Verdict &verdict)
{
    console_->mark(verdict);
}

void JobPages::showFindings(const TargetCheck *check)
{
    findings_->setHtml(check != nullptr ? findingsHtml(*check)
                                        : "<p>" + tr("Not checked yet.").toHtmlEscaped() + "</p>");
    setTabText(indexOf(findings_),
               check == nullptr || check->findings.empty()
                   ? tr("Findings")
                   : tr("Findings %1").arg(locale().toString(static_cast<int>(check->findings.size()))));
}

void JobPages::showHistory(const QString &destination)
{
    history_->clear();
    if (destination.isEmpty()) return;
    const auto records = readHistory(historyFile(), destination.toStdString());
    if (!records) {
        new QTreeWidgetItem(history_, {QString(), say(records.error())});
        return;
    }
    for (const BootRecord &record : std::views::reverse(*records)) {
        const QDateTime time = QDateTime::fromString(qs(record.time), Qt::ISODate).toLocalTime();
        auto *item = new QTreeWidgetItem(
            history_,
            {time.isValid() ? locale().toString(time, QLocale::ShortFormat) : qs(printable(record.time)),
             endWords(qs(printable(record.end))), qs(printable(record.release)), qs(printable(record.plan)),
             locale().toString(record.seconds, 'f', 1)});
        item->setToolTip(1, qs(printable(record.text)));
    }
}

void JobPages::bringFindings()
{
    setCurrentWidget(findings_);
}

void JobPages::bringConsole()
{
    setCurrentWidget(consoleView_);
}

} // namespace kwb::workbench
