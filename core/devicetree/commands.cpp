#include "core/devicetree/edit.h"
#include "core/devicetree/names.h"

#include <algorithm>

namespace kwb {

namespace {

constexpr std::string_view blanks = " \t\r";

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = std::min(text.find_first_not_of(blanks), text.size());
    text.remove_prefix(begin);
    return text.substr(0, text.find_last_not_of(blanks) + 1);
}

/// Names as they can be typed. In Open Firmware ':' parts a path from arguments, so that no name holds one.
Status checkTyped(std::string_view text)
{
    const bool good = std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7f && c != ':'; });
    if (good && !text.empty()) return {};
    return fail(ErrorKind::malformed,
                {KWB_MSG("devicetree.edit-name", "\"{name}\" is no path or name that an edit can use"),
                 {{"name", std::string(text.substr(0, 80))}}});
}

/// "PATH" or "PATH:PROPERTY".
Result<TreeCommand> parseTarget(std::string_view text)
{
    text = trimmed(text);
    const std::size_t colon = text.find(':');
    TreeCommand command;
    command.path = text.substr(0, colon);
    KWB_CHECK(checkTyped(command.path));
    KWB_CHECK(names::checkPath(command.path));
    if (colon == std::string_view::npos) {
        command.kind = TreeCommand::Kind::removeNode;
        return command;
    }
    command.kind = TreeCommand::Kind::removeProperty;
    command.property = text.substr(colon + 1);
    KWB_CHECK(checkTyped(command.property));
    if (!names::holdable(command.property))
        return names::badPropertyName(command.property, {.path = command.path});
    return command;
}

/// Makes all nodes of a path that are not there.
Status addPath(TreeEditor &editor, const std::string &path, const TreeRule &rule)
{
    for (std::size_t end = 0; end != std::string::npos;) {
        end = path.find('/', end + 1);
        KWB_CHECK(editor.addNode(path.substr(0, end), rule));
    }
    return {};
}

/// The error with `base` added to its offset, which counted from there.
Error shifted(Error error, std::size_t base)
{
    if (error.place.offset) *error.place.offset += base;
    return error;
}

Result<TreeCommand> parseLine(std::string_view line)
{
    const std::size_t keywordEnd = std::min(line.find_first_of(blanks), line.size());
    const std::string_view keyword = line.substr(0, keywordEnd);
    const std::string_view rest = line.substr(keywordEnd);
    if (keyword == "delete") return parseDeleteCommand(rest);
    if (keyword == "add") return parseAddCommand(rest);
    if (keyword != "set")
        return fail(ErrorKind::malformed,
                    {KWB_MSG("devicetree.edit-keyword",
                             "an edit begins with \"set\", \"delete\" or \"add\", not \"{word}\""),
                     {{"word", std::string(keyword.substr(0, 40))}}},
                    {.offset = 0});
    auto command = parseSetCommand(rest);
    if (!command) return std::unexpected(shifted(std::move(command).error(), keywordEnd));
    return command;
}

} // namespace

Result<TreeCommand> parseSetCommand(std::string_view text)
{
    const std::size_t equals = text.find('=');
    Result<TreeCommand> command = parseTarget(text.substr(0, equals));
    if (!command) return command;
    if (equals == std::string_view::npos || command->kind == TreeCommand::Kind::removeNode)
        return fail(ErrorKind::malformed,
                    {KWB_MSG("devicetree.edit-set", "\"{text}\" is not of the form PATH:PROPERTY=VALUE"),
                     {{"text", std::string(text.substr(0, 120))}}},
                    {},
                    {KWB_MSG("devicetree.edit-set-empty", "for a property without value: PATH:PROPERTY=")});
    Result<Bytes> value = parseDtsValue(text.substr(equals + 1));
    if (!value) return std::unexpected(shifted(std::move(value).error(), equals + 1));
    command->kind = TreeCommand::Kind::set;
    command->value = *std::move(value);
    return command;
}

Result<TreeCommand> parseDeleteCommand(std::string_view text)
{
    return parseTarget(text);
}

Result<TreeCommand> parseAddCommand(std::string_view text)
{
    KWB_TRY(TreeCommand command, parseTarget(text));
    if (command.kind != TreeCommand::Kind::removeNode)
        return fail(ErrorKind::malformed, {KWB_MSG("devicetree.edit-add", "\"{text}\" is no path of a node"),
                                           {{"text", std::string(text.substr(0, 120))}}});
    command.kind = TreeCommand::Kind::addNode;
    return command;
}

Result<std::vector<TreeCommand>> parseEditsFile(std::string_view text)
{
    std::vector<TreeCommand> commands;
    std::size_t begin = 0;
    for (std::uint64_t number = 1; begin < text.size(); ++number) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = trimmed(text.substr(begin, end - begin));
        if (!line.empty() && !line.starts_with('#')) {
            Result<TreeCommand> command = parseLine(line);
            if (!command) {
                Error error =
                    shifted(std::move(command).error(), static_cast<std::size_t>(line.data() - text.data()));
                error.place.line = number;
                return std::unexpected(std::move(error));
            }
            commands.push_back(*std::move(command));
        }
        begin = end + 1;
    }
    return commands;
}

Status apply(TreeEditor &editor, const TreeCommand &command, const TreeRule &rule)
{
    KWB_CHECK(names::checkPath(command.path));
    switch (command.kind) {
    case TreeCommand::Kind::set:
        if (!names::holdable(command.property))
            return names::badPropertyName(command.property, {.path = command.path});
        KWB_CHECK(addPath(editor, command.path, rule));
        return editor.setProperty(command.path, command.property, command.value, rule);
    case TreeCommand::Kind::addNode:
        return addPath(editor, command.path, rule);
    case TreeCommand::Kind::removeProperty:
        if (editor.removeProperty(command.path, command.property, rule)) return {};
        return fail(ErrorKind::missing,
                    {KWB_MSG("devicetree.no-property", "there is no property \"{property}\" to delete"),
                     {{"property", command.property}}},
                    {.path = command.path});
    case TreeCommand::Kind::removeNode:
        if (editor.removeNode(command.path, rule)) return {};
        if (command.path.find_first_not_of('/') == std::string::npos)
            return fail(ErrorKind::malformed,
                        {KWB_MSG("devicetree.delete-root", "the root of a device tree cannot be deleted")},
                        {.path = "/"});
        return fail(ErrorKind::missing, {KWB_MSG("devicetree.no-node", "the device tree has no such node")},
                    {.path = command.path});
    }
    return {};
}

} // namespace kwb
