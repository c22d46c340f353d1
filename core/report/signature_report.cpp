#include "core/report/signature_report.h"

#include "core/report/json_document.h"
#include "core/report/text.h"

#include <fmt/format.h>

namespace kwb {

namespace {

Json refusalJson(const std::optional<KernelRefusal> &refusal)
{
    return refusal ? Json(name(*refusal)) : Json(nullptr);
}

Json certificateJson(const Certificate &certificate)
{
    return {{"subject", certificate.subject},
            {"issuer", certificate.issuer},
            {"serial", hexString(certificate.serial)},
            {"key_id", hexString(certificate.keyId)},
            {"key", certificate.key},
            {"not_before", certificate.notBefore},
            {"not_after", certificate.notAfter},
            {"sha256", certificate.sha256},
            {"file", certificate.source}};
}

Json signerJson(const Pkcs7Signer &signer)
{
    return {{"issuer", signer.issuer},
            {"serial", hexString(signer.serial)},
            {"key_id", hexString(signer.keyId)},
            {"hash", signer.digest},
            {"algorithm", signer.algorithm},
            {"attributes", signer.attributes.has_value()},
            {"signing_time", signer.signingTime ? Json(*signer.signingTime) : Json(nullptr)}};
}

Json verdictJson(const SignatureVerdict &verdict)
{
    return {{"accepted", verdict.accepted()},
            {"error", refusalJson(verdict.refusal)},
            {"why", printable(verdict.why).text()}};
}

Json attributeJson(const SignatureFindings &found)
{
    Json out = {{"hash", found.attribute->digest}, {"key_id", hex(found.attribute->keyId)}};
    if (found.judged && found.attributeVerdict) out["verdict"] = verdictJson(*found.attributeVerdict);
    return out;
}

Json callJson(const CallOutlook &call)
{
    return {{"accepted", call.accepted()},
            {"error", refusalJson(call.refusal)},
            {"because", printable(call.because).text()}};
}

Json outlookJson(const LoadOutlook &outlook)
{
    return {{"policy", outlook.policySource},
            {"rule", outlook.rule ? Json(printable(outlook.rule->text)) : Json(nullptr)},
            {"assumed", outlook.assumed},
            {"key_on_target", outlook.keyOnTarget ? Json(*outlook.keyOnTarget) : Json(nullptr)},
            {"blacklist_entries", outlook.blacklisted ? Json(*outlook.blacklisted) : Json(nullptr)},
            {"blacklisted_keys", outlook.rejected},
            {"kexec_load", callJson(outlook.exact)},
            {"kexec_file_load", callJson(outlook.byFile)}};
}

std::string verdictText(const SignatureVerdict &verdict)
{
    return fmt::format("{}: {}", verdict.accepted() ? "accepted" : name(*verdict.refusal),
                       printable(verdict.why).text());
}

std::string certificateText(const Certificate &certificate)
{
    return fmt::format("  {}\n      {}, valid {} to {}, key identifier {}{}\n",
                       printable(certificate.subject), certificate.key, certificate.notBefore,
                       certificate.notAfter, hexString(certificate.keyId),
                       certificate.selfIssued() ? "" : ", by " + printable(certificate.issuer));
}

std::string signerText(const Pkcs7Signer &signer)
{
    std::string out = signer.issuer.empty() ? fmt::format("  key identifier {}", hexString(signer.keyId))
                                            : fmt::format("  issuer {}, serial {}", printable(signer.issuer),
                                                          hexString(signer.serial));
    out += fmt::format(", {} with {}", signer.algorithm, signer.digest);
    if (signer.signingTime) out += ", at " + *signer.signingTime;
    if (signer.attributes) out += ", over attributes";
    return out + "\n";
}

std::string messageText(const Pkcs7Message &message)
{
    std::string out = "Signed by\n";
    for (const Pkcs7Signer &signer : message.signers)
        out += signerText(signer);
    if (!message.certificates.empty()) out += "Certificates with it\n";
    for (const Certificate &certificate : message.certificates)
        out += certificateText(certificate);
    return out;
}

std::string chainText(const Pkcs7Verdict &verdict)
{
    if (verdict.chain.empty()) return {};
    std::string out = "Chain\n";
    for (const Certificate &certificate : verdict.chain)
        out += certificateText(certificate);
    return out;
}

std::string callText(const char *call, const CallOutlook &outlook)
{
    return fmt::format("  {:<16} {}: {}\n", call,
                       outlook.accepted() ? "accepted" : fmt::format("refused, {}", name(*outlook.refusal)),
                       printable(outlook.because).text());
}

std::string outlookText(const LoadOutlook &outlook)
{
    std::string out = "On the target\n";
    out += outlook.policySource.empty() ? "  no policy of IMA is known\n"
                                        : fmt::format("  policy: {}\n", printable(outlook.policySource));
    if (outlook.rule) out += fmt::format("  rule: {}\n", printable(outlook.rule->text));
    for (const std::string &condition : outlook.assumed)
        out += fmt::format("  {} cannot be judged from here and was taken as met\n", printable(condition));
    if (outlook.keyOnTarget)
        out += *outlook.keyOnTarget
                   ? "  the trusted key is in a keyring there\n"
                   : "  the trusted key is in none of the keyrings that could be read there\n";
    if (outlook.rule && outlook.rule->action == "appraise" && !outlook.blacklisted)
        out += "  its blacklist is not known as a whole: it may have the file, or a certificate\n";
    for (const std::string &subject : outlook.rejected)
        out += fmt::format("  its blacklist has the certificate of {}: no keyring takes it any more\n",
                           printable(subject));
    return out + callText("kexec_load", outlook.exact) + callText("kexec_file_load", outlook.byFile);
}

} // namespace

std::string signatureJson(const SignatureFindings &found)
{
    JsonDocument out;
    out.field("schema", "kexec-workbench/signature/1");
    out.field("form", name(found.file.form));
    out.field("offset", hex(found.file.offset));
    out.field("size", found.file.size);
    const Pkcs7Message nothing;
    const Pkcs7Message &message = found.file.message ? *found.file.message : nothing;
    out.rows("signers", message.signers, signerJson);
    out.rows("certificates", message.certificates, certificateJson);
    if (found.judged) {
        out.field("verdict", verdictJson(found.file.verdict));
        out.rows("chain", found.file.verdict.chain, certificateJson);
    }
    if (found.attribute) out.field("ima", attributeJson(found));
    if (found.outlook) out.field("target", outlookJson(*found.outlook));
    return out.finish();
}

std::string signatureText(const SignatureFindings &found)
{
    const FileSignature &file = found.file;
    std::string out = file.form == SignatureForm::none
                          ? "no signature in or behind the file\n"
                          : fmt::format("{} signature, {} at {}\n", name(file.form), byteSizeText(file.size),
                                        hex(file.offset));
    if (file.message) out += messageText(*file.message);
    if (found.judged) out += chainText(file.verdict) + verdictText(file.verdict) + "\n";
    if (found.attribute)
        out += fmt::format("security.ima: {} by the key {}\n", found.attribute->digest,
                           hex(found.attribute->keyId));
    if (found.judged && found.attributeVerdict)
        out += "security.ima: " + verdictText(*found.attributeVerdict) + "\n";
    if (found.outlook) out += outlookText(*found.outlook);
    return out;
}

} // namespace kwb
