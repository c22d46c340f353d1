#pragma once

#include "app/workbench/target/target_entry.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kwb::workbench {

/// Asks for a target: where it is, and how it is reached.
class TargetDialog : public QDialog {
    Q_OBJECT

public:
    explicit TargetDialog(const TargetEntry &target, QWidget *parent = nullptr);

    /// As it was given, with what has been seen of it if it is still the same machine.
    TargetEntry target() const;

    QLineEdit *destinationEdit() { return destination_; }
    QLineEdit *sshEdit() { return ssh_; }
    QLineEdit *consoleEdit() { return console_; }
    QLineEdit *consoleFileEdit() { return consoleFile_; }
    QPushButton *okButton() { return ok_; }

private:
    void validate();
    void chooseConsoleFile();

    TargetEntry before_;
    QLineEdit *destination_;
    QLineEdit *ssh_;
    QLineEdit *store_;
    QLineEdit *console_;
    QLineEdit *consoleFile_;
    QLabel *problem_;
    QPushButton *ok_ = nullptr;
};

} // namespace kwb::workbench
