#include "core/bundle/signature.h"

#include "core/bundle/bundle_rules.h"
#include "core/bundle/sink.h"
#include "core/report/text.h"

#include <algorithm>
#include <filesystem>

namespace kwb {

namespace {

/// A message with some certificates has a few KiB.
constexpr std::uint64_t signatureLimit = 1 << 20;

/// Who made it, by the certificate if it is known, else by what the message says.
std::string signerOf(const Pkcs7Message &message, const Pkcs7Verdict &verdict)
{
    if (verdict.signer) return printable(verdict.signer->subject);
    const Pkcs7Signer &named = message.signers.front();
    return printable(named.issuer.empty()
                         ? "key " + hexString(named.keyId)
                         : "serial number " + hexString(named.serial) + " of " + named.issuer);
}

BundleStanding wrongSignature(Message why)
{
    return {BundleStanding::Kind::wrong, {}, false, {}, KernelRefusal::badMessage, std::move(why)};
}

/// The files of an archive as they were written.
std::vector<BundleEntry> signedEntries(const FileSet &files, const BundleManifest &manifest)
{
    std::vector<BundleEntry> out;
    for (const auto &[path, blob] : files.files)
        out.push_back({path, {blob}, path == manifest.loader.path});
    return out;
}

Status writeArchive(const std::string &path, const FileSet &files, const BundleManifest &manifest)
{
    KWB_TRY(const BundleForm form, bundleForm(path));
    if (form == BundleForm::folder)
        return fail(ErrorKind::usage,
                    {KWB_MSG("bundle.sign-form", "an archive that is to be signed is a .tar or a .tar.zst")},
                    {.file = path});
    BundleProgress progress({}, 0);
    KWB_TRY(const auto sink, openSink(path, progress));
    for (const BundleEntry &entry : signedEntries(files, manifest))
        KWB_CHECK(sink->add(entry));
    return sink->commit();
}

} // namespace

Status signBundle(const std::string &path, const SigningKey &key, const std::string &digest)
{
    KWB_TRY(FileSet files, readFileSet(path));
    // What is there of an old signature says nothing about the new one.
    files.files.erase(signatureFile);
    KWB_TRY(const BundleReport report, verifyFiles(files, path, nullptr));
    for (const BundleCheck &check : report.checks)
        if (check.result == CheckResult::failed)
            return fail(ErrorKind::malformed,
                        {KWB_MSG("bundle.sign-broken", "is not signed, for it is not good: {what}"),
                         {{"what", check.text.text()}}},
                        {.file = path});
    // Other versions may write more, and what a program sees who reads less closely is nobody's word yet.
    if (textOf(files.file("manifest.json")->bytes()) != manifestJson(report.manifest))
        return fail(ErrorKind::malformed,
                    {KWB_MSG("bundle.sign-other-manifest",
                             "is not signed, for its manifest is not as this program would write it")},
                    {.file = path, .path = "manifest.json"},
                    {KWB_MSG("bundle.sign-other-manifest-hint", "export the bundle again, then sign it")});
    KWB_TRY(Bytes signature, signPkcs7(files.file("manifest.json")->bytes(), key, digest, true));
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return writeFile((std::filesystem::path(path) / signatureFile).string(), signature);
    files.files[signatureFile] = Blob::copyOf(std::move(signature));
    return writeArchive(path, files, report.manifest);
}

const char *name(BundleStanding::Kind kind)
{
    switch (kind) {
    case BundleStanding::Kind::notSigned:
        return "unsigned";
    case BundleStanding::Kind::trusted:
        return "trusted";
    case BundleStanding::Kind::unknown:
        return "unknown";
    case BundleStanding::Kind::wrong:
        break;
    }
    return "wrong";
}

BundleStanding bundleStanding(const FileSet &files, const KeyRing &trust)
{
    const Blob *manifest = files.file("manifest.json");
    const Blob *signature = files.file(signatureFile);
    if (manifest == nullptr || signature == nullptr) return {};
    if (signature->size() > signatureLimit)
        return wrongSignature({KWB_MSG("bundle.signature-size", "{size} are too much for a signature"),
                               {{"size", byteSizeText(signature->size())}}});
    const auto message = readPkcs7(signature->bytes());
    if (!message) return wrongSignature(message.error().message);
    const Pkcs7Verdict verdict = verifyPkcs7(*message, manifest->bytes(), trust, Pkcs7Use::manifest);
    BundleStanding out;
    out.signer = signerOf(*message, verdict);
    out.chain = verdict.chain;
    out.refusal = verdict.refusal;
    out.why = verdict.why;
    out.kind = verdict.accepted()                        ? BundleStanding::Kind::trusted
               : verdict.refusal == KernelRefusal::noKey ? BundleStanding::Kind::unknown
                                                         : BundleStanding::Kind::wrong;
    // With the certificate at hand, ENOKEY is said only after its key was seen to fit.
    out.fits = out.trusted() || (out.kind == BundleStanding::Kind::unknown && verdict.signer.has_value());
    return out;
}

Message standingText(const BundleStanding &standing)
{
    switch (standing.kind) {
    case BundleStanding::Kind::notSigned:
        return {KWB_MSG("bundle.not-signed", "the bundle is not signed")};
    case BundleStanding::Kind::trusted:
        return standing.why;
    case BundleStanding::Kind::unknown:
        if (standing.fits)
            return {KWB_MSG("bundle.signer-unknown",
                            "signed by {signer}, whom no trusted certificate vouches for"),
                    {{"signer", standing.signer}}};
        return {KWB_MSG("bundle.signer-absent",
                        "the signature names {signer}, whose certificate is not at hand to check it"),
                {{"signer", standing.signer}}};
    case BundleStanding::Kind::wrong:
        break;
    }
    return {KWB_MSG("bundle.signature-wrong", "the signature is wrong ({refusal}): {why}"),
            {{"refusal", name(standing.refusal.value_or(KernelRefusal::badMessage))},
             {"why", printable(standing.why.text())}}};
}

} // namespace kwb
