#pragma once

#include "app/workbench/common/context.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kwb::workbench {

/// What the window shows before anything is chosen: what it is for, ways to begin, workspaces of late, and a
/// place to drop files on. It asks for what it offers; the window does it.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(const Context &context, QWidget *parent = nullptr);

    /// Reads the recent workspaces again.
    void showRecent();

signals:
    void sampleAsked();
    void openAsked(); ///< a dialog for workspaces
    void targetAsked();
    void workspaceChosen(const QString &path);
    void filesDropped(const QStringList &paths);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeColumn();
    void layOut(QWidget *inside);
    QPushButton *addButton(QVBoxLayout *layout, const QString &icon, const QString &text);
    void setDropTarget(bool is);
    void showColours();

    Context context_;
    QLabel *title_;
    QLabel *words_;
    QLabel *drop_;
    QLabel *recentTitle_;
    QWidget *recent_;
    bool dropTarget_ = false;
};

} // namespace kwb::workbench
