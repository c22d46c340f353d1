#include "core/bundle/bundle.h"

#include "core/report/text.h"

#include <fmt/format.h>

namespace kwb {

namespace {

/// The loader names a rule at every refusal; this is what each one means.
constexpr std::string_view refusals = R"(
What a refusal means ("refused: RULE: …")

  errors-in-plan   The plan itself says that it will not boot (see plan.json, "findings").
  machine          This machine is not of the kind the bundle is for.
  byte-order       The running kernel has another byte order than the bundle was made for.
  page-size        The running kernel works with other pages than the bundle was made for.
  fingerprint      Memory or firmware areas are not those of the machine the plan was made for: it could
                   overwrite something. Take a new snapshot and plan again.
  no-fingerprint   The bundle was made from a bare device tree, so the memory cannot be compared.
  manifest         manifest.json is not the one whose digest was given with --manifest, or load.list is
                   not the one that it lists. Get the approved bundle again.
  digest           A file is not the one that was written. Copy the bundle again.
  load-disabled    kernel.kexec_load_disabled is 1; only a reboot changes that.
  load-limit       The limit of kexec loads (kernel.kexec_load_limit_*) is used up.
  lockdown         The kernel is locked down (secure boot) and takes nothing by kexec_load. load --by-file
                   may be allowed.
  not-root         Loading needs CAP_SYS_BOOT: run it as root.
  no-kexec         The running kernel was built without kexec_load.
  half-of-ram      The segments need more than half of the memory, which the kernel refuses.
  already-loaded   Only a note: an image is loaded already and will be replaced.
  boot-id          A crash image belongs to one boot of one machine, and this is another.
  crash-image      A crash image is not started by exec: the kernel enters it when it panics.
  no-kernel-file   The bundle has no file for kexec_file_load (--by-file). Export it again.
  late-slot        Something that only this machine knows (random seeds) could not be filled in.

--force goes on in spite of errors-in-plan, fingerprint and no-fingerprint, and says so. Nothing goes on in
spite of the others.
)";

/// Of a normal image.
constexpr std::string_view ways =
    "check --by-file and load --by-file give the kernel's file, the initrd and the command line to\n"
    "kexec_file_load, for machines whose policy wants that. Then the running kernel chooses the\n"
    "places below itself, and makes the device tree and the purgatory: those of the plan are not\n"
    "used.\n\n"
    "Instead of exec, \"systemctl kexec\" shuts the running system down properly first.\n";

constexpr std::string_view crash =
    "It is a crash image: once loaded it waits in the memory that is reserved for it, and the running\n"
    "kernel enters it when it panics. Nothing else starts it. To try it on a machine that nobody needs:\n\n"
    "  echo c > /proc/sysrq-trigger\n\n";

/// What one can be sure of, with the command lines.
std::string approvalText(const std::string &loader)
{
    return fmt::format(
        "\nIs it the bundle that was approved?\n\n"
        "manifest.json has the SHA-256 of every other file. Whoever approves the bundle tells you the\n"
        "SHA-256 of manifest.json on another way, or has signed it: manifest.json.p7s lies here then.\n"
        "The loader compares:\n\n"
        "  ./{0} load --manifest SHA256\n\n"
        "SHA256 are the 64 hex digits that you were told, not what lies here. It loads nothing unless\n"
        "manifest.json is the approved one and load.list, which has the digests of all that is loaded,\n"
        "is the one that manifest.json lists. The loader came with the bundle: compare\n"
        "\"sha256sum {0}\" with its line in manifest.json first, or take one that you trust\n"
        "and name this folder behind the options.\n\n"
        "With OpenSSL and the signer's certificate, from elsewhere as well (CERT.pem), the signature\n"
        "says whether manifest.json is to be trusted, and sha256sum then gives its SHA256:\n\n"
        "  openssl cms -verify -binary -inform DER -in manifest.json.p7s -content manifest.json \\\n"
        "      -CAfile CERT.pem -purpose any -out /dev/null && sha256sum manifest.json\n\n"
        "Where kwb is installed: kwb verify FOLDER --trust CERT.pem\n",
        loader);
}

} // namespace

std::string readmeText(const BundleManifest &manifest)
{
    std::string out = fmt::format("Kexec Workbench bundle {}\n\n", manifest.id);
    out += wrapped(
        fmt::format("It boots a {} kernel on a machine that runs a {}-endian ppc64 Linux with pages of {}. "
                    "Nothing has to be installed there: the loader is one static program.",
                    manifest.arch, name(manifest.oldByteOrder), byteSizeText(manifest.pageSize)),
        0);
    out += fmt::format(
        "\nAs root, in the folder of this file:\n\n"
        "  ./{0} check     compares this bundle with this machine, changes nothing\n"
        "  ./{0} load      the same, and loads it (nothing is overwritten yet)\n"
        "{1}\n"
        "  ./{0} unload    forgets what is loaded\n"
        "  ./{0} status    says what is loaded\n\n"
        "{2}"
        "An archive is unpacked into an empty folder of its own first: tar -xf FILE -C FOLDER\n",
        loaderFile(manifest.oldByteOrder),
        manifest.isCrash()
            ? std::string()
            : fmt::format("  ./{} exec      starts what is loaded, at once and without a shutdown:\n"
                          "                  stop services and sync first (or let systemctl kexec "
                          "do all that)\n",
                          loaderFile(manifest.oldByteOrder)),
        manifest.isCrash() ? crash : ways);
    out += approvalText(loaderFile(manifest.oldByteOrder));
    out += "\nWhat is loaded where (map.svg shows it)\n\n";
    TextTable table({"", ">", ">", ">"});
    for (const BundleSegment &segment : manifest.segments)
        table.add(
            {segment.name, hex(segment.mem), hex(segment.mem + segment.memsz), byteSizeText(segment.memsz)});
    out += table.text();
    out += fmt::format("\nCommand line of the new kernel\n\n  {}\n", printable(manifest.cmdline));
    if (manifest.marker)
        out += fmt::format("\n{} in /proc/cmdline tells after the boot that it is this plan that runs.\n",
                           *manifest.marker);
    return out + std::string(refusals);
}

} // namespace kwb
