#include "tests/unit/plan/fixture.h"

#include <QTest>

#include <algorithm>
#include <numeric>

namespace kwb::test {

std::shared_ptr<const Snapshot> sampleTarget()
{
    static const std::shared_ptr<const Snapshot> target = [] {
        auto snapshot =
            readSnapshot(std::string(KWB_SOURCE_DIR) + "/resources/samples/pseries-debian12.tar.gz");
        if (!snapshot) qFatal("%s", snapshot.error().text().c_str());
        return std::make_shared<const Snapshot>(*std::move(snapshot));
    }();
    return target;
}

std::shared_ptr<const KernelImage> demoKernel(ByteOrder order)
{
    const std::string path = std::string(KWB_BINARY_DIR) + "/purgatory/demo-kernel-ppc64" +
                             (order == ByteOrder::little ? "le" : "") + ".elf";
    auto blob = mapFile(path);
    if (!blob) qFatal("%s", blob.error().text().c_str());
    auto kernel = openKernel(*blob, path);
    if (!kernel) qFatal("%s", kernel.error().text().c_str());
    return std::make_shared<const KernelImage>(*std::move(kernel));
}

BootRequest sampleRequest(std::size_t initrdSize)
{
    BootRequest request;
    request.target = sampleTarget();
    request.kernel = demoKernel();
    Bytes initrd(initrdSize);
    std::iota(initrd.begin(), initrd.end(), Byte{0});
    std::ranges::copy(std::string("070701"), initrd.begin());
    request.initrds = {{"initrd.cpio", Blob::copyOf(std::move(initrd))}};
    request.cmdline = "console=hvc0";
    return request;
}

std::shared_ptr<const KernelImage> syntheticKernel(const std::vector<Load> &loads)
{
    Bytes file(64);
    std::ranges::copy(Bytes{0x7f, 'E', 'L', 'F', 2, 1, 1}, file.begin());
    const auto put16 = [&](std::size_t at, std::uint16_t v) { store(file, at, v, ByteOrder::little); };
    put16(16, 2);
    put16(18, 21);
    store<std::uint32_t>(file, 20, 1, ByteOrder::little);
    store<std::uint64_t>(file, 32, 64, ByteOrder::little);
    put16(52, 64);
    put16(54, 56);
    put16(56, static_cast<std::uint16_t>(loads.size()));
    std::uint64_t offset = 0x1000;
    for (const Load &load : loads) {
        append<std::uint32_t>(file, 1, ByteOrder::little);
        append<std::uint32_t>(file, 7, ByteOrder::little);
        for (const std::uint64_t v :
             {offset, load.paddr, load.paddr, load.filesz, load.memsz, std::uint64_t{0x10000}})
            append(file, v, ByteOrder::little);
        offset += load.filesz;
    }
    file.resize(0x1000);
    for (std::uint64_t i = 0x1000; i < offset; ++i)
        file.push_back(static_cast<Byte>(i));
    auto kernel = openKernel(Blob::copyOf(std::move(file)), "synthetic");
    if (!kernel) qFatal("%s", kernel.error().text().c_str());
    return std::make_shared<const KernelImage>(*std::move(kernel));
}

BootPlan planOf(const BootRequest &request)
{
    auto result = plan(request);
    if (!result) qFatal("%s", result.error().text().c_str());
    return *std::move(result);
}

const Finding *findingOf(const BootPlan &plan, const std::string &code)
{
    const auto it = std::ranges::find(plan.findings, code, &Finding::code);
    return it == plan.findings.end() ? nullptr : &*it;
}

bool hasFinding(const BootPlan &plan, const std::string &code)
{
    return findingOf(plan, code) != nullptr;
}

} // namespace kwb::test
