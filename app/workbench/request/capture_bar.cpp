#include "app/workbench/request/capture_bar.h"

#include "app/workbench/common/say.h"
#include "app/workbench/common/share.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace kwb::workbench {

CaptureBar::CaptureBar(const Context &context, QWidget *parent)
    : QWidget(parent)
    , context_(context)
    , text_(new QLabel(this))
    , bar_(new QProgressBar(this))
    , button_(new QPushButton(this))
{
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    bar_->setRange(0, 0);
    bar_->setTextVisible(false);
    bar_->setMaximumHeight(6);
    bar_->setAccessibleName(tr("Capturing this machine"));
    auto *line = new QHBoxLayout;
    line->addWidget(bar_, 1);
    line->addWidget(button_, 0, Qt::AlignRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(text_);
    layout->addLayout(line);
    connect(button_, &QPushButton::clicked, this, [this] {
        if (capture_.running()) capture_.cancel();
        hide();
    });
    connect(&capture_, &Capture::progress, this, [this](qint64 bytes) {
        say(tr("Capturing this machine: %1 read").arg(locale().formattedDataSize(bytes)), Role::mutedText);
    });
    connect(&capture_, &Capture::stopped, this, &CaptureBar::settle);
    connect(&capture_, &Capture::captured, this, [this](const QString &path, const QString &remark) {
        if (remark.isEmpty())
            hide();
        else
            say(tr("Captured, but not all could be read: %1").arg(remark), Role::warning);
        emit captured(path);
    });
    connect(&capture_, &Capture::failed, this,
            [this](const Error &error) { say(workbench::say(error), Role::conflict); });
    connect(&context_.look, &Look::changed, this, [this] { say(text_->text(), role_); });
    hide();
}

QString CaptureBar::message() const
{
    return isHidden() ? QString() : text_->text();
}

void CaptureBar::say(const QString &text, Role role)
{
    role_ = role;
    text_->setText(text);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, context_.look.color(role));
    text_->setPalette(colours);
}

void CaptureBar::settle()
{
    bar_->setVisible(capture_.running());
    button_->setText(capture_.running() ? tr("Cancel") : tr("Close"));
}

void CaptureBar::capture(bool asRoot)
{
    const QString script = sharePath("capture-snapshot.sh");
    if (!QFileInfo::exists(script)) {
        show();
        settle();
        say(tr("capture-snapshot.sh, which comes with the program, is not there."), Role::conflict);
        return;
    }
    capture(captureCommand(script, asRoot, CaptureMeans::ofThisMachine()), Capture::defaultFolder());
}

void CaptureBar::capture(const CaptureCommand &command, const QString &folder)
{
    if (capture_.running()) return;
    say(tr("Capturing this machine…"), Role::mutedText);
    show();
    capture_.start(command, folder);
    settle();
}

} // namespace kwb::workbench
