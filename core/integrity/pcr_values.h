#pragma once

#include "core/base/result.h"
#include "core/integrity/pcr_bank.h"

#include <string>
#include <vector>

namespace kwb {

/// What a register of a TPM holds.
struct PcrValue {
    std::uint32_t pcr = 0;
    PcrBank bank = PcrBank::sha1;
    Bytes value;

    bool operator==(const PcrValue &) const = default;
};

/// Reads register values as programs and kernels print them: `tpm2 pcrread` (banks with "N: 0x…" below them),
/// /sys/class/tpm/tpm0/pcr-sha256/10 (a lone digest: the bank follows from its length, the register is 10),
/// /sys/class/tpm/tpm0/device/pcrs ("PCR-10: 0A 1B …", SHA-1). Banks of other hashes are passed over. Errors:
/// malformed with the line; also when there is no value at all.
Result<std::vector<PcrValue>> readPcrValues(std::string_view text, const std::string &file);

} // namespace kwb
