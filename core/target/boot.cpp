#include "core/target/boot.h"

#include "core/target/child.h"
#include "core/target/console_tail.h"
#include "core/target/load.h"
#include "core/target/scripts.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace kwb {

namespace {

constexpr unsigned long pauseMs = 200;
constexpr std::chrono::seconds tryFor{6}; ///< a login, while the new system may still be starting

/// A boot on its way.
class Watch {
public:
    Watch(Destination destination, const BundleManifest &manifest, const BootOptions &options,
          TargetState before)
        : destination_(std::move(destination))
        , manifest_(manifest)
        , options_(options)
        , reader_(expectation(manifest, options.way))
    {
        verdict_.before = std::move(before);
        verdict_.hasConsole = !options.console.none();
    }

    Status openConsole()
    {
        if (options_.console.none()) return {};
        KWB_TRY(tail_, ConsoleTail::open(options_.console));
        return {};
    }

    Result<BootVerdict> run(std::unique_ptr<Connection> connection)
    {
        clock_.start();
        while (!over()) {
            KWB_CHECK(untilGone(*connection));
            connection.reset();
            KWB_TRY(connection, untilBack());
            if (!connection) break;
            ++verdict_.logins;
            auto after = readTargetState(*connection, "");
            if (!after) continue;
            verdict_.after = std::move(*after);
            verdict_.end = judge(verdict_.before, *verdict_.after, manifest_.marker, manifest_.cmdline);
            if (verdict_.end != BootEnd::stillOldSystem) break;
        }
        pump();
        if (connection && connection->alive() && options_.back) {
            connection->setCancelled(options_.connect.cancelled);
            options_.back(std::move(connection));
        }
        verdict_.seconds = seconds();
        reader_.finish(verdict_.seconds);
        verdict_.console = reader_.verdict();
        return std::move(verdict_);
    }

private:
    static ConsoleExpectation expectation(const BundleManifest &manifest, LoadWay way)
    {
        ConsoleExpectation out;
        out.planId = manifest.id;
        out.ownPurgatory = manifest.builtinPurgatory && way == LoadWay::exact;
        out.marker = manifest.marker;
        out.stage = false;
        for (const BundleSegment &segment : manifest.segments)
            out.segments.push_back(segment.name);
        return out;
    }

    double seconds() const { return static_cast<double>(clock_.elapsed()) / 1000.0; }
    bool over() const
    {
        return clock_.hasExpired(std::chrono::milliseconds(options_.patience).count()) ||
               reader_.verdict().stopped;
    }

    void say(Message message) const
    {
        if (options_.notice) options_.notice(message);
    }

    void pump()
    {
        if (!tail_) return;
        const std::size_t known = reader_.verdict().seen();
        reader_.add(tail_->take(), seconds());
        const Verdict &verdict = reader_.verdict();
        for (std::size_t i = std::max(known, verdict.dropped); options_.line && i < verdict.seen(); ++i)
            options_.line(verdict.lines[i - verdict.dropped]);
    }

    /// False: the caller wants to stop. It is asked often enough to keep the console flowing, too.
    bool goOn()
    {
        pump();
        return !options_.connect.cancelled || options_.connect.cancelled(0, 0);
    }

    static std::unexpected<Error> cancelled()
    {
        return fail(ErrorKind::cancelled,
                    {KWB_MSG("target.watch-cancelled",
                             "watching was cancelled; the machine goes on with what it does")});
    }

    Status untilGone(const Connection &connection)
    {
        while (connection.alive() && !over()) {
            if (!goOn()) return cancelled();
            QThread::msleep(pauseMs);
        }
        if (connection.alive()) return {};
        if (!verdict_.goneAfter) {
            verdict_.goneAfter = seconds();
            say({KWB_MSG("boot.gone", "the old system has gone")});
        }
        return {};
    }

    /// Null: the time was over.
    Result<std::unique_ptr<Connection>> untilBack()
    {
        ConnectOptions options = options_.connect;
        options.connectTimeout = tryFor;
        options.notice = {};
        bool wanted = true;
        options.cancelled = [&](std::uint64_t, std::uint64_t) { return (wanted = goOn()) && !over(); };
        while (!over()) {
            auto connection = Connection::open(destination_, options);
            if (connection) {
                // What it was opened with ends with this function.
                (*connection)->setCancelled([this](std::uint64_t, std::uint64_t) {
                    return goOn() && !over();
                });
                return std::move(*connection);
            }
            if (!wanted) return cancelled();
            if (connection.error().kind == ErrorKind::unreachable)
                verdict_.lastProblem = connection.error().message.text();
            else if (connection.error().kind != ErrorKind::cancelled)
                return std::unexpected(connection.error());
            if (!goOn()) return cancelled();
            QThread::msleep(pauseMs);
        }
        return nullptr;
    }

    Destination destination_;
    const BundleManifest &manifest_;
    const BootOptions &options_;
    ConsoleReader reader_;
    std::unique_ptr<ConsoleTail> tail_;
    QElapsedTimer clock_;
    BootVerdict verdict_;
};

} // namespace

Status checkCanBoot(const Destination &destination)
{
    if (!destination.local) return {};
    return fail(ErrorKind::usage,
                {KWB_MSG("target.boot-local", "this machine cannot be watched by itself while it boots")}, {},
                {KWB_MSG("target.boot-local-hint", "load it, then run \"systemctl kexec\"")});
}

Status checkCanBoot(const BundleManifest &manifest)
{
    if (!manifest.isCrash()) return {};
    return fail(
        ErrorKind::usage,
        {KWB_MSG("target.boot-crash",
                 "plan {plan} is a crash image: the running kernel enters it when it panics, and nothing "
                 "else starts it. Load it (kwb target load), and it waits in the memory reserved for it; "
                 "to try it, let the machine panic: echo c > /proc/sysrq-trigger"),
         {{"plan", manifest.id}}});
}

Result<BootVerdict> bootPlan(std::unique_ptr<Connection> connection, const std::string &store,
                             const BundleManifest &manifest, const BootOptions &options)
{
    KWB_CHECK(checkCanBoot(manifest));
    const Destination destination = connection->destination();
    KWB_CHECK(checkCanBoot(destination));
    KWB_TRY(TargetState before, readTargetState(*connection, store));
    Watch watch(destination, manifest, options, std::move(before));
    KWB_CHECK(watch.openConsole());
    KWB_TRY(const RemoteAnswer answer,
            connection->run({storeScript("boot") + targetScript("leave"),
                             {store, manifest.id, manifest.loader.path, options.now ? "now" : "orderly",
                              options.watchdog ? "1" : "0"}}));
    const LoadOutcome outcome = parseLoadOutcome(answer.status, answer.out, answer.err);
    if (!outcome.done)
        return fail(
            ErrorKind::usage,
            {KWB_MSG("target.boot-refused", "the target does not start it: {why}"),
             {{"why", outcome.refusals.empty() ? lastWords(answer.err) : outcome.refusals.front().text}}},
            {.file = destination.text});
    if (options.notice)
        options.notice({KWB_MSG("boot.started", "the target has begun to leave the old system")});
    return watch.run(std::move(connection));
}

} // namespace kwb
