#include "app/cli/command.h"
#include "core/report/finding_pages.h"

namespace kwb::cli {

namespace {

Result<Exit> help(const CLI::App &app, const std::string &topic)
{
    if (topic.empty()) {
        print(app.help());
        return Exit::done;
    }
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; }))
        if (command->get_name() == topic) {
            print(command->help("kwb"));
            return Exit::done;
        }
    if (const FindingRule *rule = findFindingRule(topic)) {
        print(findingPage(*rule));
        return Exit::done;
    }
    if (topic == "findings") {
        print(findingList());
        return Exit::done;
    }
    return fail(ErrorKind::usage, {KWB_MSG("cli.no-topic", "there is no command and no finding \"{name}\""),
                                   {{"name", topic}}});
}

} // namespace

void addHelp(CLI::App &app, Command &chosen)
{
    auto topic = std::make_shared<std::string>();
    CLI::App *sub = app.add_subcommand("help", "Says what a command does or a finding means");
    sub->add_option("TOPIC", *topic, "A command, a finding's code, or \"findings\" for a list of those");
    sub->callback([&app, &chosen, topic] { chosen = [&app, topic] { return help(app, *topic); }; });
}

} // namespace kwb::cli
