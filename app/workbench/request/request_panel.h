#pragma once

#include "app/workbench/common/context.h"

#include <QWidget>

namespace kwb::workbench {

/// The boot request: files, command line, tree, purgatory.
class RequestPanel : public QWidget {
    Q_OBJECT

public:
    explicit RequestPanel(const Context &context, QWidget *parent = nullptr);

private:
    Context context_;
};

} // namespace kwb::workbench
