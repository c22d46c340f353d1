#pragma once

#include "app/workbench/common/context.h"
#include "app/workbench/common/worker.h"
#include "app/workbench/tree/tree_model.h"

#include <QTimer>
#include <QWidget>

#include <set>
#include <string>

class QLabel;
class QTreeView;

namespace kwb::workbench {

class TreeSource;

/// The merged tree in rows, tied to the selection: what is chosen is selected everywhere, what is selected
/// elsewhere is shown. What was opened stays open from plan to plan.
class TreePane : public QWidget {
    Q_OBJECT

public:
    TreePane(const Context &context, TreeSource &source, QWidget *parent = nullptr);

    QTreeView *view() { return view_; }
    MergedTreeModel *model() { return model_; }
    /// The chosen row of the merged tree, or MergedRow::none.
    std::uint32_t currentRow() const;
    /// Whether the rows are those of the source and the query.
    bool upToDate() const { return !worker_.busy(); }
    void setEmptyText(const QString &text);

public slots:
    /// Shows the source's tree as it is now. It does not by itself: only a view in sight needs each tree.
    void arrange();
    void setQuery(const kwb::TreeQuery &query);
    void expandToChanges();
    void expandAll();
    void collapseAll();
    /// Goes to the address, or else to the node, that the chosen row holds; whether it holds one.
    bool followValue();

signals:
    void arranged();
    /// The filter was taken away, so that what was asked for can be seen.
    void queryChanged(const kwb::TreeQuery &query);
    void currentChanged();
    /// The user wants to edit the chosen row.
    void editWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void take(std::vector<ShownRow> shown, std::shared_ptr<const MergedTree> tree);
    void rememberExpanded();
    void restoreExpanded();
    void showFirstChange();
    void chooseCurrent(const Subject &subject);
    void openRow(const QModelIndex &index);
    void fitColumns();

    Context context_;
    TreeSource &source_;
    MergedTreeModel *model_;
    QTreeView *view_;
    QLabel *empty_;
    TreeQuery query_;
    TreeQuery shownQuery_;           ///< that of the rows that are shown
    std::set<std::string> expanded_; ///< paths of the nodes that are open while nothing is filtered
    bool opened_ = false;            ///< some tree was shown before
    bool following_ = false;         ///< the selection is being shown, not changed
    bool fitted_ = false;            ///< columns were shared out for the rows that are shown
    bool fitting_ = false;
    bool columnsChosen_ = false; ///< by the user
    QTimer fitLater_;
    Worker worker_;
};

} // namespace kwb::workbench
