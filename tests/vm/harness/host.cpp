#include "host.h"

#include <QFile>
#include <QProcess>

namespace kwb::vm {

QString Answer::text() const
{
    return QStringLiteral("status %1\n%2\n%3")
        .arg(status)
        .arg(QString::fromLocal8Bit(out.right(4000)), QString::fromLocal8Bit(err.right(4000)));
}

Answer runProgram(const QString &program, const QStringList &arguments, std::chrono::seconds limit,
                  const QString &input)
{
    QProcess process;
    process.setStandardInputFile(input.isEmpty() ? QProcess::nullDevice() : input);
    process.start(program, arguments);
    const bool finished = process.waitForStarted() &&
                          process.waitForFinished(static_cast<int>(std::chrono::milliseconds(limit).count()));
    Answer answer;
    if (!finished) {
        answer.err = QStringLiteral("%1: %2\n").arg(program, process.errorString()).toLocal8Bit();
        process.kill();
        process.waitForFinished(5000);
    } else if (process.exitStatus() == QProcess::NormalExit) {
        answer.status = process.exitCode();
    }
    answer.out = process.readAllStandardOutput();
    answer.err += process.readAllStandardError();
    return answer;
}

Outcome<QByteArray> outputOf(const QString &program, const QStringList &arguments, std::chrono::seconds limit,
                             const QString &input)
{
    Answer answer = runProgram(program, arguments, limit, input);
    if (answer.status == 0) return std::move(answer.out);
    return std::unexpected(program + QLatin1Char(' ') + arguments.join(QLatin1Char(' ')) +
                           QLatin1String(": ") + answer.text());
}

Outcome<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(path + QLatin1String(": ") + file.errorString());
    return file.readAll();
}

Done writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return std::unexpected(path + QLatin1String(": ") + file.errorString());
    return {};
}

} // namespace kwb::vm
