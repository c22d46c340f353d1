#include "app/cli/command.h"
#include "app/cli/inputs.h"

#include "core/base/output.h"
#include "core/devicetree/edit.h"
#include "core/report/json_document.h"
#include "core/report/plan_json.h"
#include "core/report/text.h"

#include <fmt/format.h>

namespace kwb::cli {

namespace {

/// Depth is bounded by the readers of trees.
Json nodeJson(const TreeNode &node)
{
    Json properties = Json::array();
    for (const TreeProperty &property : node.properties)
        properties.push_back({{"name", property.name},
                              {"value", hexString(property.value)},
                              {"dts", printDtsValue(property.value)}});
    Json children = Json::array();
    for (const TreeNode &child : node.children)
        children.push_back(nodeJson(child));
    return {{"name", node.name}, {"properties", properties}, {"children", children}};
}

std::string treeJson(const DeviceTree &tree)
{
    JsonDocument out;
    out.field("schema", "kexec-workbench/tree/1");
    out.field("boot_cpuid_phys", hex(tree.bootCpuidPhys));
    out.rows("reservations", tree.reservations, [](const TreeReservation &row) {
        return Json{{"address", hex(row.address)}, {"size", hex(row.size)}};
    });
    out.field("root", nodeJson(tree.root));
    return out.finish();
}

std::string valueText(const std::optional<Bytes> &value)
{
    if (!value) return {};
    const std::string dts = printDtsValue(*value);
    return dts.empty() ? "(empty)" : printable(dts);
}

std::string editsText(const std::vector<TreeEdit> &edits)
{
    std::string out;
    for (const TreeEdit &edit : edits) {
        const std::string what = printable(edit.path + (edit.property.empty() ? "" : ":" + edit.property));
        if (edit.change == TreeChange::change)
            out += fmt::format("~ {} = {}\n  {:>{}}   {}\n", what, valueText(edit.after), "was",
                               columns(what) - 1, valueText(edit.before));
        else if (edit.change == TreeChange::add)
            out += fmt::format("+ {}{}{}\n", what, edit.property.empty() ? "" : " = ", valueText(edit.after));
        else
            out +=
                fmt::format("- {}{}{}\n", what, edit.property.empty() ? "" : " = ", valueText(edit.before));
    }
    return out;
}

Status writeTree(const DeviceTree &tree, const std::string &path)
{
    KWB_TRY(const Bytes dtb, makeDtb(tree));
    return writeFile(path, dtb);
}

void reportEdits(const std::vector<TreeEdit> &edits, bool json)
{
    print(json ? treeEditsJson(edits) : editsText(edits));
}

void addShow(CLI::App &group, Command &chosen)
{
    struct Options {
        std::string file;
        bool json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App *sub = group.add_subcommand("show", "Prints a tree as DTS source");
    sub->add_option("FILE", options->file, "Flattened tree, overlay or snapshot")->required();
    sub->add_flag("--json", options->json, "The tree for programs");
    sub->callback([&chosen, options] {
        chosen = [options]() -> Result<Exit> {
            KWB_TRY(const DeviceTree tree, readTree(options->file));
            print(options->json ? treeJson(tree) : printDts(tree));
            return Exit::done;
        };
    });
}

void addTreeDiff(CLI::App &group, Command &chosen)
{
    struct Options {
        std::string before;
        std::string after;
        bool json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App *sub = group.add_subcommand("diff", "What must be done to one tree to get another");
    sub->add_option("A", options->before, "Flattened tree or snapshot")->required();
    sub->add_option("B", options->after, "Flattened tree or snapshot")->required();
    sub->add_flag("--json", options->json, "The list of changes for programs");
    sub->callback([&chosen, options] {
        chosen = [options]() -> Result<Exit> {
            KWB_TRY(const DeviceTree before, readTree(options->before));
            KWB_TRY(const DeviceTree after, readTree(options->after));
            reportEdits(diffTrees(before, after), options->json);
            return Exit::done;
        };
    });
}

void addOverlay(CLI::App &group, Command &chosen)
{
    struct Options {
        std::string base;
        std::vector<std::string> overlays;
        std::string out;
        bool json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App *sub = group.add_subcommand("overlay", "Applies overlays in order and writes the tree");
    sub->add_option("BASE", options->base, "Flattened tree or snapshot")->required();
    sub->add_option("OVERLAY", options->overlays, "Overlays (.dtbo)")->required();
    sub->add_option("-o,--output", options->out, "The flattened tree to write")->required();
    sub->add_flag("--json", options->json, "What was changed, for programs");
    sub->callback([&chosen, options] {
        chosen = [options]() -> Result<Exit> {
            KWB_TRY(const DeviceTree base, readTree(options->base));
            DeviceTree tree = base;
            for (const std::string &path : options->overlays) {
                KWB_TRY(const NamedBlob overlay, readNamed(path));
                auto applied = applyOverlay(tree, overlay.bytes.bytes());
                if (!applied) return std::unexpected(inFile(std::move(applied).error(), path));
                tree = *std::move(applied);
            }
            KWB_CHECK(writeTree(tree, options->out));
            reportEdits(diffTrees(base, tree), options->json);
            return Exit::done;
        };
    });
}

struct EditOptions {
    std::string file;
    std::vector<std::string> sets;
    std::vector<std::string> deletes;
    std::vector<std::string> adds;
    std::vector<Result<TreeCommand>> commands; ///< of the three, in the order given
    std::string out;
    bool json = false;
};

Result<Exit> runEdit(const EditOptions &options)
{
    KWB_TRY(DeviceTree tree, readTree(options.file));
    TreeEditor editor(std::move(tree));
    const TreeRule rule{{KWB_MSG("cli.by-hand", "by hand")}, "user"};
    for (const Result<TreeCommand> &command : options.commands) {
        if (!command) {
            Error error = command.error();
            error.kind = ErrorKind::usage;
            return std::unexpected(std::move(error));
        }
        if (auto applied = apply(editor, *command, rule); !applied)
            return std::unexpected(inFile(std::move(applied).error(), options.file));
    }
    KWB_CHECK(writeTree(editor.tree(), options.out));
    reportEdits(editor.steps(), options.json);
    return Exit::done;
}

void addEdit(CLI::App &group, Command &chosen)
{
    auto options = std::make_shared<EditOptions>();
    CLI::App *sub =
        group.add_subcommand("edit", "Sets, deletes and adds in the order given and writes the tree");
    sub->add_option("FILE", options->file, "Flattened tree or snapshot")->required();
    auto *set = sub->add_option("--set", options->sets,
                                "PATH:PROPERTY=VALUE in DTS syntax: <1 2>, \"a\", [00 ff]; may be repeated")
                    ->allow_extra_args(false);
    auto *remove = sub->add_option("--delete", options->deletes, "PATH or PATH:PROPERTY; may be repeated")
                       ->allow_extra_args(false);
    auto *add = sub->add_option("--add", options->adds, "PATH of a node without properties; may be repeated")
                    ->allow_extra_args(false);
    sub->add_option("-o,--output", options->out, "The flattened tree to write")->required();
    sub->add_flag("--json", options->json, "What was changed, for programs");
    sub->callback([&chosen, options, sub, set, remove, add] {
        auto nextSet = options->sets.begin();
        auto nextDelete = options->deletes.begin();
        auto nextAdd = options->adds.begin();
        for (const CLI::Option *option : sub->parse_order()) {
            if (option == set) options->commands.push_back(parseSetCommand(*nextSet++));
            if (option == remove) options->commands.push_back(parseDeleteCommand(*nextDelete++));
            if (option == add) options->commands.push_back(parseAddCommand(*nextAdd++));
        }
        chosen = [options] { return runEdit(*options); };
    });
}

} // namespace

void addDeviceTree(CLI::App &app, Command &chosen)
{
    CLI::App *group = app.add_subcommand("dt", "Device trees: show, diff, overlay, edit");
    group->require_subcommand(1);
    addShow(*group, chosen);
    addTreeDiff(*group, chosen);
    addOverlay(*group, chosen);
    addEdit(*group, chosen);
}

} // namespace kwb::cli
