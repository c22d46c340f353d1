#include "app/workbench/start/start_page.h"

#include "app/workbench/common/look.h"
#include "app/workbench/model/recent.h"
#include "app/workbench/request/file_row.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kwb::workbench {

namespace {

constexpr int startWidth = 560;
constexpr int startRecent = 6;

} // namespace

StartPage::StartPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , context_(context)
    , title_(new QLabel(tr("Plan a kexec boot before the machine takes it"), this))
    , words_(
          new QLabel(tr("Choose what a machine says of itself and the kernel it shall boot: the workbench "
                        "shows where every segment goes, why there, and what is changed on the way. "
                        "Problems that would end in silence after the jump are found here, with a remedy."),
                     this))
    , drop_(new QLabel(tr("Or drop files here: a kernel, an initrd, a snapshot, a device tree, a workspace."),
                       this))
    , recentTitle_(new QLabel(tr("Recent workspaces"), this))
    , recent_(new QWidget(this))
{
    setAcceptDrops(true);
    QFont font = title_->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    title_->setFont(font);
    for (QLabel *label : {title_, words_, drop_})
        label->setWordWrap(true);
    layOut(makeColumn());
    connect(&context_.look, &Look::changed, this, &StartPage::showColours);
    showColours();
    showRecent();
}

QWidget *StartPage::makeColumn()
{
    auto *inside = new QWidget;
    inside->setMaximumWidth(startWidth);
    auto *column = new QVBoxLayout(inside);
    column->setSpacing(12);
    column->addWidget(title_);
    column->addWidget(words_);
    column->addSpacing(8);
    QPushButton *sample = addButton(column, "start-sample", tr("Open the sample"));
    sample->setDefault(true);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleAsked);
    connect(addButton(column, "open", tr("Open a workspace…")), &QPushButton::clicked, this,
            &StartPage::openAsked);
    connect(addButton(column, "start-target", tr("Choose a target machine…")), &QPushButton::clicked, this,
            &StartPage::targetAsked);
    column->addSpacing(8);
    column->addWidget(drop_);
    column->addSpacing(8);
    recentTitle_->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(recentTitle_);
    column->addWidget(recent_);
    auto *rows = new QVBoxLayout(recent_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    return inside;
}

void StartPage::layOut(QWidget *inside)
{
    auto *page = new QWidget;
    auto *centred = new QHBoxLayout(page);
    centred->addStretch(1);
    centred->addWidget(inside, 100, Qt::AlignVCenter);
    centred->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    scroll->setWidget(page);
    page->setAutoFillBackground(false); // setWidget() turns it on
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 24, 24, 24);
    outer->addWidget(scroll);
}

QPushButton *StartPage::addButton(QVBoxLayout *layout, const QString &icon, const QString &text)
{
    auto *button = new QPushButton(context_.look.icon(icon), text, this);
    button->setAccessibleName(text);
    button->setIconSize({20, 20});
    button->setMinimumHeight(38);
    layout->addWidget(button);
    return button;
}

void StartPage::showRecent()
{
    qDeleteAll(recent_->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    const QStringList paths = RecentFiles("workspace").paths().mid(0, startRecent);
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *button = new QPushButton(file.fileName().replace('&', "&&"), recent_);
        button->setFlat(true);
        button->setStyleSheet(QStringLiteral("text-align: left; padding: 4px 8px;"));
        button->setToolTip(path);
        button->setAccessibleName(tr("Open %1").arg(file.fileName()));
        button->setAccessibleDescription(file.path());
        recent_->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, path] { emit workspaceChosen(path); });
    }
    recentTitle_->setVisible(!paths.isEmpty());
    recent_->setVisible(!paths.isEmpty());
}

void StartPage::showColours()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, context_.look.color(Role::mutedText));
    words_->setPalette(colours);
    drop_->setPalette(colours);
    update();
}

void StartPage::showEvent(QShowEvent *event)
{
    showRecent();
    QWidget::showEvent(event);
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) update();
    QWidget::changeEvent(event);
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(dropTarget_ ? context_.look.accent() : palette().color(QPalette::Mid), dropTarget_ ? 2 : 1.2);
    pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(14, 14, -14, -14), 10, 10);
}

void StartPage::setDropTarget(bool is)
{
    dropTarget_ = is;
    update();
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedFiles(event->mimeData()).isEmpty()) return;
    setDropTarget(true);
    event->acceptProposedAction();
}

void StartPage::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropTarget(false);
}

void StartPage::dropEvent(QDropEvent *event)
{
    setDropTarget(false);
    event->acceptProposedAction();
    emit filesDropped(draggedFiles(event->mimeData()));
}

} // namespace kwb::workbench
