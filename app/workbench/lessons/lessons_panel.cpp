#include "app/workbench/lessons/lessons_panel.h"

#include "app/workbench/common/buttons.h"
#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/common/share.h"
#include "app/workbench/lessons/lesson_files.h"
#include "app/workbench/model/selection.h"
#include "app/workbench/model/workspace.h"

#include "core/report/plan_facts.h"
#include "core/report/walkthrough.h"
#include "core/report/workspace_file.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace kwb::workbench {

namespace {

/// Markdown knows no spacing: paragraphs get room to breathe.
void spaceOut(QTextDocument &document)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool heading = format.headingLevel() > 0;
        format.setTopMargin(heading ? 14 : 0);
        format.setBottomMargin(block.textList() != nullptr ? 5 : 9);
        format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
    cursor.endEditBlock();
}

} // namespace

LessonsPanel::LessonsPanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , context_(context)
{
    list_ = new QListWidget(this);
    list_->setAccessibleName(tr("Lessons"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setWordWrap(true);
    list_->setSpacing(3);
    stack_ = new QStackedWidget(this);
    stack_->addWidget(list_);
    stack_->addWidget(makePage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack_);
    connect(list_, &QListWidget::itemActivated, this, [this] { open(list_->currentRow()); });
    connect(list_, &QListWidget::itemClicked, this, [this] { open(list_->currentRow()); });
    connect(&context.workspace, &Workspace::planChanged, this, &LessonsPanel::render);
    connect(&context.look, &Look::changed, this, &LessonsPanel::render);
    load();
}

QWidget *LessonsPanel::makePage()
{
    auto *page = new QWidget(this);
    back_ = flatButton(page, tr("All lessons"));
    back_->setText(tr("All lessons"));
    back_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    previous_ = flatButton(page, tr("Previous lesson"));
    next_ = flatButton(page, tr("Next lesson"));
    place_ = new QLabel(page);
    place_->setForegroundRole(QPalette::PlaceholderText);
    sample_ = new QLabel(page);
    sample_->setWordWrap(true);
    sample_->setTextFormat(Qt::RichText);
    sample_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    sample_->setAccessibleName(tr("What the numbers are of"));
    sample_->setContentsMargins(14, 0, 14, 0);
    page_ = new QTextBrowser(page);
    page_->setAccessibleName(tr("Lesson"));
    page_->setOpenLinks(false);
    page_->setFrameShape(QFrame::NoFrame);
    page_->document()->setDocumentMargin(14);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(8, 6, 8, 0);
    line->addWidget(back_);
    line->addStretch(1);
    line->addWidget(place_);
    line->addWidget(previous_);
    line->addWidget(next_);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(sample_);
    layout->addWidget(page_, 1);
    connect(back_, &QToolButton::clicked, this, &LessonsPanel::showList);
    connect(previous_, &QToolButton::clicked, this, [this] { open(current_ - 1); });
    connect(next_, &QToolButton::clicked, this, [this] { open(current_ + 1); });
    connect(page_, &QTextBrowser::anchorClicked, this, &LessonsPanel::follow);
    connect(sample_, &QLabel::linkActivated, this, &LessonsPanel::openSampleRequested);
    return page;
}

QSize LessonsPanel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 52, 480};
}

void LessonsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) load();
}

void LessonsPanel::load()
{
    lessons_ = builtInLessons(locale().name());
    list_->clear();
    for (std::size_t i = 0; i < lessons_.size(); ++i)
        list_->addItem(tr("%1. %2").arg(i + 1).arg(qs(lessons_[i].title)));
    list_->setCurrentRow(std::max(0, current_));
    if (current_ >= static_cast<int>(lessons_.size())) showList();
    render();
}

void LessonsPanel::open(int lesson)
{
    if (lesson < 0 || lesson >= static_cast<int>(lessons_.size())) return;
    turnTo(lesson);
    showPlace();
}

void LessonsPanel::openById(const QString &id)
{
    for (std::size_t i = 0; i < lessons_.size(); ++i)
        if (qs(lessons_[i].id) == id) open(static_cast<int>(i));
}

void LessonsPanel::showList()
{
    keepPosition();
    list_->setCurrentRow(std::max(0, current_));
    current_ = -1;
    stack_->setCurrentIndex(0);
}

void LessonsPanel::turnTo(int lesson)
{
    keepPosition();
    current_ = lesson;
    list_->setCurrentRow(lesson);
    stack_->setCurrentIndex(1);
    page_->clear();
    render();
    page_->verticalScrollBar()->setValue(positions_.value(qs(lessons_[static_cast<std::size_t>(lesson)].id)));
}

void LessonsPanel::showPlace()
{
    const auto plan = context_.workspace.plan();
    const Lesson lesson = lessons_[static_cast<std::size_t>(current_)];
    if (!lesson.tab.empty()) emit tabRequested(qs(lesson.tab));
    if (!lesson.step.empty()) requestStep(qs(lesson.step));
    if (plan)
        if (const auto subject = subjectOfLink(*plan, lesson.select)) context_.selection.reveal(*subject);
}

void LessonsPanel::render()
{
    if (current_ < 0 || current_ >= static_cast<int>(lessons_.size())) return;
    const Lesson &lesson = lessons_[static_cast<std::size_t>(current_)];
    const auto plan = context_.workspace.plan();
    const Facts facts =
        plan ? planFacts(*plan)
             : Facts([](std::string_view) -> std::optional<FactValue> { return std::nullopt; });
    previous_->setEnabled(current_ > 0);
    next_->setEnabled(current_ + 1 < static_cast<int>(lessons_.size()));
    previous_->setIcon(context_.look.icon("step-back"));
    next_->setIcon(context_.look.icon("step-forward"));
    place_->setText(tr("%1 of %2").arg(current_ + 1).arg(lessons_.size()));
    sample_->setVisible(!sampleIsOpen());
    sample_->setText(plan ? tr("The numbers are those of the plan that is open. "
                               "<a href=\"sample\">Open the sample</a>")
                          : tr("The numbers come from a plan: <a href=\"sample\">open the sample</a>"));
    const int position = page_->verticalScrollBar()->value();
    page_->setMarkdown(localSizes(qs("# " + lesson.title + "\n\n" + filledInOr(lesson.body, facts, "–"))));
    spaceOut(*page_->document());
    page_->verticalScrollBar()->setValue(position);
}

/// Whatever was tried out with it.
bool LessonsPanel::sampleIsOpen() const
{
    static const Result<RequestSpec> sample = openWorkspace(sharePath("samples/sample.kwb").toStdString());
    const RequestSpec &spec = context_.workspace.spec();
    return sample && spec.target == sample->target && spec.kernel == sample->kernel;
}

void LessonsPanel::follow(const QUrl &url)
{
    const QString kind = url.scheme();
    const QString target = url.toString(QUrl::FullyDecoded).mid(kind.size() + 1);
    if (kind == "tab") {
        emit tabRequested(target);
    } else if (kind == "step") {
        requestStep(target);
    } else if (kind == "lesson") {
        openById(target);
    } else if (const auto plan = context_.workspace.plan(); plan && kind == "reveal") {
        if (const auto subject = subjectOfLink(*plan, target.toStdString()))
            context_.selection.reveal(*subject);
    }
}

void LessonsPanel::requestStep(const QString &id)
{
    const auto plan = context_.workspace.plan();
    if (!plan) return;
    if (const auto step = findStep(walkthrough(*plan), id.toStdString()))
        emit stepRequested(static_cast<int>(*step));
}

void LessonsPanel::keepPosition()
{
    if (current_ >= 0 && current_ < static_cast<int>(lessons_.size()))
        positions_[qs(lessons_[static_cast<std::size_t>(current_)].id)] = page_->verticalScrollBar()->value();
}

QByteArray LessonsPanel::saveState() const
{
    QByteArray out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    const bool open = current_ >= 0;
    stream << (open ? qs(lessons_[static_cast<std::size_t>(current_)].id) : QString())
           << (open ? page_->verticalScrollBar()->value() : 0);
    return out;
}

void LessonsPanel::restoreState(const QByteArray &state)
{
    QString id;
    int position = 0;
    QDataStream stream(state);
    stream >> id >> position;
    if (stream.status() != QDataStream::Ok || id.isEmpty()) return;
    positions_[id] = position;
    for (std::size_t i = 0; i < lessons_.size(); ++i)
        if (qs(lessons_[i].id) == id) turnTo(static_cast<int>(i));
}

} // namespace kwb::workbench
