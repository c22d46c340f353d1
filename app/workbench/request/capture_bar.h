#pragma once

#include "app/workbench/common/context.h"
#include "app/workbench/common/look.h"
#include "app/workbench/request/capture.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kwb::workbench {

/// How the capture of this machine goes, with a way to stop it, and how it ended. Hidden when there is
/// nothing to tell.
class CaptureBar : public QWidget {
    Q_OBJECT

public:
    explicit CaptureBar(const Context &context, QWidget *parent = nullptr);

    /// Captures this machine, as root (which may ask for a password) or with what the user may read.
    void capture(bool asRoot);
    void capture(const CaptureCommand &command, const QString &folder);
    bool running() const { return capture_.running(); }
    QString message() const;

signals:
    void captured(const QString &path);

private:
    void say(const QString &text, Role role);
    void settle();

    Context context_;
    Capture capture_;
    QLabel *text_;
    QProgressBar *bar_;
    QPushButton *button_;
    Role role_ = Role::mutedText;
};

} // namespace kwb::workbench
