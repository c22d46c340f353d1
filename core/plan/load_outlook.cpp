// Who may load a kernel. Root may, by either of two calls, until something forbids it.
//
// kexec_load takes memory, so nothing can be asked about where it came from. Lockdown forbids it (EPERM), and
// so do a rule of IMA that wants kernels to be signed and, on machines with EFI, secure boot (EACCES).
//
// kexec_file_load takes a file. If a rule of IMA fits, the file must have a signature that a key of the .ima
// (or, for kernels, .platform) keyring made: in its attribute security.ima, or behind the file if the rule
// says modsig. Whatever is wrong with it, the caller gets EACCES; the reason stands in the audit log alone.
// On PowerPC that is all, and lockdown leaves the call alone. On x86_64 and arm64 the kernel
// (CONFIG_KEXEC_SIG) itself then looks for an Authenticode signature by a key of its trusted keyrings or
// .platform. A bad one counts only where somebody insists: secure boot or CONFIG_KEXEC_SIG_FORCE, and the
// caller gets the error itself; or lockdown, and he gets EPERM.
//
// Before IMA looks at a signature, the file's own digest is looked for in the kernel's blacklist, if the rule
// says check_blacklist and the file has an appended signature. A certificate of the blacklist does not count
// in a signature that brings it, and is not taken into a keyring. One that is there already stays, so that a
// key of the firmware's db, which is read before dbx, counts until the key is taken out of db.
//
// What was decided of a file holds until somebody writes to it. Whole certificates that stand in the
// blacklist (CONFIG_SYSTEM_REVOCATION_LIST) play no part: IMA names a keyring, and only who asks for the
// platform's by its constant has them looked up. (verify_pkcs7_message_sig)
//
// The rule of IMA comes with secure boot on PowerPC, by ima_policy=secure_boot, or from whoever writes a
// policy.

#include "core/plan/load_outlook.h"

#include "core/plan/command_line.h"
#include "core/plan/ima_target.h"
#include "core/plan/own_check.h"

namespace kwb {

namespace {

CallOutlook forbidden(KernelRefusal refusal, Message because)
{
    return {refusal, std::move(because)};
}

/// What holds for both calls. (kernel/kexec_core.c kexec_load_permitted)
std::optional<CallOutlook> forbiddenAltogether(const Snapshot &target)
{
    if (target.loadDisabled == true)
        return forbidden(KernelRefusal::notPermitted,
                         {KWB_MSG("outlook.disabled", "kexec_load_disabled is 1 on the target")});
    if (target.loadLimitReboot == 0)
        return forbidden(KernelRefusal::notPermitted,
                         {KWB_MSG("outlook.limit", "kexec_load_limit_reboot is 0 on the target")});
    return std::nullopt;
}

/// An option whose conditions are not met has no line at all.
bool notBuilt(const Snapshot &target, const char *option)
{
    return target.configText && target.config(option).value_or("n") == "n";
}

/// ima_appraise= is passed over under secure boot and by kernels without the option; else what does not begin
/// with one of these words enforces. (ima_appraise.c default_appraise_setup)
bool enforces(const Snapshot &target)
{
    const bool secureBoot = target.hasTree() && !secureBootPlace(target.tree()).empty();
    if (secureBoot || efiSecureBoot(target) || notBuilt(target, "CONFIG_IMA_APPRAISE_BOOTPARAM")) return true;
    const std::string mode =
        commandLineValue(target.cmdline.value_or(std::string()), "ima_appraise").value_or("");
    return !mode.starts_with("off") && !mode.starts_with("log") && !mode.starts_with("fix");
}

CallOutlook exactOutlook(const Snapshot &target, bool appraises)
{
    if (notBuilt(target, "CONFIG_KEXEC"))
        return forbidden(KernelRefusal::noSystemCall,
                         {KWB_MSG("outlook.no-call", "the target's kernel was built without {option}"),
                          {{"option", "CONFIG_KEXEC"}}});
    if (const auto both = forbiddenAltogether(target)) return *both;
    // IMA is asked before lockdown is. (kexec_load_check)
    if (appraises)
        return forbidden(KernelRefusal::accessDenied,
                         {KWB_MSG("outlook.no-file", "IMA wants a signed file, and kexec_load has none")});
    if (ownLoader(target) != nullptr && !notBuilt(target, "CONFIG_KEXEC_SIG") &&
        !notBuilt(target, "CONFIG_IMA") && efiSecureBoot(target))
        return forbidden(
            KernelRefusal::accessDenied,
            {KWB_MSG("outlook.secure-boot", "secure boot wants a signed file, and kexec_load has none")});
    if (target.lockdown && *target.lockdown != "none")
        return forbidden(
            KernelRefusal::notPermitted,
            {KWB_MSG("outlook.lockdown", "lockdown={mode} forbids memory that is not from a file"),
             {{"mode", *target.lockdown}}});
    return {std::nullopt, {KWB_MSG("outlook.nothing-forbids", "nothing seen on the target forbids it")}};
}

/// A kernel's file and the signatures that it may have.
struct FileSignatures {
    ByteView file;
    AppendedVerdict appended;
    ImaSignatureVerdict attribute; ///< security.ima
    PeVerdict pe;
};

/// What is known of the target's keyring .blacklist.
Blacklist targetBlacklist(const Snapshot &target)
{
    if (notBuilt(target, "CONFIG_SYSTEM_BLACKLIST_KEYRING")) return {};
    return readBlacklist(target.text("keys").value_or(std::string()));
}

/// /proc/keys tells keys by their names, in which the whole subject key identifier stands, and by its last
/// four bytes. (crypto/asymmetric_keys/x509_public_key.c, asymmetric_type.c)
bool names(const std::string &keys, const Certificate &certificate)
{
    return !certificate.keyId.empty() && keys.find(hexString(certificate.keyId)) != std::string::npos;
}

/// The trusted keys without those that the target's blacklist keeps out. (x509_key_preparse)
KeyRing ringOnTarget(const Snapshot &target, KeyRing ring, LoadOutlook &out)
{
    ring.blacklist = targetBlacklist(target);
    if (ring.blacklist.complete) out.blacklisted = ring.blacklist.names.size();
    if (ring.blacklist.names.empty()) return ring;
    const std::string keys = target.text("keys").value_or(std::string());
    std::erase_if(ring.certificates, [&](const Certificate &certificate) {
        if (!ring.blacklist.has(blacklistName(certificate))) return false;
        out.rejected.push_back(certificate.subject);
        return !names(keys, certificate);
    });
    return ring;
}

/// (ima_appraise.c ima_check_blacklist)
bool isBlacklisted(const ImaAppraisal &appraisal, const AppendedVerdict &appended, const Blacklist &blacklist)
{
    return appraisal.blacklist && appended.digest && blacklist.has(blacklistName(*appended.digest));
}

/// A signature in the attribute counts first; an appended one where there is none or its key is unknown.
/// (ima_appraise.c ima_appraise_measurement)
CallOutlook appraised(const ImaAppraisal &appraisal, const FileSignatures &signatures)
{
    const SignatureVerdict &attribute = signatures.attribute;
    const SignatureVerdict &appended = signatures.appended;
    if (attribute.accepted())
        return {std::nullopt,
                {KWB_MSG("outlook.attribute", "IMA accepts security.ima: {why}"), {{"why", attribute.why}}}};
    const bool hasAttribute = attribute.refusal != KernelRefusal::noData;
    const bool triesAppended = appraisal.appended && signatures.appended.where &&
                               (!hasAttribute || attribute.refusal == KernelRefusal::noKey);
    if (triesAppended && appended.accepted())
        return {std::nullopt,
                {KWB_MSG("outlook.appended", "IMA accepts the appended signature: {why}"),
                 {{"why", appended.why}}}};
    const SignatureVerdict &counts =
        triesAppended || (appraisal.appended && !hasAttribute) ? appended : attribute;
    return forbidden(KernelRefusal::accessDenied,
                     {KWB_MSG("outlook.refused", "IMA refuses the file, {name}: {why}"),
                      {{"name", name(*counts.refusal)}, {"why", counts.why}}});
}

/// Whether a bad signature is an error in any case. (kernel/kexec_file.c sig_enforce)
bool insists(const Snapshot &target)
{
    return target.config("CONFIG_KEXEC_SIG_FORCE") == "y" ||
           (efiSecureBoot(target) && !notBuilt(target, "CONFIG_IMA_ARCH_POLICY"));
}

/// What the loader says of the signature.
SignatureVerdict ownVerdict(const Snapshot &target, const OwnLoader &loader, const PeVerdict &pe)
{
    if (!notBuilt(target, loader.checksOption)) return pe;
    return {KernelRefusal::keyRejected,
            {KWB_MSG("outlook.no-call", "the target's kernel was built without {option}"),
             {{"option", loader.checksOption}}}};
}

/// What follows of it. `vouched`: whether IMA is bound to have judged a signature.
/// (kernel/kexec_file.c kimage_validate_signature)
CallOutlook ownOutlook(const Snapshot &target, const SignatureVerdict &verdict, bool vouched)
{
    if (verdict.accepted()) return {std::nullopt, verdict.why};
    const std::vector<MessageArgument> about{{"name", name(*verdict.refusal)}, {"why", verdict.why}};
    if (insists(target))
        return forbidden(
            *verdict.refusal,
            {KWB_MSG("outlook.own-refused", "the target's kernel refuses the file, {name}: {why}"), about});
    if (!vouched && target.lockdown && *target.lockdown != "none")
        return forbidden(KernelRefusal::notPermitted,
                         {KWB_MSG("outlook.own-lockdown",
                                  "lockdown wants a kernel whose signature holds; here {name}: {why}"),
                          about});
    return {std::nullopt,
            {KWB_MSG("outlook.passed-over",
                     "the target's kernel looks at the signature ({name}: {why}), but does not insist on it"),
             about}};
}

/// What a kernel that looks at files itself makes of one that IMA has let through. One whose configuration is
/// not known is taken for one that checks signatures, as those of distributions do.
CallOutlook ownOutlook(const Snapshot &target, const OwnLoader &loader, const CallOutlook &byIma,
                       bool vouched, const FileSignatures &signatures)
{
    if (const FileFault fault = loader.probe(signatures.file)) return forbidden(*fault->refusal, fault->why);
    CallOutlook out = byIma;
    if (!notBuilt(target, "CONFIG_KEXEC_SIG"))
        out = ownOutlook(target, ownVerdict(target, loader, signatures.pe), vouched);
    if (!out.accepted()) return out;
    if (const FileFault fault = loader.layOut(signatures.file)) return forbidden(*fault->refusal, fault->why);
    return out;
}

CallOutlook fileOutlook(const Snapshot &target, const ImaAppraisal &appraisal, bool enforced,
                        const FileSignatures &signatures, const Blacklist &blacklist)
{
    if (notBuilt(target, "CONFIG_KEXEC_FILE"))
        return forbidden(KernelRefusal::noSystemCall,
                         {KWB_MSG("outlook.no-call", "the target's kernel was built without {option}"),
                          {{"option", "CONFIG_KEXEC_FILE"}}});
    if (const auto both = forbiddenAltogether(target)) return *both;
    CallOutlook byIma{std::nullopt,
                      {KWB_MSG("outlook.nobody-asks", "no rule on the target asks for a signature")}};
    if (enforced && isBlacklisted(appraisal, signatures.appended, blacklist))
        return forbidden(KernelRefusal::accessDenied,
                         {KWB_MSG("outlook.blacklisted",
                                  "IMA refuses the file, {name}: the target's blacklist has {entry}"),
                          {{"name", name(KernelRefusal::notPermitted)},
                           {"entry", blacklistName(*signatures.appended.digest)}}});
    if (enforced) byIma = appraised(appraisal, signatures);
    const OwnLoader *loader = ownLoader(target);
    if (loader == nullptr || !byIma.accepted()) return byIma;
    return ownOutlook(target, *loader, byIma, enforced && appraisal.signature, signatures);
}

std::optional<bool> hasKey(const Snapshot &target, const FileSignatures &signatures)
{
    const auto keys = target.text("keys");
    if (!keys) return std::nullopt;
    const Certificate *key = nullptr;
    if (signatures.attribute.accepted() && signatures.attribute.signer)
        key = &*signatures.attribute.signer;
    else if (signatures.appended.accepted() && !signatures.appended.chain.empty())
        key = &signatures.appended.chain.back();
    if (ownLoader(target) != nullptr && signatures.pe.accepted() && !signatures.pe.chain.empty())
        key = &signatures.pe.chain.back();
    if (key == nullptr || key->keyId.empty()) return std::nullopt;
    return names(*keys, *key);
}

} // namespace

Result<LoadOutlook> loadOutlook(const Snapshot &target, ByteView file, ByteView attribute,
                                const KeyRing &ring)
{
    KWB_TRY(const TargetImaPolicy policy, targetImaPolicy(target));
    LoadOutlook out;
    ImaAppraisal appraisal;
    if (!notBuilt(target, "CONFIG_IMA_APPRAISE"))
        appraisal = decideAppraisal(policy.rules, "KEXEC_KERNEL_CHECK");
    const bool enforced = appraisal.appraise && enforces(target);
    out.policySource = policy.source;
    out.rule = appraisal.rule;
    out.assumed = appraisal.assumed;
    const KeyRing there = ringOnTarget(target, ring, out);
    const FileSignatures signatures{file, verifyAppended(file, there),
                                    verifyImaSignature(file, attribute, there), verifyPe(file, there)};
    out.keyOnTarget = hasKey(target, signatures);
    out.exact = exactOutlook(target, enforced);
    out.byFile = fileOutlook(target, appraisal, enforced, signatures, there.blacklist);
    return out;
}

} // namespace kwb
