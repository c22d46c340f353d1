#pragma once

#include "app/workbench/target/target_task.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace kwb::workbench {

class Look;

/// The last question before a machine leaves its system: which machine, which kernel, and what will be lost.
/// Whoever only presses Return has cancelled.
class BootDialog : public QDialog {
    Q_OBJECT

public:
    BootDialog(const Look &look, const TargetQuestion &question, QWidget *parent = nullptr);

    /// What was chosen; meant for when the dialog was accepted.
    TargetAnswer choices() const;

    QPushButton *bootButton() { return boot_; }
    QPushButton *cancelButton() { return cancel_; }
    QCheckBox *nowBox() { return now_; }
    QCheckBox *watchdogBox() { return watchdog_; }
    /// All that it tells, as one text.
    QString text() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    static QString factsText(const Look &look, const TargetQuestion &question);
    void layOut();
    void showLosses();

    bool watchdogThere_;
    bool showsConsole_;
    QLabel *facts_;
    QLabel *losses_;
    QCheckBox *now_;
    QCheckBox *watchdog_;
    QSpinBox *patience_;
    QPushButton *boot_;
    QPushButton *cancel_;
};

} // namespace kwb::workbench
