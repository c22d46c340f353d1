#include "app/workbench/table/table_output.h"

#include "app/workbench/common/say.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSaveFile>

namespace kwb::workbench {

namespace {

std::string fileText(const TableOutput::Rows &rows, const QString &path)
{
    if (path.endsWith(".json", Qt::CaseInsensitive)) return tableJson(*rows.table, rows.rows, rows.columns);
    if (path.endsWith(".tsv", Qt::CaseInsensitive))
        return tableTsv(*rows.table, rows.rows, rows.columns, sayText);
    return tableCsv(*rows.table, rows.rows, rows.columns, sayText);
}

/// What went wrong, or an empty text.
QString writeTableFile(const TableOutput::Rows &rows, const QString &path)
{
    const std::string text = fileText(rows, path);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) &&
        file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size()) &&
        file.commit())
        return {};
    return file.errorString();
}

} // namespace

TableOutput::TableOutput(QObject *parent)
    : QObject(parent)
{
}

void TableOutput::copy(Rows rows)
{
    if (!rows.table || rows.rows.empty()) return;
    worker_.run(
        [rows = std::move(rows)](const std::stop_token &) {
            return tableTsv(*rows.table, rows.rows, rows.columns, sayText);
        },
        [this](const std::string &text) {
            QGuiApplication::clipboard()->setText(qs(text));
            emit copied();
        });
}

void TableOutput::write(Rows rows, const QString &path)
{
    if (!rows.table) return;
    worker_.run(
        [rows = std::move(rows), path](const std::stop_token &) { return writeTableFile(rows, path); },
        [this, path](const QString &why) {
            if (why.isEmpty())
                emit written(path);
            else
                emit failed(tr("%1 was not written: %2").arg(path, why));
        });
}

} // namespace kwb::workbench
