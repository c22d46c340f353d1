#include "app/workbench/inspector/inspector.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/inspector/inspection_html.h"
#include "app/workbench/inspector/remedy_buttons.h"
#include "app/workbench/model/selection.h"
#include "app/workbench/model/workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextFrame>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kwb::workbench {

namespace {

constexpr qint64 readable = 100;     ///< milliseconds that a text stays at least
constexpr int quietBeforeSeal = 300; ///< milliseconds
constexpr int lowLines = 28;         ///< an inspector that has no more of them puts reasons forward
constexpr int bodyMargin = 6;        ///< between words and the scroll bar
constexpr const char *digestLabel = "inspect.sha256";

QLabel *inspectorLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setAccessibleName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// In a low window: what is long and asked for less comes behind the reasons for the place.
void putReasonsForward(Inspection &inspection)
{
    auto &sections = inspection.sections;
    const auto why = std::ranges::find(sections, "inspect.why",
                                       [](const InspectionSection &section) { return section.title.id(); });
    if (why == sections.end() || why == sections.begin()) return;
    auto &facts = sections.front().items;
    const auto moved = std::ranges::stable_partition(facts, [](const InspectionItem &item) {
        const std::string &label = item.label.id();
        return label != digestLabel && label != "inspect.from" && label != "inspect.late";
    });
    InspectionSection rest{{}, {moved.begin(), moved.end()}};
    facts.erase(moved.begin(), moved.end());
    if (!rest.items.empty()) sections.insert(std::next(why), std::move(rest));
}

/// Whether a digest has its row, but is not made yet.
bool lacksDigest(const Inspection &inspection)
{
    return std::ranges::any_of(inspection.sections, [](const InspectionSection &section) {
        return std::ranges::any_of(section.items, [](const InspectionItem &item) {
            return item.label.id() == digestLabel && item.value.empty();
        });
    });
}

} // namespace

Inspector::Inspector(const Context &context, QWidget *parent)
    : QWidget(parent)
    , context_(context)
{
    makeParts();
    layOut();
    connectParts();
    showLook();
}

void Inspector::makeParts()
{
    swatch_ = new QLabel(this);
    swatch_->setFixedWidth(6);
    title_ = inspectorLabel(this, tr("Selected"));
    QFont bold = title_->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    title_->setFont(bold);
    kind_ = inspectorLabel(this, tr("What it is"));
    kind_->setForegroundRole(QPalette::PlaceholderText);
    copy_ = new QAction(tr("Copy all"), this);
    copy_->setToolTip(tr("Copy everything that is said here as text"));
    copyButton_ = new QToolButton(this);
    copyButton_->setDefaultAction(copy_);
    copyButton_->setAutoRaise(true);
    copyButton_->setToolButtonStyle(Qt::ToolButtonIconOnly);
    copyButton_->setAccessibleName(copy_->text());
    body_ = new QTextBrowser(this);
    body_->setAccessibleName(tr("What the plan says of it"));
    body_->setOpenLinks(false);
    body_->setFrameShape(QFrame::NoFrame);
    body_->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    body_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body_->viewport()->setAutoFillBackground(false);
    body_->document()->setDocumentMargin(0);
    remedies_ = new RemedyButtons(context_, this);
    remedies_->setContentsMargins(0, 0, 6, 0);
}

void Inspector::layOut()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(title_);
    words->addWidget(kind_);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(swatch_);
    head->addLayout(words, 1);
    head->addWidget(copyButton_, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 0, 6);
    head->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(body_, 1);
    layout->addWidget(remedies_);
}

void Inspector::connectParts()
{
    later_ = new QTimer(this);
    later_->setSingleShot(true);
    later_->setInterval(0);
    connect(later_, &QTimer::timeout, this, &Inspector::update);
    sealLater_ = new QTimer(this);
    sealLater_->setSingleShot(true);
    sealLater_->setInterval(quietBeforeSeal);
    connect(sealLater_, &QTimer::timeout, this, [this] {
        if (isVisible()) context_.workspace.requestSeal();
    });
    connect(copy_, &QAction::triggered, this, &Inspector::copy);
    connect(body_, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { follow(url.toString()); });
    connect(&context_.selection, &Selection::changed, this, &Inspector::schedule);
    connect(&context_.workspace, &Workspace::planChanged, this, &Inspector::schedule);
    connect(&context_.workspace, &Workspace::sealedChanged, this, &Inspector::schedule);
    connect(&context_.workspace, &Workspace::comparisonChanged, this, &Inspector::schedule);
    connect(&context_.look, &Look::changed, this, &Inspector::showLook);
}

void Inspector::showLook()
{
    copy_->setIcon(context_.look.icon("copy"));
    showInspection();
}

QSize Inspector::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 46, 400};
}

void Inspector::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    update();
}

void Inspector::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    schedule();
}

bool Inspector::low() const
{
    return height() < lowLines * fontMetrics().lineSpacing();
}

/// What a line of the body has, with a scroll bar beside it or not.
int Inspector::textWidth() const
{
    return body_->width() - body_->verticalScrollBar()->sizeHint().width() - bodyMargin;
}

void Inspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) showInspection();
}

void Inspector::schedule()
{
    if (!isVisible()) return;
    // The first change is shown at once. While plans follow each other faster than anyone reads, their text
    // waits: to lay it out takes longer than to paint the map.
    const qint64 pause = sinceShown_.isValid() ? sinceShown_.elapsed() : readable;
    later_->start(static_cast<int>(std::clamp<qint64>(readable - pause, 0, readable)));
}

void Inspector::update()
{
    const auto plan = context_.workspace.plan();
    subject_ = context_.selection.current();
    std::optional<Inspection> next;
    if (plan) {
        InspectionExtras extras;
        extras.sealed = context_.workspace.sealed().get();
        extras.comparison = context_.workspace.comparison().get();
        next = inspect(*plan, subject_, extras);
        if (low()) putReasonsForward(*next);
    }
    remedies_->setSubject(subject_);
    if (next && lacksDigest(*next)) sealLater_->start();
    if (next == shown_ && shownWidth_ == textWidth()) return;
    shown_ = std::move(next);
    showInspection();
    sinceShown_.start();
}

void Inspector::showInspection()
{
    copy_->setEnabled(shown_.has_value());
    swatch_->setVisible(shown_ && shown_->role != Role::none);
    if (!shown_) {
        title_->setText(tr("Nothing to look at yet"));
        kind_->setText(tr("Choose a target and a kernel, or open the sample."));
        body_->clear();
        return;
    }
    // A style sheet, even the same one, has the whole window laid out anew.
    const QString swatch =
        QStringLiteral("background:%1; border-radius:2px").arg(context_.look.color(shown_->role).name());
    if (swatch != swatch_->styleSheet()) swatch_->setStyleSheet(swatch);
    title_->setText(shown_->name.empty() ? say(shown_->title) : qs(shown_->name));
    kind_->setText(say(shown_->kind));
    // A drag changes the numbers many times a second; the place that is being read stays.
    const int position = body_->verticalScrollBar()->value();
    // Emptied for a moment, the text would hide its scroll bar and be laid out for one width and the other.
    if (body_->verticalScrollBar()->isVisible()) body_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    QTextCursor both(body_->document()); // the text and its margin are laid out once
    both.beginEditBlock();
    shownWidth_ = textWidth();
    body_->setHtml(inspectionHtml(*shown_, context_.look, shownWidth_));
    // Words must not touch the scroll bar; the text alone has a margin, and setHtml() takes it away.
    QTextFrameFormat frame = body_->document()->rootFrame()->frameFormat();
    frame.setRightMargin(bodyMargin);
    body_->document()->rootFrame()->setFrameFormat(frame);
    both.endEditBlock();
    body_->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    body_->verticalScrollBar()->setValue(position);
}

void Inspector::follow(const QString &link)
{
    const InspectionItem *item = shown_ ? linkedItem(*shown_, link) : nullptr;
    if (item == nullptr) return;
    if (item->action == InspectionItem::Action::compare) {
        context_.workspace.requestComparison();
        return;
    }
    // Selecting makes a new inspection, in which the item is no more.
    const Subject subject = item->link;
    context_.selection.reveal(subject);
}

QString Inspector::text() const
{
    return shown_ ? qs(inspectionText(*shown_, sayText)) : QString();
}

void Inspector::copy() const
{
    QApplication::clipboard()->setText(text());
}

} // namespace kwb::workbench
