#include "core/plan/crash_simulation.h"

#include <algorithm>

namespace kwb {

namespace {

constexpr std::uint16_t usualMachine = 21;

/// The machine as it is; what depends on the new kernel is left out.
Result<Machine> machineOf(const BootRequest &request)
{
    const Snapshot &target = *request.target;
    Machine machine;
    machine.pageSize = request.pageSize.value_or(target.pageSize.value_or(0x10000));
    machine.oldOrder = request.oldByteOrder.value_or(target.byteOrder.value_or(ByteOrder::little));
    machine.oldCmdline = target.cmdline.value_or(std::string());
    const Architecture *arch =
        findArchitecture(request.kernel ? request.kernel->header.machine : usualMachine);
    if (arch == nullptr) arch = findArchitecture(usualMachine);
    KWB_CHECK(arch->readMachine(request, machine));
    return machine;
}

/// What a region must not cover, but may: the kernel looks at RAM and at itself only.
std::vector<Message> collisionsIn(AddressRange region, const MemoryMap &memory)
{
    std::vector<Message> out;
    for (const MemoryRange &range : memory.ranges) {
        const char *code = overlapCode(range.kind);
        const bool matters =
            code != nullptr && range.kind != MemoryKind::kernel && range.kind != MemoryKind::crashkernel;
        if (matters && range.range.overlaps(region))
            out.emplace_back(KWB_MSG("crashkernel.collision", "{what} {range} lies in it ({source})"),
                             std::vector<MessageArgument>{{"what", title(range.kind)},
                                                          {"range", text(range.range)},
                                                          {"source", memory.source(range)}});
    }
    return out;
}

/// The snapshot of the same machine with that region.
Result<std::shared_ptr<const Snapshot>> withRegion(const Snapshot &target, AddressRange region)
{
    auto changed = std::make_shared<Snapshot>(target);
    DeviceTree &tree = changed->liveTree ? *changed->liveTree : *changed->bootFdt;
    TreeEditor editor(tree);
    KWB_CHECK(editor.addNode("/chosen", {}));
    KWB_CHECK(editor.setProperty("/chosen", "linux,crashkernel-base", makeU64(region.begin.value), {}));
    KWB_CHECK(editor.setProperty("/chosen", "linux,crashkernel-size", makeU64(region.size()), {}));
    tree = std::move(editor).release();
    changed->crashSize = region.size();
    changed->files.erase("iomem");
    return changed;
}

} // namespace

bool CrashSimulation::works() const
{
    const bool region = place && !place->refused;
    return region && (!plan || (plan->unplaced.empty() && !plan->hasErrors()));
}

Result<CrashSimulation> simulateCrashkernel(const BootRequest &request, const std::string &value)
{
    if (!request.target)
        return fail(ErrorKind::usage,
                    {KWB_MSG("plan.no-target", "a plan needs a target: a snapshot or a device tree"), {}});
    KWB_TRY(const Machine machine, machineOf(request));
    CrashSimulation out;
    out.ram = machine.memory.ram.size();
    const auto parameter = parseCrashkernel(value, out.ram);
    if (!parameter)
        return fail(
            ErrorKind::usage,
            {KWB_MSG(
                 "crashkernel.not-understood",
                 "crashkernel={value}: Linux on PowerPC takes SIZE[@PLACE] or START-[END]:SIZE,…[@PLACE]"),
             {{"value", value}}});
    out.parameter = *parameter;
    if (parameter->size == 0) return out;
    out.place = placeCrashkernel(*parameter, machine, machine.kernelEnd.value_or(PhysAddr(0)));
    out.collisions = collisionsIn(out.place->range, machine.memory);
    if (out.place->refused || !request.kernel) return out;
    BootRequest asked = request;
    asked.crash = true;
    KWB_TRY(asked.target, withRegion(*request.target, out.place->range));
    KWB_TRY(out.plan, plan(asked));
    return out;
}

} // namespace kwb
