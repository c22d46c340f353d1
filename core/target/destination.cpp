#include "core/target/destination.h"

#include "core/target/key_lines.h"

#include <algorithm>
#include <map>

namespace kwb {

namespace {

bool isBlankOrControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte <= 0x20 || byte == 0x7f;
}

} // namespace

Result<Destination> parseDestination(std::string_view text)
{
    if (text == "local:") return Destination{std::string(text), true};
    const char *problem = text.empty()            ? "it is empty"
                          : text.starts_with('-') ? "it begins with '-'"
                          : std::ranges::any_of(text, isBlankOrControl)
                              ? "it holds a blank or a control character"
                              : nullptr;
    if (problem == nullptr) return Destination{std::string(text), false};
    return fail(
        ErrorKind::usage,
        {KWB_MSG("target.bad-destination", "\"{text}\" is no destination: {why}"),
         {{"text", std::string(text)}, {"why", problem}}},
        {}, {KWB_MSG("target.destination-hint", "give a host, user@host, ssh://user@host:port or local:")});
}

HostSettings parseHostSettings(std::string_view text)
{
    std::map<std::string, std::string, std::less<>> values;
    for (const std::string &line : linesOf(text)) {
        const std::size_t blank = line.find(' ');
        if (blank == std::string::npos) continue;
        values.emplace(line.substr(0, blank), line.substr(blank + 1));
    }
    HostSettings out;
    out.host = values["hostname"];
    out.user = values["user"];
    out.port = values["port"];
    const std::string &strict = values["stricthostkeychecking"];
    out.strictHostKeyChecking = strict == "true"                       ? "yes"
                                : strict == "false" || strict == "off" ? "no"
                                                                       : strict;
    out.skipsLocalhost = values["nohostauthenticationforlocalhost"] == "yes";
    return out;
}

std::vector<std::string> hostKeyOptions(const HostSettings &settings, std::vector<Message> &why)
{
    std::vector<std::string> out;
    const std::string &strict = settings.strictHostKeyChecking;
    if (strict != "yes" && strict != "ask") {
        out.insert(out.end(), {"-o", "StrictHostKeyChecking=ask"});
        why.push_back(
            {KWB_MSG("target.strict-overruled",
                     "the SSH configuration says StrictHostKeyChecking={value}; unknown host keys are "
                     "asked for all the same"),
             {{"value", strict.empty() ? "?" : strict}}});
    }
    if (settings.skipsLocalhost) {
        out.insert(out.end(), {"-o", "NoHostAuthenticationForLocalhost=no"});
        why.push_back(
            {KWB_MSG("target.localhost-overruled",
                     "the SSH configuration says NoHostAuthenticationForLocalhost=yes; the host key is "
                     "checked all the same")});
    }
    return out;
}

} // namespace kwb
