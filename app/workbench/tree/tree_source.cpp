#include "app/workbench/tree/tree_source.h"

#include "app/workbench/model/workspace.h"

namespace kwb::workbench {

TreeSource::TreeSource(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , workspace_(workspace)
{
    connect(&workspace, &Workspace::planChanged, this, &TreeSource::follow);
    follow();
}

void TreeSource::follow()
{
    const auto plan = workspace_.plan();
    if (!plan) {
        worker_.cancel();
        if (std::exchange(tree_, nullptr)) emit changed();
        return;
    }
    if (tree_ && &tree_->plan() == plan.get()) return;
    worker_.run([plan](const std::stop_token &stop) { return MergedTree::make(plan, stop); },
                [this](Result<std::shared_ptr<const MergedTree>> made) {
                    tree_ = made ? *std::move(made) : nullptr;
                    emit changed();
                });
}

} // namespace kwb::workbench
