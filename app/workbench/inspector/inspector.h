#pragma once

#include "app/workbench/common/context.h"

#include <QWidget>

namespace kwb::workbench {

/// What is selected, and why it is so.
class Inspector : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(const Context &context, QWidget *parent = nullptr);

private:
    Context context_;
};

} // namespace kwb::workbench
