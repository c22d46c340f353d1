#pragma once

#include "app/workbench/common/worker.h"

#include "core/report/merged_tree.h"

#include <QObject>

#include <memory>

namespace kwb::workbench {

class Workspace;

/// The merged tree of the workspace's plan, made behind the window, for the views that show it.
class TreeSource : public QObject {
    Q_OBJECT

public:
    explicit TreeSource(Workspace &workspace, QObject *parent = nullptr);

    /// Null while there is no plan.
    const std::shared_ptr<const MergedTree> &tree() const { return tree_; }
    /// Whether tree() is that of the workspace's plan.
    bool upToDate() const { return !worker_.busy(); }

signals:
    void changed();

private:
    void follow();

    Workspace &workspace_;
    std::shared_ptr<const MergedTree> tree_;
    Worker worker_;
};

} // namespace kwb::workbench
