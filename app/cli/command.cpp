#include "app/cli/command.h"

#include "core/report/text.h"

#include <csignal>
#include <cstdio>

#include <poll.h>
#include <unistd.h>

namespace kwb::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void remember(int)
{
    interrupted = 1;
}

void end(int)
{
    _exit(static_cast<int>(Exit::cancelled));
}

void onInterrupt(void (*handler)(int))
{
    struct sigaction action{};
    action.sa_handler = handler;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    struct sigaction before{};
    sigaction(SIGHUP, nullptr, &before);
    if (before.sa_handler != SIG_IGN) sigaction(SIGHUP, &action, nullptr); // else it is nohup's wish
}

} // namespace

Exit exitOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::usage:
        return Exit::usage;
    case ErrorKind::cancelled:
        return Exit::cancelled;
    case ErrorKind::unreachable:
        return Exit::unreachable;
    case ErrorKind::missing:
    case ErrorKind::malformed:
    case ErrorKind::unsupported:
    case ErrorKind::limit:
    case ErrorKind::noSpace:
    case ErrorKind::io:
        break;
    }
    return Exit::input;
}

void print(std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
}

void complain(std::string_view text)
{
    const std::string line = "kwb: " + printable(text) + "\n";
    std::fwrite(line.data(), 1, line.size(), stderr);
}

void endOnInterrupt()
{
    onInterrupt(end);
}

void watchInterrupts()
{
    onInterrupt(remember);
}

Progress untilInterrupted()
{
    return [](std::uint64_t, std::uint64_t) { return interrupted == 0; };
}

bool outputFailed()
{
    pollfd output{.fd = STDOUT_FILENO, .events = 0, .revents = 0};
    const bool gone = poll(&output, 1, 0) == 1 && (output.revents & POLLERR) != 0;
    return gone || std::ferror(stdout) != 0;
}

} // namespace kwb::cli
