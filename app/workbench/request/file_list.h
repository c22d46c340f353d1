#pragma once

#include "app/workbench/request/file_row.h"

#include <QListWidget>

class QLabel;
class QToolButton;

namespace kwb::workbench {

/// The rows of a FileList: as high as what is in it, each row two lines (name, what it is). Rows are moved by
/// dragging; files can be dropped.
class FileListView : public QListWidget {
    Q_OBJECT

public:
    explicit FileListView(Look &look, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }
    QStringList paths() const;

signals:
    void reordered();
    void filesDropped(const QStringList &paths);
    void removeAsked();
    void moveAsked(int by);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// Files in an order that matters: added, removed and moved by buttons, keys (Delete, Alt+Up, Alt+Down) and
/// drag.
class FileList : public QWidget {
    Q_OBJECT

public:
    FileList(const QString &label, FileWish wish, Look &look, InputFacts &facts, QWidget *parent = nullptr);

    void setPaths(const QStringList &paths);
    QStringList paths() const { return paths_; }
    FileListView *view() const { return view_; }

signals:
    void added(const QStringList &paths);
    void removed(int row);
    void moved(const QStringList &paths); ///< the same files in another order

private:
    QToolButton *addButton(const QString &icon, const QString &text);
    void chooseFiles();
    void add(const QStringList &paths);
    void move(int by);
    void showFacts();
    void showButtons();

    FileWish wish_;
    Look &look_;
    InputFacts &facts_;
    QStringList paths_;
    QLabel *label_;
    QString title_;
    FileListView *view_;
    QToolButton *remove_ = nullptr;
    QToolButton *up_ = nullptr;
    QToolButton *down_ = nullptr;
};

} // namespace kwb::workbench
