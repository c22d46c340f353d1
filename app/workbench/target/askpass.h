#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kwb::workbench {

/// What ssh wants to be told by the program in SSH_ASKPASS.
enum class AskpassKind {
    secret,  ///< a password or passphrase, which is printed
    yesOrNo, ///< "yes" or "no" is printed: whether a host key is known
    confirm, ///< yes or no by the exit status: whether a key may be used
    tell,    ///< nothing: that a key is to be touched; until it is ended
};

/// `hint` is SSH_ASKPASS_PROMPT.
AskpassKind askpassKind(const QString &prompt, const QString &hint);

/// Asks for ssh, which waits. Whoever only presses Return has not trusted anybody.
class AskpassDialog : public QDialog {
    Q_OBJECT

public:
    AskpassDialog(const QString &prompt, AskpassKind kind, QWidget *parent = nullptr);

    /// The line for ssh's eyes, without its end.
    QString answer() const;

    QLabel *prompt() { return prompt_; }
    QLineEdit *edit() { return edit_; }
    QPushButton *yesButton() { return yes_; }
    QPushButton *noButton() { return no_; }

private:
    AskpassKind kind_;
    QLabel *prompt_;
    QLineEdit *edit_;
    QPushButton *yes_;
    QPushButton *no_;
};

/// Whether this program was started to ask, and nothing else.
bool isAskpass(int argc, char **argv);
/// Asks and prints. The exit status: 0, or 1 if there is no answer.
int runAskpass(int argc, char **argv);

} // namespace kwb::workbench
