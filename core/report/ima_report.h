#pragma once

#include "core/integrity/ima_predict.h"
#include "core/plan/finding.h"

#include <string>
#include <vector>

/// Measurement logs, their check and predictions, as JSON (resources/linux/man/kwb.1 has the members) and as
/// text.
namespace kwb {

/// What `kwb ima show` says: the entries of a log.
std::string imaLogJson(const ImaLog &log);
std::string imaLogText(const ImaLog &log);

/// What `kwb ima verify` says: whether the entries and the registers follow from each other.
std::string imaVerdictJson(const ImaLog &log, const ImaVerdict &verdict,
                           const std::vector<Finding> &findings);
std::string imaVerdictText(const ImaLog &log, const ImaVerdict &verdict,
                           const std::vector<Finding> &findings);

/// A prediction with what it goes by.
struct ImaOutlook {
    ImaMachine machine;
    std::string policySource;
    std::size_t logEntries = 0;
    std::vector<ImaPrediction> predictions;
    std::vector<PcrValue> registers; ///< after the load
    std::vector<Finding> findings;
};
/// What `kwb ima predict` says.
std::string imaOutlookJson(const ImaOutlook &outlook);
std::string imaOutlookText(const ImaOutlook &outlook);

} // namespace kwb
