#pragma once

#include "core/base/bytes.h"
#include "core/base/progress.h"
#include "core/target/destination.h"

#include <chrono>
#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <vector>

class QProcess;
class QTemporaryDir;

/// The way to a target is the OpenSSH client that the user has, with the user's configuration, agent, jumps
/// and known hosts. One connection is opened (a control master) and every command is a channel of it, so that
/// a target sees one handshake, and a password or a touch of a key is asked for once.
///
/// A command is a script for a POSIX shell with arguments. ssh joins its words by blanks and hands them to
/// the login shell, so that everything is one quoted word: scripts, file names and command lines arrive as
/// they are. Scripts of ours end with a status below 255: ssh gives 255 when the connection is lost.
namespace kwb {

struct ConnectOptions {
    std::vector<std::string> sshArguments{}; ///< more arguments of ssh: "-p", "2222", "-F", "file"
    std::string
        askpass{}; ///< a program that asks for passwords and host keys; empty: ssh asks on its terminal
    bool interactive = true;                 ///< false: ssh asks nothing and fails instead
    std::chrono::seconds connectTimeout{20}; ///< TCP, banner and key exchange
    std::chrono::seconds loginTimeout{180};  ///< until the login is done, a person's answers included
    std::chrono::seconds silence{60};        ///< a command from which nothing came and to which nothing went
    std::chrono::seconds alive{
        5};               ///< how often a silent connection is asked whether it lives; lost after four times
    Progress cancelled{}; ///< false: stop
    std::function<void(const Message &)> notice{}; ///< what is worth a line, while it is opened
};

/// Fills a part of the buffer with what comes next; 0: that was all.
using RemoteInput = std::function<Result<std::size_t>(std::span<Byte> buffer)>;
/// Gets what the command prints, as it comes.
using RemoteOutput = std::function<Status(ByteView bytes)>;

struct RemoteCommand {
    std::string script;                   ///< for a POSIX shell
    std::vector<std::string> arguments{}; ///< its $1, $2, …
    bool asRoot = true;    ///< by sudo -n or doas -n if the login is not root's; if neither may, as it is
    RemoteInput input{};   ///< empty: nothing
    RemoteOutput output{}; ///< empty: it is kept in the answer
    std::chrono::seconds silence{0}; ///< 0: that of the connection
};

struct RemoteAnswer {
    int status = 0;
    std::string out; ///< unless it went to RemoteCommand::output
    std::string err; ///< its end, at most 64 KiB
};

class Connection {
public:
    /// Errors: unreachable (with what ssh said), cancelled, missing (no ssh), io.
    static Result<std::unique_ptr<Connection>> open(Destination destination, ConnectOptions options);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs a command to its end. Errors: unreachable (the connection broke, or was silent for too long),
    /// cancelled, those of input and output.
    Result<RemoteAnswer> run(const RemoteCommand &command);
    /// Whether the way is still open.
    bool alive() const;
    /// Who may stop its commands from now on, in the place of ConnectOptions::cancelled.
    void setCancelled(Progress cancelled) { options_.cancelled = std::move(cancelled); }
    const Destination &destination() const { return destination_; }

private:
    Connection(Destination destination, ConnectOptions options);
    Status startMaster();
    Status waitForMaster();
    std::vector<std::string> arguments(std::initializer_list<std::string> more) const;

    Destination destination_;
    ConnectOptions options_;
    std::unique_ptr<QTemporaryDir> folder_; ///< of the control socket
    std::unique_ptr<QProcess> master_;
    std::vector<std::string> hostKeyOptions_;
};

} // namespace kwb
