#pragma once

#include "app/workbench/target/target_task.h"

#include <QTabWidget>

class QListView;
class QTextBrowser;
class QTreeWidget;

namespace kwb::workbench {

class ConsoleModel;
class Look;

/// What there is to read of a job and of its target: log, console, findings of the check, boots so far.
class JobPages : public QTabWidget {
    Q_OBJECT

public:
    explicit JobPages(const Look &look, QWidget *parent = nullptr);

    /// A job begins: nothing of an earlier one is left.
    void clear();
    void log(double seconds, const QString &line);
    void addConsole(const std::vector<ConsoleLine> &lines);
    void markConsole(const Verdict &verdict);
    /// Null: none was made.
    void showFindings(const TargetCheck *check);
    /// Reads the boots of a target again; empty: of none.
    void showHistory(const QString &destination);

    ConsoleModel *logModel() { return log_; }
    ConsoleModel *consoleModel() { return console_; }
    QTextBrowser *findings() { return findings_; }
    QTreeWidget *history() { return history_; }
    void bringFindings();
    void bringConsole();

private:
    QListView *makeLines(ConsoleModel *model, const QString &name);
    static void append(QListView *view, ConsoleModel *model, const std::vector<ConsoleLine> &lines);

    ConsoleModel *log_;
    ConsoleModel *console_;
    QListView *logView_;
    QListView *consoleView_;
    QTextBrowser *findings_;
    QTreeWidget *history_;
};

} // namespace kwb::workbench
