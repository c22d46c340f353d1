#include "core/report/finding_json.h"

namespace kwb {

Json findingJson(const Finding &finding)
{
    Json evidence = Json::object();
    for (const auto &[key, value] : finding.evidence)
        evidence[key] = value;
    return {{"code", finding.code},
            {"severity", name(finding.severity)},
            {"message", finding.message.text()},
            {"about", finding.about},
            {"evidence", evidence},
            {"remedy", finding.remedy.text()}};
}

} // namespace kwb
