#include "app/cli/command.h"
#include "app/cli/inputs.h"

#include "core/base/output.h"
#include "core/bundle/signature.h"
#include "core/report/signature_report.h"

namespace kwb::cli {

namespace {

/// What every way of signing needs.
struct SignOptions {
    std::string file;
    std::string key;
    std::string certificate;
    std::string hash = "sha256";
    std::string output;

    void addTo(CLI::App &app, const char *what)
    {
        app.add_option("FILE", file, what)->required();
        app.add_option("--key", key, "The private key, in PEM, not encrypted")->required();
        app.add_option("--cert", certificate, "Its certificate, in PEM or DER")->required();
        app.add_option("--hash", hash, "The hash that is signed (sha256)")
            ->check(CLI::IsMember({"sha224", "sha256", "sha384", "sha512"}));
    }
    Result<SigningKey> signingKey() const { return readSigningKey(key, certificate); }
};

void addOutput(CLI::App &app, std::string &output, const char *what)
{
    app.add_option("-o,--output", output, what)->required();
}

Status writeParts(const std::string &path, ByteView first, ByteView second)
{
    KWB_TRY(OutputFile out, OutputFile::create(path));
    KWB_CHECK(out.write(first));
    KWB_CHECK(out.write(second));
    return out.commit();
}

Result<Exit> signFile(const SignOptions &options)
{
    KWB_TRY(const SigningKey key, options.signingKey());
    KWB_TRY(const Blob file, mapFile(options.file));
    // A second signature behind the first would be over the first, and Linux looks at the last alone.
    const ByteView data = withoutAppendedSignature(file.bytes());
    KWB_TRY(const Bytes signature, makeAppendedSignature(data, key, options.hash));
    KWB_CHECK(writeParts(options.output, data, signature));
    return Exit::done;
}

Result<Exit> signForIma(const SignOptions &options)
{
    KWB_TRY(const SigningKey key, options.signingKey());
    KWB_TRY(const Blob file, mapFile(options.file));
    KWB_TRY(const Bytes value, makeImaSignature(file.bytes(), key, options.hash));
    if (!options.output.empty()) {
        KWB_CHECK(writeFile(options.output, value));
        return Exit::done;
    }
    print("0x" + hexString(value) + "\n");
    return Exit::done;
}

Result<Exit> stripSignature(const std::string &path, const std::string &output)
{
    KWB_TRY(const Blob file, mapFile(path));
    auto found = findAppendedSignature(file.bytes());
    if (!found) return std::unexpected(inFile(std::move(found).error(), path));
    if (!*found)
        return fail(ErrorKind::malformed, {KWB_MSG("signature.none", "the file has no appended signature")},
                    {.file = path});
    KWB_CHECK(writeFile(output, file.bytes().first((*found)->offset)));
    return Exit::done;
}

struct VerifyOptions {
    std::string file;
    std::string attribute;
    TrustOptions trust;
    std::string target;
    bool json = false;
};

/// Raw bytes, as evmctl leaves them in FILE.sig; or hex digits with 0x, as getfattr prints them.
Result<Bytes> readAttribute(const std::string &path)
{
    KWB_TRY(const Blob blob, mapFile(path));
    std::string_view text = textOf(blob.bytes());
    if (text.starts_with("0x")) {
        text = text.substr(2, text.find_last_not_of(" \r\n") - 1);
        if (auto bytes = parseHexString(text)) return *std::move(bytes);
    }
    return Bytes(blob.bytes().begin(), blob.bytes().end());
}

Result<SignatureFindings> inspectFile(const VerifyOptions &options, bool judged)
{
    KWB_TRY(const auto trust, options.trust.read());
    const KeyRing ring = trust.value_or(KeyRing{});
    KWB_TRY(const Blob file, mapFile(options.file));
    SignatureFindings out;
    out.judged = judged;
    out.file = inspectSignature(file.bytes(), ring);
    Bytes value;
    if (!options.attribute.empty()) {
        KWB_TRY(value, readAttribute(options.attribute));
        auto read = readImaSignature(value);
        if (!read && !judged) return std::unexpected(inFile(std::move(read).error(), options.attribute));
        out.attribute = read ? *std::move(read) : ImaSignature{};
        out.attributeVerdict = verifyImaSignature(file.bytes(), value, ring);
    }
    if (options.target.empty()) return out;
    KWB_TRY(const Snapshot target, readSnapshot(options.target, TreeNeed::optional));
    KWB_TRY(out.outlook, loadOutlook(target, file.bytes(), value, ring));
    return out;
}

Exit exitFor(const SignatureFindings &found)
{
    if (found.outlook) return found.outlook->byFile.accepted() ? Exit::done : Exit::problem;
    const bool accepted =
        found.file.verdict.accepted() || (found.attributeVerdict && found.attributeVerdict->accepted());
    return accepted ? Exit::done : Exit::problem;
}

void addSigning(CLI::App &group, Command &chosen)
{
    auto file = std::make_shared<SignOptions>();
    CLI::App *sub = group.add_subcommand(
        "file", "Appends a signature, as kernels of PowerPC and s390 and modules have it");
    file->addTo(*sub, "What to sign; a signature that is there already is replaced");
    addOutput(*sub, file->output, "The signed file");
    sub->callback([&chosen, file] { chosen = [file] { return signFile(*file); }; });

    auto bundle = std::make_shared<SignOptions>();
    sub = group.add_subcommand("bundle", "Signs a bundle's manifest, and so the whole bundle");
    bundle->addTo(*sub, "Folder or archive; a signature that is there already is replaced");
    sub->callback([&chosen, bundle] {
        chosen = [bundle]() -> Result<Exit> {
            KWB_TRY(const SigningKey key, bundle->signingKey());
            KWB_CHECK(signBundle(bundle->file, key, bundle->hash));
            return Exit::done;
        };
    });

    auto ima = std::make_shared<SignOptions>();
    sub = group.add_subcommand("ima", "Makes the value of the extended attribute security.ima of a file");
    ima->addTo(*sub, "What to sign");
    sub->add_option("-o,--output", ima->output,
                    "Where to write the value; printed for setfattr -n security.ima -v if not given");
    sub->callback([&chosen, ima] { chosen = [ima] { return signForIma(*ima); }; });
}

void addStrip(CLI::App &group, Command &chosen)
{
    auto file = std::make_shared<std::string>();
    auto output = std::make_shared<std::string>();
    CLI::App *sub = group.add_subcommand("strip", "Takes an appended signature away");
    sub->add_option("FILE", *file, "The signed file")->required();
    addOutput(*sub, *output, "The file without it");
    sub->callback(
        [&chosen, file, output] { chosen = [file, output] { return stripSignature(*file, *output); }; });
}

void addLooking(CLI::App &group, Command &chosen)
{
    auto show = std::make_shared<VerifyOptions>();
    CLI::App *sub = group.add_subcommand("show", "Shows who signed a file, and with what");
    auto verify = std::make_shared<VerifyOptions>();
    CLI::App *other = group.add_subcommand(
        "verify", "Says what Linux would say of a file's signature, and whether a target would load it");
    for (const auto &[command, options] : {std::pair{sub, show}, std::pair{other, verify}}) {
        command->add_option("FILE", options->file, "A kernel: ELF, PE, or any other file")->required();
        command->add_option("--ima", options->attribute,
                            "The value of its security.ima: raw, or 0x… as getfattr -e hex prints it");
        command->add_flag("--json", options->json, "The answer for programs");
    }
    verify->trust.addTo(*other);
    other->add_option("--target", verify->target, "Snapshot of the machine that is to load the file");
    const auto run = [&chosen](const std::shared_ptr<VerifyOptions> &options, bool judged) {
        chosen = [options, judged]() -> Result<Exit> {
            KWB_TRY(const SignatureFindings found, inspectFile(*options, judged));
            print(options->json ? signatureJson(found) : signatureText(found));
            return judged ? exitFor(found) : Exit::done;
        };
    };
    sub->callback([run, show] { run(show, false); });
    other->callback([run, verify] { run(verify, true); });
}

} // namespace

void addSign(CLI::App &app, Command &chosen)
{
    CLI::App *group = app.add_subcommand("sign", "Signatures of kernels: makes, shows and verifies them");
    group->require_subcommand(1);
    addSigning(*group, chosen);
    addStrip(*group, chosen);
    addLooking(*group, chosen);
}

} // namespace kwb::cli
