#pragma once

#include "app/workbench/tabs/plan_tab.h"

namespace kwb::workbench {

/// Segments.
class SegmentsTab : public PlanTab {
    Q_OBJECT

public:
    explicit SegmentsTab(const Context &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Segments"); }
    bool shows(const Subject &subject) const override;
};

} // namespace kwb::workbench
