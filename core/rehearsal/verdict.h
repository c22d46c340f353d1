#pragma once

#include "core/base/address.h"
#include "core/base/message.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kwb {

/// A line of the console without its end, and when it was there, in seconds since the machine's start.
struct ConsoleLine {
    double seconds = 0;
    std::string text;
};

/// What a rehearsal waits for on the console.
struct ConsoleExpectation {
    std::string planId;
    std::vector<std::string> segments; ///< names, as the stage and our purgatory list them
    bool ownPurgatory = true;          ///< ours says every step; others say little or nothing
    std::optional<std::string> marker; ///< the word on the new kernel's command line
    std::string until;                 ///< text that the new system is to print; empty: none
    bool stage = true; ///< a rehearsal's first stage speaks first; on a real target the old kernel does
};

/// One thing that is to be seen, in the order of a boot.
struct VerdictStep {
    std::string id;       ///< stable: compared, banner, verified, entered, first-line, marker, until
    bool required = true; ///< a verdict is good only if all these are seen
    std::optional<ConsoleLine> seen;
};

/// "memory is as planned": what a step means, for people. Empty for an unknown id.
Message title(const VerdictStep &step);

/// What two readers found in a segment's memory; nothing: they did not say.
struct SegmentVerdict {
    std::string name;
    std::optional<bool> asPlanned; ///< the stage, before the jump: memory has the manifest's digest
    std::optional<bool> verified;  ///< our purgatory, after it
};

/// A rehearsal as its console tells it.
struct Verdict {
    std::vector<ConsoleLine> lines; ///< the newest; a console without end must not take all memory
    std::size_t dropped = 0;        ///< lines before them that are no longer kept
    std::vector<VerdictStep> steps;
    std::vector<SegmentVerdict> segments;
    std::vector<ConsoleLine> troubles; ///< lines that say that something is wrong
    bool stopped = false;              ///< the purgatory has stopped: nothing follows

    const VerdictStep *step(std::string_view id) const;
    std::size_t seen() const { return dropped + lines.size(); } ///< lines there were
    bool complete() const;                                      ///< every required step was seen
    bool ok() const { return complete() && troubles.empty(); }
};

/// Reads a console as it grows.
class ConsoleReader {
public:
    explicit ConsoleReader(ConsoleExpectation expected);

    /// More of the console; a line counts when its end is there, or when it is too long for one.
    void add(std::string_view bytes, double seconds);
    /// The console has ended: what is left is a line too.
    void finish(double seconds);

    const Verdict &verdict() const { return verdict_; }

private:
    void line(ConsoleLine line);
    void dropOldLines();
    void readStage(const ConsoleLine &line);
    void readPurgatory(const ConsoleLine &line);
    void readKernel(const ConsoleLine &line);
    void readSegment(const ConsoleLine &line);
    void see(std::string_view id, const ConsoleLine &line);
    SegmentVerdict *segment(std::string_view name);

    enum class Phase { stage, purgatory, kernel };

    ConsoleExpectation expected_;
    Phase phase_ = Phase::stage;
    std::string partial_;
    std::size_t kept_ = 0; ///< bytes that the verdict's lines take
    Verdict verdict_;
};

} // namespace kwb
