#pragma once

#include "core/memory/memory_map.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What differs between architectures when a boot is planned. Each has one file that fills this in; the table
/// is in architecture.cpp.
namespace kwb {

/// The console the purgatory may speak on.
struct ConsoleInfo {
    enum class Kind { none, hypervisorTerminal, opal } kind = Kind::none;
    std::uint64_t unit = 0; ///< `reg` of the terminal's node: its number for the hypervisor or OPAL
    std::string path;       ///< of the stdout node; empty if the tree names none
    std::string compatible; ///< its first compatible string
};

/// The target as far as placing and handing over look at it.
struct Machine {
    std::uint64_t pageSize = 0;
    ByteOrder oldOrder = ByteOrder::little;
    std::string oldCmdline; ///< of the running kernel; empty if unknown
    MemoryMap memory;
    std::optional<PhysAddr> rmaEnd; ///< ppc64_rma_size of the running kernel (exclusive); nothing = unlimited
    Message rmaBecause;
    bool radix = false;     ///< the running kernel uses the radix MMU
    bool bareMetal = false; ///< hypervisor mode (OPAL)
    /// Whether the *new* kernel reaches memory above the first block when it starts; nothing = cannot be
    /// told.
    std::optional<bool> newKernelReachesAll = false;
    std::optional<PhysAddr> kernelEnd;
    ConsoleInfo console;
    std::uint64_t rtasBase = 0;
    std::uint64_t rtasEntry = 0;
    std::optional<std::uint32_t> rtasRebootToken;
    std::uint64_t opalBase = 0;
    std::uint64_t opalEntry = 0;
    std::vector<std::uint32_t> cpuIds; ///< hardware ids of all threads in the tree
    std::optional<std::uint32_t> bootCpu;
};

struct Architecture {
    std::uint16_t elfMachine = 0;
    /// "ppc64le" / "ppc64".
    std::string_view (*name)(ByteOrder order) = nullptr;
    /// Longest command line including its NUL.
    std::uint32_t commandLineSize = 0;
    /// Fills in everything behind Machine::oldCmdline. Errors: malformed tree.
    Status (*readMachine)(const BootRequest &request, Machine &machine) = nullptr;
    /// Machine::newKernelReachesAll, once the plan has its command line.
    std::optional<bool> (*reachesAllMemory)(const BootPlan &plan, const Machine &machine) = nullptr;
    /// Writes what the purgatory needs into its symbols: addresses, console, boot word, slave code. Adds
    /// findings for symbols that a foreign purgatory lacks. The digest table is filled by seal().
    Status (*preparePurgatory)(BootPlan &plan, const Machine &machine) = nullptr;
    /// Adds a finding if not all CPUs would start with the new kernel's own code.
    void (*checkEntry)(BootPlan &plan) = nullptr;
    /// What the new kernel will occupy after the jump that is not its segment.
    std::vector<BootExtent> (*bootExtents)(const BootPlan &plan, const Machine &machine) = nullptr;
    /// Bytes from 0 that a crash kernel overwrites when it starts, and that its purgatory saves.
    std::uint64_t backupSize = 0;
    /// What a kernel adds to a physical address to have it in its linear mapping.
    std::uint64_t linearMapping = 0;
    /// Adds a finding if the new kernel would not run where a crash image has it.
    void (*checkCrashKernel)(BootPlan &plan) = nullptr;
};

/// PowerPC, 64 bits (ppc64.cpp). Another architecture is one more line here and in findArchitecture().
extern const Architecture ppc64Architecture;

/// The architecture of an ELF machine number, or null.
const Architecture *findArchitecture(std::uint16_t elfMachine);

/// Writes `value` into a symbol of the purgatory (4 or 8 bytes as its st_size says) and remembers it in
/// plan.purgatoryValues. False if the purgatory has no such symbol; an error if the symbol has another size
/// or lies outside the image's file bytes.
Result<bool> setPurgatorySymbol(BootPlan &plan, std::string_view symbol, std::uint64_t value);
/// The bytes of a symbol of at least `size` bytes inside the image; empty if there is none.
std::span<Byte> purgatorySymbolBytes(BootPlan &plan, std::string_view symbol, std::uint64_t size);

} // namespace kwb
