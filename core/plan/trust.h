#pragma once

#include "core/integrity/file_signature.h"
#include "core/integrity/ima_predict.h"
#include "core/plan/load_outlook.h"
#include "core/plan/plan.h"

namespace kwb {

/// What the target will make of a plan's kernel: who signed it, which call will take it, what will be
/// measured.
struct TrustOutlook {
    FileSignature signature;
    bool judged = false; ///< whether trusted keys were given: else what the signature is worth is not known
    LoadOutlook load;
    std::optional<std::size_t> logEntries;  ///< of the target's measurement log; nothing: it has none
    std::vector<ImaPrediction> predictions; ///< what kexec_file_load would add
    std::vector<PcrValue> registers;        ///< after that, if there is a log
};

/// Looks at the kernel's file, which may take a while (it is hashed). Errors: malformed (the target's policy
/// or log), those of predictFileLoad().
Result<TrustOutlook> trustOutlook(const BootPlan &plan, const KeyRing &ring);

} // namespace kwb
