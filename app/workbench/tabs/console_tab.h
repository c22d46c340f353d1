#pragma once

#include "app/workbench/tabs/plan_tab.h"

namespace kwb::workbench {

/// Console.
class ConsoleTab : public PlanTab {
    Q_OBJECT

public:
    explicit ConsoleTab(const Context &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Console"); }
    bool shows(const Subject &subject) const override;
};

} // namespace kwb::workbench
