#include "core/plan/architecture.h"
#include "core/plan/room.h"
#include "tests/unit/plan/fixture.h"

#include <QTest>

#include <algorithm>

using namespace kwb;
using namespace kwb::test;

namespace {

BootRequest requestBy(const std::string &allocator)
{
    BootRequest request = sampleRequest();
    request.allocator = allocator;
    return request;
}

std::vector<std::string> namesOf(const BootPlan &plan)
{
    std::vector<std::string> names;
    for (const PlannedSegment &segment : plan.segments)
        names.push_back(segment.name);
    return names;
}

bool hasRow(const DeviceTree &tree, AddressRange range)
{
    return std::ranges::count(tree.reservations, TreeReservation{range.begin, range.size()}) == 1;
}

bool quirkDecided(const BootPlan &plan, const std::string &quirk)
{
    return std::ranges::any_of(plan.findings, [&](const Finding &finding) {
        return finding.code == "quirk-decided" &&
               std::ranges::count(finding.evidence, std::pair<std::string, std::string>("quirk", quirk)) == 1;
    });
}

std::string evidence(const Finding &finding, const std::string &key)
{
    for (const auto &[name, value] : finding.evidence)
        if (name == key) return value;
    return {};
}

/// Whether every segment has a place, and none owes it to a wrap-around.
bool allFit(const BootPlan &plan)
{
    return plan.unplaced.empty() && std::ranges::all_of(plan.trace, [](const TraceEntry &entry) {
               return entry.candidates.empty() || !entry.candidates.back().taken ||
                      isSound(entry.candidates.back());
           });
}

/// Reservations that leave so much.
std::vector<AddressRange> allButFourMebibytes()
{
    return {{PhysAddr(0), PhysAddr(0x10000000)}, {PhysAddr(0x10400000), PhysAddr(0x80000000)}};
}

} // namespace

/// What is particular about the other loaders, and what helps when there is no room.
class AllocatorsTest : public QObject {
    Q_OBJECT

private slots:
    void otherMachinesDoNotKnowTheRunningKernel();
    void linuxV6KeepsTheBuffer();
    void linuxV6LosesHighEntries();
    void linuxV6StackIsOdd();
    void kexecLiteKeepsDistances();
    void kexecLiteTree();
    void kexecLiteSkipsEverySecondRow();
    void kexecLiteLeavesTheCommandLine();
    void adviceHelps_data();
    void adviceHelps();
    void adviceOnKernels_data();
    void adviceOnKernels();
    void adviceOnLimits();
    void noAdviceWithoutProof();
    void reachIsKept();
    void reachFromBelow();
};

void AllocatorsTest::otherMachinesDoNotKnowTheRunningKernel()
{
    for (const char *allocator : {"linux-6.1-iomem", "linux-6.12-iomem"}) {
        const BootPlan made = planOf(requestBy(allocator));
        QVERIFY(hasFinding(made, "segment-overlaps-kernel"));
        QVERIFY(made.profile->title.text().find("applied to this ppc64 request") != std::string::npos);
        QCOMPARE(made.segments.size(), std::size_t{4});
    }
    // Where reservations are known, they keep it safe.
    for (const char *allocator : {"linux-6.1-memblock", "linux-6.12-memblock", "linux-6.16", "linux-v6"})
        QVERIFY2(!planOf(requestBy(allocator)).hasErrors(), allocator);
}

void AllocatorsTest::linuxV6KeepsTheBuffer()
{
    const BootPlan made = planOf(requestBy("linux-v6"));
    const PlannedSegment &fdt = *made.segment("fdt");
    QCOMPARE(fdt.bufsz, 2 * made.request.target->bootFdtSize);
    const ByteView dtb = fdt.content.front().bytes();
    const std::uint64_t packed = load<std::uint32_t>(dtb, 4, ByteOrder::big).value_or(0);
    QVERIFY(packed < fdt.bufsz);
    // The names of properties that went stay in the strings block.
    QVERIFY(packed >= makeDtb(made.treeAfter)->size() && *parseDtb(dtb) == made.treeAfter);
    QVERIFY(hasRow(made.treeAfter, AddressRange::ofSize(fdt.mem, packed)));
    const PlannedSegment &initrd = *made.segment("initrd");
    QVERIFY(hasRow(made.treeAfter, AddressRange::ofSize(initrd.mem, initrd.bufsz)));
    QVERIFY(made.treeBefore == *made.request.target->bootFdt);
    QVERIFY(made.treeAfter.find("/chosen")->property("linux,booted-from-kexec") != nullptr);
    // The initrd's request is its own: it goes below a kernel that must lie high.
    BootRequest high = requestBy("linux-v6");
    high.kernel = syntheticKernel({{0x10000000, 0x1000, 0x20000}});
    QVERIFY(planOf(high).segment("initrd")->mem < planOf(high).segment("kernel")->mem);
}

void AllocatorsTest::linuxV6LosesHighEntries()
{
    BootRequest request = requestBy("linux-v6");
    request.target = changedTarget([](Snapshot &s) {
        const std::string_view text = "   0: 0x0000000000000000..0x00000001ffffffff\n";
        s.files["memblock_memory"] = Blob::copyOf(Bytes(text.begin(), text.end()));
    });
    request.kernel = syntheticKernel({{0x140000000, 0x1000, 0x20000}});
    const BootPlan made = planOf(request);
    QCOMPARE(made.segment("kernel")->mem, PhysAddr(0x140000000));
    QCOMPARE(made.purgatoryValues.at("kernel"), std::uint64_t{0xffffffff});
    QVERIFY(quirkDecided(made, "load-address-32-bit"));
    request.kernel = syntheticKernel({{0x40000000, 0x1000, 0x20000}});
    QVERIFY(!quirkDecided(planOf(request), "load-address-32-bit"));
    QCOMPARE(planOf(request).purgatoryValues.at("kernel"), std::uint64_t{0x40000000});
}

/// The stack that is found for a purgatory without one; it is no segment.
void AllocatorsTest::linuxV6StackIsOdd()
{
    BootRequest request = requestBy("linux-v6");
    withForeignStack(request);
    const BootPlan odd = planOf(request);
    QCOMPARE(odd.purgatoryValues.at("stack") % 0x10000, std::uint64_t{0x3fff});
    QVERIFY(quirkDecided(odd, "stack-below-end"));
    QCOMPARE(odd.segments.size(), std::size_t{4});
    request.allocator = "linux-6.1";
    QVERIFY(!quirkDecided(planOf(request), "stack-below-end"));
    QCOMPARE(planOf(request).purgatoryValues.at("stack") % 0x10000, std::uint64_t{0x4000});
}

void AllocatorsTest::kexecLiteKeepsDistances()
{
    BootRequest request = requestBy("kexec-lite");
    request.pageSize = 0x1000;
    request.kernel = syntheticKernel({{0x100000, 0x1000, 0x2000}, {0, 0x1000, 0x20001}});
    const BootPlan made = planOf(request);
    QCOMPARE(namesOf(made), (std::vector<std::string>{"kernel", "kernel.1", "initrd", "fdt", "purgatory"}));
    const PhysAddr base = made.segment("kernel.1")->mem;
    QCOMPARE(made.segment("kernel")->mem.value - base.value, std::uint64_t{0x100000});
    const std::uint64_t kernelEnd = made.memory.first(MemoryKind::kernel)->range.end.value;
    QCOMPARE(base.value, alignUp(kernelEnd, 0x10000).value_or(0)); // in its own pages
    QCOMPARE(made.segment("kernel.1")->memsz, std::uint64_t{0x30000});
    QCOMPARE(made.segment("initrd")->mem.value, base.value + 0x110000);
    QVERIFY(made.segment("purgatory")->mem < made.segment("fdt")->mem);
    // e_entry is 0 here, and the executable PT_LOAD that comes first lies at 0x100000.
    QCOMPARE(made.purgatoryValues.at("kernel"), base.value - 0x100000);
    QCOMPARE(planOf(requestBy("kexec-lite")).purgatoryValues.at("kernel"),
             planOf(requestBy("kexec-lite")).segment("kernel")->mem.value);
}

void AllocatorsTest::kexecLiteTree()
{
    const BootPlan made = planOf(requestBy("kexec-lite"));
    const TreeNode &chosen = *made.treeAfter.find("/chosen");
    const PlannedSegment &initrd = *made.segment("initrd");
    QCOMPARE(chosen.number("linux,initrd-start").value_or(0), initrd.mem.value);
    QVERIFY(chosen.property("linux,kernel-end") != nullptr);
    QVERIFY(chosen.property("linux,booted-from-kexec") == nullptr);
    QVERIFY(std::ranges::is_sorted(chosen.properties, {}, &TreeProperty::name));
    QVERIFY(std::ranges::is_sorted(made.treeAfter.root.children, {}, &TreeNode::name));
    QCOMPARE(made.treeAfter.reservations.size(), std::size_t{2}); // kernel and RTAS: neither initrd nor tree
    QVERIFY(hasRow(made.treeAfter, made.memory.first(MemoryKind::kernel)->range));
    QVERIFY(hasRow(made.treeAfter, made.memory.first(MemoryKind::rtas)->range));
    QCOMPARE(made.segment("fdt")->bufsz, makeDtb(made.treeAfter)->size());
}

void AllocatorsTest::kexecLiteSkipsEverySecondRow()
{
    BootRequest request = requestBy("kexec-lite");
    DeviceTree tree = *request.target->bootFdt;
    tree.reservations = {{PhysAddr(0x1000), 1},
                         {PhysAddr(0x2000), 2},
                         {PhysAddr(0x3000), 3},
                         {PhysAddr(0x4000), 4},
                         {PhysAddr(0x5000), 5}};
    request.dtb = {"given.dtb", Blob::copyOf(*makeDtb(tree))};
    const auto rows = planOf(request).treeAfter.reservations;
    QCOMPARE(rows.size(), std::size_t{4});
    QCOMPARE(rows[0].address, PhysAddr(0x2000));
    QCOMPARE(rows[1].address, PhysAddr(0x4000));
}

void AllocatorsTest::kexecLiteLeavesTheCommandLine()
{
    BootRequest request = requestBy("kexec-lite");
    QCOMPARE(planOf(request).cmdline, std::string("console=hvc0"));
    const std::string old = request.target->tree().find("/chosen")->string("bootargs").value_or("");
    request.cmdline.reset();
    request.initrds.clear();
    const BootPlan made = planOf(request);
    QCOMPARE(made.cmdline, old);
    QCOMPARE(made.treeAfter.find("/chosen")->string("bootargs").value_or(""), old);
    // Nor does it take the old initrd out.
    const TreeNode &before = *made.treeBefore.find("/chosen");
    QCOMPARE(made.treeAfter.find("/chosen")->number("linux,initrd-start"),
             before.number("linux,initrd-start"));
}

void AllocatorsTest::adviceHelps_data()
{
    QTest::addColumn<QString>("allocator");
    for (const Profile &profile : profiles())
        QTest::newRow(profile.name.c_str()) << QString::fromStdString(profile.name);
}

/// 4 MiB are free, the initrd wants more: with the size that the finding names the whole plan fits, with a
/// page more it does not.
void AllocatorsTest::adviceHelps()
{
    QFETCH(const QString, allocator);
    const auto madeWith = [&](std::size_t initrdSize) {
        BootRequest request = sampleRequest(initrdSize);
        request.allocator = allocator.toStdString();
        request.reserves = allButFourMebibytes();
        return planOf(request);
    };
    const BootPlan refused = madeWith(0x480000);
    const Finding *finding = findingOf(refused, "no-room");
    QVERIFY(finding != nullptr);
    QCOMPARE(finding->about, std::string("initrd"));
    const auto size = parseHex(evidence(*finding, "fittingSize"));
    QVERIFY(size.has_value());
    QVERIFY(finding->remedy.text().find(hex(*size)) != std::string::npos);
    QVERIFY(allFit(madeWith(*size)));
    QVERIFY(!allFit(madeWith(*size + 0x10000)));
}

/// A kernel may be asked to shrink as well, or to lie at a lower alignment.
void AllocatorsTest::adviceOnKernels_data()
{
    adviceHelps_data();
}

void AllocatorsTest::adviceOnKernels()
{
    QFETCH(const QString, allocator);
    const auto madeWith = [&](std::uint64_t size, std::uint64_t align) {
        BootRequest request = requestBy(allocator.toStdString());
        auto kernel = std::make_shared<KernelImage>(*syntheticKernel({{0, size, size}}));
        kernel->loads.front().align = align;
        request.kernel = kernel;
        request.reserves = allButFourMebibytes();
        return planOf(request);
    };
    const auto adviceOn = [&](const BootPlan &plan, const char *key) {
        const Finding *finding = findingOf(plan, "no-room");
        return finding != nullptr && finding->about == "kernel" ? parseHex(evidence(*finding, key))
                                                                : std::nullopt;
    };
    const auto size = adviceOn(madeWith(0x480000, 0x10000), "fittingSize");
    QVERIFY(size.has_value());
    QVERIFY(allFit(madeWith(*size, 0x10000)));
    QVERIFY(!allFit(madeWith(*size + 0x10000, 0x10000)));
    // The tools of user space look at no p_align.
    const auto align = adviceOn(madeWith(0x100000, 0x20000000), "fittingAlign");
    const auto &rules = findProfile(allocator.toStdString())->segments;
    const auto kernelRule = std::ranges::find(rules, SegmentKind::kernel, &SegmentRule::kind);
    QVERIFY(kernelRule != rules.end());
    const bool byPage = kernelRule->align == AlignRule::page;
    QCOMPARE(align.has_value(), !byPage);
    if (byPage) return;
    QVERIFY(allFit(madeWith(0x100000, *align)));
    QVERIFY(!allFit(madeWith(0x100000, 2 * *align)));
}

/// A kernel that fits into no first block but behind it.
void AllocatorsTest::adviceOnLimits()
{
    BootRequest request = requestBy("workbench");
    request.target = changedTarget([](Snapshot &s) {
        TreeEditor editor(*s.liveTree);
        const auto setMemory = [&](const std::string &path, std::uint64_t start, std::uint64_t size) {
            Bytes reg = makeU64(start);
            const Bytes bytes = makeU64(size);
            reg.insert(reg.end(), bytes.begin(), bytes.end());
            if (!editor.addNode(path, {}) || !editor.setProperty(path, "reg", reg, {}) ||
                !editor.setProperty(path, "device_type", makeString("memory"), {}))
                qFatal("no memory");
        };
        setMemory("/memory@0", 0, 0x10400000);
        setMemory("/memory@10400000", 0x10400000, 0x10000000);
        s.liveTree = editor.tree();
    });
    request.kernel = syntheticKernel({{0, 0x480000, 0x480000}});
    const AddressRange low{PhysAddr(0), PhysAddr(0x10000000)};
    request.reserves = {low, {PhysAddr(0x10400000), PhysAddr(0x10410000)}};
    const BootPlan refused = planOf(request);
    const Finding *finding = findingOf(refused, "no-room");
    QVERIFY(finding != nullptr);
    const auto limit = parseHex(evidence(*finding, "fittingMax"));
    QVERIFY(limit.has_value());
    const Architecture &arch = *findArchitecture(request.kernel->header.machine);
    const auto fitsUpTo = [&](std::uint64_t last) {
        return fitsWith(request, *refused.profile, arch, {.segment = "kernel", .limit = last});
    };
    QCOMPARE(*limit, std::uint64_t{0x1088ffff});
    QVERIFY(fitsUpTo(*limit));
    QVERIFY(!fitsUpTo(*limit - 0x10000));
    // By itself it would fit across the end of the block, but then there is no room in it for the others.
    request.reserves = {low};
    const BootPlan across = planOf(request);
    QVERIFY(findingOf(across, "no-room") != nullptr);
    QVERIFY(evidence(*findingOf(across, "no-room"), "fittingMax").empty());
}

/// Two segments without room: no change to one of them alone helps, and none is said to.
void AllocatorsTest::noAdviceWithoutProof()
{
    BootRequest request = requestBy("linux-6.16");
    request.reserves = {{PhysAddr(0), PhysAddr(0x80000000)}};
    const BootPlan refused = planOf(request);
    QVERIFY(refused.unplaced.size() > 1);
    for (const Finding &finding : refused.findings) {
        if (finding.code != "no-room") continue;
        for (const char *key : {"fittingSize", "fittingAlign", "fittingMax"})
            QVERIFY(evidence(finding, key).empty());
        QVERIFY(finding.remedy.text().find("No other size") != std::string::npos);
    }
}

/// A purgatory that keeps an address in 32 bits goes below 4 GiB where one that does not goes to the top.
void AllocatorsTest::reachIsKept()
{
    const auto placeOf = [](const QByteArray &field) {
        BootRequest request = requestBy("workbench");
        request.target = changedTarget([](Snapshot &s) {
            TreeEditor editor(*s.liveTree);
            Bytes reg = makeU64(0);
            const Bytes size = makeU64(0x200000000);
            reg.insert(reg.end(), size.begin(), size.end());
            if (!editor.setProperty("/memory@0", "reg", reg, {})) qFatal("no memory@0");
            editor.removeProperty("/rtas", "linux,rtas-entry", {}); // which would keep it below 4 GiB as well
            s.liveTree = editor.tree();
        });
        request.purgatory = PurgatoryChoice::file;
        request.purgatoryFile = foreignPurgatory(field + " here\n.data\nhere: .quad 0\n");
        const BootPlan made = planOf(request);
        const auto shown = std::ranges::find_if(made.trace, [](const TraceEntry &entry) {
            return entry.about == "purgatory" && entry.text.id() == "trace.reach";
        });
        return std::pair(made.segment("purgatory")->range(),
                         shown == made.trace.end() ? std::string() : shown->text.text());
    };
    const auto [narrow, shown] = placeOf(".long");
    QCOMPARE(narrow.end, PhysAddr(0x100000000));
    QVERIFY2(shown.find("0x100000000") != std::string::npos &&
                 shown.find("R_PPC64_ADDR32 in .text+0x0 holds 32 bits") != std::string::npos,
             shown.c_str());
    const auto [wide, nothing] = placeOf(".quad");
    QCOMPARE(wide.end, PhysAddr(0x200000000));
    QCOMPARE(nothing, std::string());
}

/// A branch to an absolute address keeps it near that, from above and from below.
void AllocatorsTest::reachFromBelow()
{
    BootRequest request = requestBy("workbench");
    request.purgatory = PurgatoryChoice::file;
    request.purgatoryFile = foreignPurgatory(".reloc .,R_PPC64_REL24,0x40000000\n.long 0x48000001\n");
    const BootPlan made = planOf(request);
    const AddressRange place = made.segment("purgatory")->range();
    QVERIFY(place.begin >= PhysAddr(0x3e000000) && place.end <= PhysAddr(0x42010000));
    QCOMPARE(std::ranges::count_if(made.trace,
                                   [](const TraceEntry &entry) { return entry.text.id() == "trace.reach"; }),
             2);
    request.reserves = {{PhysAddr(0x3e000000), PhysAddr(0x42010000)}};
    QVERIFY(hasFinding(planOf(request), "no-room"));
}

QTEST_GUILESS_MAIN(AllocatorsTest)
#include "tst_allocators.moc"
