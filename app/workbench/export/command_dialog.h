#pragma once

#include "app/workbench/common/context.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QTextBrowser;

namespace kwb::workbench {

/// The plan as a command of kexec-tools, with what that command cannot say.
class CommandDialog : public QDialog {
    Q_OBJECT

public:
    explicit CommandDialog(const Context &context, QWidget *parent = nullptr);

    QPlainTextEdit *command() { return command_; }
    QTextBrowser *lost() { return lost_; }
    QLineEdit *tree() { return tree_; }

private:
    void refresh();

    Context context_;
    QLineEdit *tree_;
    QPlainTextEdit *command_;
    QTextBrowser *lost_;
};

} // namespace kwb::workbench
