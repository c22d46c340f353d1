#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;
class QUndoStack;

namespace kwb::workbench {

/// The line at the foot of the window: what the pointer is on, and for some seconds what was done, with a
/// button that undoes it.
class Notice : public QWidget {
    Q_OBJECT

public:
    explicit Notice(QUndoStack &undo, QWidget *parent = nullptr);

    /// Tells of a step that was just put on the undo stack.
    void showDone(const QString &text);
    void showPointed(const QString &words);
    QString text() const;
    QToolButton *undoButton() { return undoButton_; }

private:
    void refresh();

    QUndoStack &undo_;
    QLabel *text_;
    QToolButton *undoButton_;
    QTimer timer_;
    QString done_;
    QString pointed_;
};

} // namespace kwb::workbench
