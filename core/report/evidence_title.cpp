#include "core/report/evidence_title.h"

#include <algorithm>
#include <iterator>

namespace kwb {

namespace {

struct EvidenceTitle {
    std::string_view name;
    MessageTemplate title;
};

constexpr EvidenceTitle evidenceTitles[] = {
    {"address", KWB_MSG("evidence.address", "address")},
    {"align", KWB_MSG("evidence.align", "align")},
    {"allocator", KWB_MSG("evidence.allocator", "allocator")},
    {"arch", KWB_MSG("evidence.arch", "architecture")},
    {"available", KWB_MSG("evidence.available", "available")},
    {"because", KWB_MSG("evidence.because", "because")},
    {"block", KWB_MSG("evidence.block", "block")},
    {"cmdline", KWB_MSG("evidence.cmdline", "command line")},
    {"computed", KWB_MSG("evidence.computed", "computed")},
    {"condition", KWB_MSG("evidence.condition", "condition")},
    {"consequence", KWB_MSG("evidence.consequence", "consequence")},
    {"console", KWB_MSG("evidence.console", "console")},
    {"count", KWB_MSG("evidence.count", "count")},
    {"cpu", KWB_MSG("evidence.cpu", "cpu")},
    {"cpus", KWB_MSG("evidence.cpus", "cpus")},
    {"difference", KWB_MSG("evidence.difference", "difference")},
    {"end", KWB_MSG("evidence.end", "end")},
    {"entry", KWB_MSG("evidence.entry", "entry")},
    {"excess", KWB_MSG("evidence.excess", "too much")},
    {"expected", KWB_MSG("evidence.expected", "expected")},
    {"extent", KWB_MSG("evidence.extent", "memory after the jump")},
    {"file", KWB_MSG("evidence.file", "file")},
    {"fits", KWB_MSG("evidence.fits", "what fits")},
    {"found", KWB_MSG("evidence.found", "found")},
    {"free", KWB_MSG("evidence.free", "free")},
    {"func", KWB_MSG("evidence.func", "function")},
    {"given", KWB_MSG("evidence.given", "given")},
    {"half", KWB_MSG("evidence.half", "half")},
    {"how", KWB_MSG("evidence.how", "how")},
    {"initrd", KWB_MSG("evidence.initrd", "initrd")},
    {"kernel", KWB_MSG("evidence.kernel", "kernel")},
    {"kernelEnd", KWB_MSG("evidence.kernelEnd", "end of the kernel")},
    {"length", KWB_MSG("evidence.length", "length")},
    {"limit", KWB_MSG("evidence.limit", "limit")},
    {"linked", KWB_MSG("evidence.linked", "linked for")},
    {"machine", KWB_MSG("evidence.machine", "machine")},
    {"min", KWB_MSG("evidence.min", "at least")},
    {"mode", KWB_MSG("evidence.mode", "mode")},
    {"name", KWB_MSG("evidence.name", "name")},
    {"need", KWB_MSG("evidence.need", "need")},
    {"new", KWB_MSG("evidence.new", "new")},
    {"node", KWB_MSG("evidence.node", "node")},
    {"now", KWB_MSG("evidence.now", "now")},
    {"number", KWB_MSG("evidence.number", "number")},
    {"old", KWB_MSG("evidence.old", "old")},
    {"order", KWB_MSG("evidence.order", "order")},
    {"other", KWB_MSG("evidence.other", "other")},
    {"otherRange", KWB_MSG("evidence.otherRange", "other range")},
    {"page", KWB_MSG("evidence.page", "page")},
    {"part", KWB_MSG("evidence.part", "part")},
    {"parts", KWB_MSG("evidence.parts", "parts")},
    {"place", KWB_MSG("evidence.place", "place")},
    {"places", KWB_MSG("evidence.places", "places")},
    {"plan", KWB_MSG("evidence.plan", "plan")},
    {"planned", KWB_MSG("evidence.planned", "planned")},
    {"policy", KWB_MSG("evidence.policy", "policy")},
    {"property", KWB_MSG("evidence.property", "property")},
    {"purgatory", KWB_MSG("evidence.purgatory", "purgatory")},
    {"quirk", KWB_MSG("evidence.quirk", "quirk")},
    {"ram", KWB_MSG("evidence.ram", "ram")},
    {"range", KWB_MSG("evidence.range", "range")},
    {"read", KWB_MSG("evidence.read", "read")},
    {"reason", KWB_MSG("evidence.reason", "reason")},
    {"region", KWB_MSG("evidence.region", "region")},
    {"register", KWB_MSG("evidence.register", "register")},
    {"remark", KWB_MSG("evidence.remark", "remark")},
    {"reserve", KWB_MSG("evidence.reserve", "reserve")},
    {"root", KWB_MSG("evidence.root", "root")},
    {"row", KWB_MSG("evidence.row", "row")},
    {"rule", KWB_MSG("evidence.rule", "rule")},
    {"segment", KWB_MSG("evidence.segment", "segment")},
    {"size", KWB_MSG("evidence.size", "size")},
    {"source", KWB_MSG("evidence.source", "source")},
    {"sources", KWB_MSG("evidence.sources", "sources")},
    {"standing", KWB_MSG("evidence.standing", "standing")},
    {"symbol", KWB_MSG("evidence.symbol", "symbol")},
    {"taken", KWB_MSG("evidence.taken", "taken")},
    {"target", KWB_MSG("evidence.target", "target")},
    {"template", KWB_MSG("evidence.template", "template")},
    {"tool", KWB_MSG("evidence.tool", "tool")},
    {"value", KWB_MSG("evidence.value", "value")},
    {"wanted", KWB_MSG("evidence.wanted", "wanted")},
    {"what", KWB_MSG("evidence.what", "what")},
    {"when", KWB_MSG("evidence.when", "when")},
    {"where", KWB_MSG("evidence.where", "where")},
    {"written", KWB_MSG("evidence.written", "written")},
};

} // namespace

std::optional<MessageTemplate> evidenceTitle(std::string_view name)
{
    const auto row = std::ranges::find(evidenceTitles, name, &EvidenceTitle::name);
    return row == std::end(evidenceTitles) ? std::nullopt : std::optional(row->title);
}

} // namespace kwb
