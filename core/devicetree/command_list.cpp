#include "core/devicetree/command_list.h"

namespace kwb::commands {

namespace {

bool ofNode(const TreeCommand &command)
{
    return command.kind == TreeCommand::Kind::addNode || command.kind == TreeCommand::Kind::removeNode;
}

/// Whether `path` is `top` or lies below it.
bool isWithin(std::string_view path, std::string_view top)
{
    return path.starts_with(top) && (path.size() == top.size() || path[top.size()] == '/');
}

} // namespace

void set(List &list, const std::string &path, const std::string &property, Bytes value)
{
    revertProperty(list, path, property);
    list.push_back({TreeCommand::Kind::set, path, property, std::move(value)});
}

void addNode(List &list, const std::string &path)
{
    list.push_back({TreeCommand::Kind::addNode, path, {}, {}});
}

void removeProperty(List &list, const std::string &path, const std::string &property, bool standsWithout)
{
    revertProperty(list, path, property);
    if (standsWithout) list.push_back({TreeCommand::Kind::removeProperty, path, property, {}});
}

void removeNode(List &list, const std::string &path, bool standsWithout)
{
    revertNode(list, path);
    if (standsWithout) list.push_back({TreeCommand::Kind::removeNode, path, {}, {}});
}

bool revertProperty(List &list, std::string_view path, std::string_view property)
{
    return std::erase_if(list, [&](const TreeCommand &command) {
               return !ofNode(command) && command.path == path && command.property == property;
           }) > 0;
}

bool revertNode(List &list, std::string_view path)
{
    return std::erase_if(list, [&](const TreeCommand &command) { return isWithin(command.path, path); }) > 0;
}

std::string text(const TreeCommand &command)
{
    switch (command.kind) {
    case TreeCommand::Kind::set:
        return "set " + command.path + ":" + command.property + "=" + printDtsValue(command.value);
    case TreeCommand::Kind::removeProperty:
        return "delete " + command.path + ":" + command.property;
    case TreeCommand::Kind::removeNode:
        return "delete " + command.path;
    case TreeCommand::Kind::addNode:
        return "add " + command.path;
    }
    return {};
}

} // namespace kwb::commands
