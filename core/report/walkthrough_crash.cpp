#include "core/report/walkthrough_parts.h"

// What is other in the life of a crash image.

namespace kwb::walking {

WalkthroughStep panicStep(const BootPlan &plan)
{
    WalkthroughStep step{"panic", KWB_MSG("walk.panic", "the running kernel panics"), {}, {}, {}};
    step.text = {KWB_MSG("walk.panic-notes",
                         "Each processor leaves its registers in a note and stops; the one that panicked "
                         "goes on."),
                 {KWB_MSG("walk.panic-no-copy",
                          "Nothing is copied now: the segments have lain in the crash region since they "
                          "were loaded. Only the first 256 bytes at {entry} go to address 0."),
                  {{"entry", hex(plan.entry)}}}};
    step.where = "Linux 6.1 kernel/kexec_core.c __crash_kexec; arch/powerpc/kexec/crash.c "
                 "default_machine_crash_shutdown";
    step.subjects = allSegments(plan);
    return step;
}

WalkthroughStep saveStep(const BootPlan &plan)
{
    WalkthroughStep step{"save", KWB_MSG("walk.save", "the first memory is saved"), {}, {}, {}};
    const AddressRange backup = plan.crash->backup.value_or(AddressRange());
    step.text = {
        {KWB_MSG("walk.save-copy",
                 "The purgatory copies {size} from address 0 to {backup}: the crash kernel will "
                 "write its exception vectors there."),
         {{"size", byteSizeText(backup.size())}, {"backup", hex(backup.begin)}}},
        KWB_MSG("walk.save-dump", "The header of the dump says that this memory is found in the copy.")};
    step.where = plan.request.purgatory == PurgatoryChoice::builtin
                     ? "purgatory/ppc64/main.c saveFirstMemory"
                     : "Linux 6.1 arch/powerpc/purgatory/trampoline_64.S";
    step.subjects = segmentSubject(plan, "backup");
    addSymbol(plan, "backup_start", step.subjects);
    for (Subject &header : segmentSubject(plan, "elfcorehdr"))
        step.subjects.push_back(std::move(header));
    return step;
}

WalkthroughStep stayStep(const BootPlan &plan)
{
    WalkthroughStep step{"kernel-stays", KWB_MSG("walk.stay", "the kernel stays where it is"), {}, {}, {}};
    step.text = {
        KWB_MSG("walk.stay-word", "The word at 0x5c of its image reads 1, so it relocates itself to where it "
                                  "lies instead of moving to 0."),
        KWB_MSG("walk.stay-vectors", "It writes its exception vectors from 0 all the same, for that is where "
                                     "the processor looks for them.")};
    step.where = "Linux 6.1 arch/powerpc/kernel/head_64.S __run_at_load, __after_prom_start";
    step.subjects = segmentSubject(plan, "kernel");
    for (const BootExtent &extent : plan.extents)
        if (extent.stage == BootStage::kernelMoves) step.subjects.push_back(Subject::ofExtent(extent));
    return step;
}

} // namespace kwb::walking
