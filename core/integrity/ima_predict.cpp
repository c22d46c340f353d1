#include "core/integrity/ima_predict.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace kwb {

namespace {

constexpr std::string_view appendedMarker =
    "~Module signature appended~\n"; // Linux include/linux/module_signature.h

/// What is measured at one occasion.
struct Measured {
    const char *func;
    ByteView bytes;
    std::string name;
    bool isFile;
};

/// Fills in a field as Linux does for a file without signatures and attributes, or for a buffer. False if
/// that is not known.
bool makeField(const std::string &id, const Measured &what, PcrBank hash, ByteView digest, Bytes &out)
{
    if (id == "d-ng") out = imaDigestField(name(hash), digest);
    if (id == "d-ngv2") out = imaDigestField(std::string("ima:") + name(hash), digest);
    if (id == "d") out.assign(digest.begin(), digest.end());
    if (id == "n-ng") out = imaNameField(what.name);
    if (id == "n") out = bytesOf(what.name);
    if (id == "buf" && !what.isFile) out.assign(what.bytes.begin(), what.bytes.end());
    constexpr std::array known{"d", "d-ng", "d-ngv2", "n", "n-ng", "buf", "sig", "d-modsig", "modsig"};
    return std::ranges::find(known, id) != known.end();
}

/// PCR of the rule that decided, else the kernel's own.
std::uint32_t registerOf(const ImaDecision &decision, const ImaMachine &machine)
{
    const std::string text = decision.rule ? decision.rule->value("pcr") : std::string();
    std::uint32_t pcr = machine.pcr;
    std::from_chars(text.data(), text.data() + text.size(), pcr);
    return pcr;
}

Result<ImaEntry> makeEntry(const Measured &what, const ImaDecision &decision, const ImaMachine &machine,
                           PcrBank bank)
{
    ImaEntry entry;
    entry.templateName = decision.rule ? decision.rule->value("template") : std::string();
    if (entry.templateName.empty()) entry.templateName = what.isFile ? machine.templateName : "ima-buf";
    entry.pcr = registerOf(decision, machine);
    const auto fields = imaTemplateFields(entry.templateName);
    BankHash hash(machine.fileHash);
    const Bytes digest = hash.digest(what.bytes);
    for (const std::string &id : fields.value_or(std::vector<std::string>{""})) {
        Bytes value;
        if (!makeField(id, what, machine.fileHash, digest, value))
            return fail(
                ErrorKind::unsupported,
                {KWB_MSG("ima.predict-template", "what the template \"{name}\" holds cannot be predicted"),
                 {{"name", entry.templateName}}});
        entry.fields.push_back({id, std::move(value)});
    }
    BankHash logHash(bank);
    entry.digest = imaTemplateDigest(entry, machine.order, logHash);
    return entry;
}

/// A signature in the extended attributes, which only the target knows; one behind the file's bytes, of which
/// the log would have the digest without it.
bool dependsOnSignature(const ImaEntry &entry, const Measured &what, const ImaDecision &decision)
{
    if (!what.isFile) return false;
    const bool appended = textOf(what.bytes).ends_with(appendedMarker);
    return entry.field("sig") != nullptr ||
           (entry.field("modsig") != nullptr && decision.appendedSignature && appended);
}

} // namespace

Result<std::vector<ImaPrediction>> predictFileLoad(const ImaLoad &load, const std::vector<ImaRule> &policy,
                                                   const ImaMachine &machine, const ImaLog &log)
{
    std::vector<Measured> all{{"KEXEC_KERNEL_CHECK", load.kernel, load.kernelPath, true}};
    if (load.initrd) all.push_back({"KEXEC_INITRAMFS_CHECK", *load.initrd, load.initrdPath, true});
    if (!load.cmdline.empty()) all.push_back({"KEXEC_CMDLINE", viewOf(load.cmdline), "kexec-cmdline", false});
    std::set<std::pair<std::uint32_t, Bytes>> there;
    for (const ImaEntry &entry : log.entries)
        there.insert({entry.pcr, entry.digest});
    std::vector<ImaPrediction> out;
    for (const Measured &what : all) {
        ImaPrediction &prediction = out.emplace_back();
        prediction.func = what.func;
        prediction.decision = decideMeasurement(policy, what.func);
        if (!prediction.decision.measure) continue;
        KWB_TRY(prediction.entry, makeEntry(what, prediction.decision, machine, log.bank));
        prediction.unsure = dependsOnSignature(*prediction.entry, what, prediction.decision);
        const bool isNew = there.insert({prediction.entry->pcr, prediction.entry->digest}).second;
        prediction.known = !isNew && !machine.repeats;
    }
    return out;
}

std::vector<PcrValue> predictRegisters(const ImaLog &log, std::span<const ImaPrediction> predictions,
                                       const std::vector<PcrValue> &given, const ImaMachine &machine)
{
    std::set<std::uint32_t> used{machine.pcr};
    for (const ImaPrediction &prediction : predictions)
        if (prediction.added()) used.insert(prediction.entry->pcr);
    std::vector<PcrValue> out;
    for (const std::uint32_t pcr : used)
        for (const PcrBank bank : pcrBanks) {
            const auto start = std::ranges::find_if(
                given, [&](const PcrValue &value) { return value.pcr == pcr && value.bank == bank; });
            PcrChain chain(bank, PcrChain::Kind::own,
                           start != given.end() ? std::optional(start->value) : std::nullopt);
            if (start == given.end())
                for (const ImaEntry &entry : log.entries)
                    if (entry.pcr == pcr) chain.add(entry, log.order);
            for (const ImaPrediction &prediction : predictions)
                if (prediction.added() && prediction.entry->pcr == pcr)
                    chain.add(*prediction.entry, machine.order);
            out.push_back({pcr, bank, chain.value()});
        }
    return out;
}

} // namespace kwb
