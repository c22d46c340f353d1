#pragma once

#include "app/workbench/rehearsal/rehearser.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace kwb::workbench {

class Look;

/// What a rehearsal came to: a summary, and a row for each check with the line it rests on.
class VerdictPanel : public QWidget {
    Q_OBJECT

public:
    explicit VerdictPanel(const Look &look, QWidget *parent = nullptr);

    void clear();
    /// Says beforehand that a plan with errors cannot be good; not over a rehearsal that runs or has run.
    void showBefore(quint64 errors);
    /// A rehearsal has begun.
    void showRunning();
    void addNotice(const QString &text);
    void show(const Rehearser::Outcome &outcome);

    QLabel *summary() { return summary_; }
    QLabel *notice() { return notice_; }
    QTreeWidget *checks() { return checks_; }

signals:
    /// A check was chosen that rests on this line.
    void chosen(const kwb::ConsoleLine &line);

private:
    void showVerdict(const Rehearsal &rehearsal);
    void addRow(const QString &state, const QString &check, const ConsoleLine *line, bool bad);

    const Look &look_;
    bool rehearsed_ = false; ///< or it is being rehearsed
    QLabel *summary_;
    QLabel *notice_;
    QTreeWidget *checks_;
};

} // namespace kwb::workbench
