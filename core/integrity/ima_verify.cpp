#include "core/integrity/ima_verify.h"

#include <algorithm>
#include <set>

namespace kwb {

namespace {

constexpr std::uint32_t defaultPcr = 10; // CONFIG_IMA_MEASURE_PCR_IDX

Bytes measuredInto(const ImaEntry &entry, ByteOrder order, BankHash &hash, std::size_t size)
{
    if (entry.violation()) return Bytes(size, 0xff);
    Bytes digest = imaTemplateDigest(entry, order, hash);
    digest.resize(size);
    return digest;
}

void checkDigests(const ImaLog &log, ImaVerdict &verdict)
{
    BankHash hash(log.bank);
    for (std::size_t i = 0; i < log.entries.size(); ++i) {
        const ImaEntry &entry = log.entries[i];
        if (entry.violation())
            verdict.violations.push_back(i);
        else if (imaTemplateDigest(entry, log.order, hash) != entry.digest)
            verdict.wrongDigests.push_back(i);
    }
}

/// Follows the log to the last point at which the register is as given.
PcrComparison follow(const ImaLog &log, const PcrValue &given, PcrChain::Kind kind)
{
    PcrComparison out{given, {}, kind, {}};
    PcrChain chain(given.bank, kind);
    if (chain.value() == given.value) out.matchesAfter = 0;
    for (std::size_t i = 0; i < log.entries.size(); ++i) {
        if (log.entries[i].pcr == given.pcr) chain.add(log.entries[i], log.order);
        if (chain.value() == given.value) out.matchesAfter = i + 1;
    }
    out.computed = chain.value();
    return out;
}

PcrComparison compare(const ImaLog &log, const PcrValue &given)
{
    PcrComparison own = follow(log, given, PcrChain::Kind::own);
    if (own.matchesAfter || given.bank == PcrBank::sha1) return own;
    PcrComparison padded = follow(log, given, PcrChain::Kind::padded);
    return padded.matchesAfter ? padded : own;
}

void breakAt(ImaVerdict &verdict, std::size_t entry)
{
    verdict.brokenAt = std::min(verdict.brokenAt.value_or(entry), entry);
}

} // namespace

PcrChain::PcrChain(PcrBank bank, Kind kind, std::optional<Bytes> start)
    : extend_(bank)
    , measure_(kind == Kind::own ? bank : PcrBank::sha1)
    , value_(start ? *std::move(start) : Bytes(digestSize(bank)))
{
}

void PcrChain::add(const ImaEntry &entry, ByteOrder order)
{
    value_ = extend_.extend(value_, measuredInto(entry, order, measure_, digestSize(extend_.bank())));
}

ImaVerdict verifyImaLog(const ImaLog &log, const std::vector<PcrValue> &given)
{
    ImaVerdict verdict;
    checkDigests(log, verdict);
    std::set<std::uint32_t> used;
    for (const ImaEntry &entry : log.entries)
        used.insert(entry.pcr);
    for (const std::uint32_t pcr : used)
        for (const PcrBank bank : pcrBanks) {
            PcrChain chain(bank, PcrChain::Kind::own);
            for (const ImaEntry &entry : log.entries)
                if (entry.pcr == pcr) chain.add(entry, log.order);
            verdict.registers.push_back({pcr, bank, chain.value()});
        }
    if (!verdict.wrongDigests.empty()) breakAt(verdict, verdict.wrongDigests.front());
    for (const PcrValue &value : given) {
        // Others are the firmware's, or of nobody; but that this one is not used must be said.
        if (value.pcr != defaultPcr && !used.contains(value.pcr)) continue;
        const PcrComparison &compared = verdict.comparisons.emplace_back(compare(log, value));
        const std::size_t reached = compared.matchesAfter.value_or(log.entries.size());
        const bool later =
            std::any_of(log.entries.begin() + static_cast<std::ptrdiff_t>(reached), log.entries.end(),
                        [&](const ImaEntry &entry) { return entry.pcr == value.pcr; });
        if (!compared.matchesAfter || later) breakAt(verdict, reached);
    }
    return verdict;
}

} // namespace kwb
