#pragma once

#include "app/workbench/common/context.h"

#include <QWidget>

namespace kwb::workbench {

/// The life of a load, step by step.
class WalkthroughBar : public QWidget {
    Q_OBJECT

public:
    explicit WalkthroughBar(const Context &context, QWidget *parent = nullptr);

private:
    Context context_;
};

} // namespace kwb::workbench
