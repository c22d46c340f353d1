#include "core/target/boot_verdict.h"

#include <fmt/format.h>

namespace kwb {

namespace {

/// What a silence means after that step.
MessageTemplate silenceAfter(std::string_view step, bool hasConsole, bool stopped)
{
    if (!hasConsole)
        return KWB_MSG("boot.silent-no-console", "No sign of life after {seconds} s. There was no console to "
                                                 "look at (--console): where it stopped "
                                                 "is not known.");
    if (stopped)
        return KWB_MSG("boot.stopped",
                       "The purgatory found a damaged segment and stopped the machine: {line}");
    if (step == "marker" || step == "first-line")
        return KWB_MSG(
            "boot.silent-kernel",
            "No login after {seconds} s, but the new kernel has started and spoken: it does not come up, or "
            "its network does not.");
    if (step == "entered")
        return KWB_MSG(
            "boot.silent-entered",
            "No sign of life after {seconds} s: the purgatory entered the new kernel, which said nothing.");
    if (step == "verified")
        return KWB_MSG("boot.silent-verified", "No sign of life after {seconds} s: the purgatory verified "
                                               "all segments and was not seen to enter "
                                               "the kernel.");
    if (step == "banner")
        return KWB_MSG(
            "boot.silent-banner",
            "No sign of life after {seconds} s: the purgatory began and did not get through the digests.");
    return KWB_MSG("boot.silent", "No sign of life after {seconds} s, and the console showed nothing of "
                                  "purgatory or kernel: it stopped "
                                  "in the old kernel's copy, or the purgatory knows no console.");
}

} // namespace

const char *name(BootEnd end)
{
    switch (end) {
    case BootEnd::bootedThisPlan:
        return "booted";
    case BootEnd::anotherKernel:
        return "another-kernel";
    case BootEnd::withoutKexec:
        return "without-kexec";
    case BootEnd::stillOldSystem:
        return "still-old-system";
    case BootEnd::noSignOfLife:
        return "no-sign-of-life";
    }
    return "no-sign-of-life";
}

std::string BootVerdict::lastStep() const
{
    std::string last;
    for (const VerdictStep &step : console.steps)
        if (step.seen) last = step.id;
    return last;
}

Message BootVerdict::text() const
{
    const std::string time = fmt::format("{:.1f}", seconds);
    const std::string release = after ? after->release : std::string();
    switch (end) {
    case BootEnd::bootedThisPlan:
        return {KWB_MSG("boot.booted", "Booted this plan: {release} answers after {seconds} s."),
                {{"release", release}, {"seconds", time}}};
    case BootEnd::anotherKernel:
        return {KWB_MSG("boot.another",
                        "Came back with another kernel: {release}, started by kexec with the command line "
                        "\"{cmdline}\"."),
                {{"release", release}, {"cmdline", after ? after->cmdline : std::string()}}};
    case BootEnd::withoutKexec:
        return {KWB_MSG("boot.firmware", "Came back without kexec: firmware booted {release} ({seconds} s)."),
                {{"release", release}, {"seconds", time}}};
    case BootEnd::stillOldSystem:
        return {
            KWB_MSG("boot.still-old", "The old system is still there after {seconds} s: it did not jump."),
            {{"seconds", time}}};
    case BootEnd::noSignOfLife:
        break;
    }
    const std::string line = console.lines.empty() ? std::string() : console.lines.back().text;
    return {silenceAfter(lastStep(), hasConsole, console.stopped), {{"seconds", time}, {"line", line}}};
}

BootEnd judge(const TargetState &before, const TargetState &after, const std::optional<std::string> &marker,
              const std::string &cmdline)
{
    if (after.bootId == before.bootId) return BootEnd::stillOldSystem;
    const auto found = after.planId();
    if (marker ? found == planMarker(*marker) : after.cmdline == cmdline) return BootEnd::bootedThisPlan;
    return found || after.fromKexec ? BootEnd::anotherKernel : BootEnd::withoutKexec;
}

} // namespace kwb
