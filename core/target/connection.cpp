#include "core/target/connection.h"

#include "core/target/child.h"
#include "core/target/shell_words.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace kwb {

namespace {

constexpr int masterPollMs = 50;
constexpr int lostStatus = 255; ///< ssh's own failures

/// What the wrapper prints before the command can: whatever a login shell has said until then is not of the
/// command.
constexpr std::string_view beginSign = "kwb-begin 7c1f\n";
constexpr std::size_t noiseLimit = 1 << 20;
/// dropbear takes commands of up to 9000 bytes (MAX_CMD_LEN in its sysoptions.h).
constexpr std::size_t commandLimit = 8500;

/// Runs $1 with the arguments behind it, as root if there is a way that asks nothing.
constexpr const char *wrapper =
    "root=$1 script=$2; shift 2\n"
    "PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin LC_ALL=C; export PATH LC_ALL\n"
    "echo 'kwb-begin 7c1f'\n"
    "if [ \"$root\" = root ] && [ \"$(id -u)\" != 0 ]; then for tool in sudo doas; do\n"
    "    if \"$tool\" -n true 2>/dev/null; then exec \"$tool\" -n sh -c \"$script\" kwb \"$@\"; fi\n"
    "done; fi\n"
    "exec sh -c \"$script\" kwb \"$@\"";

/// Lets through what follows the sign.
class AfterSign {
public:
    explicit AfterSign(RemoteOutput out)
        : out_(std::move(out))
    {
    }
    Status operator()(ByteView bytes)
    {
        if (seen_) return out_(bytes);
        noise_ += textOf(bytes);
        const std::size_t at = noise_.find(beginSign);
        if (at == std::string::npos) {
            if (noise_.size() <= noiseLimit) return {};
            return fail(ErrorKind::unreachable,
                        {KWB_MSG("target.noise", "the target's login shell only makes noise")});
        }
        seen_ = true;
        const std::string rest = noise_.substr(at + beginSign.size());
        noise_.clear();
        return rest.empty() ? Status() : out_(viewOf(rest));
    }

private:
    RemoteOutput out_;
    std::string noise_;
    bool seen_ = false;
};

QStringList qtList(const std::vector<std::string> &words)
{
    QStringList out;
    for (const std::string &word : words)
        out << QString::fromStdString(word);
    return out;
}

std::vector<std::string> shellOf(const RemoteCommand &command)
{
    std::vector<std::string> words{"sh",          "-c", wrapper, "kwb", command.asRoot ? "root" : "user",
                                   command.script};
    words.insert(words.end(), command.arguments.begin(), command.arguments.end());
    return words;
}

/// A command whose script comes by its standard input, which it must not need otherwise.
RemoteCommand byInput(const RemoteCommand &command)
{
    RemoteCommand out = command;
    out.script = R"(script=$(cat); exec sh -c "$script" kwb "$@")";
    out.input = [text = command.script,
                 at = std::size_t{0}](std::span<Byte> buffer) mutable -> Result<std::size_t> {
        const std::size_t count = std::min(buffer.size(), text.size() - at);
        std::ranges::copy(viewOf(text).subspan(at, count), buffer.begin());
        at += count;
        return count;
    };
    return out;
}

std::unexpected<Error> unreachable(const Destination &destination, const std::string &why, Message hint = {})
{
    return fail(ErrorKind::unreachable,
                {KWB_MSG("target.unreachable", "the target cannot be reached: {why}"), {{"why", why}}},
                {.file = destination.text}, std::move(hint));
}

std::unexpected<Error> noClient(const std::string &why)
{
    return fail(ErrorKind::unreachable,
                {KWB_MSG("target.no-ssh", "ssh cannot be run: {why}"), {{"why", why}}}, {},
                {KWB_MSG("target.install-ssh", "on Debian it is in the package openssh-client")});
}

/// What to do about the commonest complaints of ssh.
Message hintFor(const std::string &said)
{
    if (said.find("HOST IDENTIFICATION HAS CHANGED") != std::string::npos ||
        said.find("Host key verification failed") != std::string::npos)
        return {KWB_MSG(
            "target.host-key-hint",
            "the target's host key is unknown or another than before: compare its fingerprint with one "
            "that you trust, then connect once by ssh, or take the old key out with ssh-keygen -R")};
    if (said.find("Permission denied") != std::string::npos)
        return {KWB_MSG("target.login-hint",
                        "try the same login by ssh; kwb asks nothing that ssh does not ask")};
    return {};
}

} // namespace

Connection::Connection(Destination destination, ConnectOptions options)
    : destination_(std::move(destination))
    , options_(std::move(options))
{
}

Result<std::unique_ptr<Connection>> Connection::open(Destination destination, ConnectOptions options)
{
    std::unique_ptr<Connection> out(new Connection(std::move(destination), std::move(options)));
    if (!out->destination_.local) KWB_CHECK(out->startMaster());
    out->options_.notice = {};
    return out;
}

Connection::~Connection()
{
    if (!master_ || master_->state() == QProcess::NotRunning) return;
    master_->terminate();
    if (!master_->waitForFinished(2000)) {
        master_->kill();
        master_->waitForFinished();
    }
}

bool Connection::alive() const
{
    if (destination_.local) return true;
    if (!master_) return false;
    master_->waitForFinished(0); // without an event loop it notices an end only when asked
    return master_->state() != QProcess::NotRunning;
}

/// What every call of ssh gets before the destination. What the configuration may say for an interactive
/// session (forwarding, a command of its own, a master of its own) is not for us. Of two values ssh takes the
/// first, so that the user's arguments come last.
std::vector<std::string> Connection::arguments(std::initializer_list<std::string> more) const
{
    std::vector<std::string> out{"-T", "-a", "-x"};
    const auto set = [&](const std::string &option) { out.insert(out.end(), {"-o", option}); };
    set("ControlPath=" + folder_->filePath(u"s"_s).toStdString());
    set("ServerAliveInterval=" + std::to_string(options_.alive.count()));
    set("ConnectTimeout=" + std::to_string(options_.connectTimeout.count()));
    for (const char *option :
         {"ControlPersist=no", "RemoteCommand=none", "ForkAfterAuthentication=no", "ClearAllForwardings=yes",
          "PermitLocalCommand=no", "LogLevel=ERROR", "ServerAliveCountMax=4"})
        set(option);
    if (!options_.interactive) set("BatchMode=yes");
    out.insert(out.end(), hostKeyOptions_.begin(), hostKeyOptions_.end());
    out.insert(out.end(), more.begin(), more.end());
    out.insert(out.end(), options_.sshArguments.begin(), options_.sshArguments.end());
    out.insert(out.end(), {"--", destination_.text});
    return out;
}

Status Connection::startMaster()
{
    // A socket's path has at most 107 characters, and TMPDIR may be long.
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    const bool usable =
        !runtime.isEmpty() && runtime.size() < 60 && QFile::exists(QString::fromLocal8Bit(runtime));
    folder_ =
        std::make_unique<QTemporaryDir>((usable ? QString::fromLocal8Bit(runtime) : u"/tmp"_s) + u"/kwb-"_s);
    if (!folder_->isValid())
        return fail(ErrorKind::io,
                    {KWB_MSG("target.no-folder", "no folder for the SSH connection can be made: {why}"),
                     {{"why", folder_->errorString().toStdString()}}});

    std::vector<std::string> ask = options_.sshArguments;
    ask.insert(ask.end(), {"-G", "--", destination_.text});
    KWB_TRY(
        const ChildAnswer settings,
        runChild(
            {u"ssh"_s, qtList(ask), {}, {}, {}, std::chrono::seconds(30), options_.cancelled, {}, false}));
    if (settings.end == ChildEnd::didNotStart) return noClient(settings.problem);
    if (settings.end != ChildEnd::exited || settings.answer.status != 0)
        return unreachable(destination_, lastWords(settings.answer.err));
    std::vector<Message> overruled;
    hostKeyOptions_ = hostKeyOptions(parseHostSettings(settings.answer.out), overruled);
    if (options_.notice) std::ranges::for_each(overruled, options_.notice);

    master_ = std::make_unique<QProcess>();
    prepareChild(*master_, QString::fromStdString(options_.askpass), options_.interactive);
    master_->setStandardInputFile(QProcess::nullDevice());
    master_->start(u"ssh"_s, qtList(arguments({"-o", "ControlMaster=yes", "-N"})));
    if (!master_->waitForStarted()) return noClient(master_->errorString().toStdString());
    return waitForMaster();
}

/// The control socket is there as soon as the login is done.
Status Connection::waitForMaster()
{
    QElapsedTimer waiting;
    waiting.start();
    std::string said;
    while (!QFile::exists(folder_->filePath(u"s"_s))) {
        const bool ended = master_->waitForFinished(masterPollMs);
        said += master_->readAllStandardError().toStdString();
        if (ended || master_->state() == QProcess::NotRunning) {
            const std::string words = lastWords(said, 24);
            return unreachable(destination_, words.empty() ? "ssh ended without a word" : words,
                               hintFor(said));
        }
        if (options_.cancelled && !options_.cancelled(0, 0))
            return fail(ErrorKind::cancelled, {KWB_MSG("target.cancelled", "cancelled")});
        if (waiting.hasExpired(std::chrono::milliseconds(options_.loginTimeout).count()))
            return unreachable(destination_,
                               "no login within " + std::to_string(options_.loginTimeout.count()) + " s");
    }
    return {};
}

Result<RemoteAnswer> Connection::run(const RemoteCommand &command)
{
    std::vector<std::string> words = shellOf(command);
    if (!command.input && shellWords(words).size() > commandLimit) return run(byInput(command));
    std::string collected;
    const RemoteOutput collect = [&](ByteView bytes) -> Status {
        collected += textOf(bytes);
        return {};
    };
    AfterSign output(command.output ? command.output : collect);
    ChildTask task{u"sh"_s,
                   {},
                   command.input,
                   std::ref(output),
                   command.silence.count() > 0 ? command.silence : options_.silence,
                   {},
                   options_.cancelled,
                   {},
                   true};
    if (destination_.local) {
        words.erase(words.begin());
        task.arguments = qtList(words);
    } else {
        if (!alive()) return unreachable(destination_, "the connection has ended");
        task.program = u"ssh"_s;
        // Without the master it must fail: a way of its own would be a second login.
        task.arguments = qtList(arguments({"-o", "ControlMaster=no", "-o", "ProxyCommand=false"}));
        task.arguments << QString::fromStdString("exec " + shellWords(words));
    }
    KWB_TRY(ChildAnswer child, runChild(task));
    switch (child.end) {
    case ChildEnd::didNotStart:
        return noClient(child.problem);
    case ChildEnd::crashed:
        return unreachable(destination_, "the command was ended by a signal");
    case ChildEnd::silent:
    case ChildEnd::overLimit:
        return unreachable(destination_,
                           "nothing moved for " + std::to_string(task.silence.count() / 1000) + " s");
    case ChildEnd::exited:
        break;
    }
    if (!destination_.local && child.answer.status == lostStatus)
        return unreachable(destination_, "the connection broke: " + lastWords(child.answer.err));
    child.answer.out = std::move(collected);
    return std::move(child.answer);
}

} // namespace kwb
