#include "core/target/ansible.h"

#include "core/base/output.h"
#include "core/target/boot.h"
#include "core/target/scripts.h"
#include "core/target/tar.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace kwb {

namespace {

constexpr const char *ansibleBundle = "roles/kexec_boot/files/bundle.sh";

/// A file of resources/ansible/ with @ID@ and the like filled in.
std::string filledIn(std::string_view name, const Package &package)
{
    const BundleManifest &manifest = package.manifest;
    std::string text = ansibleFile(name);
    // The line behind the text, where the archive begins.
    const std::string behind = std::to_string(std::ranges::count(text, '\n') + 1);
    const std::array<std::pair<std::string_view, std::string_view>, 5> values = {
        {{"@ID@", manifest.id},
         {"@MARKER@", *manifest.marker},
         {"@LOADER@", manifest.loader.path},
         {"@MANIFEST@", package.manifestSha256},
         {"@BEHIND@", behind}}};
    for (const auto &[key, value] : values)
        for (std::size_t at = text.find(key); at != std::string::npos; at = text.find(key, at + value.size()))
            text.replace(at, key.size(), value);
    return text;
}

/// bundle.sh and behind it the archive that it unpacks.
Result<Bytes> selfUnpacking(const Package &package)
{
    const std::string leave = targetScript("leave");
    const std::string unit = filledIn("roles/kexec_boot/files/kexec-load.service", package);
    std::vector<PackedFile> files;
    for (const PackageFile &file : package.files)
        files.push_back({file.path, file.bytes.bytes(), file.path == package.manifest.loader.path});
    files.push_back({"leave.sh", viewOf(leave), true});
    files.push_back({"kexec-load.service", viewOf(unit)});
    KWB_TRY(const Blob archive, packTarGz(files));
    Bytes out = bytesOf(filledIn(ansibleBundle, package));
    out.insert(out.end(), archive.bytes().begin(), archive.bytes().end());
    return out;
}

Status write(const std::string &root, const std::string &name, ByteView bytes)
{
    std::error_code error;
    std::filesystem::create_directories(std::filesystem::path(root + "/" + name).parent_path(), error);
    return writeFile(root + "/" + name, bytes);
}

/// bundle.sh comes last: what an export that was cut off left does not go with another bundle unnoticed.
Status writeFiles(const Package &package, const std::string &root)
{
    for (const char *name : {"playbook.yml", "inventory.example", "roles/kexec_boot/defaults/main.yml",
                             "roles/kexec_boot/tasks/main.yml"})
        KWB_CHECK(write(root, name, viewOf(filledIn(name, package))));
    KWB_TRY(const Bytes bundle, selfUnpacking(package));
    return write(root, ansibleBundle, bundle);
}

} // namespace

Status writeAnsible(const Package &package, const std::string &folder)
{
    if (!package.manifest.marker)
        return fail(
            ErrorKind::usage,
            {KWB_MSG("target.ansible-marker",
                     "Ansible knows the new system by the plan's marker, which this bundle does not have")});
    KWB_CHECK(checkCanBoot(package.manifest));
    // The user's inventory and the verdicts of earlier boots are there, too.
    std::error_code error;
    if (std::filesystem::exists(folder + "/" + ansibleBundle, error)) return writeFiles(package, folder);
    KWB_TRY(OutputFolder out, OutputFolder::create(folder, false));
    KWB_CHECK(writeFiles(package, out.temporaryPath()));
    return out.commit();
}

} // namespace kwb
