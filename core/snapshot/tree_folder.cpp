#include "core/snapshot/parts.h"
#include "core/snapshot/secrets.h"

#include <algorithm>
#include <span>

/// /proc/device-tree is the kernel's own view of its tree: a folder per node and a file per property, without
/// the memory reservation block. It holds what the kernel added at boot (where it ends, the crash region, the
/// hash table), which the flattened tree of the firmware does not have, and so is what placement wants. Two
/// things differ from a flattened tree: each node has a property `name` that repeats the node's name, and the
/// order of properties is that of a directory, so that they are sorted here to make a tree that does not
/// depend on how it was copied.
namespace kwb {

namespace {

constexpr std::string_view treeFolder = "device-tree/";

/// A path below device-tree/: of a property, or of a node, which then ends in '/'.
struct Entry {
    std::string_view path;
    const Blob *value = nullptr;
};

/// All entries, sorted so that everything below a node stands together.
std::vector<Entry> collectEntries(const FileSet &files, std::vector<std::string> &folderPaths)
{
    std::vector<Entry> entries;
    for (auto i = files.files.lower_bound(std::string(treeFolder));
         i != files.files.end() && i->first.starts_with(treeFolder); ++i)
        entries.push_back({std::string_view(i->first).substr(treeFolder.size()), &i->second});
    for (const std::string &folder : files.folders)
        if (folder.starts_with(treeFolder) && folder.size() > treeFolder.size())
            folderPaths.push_back(folder.substr(treeFolder.size()) + "/");
    for (const std::string &path : folderPaths)
        entries.push_back({path, nullptr});
    std::ranges::sort(entries, {}, &Entry::path);
    return entries;
}

std::unexpected<Error> badName(ErrorKind kind, MessageTemplate what, std::string_view path)
{
    return fail(kind, what, {.path = std::string(treeFolder) + std::string(path)});
}

/// The node whose entries are given, all of which begin with the node's path of `prefix` characters.
Result<TreeNode> buildNode(std::span<const Entry> entries, std::size_t prefix, std::size_t depth)
{
    TreeNode node;
    if (depth > maxTreeDepth)
        return badName(ErrorKind::limit, KWB_MSG("snapshot.tree-deep", "nodes are nested too deeply"),
                       entries.front().path);
    for (std::size_t i = 0; i < entries.size();) {
        const std::string_view path = entries[i].path;
        const std::size_t slash = path.find('/', prefix);
        const std::string_view name = path.substr(prefix, slash == path.npos ? path.npos : slash - prefix);
        if (name.size() > maxTreeName)
            return badName(ErrorKind::limit, KWB_MSG("snapshot.tree-name", "a name is too long"), path);
        if (slash == path.npos) {
            if (name != "name" && entries[i].value != nullptr) {
                const ByteView value = entries[i].value->bytes();
                node.properties.push_back({std::string(name), Bytes(value.begin(), value.end())});
            }
            ++i;
            continue;
        }
        const std::string_view below = path.substr(0, slash + 1);
        std::size_t end = i;
        while (end < entries.size() && entries[end].path.starts_with(below))
            ++end;
        // The node's own entry comes first and has nothing behind its slash.
        const std::size_t first = path.size() == below.size() ? i + 1 : i;
        TreeNode child;
        if (first < end) {
            KWB_TRY(child, buildNode(entries.subspan(first, end - first), below.size(), depth + 1));
        }
        child.name = name;
        node.children.push_back(std::move(child));
        i = end;
    }
    std::ranges::sort(node.children, {}, &TreeNode::name);
    return node;
}

void dropFrom(TreeNode &node, const std::string &path, std::vector<std::string> &found)
{
    std::erase_if(node.properties, [&](const TreeProperty &property) {
        if (!isSecret(property.name)) return false;
        // A capture script or a kernel that blanked the value has told nothing.
        if (std::ranges::any_of(property.value, [](Byte byte) { return byte != 0; }))
            found.push_back(path + "/" + property.name);
        return true;
    });
    for (TreeNode &child : node.children)
        dropFrom(child, path + "/" + child.name, found);
}

} // namespace

Result<DeviceTree> treeFromFolder(const FileSet &files)
{
    std::vector<std::string> folderPaths;
    const std::vector<Entry> entries = collectEntries(files, folderPaths);
    DeviceTree tree;
    KWB_TRY(tree.root, buildNode(entries, 0, 0));
    if (tree.root.properties.empty() && tree.root.children.empty())
        return badName(ErrorKind::malformed, KWB_MSG("snapshot.tree-empty", "the device tree is empty"), "");
    return tree;
}

void dropSecrets(DeviceTree &tree, const std::string &source, std::vector<Message> &remarks)
{
    std::vector<std::string> found;
    dropFrom(tree.root, "", found);
    for (const std::string &path : found)
        remarks.push_back({KWB_MSG("snapshot.secret", "{source} holds the secret {path}; it was dropped"),
                           {{"source", source}, {"path", path}}});
}

} // namespace kwb
