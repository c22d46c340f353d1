#include "app/cli/inputs.h"

#include "core/snapshot/snapshot.h"

namespace kwb::cli {

Result<NamedBlob> readNamed(const std::string &path)
{
    KWB_TRY(Blob bytes, mapFile(path));
    return NamedBlob{path, std::move(bytes)};
}

Result<DeviceTree> readTree(const std::string &path)
{
    constexpr std::uint32_t fdtMagic = 0xd00dfeed;
    if (const auto file = mapFile(path);
        file && load<std::uint32_t>(file->bytes(), 0, ByteOrder::big) == fdtMagic) {
        auto tree = parseDtb(file->bytes());
        if (!tree) return std::unexpected(inFile(std::move(tree).error(), path));
        return tree;
    }
    KWB_TRY(const Snapshot snapshot, readSnapshot(path));
    return snapshot.tree();
}

Result<std::uint64_t> parseOption(const std::string &what, const std::string &text)
{
    const auto number = parseNumber(text);
    if (!number)
        return fail(ErrorKind::usage,
                    {KWB_MSG("cli.no-number", "{option}: \"{text}\" is no number (0x… or decimal)"),
                     {{"option", what}, {"text", text}}});
    return *number;
}

Result<std::pair<std::string, std::uint64_t>> parseAssignment(const std::string &what,
                                                              const std::string &text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos || equals == 0)
        return fail(ErrorKind::usage, {KWB_MSG("cli.no-assignment", "{option}: \"{text}\" is not NAME=0x…"),
                                       {{"option", what}, {"text", text}}});
    KWB_TRY(const std::uint64_t value, parseOption(what, text.substr(equals + 1)));
    return std::pair{text.substr(0, equals), value};
}

void TrustOptions::addTo(CLI::App &app)
{
    CLI::Option *trust =
        app.add_option(
               "--trust", trusted_,
               "Certificates of those whose signatures count: a file (PEM or DER) or a folder of them; "
               "may be repeated")
            ->allow_extra_args(false);
    app.add_option("--revoked", revoked_,
                   "Certificates that do not count any more, or revocation lists (CRLs) which a trusted "
                   "certificate has made: a file (PEM or DER); may be repeated")
        ->allow_extra_args(false)
        ->needs(trust);
}

Result<std::optional<KeyRing>> TrustOptions::read() const
{
    if (trusted_.empty()) return std::nullopt;
    for (const std::string &path : trusted_) {
        KWB_TRY(const KeyRing ring, readKeyRing({path}));
        if (ring.certificates.empty())
            return fail(ErrorKind::malformed, {KWB_MSG("cli.trust-nobody", "holds no certificate")},
                        {.file = path});
    }
    KWB_TRY(KeyRing ring, readKeyRing(trusted_));
    KWB_TRY(ring.revoked, readRevocations(revoked_, ring.certificates));
    return ring;
}

} // namespace kwb::cli
