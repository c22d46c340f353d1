#pragma once

#include "app/workbench/common/context.h"
#include "app/workbench/table/table_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace kwb::workbench {

/// A table with a filter above it, tied to the selection: a row that is chosen is selected everywhere, what
/// is selected elsewhere is chosen here. Columns can be hidden; rows copied as TSV and exported as CSV or
/// JSON.
class TablePane : public QWidget {
    Q_OBJECT

public:
    /// `name` is the accessible name, and the key under which the columns' state is kept.
    TablePane(const Context &context, const QString &name, QWidget *parent = nullptr);

    void setTable(std::shared_ptr<const Table> table);
    TableModel *model() { return model_; }
    QTableView *view() { return view_; }
    QLineEdit *filterEdit() { return filter_; }
    /// What is shown instead of an empty table.
    void setEmptyText(const QString &text);

private:
    void chooseCurrent(const Subject &subject);
    void showCount();
    void fitColumns();

    Context context_;
    TableModel *model_;
    QTableView *view_;
    QLineEdit *filter_;
    QLabel *count_;
    QLabel *empty_;
    bool following_ = false; ///< the selection is being shown, not changed
    bool fitted_ = false;
};

} // namespace kwb::workbench
