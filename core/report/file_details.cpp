#include "core/report/file_details.h"

#include "core/devicetree/tree.h"
#include "core/memory/memory_map.h"
#include "core/report/text.h"
#include "core/snapshot/kexec_log.h"
#include "core/snapshot/snapshot.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace kwb {

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

Status addTree(const std::string &path, FileFacts &facts)
{
    KWB_TRY(const Blob file, mapFile(path));
    KWB_TRY(const DeviceTree tree, parseDtb(file.bytes()));
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
    facts.members.add("compatible", Fact::list(tree.root.strings("compatible")));
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
    const std::vector<MessageArgument> arguments{{"machine", log.machine},
                                                 {"count", std::to_string(log.segments.size())},
                                                 {"entry", hex(log.entry)},
                                                 {"failure", log.failure.value_or(std::string())}};
    facts.summary =
        log.failure
            ? Message(KWB_MSG("file.log-refused", "kexec -d log, {machine}, segments: {count}, entry "
                                                  "{entry}, refused: {failure}"),
                      arguments)
            : Message(KWB_MSG("file.log", "kexec -d log, {machine}, segments: {count}, entry {entry}"),
                      arguments);
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

} // namespace

Status addFileDetails(const std::string &path, FileFacts &facts)
{
    switch (facts.kind) {
    case FileKind::deviceTree:
    case FileKind::overlay:
        return addTree(path, facts);
    case FileKind::snapshot:
        return addSnapshot(path, facts);
    case FileKind::unknown:
        return addKexecLog(path, facts);
    default:
        return {};
    }
}

Result<FileFacts> describeFile(const std::string &path, RelocationName relocationName)
{
    auto facts = identify(path, relocationName);
    if (!facts) return std::unexpected(inFile(std::move(facts).error(), path));
    if (Status added = addFileDetails(path, *facts); !added)
        return std::unexpected(inFile(std::move(added).error(), path));
    return facts;
}

std::vector<Message> shortFacts(const FileFacts &facts)
{
    std::vector<Message> out{facts.summary};
    if (facts.kind != FileKind::snapshot && facts.kind != FileKind::deviceTree) return out;
    for (const auto &[key, value] : facts.rows)
        if (key == "model" || key == "uname_r")
            out.push_back(dataText(value));
        else if (key == "page size")
            out.push_back({KWB_MSG("file.page-size", "pages of {size}"), {{"size", value}}});
        else if (key == "byte order")
            out.push_back(value == "little" ? KWB_MSG("file.order-little", "little-endian")
                                            : KWB_MSG("file.order-big", "big-endian"));
        else if (key == "RAM")
            out.push_back({KWB_MSG("file.ram", "{size} of RAM"), {{"size", value}}});
    return out;
}

} // namespace kwb
