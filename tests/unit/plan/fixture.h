#pragma once

#include "core/plan/plan.h"

#include <QByteArray>

#include <functional>
#include <string>

/// Requests for tests: the shipped sample (a pseries guest of 2 GiB that ran Debian 12) and our demo kernel.
namespace kwb::test {

/// The sample snapshot, read once.
std::shared_ptr<const Snapshot> sampleTarget();
/// The demo kernel in that byte order, from the build folder.
std::shared_ptr<const KernelImage> demoKernel(ByteOrder order = ByteOrder::little);
/// Sample, demo kernel, an initrd of `initrdSize` bytes that starts like a cpio, and a command line.
BootRequest sampleRequest(std::size_t initrdSize = 100'000);
/// A minimal kernel ELF with the given PT_LOADs: (paddr, filesz, memsz); its bytes count up.
struct Load {
    std::uint64_t paddr, filesz, memsz;
};
std::shared_ptr<const KernelImage> syntheticKernel(const std::vector<Load> &loads);
/// A kernel with one PT_LOAD at 0 (0x2000 bytes in memory) and a symbol table that names `symbol`.
std::shared_ptr<const KernelImage> kernelWithSymbol(const std::string &symbol, std::uint64_t value = 0x100);
/// A purgatory that begins with `source`, little-endian.
NamedBlob foreignPurgatory(const QByteArray &source);
/// Gives the request a purgatory that has a stack and none of our variables.
void withForeignStack(BootRequest &request);

/// A changed copy of the sample snapshot.
std::shared_ptr<Snapshot> changedTarget(const std::function<void(Snapshot &)> &change);

/// Makes the request one of a crash image for a target that keeps [begin, begin + size) free for it.
void forCrash(BootRequest &request, std::uint64_t begin = 0x20000000, std::uint64_t size = 0x10000000);

/// The plan, or a failed test with the error's text.
BootPlan planOf(const BootRequest &request);
bool hasFinding(const BootPlan &plan, const std::string &code);
const Finding *findingOf(const BootPlan &plan, const std::string &code);

} // namespace kwb::test
