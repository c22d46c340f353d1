#include "tests/unit/plan/fixture.h"

#include <QProcess>
#include <QTemporaryDir>
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

namespace {

std::shared_ptr<const KernelImage> opened(Bytes file)
{
    auto kernel = openKernel(Blob::copyOf(std::move(file)), "synthetic");
    if (!kernel) qFatal("%s", kernel.error().text().c_str());
    return std::make_shared<const KernelImage>(*std::move(kernel));
}

} // namespace

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
    static const Bytes counting = [] {
        Bytes bytes(1 << 20);
        std::iota(bytes.begin(), bytes.end(), Byte{0});
        return bytes;
    }();
    while (file.size() < offset) {
        const auto piece = std::min<std::uint64_t>(offset - file.size(), counting.size());
        file.insert(file.end(), counting.begin(), counting.begin() + static_cast<std::ptrdiff_t>(piece));
    }
    return opened(std::move(file));
}

std::shared_ptr<const KernelImage> kernelWithSymbol(const std::string &symbol, std::uint64_t value)
{
    const auto plain = syntheticKernel({{0, 0x1000, 0x2000}});
    Bytes file(plain->elf.bytes().begin(), plain->elf.bytes().end());
    const std::uint64_t names = file.size();
    file.push_back(0);
    file.insert(file.end(), symbol.begin(), symbol.end());
    file.resize((file.size() + 8) & ~std::size_t{7}); // the name's NUL, and whole words
    const std::uint64_t namesSize = file.size() - names;
    const std::uint64_t table = file.size();
    file.resize(table + 24); // the null symbol
    append<std::uint32_t>(file, 1, ByteOrder::little);
    append<std::uint32_t>(file, 0xfff10012, ByteOrder::little); // global function, absolute
    append(file, value, ByteOrder::little);
    append<std::uint64_t>(file, 0, ByteOrder::little);
    const std::uint64_t sections = file.size();
    file.resize(sections + 64); // the null section
    const auto section = [&](std::uint32_t type, std::uint64_t offset, std::uint64_t size, std::uint32_t link,
                             std::uint32_t info, std::uint64_t entry) {
        append<std::uint32_t>(file, 0, ByteOrder::little);
        append(file, type, ByteOrder::little);
        for (const std::uint64_t v : {std::uint64_t{0}, std::uint64_t{0}, offset, size})
            append(file, v, ByteOrder::little);
        append(file, link, ByteOrder::little);
        append(file, info, ByteOrder::little);
        append<std::uint64_t>(file, 8, ByteOrder::little);
        append(file, entry, ByteOrder::little);
    };
    section(2, table, 48, 2, 1, 24);
    section(3, names, namesSize, 0, 0, 0);
    store(file, 40, sections, ByteOrder::little);
    store<std::uint16_t>(file, 58, 64, ByteOrder::little);
    store<std::uint16_t>(file, 60, 3, ByteOrder::little);
    store<std::uint16_t>(file, 62, 2, ByteOrder::little);
    return opened(std::move(file));
}

NamedBlob foreignPurgatory(const QByteArray &source)
{
    const QTemporaryDir folder;
    const QString object = folder.filePath(QStringLiteral("purgatory.o"));
    QProcess assembler;
    assembler.start(QStringLiteral("powerpc64le-linux-gnu-as"),
                    {QStringLiteral("-a64"), QStringLiteral("-o"), object, QStringLiteral("-")});
    assembler.write(".text\n.globl purgatory_start\npurgatory_start: " + source);
    assembler.closeWriteChannel();
    if (!assembler.waitForFinished(60000) || assembler.exitCode() != 0) qFatal("no assembler");
    return {"purgatory.o", *mapFile(object.toStdString())};
}

void withForeignStack(BootRequest &request)
{
    request.purgatory = PurgatoryChoice::file;
    request.purgatoryFile = foreignPurgatory("nop\n.data\n.globl stack\nstack: .quad 0\n.size stack, 8\n");
}

std::shared_ptr<Snapshot> changedTarget(const std::function<void(Snapshot &)> &change)
{
    auto target = std::make_shared<Snapshot>(*sampleTarget());
    change(*target);
    return target;
}

void forCrash(BootRequest &request, std::uint64_t begin, std::uint64_t size)
{
    auto target = std::make_shared<Snapshot>(*request.target);
    TreeEditor editor(*target->liveTree);
    for (const auto &[property, value] :
         {std::pair{"linux,crashkernel-base", begin}, {"linux,crashkernel-size", size}})
        if (!editor.setProperty("/chosen", property, makeU64(value), {})) qFatal("no /chosen");
    target->liveTree = editor.tree();
    target->crashSize = size;
    request.target = std::move(target);
    request.crash = true;
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
