#include "tools.h"

#include <QFile>
#include <QProcess>

#include <stdexcept>

namespace tools {

QString machineName(kwb::ByteOrder order)
{
    return order == kwb::ByteOrder::little ? QStringLiteral("ppc64le") : QStringLiteral("ppc64");
}

QString built(const QString &name, kwb::ByteOrder order)
{
    return QStringLiteral(KWB_BINARY_DIR "/purgatory/") + name.arg(machineName(order));
}

QString run(const QString &tool, kwb::ByteOrder order, const QStringList &arguments)
{
    const QString triple =
        order == kwb::ByteOrder::little ? QStringLiteral("powerpc64le") : QStringLiteral("powerpc64");
    const QString program = triple + QStringLiteral("-linux-gnu-") + tool;
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit;
    if (!ended || process.exitCode() != 0)
        throw std::runtime_error((program + QStringLiteral(" failed: ") + process.errorString() +
                                  QLatin1Char(' ') + QString::fromUtf8(process.readAllStandardError()))
                                     .toStdString());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write " + path.toStdString());
}

} // namespace tools
