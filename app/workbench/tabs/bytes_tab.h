#pragma once

#include "app/workbench/tabs/plan_tab.h"

namespace kwb::workbench {

/// Bytes.
class BytesTab : public PlanTab {
    Q_OBJECT

public:
    explicit BytesTab(const Context &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Bytes"); }
    bool shows(const Subject &subject) const override;
};

} // namespace kwb::workbench
