#include "core/target/child.h"

#include "core/report/text.h"

#include <QElapsedTimer>

#include <csignal>
#include <vector>

#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace kwb {

namespace {

constexpr int pollMs = 50;
constexpr qint64 aheadBytes = 2 << 20;        ///< how much is given to the child before it has taken it
constexpr std::size_t chunkBytes = 256 << 10; ///< how much is asked of the input at once
constexpr std::size_t keptWords = 64 << 10;   ///< of standard error

/// One child on its way: what it still gets, what it has said.
class Feeding {
public:
    Feeding(QProcess &process, const ChildTask &task)
        : process_(process)
        , task_(task)
        , chunk_(task.input ? chunkBytes : 0)
    {
        if (!task.input) end();
        quiet_.start();
        whole_.start();
    }

    Result<ChildAnswer> run()
    {
        // What the child printed last is still to be read when it has ended.
        for (bool running = true; running;) {
            running = process_.state() != QProcess::NotRunning;
            KWB_CHECK(feed());
            if (running) wait();
            KWB_CHECK(take());
            if (task_.cancelled && !task_.cancelled(0, 0))
                return fail(ErrorKind::cancelled, {KWB_MSG("target.cancelled", "cancelled")});
            if (running && tooSilent()) return given(ChildEnd::silent);
            if (running && task_.limit.count() > 0 && whole_.hasExpired(task_.limit.count()))
                return given(ChildEnd::overLimit);
        }
        answer_.status = process_.exitCode();
        return given(process_.exitStatus() == QProcess::CrashExit ? ChildEnd::crashed : ChildEnd::exited);
    }

private:
    ChildAnswer given(ChildEnd end) { return {end, std::move(answer_), {}}; }

    bool tooSilent() const { return task_.silence.count() > 0 && quiet_.hasExpired(task_.silence.count()); }

    void end()
    {
        process_.closeWriteChannel();
        fed_ = true;
    }

    Status feed()
    {
        while (!fed_ && process_.bytesToWrite() < aheadBytes && process_.state() != QProcess::NotRunning) {
            KWB_TRY(const std::size_t count, task_.input(chunk_));
            if (count == 0) {
                end();
                break;
            }
            process_.write(reinterpret_cast<const char *>(chunk_.data()), static_cast<qint64>(count));
        }
        return {};
    }

    void wait()
    {
        if (process_.bytesToWrite() == 0) {
            process_.waitForReadyRead(pollMs);
            return;
        }
        const qint64 before = process_.bytesToWrite();
        process_.waitForBytesWritten(pollMs);
        if (process_.bytesToWrite() != before) quiet_.restart();
    }

    Status take()
    {
        const QByteArray out = process_.readAllStandardOutput();
        const QByteArray err = process_.readAllStandardError();
        if (!out.isEmpty() || !err.isEmpty()) quiet_.restart();
        answer_.err.append(err.constData(), static_cast<std::size_t>(err.size()));
        if (answer_.err.size() > keptWords) answer_.err.erase(0, answer_.err.size() - keptWords);
        if (task_.output && !out.isEmpty())
            return task_.output(viewOf({out.constData(), static_cast<std::size_t>(out.size())}));
        answer_.out.append(out.constData(), static_cast<std::size_t>(out.size()));
        return {};
    }

    QProcess &process_;
    const ChildTask &task_;
    Bytes chunk_;
    QElapsedTimer quiet_;
    QElapsedTimer whole_;
    RemoteAnswer answer_;
    bool fed_ = false;
};

} // namespace

void prepareChild(QProcess &process, const QString &askpass, bool interactive)
{
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    if (askpass.isEmpty() && interactive) return;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SSH_ASKPASS"_s, interactive ? askpass : u"/bin/false"_s);
    environment.insert(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    // SSH_ASKPASS takes no arguments: a program that is more than an askpass sees by this what it is to be.
    environment.insert(u"KWB_ASKPASS"_s, u"1"_s);
    process.setProcessEnvironment(environment);
}

Result<ChildAnswer> runChild(const ChildTask &task)
{
    QProcess process;
    prepareChild(process, task.askpass, task.interactive);
    process.start(task.program, task.arguments);
    if (!process.waitForStarted())
        return ChildAnswer{ChildEnd::didNotStart, {}, process.errorString().toStdString()};
    auto out = Feeding(process, task).run();
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
    }
    return out;
}

std::string lastWords(std::string_view text, std::size_t lines)
{
    std::vector<std::string> found;
    while (!text.empty()) {
        const std::size_t end = text.find_last_of("\r\n");
        const std::string_view line = end == std::string_view::npos ? text : text.substr(end + 1);
        text = end == std::string_view::npos ? std::string_view() : text.substr(0, end);
        if (line.find_first_not_of(" \t") == std::string_view::npos) continue;
        found.insert(found.begin(), printable(line));
        if (found.size() == lines) break;
    }
    std::string out;
    for (const std::string &line : found)
        out += (out.empty() ? "" : "; ") + line;
    return out;
}

} // namespace kwb
