#pragma once

#include <QObject>
#include <QSet>
#include <QString>

#include <vector>

class QMenu;
class QTableView;

namespace kwb::workbench {

class TableModel;

/// The columns of a table as their user wants them: which are shown, how wide, in what order. Kept in the
/// settings under a key, column by column, so that tables may get other columns later.
class TableColumns : public QObject {
    Q_OBJECT

public:
    TableColumns(QTableView *view, TableModel *model, QObject *parent);

    /// Where they are kept ("segments"); empty: nowhere.
    void setKey(const QString &key) { key_ = key; }
    /// Sizes, hides and orders the columns when there are any to see; until the columns are others, those
    /// that nobody has sized only grow with what they hold.
    void fit();
    /// An entry for each column to show or hide, and one to have them as they were at first.
    void fillMenu(QMenu *menu);
    /// The columns in sight in their order, as numbers of the table's columns.
    std::vector<std::size_t> visible() const;

public slots:
    void reset();

private:
    void arrangeAsMade();
    void grow();
    void restore();
    void save();
    QString signature() const;

    QTableView *view_;
    TableModel *model_;
    QString key_;
    QString fitted_;        ///< signature of the columns that fit() did
    QSet<QString> sized_;   ///< keys of columns whose width is a wish
    bool arranging_ = true; ///< changes come from here and not from the user
};

} // namespace kwb::workbench
