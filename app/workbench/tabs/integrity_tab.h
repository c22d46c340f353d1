#pragma once

#include "app/workbench/tabs/plan_tab.h"

namespace kwb::workbench {

/// Integrity.
class IntegrityTab : public PlanTab {
    Q_OBJECT

public:
    explicit IntegrityTab(const Context &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Integrity"); }
    bool shows(const Subject &subject) const override;
};

} // namespace kwb::workbench
