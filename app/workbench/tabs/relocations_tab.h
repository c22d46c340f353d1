#pragma once

#include "app/workbench/tabs/plan_tab.h"

namespace kwb::workbench {

/// Relocations.
class RelocationsTab : public PlanTab {
    Q_OBJECT

public:
    explicit RelocationsTab(const Context &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Relocations"); }
    bool shows(const Subject &subject) const override;
};

} // namespace kwb::workbench
