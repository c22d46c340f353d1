#pragma once

#include "core/base/message.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kwb {

enum class Severity { error, warning, note };
const char *name(Severity severity); ///< "error", "warning", "note"

/// A problem of a plan, with a stable code, what was seen, and what to do.
struct Finding {
    std::string code; ///< "segment-overlaps-firmware": never changes once released
    Severity severity = Severity::note;
    Message message;
    std::vector<std::pair<std::string, std::string>> evidence; ///< named numbers and names, addresses as 0x…
    Message remedy;
    std::string about; ///< segment name, tree path or file that it is about; empty = the whole plan

    bool operator==(const Finding &) const = default;
};

/// What a code means: one row of the catalogue. A finding's message and remedy are these templates, filled
/// with its evidence; the rest is the help page of `kwb` and of the window.
struct FindingRule {
    const char *code;
    Severity severity;
    MessageTemplate message;
    MessageTemplate remedy;
    MessageTemplate cause; ///< why this kills a boot, in a sentence or two
    const char *source;    ///< where the rule stands
};

/// Every code that a plan can carry, in the order of the manual.
std::span<const FindingRule> findingRules();
/// By code; null if there is none.
const FindingRule *findFindingRule(std::string_view code);

/// A finding of a rule with its evidence filled in: in its message as data or words, in Finding::evidence as
/// English text.
Finding makeFinding(const FindingRule &rule, std::vector<MessageArgument> evidence, std::string about);
/// The same by a code of the catalogue.
Finding makeFinding(std::string_view code, std::vector<MessageArgument> evidence, std::string about);
/// A piece of evidence that is words, for people of other languages; null where it is data.
const Message *evidenceWords(const Finding &finding, std::string_view name);

} // namespace kwb
