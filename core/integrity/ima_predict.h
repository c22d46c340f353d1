#pragma once

#include "core/integrity/ima_policy.h"
#include "core/integrity/ima_verify.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kwb {

/// How the running kernel measures.
struct ImaMachine {
    ByteOrder order = ByteOrder::little;
    PcrBank fileHash = PcrBank::sha256;  ///< ima_hash=, CONFIG_IMA_DEFAULT_HASH
    std::string templateName = "ima-ng"; ///< ima_template=, CONFIG_IMA_DEFAULT_TEMPLATE
    std::uint32_t pcr = 10;
    bool repeats = false; ///< CONFIG_IMA_DISABLE_HTABLE: what the log has already is measured again
};

/// What kexec_file_load is given: the bytes, and the paths by which the target knows them.
struct ImaLoad {
    ByteView kernel;
    std::string kernelPath;
    std::optional<ByteView> initrd;
    std::string initrdPath;
    std::string cmdline;
};

/// One measurement that the load will make, or that it will not, and why.
struct ImaPrediction {
    std::string func; ///< "KEXEC_KERNEL_CHECK", …
    ImaDecision decision;
    std::optional<ImaEntry> entry; ///< if it is measured
    bool known = false;            ///< the log has it already, so it is not added
    bool unsure = false;           ///< a field depends on what cannot be known here (a signature)

    bool added() const { return entry && !known; }
};

/// The entries that kexec_file_load adds to `log` (Linux security/integrity/ima/ima_main.c): kernel and
/// initramfs as files, then the command line. Errors: unsupported (a template whose fields are not known
/// here).
Result<std::vector<ImaPrediction>> predictFileLoad(const ImaLoad &load, const std::vector<ImaRule> &policy,
                                                   const ImaMachine &machine, const ImaLog &log);

/// The registers of all banks after `log` and the predicted entries. What `given` holds is taken for the
/// value after the log.
std::vector<PcrValue> predictRegisters(const ImaLog &log, std::span<const ImaPrediction> predictions,
                                       const std::vector<PcrValue> &given, const ImaMachine &machine);

} // namespace kwb
