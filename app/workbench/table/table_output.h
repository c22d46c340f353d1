#pragma once

#include "app/workbench/common/worker.h"

#include "core/report/table.h"

#include <QString>

namespace kwb::workbench {

/// Rows of a table on their way out of the window: to the clipboard, to a file. A worker writes them, since
/// a table may have a million.
class TableOutput : public QObject {
    Q_OBJECT

public:
    struct Rows {
        std::shared_ptr<const Table> table;
        std::vector<std::uint32_t> rows;
        std::vector<std::size_t> columns; ///< which, in which order
    };

    explicit TableOutput(QObject *parent = nullptr);

    /// As TSV with a line of titles.
    void copy(Rows rows);
    /// By the suffix of `path`: .json, .tsv, else CSV.
    void write(Rows rows, const QString &path);

signals:
    void copied();
    void written(const QString &path);
    void failed(const QString &why);

private:
    Worker worker_;
};

} // namespace kwb::workbench
