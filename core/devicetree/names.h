#pragma once

#include "core/devicetree/tree.h"

/// Paths and names, shared by the files of this room.
namespace kwb::names {

/// Takes the first component off `rest` ("/a/b" gives "a" and leaves "/b"); empty when there is none left.
std::string_view nextComponent(std::string_view &rest);

/// The child that a path component stands for (see DeviceTree::find), or null.
const TreeNode *matchChild(const TreeNode &node, std::string_view component);

/// "/a" + "b" = "/a/b", "/" + "b" = "/b".
std::string join(std::string_view parent, std::string_view name);

/// Whether a flattened tree can hold the name of a property or of a node other than the root: 1 to
/// maxTreeName bytes without NUL and '/'.
bool holdable(std::string_view name);

/// The errors for a name that is not holdable (malformed) and for a node below maxTreeDepth (limit).
std::unexpected<Error> badNodeName(std::string_view name, Place place);
std::unexpected<Error> badPropertyName(std::string_view name, Place place);
std::unexpected<Error> tooDeep(Place place);

/// Whether an absolute path can be one of a node: components that are holdable, at most
/// maxTreeDepth of them.
/// Errors: malformed, limit.
Status checkPath(std::string_view path);

/// The name up to its unit address: "memory" of "memory@0".
inline std::string_view withoutUnitAddress(std::string_view name)
{
    return name.substr(0, name.find('@'));
}

} // namespace kwb::names
