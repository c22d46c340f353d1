#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <string>
#include <string_view>

/// What the commands of `kwb` share: a command adds its options to the parser and, if it is the one that was
/// called, leaves behind what is to be run.
namespace kwb::cli {

/// Exit statuses of contract.md.
enum class Exit { done = 0, problem = 1, usage = 2, input = 3, unreachable = 4, cancelled = 130 };

/// The work of a command. An Error is printed by main() and becomes the exit status of its kind.
using Command = std::function<Result<Exit>()>;

Exit exitOf(ErrorKind kind);

/// Text for standard output; main() looks once at the end whether all of it could be written.
void print(std::string_view text);
/// One line for people on standard error, with "kwb: " before it.
void complain(std::string_view text);

/// Ctrl+C, SIGTERM or SIGHUP ends the program at once, with the status of cancelled work: for work that
/// leaves nothing behind.
void endOnInterrupt();
/// They ask running work to stop; a second one ends the program as usual.
void watchInterrupts();
/// False once one of them came.
Progress untilInterrupted();
/// Whether standard output is of no use any more: it could not be written, or nobody reads the pipe.
bool outputFailed();

void addInspect(CLI::App &app, Command &chosen);
void addMap(CLI::App &app, Command &chosen);
void addHole(CLI::App &app, Command &chosen);
void addCheckSegments(CLI::App &app, Command &chosen);
void addLink(CLI::App &app, Command &chosen);
void addDeviceTree(CLI::App &app, Command &chosen);
void addPlan(CLI::App &app, Command &chosen);
void addCompare(CLI::App &app, Command &chosen);
void addDiff(CLI::App &app, Command &chosen);
void addCrash(CLI::App &app, Command &chosen);
void addExport(CLI::App &app, Command &chosen);
void addVerify(CLI::App &app, Command &chosen);
void addRehearse(CLI::App &app, Command &chosen);
/// Measurement logs.
void addIma(CLI::App &app, Command &chosen);
/// Signatures.
void addSign(CLI::App &app, Command &chosen);
/// Targets over SSH.
void addTarget(CLI::App &app, Command &chosen);
void addHelp(CLI::App &app, Command &chosen);

} // namespace kwb::cli
