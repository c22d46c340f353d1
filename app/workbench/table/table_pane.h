#pragma once

#include "app/workbench/common/context.h"
#include "app/workbench/table/table_model.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QTableView;

namespace kwb::workbench {

class TableColumns;
class TableOutput;

/// A table with a filter above it, tied to the selection: a row that is chosen is selected everywhere, what
/// is selected elsewhere is chosen here, and the row of the segment that it belongs to stands softly out.
/// Columns can be hidden; rows copied as TSV and exported as CSV, TSV or JSON. Keys: Ctrl+F to the filter,
/// Esc clears it, Enter reveals, Ctrl+C copies.
class TablePane : public QWidget {
    Q_OBJECT

public:
    /// `name` is the accessible name.
    TablePane(const Context &context, const QString &name, QWidget *parent = nullptr);

    void setTable(std::shared_ptr<const Table> table);
    TableModel *model() { return model_; }
    QTableView *view() { return view_; }
    QLineEdit *filterEdit() { return filter_; }
    /// A place right of the filter for what a tab adds.
    QHBoxLayout *bar() { return bar_; }
    /// Short tables need no filter.
    void setBarVisible(bool visible);
    /// What is shown instead of an empty table.
    void setEmptyText(const QString &text);
    /// The key under which the columns are remembered ("segments"); the same in every language. Before the
    /// first table.
    void setStateKey(const QString &key);
    /// What a chosen row leads to when it is revealed; without it its own subject.
    void setRevealTarget(std::function<Subject(std::size_t tableRow)> target) { target_ = std::move(target); }
    QAction *copyAction() { return copy_; }

public slots:
    /// Writes the rows and columns in sight; .json, .tsv or .csv by the suffix.
    void exportTable(const QString &path);
    void copyChosen();

signals:
    /// Before the menu of a row is shown; entries may be added.
    void rowMenu(QMenu *menu, const kwb::Subject &subject);
    void exported(const QString &path);
    void failed(const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeParts(const QString &name);
    void layOut();
    void connectParts();
    void addActions();
    void chooseCurrent(const Subject &subject);
    void choose(int row);
    void showCount();
    void showMenu(const QPoint &at);
    void askExportPath();
    void reveal(const QModelIndex &index);

    Context context_;
    TableModel *model_;
    QTableView *view_;
    QLineEdit *filter_;
    QLabel *count_;
    QLabel *empty_;
    QHBoxLayout *bar_ = nullptr;
    TableColumns *columns_;
    TableOutput *output_;
    QAction *copy_ = nullptr;
    QAction *export_ = nullptr;
    QTimer busyHint_;
    QString emptyText_;
    std::function<Subject(std::size_t)> target_;
    bool following_ = false; ///< the selection is being shown, not changed
    bool leading_ = false;   ///< the selection is being changed from here
};

} // namespace kwb::workbench
