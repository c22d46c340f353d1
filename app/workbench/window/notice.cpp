#include "app/workbench/window/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QUndoStack>

namespace kwb::workbench {

namespace {

constexpr int noticeTime = 15'000; ///< milliseconds

} // namespace

Notice::Notice(QUndoStack &undo, QWidget *parent)
    : QWidget(parent)
    , undo_(undo)
    , text_(new QLabel(this))
    , undoButton_(new QToolButton(this))
{
    text_->setTextFormat(Qt::PlainText);
    text_->setMinimumWidth(1);
    text_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    text_->setProperty("elides", true);
    text_->setAccessibleName(tr("Status"));
    undoButton_->setText(tr("Undo"));
    undoButton_->setAccessibleName(undoButton_->text());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 6, 0);
    row->setSpacing(10);
    row->addWidget(text_, 1);
    row->addWidget(undoButton_);
    timer_.setSingleShot(true);
    timer_.setInterval(noticeTime);
    const auto forget = [this] {
        timer_.stop();
        done_.clear();
        refresh();
    };
    connect(&timer_, &QTimer::timeout, this, forget);
    connect(undoButton_, &QToolButton::clicked, this, [this] { undo_.undo(); });
    // Another step, or this one undone: the button would do something else.
    connect(&undo, &QUndoStack::indexChanged, this, forget);
    refresh();
}

void Notice::showDone(const QString &text)
{
    done_ = tr("Applied: %1").arg(text);
    timer_.start();
    refresh();
}

void Notice::showPointed(const QString &words)
{
    pointed_ = words;
    refresh();
}

QString Notice::text() const
{
    return text_->text();
}

void Notice::refresh()
{
    const QString words = done_.isEmpty() ? pointed_ : done_;
    text_->setText(words);
    text_->setToolTip(words);
    undoButton_->setVisible(!done_.isEmpty());
}

} // namespace kwb::workbench
