#pragma once

#include "app/workbench/tabs/plan_tab.h"

namespace kwb::workbench {

/// Allocators.
class AllocatorsTab : public PlanTab {
    Q_OBJECT

public:
    explicit AllocatorsTab(const Context &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Allocators"); }
    bool shows(const Subject &subject) const override;
};

} // namespace kwb::workbench
