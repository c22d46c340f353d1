#pragma once

#include "app/workbench/common/context.h"

#include <QPixmap>
#include <QWidget>

namespace kwb::workbench {

class MapSurface;

/// The mini-map: the whole axis in small, with a frame around what the map shows. Dragging it moves the map.
class MapStrip : public QWidget {
    Q_OBJECT

public:
    MapStrip(const Context &context, MapSurface &surface, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {34, 200}; }
    /// The frame around what the map shows.
    QRectF frame() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QRectF column() const;
    void moveTo(double y);

    Context context_;
    MapSurface &surface_;
    QPixmap drawn_;
    double grabbed_ = 0; ///< from the middle of the frame
};

} // namespace kwb::workbench
