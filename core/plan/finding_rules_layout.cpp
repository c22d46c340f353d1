// Where things lie: what kexec_load refuses, and what it takes although the boot will fail.
#include "core/plan/finding_rules.h"

#include <array>

namespace kwb {

namespace {

constexpr std::array layoutRuleTable = {
    FindingRule{
        "no-room", Severity::error,
        KWB_MSG("finding.no-room", "There is no place for {segment}: {size} bytes at a multiple of {align} "
                                   "in [{min}, {end}) ({limit})."),
        KWB_MSG("remedy.no-room", "{fits} Otherwise take reservations or pins out of its way, or choose "
                                  "another allocator; the trace names every hole that was looked at."),
        KWB_MSG("cause.no-room", "Every segment needs one hole in RAM that is long enough, aligned, within "
                                 "its limits and free of everything excluded."),
        "Linux kernel/kexec_file.c kexec_locate_mem_hole (EADDRNOTAVAIL)"},
    FindingRule{
        "allocator-gives-up", Severity::error,
        KWB_MSG("finding.allocator-gives-up", "{allocator} itself would load nothing here: {reason}."),
        KWB_MSG("remedy.allocator-gives-up", "Choose another allocator."),
        KWB_MSG("cause.allocator-gives-up",
                "The tool ends, or never comes to an end, before it loads anything; the plan shows "
                "what it would have done otherwise."),
        "kexec-lite kexec_memory_map.c; Linux 6.1 arch/powerpc/kexec/ranges.c"},
    FindingRule{
        "segment-overlaps-segment", Severity::error,
        KWB_MSG("finding.segment-overlaps-segment", "{segment} {range} overlaps {other} {otherRange}."),
        KWB_MSG("remedy.segment-overlaps-segment", "Pin one of them elsewhere, or take the pin out."),
        KWB_MSG("cause.segment-overlaps-segment",
                "kexec_load answers EINVAL when two destinations share a byte."),
        "Linux 6.1 kernel/kexec_core.c sanity_check_segment_list"},
    FindingRule{
        "segment-overlaps-kernel", Severity::error,
        KWB_MSG("finding.segment-overlaps-kernel",
                "{segment} {range} lies on the running kernel, which ends at {kernelEnd}."),
        KWB_MSG("remedy.segment-overlaps-kernel", "Move it above {kernelEnd}."),
        KWB_MSG("cause.segment-overlaps-kernel",
                "The running kernel still runs while segments are copied; kexec_load answers ETXTBSY."),
        "Linux 6.1 arch/powerpc/kexec/core_64.c machine_kexec_prepare"},
    FindingRule{"segment-overlaps-firmware", Severity::error,
                KWB_MSG("finding.segment-overlaps-firmware",
                        "{segment} {range} lies on {what} {otherRange} ({source})."),
                KWB_MSG("remedy.segment-overlaps-firmware",
                        "Move the segment; firmware stays in use after the jump."),
                KWB_MSG("cause.segment-overlaps-firmware",
                        "The new kernel calls the same firmware instance; the "
                        "kernel does not check normal images against it."),
                "Linux 6.1 kernel/kexec_core.c (no such check), arch/powerpc/kexec/ranges.c"},
    FindingRule{"segment-overlaps-reserved", Severity::error,
                KWB_MSG("finding.segment-overlaps-reserved",
                        "{segment} {range} lies on reserved memory {otherRange} ({source})."),
                KWB_MSG("remedy.segment-overlaps-reserved", "Move the segment out of the reservation."),
                KWB_MSG("cause.segment-overlaps-reserved",
                        "Somebody reserved this memory for devices or firmware; what is copied there may be "
                        "overwritten, or may overwrite."),
                "Devicetree specification 3.5, 5.3"},
    FindingRule{"segment-overlaps-reserve", Severity::error,
                KWB_MSG("finding.segment-overlaps-reserve",
                        "{segment} {range} lies in {reserve}, which the request keeps free."),
                KWB_MSG("remedy.segment-overlaps-reserve",
                        "Move the pin or the reserved range; without a pin, choose another allocator."),
                KWB_MSG("cause.segment-overlaps-reserve",
                        "A search keeps clear of what the request reserves; a pin, a kernel left at its own "
                        "addresses, or a quirk of the allocator does not."),
                "contract: --reserve"},
    FindingRule{"pin-without-segment", Severity::error,
                KWB_MSG("finding.pin-without-segment",
                        "{segment} is pinned at {address}, but the plan has no {segment}."),
                KWB_MSG("remedy.pin-without-segment",
                        "Take the pin out, or give what is missing: an initrd, or a purgatory that runs on a "
                        "stack of its loader's."),
                KWB_MSG("cause.pin-without-segment",
                        "A pin without its segment is a mistake: what was meant to lie there is not loaded."),
                "contract: --pin"},
    FindingRule{"segment-outside-ram", Severity::error,
                KWB_MSG("finding.segment-outside-ram", "{segment} {range} is not wholly in RAM."),
                KWB_MSG("remedy.segment-outside-ram", "Move the segment into RAM; kwb map lists it."),
                KWB_MSG("cause.segment-outside-ram",
                        "kexec_load does not check that a destination is RAM; the copy then goes nowhere."),
                "Linux 6.1 kernel/kexec_core.c sanity_check_segment_list (no such check)"},
    FindingRule{
        "segment-misaligned", Severity::error,
        KWB_MSG("finding.segment-misaligned", "{segment} at {address} is not at a multiple of {align}."),
        KWB_MSG("remedy.segment-misaligned", "Pin it at a multiple of {align}."),
        KWB_MSG("cause.segment-misaligned",
                "Destinations are copied page by page; kexec_load answers EADDRNOTAVAIL for others."),
        "Linux 6.1 kernel/kexec_core.c sanity_check_segment_list"},
    FindingRule{"half-of-ram", Severity::error,
                KWB_MSG("finding.half-of-ram",
                        "{segment} needs {size} bytes, more than half of the {ram} bytes of RAM."),
                KWB_MSG("remedy.half-of-ram", "Use a smaller initrd, or a machine with more memory."),
                KWB_MSG("cause.half-of-ram",
                        "While a kernel is loaded its pages are in memory twice; kexec_load "
                        "answers EINVAL when one segment or all together take more than half."),
                "Linux 6.1 kernel/kexec_core.c sanity_check_segment_list"},
    FindingRule{"load-memory-tight", Severity::warning,
                KWB_MSG("finding.load-memory-tight",
                        "Loading needs about {need} bytes at its peak; the target has {ram} bytes in all."),
                KWB_MSG("remedy.load-memory-tight",
                        "Free memory on the target before loading, or use a smaller initrd."),
                KWB_MSG("cause.load-memory-tight", "The loader's copy and the kernel's copy are in memory at "
                                                   "the same time; the load may be ended by the OOM killer."),
                "Linux 6.1 kernel/kexec_core.c kimage_load_normal_segment"},
    FindingRule{"too-many-segments", Severity::error,
                KWB_MSG("finding.too-many-segments", "The plan has {count} segments; kexec takes 16."),
                KWB_MSG("remedy.too-many-segments",
                        "Use the workbench allocator, which keeps a kernel's PT_LOADs together."),
                KWB_MSG("cause.too-many-segments", "KEXEC_SEGMENT_MAX is 16; kexec_load answers EINVAL."),
                "Linux 6.1 include/linux/kexec.h"},
    FindingRule{
        "above-first-block", Severity::error,
        KWB_MSG("finding.above-first-block", "{segment} {range} ends above the first memory block {block}, "
                                             "which is all that a hash-MMU kernel reaches at its start."),
        KWB_MSG("remedy.above-first-block",
                "Use an allocator that stays below {block}, or pin the segment lower."),
        KWB_MSG("cause.above-first-block",
                "Purgatory and early kernel run in real mode; outside the real mode area they read nothing."),
        "Linux 6.1 arch/powerpc/mm/book3s64/hash_utils.c"},
    FindingRule{
        "above-first-block-radix", Severity::note,
        KWB_MSG("finding.above-first-block-radix",
                "{segment} {range} ends above the first memory block {block}; a radix kernel reaches "
                "it, a hash kernel would not."),
        KWB_MSG("remedy.above-first-block-radix",
                "Nothing, as long as the new kernel runs with the radix MMU."),
        KWB_MSG("cause.above-first-block-radix",
                "With the radix MMU, or in hypervisor mode, real mode reaches all memory. In a guest the "
                "hypervisor has chosen radix (/chosen ibm,architecture-vec-5), and Linux ignores "
                "disable_radix there."),
        "Linux 6.1 arch/powerpc/mm/init_64.c early_check_vec5"},
    FindingRule{
        "above-first-block-unknown", Severity::warning,
        KWB_MSG(
            "finding.above-first-block-unknown",
            "{segment} {range} ends above the first memory block {block}, and whether the new kernel runs "
            "with the radix MMU cannot be told: its file has no symbols."),
        KWB_MSG("remedy.above-first-block-unknown",
                "Use the workbench allocator, which stays below {block}, or a kernel file with symbols."),
        KWB_MSG("cause.above-first-block-unknown",
                "A kernel that starts with the hash MMU reaches the first block only."),
        "Linux 6.1 arch/powerpc/mm/book3s64/{hash_utils,radix_pgtable}.c"},
    FindingRule{
        "crash-kernel-lost", Severity::warning,
        KWB_MSG("finding.crash-kernel-lost", "{segment} {range} lies in the crashkernel region {otherRange}: "
                                             "from the jump on there is no crash kernel to catch a panic."),
        KWB_MSG("remedy.crash-kernel-lost", "Nothing, unless a crash during the jump itself must be caught; "
                                            "load a crash kernel again afterwards."),
        KWB_MSG("cause.crash-kernel-lost", "Linux allows a normal image to be copied over the crash region, "
                                           "because real mode may reach nothing else."),
        "Linux commit b5667d13be8d"},
    FindingRule{
        "quirk-decided", Severity::warning,
        KWB_MSG("finding.quirk-decided",
                "The place of {segment} was decided by a quirk of {allocator}: {quirk}."),
        KWB_MSG("remedy.quirk-decided", "Compare with the workbench allocator before you rely on it."),
        KWB_MSG("cause.quirk-decided",
                "The real code does this too; the plan shows what it would do, not what it should."),
        "Linux 6.1 arch/powerpc/kexec/file_load_64.c; kexec-tools kexec/kexec.c"},
};

} // namespace

std::span<const FindingRule> layoutFindingRules()
{
    return layoutRuleTable;
}

} // namespace kwb
