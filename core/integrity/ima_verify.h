#pragma once

#include "core/integrity/ima_log.h"
#include "core/integrity/pcr_values.h"

#include <map>
#include <optional>
#include <vector>

namespace kwb {

/// A register of one bank as a log makes it, step by step from zeros.
class PcrChain {
public:
    /// What is measured into the bank: its own digest of each entry, or, as kernels before 5.8 do and newer
    /// ones for a hash they do not have, the SHA-1 digest with zeros behind it.
    enum class Kind { own, padded };

    PcrChain(PcrBank bank, Kind kind, std::optional<Bytes> start = {});

    void add(const ImaEntry &entry, ByteOrder order);
    const Bytes &value() const { return value_; }

private:
    BankHash extend_;
    BankHash measure_;
    Bytes value_;
};

/// A given register value beside the log.
struct PcrComparison {
    PcrValue given;
    Bytes computed; ///< after all entries of that register
    PcrChain::Kind kind = PcrChain::Kind::own;
    /// How many entries of the whole log the value stands for: all if it is that of the log; fewer if the log
    /// has grown since the register was read (or was added to); nothing if it is that of no point in the log.
    std::optional<std::size_t> matchesAfter;
};

/// What recomputing a log gave.
struct ImaVerdict {
    std::vector<std::size_t> wrongDigests; ///< entries whose template digest is not that of their fields
    std::vector<std::size_t> violations;
    std::vector<PcrValue> registers; ///< of every register that the log has, in every bank
    std::vector<PcrComparison> comparisons;
    /// The first entry at which the chain breaks: with a wrong digest, or the first one that no given
    /// register stands for. It is `entries.size()` of the log when only the end does not match.
    std::optional<std::size_t> brokenAt;

    bool ok() const { return !brokenAt; }
};

/// Recomputes every template digest and every register, and compares with the values given.
ImaVerdict verifyImaLog(const ImaLog &log, const std::vector<PcrValue> &given = {});

} // namespace kwb
