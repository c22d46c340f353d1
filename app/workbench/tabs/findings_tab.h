#pragma once

#include "app/workbench/tabs/plan_tab.h"

namespace kwb::workbench {

/// Findings.
class FindingsTab : public PlanTab {
    Q_OBJECT

public:
    explicit FindingsTab(const Context &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Findings"); }
    bool shows(const Subject &subject) const override;
};

} // namespace kwb::workbench
