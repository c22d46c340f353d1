#include "core/plan/finding.h"

#include <algorithm>

namespace kwb {

const char *name(Severity severity)
{
    switch (severity) {
    case Severity::error:
        return "error";
    case Severity::warning:
        return "warning";
    case Severity::note:
        return "note";
    }
    return "note";
}

const FindingRule *findFindingRule(std::string_view code)
{
    const auto rules = findingRules();
    const auto it = std::ranges::find_if(rules, [&](const FindingRule &rule) { return code == rule.code; });
    return it == rules.end() ? nullptr : &*it;
}

Finding makeFinding(std::string_view code, std::vector<std::pair<std::string, std::string>> evidence,
                    std::string about)
{
    Finding finding;
    finding.code = code;
    finding.about = std::move(about);
    if (const FindingRule *rule = findFindingRule(code)) {
        std::vector<MessageArgument> arguments;
        arguments.reserve(evidence.size());
        for (const auto &[key, value] : evidence)
            arguments.push_back({key, value});
        finding.severity = rule->severity;
        finding.message = Message(rule->message, arguments);
        finding.remedy = Message(rule->remedy, std::move(arguments));
    }
    finding.evidence = std::move(evidence);
    return finding;
}

} // namespace kwb
