#include "app/cli/command.h"
#include "app/cli/inputs.h"

#include "core/bundle/manifest.h"
#include "core/image/identify.h"
#include "core/memory/memory_map.h"
#include "core/report/json_document.h"
#include "core/report/text.h"

#include <fmt/format.h>

namespace kwb::cli {

namespace {

using Rows = std::vector<std::pair<std::string, std::string>>;

void countNodes(const TreeNode &node, std::uint64_t &nodes, std::uint64_t &properties)
{
    ++nodes;
    properties += node.properties.size();
    for (const TreeNode &child : node.children)
        countNodes(child, nodes, properties);
}

Status addTreeRows(const std::string &path, Rows &rows)
{
    KWB_TRY(const DeviceTree tree, readTree(path));
    std::uint64_t nodes = 0;
    std::uint64_t properties = 0;
    countNodes(tree.root, nodes, properties);
    rows.emplace_back("nodes", std::to_string(nodes));
    rows.emplace_back("properties", std::to_string(properties));
    rows.emplace_back("reservations", std::to_string(tree.reservations.size()));
    if (const auto model = tree.root.string("model")) rows.emplace_back("model", *model);
    std::string compatible;
    for (const std::string &name : tree.root.strings("compatible"))
        compatible += (compatible.empty() ? "" : ", ") + name;
    if (!compatible.empty()) rows.emplace_back("compatible", compatible);
    if (const TreeNode *chosen = tree.find("/chosen"))
        if (const auto bootargs = chosen->string("bootargs")) rows.emplace_back("command line", *bootargs);
    if (const auto map = readMemoryMap(tree, tree.reservations))
        rows.emplace_back("RAM", byteSizeText(map->ram.size()));
    return {};
}

Status addSnapshotRows(const std::string &path, Rows &rows)
{
    KWB_TRY(const Snapshot snapshot, readSnapshot(path));
    if (snapshot.pageSize) rows.emplace_back("page size", byteSizeText(*snapshot.pageSize));
    if (snapshot.byteOrder) rows.emplace_back("byte order", name(*snapshot.byteOrder));
    if (const auto map = readMemoryMap(snapshot.tree(), snapshot.reservations(), snapshot.bootFdtSize))
        rows.emplace_back("RAM", byteSizeText(map->ram.size()));
    if (snapshot.lockdown) rows.emplace_back("lockdown", *snapshot.lockdown);
    for (const Absence &absence : snapshot.absences)
        rows.emplace_back("absent", absence.file + ": " + absence.consequence.text());
    for (const Message &remark : snapshot.remarks)
        rows.emplace_back("remark", remark.text());
    return {};
}

Status addBundleRows(const std::string &path, Rows &rows)
{
    KWB_TRY(const FileSet files, readFileSet(path));
    const Blob *json = files.file("manifest.json");
    if (json == nullptr) return {};
    KWB_TRY(const BundleManifest manifest, parseManifest(*json, path + "/manifest.json"));
    rows.emplace_back("plan", manifest.id);
    rows.emplace_back("boots",
                      fmt::format("{} from a {}-endian kernel", manifest.arch, name(manifest.oldByteOrder)));
    rows.emplace_back("command line", manifest.cmdline);
    for (const BundleSegment &segment : manifest.segments)
        rows.emplace_back("segment",
                          fmt::format("{} {} {}", segment.name,
                                      text(AddressRange::ofSize(PhysAddr(segment.mem), segment.memsz)),
                                      byteSizeText(segment.bufsz)));
    return {};
}

Status addDetails(const std::string &path, FileFacts &facts)
{
    switch (facts.kind) {
    case FileKind::deviceTree:
    case FileKind::overlay:
        return addTreeRows(path, facts.rows);
    case FileKind::snapshot:
        return addSnapshotRows(path, facts.rows);
    case FileKind::bundle:
        return addBundleRows(path, facts.rows);
    default:
        return {};
    }
}

std::string inspectJson(const std::string &path, const FileFacts &facts)
{
    JsonDocument out;
    out.field("schema", "kexec-workbench/inspect/1");
    out.field("file", path);
    out.field("kind", name(facts.kind));
    out.field("summary", facts.summary);
    out.rows("facts", facts.rows,
             [](const auto &row) { return Json{{"name", row.first}, {"value", row.second}}; });
    return out.finish();
}

std::string inspectText(const std::string &path, const FileFacts &facts)
{
    std::string out = fmt::format("{}: {}\n", printable(path), printable(facts.summary));
    TextTable table({"", ""});
    for (const auto &[key, value] : facts.rows)
        table.add({printable(key), printable(value)});
    return out + table.text();
}

} // namespace

void addInspect(CLI::App &app, Command &chosen)
{
    struct Options {
        std::string file;
        bool json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App *sub = app.add_subcommand("inspect", "Says what a file is and what is in it");
    sub->add_option("FILE", options->file, "Kernel, object, device tree, initramfs, snapshot, bundle …")
        ->required();
    sub->add_flag("--json", options->json, "The facts for programs");
    sub->callback([&chosen, options] {
        chosen = [options]() -> Result<Exit> {
            KWB_TRY(FileFacts facts, identify(options->file));
            if (auto added = addDetails(options->file, facts); !added)
                return std::unexpected(inFile(std::move(added).error(), options->file));
            print(options->json ? inspectJson(options->file, facts) : inspectText(options->file, facts));
            return Exit::done;
        };
    });
}

} // namespace kwb::cli
