#pragma once

#include "core/base/message.h"
#include "core/plan/command_line.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What the words of a kernel command line mean, for people.
namespace kwb {

/// What kernel and initrd make of a parameter that is given several times.
enum class Repeated {
    lastWins,
    firstWins,       ///< later ones are ignored
    accumulates,     ///< every one has an effect
    dependsOnReader, ///< kernel and initrds read it, each by a rule of its own
};

/// A parameter that matters when a PowerPC machine boots.
struct KernelParameter {
    const char *name;
    Repeated repeated;
    MessageTemplate meaning; ///< in a sentence
};

/// All that are known here, by name.
std::span<const KernelParameter> kernelParameters();
/// By name; '-' and '_' are the same, as for the kernel. Null if it is not known.
const KernelParameter *findKernelParameter(std::string_view name);

/// One word of a command line.
struct CommandLineToken {
    enum class State {
        single,      ///< given once
        accumulated, ///< given several times, each with its effect
        effective,   ///< the one of several that counts: the last, or the first where the first wins
        overridden,  ///< another one counts in its place
        byReader,    ///< one of several of which each reader takes its own
        forInit,     ///< behind "--": goes to the first program
    };

    CommandLineSpan span;             ///< of the text
    std::string text;                 ///< as it is written
    std::string name;                 ///< without quotes
    std::optional<std::string> value; ///< without quotes; nothing if there is no '='
    const KernelParameter *parameter = nullptr;
    State state = State::single;
    std::uint32_t count = 1; ///< how often the name is given

    /// Of several with this name the first counts; else the last does, or each.
    bool firstWins() const { return parameter != nullptr && parameter->repeated == Repeated::firstWins; }

    bool operator==(const CommandLineToken &) const = default;
};

/// The words of a command line by the kernel's rules of quotes (Linux lib/cmdline.c next_arg).
std::vector<CommandLineToken> commandLineTokens(std::string_view cmdline);

/// In words what a token is: the meaning of the parameter, then what became of it among others of its name.
/// Empty for an unknown one that is given once.
std::vector<Message> describeToken(const CommandLineToken &token);

} // namespace kwb
