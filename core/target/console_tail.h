#pragma once

#include "core/target/boot.h"
#include "core/target/followed_file.h"

#include <QProcess>

namespace kwb {

/// The target's console as it comes, from a command or a file that grows.
class ConsoleTail {
public:
    /// Errors: missing (the file cannot be read, the command cannot be run).
    static Result<std::unique_ptr<ConsoleTail>> open(const ConsoleSource &source);
    ~ConsoleTail();
    ConsoleTail(const ConsoleTail &) = delete;
    ConsoleTail &operator=(const ConsoleTail &) = delete;

    /// What is new since the last call.
    std::string take();

private:
    ConsoleTail() = default;
    QProcess process_;
    FollowedFile file_;
};

} // namespace kwb
