#include "core/report/explain.h"

#include "core/plan/architecture.h"
#include "core/report/relocation_facts.h"
#include "core/report/text.h"

#include <elf.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <ranges>

namespace kwb {

namespace {

std::string heading(std::string_view title)
{
    return fmt::format("\n{}\n{}\n", title, std::string(columns(title), '-'));
}

std::string inclusiveEnd(const AddressRange &range)
{
    return hex(range.end);
}

std::string verdict(const BootPlan &plan)
{
    std::array<std::uint64_t, 3> counts{};
    for (const Finding &finding : plan.findings)
        ++counts[static_cast<std::size_t>(finding.severity)];
    return fmt::format("{} · {} · {} · {} · {}", plan.hasErrors() ? "Will not boot as it is" : "Ready",
                       countText(plan.segments.size(), "segment"), countText(counts[0], "error"),
                       countText(counts[1], "warning"), countText(counts[2], "note"));
}

std::string title(const BootPlan &plan)
{
    const std::string kernel = plan.request.kernel ? printable(plan.request.kernel->fileName) : "-";
    const std::string target = plan.request.target ? printable(plan.request.target->name) : "-";
    return fmt::format("{} kernel {} on {}, placed by {}", plan.arch, kernel, target, plan.request.allocator);
}

std::string segmentTable(const BootPlan &plan)
{
    TextTable table({"segment", ">from", ">to", ">in memory", ">from file", ">aligned to", "", "comes from"});
    for (const PlannedSegment &segment : plan.segments)
        table.add({segment.name, hex(segment.mem), inclusiveEnd(segment.range()), byteSizeText(segment.memsz),
                   byteSizeText(segment.bufsz), hex(segment.align), segment.pinned ? "pinned" : "",
                   printable(segment.source.text())});
    std::string out = table.text();
    for (const std::string &name : plan.unplaced)
        out += fmt::format("  {}: no room was found (see the findings)\n", name);
    return out;
}

std::string machineText(const BootPlan &plan)
{
    std::string out = heading("1. The machine");
    out += fmt::format(
        "  {} of RAM. The running kernel is {}-endian and works with pages of {}: every segment starts "
        "and ends at a multiple\n  of that.\n",
        byteSizeText(plan.memory.ram.size()), name(plan.oldByteOrder), byteSizeText(plan.pageSize));
    out += wrapped(
        fmt::format("The first block of memory is {} ({}). What runs before the new kernel has set up its "
                    "memory management has to lie there.",
                    text(plan.memory.firstBlock), byteSizeText(plan.memory.firstBlock.size())),
        2);
    out += "\n" + memoryMapText(plan.memory, 40);
    for (const Message &remark : plan.memory.remarks)
        out += wrapped(printable(remark.text()), 4, "  ! ");
    return out;
}

std::string segmentsText(const BootPlan &plan)
{
    std::string out = heading("2. Where everything goes");
    out += segmentTable(plan) + "\n";
    out += wrapped(
        fmt::format(
            "kexec enters at {}, in the purgatory: a small program that checks every segment and then "
            "starts the new kernel.",
            hex(plan.entry)),
        2);
    return out;
}

std::string candidateText(const HoleTrace &run)
{
    const std::string many =
        run.candidates > 1 ? fmt::format(" ({})", countText(run.candidates, run.leftOut ? "range" : "place"))
                           : "";
    const std::string quirk =
        run.quirk.empty() ? "" : fmt::format(" [quirk of the real code: {}]", run.quirk);
    return wrapped(fmt::format("{}{}  {}{}", text(run), many, run.reason.text(), quirk), 10,
                   run.taken     ? "    took  "
                   : run.leftOut ? "    past  "
                                 : "    not   ");
}

/// At most this many refused runs are printed for one search; the JSON has them all.
constexpr std::size_t shownCandidates = 24;

std::string traceText(const TraceEntry &entry)
{
    std::string out = entry.text.empty() ? "" : wrapped(printable(entry.text.text()), 4);
    const std::size_t count = entry.candidates.size();
    for (std::size_t i = 0; i < count; ++i) {
        const bool first = i < shownCandidates / 2;
        if (first || i + shownCandidates / 2 >= count || entry.candidates[i].taken)
            out += candidateText(entry.candidates[i]);
        else if (i == shownCandidates / 2)
            out += fmt::format("    …     {} of refused places, all in --json\n",
                               countText(count - shownCandidates, "more run"));
    }
    return out;
}

/// Whether the trace of a segment says this already.
bool isTraced(const BootPlan &plan, const std::string &about, const Message &reason)
{
    return std::ranges::any_of(plan.trace, [&](const TraceEntry &entry) {
        return entry.about == about &&
               (entry.text == reason ||
                std::ranges::find(entry.candidates, reason, &HoleTrace::reason) != entry.candidates.end());
    });
}

std::string whyText(const BootPlan &plan)
{
    std::string out = heading("3. Why there");
    if (plan.profile != nullptr)
        out += wrapped(fmt::format("The allocator is “{}”: {}. Its rules: {}.", plan.profile->name,
                                   plan.profile->title.text(), plan.profile->source),
                       2);
    std::vector<std::string> subjects;
    for (const TraceEntry &entry : plan.trace)
        if (std::ranges::find(subjects, entry.about) == subjects.end()) subjects.push_back(entry.about);
    for (const PlannedSegment &segment : plan.segments)
        if (std::ranges::find(subjects, segment.name) == subjects.end()) subjects.push_back(segment.name);
    for (const std::string &subject : subjects) {
        const PlannedSegment *segment = plan.segment(subject);
        out += segment == nullptr ? fmt::format("\n  {}\n", subject)
                                  : fmt::format("\n  {} at {}\n", subject, hex(segment->mem));
        for (const TraceEntry &entry : plan.trace)
            if (entry.about == subject) out += traceText(entry);
        if (segment != nullptr)
            for (const Message &reason : segment->why)
                if (!isTraced(plan, subject, reason))
                    out += wrapped(printable(reason.text()), 10, "    why   ");
    }
    return out;
}

std::string relocationExamples(const LinkedImage &image)
{
    std::string out;
    std::map<std::uint32_t, std::uint64_t> counts;
    for (const AppliedRelocation &row : image.relocations)
        ++counts[row.type];
    for (const auto &[type, count] : counts) {
        const auto row = std::ranges::find(image.relocations, type, &AppliedRelocation::type);
        const std::string symbol =
            row->symbol < image.symbolNames.size() ? image.symbolNames[row->symbol] : "";
        out += fmt::format("    {:<22} {:>5}x  e.g. at {} for {}:\n", relocationName(EM_PPC64, type), count,
                           hex(row->place), symbol.empty() ? "a section" : printable(symbol));
        out += wrapped(fmt::format("{}; the field becomes {} (was {})",
                                   RelocationFacts(EM_PPC64, image, *row).formulaWithNumbers(),
                                   hex(row->after), hex(row->before)),
                       8);
    }
    return out;
}

std::string relocationsText(const BootPlan &plan)
{
    std::string out = heading("4. The purgatory: what was relocated");
    if (!plan.purgatory)
        return out +
               wrapped("The purgatory inside the target's own kernel: its bytes are not known here.", 2);
    const LinkedImage &image = *plan.purgatory;
    out += wrapped(
        fmt::format(
            "It was compiled without an address and laid out at {}. {} were applied so that its parts "
            "find each other there. S is the address of the symbol, A the addend, P the place that is "
            "changed, .TOC. the pointer into the table of contents{}.",
            hex(image.base), countText(image.relocations.size(), "relocation"),
            image.toc ? " (" + hex(*image.toc) + ")" : ""),
        2);
    out += "\n" + relocationExamples(image);
    if (plan.purgatoryValues.empty()) return out;
    out += "\n  Values written into its variables:\n";
    TextTable table({"", "", ""});
    for (const auto &[symbol, value] : plan.purgatoryValues) {
        const auto at = image.symbols.find(symbol);
        table.add({symbol, hex(value), at == image.symbols.end() ? "" : "at " + hex(at->second)});
    }
    return out + table.text(4);
}

std::string editsText(const BootPlan &plan)
{
    std::string out = heading("5. The device tree: what was changed");
    if (plan.treeEdits.empty()) return out + "  Nothing.\n";
    std::string path;
    for (const TreeEdit &edit : plan.treeEdits) {
        if (edit.path != path) out += fmt::format("  {}\n", printable(path = edit.path));
        const auto value = [](const std::optional<Bytes> &bytes) {
            if (!bytes) return std::string("nothing");
            const std::string dts =
                printable(printDtsValue(ByteView(*bytes).first(std::min<std::size_t>(bytes->size(), 64))));
            return dts.empty() ? std::string("(empty)") : dts + (bytes->size() > 64 ? " …" : "");
        };
        const std::string what = edit.property.empty() ? "the node" : printable(edit.property);
        const std::string change = edit.property.empty()               ? ""
                                   : edit.change == TreeChange::remove ? ", was " + value(edit.before)
                                   : edit.change == TreeChange::add
                                       ? " = " + value(edit.after)
                                       : " = " + value(edit.after) + ", was " + value(edit.before);
        out += wrapped(fmt::format("{}{}", what, change), 14, fmt::format("    {:<9} ", name(edit.change)));
        out += wrapped(
            fmt::format("because: {} [{}]", printable(edit.rule.message.text()), printable(edit.rule.source)),
            14);
    }
    return out;
}

std::string commandLineText(const BootPlan &plan)
{
    const Architecture *arch =
        plan.request.kernel ? findArchitecture(plan.request.kernel->header.machine) : nullptr;
    return heading("6. The command line") + "  " +
           (plan.cmdline.empty() ? "(empty)" : printable(plan.cmdline)) + "\n" +
           fmt::format("  {} of {} bytes that the kernel keeps, the terminating NUL included.\n",
                       plan.cmdline.size() + 1,
                       (arch != nullptr ? *arch : ppc64Architecture).commandLineSize);
}

std::string jumpText(const BootPlan &plan)
{
    std::string out = heading("8. What happens at the jump");
    auto step = [&, number = 0](std::string_view words) mutable {
        out += wrapped(words, 5, fmt::format("  {}. ", ++number));
    };
    step("kexec -e: the running kernel stops its devices and gathers its processors. Nothing has moved so "
         "far: the "
         "segments lie wherever pages were free when they were loaded.");
    step("With the memory management off it copies every segment page by page to its address of section 2, "
         "over whatever "
         "lies there.");
    step(fmt::format(
        "The first 256 bytes at {} are copied to address 0 and the other processors wait at 0x60 there.",
        hex(plan.entry)));
    step(fmt::format(
        "The boot processor enters the purgatory at {}, still {}-endian, with its own number in r3.",
        hex(plan.entry), name(plan.oldByteOrder)));
    const PlannedSegment *tree = plan.segment("fdt");
    const auto kernel = plan.purgatoryValues.find("kernel");
    step(fmt::format("The purgatory computes the SHA-256 of every segment and says on the console what it "
                     "found; on a wrong "
                     "one it does what was asked for: {}.",
                     name(plan.request.onMismatch)));
    step(fmt::format("It jumps to the new kernel{} with the address of the device tree{} in r3.",
                     kernel == plan.purgatoryValues.end() ? "" : " at " + hex(kernel->second),
                     tree == nullptr ? "" : " (" + hex(tree->mem) + ")"));
    if (plan.extents.empty()) return out;
    out += "\n  Memory that is taken then, and when:\n";
    TextTable table({"", "", "", ""});
    for (const BootExtent &extent : plan.extents)
        table.add({extent.name, hex(extent.range.begin), hex(extent.range.end),
                   Message(title(extent.stage)).text()});
    out += table.text(4);
    for (const BootExtent &extent : plan.extents)
        out += wrapped(printable(extent.name + ": " + extent.when.text()), 4);
    return out;
}

} // namespace

std::string memoryMapText(const MemoryMap &map, std::size_t limit)
{
    TextTable table({">from", ">to", ">size", "kind", "where it is said"});
    for (const MemoryRange &range : map.ranges | std::views::take(limit))
        table.add({hex(range.range.begin), hex(range.range.end), byteSizeText(range.range.size()),
                   name(range.kind), printable(map.source(range))});
    std::string out = table.text();
    if (map.ranges.size() > limit)
        out += fmt::format("  … and {} (kwb map lists them all)\n",
                           countText(map.ranges.size() - limit, "more range"));
    return out;
}

std::string findingsText(const BootPlan &plan)
{
    return findingsText(plan.findings);
}

std::string findingsText(std::span<const Finding> findings)
{
    std::string out;
    for (const Severity severity : {Severity::error, Severity::warning, Severity::note})
        for (const Finding &finding : findings) {
            if (finding.severity != severity) continue;
            const std::string about =
                finding.about.empty() ? "" : fmt::format(" [{}]", printable(finding.about));
            out += wrapped(fmt::format("{}{}: {}", finding.code, about, printable(finding.message.text())),
                           10, fmt::format("  {:<7} ", name(severity)));
            if (!finding.remedy.empty()) out += wrapped("-> " + printable(finding.remedy.text()), 10);
        }
    return out;
}

std::string summarizePlan(const BootPlan &plan)
{
    std::string out = title(plan) + "\n" + verdict(plan) + "\n\n" + segmentTable(plan);
    out += fmt::format("\n  entry         {}\n  command line  {}\n  device tree   {}\n", hex(plan.entry),
                       plan.cmdline.empty() ? "(empty)" : printable(plan.cmdline),
                       countText(plan.treeEdits.size(), "edit") + " by rule (--explain lists them)");
    const std::string findings = findingsText(plan);
    return findings.empty() ? out : out + "\n" + findings;
}

std::string explainPlan(const BootPlan &plan)
{
    const std::string top = "Boot plan: " + title(plan);
    std::string out = top + "\n" + std::string(columns(top), '=') + "\n" + verdict(plan) + "\n";
    out += machineText(plan) + segmentsText(plan) + whyText(plan) + relocationsText(plan) + editsText(plan);
    out += commandLineText(plan);
    const std::string findings = findingsText(plan);
    out += heading("7. Findings") + (findings.empty() ? "  None.\n" : findings);
    return out + jumpText(plan);
}

} // namespace kwb
