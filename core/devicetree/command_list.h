#pragma once

#include "core/devicetree/edit.h"

#include <string>
#include <string_view>
#include <vector>

/// Changes of a list of hand edits, as a person who works on a tree makes them: the list is kept as short as
/// what it says.
namespace kwb::commands {

using List = std::vector<TreeCommand>;

/// Sets a property; an earlier edit of it goes.
void set(List &list, const std::string &path, const std::string &property, Bytes value);
/// Adds an empty node.
void addNode(List &list, const std::string &path);
/// Removes a property or a node. Edits of it (and of what is below) go; a command that removes it comes only
/// if `standsWithout`: if it would be there without any edit by hand.
void removeProperty(List &list, const std::string &path, const std::string &property, bool standsWithout);
void removeNode(List &list, const std::string &path, bool standsWithout);
/// Takes back what was done by hand to a property, or to a node and all below it; whether there was anything.
bool revertProperty(List &list, std::string_view path, std::string_view property);
bool revertNode(List &list, std::string_view path);

/// A command as it is typed: "set PATH:PROPERTY=VALUE".
std::string text(const TreeCommand &command);

} // namespace kwb::commands
