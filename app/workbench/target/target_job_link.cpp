// The connection of a job: found open, opened, lost, opened again, left open.
#include "app/workbench/target/target_job.h"

#include "app/workbench/common/say.h"

#include <utility>

namespace kwb::workbench {

namespace {

constexpr std::chrono::seconds pingPatience{10};
constexpr std::chrono::seconds unattendedLogin{30};

} // namespace

ConnectOptions TargetJob::connectOptions(bool asking)
{
    ConnectOptions out;
    for (const QString &word : task_.target.sshArguments)
        out.sshArguments.push_back(word.toStdString());
    out.askpass = task_.askpass.toStdString();
    out.interactive = asking && !task_.askpass.isEmpty();
    if (!asking) out.loginTimeout = unattendedLogin;
    out.cancelled = untilCancelled();
    out.notice = [this](const Message &message) { log(say(message)); };
    return out;
}

bool TargetJob::resume()
{
    const TargetWay way{task_.target.destination, task_.target.sshArguments};
    connection_ = line_.take(way);
    if (!connection_) return false;
    connection_->setCancelled(untilCancelled());
    // The machine may have slept since, or the other end have gone without a word.
    if (ping()) {
        log(tr("The connection to %1 is still open").arg(way.destination));
        return true;
    }
    log(tr("The connection to %1 does not answer any more").arg(way.destination));
    connection_.reset();
    return false;
}

void TargetJob::release()
{
    if (!connection_) return;
    // What was cancelled may still be under way there.
    const bool bad = outcome_.error && (outcome_.error->kind == ErrorKind::unreachable ||
                                        outcome_.error->kind == ErrorKind::cancelled);
    connection_->setCancelled({});
    if (!bad) line_.keep({task_.target.destination, task_.target.sshArguments}, std::move(connection_));
    connection_.reset();
}

Status TargetJob::ping()
{
    RemoteCommand nothing{":"};
    nothing.asRoot = false;
    nothing.silence = pingPatience;
    KWB_CHECK(connection_->run(nothing));
    return {};
}

Status TargetJob::connect(bool asking)
{
    log(tr("Connecting to %1").arg(task_.target.destination));
    KWB_TRY(Destination destination, parseDestination(task_.target.destination.toStdString()));
    KWB_TRY(connection_, Connection::open(std::move(destination), connectOptions(asking)));
    return {};
}

bool TargetJob::noticeLoss()
{
    if (lost_ || connection_->alive()) return lost_;
    lost_ = true;
    const QString words = tr("Connection lost; the next step connects again");
    log(words);
    post([this, words] {
        emit stepChanged(TargetStep::connect, StepState::warned, words, 0);
        emit linkChanged(false);
    });
    return true;
}

Status TargetJob::mendLink(bool asking)
{
    // After a sleep the client may not have noticed yet that the other end is gone.
    if (!noticeLoss()) {
        Status answer = ping();
        if (answer || answer.error().kind != ErrorKind::unreachable || mended_) return answer;
    }
    if (std::exchange(mended_, true))
        return fail(ErrorKind::unreachable,
                    {KWB_MSG("target.lost-again", "the connection was lost a second time")},
                    {.file = outcome_.run.destination});
    connection_.reset();
    const auto since = std::chrono::steady_clock::now();
    KWB_CHECK(connect(asking));
    lost_ = false;
    const double took = std::chrono::duration<double>(std::chrono::steady_clock::now() - since).count();
    post([this, took] {
        emit stepChanged(TargetStep::connect, StepState::good, tr("Connected again"), took);
        emit linkChanged(true);
    });
    return {};
}

} // namespace kwb::workbench
