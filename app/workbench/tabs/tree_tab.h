#pragma once

#include "app/workbench/tabs/plan_tab.h"

namespace kwb::workbench {

/// Device tree.
class TreeTab : public PlanTab {
    Q_OBJECT

public:
    explicit TreeTab(const Context &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Device tree"); }
    bool shows(const Subject &subject) const override;
};

} // namespace kwb::workbench
