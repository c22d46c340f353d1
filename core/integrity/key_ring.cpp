#include "core/integrity/key_ring.h"

#include <algorithm>
#include <filesystem>

namespace kwb {

namespace {

void addOnce(KeyRing &ring, Certificate certificate)
{
    if (std::ranges::find(ring.certificates, certificate.sha256, &Certificate::sha256) ==
        ring.certificates.end())
        ring.certificates.push_back(std::move(certificate));
}

/// By name, without subfolders.
Result<std::vector<std::string>> filesOf(const std::string &folder)
{
    std::vector<std::string> out;
    std::error_code error;
    std::filesystem::directory_iterator at(folder, error);
    for (; !error && at != std::filesystem::directory_iterator(); at.increment(error)) {
        std::error_code gone; // one that is no file, or is there no more
        if (at->is_regular_file(gone)) out.push_back(at->path().string());
    }
    if (error)
        return fail(
            ErrorKind::missing,
            {KWB_MSG("certificate.folder", "cannot be read: {reason}"), {{"reason", error.message()}}},
            {.file = folder});
    std::ranges::sort(out);
    return out;
}

} // namespace

const Certificate *KeyRing::byIssuerAndSerial(const Bytes &issuerDer, const Bytes &serial) const
{
    const auto found = std::ranges::find_if(
        certificates, [&](const Certificate &c) { return c.issuerDer == issuerDer && c.serial == serial; });
    return found == certificates.end() ? nullptr : &*found;
}

const Certificate *KeyRing::byKeyId(const Bytes &keyId) const
{
    const auto found = std::ranges::find_if(
        certificates, [&](const Certificate &c) { return !keyId.empty() && c.keyId == keyId; });
    return found == certificates.end() ? nullptr : &*found;
}

Result<KeyRing> readKeyRing(const std::vector<std::string> &paths)
{
    KeyRing ring;
    for (const std::string &path : paths) {
        std::error_code error;
        const bool folder = std::filesystem::is_directory(path, error);
        std::vector<std::string> files{path};
        if (folder) {
            KWB_TRY(files, filesOf(path));
        }
        for (const std::string &file : files) {
            auto certificates = readCertificates(file);
            // A folder of keys has other files, too.
            if (!certificates && folder && certificates.error().kind != ErrorKind::missing) continue;
            if (!certificates) return std::unexpected(std::move(certificates).error());
            for (Certificate &certificate : *certificates)
                addOnce(ring, std::move(certificate));
        }
    }
    return ring;
}

} // namespace kwb
