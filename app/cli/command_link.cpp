#include "app/cli/command.h"
#include "app/cli/inputs.h"

#include "core/base/output.h"
#include "core/link/link.h"
#include "core/report/plan_json.h"
#include "core/report/text.h"

#include <fmt/format.h>

namespace kwb::cli {

namespace {

struct LinkOptions {
    std::string object;
    std::string base;
    std::vector<std::string> symbols;
    std::string toc;
    std::string out;
    bool json = false;
};

std::string linkText(const LinkedImage &image, const LinkOptions &options)
{
    std::string out =
        fmt::format("{} at {}: {}, {}\n\n", printable(options.object), hex(image.base),
                    byteSizeText(image.layout.memsz), countText(image.relocations.size(), "relocation"));
    TextTable table({"section", ">address", ">size", ">aligned to"});
    for (const PlacedSection &section : image.layout.sections)
        table.add({printable(section.name), hex(image.base.value + section.offset), hex(section.size),
                   hex(section.align)});
    out += table.text();
    if (image.toc) out += fmt::format("\n  TOC    {}", hex(*image.toc));
    if (image.entry) out += fmt::format("\n  entry  {}", hex(*image.entry));
    return out + "\n";
}

Result<Exit> runLink(const LinkOptions &options)
{
    LinkRequest request;
    KWB_TRY(const std::uint64_t base, parseOption("--base", options.base));
    request.base = PhysAddr(base);
    if (!options.toc.empty()) {
        KWB_TRY(request.toc, parseOption("--toc", options.toc));
    }
    for (const std::string &text : options.symbols) {
        KWB_TRY(const auto symbol, parseAssignment("--symbol", text));
        request.symbols[symbol.first] = symbol.second;
    }
    KWB_TRY(const NamedBlob file, readNamed(options.object));
    KWB_TRY(const ElfFile object, ElfFile::open(file.bytes, file.name));
    auto image = link(object, request);
    if (!image) return std::unexpected(inFile(std::move(image).error(), options.object));
    KWB_CHECK(writeFile(options.out, image->bytes));
    print(options.json ? linkedImageJson(*image, object.header().machine) : linkText(*image, options));
    return Exit::done;
}

} // namespace

void addLink(CLI::App &app, Command &chosen)
{
    auto options = std::make_shared<LinkOptions>();
    CLI::App *sub = app.add_subcommand("link", "Lays out and relocates a relocatable object at an address");
    sub->add_option("OBJECT", options->object, "Relocatable ELF object of a supported machine")->required();
    sub->add_option("--base", options->base, "Address of the image")->required();
    sub->add_option("--symbol", options->symbols,
                    "NAME=0xVALUE: define what the object leaves undefined; may be repeated")
        ->allow_extra_args(false);
    sub->add_option("--toc", options->toc, "Value of .TOC. instead of the usual one");
    sub->add_option("-o,--output", options->out, "The flat image")->required();
    sub->add_flag("--json", options->json, "Sections, symbols and every relocation for programs");
    sub->callback([&chosen, options] { chosen = [options] { return runLink(*options); }; });
}

} // namespace kwb::cli
