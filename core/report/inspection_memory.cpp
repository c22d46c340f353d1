#include "core/report/inspection_parts.h"

#include "core/report/text.h"

#include <algorithm>

/// What lies where: ranges of the machine, of the request, and what the new kernel takes.
namespace kwb::inspecting {

namespace {

/// What a kind of memory is, in a sentence.
MessageTemplate memoryKindText(MemoryKind kind)
{
    switch (kind) {
    case MemoryKind::ram:
        return KWB_MSG("kind.ram", "RAM that the machine gives the running system.");
    case MemoryKind::coherentMemory:
        return KWB_MSG("kind.coherent-memory", "Memory of a GPU: never system RAM, and never a destination.");
    case MemoryKind::kernel:
        return KWB_MSG("kind.kernel", "The running kernel. It still runs while segments are copied, so no "
                                      "segment may lie there.");
    case MemoryKind::rtas:
        return KWB_MSG("kind.rtas",
                       "Run-Time Abstraction Services: firmware that the new kernel calls again, "
                       "at the same place.");
    case MemoryKind::opal:
        return KWB_MSG("kind.opal", "OPAL, the firmware of bare metal: it goes on running under the new "
                                    "kernel.");
    case MemoryKind::tce:
        return KWB_MSG("kind.tce", "A table through which devices reach memory; they may use it during the "
                                   "jump.");
    case MemoryKind::hashTable:
        return KWB_MSG("kind.hash-table",
                       "The page table that the processor reads while the hash MMU is on.");
    case MemoryKind::reservedRange:
        return KWB_MSG("kind.reserved-range", "Firmware keeps it: named in the root's reserved-ranges.");
    case MemoryKind::reservedMemory:
        return KWB_MSG("kind.reserved-memory", "Reserved by a node below /reserved-memory.");
    case MemoryKind::memreserve:
        return KWB_MSG("kind.memreserve", "A row of the tree's reservation block.");
    case MemoryKind::crashkernel:
        return KWB_MSG("kind.crashkernel", "Kept for a crash kernel, which is loaded there and waits.");
    case MemoryKind::fadump:
        return KWB_MSG("kind.fadump", "Kept for a dump that firmware assists.");
    case MemoryKind::oldInitrd:
        return KWB_MSG("kind.old-initrd", "Where the running kernel's initrd lay; it is free once unpacked, "
                                          "unless it is retained.");
    case MemoryKind::oldFdt:
        return KWB_MSG("kind.old-fdt", "The device tree that the running kernel was given.");
    case MemoryKind::imaBuffer:
        return KWB_MSG("kind.ima-buffer", "A measurement log handed over by an earlier kexec.");
    }
    return KWB_MSG("kind.memory", "Memory.");
}

Role memoryRole(std::string_view kind)
{
    for (const auto &[known, role] :
         std::initializer_list<std::pair<MemoryKind, Role>>{{MemoryKind::ram, Role::ram},
                                                            {MemoryKind::coherentMemory, Role::foreignMemory},
                                                            {MemoryKind::kernel, Role::running},
                                                            {MemoryKind::rtas, Role::firmware},
                                                            {MemoryKind::opal, Role::firmware},
                                                            {MemoryKind::tce, Role::firmware},
                                                            {MemoryKind::hashTable, Role::firmware},
                                                            {MemoryKind::crashkernel, Role::crash},
                                                            {MemoryKind::fadump, Role::crash},
                                                            {MemoryKind::oldInitrd, Role::initrd},
                                                            {MemoryKind::oldFdt, Role::tree}})
        if (kind == name(known)) return role;
    return Role::reserved;
}

InspectionSection placeFacts(AddressRange range)
{
    return {{},
            {fact(KWB_MSG("inspect.range", "range"), spanText(range), Subject::ofRange(range)),
             fact(KWB_MSG("inspect.size", "size"), sizeText(range.size()))}};
}

/// Sentences of the searches that speak of a range: what was kept clear, and why.
InspectionSection keptClearBecause(const BootPlan &plan, AddressRange range)
{
    InspectionSection out{KWB_MSG("inspect.in-searches", "In the searches"), {}};
    const std::string written = text(range);
    for (const TraceEntry &entry : plan.trace)
        if (entry.about == "memory" && entry.text.text().find(written) != std::string::npos)
            out.items.push_back(sentence(entry.text));
    return out;
}

} // namespace

Inspection ofMemory(const Task &task, const Subject &subject)
{
    Inspection out;
    out.kind = KWB_MSG("inspect.memory-kind", "memory of the machine");
    out.role = memoryRole(subject.name);
    InspectionSection facts = placeFacts(subject.range);
    facts.items.push_back(fact(KWB_MSG("inspect.said-in", "said in"), printable(subject.detail)));
    const auto known = std::ranges::find_if(task.plan.memory.ranges, [&](const MemoryRange &range) {
        return name(range.kind) == subject.name && range.range == subject.range;
    });
    if (known != task.plan.memory.ranges.end()) {
        out.title = title(known->kind);
        facts.items.push_back(sentence(memoryKindText(known->kind)));
    } else {
        out.name = subject.name;
    }
    addSection(out, std::move(facts));
    addSection(out, keptClearBecause(task.plan, subject.range));
    addSection(out, segmentsIn(task.plan, subject.range));
    addSection(out, memoryAt(task.plan, subject.range));
    return out;
}

Inspection ofExtent(const Task &task, const BootExtent &extent)
{
    Inspection out;
    out.title = extent.title;
    out.kind = KWB_MSG("inspect.extent-kind", "memory taken after the jump");
    out.role = Role::kernel;
    InspectionSection facts = placeFacts(extent.range);
    facts.items.push_back(told(KWB_MSG("inspect.when", "when"), title(extent.stage)));
    facts.items.push_back(told(KWB_MSG("inspect.because", "because"), extent.when));
    addSection(out, std::move(facts));
    addSection(out, keptClearBecause(task.plan, extent.range));
    addSection(out, segmentsIn(task.plan, extent.range));
    addSection(out, memoryAt(task.plan, extent.range));
    return out;
}

Inspection ofRange(const Task &task, const Subject &subject)
{
    Inspection out;
    out.name = subject.range.size() > 1 ? spanText(subject.range) : hex(subject.range.begin);
    const bool reserve = subject.kind == Subject::Kind::reserve;
    out.kind = reserve ? KWB_MSG("inspect.reserve-kind", "kept clear by the request")
                       : KWB_MSG("inspect.address-kind", "address");
    if (reserve) out.role = Role::reserved;
    if (subject.range.size() > 1) addSection(out, placeFacts(subject.range));
    addSection(out, keptClearBecause(task.plan, subject.range));
    addSection(out, segmentsIn(task.plan, subject.range));
    addSection(out, memoryAt(task.plan, subject.range));
    if (const PlannedSegment *segment = segmentOf(task.plan, Subject::ofAddress(subject.range.begin)))
        addSection(out, firstBytes(*segment, subject.range.begin.value - segment->mem.value, 64));
    if (out.sections.empty())
        addSection(out, {{},
                         {sentence(KWB_MSG("inspect.nothing-there", "Nothing lies there: no RAM, no "
                                                                    "segment."))}});
    return out;
}

} // namespace kwb::inspecting
