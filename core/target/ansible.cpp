#include "core/target/ansible.h"

#include "core/base/output.h"
#include "core/target/scripts.h"
#include "core/target/tar.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace kwb {

namespace {

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
    Bytes out = bytesOf(filledIn("roles/kexec_boot/files/bundle.sh", package));
    out.insert(out.end(), archive.bytes().begin(), archive.bytes().end());
    return out;
}

Status write(const std::string &root, const std::string &name, ByteView bytes)
{
    std::error_code error;
    std::filesystem::create_directories(std::filesystem::path(root + "/" + name).parent_path(), error);
    return writeFile(root + "/" + name, bytes);
}

} // namespace

Status writeAnsible(const Package &package, const std::string &folder)
{
    if (!package.manifest.marker)
        return fail(
            ErrorKind::usage,
            {KWB_MSG("target.ansible-marker",
                     "Ansible knows the new system by the plan's marker, which this bundle does not have")});
    const bool ours = std::filesystem::exists(folder + "/roles/kexec_boot/files/bundle.sh");
    KWB_TRY(OutputFolder out, OutputFolder::create(folder, ours));
    for (const char *name : {"playbook.yml", "inventory.example", "roles/kexec_boot/defaults/main.yml",
                             "roles/kexec_boot/tasks/main.yml"})
        KWB_CHECK(write(out.temporaryPath(), name, viewOf(filledIn(name, package))));
    KWB_TRY(const Bytes bundle, selfUnpacking(package));
    KWB_CHECK(write(out.temporaryPath(), "roles/kexec_boot/files/bundle.sh", bundle));
    return out.commit();
}

} // namespace kwb
