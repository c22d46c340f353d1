#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <expected>

/// Programs of this machine, run with a time limit.
namespace kwb::vm {

/// A value, or what went wrong in words.
template <class T>
using Outcome = std::expected<T, QString>;
using Done = Outcome<void>;

/// The words of a failure; empty when there is none.
template <class T>
QString problem(const Outcome<T> &outcome)
{
    return outcome ? QString() : outcome.error();
}

/// In a test function: the outcome must be a value.
#define KWB_VERIFY(outcome)                                                                                  \
    do {                                                                                                     \
        const auto &kwbOutcome = (outcome); /* once: it may do something */                                  \
        QVERIFY2(kwbOutcome, qPrintable(kwb::vm::problem(kwbOutcome)));                                      \
    } while (false)

/// How long anything may take before it counts as hung: far more than needed, since a busy machine is many
/// times slower.
inline constexpr std::chrono::seconds patience{240};

/// What a program answered.
struct Answer {
    int status = -1; ///< exit status; -1: it did not start, crashed or ran out of time
    QByteArray out;
    QByteArray err;

    /// All of it, for a failure message.
    QString text() const;
};

/// Runs a program with `input` (a file's path; empty: nothing) as its standard input.
Answer runProgram(const QString &program, const QStringList &arguments, std::chrono::seconds limit,
                  const QString &input = {});

/// The same, a non-zero status being a failure; the value is the standard output.
Outcome<QByteArray> outputOf(const QString &program, const QStringList &arguments, std::chrono::seconds limit,
                             const QString &input = {});

Outcome<QByteArray> readFile(const QString &path);
Done writeFile(const QString &path, const QByteArray &bytes);

} // namespace kwb::vm
