#include "core/report/kernel_parameters.h"

#include "core/report/kernel_parameter_table.h"

#include <algorithm>
#include <map>

namespace kwb {

namespace {

/// As the kernel compares names (kernel/params.c parameq).
std::string sameDashes(std::string_view name)
{
    std::string out(name);
    std::ranges::replace(out, '-', '_');
    return out;
}

/// A name or value without the quotes that the kernel takes off: one in front, and the one at the end.
std::string unquoted(std::string_view text)
{
    if (text.starts_with('"')) text.remove_prefix(1);
    if (text.ends_with('"')) text.remove_suffix(1);
    return std::string(text);
}

CommandLineToken readToken(std::string_view cmdline, CommandLineSpan span)
{
    CommandLineToken token;
    token.span = span;
    token.text = std::string(cmdline.substr(span.begin, span.end - span.begin));
    const std::string_view word = token.text;
    const std::size_t equals = word.find('=');
    if (equals == std::string_view::npos) {
        token.name = unquoted(word);
    } else {
        // "name=va lue" and name="va lue" are the same to the kernel.
        token.name =
            std::string(word.substr(word.starts_with('"') ? 1 : 0, equals - (word.starts_with('"') ? 1 : 0)));
        token.value = unquoted(word.substr(equals + 1));
    }
    token.parameter = findKernelParameter(token.name);
    return token;
}

/// Of one of several that have its name.
CommandLineToken::State stateOf(const CommandLineToken &token, bool itCounts)
{
    using State = CommandLineToken::State;
    const Repeated repeated = token.parameter == nullptr ? Repeated::lastWins : token.parameter->repeated;
    if (repeated == Repeated::accumulates) return State::accumulated;
    if (repeated == Repeated::dependsOnReader) return State::byReader;
    return itCounts ? State::effective : State::overridden;
}

} // namespace

std::span<const KernelParameter> kernelParameters()
{
    return kernelParameterTable;
}

const KernelParameter *findKernelParameter(std::string_view name)
{
    const auto dash = [](char c) { return c == '-' ? '_' : c; };
    const auto it = std::ranges::find_if(kernelParameterTable, [&](const KernelParameter &row) {
        return std::ranges::equal(std::string_view(row.name), name, {}, dash, dash);
    });
    return it == std::end(kernelParameterTable) ? nullptr : &*it;
}

std::vector<CommandLineToken> commandLineTokens(std::string_view cmdline)
{
    std::vector<CommandLineToken> tokens;
    std::map<std::string, std::uint32_t> counts;
    bool forInit = false;
    for (const CommandLineSpan &span : commandLineSpans(cmdline)) {
        CommandLineToken token = readToken(cmdline, span);
        if (forInit || token.text == "--") {
            forInit = true;
            token.state = CommandLineToken::State::forInit;
            token.parameter = nullptr;
        } else {
            ++counts[sameDashes(token.name)];
        }
        tokens.push_back(std::move(token));
    }
    std::map<std::string, std::uint32_t> seen;
    for (CommandLineToken &token : tokens) {
        if (token.state == CommandLineToken::State::forInit) continue;
        const std::string name = sameDashes(token.name);
        token.count = counts[name];
        if (token.count == 1) continue;
        const bool itCounts = ++seen[name] == (token.firstWins() ? 1U : token.count);
        token.state = stateOf(token, itCounts);
    }
    return tokens;
}

std::vector<Message> describeToken(const CommandLineToken &token)
{
    std::vector<Message> out;
    if (token.parameter != nullptr) out.emplace_back(token.parameter->meaning);
    const std::vector<MessageArgument> about{{"name", token.name}, {"count", std::to_string(token.count)}};
    switch (token.state) {
    case CommandLineToken::State::single:
        break;
    case CommandLineToken::State::accumulated:
        out.emplace_back(KWB_MSG("token.accumulated", "{name} is given {count} times; each has its effect."),
                         about);
        break;
    case CommandLineToken::State::effective:
        out.emplace_back(token.firstWins()
                             ? KWB_MSG("token.effective-first",
                                       "{name} is given {count} times; this one is the first and counts.")
                             : KWB_MSG("token.effective",
                                       "{name} is given {count} times; this one is the last and counts."),
                         about);
        break;
    case CommandLineToken::State::overridden:
        out.emplace_back(
            token.firstWins()
                ? KWB_MSG("token.overridden-first",
                          "{name} is given {count} times; the first counts, and this one is ignored.")
                : KWB_MSG("token.overridden",
                          "{name} is given {count} times; a later one takes the place of this."),
            about);
        break;
    case CommandLineToken::State::byReader:
        out.emplace_back(
            KWB_MSG("token.by-reader",
                    "{name} is given {count} times; which of them count depends on who reads it."),
            about);
        break;
    case CommandLineToken::State::forInit:
        out.emplace_back(KWB_MSG("token.for-init",
                                 "Stands behind \"--\": it goes to the first program, not to the kernel."));
        break;
    }
    return out;
}

} // namespace kwb
