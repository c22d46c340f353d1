#include "core/target/target_state.h"

#include "core/plan/command_line.h"
#include "core/report/text.h"
#include "core/target/child.h"
#include "core/target/key_lines.h"
#include "core/target/scripts.h"

#include <charconv>

namespace kwb {

namespace {

constexpr std::string_view markerName = "kwb.plan";

/// "rw exec 1234 tmpfs /var/lib/…": the path comes last, for it may hold blanks.
std::optional<StorePlace> parsePlace(std::string_view text, const TargetState &state)
{
    std::string_view words[4];
    for (std::string_view &word : words) {
        const std::size_t blank = text.find(' ');
        if (blank == std::string_view::npos) return std::nullopt;
        word = text.substr(0, blank);
        text.remove_prefix(blank + 1);
    }
    StorePlace place{std::string(text), words[0] == "rw", words[1] == "exec",
                     words[3] == "tmpfs" || words[3] == "ramfs" || words[3] == "rootfs", 0};
    place.freeKiB = parseNumber(words[2]).value_or(0);
    // These two have no size of their own: they take memory until there is none.
    if (words[3] == "rootfs" || words[3] == "ramfs") place.freeKiB = state.memoryAvailableKiB.value_or(0);
    return place;
}

void readLine(std::string_view key, std::string_view value, TargetState &out)
{
    if (key == "user") out.root = value == "0";
    if (key == "machine") out.machine = value;
    if (key == "release") out.release = value;
    if (key == "boot-id") out.bootId = value;
    if (key == "cmdline") out.cmdline = value;
    if (key == "uptime") out.uptime = std::strtod(std::string(value).c_str(), nullptr);
    if (key == "loaded") out.loaded = value == "1";
    if (key == "crash-loaded") out.crashLoaded = value == "1";
    if (key == "from-kexec") out.fromKexec = true;
    if (key == "init") out.systemd = value == "systemd";
    if (key == "watchdog") out.watchdog = true;
    if (key == "MemTotal") out.memoryTotalKiB = parseNumber(value);
    if (key == "MemAvailable" || (key == "MemFree" && !out.memoryAvailableKiB))
        out.memoryAvailableKiB = parseNumber(value);
    if (key == "tool") out.tools.emplace(value);
    if (key == "store") {
        if (auto place = parsePlace(value, out)) out.places.push_back(std::move(*place));
    }
    if (key == "foreign-store" && !out.places.empty()) out.places.back().foreign = printable(value);
}

} // namespace

std::optional<std::string> planMarker(std::string_view cmdline)
{
    auto value = commandLineValue(std::string(cmdline), std::string(markerName));
    if (value && value->empty()) return std::nullopt;
    return value;
}

std::optional<std::string> TargetState::planId() const
{
    return planMarker(cmdline);
}

Result<TargetState> parseTargetState(std::string_view text)
{
    TargetState out;
    if (!eachKeyLine(text, [&](std::string_view key, std::string_view value) { readLine(key, value, out); }))
        return fail(ErrorKind::malformed,
                    {KWB_MSG("target.state-cut", "the target's answer about itself ended too early")});
    return out;
}

Result<TargetState> readTargetState(Connection &connection, const std::string &store)
{
    RemoteCommand command{storeScript("state")};
    if (!store.empty()) command.arguments = {store};
    KWB_TRY(const RemoteAnswer answer, connection.run(command));
    auto state = parseTargetState(answer.out);
    if (!state)
        state.error().hint = {KWB_MSG("target.said", "it said: {words}"), {{"words", lastWords(answer.err)}}};
    return state;
}

} // namespace kwb
