#pragma once

#include "app/workbench/common/context.h"

#include "core/report/map_scene.h"

#include <QFrame>

namespace kwb::workbench {

/// What the colours and patterns of the map mean, in a window that goes away with the next click: for maps
/// that have no room for it below.
class MapLegend : public QFrame {
    Q_OBJECT

public:
    MapLegend(const Context &context, const MapScene &scene, QWidget *parent);

    /// Shows it below a widget, with its right edge; it deletes itself.
    void popUnder(const QWidget &widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Context context_;
    DisplayList list_;
};

} // namespace kwb::workbench
