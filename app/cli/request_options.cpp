#include "app/cli/request_options.h"

#include "app/cli/inputs.h"

#include "core/memory/profile.h"

namespace kwb::cli {

namespace {

/// An option that may be given several times with one value each.
void addRepeated(CLI::App &app, const std::string &name, std::vector<std::string> &values,
                 const std::string &words)
{
    app.add_option(name, values, words)->allow_extra_args(false);
}

std::string allocatorNames()
{
    std::string out;
    for (const Profile &profile : profiles())
        out += (out.empty() ? "" : ", ") + profile.name;
    return out;
}

Result<AddressRange> parseReserve(const std::string &text)
{
    const std::size_t dash = text.find('-');
    const auto begin = parseHex(text.substr(0, dash));
    const auto end = dash == std::string::npos ? std::nullopt : parseHex(text.substr(dash + 1));
    if (!begin || !end || *begin >= *end)
        return fail(
            ErrorKind::usage,
            {KWB_MSG("cli.no-range", "--reserve: \"{text}\" is not 0xBEGIN-0xEND with BEGIN below END"),
             {{"text", text}}});
    return AddressRange(PhysAddr(*begin), PhysAddr(*end));
}

Status readPurgatory(const RequestOptions &options, BootRequest &request)
{
    if (options.purgatory == "builtin") return {};
    request.purgatory = options.purgatory == "linux" ? PurgatoryChoice::targetKernel : PurgatoryChoice::file;
    if (request.purgatory == PurgatoryChoice::file) {
        KWB_TRY(request.purgatoryFile, readNamed(options.purgatory));
    }
    return {};
}

Status readTreeInputs(const RequestOptions &options, BootRequest &request)
{
    if (!options.dtb.empty()) {
        KWB_TRY(request.dtb, readNamed(options.dtb));
    }
    for (const std::string &path : options.overlays) {
        KWB_TRY(NamedBlob overlay, readNamed(path));
        request.overlays.push_back(std::move(overlay));
    }
    if (options.edits.empty()) return {};
    KWB_TRY(const NamedBlob file, readNamed(options.edits));
    auto edits = parseEditsFile(textOf(file.bytes.bytes()));
    if (!edits) return std::unexpected(inFile(std::move(edits).error(), options.edits));
    request.edits = *std::move(edits);
    return {};
}

Status readNumbers(const RequestOptions &options, BootRequest &request)
{
    if (!options.pageSize.empty()) {
        KWB_TRY(request.pageSize, parseOption("--page-size", options.pageSize));
    }
    for (const std::string &text : options.pins) {
        KWB_TRY(const auto pin, parseAssignment("--pin", text));
        request.pins[pin.first] = PhysAddr(pin.second);
    }
    for (const std::string &text : options.reserves) {
        KWB_TRY(const AddressRange range, parseReserve(text));
        request.reserves.push_back(range);
    }
    return {};
}

Status refuseLater(const RequestOptions &options)
{
    if (options.crash) return comesLater("--crash");
    if (!options.workspace.empty()) return comesLater("--workspace");
    if (findProfile(options.allocator) == nullptr)
        return fail(ErrorKind::usage,
                    {KWB_MSG("cli.no-allocator", "--allocator: \"{name}\" is not known; there are {names}"),
                     {{"name", options.allocator}, {"names", allocatorNames()}}});
    return {};
}

} // namespace

void RequestOptions::addTo(CLI::App &app)
{
    app.add_option("--target", target, "Snapshot of the machine (folder or archive), or a device tree (.dtb)")
        ->required();
    app.add_option("--kernel", kernel, "The kernel to boot: vmlinux, compressed or wrapped")->required();
    addRepeated(app, "--initrd", initrds, "An initrd; several are joined in this order");
    auto *given = app.add_option("--cmdline", cmdline, "Command line of the new kernel");
    app.add_flag("--cmdline-from-target", cmdlineFromTarget, "Take the running kernel's command line")
        ->excludes(given);
    app.add_option("--dtb", dtb, "Device tree to hand over instead of the target's");
    addRepeated(app, "--overlay", overlays, "Device-tree overlay to apply; may be repeated");
    app.add_option(
        "--purgatory", purgatory,
        "builtin (default), linux (the target kernel's own: planned, not exportable), or a file: an "
        "object, or a kexec program that carries one");
    app.add_option("--allocator", allocator, "Who places the segments: " + allocatorNames());
    app.add_option("--page-size", pageSize, "Page size of the running kernel, if the target does not say");
    app.add_option("--old-byte-order", oldByteOrder,
                   "Byte order of the running kernel, if the target does not say")
        ->check(CLI::IsMember({"little", "big"}));
    addRepeated(app, "--pin", pins, "SEGMENT=0xADDRESS: put a segment there; may be repeated");
    addRepeated(app, "--reserve", reserves, "0xBEGIN-0xEND: keep clear of this; may be repeated");
    app.add_option("--edits", edits,
                   "File of device-tree edits (set PATH:PROPERTY=VALUE, delete PATH[:PROPERTY])");
    app.add_option("--on-mismatch", onMismatch,
                   "What the purgatory does about a damaged segment: stop (default), reboot, continue")
        ->check(CLI::IsMember({"stop", "reboot", "continue"}));
    app.add_flag("--crash", crash, "Plan a crash kernel (a later version)");
    app.add_option("--workspace", workspace,
                   "Take the request from a workspace of the window (a later version)");
}

Result<BootRequest> makeRequest(const RequestOptions &options)
{
    KWB_CHECK(refuseLater(options));
    BootRequest request;
    request.cmdline = options.cmdline;
    request.cmdlineFromTarget = options.cmdlineFromTarget;
    request.allocator = options.allocator;
    if (!options.oldByteOrder.empty())
        request.oldByteOrder = options.oldByteOrder == "big" ? ByteOrder::big : ByteOrder::little;
    for (const OnMismatch action : {OnMismatch::stop, OnMismatch::reboot, OnMismatch::proceed})
        if (options.onMismatch == name(action)) request.onMismatch = action;
    KWB_CHECK(readNumbers(options, request));
    if (!options.target.empty()) {
        KWB_TRY(Snapshot target, readSnapshot(options.target));
        request.target = std::make_shared<const Snapshot>(std::move(target));
    }
    if (!options.kernel.empty()) {
        KWB_TRY(const Blob file, mapFile(options.kernel));
        KWB_TRY(KernelImage kernel, openKernel(file, options.kernel));
        request.kernel = std::make_shared<const KernelImage>(std::move(kernel));
    }
    for (const std::string &path : options.initrds) {
        KWB_TRY(NamedBlob initrd, readNamed(path));
        request.initrds.push_back(std::move(initrd));
    }
    KWB_CHECK(readPurgatory(options, request));
    KWB_CHECK(readTreeInputs(options, request));
    return request;
}

std::unexpected<Error> comesLater(const std::string &what)
{
    return fail(ErrorKind::usage,
                {KWB_MSG("cli.later", "{what} comes with a later version of kwb"), {{"what", what}}});
}

} // namespace kwb::cli
