#pragma once

#include "app/workbench/common/context.h"

#include <QWidget>

namespace kwb::workbench {

/// The memory map with its mini-map, ruler and legend.
class MapView : public QWidget {
    Q_OBJECT

public:
    explicit MapView(const Context &context, QWidget *parent = nullptr);

private:
    Context context_;
};

} // namespace kwb::workbench
