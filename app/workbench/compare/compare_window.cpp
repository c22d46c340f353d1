#include "app/workbench/compare/compare_window.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/compare/compare_side.h"
#include "app/workbench/map/lanes_view.h"
#include "app/workbench/table/table_pane.h"

#include "core/report/compare_lanes.h"
#include "core/report/difference_table.h"

#include <QFileDialog>
#include <QFrame>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>

namespace kwb::workbench {

/// What a comparison gives. Plans give tables of both sides too.
struct CompareWindow::Compared {
    std::optional<Error> error;
    std::shared_ptr<const Table> differences;
    std::shared_ptr<const Table> segments;
    std::shared_ptr<const Table> findings;
    std::shared_ptr<const Table> edits;
    std::shared_ptr<const Comparable> a; ///< keep what planA and planB point into
    std::shared_ptr<const Comparable> b;
    const PlanView *planA = nullptr;
    const PlanView *planB = nullptr;
};

CompareWindow::CompareWindow(const Context &context, QWidget *parent)
    : QDialog(parent)
    , context_(context)
    , a_(new CompareSide(context, QStringLiteral("A"), this))
    , b_(new CompareSide(context, QStringLiteral("B"), this))
    , import_(new QGroupBox(tr("Output of kexec -d"), this))
    , log_(new QPlainTextEdit(import_))
    , summary_(new QLabel(this))
    , tabs_(new QTabWidget(this))
    , differences_(new TablePane(context, tr("Differences"), this))
    , segments_(new TablePane(context, tr("Segments of both sides"), this))
    , findings_(new TablePane(context, tr("Findings of both sides"), this))
    , edits_(new TablePane(context, tr("Tree edits of both sides"), this))
    , scroll_(new QScrollArea(this))
    , lanes_(new LanesView(context, this))
{
    setWindowTitle(tr("Compare"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setSizeGripEnabled(true);
    resize(1180, 760);
    makeImport();
    makeTabs();
    layOut();
    connect(a_, &CompareSide::changed, this, &CompareWindow::compare);
    connect(b_, &CompareSide::changed, this, &CompareWindow::compare);
    a_->useCurrentPlan();
}

void CompareWindow::makeImport()
{
    log_->setLineWrapMode(QPlainTextEdit::NoWrap);
    log_->setFont(context_.look.mono());
    log_->setTabChangesFocus(true);
    log_->setAccessibleName(tr("Output of kexec -d"));
    log_->setPlaceholderText(tr("Paste what kexec -d -l printed on the target."));
    auto *read = new QPushButton(tr("&Compare with the current plan"), import_);
    auto *open = new QPushButton(tr("&Open a file…"), import_);
    auto *close = new QPushButton(tr("&Hide"), import_);
    for (QPushButton *button : {read, open, close}) {
        button->setAutoDefault(false);
        button->setAccessibleName(button->text().remove('&'));
    }
    read->setObjectName("readLog");
    read->setEnabled(false);
    connect(log_, &QPlainTextEdit::textChanged, this,
            [this, read] { read->setEnabled(!log_->document()->isEmpty()); });
    connect(read, &QPushButton::clicked, this, [this] { importText(log_->toPlainText()); });
    connect(open, &QPushButton::clicked, this, &CompareWindow::askLogFile);
    connect(close, &QPushButton::clicked, import_, &QWidget::hide);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(read);
    buttons->addWidget(open);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(import_);
    layout->addWidget(log_);
    layout->addLayout(buttons);
    import_->setMaximumHeight(260);
    import_->hide();
}

void CompareWindow::makeTabs()
{
    const auto add = [this](TablePane *pane, const char *key, const QString &title) {
        pane->setStateKey(key);
        tabs_->addTab(pane, title);
    };
    tabs_->setMinimumWidth(420);
    add(differences_, "compare-differences", tr("Differences"));
    add(segments_, "compare-segments", tr("Segments"));
    add(findings_, "compare-findings", tr("Findings"));
    add(edits_, "compare-edits", tr("Tree edits"));
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(tr("What was compared"));
    lanes_->setAccessibleName(tr("Places on both sides"));
    scroll_->setWidget(lanes_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setAccessibleName(tr("Lanes of both sides"));
}

void CompareWindow::layOut()
{
    auto *sides = new QHBoxLayout;
    sides->setSpacing(24);
    sides->addWidget(a_, 1);
    sides->addWidget(b_, 1);
    auto *import = new QPushButton(tr("&Import output of kexec -d…"), this);
    import->setAccessibleName(tr("Import output of kexec -d"));
    import->setAutoDefault(false);
    connect(import, &QPushButton::clicked, this, &CompareWindow::askImport);
    summary_->setWordWrap(true);
    summary_->setAccessibleName(tr("Result"));
    auto *result = new QHBoxLayout;
    result->addWidget(summary_, 1);
    result->addWidget(import);
    // One above the other: the table has four columns of words, and lanes are low and wide.
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(scroll_);
    parts->addWidget(tabs_);
    parts->setSizes({4'000, 4'000});
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(sides);
    layout->addLayout(result);
    layout->addWidget(import_);
    layout->addWidget(parts, 1);
}

void CompareWindow::compareWith(const QString &path)
{
    a_->useCurrentPlan();
    b_->useFile(path);
}

void CompareWindow::importLog(const QString &path)
{
    import_->hide(); // the file is taken; nothing is to be pasted
    a_->useCurrentPlan();
    b_->useLogFile(path);
}

void CompareWindow::importText(const QString &text)
{
    a_->useCurrentPlan();
    b_->useLogText(text);
}

void CompareWindow::askImport()
{
    import_->show();
    log_->setFocus();
}

void CompareWindow::askLogFile()
{
    auto *dialog = new QFileDialog(this, tr("Output of kexec -d"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CompareWindow::importLog);
    dialog->open();
}

void CompareWindow::compare()
{
    worker_.cancel();
    if (!a_->value() || !b_->value()) {
        if (a_->busy() || b_->busy()) return; // what was compared last stays in sight
        const bool chosen = !a_->empty() && !b_->empty();
        showNothing(chosen ? tr("A side could not be read.")
                           : tr("Choose what to compare: a saved plan, a bundle, a snapshot, a log of "
                                "kexec -d or another workspace."));
        return;
    }
    worker_.run(
        [a = a_->value(), b = b_->value()](const std::stop_token &) {
            Compared out{.error = {},
                         .differences = {},
                         .segments = {},
                         .findings = {},
                         .edits = {},
                         .a = a,
                         .b = b,
                         .planA = planIn(*a),
                         .planB = planIn(*b)};
            Result<ComparableDiff> diff = diffComparables(*a, *b);
            if (!diff) {
                out.error = std::move(diff).error();
                return out;
            }
            out.differences = differenceTable(std::move(diff->rows));
            if (out.planA == nullptr || out.planB == nullptr) return out;
            out.segments = segmentsBesideTable(*out.planA, *out.planB);
            out.findings = findingsBesideTable(*out.planA, *out.planB);
            out.edits = editsBesideTable(*out.planA, *out.planB);
            return out;
        },
        [this](Compared made) { showCompared(std::move(made)); });
}

void CompareWindow::showNothing(const QString &why)
{
    summary_->setText(why);
    for (TablePane *pane : {differences_, segments_, findings_, edits_}) {
        pane->setEmptyText(why);
        pane->setTable(nullptr);
    }
    lanes_->setDraw({});
    scroll_->hide();
    emit compared();
}

void CompareWindow::showCompared(Compared made)
{
    if (made.error) return showNothing(say(*made.error));
    const std::size_t count = made.differences->rows();
    summary_->setText(count == 0 ? tr("Nothing that is compared differs.")
                                 : tr("%n difference(s)", nullptr, static_cast<int>(count)));
    differences_->setEmptyText(tr("Nothing that is compared differs."));
    const bool plans = made.segments != nullptr;
    const QString onlyPlans = tr("Only plans have this.");
    segments_->setEmptyText(plans ? tr("Neither side has segments.") : onlyPlans);
    findings_->setEmptyText(plans ? tr("Neither side tells of findings.") : onlyPlans);
    edits_->setEmptyText(plans ? tr("Neither side tells of edits.") : onlyPlans);
    differences_->setTable(made.differences);
    segments_->setTable(made.segments);
    findings_->setTable(made.findings);
    edits_->setTable(made.edits);
    if (plans && scroll_->isHidden()) {
        scroll_->show();
        // A splitter gives what comes to sight all that it asks for.
        if (auto *parts = qobject_cast<QSplitter *>(scroll_->parentWidget()))
            parts->setSizes({height() * 5 / 10, height() * 5 / 10});
    }
    scroll_->setVisible(plans);
    if (plans)
        lanes_->setDraw([a = made.a, b = made.b, planA = made.planA, planB = made.planB,
                         nameA = a_->caption().toStdString(),
                         nameB = b_->caption().toStdString()](const PictureOptions &options) {
            return compareLanes(*planA, nameA, *planB, nameB, options);
        });
    else
        lanes_->setDraw({});
    emit compared();
}

} // namespace kwb::workbench
