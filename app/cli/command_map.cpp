#include "app/cli/command.h"

#include "core/memory/memory_map.h"
#include "core/report/explain.h"
#include "core/report/plan_json.h"
#include "core/report/text.h"
#include "core/snapshot/snapshot.h"

#include <fmt/format.h>

namespace kwb::cli {

namespace {

std::string mapText(const MemoryMap &map)
{
    std::string out = fmt::format("{} of RAM; the first block is {}\n\n", byteSizeText(map.ram.size()),
                                  text(map.firstBlock));
    out += memoryMapText(map);
    for (const Message &remark : map.remarks)
        out += wrapped(printable(remark.text()), 4, "  ! ");
    return out;
}

} // namespace

void addMap(CLI::App &app, Command &chosen)
{
    struct Options {
        std::string target;
        bool json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App *sub =
        app.add_subcommand("map", "The memory map of a machine, with the property that names each range");
    sub->add_option("SNAPSHOT", options->target, "Snapshot (folder or archive) or device tree")->required();
    sub->add_flag("--json", options->json, "The map for programs");
    sub->callback([&chosen, options] {
        chosen = [options]() -> Result<Exit> {
            KWB_TRY(const Snapshot snapshot, readSnapshot(options->target));
            auto map = readMemoryMap(snapshot.tree(), snapshot.reservations(), snapshot.bootFdtSize);
            if (!map) return std::unexpected(inFile(std::move(map).error(), options->target));
            print(options->json ? memoryMapJson(*map) : mapText(*map));
            return Exit::done;
        };
    });
}

} // namespace kwb::cli
