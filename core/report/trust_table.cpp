#include "core/report/trust_table.h"

#include "core/report/text.h"

namespace kwb {

namespace {

struct TrustRow {
    Message what;
    Message value;
    RowMark mark = RowMark::none;
};

Message signerName(const Pkcs7Signer &signer)
{
    if (signer.issuer.empty())
        return {KWB_MSG("trust.by-key", "the key with the identifier {id}"),
                {{"id", hexString(signer.keyId)}}};
    return {KWB_MSG("trust.by-issuer", "{issuer}, serial number {serial}"),
            {{"issuer", printable(signer.issuer)}, {"serial", hexString(signer.serial)}}};
}

void addSignature(const TrustOutlook &outlook, std::vector<TrustRow> &out)
{
    const FileSignature &signature = outlook.signature;
    const Message what{KWB_MSG("trust.signature", "signature of the kernel")};
    if (signature.form == SignatureForm::none) {
        out.push_back({what, {KWB_MSG("trust.unsigned", "none")}, RowMark::muted});
        return;
    }
    out.push_back({what,
                   {signature.form == SignatureForm::appended
                        ? KWB_MSG("trust.appended", "appended, {size} at {offset}")
                        : KWB_MSG("trust.authenticode", "Authenticode, {size} at {offset}"),
                    {{"size", byteSizeText(signature.size)}, {"offset", hex(signature.offset)}}}});
    if (signature.message)
        for (const Pkcs7Signer &signer : signature.message->signers)
            out.push_back({{KWB_MSG("trust.signer", "signed by")}, signerName(signer)});
    if (!outlook.judged) {
        out.push_back({{KWB_MSG("trust.verdict", "verdict")},
                       {KWB_MSG("trust.nobody-asked", "not judged: no trusted certificates are known")},
                       RowMark::muted});
        return;
    }
    const SignatureVerdict &verdict = signature.verdict;
    out.push_back({{KWB_MSG("trust.verdict", "verdict")},
                   verdict.accepted() ? verdict.why
                                      : Message(KWB_MSG("trust.refused", "{name}: {why}"),
                                                {{"name", name(*verdict.refusal)}, {"why", verdict.why}}),
                   verdict.accepted() ? RowMark::none : RowMark::error});
}

TrustRow callRow(const char *call, const CallOutlook &outlook)
{
    return {dataText(call),
            outlook.accepted()
                ? Message(KWB_MSG("trust.call-accepted", "accepted: {why}"), {{"why", outlook.because}})
                : Message(KWB_MSG("trust.call-refused", "refused with {name}: {why}"),
                          {{"name", name(*outlook.refusal)}, {"why", outlook.because}}),
            outlook.accepted() ? RowMark::none : RowMark::warning};
}

void addCalls(const LoadOutlook &load, std::vector<TrustRow> &out)
{
    out.push_back({{KWB_MSG("trust.policy", "policy of IMA on the target")},
                   load.policySource.empty() ? Message(KWB_MSG("trust.no-policy", "not known"))
                                             : dataText(load.policySource),
                   load.policySource.empty() ? RowMark::muted : RowMark::none});
    if (load.rule)
        out.push_back(
            {{KWB_MSG("trust.rule", "its rule for kernels")}, dataText(printable(load.rule->text))});
    if (load.keyOnTarget)
        out.push_back({{KWB_MSG("trust.key-there", "the trusted key on the target")},
                       *load.keyOnTarget
                           ? Message(KWB_MSG("trust.key-found", "in one of its keyrings"))
                           : Message(KWB_MSG("trust.key-absent", "in none of its keyrings that can be read")),
                       *load.keyOnTarget ? RowMark::none : RowMark::warning});
    if (load.rule && load.rule->action == "appraise")
        out.push_back({{KWB_MSG("trust.blacklist", "blacklist of the target")},
                       load.blacklisted ? Message(KWB_MSG("trust.entries", "entries: {count}"),
                                                  {{"count", std::to_string(*load.blacklisted)}})
                                        : Message(KWB_MSG("trust.no-blacklist", "not known as a whole")),
                       load.blacklisted ? RowMark::none : RowMark::warning});
    for (const std::string &subject : load.rejected)
        out.push_back({{KWB_MSG("trust.blacklisted-key", "in that blacklist")},
                       dataText(printable(subject)),
                       RowMark::warning});
    out.push_back(callRow("kexec_load", load.exact));
    out.push_back(callRow("kexec_file_load", load.byFile));
}

MessageTemplate measuredThing(std::string_view func)
{
    if (func == "KEXEC_KERNEL_CHECK") return KWB_MSG("trust.measures-kernel", "measured: the kernel");
    if (func == "KEXEC_INITRAMFS_CHECK") return KWB_MSG("trust.measures-initrd", "measured: the initrd");
    return KWB_MSG("trust.measures-cmdline", "measured: the command line");
}

void addMeasurements(const TrustOutlook &outlook, std::vector<TrustRow> &out)
{
    out.push_back({{KWB_MSG("trust.log", "measurement log of the target")},
                   outlook.logEntries ? Message(KWB_MSG("trust.entries", "entries: {count}"),
                                                {{"count", std::to_string(*outlook.logEntries)}})
                                      : Message(KWB_MSG("trust.no-log", "the snapshot has none")),
                   outlook.logEntries ? RowMark::none : RowMark::muted});
    for (const ImaPrediction &prediction : outlook.predictions) {
        const Message what{measuredThing(prediction.func)};
        if (!prediction.entry)
            out.push_back({what, {KWB_MSG("trust.not-measured", "nothing")}, RowMark::muted});
        else
            out.push_back(
                {what,
                 {prediction.known ? KWB_MSG("trust.known", "{name}, which the log has already")
                                   : KWB_MSG("trust.added", "{name}, {digest}"),
                  {{"name", printable(prediction.entry->name())}, {"digest", prediction.entry->measured()}}},
                 prediction.known ? RowMark::muted : RowMark::added});
    }
    for (const PcrValue &value : outlook.registers)
        out.push_back({{KWB_MSG("trust.register", "PCR {number} ({bank}) after that"),
                        {{"number", std::to_string(value.pcr)}, {"bank", name(value.bank)}}},
                       dataText(hexString(value.value))});
}

class TrustTable : public Table {
public:
    explicit TrustTable(const TrustOutlook &outlook)
    {
        addSignature(outlook, rows_);
        addCalls(outlook.load, rows_);
        addMeasurements(outlook, rows_);
    }

    const std::vector<TableColumn> &columns() const override
    {
        static const std::vector<TableColumn> all{{"what", KWB_MSG("identity.what", "what")},
                                                  {"value", KWB_MSG("identity.value", "value")}};
        return all;
    }
    std::size_t rows() const override { return rows_.size(); }
    std::string cell(std::size_t row, std::size_t column, const Say &say) const override
    {
        return say(column == 0 ? rows_[row].what : rows_[row].value);
    }
    std::string tip(std::size_t row, const Say &say) const override { return say(rows_[row].value); }
    Subject subject(std::size_t) const override { return {}; }
    RowMark mark(std::size_t row) const override { return rows_[row].mark; }

private:
    std::vector<TrustRow> rows_;
};

} // namespace

std::unique_ptr<Table> trustTable(const TrustOutlook &outlook)
{
    return std::make_unique<TrustTable>(outlook);
}

} // namespace kwb
