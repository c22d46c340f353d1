#include "core/plan/finding_rules.h"

namespace kwb {

std::span<const FindingRule> findingRules()
{
    static const std::vector<FindingRule> all = [] {
        std::vector<FindingRule> rules;
        for (const auto part :
             {layoutFindingRules(), timeFindingRules(), machineFindingRules(), treeFindingRules(),
              inputFindingRules(), crashFindingRules(), measurementFindingRules()})
            rules.insert(rules.end(), part.begin(), part.end());
        return rules;
    }();
    return all;
}

} // namespace kwb
