#include "core/report/workspace_file.h"

#include "core/base/blob.h"
#include "core/base/output.h"
#include "core/report/json_reader.h"

#include <filesystem>

namespace kwb {

namespace {

constexpr const char *schema = "kexec-workbench/workspace/1";
constexpr std::uint64_t maxSize = 16u << 20;
namespace fs = std::filesystem;

/// As it is written: relative if no more than two folders up lead to it, so that a workspace beside its files
/// can move with them and one that refers to the system's does not.
std::string written(const std::string &path, const std::string &folder)
{
    if (folder.empty() || path.empty() || path.front() != '/') return path;
    const fs::path relative = fs::path(path).lexically_relative(folder);
    if (relative.empty()) return path;
    int up = 0;
    for (const fs::path &part : relative)
        if (part == "..") ++up;
    return up > 2 ? path : relative.string();
}

std::string found(const std::string &path, const std::string &folder)
{
    if (folder.empty() || path.empty() || path.front() == '/') return path;
    return (fs::path(folder) / path).lexically_normal().string();
}

bool isFile(const std::string &purgatory)
{
    return purgatory != "builtin" && purgatory != "linux";
}

Json paths(const std::vector<std::string> &list, const std::string &folder)
{
    Json out = Json::array();
    for (const std::string &path : list)
        out.push_back(written(path, folder));
    return out;
}

const char *kindName(TreeCommand::Kind kind)
{
    switch (kind) {
    case TreeCommand::Kind::set:
        return "set";
    case TreeCommand::Kind::removeProperty:
        return "remove-property";
    case TreeCommand::Kind::removeNode:
        return "remove-node";
    case TreeCommand::Kind::addNode:
        return "add-node";
    }
    return "";
}

bool ofProperty(TreeCommand::Kind kind)
{
    return kind == TreeCommand::Kind::set || kind == TreeCommand::Kind::removeProperty;
}

Json editJson(const TreeCommand &edit)
{
    Json out{{"change", kindName(edit.kind)}, {"path", edit.path}};
    if (ofProperty(edit.kind)) out["property"] = edit.property;
    if (edit.kind == TreeCommand::Kind::set) out["value"] = hexString(edit.value);
    return out;
}

Result<Bytes> readHex(const JsonPlace &place)
{
    KWB_TRY(const std::string text, place.text());
    auto out = parseHexString(text);
    if (!out) return place.bad({KWB_MSG("workspace.no-hex", "pairs of hexadecimal digits were expected")});
    return *std::move(out);
}

Result<TreeCommand> readEdit(const JsonPlace &place)
{
    KWB_CHECK(place.onlyKeys({"change", "path", "property", "value"}));
    TreeCommand edit;
    KWB_TRY(const JsonPlace change, place.at("change"));
    KWB_TRY(const std::string word, change.text());
    bool known = false;
    for (const auto kind : {TreeCommand::Kind::set, TreeCommand::Kind::removeProperty,
                            TreeCommand::Kind::removeNode, TreeCommand::Kind::addNode})
        if (word == kindName(kind)) {
            edit.kind = kind;
            known = true;
        }
    if (!known) return change.bad({KWB_MSG("workspace.no-change", "no change of a tree is called so")});
    KWB_TRY(const JsonPlace path, place.at("path"));
    KWB_TRY(edit.path, path.text());
    if (ofProperty(edit.kind)) {
        KWB_TRY(const JsonPlace property, place.at("property"));
        KWB_TRY(edit.property, property.text());
    }
    if (edit.kind == TreeCommand::Kind::set) {
        KWB_TRY(const JsonPlace value, place.at("value"));
        KWB_TRY(edit.value, readHex(value));
    }
    return edit;
}

/// Reads members that may be missing.
class Reader {
public:
    Reader(const JsonPlace &root, std::string folder)
        : root_(root)
        , folder_(std::move(folder))
    {
    }

    Status path(const char *key, std::string &out) const
    {
        KWB_CHECK(text(key, out));
        out = found(out, folder_);
        return {};
    }

    Status text(const char *key, std::string &out) const
    {
        KWB_TRY(const auto member, root_.find(key));
        if (!member) return {};
        KWB_TRY(out, member->text());
        return {};
    }

    Status flag(const char *key, bool &out) const
    {
        KWB_TRY(const auto member, root_.find(key));
        if (!member) return {};
        KWB_TRY(out, member->boolean());
        return {};
    }

    Status pathList(const char *key, std::vector<std::string> &out) const
    {
        return each(key, [&](const JsonPlace &item) -> Status {
            KWB_TRY(const std::string path, item.text());
            out.push_back(found(path, folder_));
            return {};
        });
    }

    template <class Take>
    Status each(const char *key, Take take) const
    {
        KWB_TRY(const auto member, root_.find(key));
        if (!member) return {};
        KWB_TRY(const auto items, member->items());
        for (const JsonPlace &item : items)
            KWB_CHECK(take(item));
        return {};
    }

private:
    const JsonPlace &root_;
    std::string folder_;
};

Status readMachine(const JsonPlace &root, RequestSpec &spec)
{
    KWB_TRY(const auto pageSize, root.find("page_size"));
    if (pageSize) {
        KWB_TRY(spec.pageSize, pageSize->hexNumber());
    }
    KWB_TRY(const auto order, root.find("old_byte_order"));
    if (!order) return {};
    KWB_TRY(const std::string word, order->text());
    if (word == name(ByteOrder::little))
        spec.oldByteOrder = ByteOrder::little;
    else if (word == name(ByteOrder::big))
        spec.oldByteOrder = ByteOrder::big;
    else
        return order->bad({KWB_MSG("workspace.no-order", "\"little\" or \"big\" was expected")});
    return {};
}

Status readMismatch(const JsonPlace &root, RequestSpec &spec)
{
    KWB_TRY(const auto member, root.find("on_mismatch"));
    if (!member) return {};
    KWB_TRY(const std::string word, member->text());
    for (const OnMismatch action : {OnMismatch::stop, OnMismatch::reboot, OnMismatch::proceed})
        if (word == name(action)) {
            spec.onMismatch = action;
            return {};
        }
    return member->bad(
        {KWB_MSG("workspace.no-mismatch", "\"stop\", \"reboot\" or \"continue\" was expected")});
}

Status readPlaces(const Reader &reader, RequestSpec &spec)
{
    KWB_CHECK(reader.each("pins", [&](const JsonPlace &item) -> Status {
        KWB_TRY(const JsonPlace segment, item.at("segment"));
        KWB_TRY(const std::string segmentName, segment.text());
        KWB_TRY(const JsonPlace address, item.at("address"));
        KWB_TRY(const std::uint64_t value, address.hexNumber());
        spec.pins[segmentName] = PhysAddr(value);
        return {};
    }));
    return reader.each("reserves", [&](const JsonPlace &item) -> Status {
        KWB_TRY(const JsonPlace begin, item.at("begin"));
        KWB_TRY(const std::uint64_t first, begin.hexNumber());
        KWB_TRY(const JsonPlace end, item.at("end"));
        KWB_TRY(const std::uint64_t last, end.hexNumber());
        if (first >= last) return item.bad({KWB_MSG("workspace.no-range", "begin must lie below end")});
        spec.reserves.emplace_back(PhysAddr(first), PhysAddr(last));
        return {};
    });
}

} // namespace

std::string workspaceJson(const RequestSpec &spec, const std::string &folder)
{
    JsonDocument out;
    out.field("schema", schema);
    out.field("target", written(spec.target, folder));
    out.field("kernel", written(spec.kernel, folder));
    out.field("initrds", paths(spec.initrds, folder));
    if (spec.cmdline) out.field("cmdline", *spec.cmdline);
    out.field("cmdline_from_target", spec.cmdlineFromTarget);
    if (!spec.dtb.empty()) out.field("dtb", written(spec.dtb, folder));
    out.field("overlays", paths(spec.overlays, folder));
    out.rows("edits", spec.edits, editJson);
    out.field("purgatory", isFile(spec.purgatory) ? written(spec.purgatory, folder) : spec.purgatory);
    out.field("allocator", spec.allocator);
    out.field("crash", spec.crash);
    if (spec.pageSize) out.field("page_size", hex(*spec.pageSize));
    if (spec.oldByteOrder) out.field("old_byte_order", name(*spec.oldByteOrder));
    out.rows("pins", spec.pins,
             [](const auto &pin) { return Json{{"segment", pin.first}, {"address", hex(pin.second)}}; });
    out.rows("reserves", spec.reserves, [](const AddressRange &range) {
        return Json{{"begin", hex(range.begin)}, {"end", hex(range.end)}};
    });
    out.field("on_mismatch", name(spec.onMismatch));
    if (spec.imaLog) out.field("ima_log", true);
    return out.finish();
}

Result<RequestSpec> readWorkspace(ByteView json, const std::string &file, const std::string &folder)
{
    if (json.size() > maxSize)
        return fail(ErrorKind::limit, {KWB_MSG("workspace.too-large", "is too large for a workspace")},
                    {.file = file});
    KWB_TRY(const Json parsed, parseJson(json, file));
    const JsonPlace root(parsed, file);
    KWB_TRY(const JsonPlace kind, root.at("schema"));
    KWB_TRY(const std::string said, kind.text());
    if (said != schema)
        return fail(ErrorKind::unsupported,
                    {KWB_MSG("workspace.other-schema", "is no workspace that this version knows"), {}},
                    {.file = file, .path = "/schema"});
    KWB_CHECK(root.onlyKeys({"schema", "target", "kernel", "initrds", "cmdline", "cmdline_from_target", "dtb",
                             "overlays", "edits", "purgatory", "allocator", "crash", "page_size",
                             "old_byte_order", "pins", "reserves", "on_mismatch", "ima_log"}));
    RequestSpec spec;
    const Reader reader(root, folder);
    KWB_CHECK(reader.path("target", spec.target));
    KWB_CHECK(reader.path("kernel", spec.kernel));
    KWB_CHECK(reader.pathList("initrds", spec.initrds));
    KWB_TRY(const auto cmdline, root.find("cmdline"));
    if (cmdline) {
        KWB_TRY(spec.cmdline, cmdline->text());
    }
    KWB_CHECK(reader.flag("cmdline_from_target", spec.cmdlineFromTarget));
    KWB_CHECK(reader.path("dtb", spec.dtb));
    KWB_CHECK(reader.pathList("overlays", spec.overlays));
    KWB_CHECK(reader.each("edits", [&](const JsonPlace &item) -> Status {
        KWB_TRY(TreeCommand edit, readEdit(item));
        spec.edits.push_back(std::move(edit));
        return {};
    }));
    KWB_CHECK(reader.text("purgatory", spec.purgatory));
    if (isFile(spec.purgatory)) spec.purgatory = found(spec.purgatory, folder);
    KWB_CHECK(reader.text("allocator", spec.allocator));
    KWB_CHECK(reader.flag("crash", spec.crash));
    KWB_CHECK(reader.flag("ima_log", spec.imaLog));
    KWB_CHECK(readMachine(root, spec));
    KWB_CHECK(readPlaces(reader, spec));
    KWB_CHECK(readMismatch(root, spec));
    return spec;
}

Result<RequestSpec> openWorkspace(const std::string &path)
{
    KWB_TRY(const Blob file, mapFile(path));
    return readWorkspace(file.bytes(), path, fs::absolute(path).parent_path().string());
}

Status saveWorkspace(const RequestSpec &spec, const std::string &path)
{
    return writeFile(path, viewOf(workspaceJson(spec, fs::absolute(path).parent_path().string())));
}

} // namespace kwb
