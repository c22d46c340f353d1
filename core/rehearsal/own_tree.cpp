// The emulator's own tree. `-M …,dumpdtb=` would write the tree of before the firmware: on pseries without
// RTAS and without what was negotiated, on powernv without OPAL. So the machine is started with the stage,
// which makes the tree as an old kernel would have it and waits, and the tree is read out of the machine's
// memory.

#include "core/rehearsal/own_tree.h"

#include "core/base/output.h"
#include "core/devicetree/edit.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace kwb {

namespace {

constexpr std::size_t mostConsole = 64u << 10; ///< bytes; the stage says a few lines
constexpr std::uint64_t asked = 1 << 24;       // option c=: that there is something to negotiate
constexpr std::uint64_t radixAndXive = asked | 0x404040;
/// What the running kernel would take of memory, in place of which there is only the stage.
constexpr std::uint64_t runningKernelEnd = 0x4000000;

/// "stage: tree at 0x8000000 size 0x4321".
std::optional<AddressRange> treeRange(std::string_view console)
{
    constexpr std::string_view before = "stage: tree at ";
    constexpr std::string_view between = " size ";
    const std::size_t begin = console.find(before);
    const std::size_t end = begin == std::string_view::npos ? begin : console.find_first_of("\r\n", begin);
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view line = console.substr(begin + before.size(), end - begin - before.size());
    const std::size_t middle = line.find(between);
    if (middle == std::string_view::npos) return std::nullopt;
    const auto at = parseHex(line.substr(0, middle));
    const auto size = parseHex(line.substr(middle + between.size()));
    if (!at || !size) return std::nullopt;
    return AddressRange::ofSize(PhysAddr(*at), *size);
}

/// The snapshot of a kernel that runs there and was booted with this tree.
void completeSnapshot(Snapshot &snapshot, EmulatedMachine machine)
{
    snapshot.name = fmt::format("QEMU's own {}", name(machine));
    snapshot.bare = false;
    DeviceTree live = *snapshot.bootFdt;
    live.reservations.clear();
    if (TreeNode *chosen = live.find("/chosen"))
        chosen->properties.push_back({"linux,kernel-end", makeU64(runningKernelEnd)});
    snapshot.liveTree = std::move(live);
}

/// Whether a step between two trees tells of another machine.
bool tells(const TreeEdit &step)
{
    static constexpr std::array machineProperties = {"reg",
                                                     "compatible",
                                                     "device_type",
                                                     "ibm,ppc-interrupt-server#s",
                                                     "opal-base-address",
                                                     "opal-entry-address",
                                                     "reserved-ranges",
                                                     "linux,rtas-base"};
    if (step.path == "/chosen" || step.path.starts_with("/chosen/") || step.path == "/memreserve/")
        return false;
    return step.property.empty() ||
           std::ranges::find(machineProperties, step.property) != machineProperties.end();
}

} // namespace

bool goOn(const RehearsalOptions &options)
{
    return !options.cancelled || options.cancelled(0, 0);
}

std::unexpected<Error> wasCancelled()
{
    return fail(ErrorKind::cancelled, {KWB_MSG("rehearsal.cancelled", "cancelled"), {}});
}

FirmwareState FirmwareState::of(const DeviceTree &tree)
{
    FirmwareState state;
    if (const TreeNode *rtas = tree.find("/rtas"))
        state.rtas = PhysAddr(rtas->number("linux,rtas-base").value_or(0));
    const TreeNode *chosen = tree.find("/chosen");
    const TreeProperty *vector = chosen == nullptr ? nullptr : chosen->property("ibm,architecture-vec-5");
    if (vector != nullptr && vector->value.size() > 26)
        state.capabilities = asked | std::uint64_t{vector->value[23]} << 16 |
                             std::uint64_t{vector->value[24]} << 8 | vector->value[26];
    return state;
}

FirmwareState FirmwareState::usual(const EmulatedHardware &hardware)
{
    return {hardware.rtasPlace(), radixAndXive};
}

std::string FirmwareState::stageOptions(EmulatedMachine machine) const
{
    if (machine == EmulatedMachine::powernv9) return {};
    std::string out;
    if (rtas.value != 0) out += fmt::format("r={:x} ", rtas.value);
    if (capabilities != 0) out += fmt::format("c={:x} ", capabilities);
    return out;
}

std::optional<EmulatedMachine> machineOf(const DeviceTree &tree)
{
    if (tree.root.compatible("qemu,pseries")) return EmulatedMachine::pseries;
    if (tree.root.compatible("qemu,powernv9")) return EmulatedMachine::powernv9;
    return std::nullopt;
}

Result<Snapshot> askForTree(const EmulatedHardware &hardware, const FirmwareState &firmware,
                            const RehearsalOptions &options)
{
    KWB_TRY(const auto emulator, Emulator::create(hardware));
    KWB_CHECK(emulator->start(
        fmt::format("wait d={:x} {}", hardware.treePlace().value, firmware.stageOptions(hardware.machine))));
    std::string console;
    std::optional<AddressRange> range;
    while (!range) {
        if (!goOn(options)) return wasCancelled();
        KWB_CHECK(emulator->wait());
        console += emulator->newConsole();
        range = treeRange(console);
        const bool late = emulator->seconds() > static_cast<double>(options.treeTimeout.count());
        if (!range && (late || console.size() > mostConsole || !emulator->running()))
            return cannotRun(Message(KWB_MSG("rehearsal.no-tree",
                                             "the emulated {machine} did not tell its tree in {seconds} s"),
                                     {{"machine", name(hardware.machine)},
                                      {"seconds", std::to_string(std::lround(emulator->seconds()))}})
                                 .text());
    }
    KWB_TRY(const std::string file, emulator->saveMemory(range->begin, range->size()));
    KWB_TRY(Snapshot snapshot, readSnapshot(file));
    completeSnapshot(snapshot, hardware.machine);
    return snapshot;
}

std::optional<Message> otherMachine(const DeviceTree &tree, const DeviceTree &own)
{
    const std::vector<TreeEdit> steps = diffTrees(tree, own);
    const auto step = std::ranges::find_if(steps, tells);
    if (step == steps.end()) return std::nullopt;
    const std::string what = step->property.empty() ? step->path : step->path + " " + step->property;
    switch (step->change) {
    case TreeChange::add:
        return Message(KWB_MSG("rehearsal.only-here", "it has no {what}"), {{"what", what}});
    case TreeChange::remove:
        return Message(KWB_MSG("rehearsal.only-there", "it has {what}, QEMU's has not"), {{"what", what}});
    case TreeChange::change:
        break;
    }
    return Message(KWB_MSG("rehearsal.differs", "its {what} is another"), {{"what", what}});
}

} // namespace kwb
