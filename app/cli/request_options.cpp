#include "app/cli/request_options.h"

#include "app/cli/inputs.h"

#include "core/memory/profile.h"
#include "core/report/workspace_file.h"

namespace kwb::cli {

namespace {

/// An option that may be given several times with one value each.
void addRepeated(CLI::App &app, const std::string &name, std::vector<std::string> &values,
                 const std::string &words)
{
    app.add_option(name, values, words)->allow_extra_args(false);
}

Status readEdits(const RequestOptions &options, RequestSpec &spec)
{
    if (options.edits.empty()) return {};
    KWB_TRY(const NamedBlob file, readNamed(options.edits));
    auto edits = parseEditsFile(textOf(file.bytes.bytes()));
    if (!edits) return std::unexpected(inFile(std::move(edits).error(), options.edits));
    spec.edits.insert(spec.edits.end(), edits->begin(), edits->end());
    return {};
}

Status readNumbers(const RequestOptions &options, RequestSpec &spec)
{
    if (!options.pageSize.empty()) {
        KWB_TRY(spec.pageSize, parseOption("--page-size", options.pageSize));
    }
    for (const std::string &text : options.pins) {
        KWB_TRY(const auto pin, parseAssignment("--pin", text));
        spec.pins[pin.first] = PhysAddr(pin.second);
    }
    for (const std::string &text : options.reserves) {
        const auto range = parseReservation(text);
        if (!range)
            return fail(
                ErrorKind::usage,
                {KWB_MSG("cli.no-range", "--reserve: \"{text}\" is not 0xBEGIN-0xEND with BEGIN below END"),
                 {{"text", text}}});
        spec.reserves.push_back(*range);
    }
    return {};
}

/// What is given replaces what the workspace says; pins, reservations and edits come to its own.
void applyGiven(const RequestOptions &options, RequestSpec &spec)
{
    const auto take = [](std::string &out, const std::string &given) {
        if (!given.empty()) out = given;
    };
    take(spec.target, options.target);
    take(spec.kernel, options.kernel);
    take(spec.dtb, options.dtb);
    take(spec.purgatory, options.purgatory);
    take(spec.allocator, options.allocator);
    if (!options.initrds.empty()) spec.initrds = options.initrds;
    if (!options.overlays.empty()) spec.overlays = options.overlays;
    if (options.cmdline || options.cmdlineFromTarget) {
        spec.cmdline = options.cmdline;
        spec.cmdlineFromTarget = options.cmdlineFromTarget;
    }
    if (!options.oldByteOrder.empty())
        spec.oldByteOrder = options.oldByteOrder == "big" ? ByteOrder::big : ByteOrder::little;
    if (options.imaLog) spec.imaLog = true;
    for (const OnMismatch action : {OnMismatch::stop, OnMismatch::reboot, OnMismatch::proceed})
        if (options.onMismatch == name(action)) spec.onMismatch = action;
}

Status checkInputs(const RequestOptions &options, const RequestSpec &spec)
{
    if (options.mayLackInputs) return {};
    for (const auto &[option, value] : {std::pair{"--target", &spec.target}, {"--kernel", &spec.kernel}})
        if (value->empty())
            return fail(ErrorKind::usage,
                        {KWB_MSG("cli.required", "{option} is required"), {{"option", option}}});
    return {};
}

} // namespace

void RequestOptions::addTo(CLI::App &app)
{
    app.add_option("--target", target,
                   "Snapshot of the machine (folder or archive), or a device tree (.dtb)");
    app.add_option("--kernel", kernel, "The kernel to boot: vmlinux, compressed or wrapped");
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
    app.add_option("--allocator", allocator, "Who places the segments: " + profileNames());
    app.add_option("--page-size", pageSize, "Page size of the running kernel, if the target does not say");
    app.add_option("--old-byte-order", oldByteOrder,
                   "Byte order of the running kernel, if the target does not say")
        ->check(CLI::IsMember({"little", "big"}));
    addRepeated(app, "--pin", pins, "SEGMENT=0xADDRESS: put a segment there; may be repeated");
    addRepeated(app, "--reserve", reserves, "0xBEGIN-0xEND: keep clear of this; may be repeated");
    app.add_option("--edits", edits,
                   "File of device-tree edits (set PATH:PROPERTY=VALUE, delete PATH[:PROPERTY], add PATH)");
    app.add_option("--on-mismatch", onMismatch,
                   "What the purgatory does about a damaged segment: stop (default), reboot, continue")
        ->check(CLI::IsMember({"stop", "reboot", "continue"}));
    app.add_flag("--ima-log", imaLog,
                 "Hand the target's measurement log (IMA) to the new kernel; the loader fills in what it has "
                 "become by then");
    app.add_flag(
        "--crash", crash,
        "Plan a crash kernel: it waits in the region that the running one keeps free (crashkernel=) and "
        "starts at a panic");
    app.add_option("--workspace", workspace,
                   "Take the request from a workspace (.kwb); options that are given go before what it says");
}

void RequestOptions::addCrashTo(CLI::App &app)
{
    app.add_option("--target", target, "Snapshot of the machine (folder or archive), or a device tree (.dtb)")
        ->required();
    app.add_option("--kernel", kernel, "The crash kernel: vmlinux, compressed or wrapped");
    addRepeated(app, "--initrd", initrds, "Its initrd; several are joined in this order");
    app.add_option("--cmdline", cmdline, "Its command line");
    app.add_option("--page-size", pageSize, "Page size of the running kernel, if the target does not say");
}

static Result<RequestSpec> makeSpec(const RequestOptions &options)
{
    RequestSpec spec;
    if (!options.workspace.empty()) {
        KWB_TRY(spec, openWorkspace(options.workspace));
    }
    applyGiven(options, spec);
    spec.crash = spec.crash || options.crash;
    KWB_CHECK(checkInputs(options, spec));
    KWB_CHECK(readNumbers(options, spec));
    KWB_CHECK(readEdits(options, spec));
    return spec;
}

Result<BootRequest> makeRequest(const RequestOptions &options)
{
    KWB_TRY(const RequestSpec spec, makeSpec(options));
    InputCache inputs;
    return readRequest(spec, inputs);
}

} // namespace kwb::cli
