#pragma once

#include "core/plan/plan.h"
#include "core/plan/seal.h"

#include <algorithm>
#include <string>
#include <vector>

/// Plans made by hand, for tests of what reads a plan. They hold what the readers look at and nothing was
/// computed.
namespace kwb::test {

inline PlannedSegment sampleSegment(const std::string &name, SegmentKind kind, std::uint64_t mem,
                                    std::uint64_t memsz, Bytes content)
{
    PlannedSegment segment;
    segment.name = name;
    segment.kind = kind;
    segment.mem = PhysAddr(mem);
    segment.memsz = memsz;
    segment.bufsz = content.size();
    segment.align = 0x10000;
    segment.source = dataText(name + " made by hand");
    segment.why = {{KWB_MSG("test.why", "lowest free place of {size} bytes"), {{"size", hex(memsz)}}}};
    segment.content = {Blob::copyOf(std::move(content))};
    return segment;
}

inline DeviceTree sampleTree(std::string_view bootargs)
{
    DeviceTree tree;
    tree.root.properties = {{"#address-cells", makeU32(2)},
                            {"#size-cells", makeU32(2)},
                            {"model", makeString("IBM pSeries (test)")}};
    Bytes reg = makeU64(0);
    const Bytes size = makeU64(0x80000000);
    reg.insert(reg.end(), size.begin(), size.end());
    tree.root.children.push_back({"memory@0", {{"device_type", makeString("memory")}, {"reg", reg}}, {}});
    tree.root.children.push_back({"chosen", {{"bootargs", makeString(bootargs)}}, {}});
    return tree;
}

inline Finding sampleFinding(Severity severity)
{
    return {"sample-finding",
            severity,
            {KWB_MSG("test.finding", "{what} is <odd> & \"new\""), {{"what", "the \x01 kernel"}}},
            {{"limit", "0x1000"}},
            {KWB_MSG("test.remedy", "do something else"), {}},
            "initrd"};
}

/// 2 GiB with the running kernel, its initrd and RTAS.
inline MemoryMap sampleMemory()
{
    const auto range = [](std::uint64_t b, std::uint64_t e) {
        return AddressRange(PhysAddr(b), PhysAddr(e));
    };
    MemoryMap memory;
    memory.origins = {"/memory@0 reg", "/rtas linux,rtas-base", "/chosen linux,kernel-end",
                      "/chosen linux,initrd-start"};
    memory.ranges = {{range(0, 0x80000000), MemoryKind::ram, 0, 0},
                     {range(0, 0x02b10000), MemoryKind::kernel, 2, 0},
                     {range(0x08000000, 0x08400000), MemoryKind::oldInitrd, 3, 0},
                     {range(0x2fff0000, 0x30000000), MemoryKind::rtas, 1, 0}};
    memory.ram = RangeSet({range(0, 0x80000000)});
    memory.firstBlock = range(0, 0x80000000);
    return memory;
}

/// A purgatory of one relocation.
inline LinkedImage samplePurgatory(PhysAddr base, const Bytes &bytes)
{
    LinkedImage image;
    image.base = base;
    image.layout.sections = {{1, ".text", 0, 0x1000, 256, false, true}};
    image.layout.bufsz = bytes.size();
    image.layout.memsz = bytes.size();
    image.bytes = bytes;
    image.toc = 0x05489000;
    image.symbolNames = {"sha256"};
    image.symbols = {{"purgatory_start", 0x05480000}, {"kernel", 0x05480200}, {"sha256", 0x05480400}};
    image.relocations = {
        {PhysAddr(0x05480224), 0x05480400, -8, 0x1d4, 0x48000001, 0x480001d5, 0x1fffe2b, 10, 0, 0, 4}};
    return image;
}

/// A pseries machine of 2 GiB: kernel, purgatory, initrd and tree, with a purgatory of one relocation.
inline BootPlan samplePlan()
{
    BootPlan plan;
    auto target = std::make_shared<Snapshot>();
    target->name = "p9-lab";
    target->liveTree = sampleTree("root=/dev/sda2");
    target->pageSize = 0x10000;
    target->byteOrder = ByteOrder::little;
    plan.request.target = target;
    auto kernel = std::make_shared<KernelImage>();
    kernel->fileName = "vmlinux-6.1.0";
    plan.request.kernel = kernel;
    plan.profile = nullptr;
    plan.arch = "ppc64le";
    plan.pageSize = 0x10000;
    plan.cmdline = "console=hvc0 root=/dev/vda2 kwb.plan=0123456789abcdef";
    plan.treeBefore = sampleTree("root=/dev/sda2");
    plan.treeAfter = sampleTree(plan.cmdline);
    plan.treeEdits = {{"/chosen",
                       "bootargs",
                       TreeChange::change,
                       makeString("root=/dev/sda2"),
                       makeString(plan.cmdline),
                       {{KWB_MSG("test.rule", "the new command line"), {}}, "a rule"}}};
    plan.memory = sampleMemory();

    Bytes purgatory(0x3000, 0x60);
    purgatory[0] = 0x48;
    plan.segments.push_back(
        sampleSegment("kernel", SegmentKind::kernel, 0x02c00000, 0x02880000, Bytes(0x12345, 0x7f)));
    plan.segments.push_back(
        sampleSegment("purgatory", SegmentKind::purgatory, 0x05480000, 0x10000, purgatory));
    plan.segments.push_back(
        sampleSegment("initrd", SegmentKind::initrd, 0x05490000, 0x3b0000, Bytes(0x3abee4, 0x1f)));
    plan.segments.push_back(
        sampleSegment("fdt", SegmentKind::fdt, 0x05840000, 0x10000, *makeDtb(plan.treeAfter, 512)));
    plan.entry = PhysAddr(0x05480000);
    for (std::uint64_t row = 0; const char *about : {"kernel", "initrd", "fdt"})
        plan.digestRows.push_back({about, 0x1000 + 64 * row++});
    plan.extents = {{"kernel and bss",
                     dataText("kernel and bss"),
                     {},
                     {PhysAddr(0x02c00000), PhysAddr(0x05480000)},
                     {KWB_MSG("test.stays", "stays"), {}}},
                    {"initrd until unpacked",
                     dataText("initrd until unpacked"),
                     {},
                     {PhysAddr(0x05490000), PhysAddr(0x05840000)},
                     {KWB_MSG("test.until", "until it is unpacked"), {}}}};

    plan.purgatory = samplePurgatory(plan.entry, purgatory);
    plan.purgatoryValues = {{"kernel", 0x02c00000}, {"dt_offset", 0x05840000}};
    plan.trace = {{"initrd",
                   {KWB_MSG("test.trace", "wanted: lowest hole of {size}"), {{"size", "0x3b0000"}}},
                   {{{KWB_MSG("test.no", "the running kernel lies there"), {}},
                     0,
                     0x2b00000,
                     0x2b1,
                     false,
                     false,
                     false,
                     ""},
                    {{KWB_MSG("test.yes", "first that fits"), {}},
                     0x05490000,
                     0x05490000,
                     1,
                     true,
                     false,
                     false,
                     ""}}}};
    plan.findings = {sampleFinding(Severity::warning)};
    return plan;
}

/// The plan above with digests, and with its purgatory holding them.
inline SealedPlan sampleSealed()
{
    SealedPlan sealed;
    sealed.plan = samplePlan();
    sealed.id = "0123456789abcdef";
    sealed.plan.request.marker = sealed.id;
    // Small, because tests hash it a thousand times.
    sealed.plan.segments[0].memsz = 0x20000;
    sealed.plan.segments[2].content = {Blob::copyOf(Bytes(0x4321, 0x1f))};
    sealed.plan.segments[2].bufsz = 0x4321;
    sealed.plan.segments[2].memsz = 0x10000;
    const auto digestsOf = [](const PlannedSegment &segment) {
        Sha256 hash;
        for (const Blob &piece : segment.content)
            hash.update(piece.bytes());
        SegmentDigests digests;
        digests.content = hash.digest();
        hash.updateZeros(segment.memsz - segment.bufsz);
        digests.memory = hash.digest();
        return digests;
    };
    for (const PlannedSegment &segment : sealed.plan.segments)
        sealed.digests[segment.name] = digestsOf(segment);
    PlannedSegment &purgatory = sealed.plan.segments[1];
    const ByteView blank = purgatory.content[0].bytes();
    Bytes bytes(blank.begin(), blank.end());
    for (const DigestRow &row : sealed.plan.digestRows)
        std::ranges::copy(sealed.digests[row.segment].memory,
                          bytes.begin() + static_cast<std::ptrdiff_t>(row.offset));
    purgatory.content = {Blob::copyOf(std::move(bytes))};
    sealed.digests["purgatory"] = digestsOf(purgatory);
    sealed.fingerprint = hexString(sha256(viewOf(*fingerprintText(*sealed.plan.request.target))));
    return sealed;
}

} // namespace kwb::test
