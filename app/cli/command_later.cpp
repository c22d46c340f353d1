#include "app/cli/command.h"
#include "app/cli/request_options.h"

namespace kwb::cli {

void addLater(CLI::App &app, Command &chosen)
{
    constexpr std::pair<const char *, const char *> commands[] = {
        {"target", "Probes, loads and boots a target over SSH (a later version)"},
    };
    for (const auto &[command, words] : commands) {
        CLI::App *sub = app.add_subcommand(command, words);
        sub->prefix_command();
        sub->callback(
            [&chosen, command] { chosen = [command]() -> Result<Exit> { return comesLater(command); }; });
    }
}

} // namespace kwb::cli
