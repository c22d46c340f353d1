#include "core/devicetree/names.h"

namespace kwb::names {

std::string_view nextComponent(std::string_view &rest)
{
    const std::size_t begin = rest.find_first_not_of('/');
    if (begin == std::string_view::npos) return rest = {};
    const std::size_t end = std::min(rest.find('/', begin), rest.size());
    const std::string_view component = rest.substr(begin, end - begin);
    rest.remove_prefix(end);
    return component;
}

const TreeNode *matchChild(const TreeNode &node, std::string_view component)
{
    if (const TreeNode *exact = node.child(component)) return exact;
    if (component.find('@') != std::string_view::npos) return nullptr;
    for (const TreeNode &child : node.children)
        if (withoutUnitAddress(child.name) == component) return &child;
    return nullptr;
}

std::string join(std::string_view parent, std::string_view name)
{
    std::string path(parent == "/" ? "" : parent);
    path += '/';
    path += name;
    return path;
}

bool holdable(std::string_view name)
{
    using namespace std::string_view_literals;
    return !name.empty() && name.size() <= maxTreeName &&
           name.find_first_of("\0/"sv) == std::string_view::npos;
}

std::unexpected<Error> badNodeName(std::string_view name, Place place)
{
    return fail(
        ErrorKind::malformed,
        {KWB_MSG("devicetree.node-name", "\"{name}\" cannot be the name of a node: 1 to {max} bytes without "
                                         "NUL and '/' are allowed"),
         {{"name", std::string(name.substr(0, 80))}, {"max", std::to_string(maxTreeName)}}},
        std::move(place));
}

std::unexpected<Error> badPropertyName(std::string_view name, Place place)
{
    return fail(
        ErrorKind::malformed,
        {KWB_MSG("devicetree.property-name", "\"{name}\" cannot be the name of a property: 1 to {max} bytes "
                                             "without NUL and '/' are allowed"),
         {{"name", std::string(name.substr(0, 80))}, {"max", std::to_string(maxTreeName)}}},
        std::move(place));
}

std::unexpected<Error> tooDeep(Place place)
{
    return fail(ErrorKind::limit,
                {KWB_MSG("devicetree.depth", "more than {max} levels of nodes"),
                 {{"max", std::to_string(maxTreeDepth)}}},
                std::move(place));
}

Status checkPath(std::string_view path)
{
    if (!path.starts_with('/'))
        return fail(ErrorKind::malformed,
                    {KWB_MSG("devicetree.path", "\"{path}\" is no path of a node: it must begin with '/'"),
                     {{"path", std::string(path.substr(0, 80))}}});
    std::size_t depth = 0;
    for (std::string_view rest = path, name; !(name = nextComponent(rest)).empty();) {
        if (!holdable(name)) return badNodeName(name, {.path = std::string(path.substr(0, 240))});
        if (++depth > maxTreeDepth) return tooDeep({.path = std::string(path.substr(0, 240))});
    }
    return {};
}

} // namespace kwb::names
