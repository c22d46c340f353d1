#include "app/cli/command.h"
#include "app/cli/inputs.h"

#include "core/bundle/bundle.h"
#include "core/image/identify.h"
#include "core/link/link.h"
#include "core/memory/memory_map.h"
#include "core/report/json_document.h"
#include "core/report/text.h"
#include "core/snapshot/kexec_log.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>

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

void addRam(const Result<MemoryMap> &map, FileFacts &facts)
{
    if (!map) return;
    facts.rows.emplace_back("RAM", byteSizeText(map->ram.size()));
    facts.members.addAddress("ram", map->ram.size());
}

Fact textList(const std::vector<std::string> &texts)
{
    Fact list = Fact::list();
    for (const std::string &text : texts)
        list.addText({}, text);
    return list;
}

Status addTree(const std::string &path, FileFacts &facts)
{
    KWB_TRY(const DeviceTree tree, readTree(path));
    Rows &rows = facts.rows;
    std::uint64_t nodes = 0;
    std::uint64_t properties = 0;
    countNodes(tree.root, nodes, properties);
    rows.emplace_back("nodes", std::to_string(nodes));
    rows.emplace_back("properties", std::to_string(properties));
    rows.emplace_back("reservations", std::to_string(tree.reservations.size()));
    facts.members.addCount("nodes", nodes)
        .addCount("properties", properties)
        .addCount("reservations", tree.reservations.size());
    if (const auto model = tree.root.string("model")) {
        rows.emplace_back("model", *model);
        facts.members.addText("model", *model);
    }
    std::string compatible;
    for (const std::string &name : tree.root.strings("compatible"))
        compatible += (compatible.empty() ? "" : ", ") + name;
    if (!compatible.empty()) rows.emplace_back("compatible", compatible);
    facts.members.add("compatible", textList(tree.root.strings("compatible")));
    if (const TreeNode *chosen = tree.find("/chosen"))
        if (const auto bootargs = chosen->string("bootargs")) {
            rows.emplace_back("command line", *bootargs);
            facts.members.addText("cmdline", *bootargs);
        }
    addRam(readMemoryMap(tree, tree.reservations), facts);
    return {};
}

Status addSnapshot(const std::string &path, FileFacts &facts)
{
    KWB_TRY(const Snapshot snapshot, readSnapshot(path));
    Rows &rows = facts.rows;
    if (snapshot.pageSize) {
        rows.emplace_back("page size", byteSizeText(*snapshot.pageSize));
        facts.members.addAddress("page_size", *snapshot.pageSize);
    }
    if (snapshot.byteOrder) {
        rows.emplace_back("byte order", name(*snapshot.byteOrder));
        facts.members.addText("byte_order", name(*snapshot.byteOrder));
    }
    addRam(readMemoryMap(snapshot.tree(), snapshot.reservations(), snapshot.bootFdtSize), facts);
    if (snapshot.lockdown) {
        rows.emplace_back("lockdown", *snapshot.lockdown);
        facts.members.addText("lockdown", *snapshot.lockdown);
    }
    Fact absent = Fact::list();
    for (const Absence &absence : snapshot.absences) {
        rows.emplace_back("absent", absence.file + ": " + absence.consequence.text());
        Fact row;
        absent.add({}, row.addText("file", absence.file).addText("consequence", absence.consequence.text()));
    }
    Fact remarks = Fact::list();
    for (const Message &remark : snapshot.remarks) {
        rows.emplace_back("remark", remark.text());
        remarks.addText({}, remark.text());
    }
    facts.members.add("absent", std::move(absent)).add("remarks", std::move(remarks));
    return {};
}

/// The image that a run of kexec -d was about to load; nothing if the file is no such log.
Status addKexecLog(const std::string &path, FileFacts &facts)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) return {};
    KWB_TRY(const Blob file, mapFile(path));
    if (!isKexecLog(file.bytes())) return {};
    KWB_TRY(const KexecLog log, readKexecLog(file.bytes(), path));
    facts.kind = FileKind::kexecLog;
    facts.summary = fmt::format("kexec -d log, {}, {}, entry {}{}", log.machine,
                                countText(log.segments.size(), "segment"), hex(log.entry),
                                log.failure ? ", refused: " + *log.failure : "");
    facts.rows = {{"flags", hex(log.flags)}, {"image", log.crash ? "crash" : "normal"}};
    facts.members = {};
    facts.members.addText("machine", log.machine)
        .addAddress("flags", log.flags)
        .addAddress("entry", log.entry)
        .addText("mode", log.crash ? "crash" : "normal");
    if (log.cmdline) {
        facts.rows.emplace_back("command line", *log.cmdline);
        facts.members.addText("cmdline", *log.cmdline);
    }
    if (log.failure) facts.members.addText("failure", *log.failure);
    Fact segments = Fact::list();
    for (const KexecLogSegment &segment : log.segments) {
        facts.rows.emplace_back("segment",
                                fmt::format("{} {} {}", segment.name,
                                            text(AddressRange::ofSize(PhysAddr(segment.mem), segment.memsz)),
                                            byteSizeText(segment.bufsz)));
        Fact row;
        row.addText("name", segment.name)
            .addAddress("mem", segment.mem)
            .addAddress("memsz", segment.memsz)
            .addAddress("bufsz", segment.bufsz);
        segments.add({}, std::move(row));
    }
    Fact ranges = Fact::list();
    for (const KexecLogRange &range : log.ranges) {
        facts.rows.emplace_back("memory", fmt::format("{} {}", text(range.range), range.kind));
        Fact row;
        row.addAddress("begin", range.range.begin.value)
            .addAddress("end", range.range.end.value)
            .addText("kind", range.kind);
        ranges.add({}, std::move(row));
    }
    facts.members.add("segments", std::move(segments)).add("memory", std::move(ranges));
    return {};
}

/// What failed, for the warning; empty if all is well.
Result<std::string> addBundle(const std::string &path, FileFacts &facts)
{
    KWB_TRY(const BundleReport report, verifyBundle(path));
    const BundleManifest &manifest = report.manifest;
    Rows &rows = facts.rows;
    rows.emplace_back("plan", manifest.id);
    rows.emplace_back("boots",
                      fmt::format("{} from a {}-endian kernel", manifest.arch, name(manifest.oldByteOrder)));
    rows.emplace_back("command line", manifest.cmdline);
    Fact segments = Fact::list();
    for (const BundleSegment &segment : manifest.segments) {
        rows.emplace_back("segment",
                          fmt::format("{} {} {}", segment.name,
                                      text(AddressRange::ofSize(PhysAddr(segment.mem), segment.memsz)),
                                      byteSizeText(segment.bufsz)));
        Fact row;
        row.addText("name", segment.name)
            .addText("kind", segment.kind)
            .addAddress("mem", segment.mem)
            .addAddress("memsz", segment.memsz)
            .addAddress("bufsz", segment.bufsz);
        segments.add({}, std::move(row));
    }
    std::vector<std::string> failed;
    for (const BundleCheck &check : report.checks)
        if (check.result == CheckResult::failed) failed.push_back(check.id);
    facts.members.addText("id", manifest.id)
        .addText("arch", manifest.arch)
        .addText("old_byte_order", name(manifest.oldByteOrder))
        .addText("cmdline", manifest.cmdline)
        .add("segments", std::move(segments))
        .addFlag("ok", report.ok())
        .add("failed_checks", textList(failed));
    std::string list = fmt::format("{}", fmt::join(failed, ", "));
    if (!report.ok()) rows.emplace_back("NOT good", list);
    return list;
}

/// What the file's kind has to say that core/image cannot know. Gives a warning, or nothing.
Result<std::string> addDetails(const std::string &path, FileFacts &facts)
{
    switch (facts.kind) {
    case FileKind::deviceTree:
    case FileKind::overlay:
        KWB_CHECK(addTree(path, facts));
        return {};
    case FileKind::snapshot:
        KWB_CHECK(addSnapshot(path, facts));
        return {};
    case FileKind::bundle:
        return addBundle(path, facts);
    case FileKind::unknown:
        KWB_CHECK(addKexecLog(path, facts));
        return {};
    default:
        return {};
    }
}

Json jsonOf(const Fact &fact)
{
    switch (fact.form) {
    case Fact::Form::text:
        return fact.text;
    case Fact::Form::count:
        return fact.number;
    case Fact::Form::address:
        return hex(fact.number);
    case Fact::Form::flag:
        return fact.number != 0;
    case Fact::Form::list: {
        Json list = Json::array();
        for (const Fact &item : fact.children)
            list.push_back(jsonOf(item));
        return list;
    }
    case Fact::Form::object:
        break;
    }
    Json object = Json::object();
    for (const Fact &member : fact.children)
        object[member.name] = jsonOf(member);
    return object;
}

std::string inspectJson(const std::string &path, const FileFacts &facts)
{
    JsonDocument out;
    out.field("schema", "kexec-workbench/inspect/1");
    out.field("file", path);
    out.field("kind", name(facts.kind));
    out.field("summary", facts.summary);
    out.field("wrappers", facts.wrappers);
    for (const Fact &member : facts.members.children) {
        const bool ofRows = member.form == Fact::Form::list;
        if (ofRows)
            out.rows(member.name, member.children, jsonOf);
        else
            out.field(member.name, jsonOf(member));
    }
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
            KWB_TRY(FileFacts facts, identify(options->file, relocationName));
            auto failed = addDetails(options->file, facts);
            if (!failed) return std::unexpected(inFile(std::move(failed).error(), options->file));
            print(options->json ? inspectJson(options->file, facts) : inspectText(options->file, facts));
            if (!failed->empty())
                complain(fmt::format("{}: the bundle is NOT good ({}); kwb verify says more", options->file,
                                     *failed));
            return Exit::done;
        };
    });
}

} // namespace kwb::cli
