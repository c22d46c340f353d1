#include "core/report/kexec_command.h"

#include <algorithm>

namespace kwb {

namespace {

constexpr std::string_view plainShellCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                                  "0123456789_@%+=:,./-";

/// A file name that getopt does not take for an option.
std::string asOperand(const std::string &path)
{
    return path.starts_with('-') ? "./" + path : path;
}

bool changesTree(const BootRequest &request)
{
    return request.dtb || !request.overlays.empty() || !request.edits.empty();
}

std::vector<Message> placesNotExpressed(const BootRequest &request)
{
    std::vector<Message> out{
        {KWB_MSG("kexec-command.places",
                 "kexec-tools searches the places itself: segments need not lie where this plan has them "
                 "(allocator \"{allocator}\")"),
         {{"allocator", request.allocator}}}};
    if (!request.pins.empty())
        out.push_back({KWB_MSG("kexec-command.pins", "{count} pinned segments: kexec-tools has no option for "
                                                     "the address of a segment"),
                       {{"count", std::to_string(request.pins.size())}}});
    if (!request.reserves.empty())
        out.push_back({KWB_MSG("kexec-command.reserves",
                               "{count} reserved ranges: kexec-tools can only bound the search as a whole "
                               "(--mem-min, --mem-max)"),
                       {{"count", std::to_string(request.reserves.size())}}});
    return out;
}

void addPurgatoryNotExpressed(std::vector<Message> &out, const BootPlan &plan)
{
    if (plan.request.purgatory == PurgatoryChoice::builtin)
        out.push_back({KWB_MSG("kexec-command.purgatory",
                               "The purgatory: kexec-tools brings its own, which does not name the segment "
                               "that is damaged")});
    else
        out.push_back({KWB_MSG("kexec-command.other-purgatory",
                               "The chosen purgatory: kexec-tools always uses the one built into it")});
    if (plan.request.onMismatch != OnMismatch::stop)
        out.push_back({KWB_MSG("kexec-command.mismatch",
                               "\"{action}\" on a wrong digest: the purgatory of kexec-tools stops"),
                       {{"action", name(plan.request.onMismatch)}}});
    if (!plan.lateSlots.empty())
        out.push_back({KWB_MSG("kexec-command.late",
                               "Seeds that the loader fills in on the target: kexec-tools does not renew "
                               "them in a tree that it is given")});
}

} // namespace

std::string shellQuoted(std::string_view text)
{
    if (!text.empty() && text.find_first_not_of(plainShellCharacters) == std::string_view::npos)
        return std::string(text);
    std::string out = "'";
    for (const char c : text)
        if (c == '\'')
            out += "'\\''";
        else if (c != '\0')
            out += c;
    return out + "'";
}

std::string KexecCommand::shell() const
{
    std::string out;
    for (const std::string &argument : arguments)
        out += (out.empty() ? "" : argument.starts_with("--") ? " \\\n    " : " ") + shellQuoted(argument);
    return out;
}

KexecCommand kexecCommand(const BootPlan &plan, const std::string &dtb)
{
    const BootRequest &request = plan.request;
    KexecCommand out{{"kexec", "-c", "-l"}, placesNotExpressed(request)};
    if (request.kernel) out.arguments.push_back(asOperand(request.kernel->fileName));
    if (request.initrds.size() == 1)
        out.arguments.push_back("--initrd=" + request.initrds.front().name);
    else if (request.initrds.size() > 1)
        out.notExpressed.push_back(
            {KWB_MSG("kexec-command.initrds", "{count} initrds: kexec-tools takes one file. Join them, each "
                                              "padded to 4 bytes, and add --initrd=FILE"),
             {{"count", std::to_string(request.initrds.size())}}});
    out.arguments.push_back("--command-line=" + plan.baseCmdline);
    if (!dtb.empty())
        out.arguments.push_back("--dtb=" + dtb);
    else if (changesTree(request))
        out.notExpressed.push_back(
            {KWB_MSG("kexec-command.tree", "Changes of the device tree: without --dtb kexec-tools makes a "
                                           "tree of the running system. Export the tree and pass it")});
    if (request.marker)
        out.notExpressed.push_back({KWB_MSG("kexec-command.marker",
                                            "The marker kwb.plan={id}: it stands for the digests of a sealed "
                                            "plan, which a load by kexec-tools does not have"),
                                    {{"id", *request.marker}}});
    addPurgatoryNotExpressed(out.notExpressed, plan);
    return out;
}

} // namespace kwb
