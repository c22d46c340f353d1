#pragma once

#include "core/target/connection.h"

#include <QProcess>
#include <QString>
#include <QStringList>

namespace kwb {

/// A program with its arguments, and how it is to be fed.
struct ChildTask {
    QString program;
    QStringList arguments;
    RemoteInput input;
    RemoteOutput output;
    std::chrono::milliseconds silence{0}; ///< 0: no limit
    std::chrono::milliseconds limit{0};   ///< of all of it; 0: none
    Progress cancelled;
    QString askpass;
    bool interactive = true;
};

enum class ChildEnd { exited, didNotStart, crashed, silent, overLimit };

struct ChildAnswer {
    ChildEnd end = ChildEnd::exited;
    RemoteAnswer answer;
    std::string problem; ///< of didNotStart
};

/// Sets a child up to die with this program, and to ask the user as the task says.
void prepareChild(QProcess &process, const QString &askpass, bool interactive);

/// Runs it to its end, feeding and reading in turn. Errors: cancelled, those of input and output.
Result<ChildAnswer> runChild(const ChildTask &task);

/// The last lines of what a program said, without control characters, joined by "; ".
std::string lastWords(std::string_view text, std::size_t lines = 3);

} // namespace kwb
