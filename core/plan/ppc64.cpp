// PowerPC 64, both byte orders.
//
// A PowerPC kernel runs its first instructions in real mode: addresses are physical, and only memory below
// the end of the real mode area (RMA) can be reached. With the hash MMU the RMA is the first memory block
// that firmware describes (memory@0), cut at 1 GiB, on POWER9 and later at 1 TiB; with the radix MMU, or in
// hypervisor mode on bare metal, there is no such limit (Linux
// arch/powerpc/mm/book3s64/{hash_utils,radix_pgtable}.c).
//
// The running kernel jumps to the purgatory with the MMU off, in its own byte order, with r3 = number of this
// CPU and r4 = address of the purgatory. It has copied the first 256 bytes of the purgatory to address 0,
// where all other CPUs wait at 0x60; those bytes must therefore be the *new* kernel's own first ones, all but
// the first word, which branches to the purgatory's own code. The word at 0x5c tells a relocatable kernel
// whether to stay where it is (1: a crash kernel) or to move itself to 0. The purgatory enters the new kernel
// big-endian at the first byte of its lowest PT_LOAD, with r3 = device tree, r4 = kernel, r5 = 0; a
// little-endian kernel starts with instructions that are valid in both orders and switch. On bare metal r8
// and r9 carry the base and entry of the OPAL firmware.
//
// Two firmwares: a guest (pseries) has RTAS, called in 32-bit mode, and a terminal behind a hypervisor call;
// bare metal (powernv) has OPAL for both. Which one is there stands in the device tree: /rtas, /ibm,opal, and
// the stdout node's `compatible`.

#include "core/plan/architecture.h"
#include "core/plan/ppc64_boot.h"

#include <fmt/format.h>

#include <algorithm>

namespace kwb {

namespace {

constexpr std::uint16_t emPpc64 = 21;
constexpr std::uint64_t slaveCodeSize = 256;
constexpr std::uint64_t gibibyte = std::uint64_t{1} << 30;
constexpr std::uint64_t tebibyte = std::uint64_t{1} << 40;
constexpr std::uint64_t linearMapping = 0xc000000000000000;
constexpr std::uint64_t runAtLoadOffset = 0x5c;
constexpr std::uint32_t runAtZero = 0x72756e30; ///< "run0", what a relocatable kernel has there

std::string_view archName(ByteOrder order)
{
    return order == ByteOrder::little ? "ppc64le" : "ppc64";
}

/// ibm,architecture-vec-5 byte 24, bits 0xc0: 0x40 = radix was chosen (PAPR, LoPAR B.6.2.3).
bool guestUsesRadix(const TreeNode &chosen)
{
    const TreeProperty *vec5 = chosen.property("ibm,architecture-vec-5");
    return vec5 != nullptr && vec5->value.size() > 24 && (vec5->value[24] & 0xc0) == 0x40;
}

/// POWER9 or later by the PVR in cpu-version (upper half: 0x004e POWER9, 0x0080 POWER10, 0x0082 POWER11), or
/// a logical version of ISA 3.0 and above (Linux arch/powerpc/include/asm/reg.h).
bool isPower9OrLater(const TreeNode *cpus)
{
    if (cpus == nullptr) return false;
    return std::ranges::any_of(cpus->children, [](const TreeNode &cpu) {
        const auto version = cpu.u32("cpu-version");
        if (!version || !cpu.deviceType("cpu")) return false;
        const bool logical = (*version & 0xff000000u) == 0x0f000000u;
        const std::uint32_t family = *version >> 16;
        return logical ? *version >= 0x0f000005u
                       : family == 0x004eu || family == 0x0080u || family == 0x0082u;
    });
}

void readRma(const DeviceTree &tree, Machine &machine)
{
    const TreeNode *chosen = tree.find("/chosen");
    machine.bareMetal = tree.find("/ibm,opal") != nullptr;
    machine.radix = chosen != nullptr && guestUsesRadix(*chosen);
    if (machine.bareMetal || machine.radix) {
        machine.rmaBecause =
            machine.bareMetal
                ? KWB_MSG("because.rma-hypervisor", "hypervisor mode: real mode reaches all memory")
                : KWB_MSG("because.rma-radix", "radix MMU: real mode reaches all memory");
        return;
    }
    const std::uint64_t cap = isPower9OrLater(tree.find("/cpus")) ? tebibyte : gibibyte;
    machine.rmaEnd = PhysAddr(std::min(machine.memory.firstBlock.end.value, cap));
    machine.rmaBecause = {KWB_MSG("because.rma-hash", "hash MMU: first memory block {block}, at most {cap}"),
                          {{"block", text(machine.memory.firstBlock)}, {"cap", hex(cap)}}};
}

void readFirmware(const DeviceTree &tree, Machine &machine)
{
    if (const TreeNode *rtas = tree.find("/rtas")) {
        machine.rtasBase = rtas->number("linux,rtas-base").value_or(0);
        machine.rtasEntry = rtas->number("linux,rtas-entry").value_or(0);
        machine.rtasRebootToken = rtas->u32("system-reboot");
    }
    if (const TreeNode *opal = tree.find("/ibm,opal")) {
        machine.opalBase = opal->number("opal-base-address").value_or(0);
        machine.opalEntry = opal->number("opal-entry-address").value_or(0);
    }
}

/// The path that stdout-path (before linux,stdout-path, kexec-tools 4580c37) names, without ":options",
/// aliases resolved.
std::string stdoutPath(const DeviceTree &tree)
{
    const TreeNode *chosen = tree.find("/chosen");
    if (chosen == nullptr) return {};
    auto path = chosen->string("stdout-path");
    if (!path) path = chosen->string("linux,stdout-path");
    if (!path) return {};
    std::string name = path->substr(0, path->find(':'));
    if (name.starts_with('/')) return name;
    const TreeNode *aliases = tree.find("/aliases");
    return aliases != nullptr ? aliases->string(name).value_or(std::string()) : std::string();
}

ConsoleInfo findConsole(const DeviceTree &tree)
{
    ConsoleInfo console;
    console.path = stdoutPath(tree);
    const TreeNode *node = console.path.empty() ? nullptr : tree.find(console.path);
    if (node == nullptr) return console;
    console.compatible = node->string("compatible").value_or(std::string());
    if (node->compatible("hvterm1") || node->compatible("hvterm-protocol")) {
        console.kind = ConsoleInfo::Kind::hypervisorTerminal;
        console.unit = node->number("reg").value_or(0);
    } else if (node->compatible("ibm,opal-console-raw") || node->compatible("ibm,opal-console-hvsi")) {
        console.kind = ConsoleInfo::Kind::opal;
        console.unit = node->number("reg").value_or(0);
    }
    return console;
}

/// Threads of a core are listed in ibm,ppc-interrupt-server#s; without it the core's reg is its only thread.
std::vector<std::uint32_t> threadIds(const TreeNode &cpu)
{
    std::vector<std::uint32_t> ids;
    const TreeProperty *servers = cpu.property("ibm,ppc-interrupt-server#s");
    const ByteView cells = servers != nullptr ? ByteView(servers->value) : ByteView();
    for (std::size_t at = 0; at + 4 <= cells.size(); at += 4)
        ids.push_back(*load<std::uint32_t>(cells, at, ByteOrder::big));
    if (ids.empty())
        if (const auto reg = cpu.u32("reg")) ids.push_back(*reg);
    return ids;
}

void readCpus(const DeviceTree &tree, const Snapshot &target, Machine &machine)
{
    if (const TreeNode *cpus = tree.find("/cpus"))
        for (const TreeNode &cpu : cpus->children)
            if (cpu.deviceType("cpu")) std::ranges::copy(threadIds(cpu), std::back_inserter(machine.cpuIds));
    if (target.bootFdt)
        machine.bootCpu = target.bootFdt->bootCpuidPhys;
    else if (!machine.cpuIds.empty())
        machine.bootCpu = machine.cpuIds.front();
}

Status readMachine(const BootRequest &request, Machine &machine)
{
    const DeviceTree &tree = request.target->tree();
    const Snapshot &target = *request.target;
    KWB_TRY(machine.memory, readMemoryMap(tree, target.reservations(), target.bootFdtSize));
    readRma(tree, machine);
    readFirmware(tree, machine);
    readCpus(tree, *request.target, machine);
    machine.console = findConsole(tree);
    if (const TreeNode *chosen = tree.find("/chosen"))
        if (const auto end = chosen->number("linux,kernel-end")) machine.kernelEnd = PhysAddr(*end);
    return {};
}

/// That a kernel can run with the radix MMU is told by its symbols, that it will by the hypervisor's choice:
/// a guest's Linux warns "Ignoring cmdline option disable_radix" and takes radix all the same (Linux 6.1
/// arch/powerpc/mm/init_64.c early_check_vec5).
std::optional<bool> reachesAllMemory(const BootPlan &plan, const Machine &machine)
{
    if (machine.bareMetal) return true;
    if (!machine.radix) return false;
    constexpr std::uint32_t symbolTable = 2; // SHT_SYMTAB
    const auto elf = ElfFile::open(plan.request.kernel->elf, plan.request.kernel->fileName);
    if (!elf || std::ranges::find(elf->sections(), symbolTable, &ElfSection::type) == elf->sections().end())
        return std::nullopt;
    const auto symbol = elf->findSymbol("radix__early_init_mmu");
    return symbol && symbol->has_value();
}

/// The PT_LOAD that a kernel starts with when their distances are kept.
ElfSegment lowestLoad(const KernelImage &kernel)
{
    return std::ranges::min(kernel.loads, {},
                            [](const ElfSegment &load) { return std::pair(load.paddr, load.filesz == 0); });
}

/// Where the purgatory enters the new kernel: the address, and the file offset of what lies there.
struct KernelEntry {
    PhysAddr at;
    FileOffset offset;
};

/// e_entry, or what the descriptor there says.
std::optional<std::uint64_t> entryCode(const KernelImage &kernel)
{
    const std::uint64_t entry = kernel.header.entry;
    const auto elf = ElfFile::open(kernel.elf, kernel.fileName);
    if (!elf) return std::nullopt;
    for (const ElfSection &section : elf->sections()) {
        if (section.name != ".opd" || entry < section.address || entry - section.address >= section.size)
            continue;
        const auto at = checkedAdd(section.offset.value, entry - section.address);
        return at ? load<std::uint64_t>(kernel.elf.bytes(), *at, kernel.header.order) : std::nullopt;
    }
    return entry;
}

/// As kexec-lite has it: the place of all, plus how far the entry lies in the executable PT_LOAD.
std::optional<KernelEntry> elfEntry(const KernelImage &kernel, PhysAddr lowest)
{
    const auto code = entryCode(kernel);
    const auto text = std::ranges::find_if(
        kernel.loads, [](const ElfSegment &segment) { return (segment.flags & 1u) != 0; }); // PF_X
    if (!code || text == kernel.loads.end()) return std::nullopt;
    const std::uint64_t offset = *code - text->vaddr; // modulo 2^64, as there
    return KernelEntry{PhysAddr(lowest.value + offset), FileOffset(text->offset.value + offset)};
}

constexpr std::uint64_t ones32 = 0xffffffff;

/// Nothing if not every PT_LOAD has its place.
std::optional<KernelEntry> kernelEntry(const BootPlan &plan)
{
    const KernelImage &kernel = *plan.request.kernel;
    std::vector<PhysAddr> places;
    for (const PlannedSegment &segment : plan.segments)
        if (segment.kind == SegmentKind::kernel) places.push_back(segment.mem);
    if (places.empty()) return std::nullopt;
    if (plan.profile->loads == LoadRule::asOne) return KernelEntry{places.front(), lowestLoad(kernel).offset};
    if (places.size() != kernel.loads.size()) return std::nullopt;
    const EntryRule rule = plan.profile->entry;
    const auto lowest = std::ranges::min_element(places);
    if (rule == EntryRule::elfEntry) return elfEntry(kernel, *lowest);
    const auto entry = rule == EntryRule::firstLoad ? places.begin() : lowest;
    const FileOffset offset = kernel.loads[static_cast<std::size_t>(entry - places.begin())].offset;
    const bool cut = rule == EntryRule::lowestLoad32 && entry->value > ones32;
    return KernelEntry{cut ? PhysAddr(ones32) : *entry, offset};
}

/// Where the 256 bytes for the waiting CPUs come from. The real tools take the first program header, whatever
/// that is (Linux 6.1 arch/powerpc/kexec/elf_64.c, kexec-tools kexec/arch/ppc64/kexec-elf-ppc64.c).
ElfSegment slaveCode(const BootPlan &plan)
{
    const KernelImage &kernel = *plan.request.kernel;
    return plan.profile->loads == LoadRule::each ? kernel.segments.front() : lowestLoad(kernel);
}

void checkEntry(BootPlan &plan)
{
    const auto entry = kernelEntry(plan);
    if (entry && plan.profile->entry == EntryRule::lowestLoad32 && entry->at.value == ones32)
        plan.findings.push_back(makeFinding(
            "quirk-decided",
            {{"segment", "kernel"}, {"allocator", plan.profile->name}, {"quirk", "load-address-32-bit"}},
            "kernel"));
    const FileOffset taken = slaveCode(plan).offset;
    if (!entry || entry->offset == taken) return;
    plan.findings.push_back(makeFinding(
        "slave-code-not-entry",
        {{"allocator", plan.profile->name}, {"taken", hex(taken)}, {"entry", hex(entry->offset)}}, "kernel"));
}

/// Copies the new kernel's first 256 bytes over purgatory_start, keeping the first word.
void copySlaveCode(BootPlan &plan)
{
    const std::span<Byte> start = purgatorySymbolBytes(plan, "purgatory_start", slaveCodeSize);
    const ElfSegment from = slaveCode(plan);
    const auto code =
        slice(plan.request.kernel->elf.bytes(), from.offset.value, std::min(from.filesz, slaveCodeSize));
    if (start.empty() || !code || code->size() <= 4) return;
    std::ranges::copy(code->subspan(4), start.begin() + 4);
}

/// The new kernel reads the word in its own order, the purgatory copies it as it stands in the image.
std::uint64_t runAtLoadValue(const BootPlan &plan)
{
    constexpr std::uint32_t yes = 1;
    return plan.purgatory->order == plan.newByteOrder ? yes : std::byteswap(yes);
}

/// A kernel that cannot run where it is loaded must be loaded where it was linked.
void checkCrashKernel(BootPlan &plan)
{
    const auto entry = kernelEntry(plan);
    if (!entry) return;
    const KernelImage &kernel = *plan.request.kernel;
    const auto word = load<std::uint32_t>(
        kernel.elf.bytes(), lowestLoad(kernel).offset.value + runAtLoadOffset, plan.newByteOrder);
    const std::uint64_t linkedAt = lowestLoad(kernel).vaddr & ~linearMapping;
    if (word == runAtZero || word == 1u || entry->at.value == linkedAt) return;
    plan.findings.push_back(makeFinding("crash-kernel-not-relocatable",
                                        {{"place", hex(entry->at)}, {"linked", hex(linkedAt)}}, "kernel"));
}

struct SymbolValue {
    const char *name;
    std::uint64_t value;
    bool needed; ///< a purgatory without it cannot work
};

/// Values for the symbols of all known purgatories: what one of them lacks is left out.
std::vector<SymbolValue> symbolValues(const BootPlan &plan, const Machine &machine)
{
    const auto entry = kernelEntry(plan);
    const PlannedSegment *fdt = plan.segment("fdt");
    const bool hvterm = machine.console.kind == ConsoleInfo::Kind::hypervisorTerminal;
    const auto console = static_cast<std::uint64_t>(machine.console.kind);
    std::vector<SymbolValue> values = {
        {"kernel", entry ? entry->at.value : 0, true},
        {"dt_offset", fdt != nullptr ? fdt->mem.value : 0, true},
        {"opal_base", machine.opalBase, false},
        {"opal_entry", machine.opalEntry, false},
        {"my_toc", plan.purgatory->toc.value_or(0), false},
        {"debug", hvterm ? 1u : 0u,
         false}, // kexec-tools' console is the hypervisor's alone; on bare metal it would hang
        {"kwb_console", console, false},
        {"kwb_vterm", machine.console.unit, false},
        {"kwb_on_mismatch", static_cast<std::uint64_t>(plan.request.onMismatch), false},
        {"kwb_rtas_base", machine.rtasBase, false},
        {"kwb_rtas_entry", machine.rtasEntry, false},
        {"kwb_rtas_reboot_token", machine.rtasRebootToken.value_or(0xffffffffu), false},
    };
    if (plan.stackTop) values.push_back({"stack", plan.stackTop->value, false});
    if (plan.crash) {
        values.push_back({"backup_start", plan.crash->backup.value_or(AddressRange()).begin.value, true});
        values.push_back({"panic_kernel", 1, false});
        values.push_back({"run_at_load", runAtLoadValue(plan), true});
    }
    return values;
}

Status preparePurgatory(BootPlan &plan, const Machine &machine)
{
    copySlaveCode(plan);
    for (const SymbolValue &symbol : symbolValues(plan, machine)) {
        KWB_TRY(const bool there, setPurgatorySymbol(plan, symbol.name, symbol.value));
        if (there || !symbol.needed) continue;
        plan.findings.push_back(
            makeFinding("purgatory-symbol-missing", {{"symbol", symbol.name}}, "purgatory"));
    }
    return {};
}

} // namespace

constinit const Architecture ppc64Architecture{emPpc64,       archName,         2048,
                                               readMachine,   reachesAllMemory, preparePurgatory,
                                               checkEntry,    ppc64BootExtents, ppc64BackupSize,
                                               linearMapping, checkCrashKernel};

} // namespace kwb
