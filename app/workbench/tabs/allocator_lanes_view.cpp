#include "app/workbench/tabs/allocator_lanes_view.h"

#include "app/workbench/model/selection.h"
#include "app/workbench/model/workspace.h"

namespace kwb::workbench {

AllocatorLanesView::AllocatorLanesView(const Context &context, QWidget *parent)
    : LanesView(context, parent)
{
    setAccessibleName(tr("Places by every allocator"));
}

void AllocatorLanesView::setComparison(std::shared_ptr<const Comparison> comparison)
{
    if (!comparison) return setDraw({});
    setDraw([comparison = std::move(comparison)](const PictureOptions &options) {
        return allocatorLanes(*comparison, options);
    });
}

bool AllocatorLanesView::isChosen(const LaneSpot &spot, const Subject &chosen) const
{
    if (spot.segment.empty()) return chosen.kind == Subject::Kind::profile && chosen.name == spot.lane;
    return LanesView::isChosen(spot, chosen);
}

void AllocatorLanesView::choose(const LaneSpot &spot)
{
    const auto &plan = context().workspace.plan();
    if (!spot.segment.empty() && plan && plan->segment(spot.segment) != nullptr)
        LanesView::choose(spot);
    else
        context().selection.select({Subject::Kind::profile, spot.lane, {}, {}});
}

} // namespace kwb::workbench
