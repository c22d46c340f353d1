// A boot tells its own story on the console: the stage that stands in for the old kernel, the purgatory, the
// new kernel. Each speaks in turn and says who takes over, so a reader needs to know only whose turn it is.
// Firmware may speak at any time; skiboot's lines are told by their form.

#include "core/rehearsal/verdict.h"

#include <algorithm>
#include <array>

namespace kwb {

namespace {

constexpr std::string_view stageSays = "stage: ";
constexpr std::string_view purgatorySays = "kexec-workbench purgatory: ";

/// "[    2.395,5] OPAL: Switch to little-endian OS": seconds, a comma and the level. Linux has no comma
/// there.
bool isSkiboot(std::string_view line)
{
    const std::size_t close = line.find(']');
    if (!line.starts_with('[') || close == std::string_view::npos || close < 4) return false;
    return line[close - 2] == ',' && line.find_first_not_of("0123456789., ", 1) == close;
}

bool saysTrouble(std::string_view line)
{
    static constexpr std::array signs = {std::string_view("Kernel panic - not syncing"),
                                         std::string_view("DEMO FAIL "),
                                         std::string_view("sha256 digests do not match"),
                                         std::string_view(" DIFFERS: expected "),
                                         std::string_view(" BAD: expected "),
                                         std::string_view("stage: there is no list of segments"),
                                         std::string_view("stage: the firmware refused")};
    if (line.starts_with("stage: CPU ") && line.ends_with(" cannot be started")) return true;
    return std::ranges::any_of(signs, [&](std::string_view sign) { return line.contains(sign); });
}

constexpr std::size_t mostLineBytes = 16u << 10; ///< what is longer goes on in the next line
constexpr std::size_t mostKept = 16u << 20;      ///< bytes of lines
constexpr std::size_t mostTroubles = 1000;

std::size_t cost(const ConsoleLine &line)
{
    return sizeof line + line.text.size();
}

std::string_view firstWord(std::string_view text)
{
    return text.substr(0, text.find(' '));
}

} // namespace

Message title(const VerdictStep &step)
{
    if (step.id == "compared") return KWB_MSG("rehearsal.compared", "memory equals the manifest");
    if (step.id == "banner") return KWB_MSG("rehearsal.banner", "the purgatory speaks");
    if (step.id == "verified") return KWB_MSG("rehearsal.verified", "it verified all segments");
    if (step.id == "entered") return KWB_MSG("rehearsal.entered", "it entered the kernel");
    if (step.id == "first-line") return KWB_MSG("rehearsal.first-line", "the kernel's first line");
    if (step.id == "marker") return KWB_MSG("rehearsal.marker", "the plan's marker");
    if (step.id == "until") return KWB_MSG("rehearsal.until", "the text to wait for");
    return {};
}

const VerdictStep *Verdict::step(std::string_view id) const
{
    const auto found = std::ranges::find(steps, id, &VerdictStep::id);
    return found == steps.end() ? nullptr : &*found;
}

bool Verdict::complete() const
{
    return std::ranges::all_of(steps, [](const VerdictStep &s) { return s.seen || !s.required; });
}

ConsoleReader::ConsoleReader(ConsoleExpectation expected)
    : expected_(std::move(expected))
{
    const bool own = expected_.ownPurgatory;
    verdict_.steps = {
        {"banner", own, {}}, {"verified", own, {}}, {"entered", own, {}}, {"first-line", true, {}}};
    if (expected_.stage)
        verdict_.steps.insert(verdict_.steps.begin(), {"compared", true, {}});
    else
        phase_ = Phase::purgatory;
    if (expected_.marker) verdict_.steps.push_back({"marker", true, {}});
    if (!expected_.until.empty()) verdict_.steps.push_back({"until", true, {}});
    for (const std::string &name : expected_.segments)
        verdict_.segments.push_back({name, {}, {}});
}

void ConsoleReader::add(std::string_view bytes, double seconds)
{
    for (const char c : bytes) {
        if (c != '\n' && c != '\r') partial_ += c;
        if (c != '\n' && partial_.size() < mostLineBytes) continue;
        line({seconds, std::move(partial_)});
        partial_.clear();
    }
}

void ConsoleReader::finish(double seconds)
{
    if (!partial_.empty()) line({seconds, std::move(partial_)});
    partial_.clear();
}

void ConsoleReader::see(std::string_view id, const ConsoleLine &line)
{
    const auto step = std::ranges::find(verdict_.steps, id, &VerdictStep::id);
    if (step != verdict_.steps.end() && !step->seen) step->seen = line;
}

SegmentVerdict *ConsoleReader::segment(std::string_view name)
{
    const auto found = std::ranges::find(verdict_.segments, name, &SegmentVerdict::name);
    return found == verdict_.segments.end() ? nullptr : &*found;
}

/// "stage: kernel 0x2880000 0x30000 as planned", and at the end "stage: entering 0x28b0000 little-endian".
void ConsoleReader::readStage(const ConsoleLine &line)
{
    if (!line.text.starts_with(stageSays)) return;
    const std::string_view said = std::string_view(line.text).substr(stageSays.size());
    if (said.starts_with("entering ")) {
        phase_ = Phase::purgatory;
        return;
    }
    SegmentVerdict *about = segment(firstWord(said));
    if (about == nullptr) return;
    if (said.ends_with(" as planned")) about->asPlanned = true;
    if (said.contains(" DIFFERS: ")) about->asPlanned = false;
    const auto good = [](const SegmentVerdict &s) { return s.asPlanned == true; };
    if (std::ranges::all_of(verdict_.segments, good)) see("compared", line);
}

/// "  kernel 0x2880000 0x30000 ok", or "BAD: …".
void ConsoleReader::readSegment(const ConsoleLine &line)
{
    const std::string_view said = std::string_view(line.text).substr(2);
    SegmentVerdict *about = segment(firstWord(said));
    if (about == nullptr) return;
    if (said.ends_with(" ok")) about->verified = true;
    if (said.contains(" BAD: ")) about->verified = false;
}

void ConsoleReader::readPurgatory(const ConsoleLine &line)
{
    if (!expected_.ownPurgatory) {
        if (line.text.starts_with("I'm in purgatory"))
            see("banner", line);
        else if (!line.text.empty() && !isSkiboot(line.text) && !saysTrouble(line.text))
            readKernel(line);
        return;
    }
    if (line.text.starts_with("  ")) readSegment(line);
    if (!line.text.starts_with(purgatorySays)) return;
    const std::string_view said = std::string_view(line.text).substr(purgatorySays.size());
    if (said.starts_with("plan " + expected_.planId + ",")) see("banner", line);
    if (said == "all segments verified") see("verified", line);
    if (said.contains("bad segment(s)") && said.ends_with(" stopping")) verdict_.stopped = true;
    if (!said.starts_with("entering kernel at ")) return;
    see("entered", line);
    phase_ = Phase::kernel;
}

void ConsoleReader::readKernel(const ConsoleLine &line)
{
    phase_ = Phase::kernel;
    if (!line.text.empty() && !isSkiboot(line.text)) see("first-line", line);
    if (expected_.marker && line.text.contains(*expected_.marker)) see("marker", line);
    if (!expected_.until.empty() && line.text.contains(expected_.until)) see("until", line);
}

void ConsoleReader::line(ConsoleLine line)
{
    switch (phase_) {
    case Phase::stage:
        readStage(line);
        break;
    case Phase::purgatory:
        readPurgatory(line);
        break;
    case Phase::kernel:
        readKernel(line);
        break;
    }
    if (saysTrouble(line.text) && verdict_.troubles.size() < mostTroubles) verdict_.troubles.push_back(line);
    kept_ += cost(line);
    verdict_.lines.push_back(std::move(line));
    if (kept_ > mostKept) dropOldLines();
}

/// The older half at once, so that a line costs nothing in the mean.
void ConsoleReader::dropOldLines()
{
    auto &lines = verdict_.lines;
    auto end = lines.begin();
    for (; end != lines.end() && kept_ > mostKept / 2; ++end)
        kept_ -= cost(*end);
    verdict_.dropped += static_cast<std::size_t>(end - lines.begin());
    lines.erase(lines.begin(), end);
}

} // namespace kwb
