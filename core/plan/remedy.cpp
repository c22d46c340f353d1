#include "core/plan/remedy.h"

#include "core/plan/command_line.h"

#include <algorithm>
#include <array>
#include <optional>

namespace kwb {

namespace {

/// A finding with what a remedy may look at.
struct Case {
    const BootPlan &plan;
    const RequestSpec &spec;
    const Finding &finding;

    std::string evidence(std::string_view name) const
    {
        const auto it =
            std::ranges::find(finding.evidence, name, &std::pair<std::string, std::string>::first);
        return it == finding.evidence.end() ? std::string() : it->second;
    }
};

using Remedies = std::vector<Remedy>;

void takePinOut(const Case &c, const std::string &segment, Remedies &out)
{
    if (!c.spec.pins.contains(segment)) return;
    Remedy remedy{{KWB_MSG("remedy-do.unpin", "Take the pin of {segment} out"), {{"segment", segment}}},
                  c.spec};
    remedy.changed.pins.erase(segment);
    out.push_back(std::move(remedy));
}

void unpin(const Case &c, Remedies &out)
{
    takePinOut(c, c.finding.about, out);
    takePinOut(c, c.evidence("other"), out);
}

/// To the multiple below; what the pin stood for stays nearly where it was.
void align(const Case &c, Remedies &out)
{
    const auto pin = c.spec.pins.find(c.finding.about);
    const auto multiple = parseHex(c.evidence("align"));
    if (pin != c.spec.pins.end() && multiple && *multiple != 0) {
        const PhysAddr lower(pin->second.value - pin->second.value % *multiple);
        Remedy remedy{{KWB_MSG("remedy-do.align", "Pin {segment} at {address}"),
                       {{"segment", pin->first}, {"address", hex(lower)}}},
                      c.spec};
        remedy.changed.pins[pin->first] = lower;
        out.push_back(std::move(remedy));
    }
    unpin(c, out);
}

void dropReserve(const Case &c, Remedies &out)
{
    unpin(c, out);
    const auto it = std::ranges::find(c.spec.reserves, c.evidence("reserve"),
                                      [](const AddressRange &range) { return text(range); });
    if (it == c.spec.reserves.end()) return;
    Remedy remedy{{KWB_MSG("remedy-do.unreserve", "Let {range} be used"), {{"range", text(*it)}}}, c.spec};
    remedy.changed.reserves.erase(remedy.changed.reserves.begin() + (it - c.spec.reserves.begin()));
    out.push_back(std::move(remedy));
}

void useWorkbench(const Case &c, Remedies &out)
{
    if (c.spec.allocator == "workbench") return;
    Remedy remedy{{KWB_MSG("remedy-do.workbench", "Use the workbench allocator")}, c.spec};
    remedy.changed.allocator = "workbench";
    out.push_back(std::move(remedy));
}

void unpinOrWorkbench(const Case &c, Remedies &out)
{
    unpin(c, out);
    useWorkbench(c, out);
}

void makeRoom(const Case &c, Remedies &out)
{
    if (!c.spec.reserves.empty()) {
        out.push_back({{KWB_MSG("remedy-do.no-reserves", "Take all reserved ranges out")}, c.spec});
        out.back().changed.reserves.clear();
    }
    if (!c.spec.pins.empty()) {
        out.push_back({{KWB_MSG("remedy-do.no-pins", "Take all pins out")}, c.spec});
        out.back().changed.pins.clear();
    }
    useWorkbench(c, out);
}

void useBuiltinPurgatory(const Case &c, Remedies &out)
{
    if (c.spec.purgatory == "builtin") return;
    out.push_back({{KWB_MSG("remedy-do.builtin-purgatory", "Use the built-in purgatory")}, c.spec});
    out.back().changed.purgatory = "builtin";
}

void unpinOrBuiltin(const Case &c, Remedies &out)
{
    takePinOut(c, "stack", out);
    useBuiltinPurgatory(c, out);
}

/// The command line word by word: `change` gives what a word becomes, or nothing to leave it out.
template <class Change>
std::string changedWords(const std::string &cmdline, Change change)
{
    std::string out;
    for (const std::string &word : commandLineWords(cmdline))
        if (const std::optional<std::string> now = change(word)) out += (out.empty() ? "" : " ") + *now;
    return out;
}

void setCmdline(const Case &c, Message text, std::string cmdline, Remedies &out)
{
    if (cmdline == c.plan.baseCmdline) return;
    out.push_back({std::move(text), c.spec});
    out.back().changed.cmdline = std::move(cmdline);
    out.back().changed.cmdlineFromTarget = false;
}

void rightConsole(const Case &c, Remedies &out)
{
    const std::string wrong = "console=" + c.evidence("console");
    const std::string right = "console=" + c.evidence("expected");
    setCmdline(c, {KWB_MSG("remedy-do.console", "Use {right}"), {{"right", right}}},
               changedWords(c.plan.baseCmdline,
                            [&](const std::string &word) -> std::optional<std::string> {
                                const bool it = word == wrong || word.starts_with(wrong + ",");
                                return it ? right : word;
                            }),
               out);
}

void lastRootOnly(const Case &c, Remedies &out)
{
    const std::string last = "root=" + c.evidence("root");
    bool kept = false;
    setCmdline(c, {KWB_MSG("remedy-do.one-root", "Leave {root} only"), {{"root", last}}},
               changedWords(c.plan.baseCmdline,
                            [&](const std::string &word) -> std::optional<std::string> {
                                if (!word.starts_with("root=")) return word;
                                if (word != last || std::exchange(kept, true)) return std::nullopt;
                                return word;
                            }),
               out);
}

void crashkernelAnywhere(const Case &c, Remedies &out)
{
    setCmdline(c, {KWB_MSG("remedy-do.crashkernel", "Leave the place out of crashkernel=")},
               changedWords(c.plan.baseCmdline,
                            [](const std::string &word) -> std::optional<std::string> {
                                return word.starts_with("crashkernel=") ? word.substr(0, word.find('@'))
                                                                        : word;
                            }),
               out);
}

void withoutWord(const Case &c, const std::string &name, Remedies &out)
{
    setCmdline(c, {KWB_MSG("remedy-do.without-word", "Leave {word} out"), {{"word", name}}},
               changedWords(c.plan.baseCmdline,
                            [&](const std::string &word) -> std::optional<std::string> {
                                return word.starts_with(name) ? std::nullopt : std::optional(word);
                            }),
               out);
}

void withoutCrashkernel(const Case &c, Remedies &out)
{
    withoutWord(c, "crashkernel=", out);
}

void withoutElfcorehdr(const Case &c, Remedies &out)
{
    withoutWord(c, "elfcorehdr=", out);
}

void oneCpu(const Case &c, Remedies &out)
{
    const std::string word = "nr_cpus=1";
    setCmdline(c, {KWB_MSG("remedy-do.add-word", "Add {word}"), {{"word", word}}},
               c.plan.baseCmdline + (c.plan.baseCmdline.empty() ? "" : " ") + word, out);
}

void targetCmdline(const Case &c, Remedies &out)
{
    if (!c.plan.request.target || !c.plan.request.target->cmdline || c.spec.cmdlineFromTarget) return;
    out.push_back({{KWB_MSG("remedy-do.target-cmdline", "Use the target's own command line")}, c.spec});
    out.back().changed.cmdline.reset();
    out.back().changed.cmdlineFromTarget = true;
}

void ownPageSize(const Case &c, Remedies &out)
{
    if (!c.spec.pageSize) return;
    out.push_back({{KWB_MSG("remedy-do.page-size", "Use the target's page size, {size}"),
                    {{"size", c.evidence("target")}}},
                   c.spec});
    out.back().changed.pageSize.reset();
}

void stopOnMismatch(const Case &c, Remedies &out)
{
    if (c.spec.onMismatch != OnMismatch::reboot) return;
    out.push_back({{KWB_MSG("remedy-do.stop", "Stop when a segment is damaged")}, c.spec});
    out.back().changed.onMismatch = OnMismatch::stop;
}

void handLog(const Case &c, bool over, Message text, Remedies &out)
{
    if (c.spec.imaLog == over) return;
    out.push_back({std::move(text), c.spec});
    out.back().changed.imaLog = over;
}

void handLogOver(const Case &c, Remedies &out)
{
    handLog(c, true, {KWB_MSG("remedy-do.ima-log", "Hand the measurement log over")}, out);
}

void keepLog(const Case &c, Remedies &out)
{
    handLog(c, false, {KWB_MSG("remedy-do.no-ima-log", "Hand no measurement log over")}, out);
}

void workbenchOrKeepLog(const Case &c, Remedies &out)
{
    useWorkbench(c, out);
    keepLog(c, out);
}

void dropEmptyInitrd(const Case &c, Remedies &out)
{
    const std::string file = c.evidence("file");
    if (std::ranges::find(c.spec.initrds, file) == c.spec.initrds.end()) return;
    out.push_back(
        {{KWB_MSG("remedy-do.no-initrd", "Take {file} out of the request"), {{"file", file}}}, c.spec});
    std::erase(out.back().changed.initrds, file);
}

/// Leaves out the edits that `is` picks.
template <class Is>
void dropEdits(const Case &c, Remedies &out, Is is)
{
    if (std::ranges::none_of(c.spec.edits, is)) return;
    out.push_back({{KWB_MSG("remedy-do.edits", "Take the edits that do it out")}, c.spec});
    std::erase_if(out.back().changed.edits, is);
}

/// Edits that removed the node, or one above it.
void keepNode(const Case &c, Remedies &out)
{
    const std::string node = c.finding.about;
    dropEdits(c, out, [&](const TreeCommand &edit) {
        const bool above = node == edit.path || node.starts_with(edit.path + "/") ||
                           // A node of the boot CPU is below what the finding is about.
                           (node == "/cpus" && edit.path.starts_with("/cpus/"));
        return edit.kind == TreeCommand::Kind::removeNode && above;
    });
}

void dropOverriding(const Case &c, Remedies &out)
{
    const std::string what = c.evidence("what");
    dropEdits(c, out, [&](const TreeCommand &edit) { return what == edit.path + ":" + edit.property; });
}

void deleteProperties(const Case &c, const std::string &path, const std::vector<std::string> &properties,
                      Message text, Remedies &out)
{
    out.push_back({std::move(text), c.spec});
    std::vector<TreeCommand> &edits = out.back().changed.edits;
    const TreeNode *node = c.plan.treeAfter.find(path);
    for (const std::string &property : properties) {
        const auto setBySelf = std::erase_if(edits, [&](const TreeCommand &edit) {
            return edit.kind == TreeCommand::Kind::set && edit.path == path && edit.property == property;
        });
        // To delete what is not there is an error.
        if (setBySelf == 0 && node != nullptr && node->property(property) != nullptr)
            edits.push_back({TreeCommand::Kind::removeProperty, path, property, {}});
    }
}

Message deleteText(const std::string &what)
{
    return {KWB_MSG("remedy-do.delete", "Delete {what}"), {{"what", what}}};
}

void dropRunningProperty(const Case &c, Remedies &out)
{
    useWorkbench(c, out);
    const std::string property = c.evidence("property");
    deleteProperties(c, "/chosen", {property}, deleteText("/chosen " + property), out);
}

void dropNamedInitrd(const Case &c, Remedies &out)
{
    deleteProperties(c, "/chosen", {"linux,initrd-start", "linux,initrd-end"},
                     {KWB_MSG("remedy-do.named-initrd", "Take the initrd out of /chosen")}, out);
}

void dropLeftover(const Case &c, Remedies &out)
{
    const std::string what = c.evidence("what");
    const std::size_t blank = what.find(' ');
    if (what.starts_with('/') && blank != std::string::npos) {
        deleteProperties(c, what.substr(0, blank), {what.substr(blank + 1)}, deleteText(what), out);
        return;
    }
    setCmdline(c, {KWB_MSG("remedy-do.elfcorehdr", "Take elfcorehdr= out of the command line")},
               changedWords(c.plan.baseCmdline,
                            [](const std::string &word) {
                                return word.starts_with("elfcorehdr=") ? std::nullopt : std::optional(word);
                            }),
               out);
}

struct Doer {
    std::string_view code;
    void (*find)(const Case &, Remedies &);
};

constexpr std::array doers{
    Doer{"no-room", makeRoom},
    Doer{"allocator-gives-up", useWorkbench},
    Doer{"segment-overlaps-segment", unpinOrWorkbench},
    Doer{"segment-overlaps-kernel", unpinOrWorkbench},
    Doer{"segment-overlaps-firmware", unpinOrWorkbench},
    Doer{"segment-overlaps-reserved", unpinOrWorkbench},
    Doer{"segment-overlaps-reserve", dropReserve},
    Doer{"pin-without-segment", unpin},
    Doer{"segment-outside-ram", unpinOrWorkbench},
    Doer{"segment-misaligned", align},
    Doer{"too-many-segments", useWorkbench},
    Doer{"above-first-block", unpinOrWorkbench},
    Doer{"above-first-block-radix", unpinOrWorkbench},
    Doer{"above-first-block-unknown", unpinOrWorkbench},
    Doer{"crash-kernel-lost", unpin},
    Doer{"quirk-decided", useWorkbench},
    Doer{"slave-code-not-entry", useWorkbench},
    Doer{"kernel-torn-apart", useWorkbench},
    Doer{"overwritten-by-stack", unpinOrBuiltin},
    Doer{"overwritten-by-kernel", unpinOrWorkbench},
    Doer{"initrd-outside-memory", unpin},
    Doer{"crashkernel-on-kernel", crashkernelAnywhere},
    Doer{"crash-segment-outside-region", unpin},
    Doer{"crash-cmdline-crashkernel", withoutCrashkernel},
    Doer{"crash-cmdline-elfcorehdr", withoutElfcorehdr},
    Doer{"crash-all-cpus", oneCpu},
    Doer{"ima-log-lost", handLogOver},
    Doer{"ima-no-log", keepLog},
    Doer{"ima-allocator-without-log", workbenchOrKeepLog},
    Doer{"boot-cpu-missing", keepNode},
    Doer{"no-cpus", keepNode},
    Doer{"no-chosen", keepNode},
    Doer{"firmware-node-missing", keepNode},
    Doer{"edit-overrides-rule", dropOverriding},
    Doer{"dtb-without-row", useWorkbench},
    Doer{"dtb-row-replaced", useWorkbench},
    Doer{"cpus-missing", useWorkbench},
    Doer{"firmware-not-reserved", useWorkbench},
    Doer{"running-kernel-property", dropRunningProperty},
    Doer{"capture-leftover", dropLeftover},
    Doer{"tree-over-tool-limits", useWorkbench},
    Doer{"console-parameter", rightConsole},
    Doer{"cmdline-empty", targetCmdline},
    Doer{"cmdline-ignored", useWorkbench},
    Doer{"cmdline-root-twice", lastRootOnly},
    Doer{"initrd-empty", dropEmptyInitrd},
    Doer{"initrd-not-loaded", dropNamedInitrd},
    Doer{"initrd-end-missing", useWorkbench},
    Doer{"purgatory-byte-order", useBuiltinPurgatory},
    Doer{"purgatory-symbol-missing", useBuiltinPurgatory},
    Doer{"purgatory-not-exportable", useBuiltinPurgatory},
    Doer{"integrity-not-checked", useBuiltinPurgatory},
    Doer{"page-size-differs", ownPageSize},
    Doer{"reboot-impossible", stopOnMismatch},
};

} // namespace

std::vector<Remedy> remediesFor(const BootPlan &plan, const RequestSpec &spec, const Finding &finding)
{
    Remedies out;
    const auto doer = std::ranges::find(doers, finding.code, &Doer::code);
    if (doer != doers.end()) doer->find({plan, spec, finding}, out);
    return out;
}

} // namespace kwb
