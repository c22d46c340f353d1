// A rehearsal in order: which machine; whether the plan is for it, or is made anew on the machine's own tree;
// the segments with their late slots filled; the run, with its console read as it comes.
//
// A plan can run as it is if the emulator is the machine of its tree: same devices, same memory, and firmware
// brought to the same state by the stage. The memory is compared with the manifest twice: by the stage before
// the jump, all segments with the zeros behind them; by our purgatory after it, all but itself.

#include "core/rehearsal/rehearsal.h"

#include "core/base/output.h"
#include "core/plan/command_line.h"
#include "core/plan/seal.h"
#include "core/rehearsal/bundle_request.h"
#include "core/rehearsal/emulator.h"
#include "core/rehearsal/load.h"
#include "core/rehearsal/own_tree.h"

#include <QCoreApplication>

#include <fmt/format.h>

#include <algorithm>

namespace kwb {

namespace {

constexpr std::uint64_t gibibyteOfRam = std::uint64_t{1} << 30;
constexpr std::uint64_t memoryStep = 256 << 20; // pseries takes memory in these
constexpr std::uint64_t mostMemory = 16 * gibibyteOfRam;
constexpr double quietSeconds = 4;  // nothing more comes
constexpr double endingSeconds = 1; // for what must not follow to show itself

/// QProcess wants an application; a program without Qt has none.
class QtCore {
public:
    QtCore()
    {
        if (QCoreApplication::instance() == nullptr) app_.emplace(count_, arguments_);
    }

private:
    int count_ = 1;
    char name_[4] = "kwb";
    char *arguments_[2] = {name_, nullptr};
    std::optional<QCoreApplication> app_;
};

std::uint64_t leastMemory(EmulatedMachine machine)
{
    return machine == EmulatedMachine::pseries ? gibibyteOfRam / 2 : 2 * gibibyteOfRam;
}

/// The machine that `tree` is of, as far as QEMU can be it; without a tree, or a fitting one, the usual one.
Result<EmulatedHardware> hardwareFor(const DeviceTree *tree, const RehearsalOptions &options)
{
    EmulatedHardware out;
    const auto kind = tree == nullptr ? std::nullopt : machineOf(*tree);
    out.machine = options.machine.value_or(kind.value_or(EmulatedMachine::pseries));
    out.memory = out.machine == EmulatedMachine::pseries ? 2 * gibibyteOfRam : 4 * gibibyteOfRam;
    if (kind == out.machine) {
        const auto map = readMemoryMap(*tree, {});
        const std::uint64_t size = map ? map->ram.size() : 0;
        if (size % memoryStep == 0 && size >= leastMemory(out.machine) && size <= mostMemory)
            out.memory = size;
        if (const TreeNode *cpus = tree->find("/cpus"))
            out.cpus = static_cast<unsigned>(std::clamp<std::ptrdiff_t>(
                std::ranges::count_if(cpus->children, [](const TreeNode &n) { return n.deviceType("cpu"); }),
                1, 4));
    }
    out.memory = options.memory.value_or(out.memory);
    out.cpus = options.cpus.value_or(out.cpus);
    if (out.memory >= leastMemory(out.machine) && out.memory % memoryStep == 0) return out;
    return fail(ErrorKind::usage, {KWB_MSG("rehearsal.memory",
                                           "{machine} needs at least {least} of memory, in steps of {step}"),
                                   {{"machine", name(out.machine)},
                                    {"least", byteSizeText(leastMemory(out.machine))},
                                    {"step", byteSizeText(memoryStep)}}});
}

/// The request on the emulator's own tree. What it says of the machine it was made for is left out.
BootRequest onOwnTree(const BootRequest &given, const Snapshot &own, const EmulatedHardware &hardware)
{
    BootRequest request = given;
    if (given.target) {
        request.dtb.reset();
        request.overlays.clear();
        request.edits.clear();
        request.pins.clear();
        request.reserves.clear();
        std::vector<std::string> dropped;
        request.cmdline = newCommandLine(given, dropped);
        request.cmdlineFromTarget = false;
        if (!request.pageSize) request.pageSize = given.target->pageSize;
        if (!request.oldByteOrder) request.oldByteOrder = given.target->byteOrder;
    }
    if (!request.pageSize) request.pageSize = 0x10000;
    if (!request.oldByteOrder) request.oldByteOrder = given.kernel->header.order;
    request.target = std::make_shared<const Snapshot>(own);
    const RangeSet occupied = hardware.occupied();
    request.reserves.insert(request.reserves.end(), occupied.ranges().begin(), occupied.ranges().end());
    return request;
}

/// What onOwnTree() leaves out, in words.
std::string leftOut(const BootRequest &given)
{
    std::string out;
    if (!given.target) return out;
    for (const auto &[there, what] : {std::pair{!given.pins.empty(), "pins"},
                                      {!given.reserves.empty(), "reserved ranges"},
                                      {given.dtb.has_value(), "device tree"},
                                      {!given.overlays.empty(), "overlays"},
                                      {!given.edits.empty(), "edits"}})
        if (there) out += (out.empty() ? "" : ", ") + std::string(what);
    return out;
}

/// A run that is prepared: a load, or a plan that has no room.
struct Prepared {
    Rehearsal rehearsal;
    EmulatedHardware hardware;
    FirmwareState firmware;
    RehearsalLoad load;
};

Status prepareOnOwnTree(Prepared &run, const BootRequest &given, const Snapshot &own,
                        const RehearsalOptions &options)
{
    run.firmware = FirmwareState::of(own.tree());
    KWB_TRY(BootPlan made, plan(onOwnTree(given, own, run.hardware)));
    if (!made.exportable()) {
        run.rehearsal.noRoom = std::move(made);
        return {};
    }
    KWB_TRY(const SealedPlan sealed, seal(made, {.progress = options.cancelled}));
    run.load = loadOf(sealed);
    return {};
}

/// Why a load cannot run on this machine, of which `own` is the tree; nothing: it can.
std::optional<Message> whyNot(const RehearsalLoad &load, const EmulatedHardware &hardware,
                              const Snapshot &own)
{
    if (auto other = otherMachine(load.treeBefore, own.tree())) return other;
    const RangeSet occupied = hardware.occupied();
    for (const LoadSegment &segment : load.segments)
        if (occupied.overlaps(segment.range()))
            return Message(KWB_MSG("rehearsal.stage-there",
                                   "its {segment} goes where the first stage or firmware is here"),
                           {{"segment", segment.name}});
    return std::nullopt;
}

/// Says that and how `load` is planned again as `given`.
void announce(Prepared &run, const Message &why, const RehearsalLoad &load, const BootRequest &given,
              const RehearsalOptions &options)
{
    Message without;
    Message standsIn;
    if (const std::string what = leftOut(given); !what.empty())
        without = {KWB_MSG("rehearsal.left-out", ", without its {what}"), {{"what", what}}};
    if (!load.ownPurgatory && given.purgatory == PurgatoryChoice::builtin)
        standsIn = {KWB_MSG("rehearsal.stands-in",
                            " The bundle's purgatory is not the built-in one and fixed "
                            "to its place: the built-in one stands in for it.")};
    run.rehearsal.replanned =
        Message(KWB_MSG("rehearsal.replanned",
                        "The plan was made for another machine than QEMU's {machine} ({why}); it is made "
                        "again on that one's own tree{without}.{purgatory}"),
                {{"machine", name(run.hardware.machine)},
                 {"why", why.text()},
                 {"without", without.text()},
                 {"purgatory", standsIn.text()}});
    if (options.notice) options.notice(*run.rehearsal.replanned);
}

/// The errors of the plan as it was given stay errors, though another runs.
void keepErrors(Prepared &run, const RehearsalLoad &given)
{
    std::uint64_t unlisted = given.errors;
    for (const Finding &finding : given.findings) {
        if (finding.severity != Severity::error) continue;
        if (unlisted > 0) --unlisted;
        const auto same = [&](const Finding &f) {
            return f.code == finding.code && f.about == finding.about;
        };
        if (!std::ranges::any_of(run.load.findings, same)) run.rehearsal.givenErrors.push_back(finding);
    }
    run.load.errors += run.rehearsal.givenErrors.size() + unlisted;
}

/// Takes the load if it was made for the machine that QEMU can be, else plans anew.
Status chooseLoad(Prepared &run, const RehearsalLoad &load, const RehearsalOptions &options,
                  const std::function<Result<BootRequest>()> &request)
{
    const bool sameKind = machineOf(load.treeBefore) == run.hardware.machine;
    const FirmwareState wanted = FirmwareState::of(load.treeBefore);
    run.firmware = sameKind && wanted.rtas.value != 0 ? wanted : FirmwareState::usual(run.hardware);
    KWB_TRY(const Snapshot own, askForTree(run.hardware, run.firmware, options));
    const auto why =
        sameKind
            ? whyNot(load, run.hardware, own)
            : Message(KWB_MSG("rehearsal.other-model", "it is a {model}"),
                      {{"model", load.treeBefore.root.string("model").value_or("machine of another kind")}});
    if (!why) {
        run.load = load;
        return {};
    }
    KWB_TRY(const BootRequest given, request());
    announce(run, *why, load, given, options);
    KWB_CHECK(prepareOnOwnTree(run, given, own, options));
    keepErrors(run, load);
    return {};
}

/// The list's file; the option that names its place.
Result<std::string> writeList(const Prepared &run, Emulator &emulator)
{
    RangeSet free =
        RangeSet({AddressRange(PhysAddr(0), PhysAddr(run.hardware.memory))}).minus(run.hardware.occupied());
    free.remove(AddressRange::ofSize(run.firmware.rtas, 0x10000));
    const auto at = listPlace(run.load, free);
    if (!at)
        return fail(ErrorKind::noSpace,
                    {KWB_MSG("rehearsal.no-room", "the machine has not memory enough to hold the "
                                                  "segments twice")});
    const std::string file = emulator.file("segments");
    KWB_TRY(OutputFile out, OutputFile::create(file));
    for (const Blob &piece : listImage(run.load, *at))
        KWB_CHECK(out.write(piece.bytes()));
    KWB_CHECK(out.commit());
    emulator.load(file, *at);
    return fmt::format("t={:x} p={:x} {}", at->value, run.load.entry.value,
                       run.load.oldByteOrder == ByteOrder::little ? "le " : "");
}

ConsoleExpectation expectationOf(const RehearsalLoad &load, const RehearsalOptions &options)
{
    ConsoleExpectation out;
    out.planId = load.id;
    out.ownPurgatory = load.ownPurgatory;
    out.marker = load.marker;
    out.until = options.until;
    for (const LoadSegment &segment : load.segments)
        out.segments.push_back(segment.name);
    return out;
}

/// Whether and why the run is over.
std::optional<RehearsalEnd> ended(const Emulator &emulator, const Verdict &verdict, double lastSeen,
                                  const RehearsalOptions &options)
{
    const double now = emulator.seconds();
    if (!emulator.running()) return endOf(emulator.endedBy());
    if (verdict.stopped && now - lastSeen > endingSeconds) return RehearsalEnd::stopped;
    if (verdict.complete() && (!options.until.empty() || now - lastSeen > quietSeconds))
        return RehearsalEnd::seenAll;
    if (now > static_cast<double>(options.timeout.count())) return RehearsalEnd::timedOut;
    return std::nullopt;
}

Status watch(Rehearsal &rehearsal, Emulator &emulator, ConsoleReader &reader, const RehearsalOptions &options)
{
    std::size_t told = 0;
    double lastSeen = 0;
    for (std::optional<RehearsalEnd> end; !end;) {
        if (!goOn(options)) return wasCancelled();
        KWB_CHECK(emulator.wait());
        const bool over = !emulator.running();
        const std::string more = emulator.newConsole();
        if (!more.empty()) lastSeen = emulator.seconds();
        reader.add(more, emulator.seconds());
        end = ended(emulator, reader.verdict(), lastSeen, options);
        if (end && !over && !emulator.running()) end.reset(); // its last words are still to be read
        if (end) reader.finish(emulator.seconds());
        const Verdict &verdict = reader.verdict();
        for (told = std::max(told, verdict.dropped); told < verdict.seen(); ++told)
            if (options.console) options.console(verdict.lines[told - verdict.dropped]);
        if (end) rehearsal.end = *end;
    }
    rehearsal.seconds = emulator.seconds();
    return {};
}

Result<Rehearsal> run(Prepared prepared, const RehearsalOptions &options)
{
    Rehearsal &rehearsal = prepared.rehearsal;
    rehearsal.machine = prepared.hardware.machine;
    rehearsal.memory = prepared.hardware.memory;
    rehearsal.cpus = prepared.hardware.cpus;
    if (rehearsal.noRoom) return std::move(rehearsal);
    rehearsal.id = prepared.load.id;
    rehearsal.findings = prepared.load.findings;
    rehearsal.planErrors = prepared.load.errors;
    KWB_CHECK(fillLateSlots(prepared.load));
    KWB_TRY(const auto emulator, Emulator::create(prepared.hardware));
    KWB_TRY(const std::string list, writeList(prepared, *emulator));
    KWB_CHECK(emulator->start(list + prepared.firmware.stageOptions(prepared.hardware.machine)));
    ConsoleReader reader(expectationOf(prepared.load, options));
    KWB_CHECK(watch(rehearsal, *emulator, reader, options));
    rehearsal.verdict = reader.verdict();
    return std::move(rehearsal);
}

} // namespace

const char *name(EmulatedMachine machine)
{
    return machine == EmulatedMachine::pseries ? "pseries" : "powernv9";
}

const char *name(RehearsalEnd end)
{
    switch (end) {
    case RehearsalEnd::poweredOff:
        return "powered-off";
    case RehearsalEnd::reset:
        return "reset";
    case RehearsalEnd::panicked:
        return "panicked";
    case RehearsalEnd::killed:
        return "killed";
    case RehearsalEnd::seenAll:
        return "seen-all";
    case RehearsalEnd::stopped:
        return "stopped";
    case RehearsalEnd::timedOut:
        return "timed-out";
    }
    return "";
}

bool Rehearsal::ok() const
{
    const bool ended = end == RehearsalEnd::panicked || end == RehearsalEnd::killed;
    return !noRoom && verdict.ok() && planErrors == 0 && !ended;
}

/// What is rehearsed is a boot, and a crash image waits for a panic of the kernel that its notes are in.
static std::unexpected<Error> noCrash()
{
    return fail(ErrorKind::usage,
                {KWB_MSG("rehearsal.crash", "a crash image cannot be rehearsed: it needs the kernel "
                                            "that dies")});
}

Result<Rehearsal> rehearse(const BootRequest &request, const RehearsalOptions &options)
{
    if (request.crash) return noCrash();
    if (request.purgatory == PurgatoryChoice::targetKernel)
        return fail(ErrorKind::usage,
                    {KWB_MSG("rehearsal.linux-purgatory", "the purgatory of the target's kernel cannot be "
                                                          "rehearsed: its bytes are in that kernel")});
    if (request.cmdlineFromTarget && !request.target)
        return fail(ErrorKind::usage, {KWB_MSG("rehearsal.no-target", "without a target there is no running "
                                                                      "kernel to take a command line from")});
    const QtCore qt;
    Prepared prepared;
    const DeviceTree *tree = request.target ? &request.target->tree() : nullptr;
    KWB_TRY(prepared.hardware, hardwareFor(tree, options));
    if (tree == nullptr) {
        KWB_TRY(const Snapshot own,
                askForTree(prepared.hardware, FirmwareState::usual(prepared.hardware), options));
        KWB_CHECK(prepareOnOwnTree(prepared, request, own, options));
        return run(std::move(prepared), options);
    }
    KWB_TRY(BootPlan made, plan(request));
    if (!made.exportable()) {
        prepared.rehearsal.noRoom = std::move(made);
        return run(std::move(prepared), options);
    }
    KWB_TRY(const SealedPlan sealed, seal(made, {.progress = options.cancelled}));
    KWB_CHECK(chooseLoad(prepared, loadOf(sealed), options, [&] { return Result<BootRequest>(request); }));
    return run(std::move(prepared), options);
}

Result<Rehearsal> rehearseBundle(const std::string &path, const RehearsalOptions &options)
{
    const QtCore qt;
    KWB_TRY(const FileSet files, readFileSet(path));
    const Blob *json = files.file("manifest.json");
    if (json == nullptr)
        return fail(ErrorKind::malformed,
                    {KWB_MSG("rehearsal.no-bundle", "is no bundle: it has no manifest.json")},
                    {.file = path});
    KWB_TRY(const BundleManifest manifest,
            parseManifest(*json, path + (path.ends_with('/') ? "" : "/") + "manifest.json"));
    if (manifest.mode == "crash") return noCrash();
    auto load = loadOf(manifest, files);
    if (!load) return std::unexpected(inFile(std::move(load).error(), path));
    Prepared prepared;
    KWB_TRY(prepared.hardware, hardwareFor(&load->treeBefore, options));
    KWB_CHECK(chooseLoad(prepared, *load, options, [&] { return requestOf(manifest, files); }));
    return run(std::move(prepared), options);
}

} // namespace kwb
