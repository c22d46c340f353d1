#include "core/target/history.h"

#include "core/base/json_member.h"
#include "core/report/json_document.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace kwb {

namespace {

std::optional<BootRecord> parseRecord(const QByteArray &line)
{
    const Json object = Json::parse(line.constBegin(), line.constEnd(), nullptr, false);
    if (!object.is_object()) return std::nullopt;
    BootRecord out{textMember(object, "time"),
                   textMember(object, "destination"),
                   textMember(object, "plan"),
                   textMember(object, "end"),
                   textMember(object, "text"),
                   textMember(object, "release"),
                   0};
    const auto seconds = object.find("seconds");
    if (seconds != object.end() && seconds->is_number()) out.seconds = seconds->get<double>();
    if (out.time.empty() || out.destination.empty()) return std::nullopt;
    return out;
}

} // namespace

BootRecord recordOf(const std::string &destination, const std::string &planId, const BootVerdict &verdict)
{
    return {QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString(),
            destination,
            planId,
            name(verdict.end),
            verdict.text().text(),
            verdict.after ? verdict.after->release : std::string(),
            verdict.seconds};
}

std::string historyFile()
{
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!state.startsWith(u'/')) state = QDir::homePath() + QStringLiteral("/.local/state");
    return (state + QStringLiteral("/kexec-workbench/boots.jsonl")).toStdString();
}

Status appendHistory(const std::string &file, const BootRecord &record)
{
    const QString path = QString::fromStdString(file);
    QFile out(path);
    const bool opened =
        QDir().mkpath(QFileInfo(path).path()) && out.open(QIODevice::WriteOnly | QIODevice::Append);
    const std::string line = JsonDocument::compact({{"time", record.time},
                                                    {"destination", record.destination},
                                                    {"plan", record.plan},
                                                    {"end", record.end},
                                                    {"text", record.text},
                                                    {"release", record.release},
                                                    {"seconds", record.seconds}}) +
                             "\n";
    if (opened &&
        out.write(line.c_str(), static_cast<qint64>(line.size())) == static_cast<qint64>(line.size()) &&
        out.flush())
        return {};
    return fail(ErrorKind::io,
                {KWB_MSG("target.no-history", "the history cannot be written: {why}"),
                 {{"why", out.errorString().toStdString()}}},
                {.file = file});
}

Result<std::vector<BootRecord>> readHistory(const std::string &file, const std::string &destination)
{
    std::vector<BootRecord> out;
    QFile in(QString::fromStdString(file));
    if (!in.exists()) return out;
    if (!in.open(QIODevice::ReadOnly))
        return fail(ErrorKind::missing,
                    {KWB_MSG("target.history-unreadable", "the history cannot be read: {why}"),
                     {{"why", in.errorString().toStdString()}}},
                    {.file = file});
    while (!in.atEnd()) {
        auto record = parseRecord(in.readLine());
        if (record && (destination.empty() || record->destination == destination))
            out.push_back(std::move(*record));
    }
    return out;
}

} // namespace kwb
