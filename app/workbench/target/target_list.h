#pragma once

#include "app/workbench/target/target_task.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace kwb::workbench {

class Look;

/// The machines that the user has named, each with what was last seen of it. They are kept in the settings.
class TargetList : public QWidget {
    Q_OBJECT

public:
    explicit TargetList(const Look &look, QWidget *parent = nullptr);

    const QList<TargetEntry> &targets() const { return targets_; }
    /// The chosen one; null if none is.
    const TargetEntry *chosen() const;
    void add(const TargetEntry &target);
    /// Notes what was seen of it; does nothing if it is gone.
    void note(const TargetOutcome &outcome);
    /// The target whose connection was lost, and is not there again; empty: none.
    void showLost(const QString &destination);
    /// Whether the list may be changed and another target be chosen.
    void setFixed(bool fixed);

    QListWidget *view() { return view_; }
    QToolButton *addButton() { return add_; }
    QToolButton *editButton() { return edit_; }
    QToolButton *removeButton() { return remove_; }

signals:
    void chosenChanged();

private:
    void askNew();
    void askChange();
    void askRemoval();
    void fill(int row);
    void showButtons();
    QToolButton *button(const QString &icon, const QString &text);

    const Look &look_;
    QList<TargetEntry> targets_;
    QString lost_;
    QListWidget *view_;
    QToolButton *add_;
    QToolButton *edit_;
    QToolButton *remove_;
};

} // namespace kwb::workbench
