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

Finding makeFinding(const FindingRule &rule, std::vector<MessageArgument> evidence, std::string about)
{
    Finding finding{
        rule.code,       rule.severity, Message(rule.message, evidence), {}, Message(rule.remedy, evidence),
        std::move(about)};
    for (MessageArgument &argument : evidence)
        finding.evidence.emplace_back(std::move(argument.name), std::move(argument.value));
    return finding;
}

Finding makeFinding(std::string_view code, std::vector<MessageArgument> evidence, std::string about)
{
    if (const FindingRule *rule = findFindingRule(code))
        return makeFinding(*rule, std::move(evidence), std::move(about));
    Finding finding;
    finding.code = code;
    finding.about = std::move(about);
    for (MessageArgument &argument : evidence)
        finding.evidence.emplace_back(std::move(argument.name), std::move(argument.value));
    return finding;
}

const Message *evidenceWords(const Finding &finding, std::string_view name)
{
    for (const MessageArgument &argument : finding.message.arguments())
        if (argument.name == name) return argument.words.get();
    return nullptr;
}

} // namespace kwb
