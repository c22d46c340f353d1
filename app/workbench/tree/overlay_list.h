#pragma once

#include "app/workbench/tree/request_list.h"

namespace kwb::workbench {

/// The overlays that are applied to the tree, in their order. Files can be dropped on it.
class OverlayList : public RequestList {
    Q_OBJECT

public:
    explicit OverlayList(const Context &context, QWidget *parent = nullptr);

    /// Adds overlays behind those that are there.
    void add(const QStringList &paths);
    /// The files of a drop that may be overlays.
    static QStringList filesOf(const QMimeData *data);

public slots:
    void choose();
    void removeChosen();
    void moveUp();
    void moveDown();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void refill();
    void move(int by);
    QAction *remove_;
    QAction *up_;
    QAction *down_;
};

} // namespace kwb::workbench
