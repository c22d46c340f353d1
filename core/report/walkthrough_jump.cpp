#include "core/report/integrity_table.h"
#include "core/report/walkthrough_parts.h"

#include <algorithm>

namespace kwb::walking {

namespace {

bool isOurs(const BootPlan &plan)
{
    return plan.request.purgatory == PurgatoryChoice::builtin;
}

std::uint64_t addressOf(const BootPlan &plan, std::string_view segment)
{
    const PlannedSegment *found = plan.segment(segment);
    return found == nullptr ? 0 : found->mem.value;
}

/// On bare metal the firmware keeps the other processors until the new kernel asks for them.
bool leavesToOpal(const BootPlan &plan)
{
    return plan.memory.first(MemoryKind::opal) != nullptr;
}

std::uint64_t kernelEntry(const BootPlan &plan)
{
    return patched(plan, "kernel", addressOf(plan, "kernel"));
}

std::uint64_t treeAddress(const BootPlan &plan)
{
    return patched(plan, "dt_offset", addressOf(plan, "fdt"));
}

/// The list with a segment's subject first.
std::vector<Subject> startingWith(const BootPlan &plan, std::string_view first)
{
    std::vector<Subject> out = allSegments(plan);
    const auto it = std::ranges::find(out, first, &Subject::name);
    if (it != out.end()) std::rotate(out.begin(), it, it + 1);
    return out;
}

WalkthroughStep rebootStep(const BootPlan &plan)
{
    return {
        "reboot",
        KWB_MSG("walk.reboot", "reboot"),
        {leavesToOpal(plan) ? Message(KWB_MSG("walk.reboot-cpu-opal",
                                              "The reboot call stops the devices and moves to the boot "
                                              "processor; the other processors go back to OPAL."))
                            : Message(KWB_MSG("walk.reboot-cpu",
                                              "The reboot call stops the devices and moves to the boot "
                                              "processor; the other processors gather in a waiting loop.")),
         {KWB_MSG("walk.reboot-order", "From here on nothing can fail softly: interrupts are off, and the "
                                       "code that runs is {old}-endian with pages of {page}."),
          {{"old", name(plan.oldByteOrder)}, {"page", byteSizeText(plan.pageSize)}}}},
        "Linux 6.1 kernel/kexec_core.c kernel_kexec; arch/powerpc/kexec/core_64.c default_machine_kexec",
        allSegments(plan)};
}

WalkthroughStep copyStep(const BootPlan &plan)
{
    std::uint64_t pages = 0;
    for (const PlannedSegment &segment : plan.segments)
        pages += plan.pageSize == 0 ? 0 : segment.memsz / plan.pageSize;
    WalkthroughStep step{"copy", KWB_MSG("walk.copy", "the pages are copied"), {}, {}, {}};
    step.text = {
        {KWB_MSG("walk.copy-pages", "The segments' pages ({pages} of {page}) go to their destinations, "
                                    "over whatever lies there; the kernel lands at {kernel}."),
         {{"pages", decimal(pages)},
          {"page", byteSizeText(plan.pageSize)},
          {"kernel", hex(addressOf(plan, "kernel"))}}},
        {leavesToOpal(plan) ? KWB_MSG("walk.copy-low-opal",
                                      "Then the first 256 bytes at {entry} are copied to address 0; no "
                                      "processor waits for them, for OPAL has the others.")
                            : KWB_MSG("walk.copy-low",
                                      "Then the first 256 bytes at {entry} are copied to address 0, and the "
                                      "waiting processors are sent to 0x60 there."),
         {{"entry", hex(plan.entry)}}}};
    step.where = "Linux 6.1 arch/powerpc/kexec/core_64.c kexec_copy_flush; arch/powerpc/kernel/misc_64.S "
                 "kexec_sequence";
    step.subjects = startingWith(plan, "kernel");
    return step;
}

WalkthroughStep enterPurgatoryStep(const BootPlan &plan)
{
    WalkthroughStep step{"purgatory-entered", KWB_MSG("walk.enter", "the purgatory is entered"), {}, {}, {}};
    step.text = {
        {KWB_MSG("walk.enter-registers", "The boot processor jumps to {entry} with the memory "
                                         "management off: r3 = its own number, r4 = {entry}, r5 = 0."),
         {{"entry", hex(plan.entry)}}},
        {KWB_MSG("walk.enter-order", "It is still {old}-endian, like the kernel that it comes from, so "
                                     "the purgatory must be, too."),
         {{"old", name(plan.oldByteOrder)}}}};
    step.where = isOurs(plan) ? "Linux 6.1 arch/powerpc/kernel/misc_64.S kexec_sequence; "
                                "purgatory/ppc64/entry.S purgatory_start"
                              : "Linux 6.1 arch/powerpc/kernel/misc_64.S kexec_sequence";
    step.subjects = segmentSubject(plan, "purgatory");
    addSymbol(plan, "purgatory_start", step.subjects);
    return step;
}

WalkthroughStep consoleStep(const BootPlan &plan)
{
    enum : std::uint64_t { hypervisor = 1, opal = 2 };
    WalkthroughStep step{"console", KWB_MSG("walk.console", "it says hello"), {}, {}, {}};
    const std::uint64_t kind = patched(plan, "kwb_console", 0);
    if (kind == hypervisor)
        step.text = {
            {KWB_MSG("walk.console-hv", "Without any driver it writes through the hypervisor: call 0x58 "
                                        "(H_PUT_TERM_CHAR), terminal {terminal}."),
             {{"terminal", hex(patched(plan, "kwb_vterm", 0))}}}};
    else if (kind == opal)
        step.text = {{KWB_MSG("walk.console-opal", "Without any driver it writes through the firmware: OPAL, "
                                                   "entered at {entry}."),
                      {{"entry", hex(patched(plan, "opal_entry", 0))}}}};
    else
        step.text = {KWB_MSG("walk.console-none",
                             "It found no console that it could use in this machine, so it "
                             "works in silence.")};
    step.text.push_back({KWB_MSG("walk.console-banner", "Its first line names the plan and the number of "
                                                        "segments that it will check: {count}."),
                         {{"count", decimal(patched(plan, "kwb_region_count", plan.digestRows.size()))}}});
    step.where = "purgatory/ppc64/main.c sayBanner; purgatory/ppc64/console.c";
    step.subjects = segmentSubject(plan, "purgatory");
    addSymbol(plan, "kwb_console", step.subjects);
    return step;
}

WalkthroughStep verifyStep(const BootPlan &plan)
{
    WalkthroughStep step{"verify", KWB_MSG("walk.verify", "every segment is checked"), {}, {}, {}};
    step.subjects = segmentSubject(plan, "purgatory");
    if (isOurs(plan)) {
        std::uint64_t bytes = 0;
        for (const DigestRow &row : plan.digestRows)
            if (const PlannedSegment *segment = plan.segment(row.segment)) {
                bytes += segment->memsz;
                step.subjects.push_back(Subject::ofSegment(*segment));
            }
        step.text = {
            {KWB_MSG("walk.verify-rows", "It hashes the segments where they lie now ({count}, {bytes}) "
                                         "and compares each digest with the one that was sealed in."),
             {{"count", decimal(plan.digestRows.size())}, {"bytes", byteSizeText(bytes)}}},
            {KWB_MSG("walk.verify-bad", "A segment that differs is named with both digests, and then it "
                                        "does what the plan says: {action}."),
             {{"action", mismatchWords(plan.request.onMismatch)}}}};
        step.where = "purgatory/ppc64/main.c countBadRegions";
        return step;
    }
    if (plan.request.purgatory == PurgatoryChoice::targetKernel) {
        step.title = KWB_MSG("walk.verify-not", "nothing is checked");
        step.text = {
            KWB_MSG("walk.verify-linux", "Linux gives its purgatory a digest of all segments, but on "
                                         "64-bit PowerPC that purgatory never looks at it."),
            KWB_MSG("walk.verify-risk", "A segment that something wrote into is booted all the same.")};
        step.where = "Linux 6.1 arch/powerpc/purgatory/trampoline_64.S";
        return step;
    }
    step.text = {KWB_MSG("walk.verify-own",
                         "The purgatory of the request does what its author wrote: that of "
                         "kexec-tools hashes all segments and stops for good if their digest "
                         "differs."),
                 {KWB_MSG("walk.verify-at", "It runs at {entry}."), {{"entry", hex(plan.entry)}}}};
    step.where = "kexec-tools purgatory/purgatory.c";
    return step;
}

WalkthroughStep registersStep(const BootPlan &plan)
{
    WalkthroughStep step{"registers", KWB_MSG("walk.registers", "the registers are loaded"), {}, {}, {}};
    step.text = {
        {KWB_MSG("walk.registers-set", "r3 = {tree}, the tree; r4 = {kernel}, the kernel's own address; "
                                       "r5 = 0, for no Open Firmware calls it; r8 = {base} and r9 = "
                                       "{entry}, OPAL's."),
         {{"tree", hex(treeAddress(plan))},
          {"kernel", hex(kernelEntry(plan))},
          {"base", hex(patched(plan, "opal_base", 0))},
          {"entry", hex(patched(plan, "opal_entry", 0))}}},
        plan.oldByteOrder == ByteOrder::little
            ? Message(KWB_MSG("walk.registers-rfid", "The jump is an rfid, which also makes the "
                                                     "processor big-endian: so every kernel is entered, "
                                                     "whatever it is."))
            : Message(KWB_MSG("walk.registers-branch", "The jump is a plain branch: the processor is "
                                                       "big-endian already, and so every kernel is "
                                                       "entered."))};
    step.where = isOurs(plan) ? "purgatory/ppc64/entry.S enterKernel"
                              : "Linux 6.1 arch/powerpc/purgatory/trampoline_64.S";
    step.subjects = segmentSubject(plan, "fdt");
    for (Subject &kernel : segmentSubject(plan, "kernel"))
        step.subjects.push_back(std::move(kernel));
    return step;
}

WalkthroughStep firstInstructionStep(const BootPlan &plan)
{
    WalkthroughStep step{
        "first-instruction",
        KWB_MSG("walk.first", "the new kernel's first instruction"),
        {{KWB_MSG("walk.first-at", "It stands at {kernel}, the first byte of the kernel's image, "
                                   "not at e_entry."),
          {{"kernel", hex(kernelEntry(plan))}}}},
        "Linux 6.1 arch/powerpc/kernel/head_64.S __start; arch/powerpc/include/asm/ppc_asm.h FIXUP_ENDIAN",
        {}};
    step.text.push_back(
        plan.newByteOrder == ByteOrder::little
            ? Message(KWB_MSG("walk.first-little", "The words there make sense in both byte "
                                                   "orders and switch the processor to "
                                                   "little-endian."))
            : Message(KWB_MSG("walk.first-big", "The words there make sense in both byte orders; "
                                                "this kernel is big-endian and runs straight "
                                                "on.")));
    for (const PlannedSegment &segment : plan.segments)
        if (segment.kind == SegmentKind::kernel) step.subjects.push_back(Subject::ofSegment(segment));
    return step;
}

void addMove(const BootPlan &plan, Steps &steps)
{
    WalkthroughStep step{"kernel-moves", KWB_MSG("walk.move", "the kernel moves itself"), {}, {}, {}};
    for (const BootExtent &extent : plan.extents) {
        if (extent.stage != BootStage::kernelMoves) continue;
        step.subjects.push_back(Subject::ofExtent(extent));
        step.text.push_back({KWB_MSG("walk.move-range", "It takes {range}: {name}."),
                             {{"range", text(extent.range)}, {"name", extent.title}}});
    }
    if (step.text.empty()) return;
    step.text.push_back(KWB_MSG("walk.move-blind",
                                "It has not looked at the tree yet, so nothing that it still "
                                "needs may lie there."));
    step.where = "Linux 6.1 arch/powerpc/kernel/head_64.S __after_prom_start";
    steps.push_back(std::move(step));
}

WalkthroughStep readTreeStep(const BootPlan &plan)
{
    WalkthroughStep step{"tree-read", KWB_MSG("walk.read", "the kernel reads its tree"), {}, {}, {}};
    step.text = {
        {KWB_MSG("walk.read-tree", "At {tree} it finds its memory, its command line of {length} bytes, "
                                   "{whole} with its NUL, and the rows it must reserve: {rows}."),
         {{"tree", hex(treeAddress(plan))},
          {"length", decimal(plan.cmdline.size())},
          {"whole", decimal(plan.cmdline.size() + 1)},
          {"rows", decimal(plan.treeAfter.reservations.size())}}}};
    step.subjects = segmentSubject(plan, "fdt");
    if (const PlannedSegment *initrd = plan.segment("initrd")) {
        step.text.push_back(
            {KWB_MSG("walk.read-initrd", "It finds the initrd at {range}, keeps it until it is unpacked, "
                                         "and boots on like after firmware."),
             {{"range", text(AddressRange::ofSize(initrd->mem, initrd->bufsz))}}});
        step.subjects.push_back(Subject::ofSegment(*initrd));
    } else {
        step.text.push_back(KWB_MSG("walk.read-no-initrd", "It finds no initrd, and boots on like after "
                                                           "firmware."));
    }
    for (const BootExtent &extent : plan.extents)
        if (extent.stage == BootStage::kernelSetsUpMemory) step.subjects.push_back(Subject::ofExtent(extent));
    step.where = "Linux 6.1 arch/powerpc/kernel/prom.c early_init_devtree";
    return step;
}

} // namespace

void addJump(const BootPlan &plan, Steps &steps)
{
    if (plan.crash) {
        steps.push_back(panicStep(plan));
    } else {
        steps.push_back(rebootStep(plan));
        steps.push_back(copyStep(plan));
    }
    steps.push_back(enterPurgatoryStep(plan));
    if (isOurs(plan)) steps.push_back(consoleStep(plan));
    steps.push_back(verifyStep(plan));
    if (plan.crash) steps.push_back(saveStep(plan));
    steps.push_back(registersStep(plan));
    steps.push_back(firstInstructionStep(plan));
    if (plan.crash)
        steps.push_back(stayStep(plan));
    else
        addMove(plan, steps);
    steps.push_back(readTreeStep(plan));
}

} // namespace kwb::walking
