#include "app/cli/command.h"

#include "core/bundle/bundle.h"
#include "core/link/link.h"
#include "core/report/file_details.h"
#include "core/report/json_document.h"
#include "core/report/text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace kwb::cli {

namespace {

using Rows = std::vector<std::pair<std::string, std::string>>;

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
        .add("failed_checks", Fact::list(failed));
    std::string list = fmt::format("{}", fmt::join(failed, ", "));
    if (!report.ok()) rows.emplace_back("NOT good", list);
    return list;
}

/// What the file's kind has to say that core/image cannot know. Gives a warning, or nothing.
Result<std::string> addDetails(const std::string &path, FileFacts &facts)
{
    if (facts.kind == FileKind::bundle) return addBundle(path, facts);
    KWB_CHECK(addFileDetails(path, facts));
    return {};
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
    out.field("summary", facts.summary.text());
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
    std::string out = fmt::format("{}: {}\n", printable(path), printable(facts.summary.text()));
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
