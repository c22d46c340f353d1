#pragma once

#include "app/workbench/common/context.h"
#include "app/workbench/common/worker.h"

#include "core/report/table.h"

#include <QDialog>

class QGroupBox;
class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QTabWidget;

namespace kwb::workbench {

class CompareSide;
class LanesView;
class TablePane;

/// Two plans, bundles or snapshots beside each other: what differs and what it means, where the segments lie
/// on both sides, and what each side says. A log of `kexec -d` can be pasted.
class CompareWindow : public QDialog {
    Q_OBJECT

public:
    explicit CompareWindow(const Context &context, QWidget *parent = nullptr);

    CompareSide *sideA() { return a_; }
    CompareSide *sideB() { return b_; }
    QTabWidget *tabs() { return tabs_; }
    TablePane *differences() { return differences_; }
    TablePane *segments() { return segments_; }
    TablePane *findings() { return findings_; }
    TablePane *edits() { return edits_; }
    LanesView *lanes() { return lanes_; }
    QPlainTextEdit *logEdit() { return log_; }

public slots:
    /// The current plan (A) beside a file (B).
    void compareWith(const QString &path);
    /// The current plan (A) beside a log of kexec -d (B).
    void importLog(const QString &path);
    void importText(const QString &text);
    /// Shows the box that a log is pasted into.
    void askImport();

signals:
    /// The sides were compared, or cannot be.
    void compared();

private:
    struct Compared;

    void makeImport();
    void makeTabs();
    void layOut();
    void askLogFile();
    void compare();
    void showCompared(Compared made);
    void showNothing(const QString &why);

    Context context_;
    CompareSide *a_;
    CompareSide *b_;
    QGroupBox *import_;
    QPlainTextEdit *log_;
    QLabel *summary_;
    QTabWidget *tabs_;
    TablePane *differences_;
    TablePane *segments_;
    TablePane *findings_;
    TablePane *edits_;
    QScrollArea *scroll_;
    LanesView *lanes_;
    Worker worker_;
};

} // namespace kwb::workbench
