#pragma once

#include "core/report/kernel_parameters.h"

namespace kwb {

/// The parameters that are explained, by name. Sources: Linux Documentation/admin-guide/kernel-parameters.txt
/// and, for what programs read, the manuals and scripts of Debian 12: dracut.cmdline(7), initramfs-tools(7),
/// systemd(1), systemd-cryptsetup-generator(8), systemd-fstab-generator(8),
/// systemd-hibernate-resume-generator(8).
inline constexpr KernelParameter kernelParameterTable[] = {
    KernelParameter{
        "BOOT_IMAGE", Repeated::lastWins,
        KWB_MSG("parameter.boot-image",
                "Written by boot loaders: the kernel they loaded. It means nothing to the kernel.")},
    KernelParameter{"apparmor", Repeated::lastWins,
                    KWB_MSG("parameter.apparmor", "0 switches AppArmor off.")},
    KernelParameter{"audit", Repeated::lastWins, KWB_MSG("parameter.audit", "0 switches auditing off.")},
    KernelParameter{
        "break", Repeated::lastWins,
        KWB_MSG(
            "parameter.break",
            "Gives a shell in an initrd made by initramfs-tools, before the step that it names (several with "
            "commas between them) or before premount; not where panic= is given, too.")},
    KernelParameter{"cma", Repeated::lastWins,
                    KWB_MSG("parameter.cma",
                            "Memory for large contiguous buffers of devices; without effect on powerpc.")},
    KernelParameter{"console", Repeated::accumulates,
                    KWB_MSG("parameter.console",
                            "Where the kernel prints and reads: hvc0 is the hypervisor's terminal, ttyS0 "
                            "a serial port. Those named get the output, one of each kind; the last "
                            "becomes /dev/console.")},
    KernelParameter{
        "crashkernel", Repeated::lastWins,
        KWB_MSG("parameter.crashkernel", "Memory kept free for a crash kernel: size, or size@address.")},
    KernelParameter{
        "debug", Repeated::lastWins,
        KWB_MSG(
            "parameter.debug",
            "All messages reach the console, those for debugging, too. systemd logs for debugging as well, "
            "and an initrd made by initramfs-tools writes what it does to /run/initramfs/initramfs.debug.")},
    KernelParameter{
        "default_hugepagesz", Repeated::firstWins,
        KWB_MSG("parameter.default-hugepagesz", "The size of huge page that is meant where none is named.")},
    KernelParameter{"disable_radix", Repeated::lastWins,
                    KWB_MSG("parameter.disable-radix",
                            "Uses the hash page tables although the CPU knows radix; in a guest less "
                            "memory is reachable at the start of the boot then. A guest keeps radix over "
                            "a kexec if that was agreed at its first boot.")},
    KernelParameter{
        "earlycon", Repeated::firstWins,
        KWB_MSG("parameter.earlycon", "Prints through a simple driver before the real console is up.")},
    KernelParameter{"earlyprintk", Repeated::lastWins,
                    KWB_MSG("parameter.earlyprintk",
                            "An older way to print before the console is up; without effect on powerpc, "
                            "where the kernel's configuration chooses the early console.")},
    KernelParameter{
        "elfcorehdr", Repeated::lastWins,
        KWB_MSG(
            "parameter.elfcorehdr",
            "Tells a crash kernel where the dead kernel's memory is described; wrong for a normal boot.")},
    KernelParameter{"enforcing", Repeated::lastWins,
                    KWB_MSG("parameter.enforcing", "0 lets SELinux report only.")},
    KernelParameter{"evm", Repeated::lastWins,
                    KWB_MSG("parameter.evm",
                            "\"fix\" lets security.evm, which seals the other extended attributes, be "
                            "written even where it does not fit.")},
    KernelParameter{"fadump", Repeated::lastWins,
                    KWB_MSG("parameter.fadump",
                            "Firmware-assisted dump: at a crash the firmware keeps memory and boots again.")},
    KernelParameter{"fips", Repeated::lastWins,
                    KWB_MSG("parameter.fips", "1 puts cryptography into FIPS mode.")},
    KernelParameter{"hugepages", Repeated::accumulates,
                    KWB_MSG("parameter.hugepages",
                            "So many huge pages are set aside at boot, of the size that hugepagesz= named "
                            "before; each takes memory that must be free then.")},
    KernelParameter{
        "hugepagesz", Repeated::accumulates,
        KWB_MSG("parameter.hugepagesz", "Size of the huge pages that the next hugepages= counts.")},
    KernelParameter{
        "ignore_loglevel", Repeated::lastWins,
        KWB_MSG("parameter.ignore-loglevel", "Every message reaches the console, whatever the log level.")},
    KernelParameter{"ima_appraise", Repeated::lastWins,
                    KWB_MSG("parameter.ima-appraise",
                            "Whether files must carry a good hash or signature: enforce, log, fix or off.")},
    KernelParameter{"ima_hash", Repeated::firstWins,
                    KWB_MSG("parameter.ima-hash", "The digest that IMA uses.")},
    KernelParameter{"ima_policy", Repeated::accumulates,
                    KWB_MSG("parameter.ima-policy", "Built-in rules of what IMA measures or appraises.")},
    KernelParameter{"ima_template", Repeated::firstWins,
                    KWB_MSG("parameter.ima-template", "What an entry of IMA's list holds.")},
    KernelParameter{
        "init", Repeated::lastWins,
        KWB_MSG("parameter.init", "The first program of the root file system, in place of /sbin/init.")},
    KernelParameter{"initcall_debug", Repeated::lastWins,
                    KWB_MSG("parameter.initcall-debug",
                            "Names every initialisation function as it is called: shows which one hangs.")},
    KernelParameter{"initrd", Repeated::lastWins,
                    KWB_MSG("parameter.initrd", "For boot loaders: the file of the initrd. A powerpc kernel "
                                                "takes the initrd's place from the tree, "
                                                "linux,initrd-start.")},
    KernelParameter{"iommu", Repeated::accumulates,
                    KWB_MSG("parameter.iommu",
                            "\"nobypass\" lets devices reach memory by translation only, on bare metal. "
                            "\"off\" is the opposite, but is read only when Open Firmware starts the "
                            "kernel, not after a kexec.")},
    KernelParameter{"iommu.passthrough", Repeated::lastWins,
                    KWB_MSG("parameter.iommu.passthrough", "For x86 and arm64; without effect on powerpc.")},
    KernelParameter{"ip", Repeated::dependsOnReader,
                    KWB_MSG("parameter.ip",
                            "How the network is set up before there is any program: an address, or dhcp. "
                            "Initrds read it, too: one made by dracut sets up an interface for each, one "
                            "made by initramfs-tools reads the last alone.")},
    KernelParameter{"irqpoll", Repeated::lastWins,
                    KWB_MSG("parameter.irqpoll",
                            "Asks all interrupt handlers when an interrupt finds none, and at every timer "
                            "tick: helps crash kernels.")},
    KernelParameter{"isolcpus", Repeated::firstWins,
                    KWB_MSG("parameter.isolcpus", "CPUs that the scheduler leaves alone.")},
    KernelParameter{
        "keep_bootcon", Repeated::lastWins,
        KWB_MSG("parameter.keep-bootcon", "Keeps the early console on when the real one takes over.")},
    KernelParameter{"kwb.plan", Repeated::lastWins,
                    KWB_MSG("parameter.kwb.plan",
                            "Names the plan this boot comes from; export adds it, and the booted "
                            "machine can be asked for it in /proc/cmdline.")},
    KernelParameter{"lockdown", Repeated::accumulates,
                    KWB_MSG("parameter.lockdown",
                            "Takes rights from root to protect the kernel: integrity also forbids "
                            "kexec_load; kexec_file_load with a signature stays. A further one can only "
                            "make it stricter.")},
    KernelParameter{"log_buf_len", Repeated::lastWins,
                    KWB_MSG("parameter.log-buf-len", "Size of the kernel's message buffer.")},
    KernelParameter{"loglevel", Repeated::lastWins,
                    KWB_MSG("parameter.loglevel", "Messages below this number (0 to 8) reach the console.")},
    KernelParameter{"lsm", Repeated::lastWins,
                    KWB_MSG("parameter.lsm", "The security modules, in their order.")},
    KernelParameter{"maxcpus", Repeated::lastWins,
                    KWB_MSG("parameter.maxcpus",
                            "So many CPUs are started during boot; the others can be started later.")},
    KernelParameter{"mem", Repeated::lastWins,
                    KWB_MSG("parameter.mem", "The kernel uses memory up to this size only; what lies higher, "
                                             "an initrd as well, is out of reach.")},
    KernelParameter{"memmap", Repeated::accumulates,
                    KWB_MSG("parameter.memmap", "Declares a range of memory; without effect on powerpc.")},
    KernelParameter{"mitigations", Repeated::lastWins,
                    KWB_MSG("parameter.mitigations",
                            "Turns protections against speculation attacks on or off together.")},
    KernelParameter{"module.sig_enforce", Repeated::lastWins,
                    KWB_MSG("parameter.module.sig-enforce", "Only signed modules are loaded.")},
    KernelParameter{"nfsroot", Repeated::lastWins,
                    KWB_MSG("parameter.nfsroot", "The server and folder of a root file system over NFS.")},
    KernelParameter{"nmi_watchdog", Repeated::accumulates,
                    KWB_MSG("parameter.nmi-watchdog",
                            "1 or 0: whether CPUs that hang with interrupts off are looked for. panic or "
                            "nopanic: whether the kernel panics when one is found.")},
    KernelParameter{"no_rfi_flush", Repeated::lastWins,
                    KWB_MSG("parameter.no-rfi-flush",
                            "Switches off the flush of the data cache on the way back to programs.")},
    KernelParameter{
        "no_stf_barrier", Repeated::lastWins,
        KWB_MSG("parameter.no-stf-barrier", "Leaves out the barrier against speculative store forwarding.")},
    KernelParameter{"noapic", Repeated::lastWins, KWB_MSG("parameter.noapic", "Without effect on powerpc.")},
    KernelParameter{"nohz_full", Repeated::firstWins,
                    KWB_MSG("parameter.nohz-full", "CPUs whose timer tick is stopped while one task runs.")},
    KernelParameter{"noinitrd", Repeated::lastWins,
                    KWB_MSG("parameter.noinitrd",
                            "An initrd that is a file system is not mounted; an initramfs is "
                            "unpacked all the same.")},
    KernelParameter{
        "nokaslr", Repeated::lastWins,
        KWB_MSG("parameter.nokaslr",
                "Without effect on 64-bit powerpc, where the address of the kernel is not random.")},
    KernelParameter{
        "nopti", Repeated::lastWins,
        KWB_MSG(
            "parameter.nopti",
            "On powerpc the same as no_rfi_flush: no flush of the data cache on the way back to programs.")},
    KernelParameter{
        "noresume", Repeated::lastWins,
        KWB_MSG("parameter.noresume", "A hibernated system is not looked for, whatever resume= says.")},
    KernelParameter{"nosmp", Repeated::lastWins, KWB_MSG("parameter.nosmp", "Uses the boot CPU alone.")},
    KernelParameter{"nr_cpus", Repeated::accumulates,
                    KWB_MSG("parameter.nr-cpus",
                            "The kernel never uses more CPUs than this; a further one can only lower the "
                            "number.")},
    KernelParameter{"oops", Repeated::lastWins,
                    KWB_MSG("parameter.oops", "oops=panic makes every oops a panic.")},
    KernelParameter{"panic", Repeated::lastWins,
                    KWB_MSG("parameter.panic",
                            "Seconds until a reboot after a panic; 0 waits for ever, less than 0 not at all. "
                            "An initrd made by initramfs-tools gives no shell then when it fails.")},
    KernelParameter{"panic_on_oops", Repeated::lastWins,
                    KWB_MSG("parameter.panic-on-oops",
                            "The name of a sysctl; as a kernel parameter it is written oops=panic.")},
    KernelParameter{"pci", Repeated::accumulates,
                    KWB_MSG("parameter.pci", "Options of the PCI core, with commas between them.")},
    KernelParameter{"possible_cpus", Repeated::lastWins,
                    KWB_MSG("parameter.possible-cpus", "For x86 and s390; without effect on powerpc.")},
    KernelParameter{"powersave", Repeated::lastWins,
                    KWB_MSG("parameter.powersave", "\"off\" keeps idle CPUs from sleeping.")},
    KernelParameter{"ppc_tm", Repeated::lastWins,
                    KWB_MSG("parameter.ppc-tm", "\"off\" switches transactional memory off.")},
    KernelParameter{"printk.devkmsg", Repeated::lastWins,
                    KWB_MSG("parameter.printk.devkmsg", "What programs may write into the kernel's log.")},
    KernelParameter{"printk.time", Repeated::lastWins,
                    KWB_MSG("parameter.printk.time", "Puts the time in front of every message.")},
    KernelParameter{"quiet", Repeated::lastWins,
                    KWB_MSG("parameter.quiet", "Only errors reach the console: a boot that hangs then hangs "
                                               "in silence. systemd tells of failures alone, too.")},
    KernelParameter{"radix_hcall_invalidate", Repeated::lastWins,
                    KWB_MSG("parameter.radix-hcall-invalidate",
                            "\"on\" leaves flushes of radix page tables to the hypervisor. It is read "
                            "only when Open Firmware starts the kernel; a kexec keeps what was agreed "
                            "then.")},
    KernelParameter{"random.trust_bootloader", Repeated::lastWins,
                    KWB_MSG("parameter.random.trust-bootloader",
                            "Whether the seed of the device tree counts as randomness.")},
    KernelParameter{
        "random.trust_cpu", Repeated::lastWins,
        KWB_MSG("parameter.random.trust-cpu", "Whether the CPU's random numbers count as randomness.")},
    KernelParameter{"rd.break", Repeated::lastWins,
                    KWB_MSG("parameter.rd.break", "Gives a shell in the initrd (dracut): before the step "
                                                  "that it names, or at the end if it names none.")},
    KernelParameter{"rd.debug", Repeated::lastWins,
                    KWB_MSG("parameter.rd.debug",
                            "The initrd (dracut) logs every command of its scripts: to the journal, or "
                            "without systemd to /run/initramfs/init.log. 0 switches that off.")},
    KernelParameter{"rd.luks.uuid", Repeated::accumulates,
                    KWB_MSG("parameter.rd.luks.uuid", "An encrypted device that the initrd (dracut, systemd) "
                                                      "opens; it leaves alone those that are not named.")},
    KernelParameter{"rd.lvm.lv", Repeated::accumulates,
                    KWB_MSG("parameter.rd.lvm.lv",
                            "A logical volume, as group/name, that the initrd (dracut) activates; "
                            "it leaves alone those that are not named.")},
    KernelParameter{
        "rd.md.uuid", Repeated::accumulates,
        KWB_MSG("parameter.rd.md.uuid",
                "An array that the initrd (dracut) assembles; it leaves alone those that are not named.")},
    KernelParameter{
        "rd.neednet", Repeated::lastWins,
        KWB_MSG(
            "parameter.rd.neednet",
            "1: the initrd (dracut) sets up the network although its root file system does not need it.")},
    KernelParameter{"rd.shell", Repeated::lastWins,
                    KWB_MSG("parameter.rd.shell", "Whether the initrd (dracut) gives a shell when it cannot "
                                                  "mount the root file system: it does, unless this is 0.")},
    KernelParameter{"rdinit", Repeated::lastWins,
                    KWB_MSG("parameter.rdinit", "The first program of the initrd, in place of /init.")},
    KernelParameter{
        "reset_devices", Repeated::lastWins,
        KWB_MSG("parameter.reset-devices",
                "Drivers reset their devices first: for crash kernels, whose devices were left running.")},
    KernelParameter{"resume", Repeated::lastWins,
                    KWB_MSG("parameter.resume", "The device that holds a hibernated system.")},
    KernelParameter{"retain_initrd", Repeated::lastWins,
                    KWB_MSG("parameter.retain-initrd", "Keeps the initrd in memory after it was unpacked, so "
                                                       "that a later kexec must keep clear of it.")},
    KernelParameter{"ro", Repeated::lastWins,
                    KWB_MSG("parameter.ro",
                            "Mounts the root file system read-only at first. Of ro and rw the last counts.")},
    KernelParameter{"root", Repeated::lastWins,
                    KWB_MSG("parameter.root",
                            "The device or file system that becomes / if no initrd decides otherwise. "
                            "UUID= and LABEL= are understood by initrds alone.")},
    KernelParameter{"rootdelay", Repeated::lastWins,
                    KWB_MSG("parameter.rootdelay",
                            "Seconds that the kernel waits before it mounts the root file system; in an "
                            "initrd made by initramfs-tools the longest wait for its device.")},
    KernelParameter{"rootflags", Repeated::lastWins,
                    KWB_MSG("parameter.rootflags", "Mount options of the root file system.")},
    KernelParameter{"rootfstype", Repeated::lastWins,
                    KWB_MSG("parameter.rootfstype", "The type of the root file system; the kernel tries "
                                                    "several, with commas between them, in turn.")},
    KernelParameter{"rootwait", Repeated::lastWins,
                    KWB_MSG("parameter.rootwait", "Waits until the root device appears.")},
    KernelParameter{
        "rw", Repeated::lastWins,
        KWB_MSG("parameter.rw", "Mounts the root file system writable. Of ro and rw the last counts.")},
    KernelParameter{"security", Repeated::lastWins,
                    KWB_MSG("parameter.security", "The older way to choose one security module.")},
    KernelParameter{"selinux", Repeated::lastWins, KWB_MSG("parameter.selinux", "0 switches SELinux off.")},
    KernelParameter{"smt-enabled", Repeated::lastWins,
                    KWB_MSG("parameter.smt-enabled",
                            "Threads used on each core of a POWER machine: on, off or a number.")},
    KernelParameter{
        "softlockup_panic", Repeated::lastWins,
        KWB_MSG("parameter.softlockup-panic", "1 makes the kernel panic when a CPU hangs in it.")},
    KernelParameter{"svm", Repeated::lastWins,
                    KWB_MSG("parameter.svm",
                            "\"on\" asks for a secure guest on machines with an ultravisor. It is read "
                            "only when Open Firmware starts the kernel, not after a kexec.")},
    KernelParameter{
        "swiotlb", Repeated::lastWins,
        KWB_MSG("parameter.swiotlb",
                "Size of the buffer for devices that cannot reach all memory, in units of 2 KiB.")},
    KernelParameter{"systemd.log_level", Repeated::lastWins,
                    KWB_MSG("parameter.systemd.log-level",
                            "How much systemd logs: from emerg, the least, over alert, "
                            "crit, err, warning, notice and info to debug, or 0 to 7.")},
    KernelParameter{"systemd.unit", Repeated::lastWins,
                    KWB_MSG("parameter.systemd.unit",
                            "The unit that systemd starts in the main system, in place of the "
                            "default target; rd.systemd.unit is the same for the initrd.")},
    KernelParameter{"transparent_hugepage", Repeated::lastWins,
                    KWB_MSG("parameter.transparent-hugepage", "When the kernel uses huge pages by itself.")},
    KernelParameter{"udbg-immortal", Repeated::lastWins,
                    KWB_MSG("parameter.udbg-immortal",
                            "Keeps the early powerpc console on beside the real one: the last "
                            "lines of a kernel that dies are not lost.")},
    KernelParameter{"usbcore.autosuspend", Repeated::lastWins,
                    KWB_MSG("parameter.usbcore.autosuspend", "Seconds until an idle USB device sleeps.")},
    KernelParameter{"video", Repeated::accumulates, KWB_MSG("parameter.video", "Mode of a display.")},
    KernelParameter{"vt.global_cursor_default", Repeated::lastWins,
                    KWB_MSG("parameter.vt.global-cursor-default", "0 hides the cursor of text consoles.")},
    KernelParameter{"xive", Repeated::lastWins,
                    KWB_MSG("parameter.xive",
                            "\"off\" uses the older XICS interrupt controller on POWER9 and later. A "
                            "guest keeps XIVE over a kexec if that was agreed at its first boot.")},
    KernelParameter{"xmon", Repeated::lastWins,
                    KWB_MSG("parameter.xmon",
                            "The kernel's own debugger: early enters it at once, on at a crash, off never.")},
};

} // namespace kwb
