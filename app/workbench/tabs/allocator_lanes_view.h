#pragma once

#include "app/workbench/map/lanes_view.h"

#include "core/report/allocator_lanes.h"

namespace kwb::workbench {

/// The lanes of every allocator side by side. A click on a segment selects it, one beside it selects the
/// allocator.
class AllocatorLanesView : public LanesView {
    Q_OBJECT

public:
    explicit AllocatorLanesView(const Context &context, QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison);

protected:
    bool isChosen(const LaneSpot &spot, const Subject &chosen) const override;
    void choose(const LaneSpot &spot) override;
};

} // namespace kwb::workbench
