#pragma once

#include "app/workbench/common/context.h"

#include <QComboBox>

namespace kwb::workbench {

/// The allocator of the request, chosen from all that are known.
class AllocatorChoice : public QComboBox {
    Q_OBJECT

public:
    explicit AllocatorChoice(const Context &context, QWidget *parent = nullptr);

private:
    void follow();
    Context context_;
};

/// Normal or crash kernel.
class ModeChoice : public QComboBox {
    Q_OBJECT

public:
    explicit ModeChoice(const Context &context, QWidget *parent = nullptr);
};

} // namespace kwb::workbench
