#include "core/plan/finding.h"

#include <array>

namespace kwb {

namespace {

// Texts are read in place of the finding's evidence: every {name} is a key that the check gives.
constexpr std::array rules = {
    FindingRule{
        "no-room", Severity::error,
        KWB_MSG("finding.no-room", "There is no place for {segment}: {size} bytes at a multiple of {align} "
                                   "between {min} and {max} ({limit})."),
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
        "kexec-lite kexec_memory_map.c"},
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
    FindingRule{"above-first-block-radix", Severity::note,
                KWB_MSG("finding.above-first-block-radix",
                        "{segment} {range} ends above the first memory block {block}; a radix kernel reaches "
                        "it, a hash kernel would not."),
                KWB_MSG("remedy.above-first-block-radix",
                        "Nothing, as long as the new kernel runs with the radix MMU."),
                KWB_MSG("cause.above-first-block-radix", "With the radix MMU real mode reaches all memory, "
                                                         "but a kernel started with disable_radix does not."),
                "Linux 6.1 arch/powerpc/mm/book3s64/radix_pgtable.c"},
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
        "slave-code-not-entry", Severity::error,
        KWB_MSG("finding.slave-code-not-entry",
                "{allocator} takes the code for the waiting CPUs from file offset {taken}, but the kernel "
                "starts with what stands at {entry}."),
        KWB_MSG("remedy.slave-code-not-entry",
                "Use the workbench allocator, which takes it from where the kernel starts."),
        KWB_MSG("cause.slave-code-not-entry",
                "All other CPUs jump to 0x60 in those 256 bytes; what is not the kernel's first code there "
                "sends them astray."),
        "Linux 6.1 arch/powerpc/kexec/elf_64.c, file_load.c setup_purgatory"},
    FindingRule{
        "overwritten-by-kernel", Severity::error,
        KWB_MSG("finding.overwritten-by-kernel", "{segment} {range} will be overwritten: the new kernel "
                                                 "moves itself to {extent} before it reads it."),
        KWB_MSG("remedy.overwritten-by-kernel", "Place {segment} above {end}; the workbench allocator does."),
        KWB_MSG("cause.overwritten-by-kernel", "A relocatable kernel copies itself to address 0 as its first "
                                               "act; what lies there is gone, without a word."),
        "Linux 6.1 arch/powerpc/kernel/head_64.S"},
    FindingRule{"firmware-overwritten-by-kernel", Severity::error,
                KWB_MSG("finding.firmware-overwritten-by-kernel",
                        "{what} {otherRange} ({source}) lies where the new kernel moves itself, {extent}."),
                KWB_MSG("remedy.firmware-overwritten-by-kernel",
                        "Use a smaller kernel; firmware cannot be moved after boot."),
                KWB_MSG("cause.firmware-overwritten-by-kernel",
                        "The new kernel calls the firmware that the old one was booted with."),
                "Linux 6.1 arch/powerpc/kernel/head_64.S, rtas.c"},
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
    FindingRule{
        "page-size-assumed", Severity::warning,
        KWB_MSG("finding.page-size-assumed", "The target does not say its page size; {size} was taken."),
        KWB_MSG("remedy.page-size-assumed",
                "Give --page-size, or use a snapshot instead of a bare tree (getconf PAGESIZE tells)."),
        KWB_MSG("cause.page-size-assumed",
                "Segments must begin and end at pages of the running kernel; ppc64 has 4 KiB and 64 KiB."),
        "Linux 6.1 kernel/kexec_core.c sanity_check_segment_list"},
    FindingRule{
        "page-size-differs", Severity::warning,
        KWB_MSG("finding.page-size-differs",
                "The request says page size {size}, the target's snapshot {target}."),
        KWB_MSG("remedy.page-size-differs", "Take --page-size out."),
        KWB_MSG("cause.page-size-differs", "The loader refuses a plan whose page size is not the target's."),
        "contract: loader rule page-size"},
    FindingRule{"byte-order-assumed", Severity::warning,
                KWB_MSG("finding.byte-order-assumed",
                        "The target does not say its byte order; {order} was taken, the new kernel's own."),
                KWB_MSG("remedy.byte-order-assumed",
                        "Give --old-byte-order, or use a snapshot instead of a bare tree."),
                KWB_MSG("cause.byte-order-assumed",
                        "The purgatory is entered in the running kernel's byte order; in "
                        "the other one its first instruction is garbage."),
                "Linux 6.1 arch/powerpc/kernel/misc_64.S"},
    FindingRule{
        "cross-endian", Severity::note,
        KWB_MSG("finding.cross-endian", "The running kernel is {old}-endian, the new one {new}-endian."),
        KWB_MSG("remedy.cross-endian", "Nothing; kernels older than 3.13 cannot be entered so."),
        KWB_MSG("cause.cross-endian", "The purgatory leaves in big-endian mode; a little-endian kernel "
                                      "switches with its first instructions."),
        "Linux 6.1 arch/powerpc/kernel/head_64.S FIXUP_ENDIAN"},
    FindingRule{
        "bare-tree", Severity::warning,
        KWB_MSG("finding.bare-tree", "The target is a bare device tree: what the running machine looks like "
                                     "is not known, and the loader will want --force."),
        KWB_MSG("remedy.bare-tree", "Capture a snapshot on the target with the script of this project."),
        KWB_MSG("cause.bare-tree", "Without a memory fingerprint the loader cannot tell whether the plan "
                                   "fits the machine it stands on."),
        "contract: memory fingerprint"},
    FindingRule{"kernel-end-unknown", Severity::warning,
                KWB_MSG("finding.kernel-end-unknown",
                        "The target does not say where its running kernel ends (/chosen linux,kernel-end)."),
                KWB_MSG("remedy.kernel-end-unknown",
                        "Use a snapshot with the live tree: /sys/firmware/fdt does not have this property."),
                KWB_MSG("cause.kernel-end-unknown",
                        "A segment below the running kernel's end is refused with ETXTBSY."),
                "Linux 6.1 arch/powerpc/kexec/core.c kexec_setup (exports the property)"},
    FindingRule{"snapshot-file-absent", Severity::note,
                KWB_MSG("finding.snapshot-file-absent", "The snapshot has no {file}: {consequence}"),
                KWB_MSG("remedy.snapshot-file-absent", "Capture again as root if it matters."),
                KWB_MSG("cause.snapshot-file-absent", "A target may not have a file, or not let it be read; "
                                                      "then a check that needs it cannot be made."),
                "resources/snapshot-format.md"},
    FindingRule{"memory-map-remark", Severity::note,
                KWB_MSG("finding.memory-map-remark", "While the memory map was read: {remark}"),
                KWB_MSG("remedy.memory-map-remark", "Look at kwb map if a place surprises you."),
                KWB_MSG("cause.memory-map-remark", "Firmware trees have oddities; each one met is told."),
                "reference of properties: LoPAR, Devicetree specification"},
    FindingRule{
        "boot-cpu-missing", Severity::error,
        KWB_MSG("finding.boot-cpu-missing",
                "The new tree has no CPU with hardware id {cpu}, the one that will boot."),
        KWB_MSG("remedy.boot-cpu-missing",
                "Take the tree from the running target, or do not remove the boot CPU's node."),
        KWB_MSG("cause.boot-cpu-missing",
                "A kernel that does not find the CPU it runs on in the tree stops before its console."),
        "kexec-tools commit 39631c8; Linux 6.1 arch/powerpc/kernel/prom.c"},
    FindingRule{
        "no-cpus", Severity::error, KWB_MSG("finding.no-cpus", "The new tree lists no CPU under /cpus."),
        KWB_MSG("remedy.no-cpus", "Give a tree of the target; overlays and edits may not take /cpus away."),
        KWB_MSG("cause.no-cpus",
                "A kernel that does not find the CPU it runs on in the tree stops before its console."),
        "Linux 6.1 arch/powerpc/kernel/prom.c"},
    FindingRule{
        "no-chosen", Severity::error,
        KWB_MSG("finding.no-chosen",
                "The new tree has no /chosen node: the kernel will get neither command line nor initrd."),
        KWB_MSG("remedy.no-chosen", "Take the edit out that removes it."),
        KWB_MSG("cause.no-chosen", "All that a boot loader tells a kernel stands in /chosen."),
        "kexec-tools commits 5570b42, 583dbd5"},
    FindingRule{
        "no-memory-in-tree", Severity::error,
        KWB_MSG("finding.no-memory-in-tree", "The new tree describes no memory."),
        KWB_MSG("remedy.no-memory-in-tree", "A tree given with --dtb must have the target's memory nodes."),
        KWB_MSG("cause.no-memory-in-tree", "The kernel takes its RAM from the tree and nothing else."),
        "Linux 6.1 arch/powerpc/kernel/prom.c early_init_dt_scan_memory_ppc"},
    FindingRule{
        "no-console", Severity::warning,
        KWB_MSG("finding.no-console", "The purgatory will be silent: {reason}."),
        KWB_MSG("remedy.no-console", "If the boot hangs there will be no word of the purgatory; set /chosen "
                                     "stdout-path to a hypervisor or OPAL console."),
        KWB_MSG("cause.no-console",
                "The purgatory speaks through the hypervisor's terminal or OPAL; it knows no other device."),
        "Linux 2016 series find_debug_console; OPAL console"},
    FindingRule{
        "console-parameter", Severity::warning,
        KWB_MSG("finding.console-parameter",
                "The command line says console={console}, but this machine's console is {expected}."),
        KWB_MSG("remedy.console-parameter", "Use console={expected}."),
        KWB_MSG("cause.console-parameter", "A kernel that prints to a device that is not there looks dead."),
        "Linux 6.1 drivers/tty/hvc"},
    FindingRule{"cmdline-too-long", Severity::error,
                KWB_MSG("finding.cmdline-too-long",
                        "The command line is {length} bytes long with its NUL; the kernel keeps {limit}."),
                KWB_MSG("remedy.cmdline-too-long", "Shorten it by {excess} bytes."),
                KWB_MSG("cause.cmdline-too-long", "What is longer is cut off without a word."),
                "Linux 6.1 arch/powerpc/include/uapi/asm/setup.h COMMAND_LINE_SIZE"},
    FindingRule{"cmdline-empty", Severity::note,
                KWB_MSG("finding.cmdline-empty", "The new kernel gets no command line."),
                KWB_MSG("remedy.cmdline-empty", "Give --cmdline, or --cmdline-from-target."),
                KWB_MSG("cause.cmdline-empty", "Then the kernel falls back on what was built in."),
                "Linux 6.1 arch/powerpc/kernel/prom.c"},
    FindingRule{
        "cmdline-not-captured", Severity::error,
        KWB_MSG("finding.cmdline-not-captured",
                "The target's own command line was asked for, but the snapshot does not have it."),
        KWB_MSG("remedy.cmdline-not-captured", "Give --cmdline, or capture the snapshot again."),
        KWB_MSG(
            "cause.cmdline-not-captured",
            "The new kernel would start without any of the parameters that were meant, root= among them."),
        "resources/snapshot-format.md cmdline"},
    FindingRule{
        "cmdline-ignored", Severity::warning,
        KWB_MSG("finding.cmdline-ignored",
                "{allocator} hands {file} over as it is: the new kernel gets its command line "
                "\"{cmdline}\" and not the one of the request."),
        KWB_MSG("remedy.cmdline-ignored",
                "Write the command line into the tree, or edit /chosen:bootargs with --edits."),
        KWB_MSG("cause.cmdline-ignored", "kexec-tools uses --append only for the tree that it makes itself."),
        "kexec-tools kexec/arch/ppc64/kexec-elf-ppc64.c"},
    FindingRule{"no-root", Severity::warning,
                KWB_MSG("finding.no-root", "There is neither an initrd nor root= on the command line: the "
                                           "new kernel will have no root file system."),
                KWB_MSG("remedy.no-root", "Add an initrd or root=…"),
                KWB_MSG("cause.no-root", "The kernel panics with \"Unable to mount root fs\"."),
                "Linux 6.1 init/do_mounts.c"},
    FindingRule{
        "initrd-unknown-format", Severity::warning,
        KWB_MSG("finding.initrd-unknown-format",
                "{file} does not start like an initramfs (cpio) or a compressed file."),
        KWB_MSG("remedy.initrd-unknown-format", "Check that it is the right file: kwb inspect {file}."),
        KWB_MSG("cause.initrd-unknown-format",
                "The kernel ignores what it does not know, or takes it as an old ramdisk image."),
        "Linux 6.1 init/initramfs.c"},
    FindingRule{"initrd-empty", Severity::error,
                KWB_MSG("finding.initrd-empty", "The initrd {file} is empty."),
                KWB_MSG("remedy.initrd-empty", "Make it again, or take it out of the request."),
                KWB_MSG("cause.initrd-empty",
                        "The new kernel would start without the drivers and scripts that it was to bring."),
                "Linux 6.1 init/initramfs.c"},
    FindingRule{
        "initrd-not-loaded", Severity::warning,
        KWB_MSG("finding.initrd-not-loaded",
                "The new tree names an initrd at {address}, but this plan loads none."),
        KWB_MSG("remedy.initrd-not-loaded",
                "Give the initrd, or take linux,initrd-start and linux,initrd-end out of /chosen."),
        KWB_MSG("cause.initrd-not-loaded",
                "The new kernel unpacks what it finds there, which is not what the tree was made for."),
        "Linux 6.1 drivers/of/fdt.c early_init_dt_check_for_initrd"},
    FindingRule{
        "initrd-end-missing", Severity::error,
        KWB_MSG("finding.initrd-end-missing",
                "The tree has linux,initrd-start but no linux,initrd-end in /chosen: {allocator} "
                "answers EINVAL."),
        KWB_MSG("remedy.initrd-end-missing", "Use the workbench allocator, which ignores half a range."),
        KWB_MSG("cause.initrd-end-missing",
                "The kernel reads both before it replaces them, and gives up when one is missing."),
        "Linux 6.1 drivers/of/kexec.c of_kexec_alloc_and_setup_fdt"},
    FindingRule{
        "dtb-row-replaced", Severity::warning,
        KWB_MSG(
            "finding.dtb-row-replaced",
            "{allocator} writes the tree's own row over the last one of {file}: {row} is not reserved any "
            "more."),
        KWB_MSG(
            "remedy.dtb-row-replaced",
            "Put a row into the tree that can be spared, as the last one; with an initrd it is not needed."),
        KWB_MSG(
            "cause.dtb-row-replaced",
            "It takes the last row for one that it has added itself, which it does for its own trees only."),
        "kexec-tools kexec/arch/ppc64/kexec-elf-ppc64.c, commit 32f664b"},
    FindingRule{
        "dtb-without-row", Severity::error,
        KWB_MSG("finding.dtb-without-row",
                "{file} has no reservation row: {allocator} would write the tree's own over its header."),
        KWB_MSG("remedy.dtb-without-row", "Add a row to the tree, or use the workbench allocator."),
        KWB_MSG("cause.dtb-without-row",
                "It writes to where the last row should be; without one that is the tree's header."),
        "kexec-tools commit 32f664b"},
    FindingRule{
        "kexec-not-configured", Severity::error,
        KWB_MSG("finding.kexec-not-configured",
                "The target's kernel was built without CONFIG_KEXEC: kexec_load answers ENOSYS."),
        KWB_MSG("remedy.kexec-not-configured", "Boot the target with a kernel that has it; Debian's have."),
        KWB_MSG("cause.kexec-not-configured", "The system call is not there."),
        "Linux 6.1 kernel/Kconfig.kexec, arch/powerpc/Kconfig"},
    FindingRule{
        "load-disabled", Severity::error,
        KWB_MSG(
            "finding.load-disabled",
            "The target has kernel.kexec_load_disabled = 1: kexec_load answers EPERM until the next boot."),
        KWB_MSG("remedy.load-disabled", "Reboot the target without that setting; it cannot be taken back."),
        KWB_MSG("cause.load-disabled", "The switch goes from 0 to 1 only."),
        "Linux 6.1 kernel/kexec_core.c kexec_load_permitted"},
    FindingRule{"load-limit-reached", Severity::error,
                KWB_MSG("finding.load-limit-reached",
                        "The target allows no more loads (kexec_load_limit_reboot = {limit})."),
                KWB_MSG("remedy.load-limit-reached", "Reboot the target; the limit can only be lowered."),
                KWB_MSG("cause.load-limit-reached",
                        "Every permitted call counts, failed ones too; at 0 kexec_load answers EPERM."),
                "Linux 6.3 kernel/kexec_core.c"},
    FindingRule{"lockdown", Severity::error,
                KWB_MSG("finding.lockdown", "The target is locked down ({mode}): kexec_load answers EPERM."),
                KWB_MSG("remedy.lockdown", "Only kexec_file_load of a signed kernel is possible there, which "
                                           "takes no tree and no purgatory of ours."),
                KWB_MSG("cause.lockdown", "Lockdown forbids loading unsigned kernels by kexec_load."),
                "Linux 6.1 kernel/kexec.c, security/lockdown"},
    FindingRule{
        "already-loaded", Severity::note,
        KWB_MSG("finding.already-loaded",
                "Something was loaded on the target when the snapshot was taken; this load will replace it."),
        KWB_MSG("remedy.already-loaded", "Look at who loaded it (a unit of systemd, perhaps)."),
        KWB_MSG("cause.already-loaded", "A second load takes the place of the first."),
        "Linux 6.1 kernel/kexec.c"},
    FindingRule{"fadump-active", Severity::error,
                KWB_MSG("finding.fadump-active",
                        "A firmware-assisted dump is active on the target (/rtas ibm,kernel-dump)."),
                KWB_MSG("remedy.fadump-active",
                        "Save the dump and release it (/sys/kernel/fadump/release_mem) first."),
                KWB_MSG("cause.fadump-active", "The next kernel would take itself for the capture kernel."),
                "Linux 6.1 arch/powerpc/kernel/fadump.c"},
    FindingRule{
        "tree-from-other-source", Severity::warning,
        KWB_MSG(
            "finding.tree-from-other-source",
            "{allocator} starts from the {wanted}, which this target does not have; the {taken} was taken."),
        KWB_MSG("remedy.tree-from-other-source",
                "Capture the snapshot again, as root, with the script of this project."),
        KWB_MSG("cause.tree-from-other-source", "The two trees differ: the live one has changed since boot "
                                                "and has properties that the running kernel added."),
        "Linux 6.1 drivers/of/kexec.c; kexec-tools kexec/fs2dt.c"},
    FindingRule{"edit-overrides-rule", Severity::warning,
                KWB_MSG("finding.edit-overrides-rule",
                        "The edit of {what} replaces what the loading rules wrote there."),
                KWB_MSG("remedy.edit-overrides-rule", "Take the edit out unless that is what you want."),
                KWB_MSG("cause.edit-overrides-rule",
                        "Hand edits come last; the kernel will see what you wrote, and "
                        "not where its initrd or command line really is."),
                "kexec-workbench"},
    FindingRule{"purgatory-byte-order", Severity::error,
                KWB_MSG("finding.purgatory-byte-order",
                        "The purgatory is {purgatory}-endian, but the running "
                        "kernel, which enters it, is {kernel}-endian."),
                KWB_MSG("remedy.purgatory-byte-order",
                        "Use a purgatory in the running kernel's byte order; the built-in one is chosen so."),
                KWB_MSG("cause.purgatory-byte-order", "The jump does not change the byte order."),
                "Linux 6.1 arch/powerpc/kernel/misc_64.S"},
    FindingRule{
        "purgatory-symbol-missing", Severity::error,
        KWB_MSG("finding.purgatory-symbol-missing",
                "The purgatory has no symbol {symbol}, so it cannot be told what it needs."),
        KWB_MSG("remedy.purgatory-symbol-missing", "Use another purgatory."),
        KWB_MSG("cause.purgatory-symbol-missing", "Addresses are written into a purgatory by symbol name."),
        "Linux 6.1 kernel/kexec_file.c kexec_purgatory_get_set_symbol"},
    FindingRule{"purgatory-not-exportable", Severity::note,
                KWB_MSG("finding.purgatory-not-exportable",
                        "The running kernel's own purgatory stands in the plan "
                        "for its place only; the plan cannot be exported."),
                KWB_MSG("remedy.purgatory-not-exportable", "Use the built-in purgatory to export."),
                KWB_MSG("cause.purgatory-not-exportable", "Its bytes are inside the target's kernel."),
                "contract: --purgatory linux"},
    FindingRule{
        "integrity-not-checked", Severity::note,
        KWB_MSG("finding.integrity-not-checked", "This purgatory checks no segment one by one: {reason}."),
        KWB_MSG("remedy.integrity-not-checked",
                "Use the built-in purgatory, which names the segment that was damaged."),
        KWB_MSG("cause.integrity-not-checked", "Linux's ppc64 purgatory stores a digest and never looks at "
                                               "it; kexec-tools' has one digest for all."),
        "Linux 6.1 arch/powerpc/purgatory/trampoline_64.S"},
};

} // namespace

std::span<const FindingRule> findingRules()
{
    return rules;
}

} // namespace kwb
