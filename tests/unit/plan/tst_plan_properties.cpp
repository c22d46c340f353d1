#include "core/report/plan_json.h"
#include "tests/support/contents.h"
#include "tests/unit/plan/fixture.h"

#include <QTest>

#include <cstring>
#include <random>

using namespace kwb;
using namespace kwb::test;

namespace {

/// 1,000 requests, with KWB_FULL=1 100,000.
int cases()
{
    return qEnvironmentVariableIntValue("KWB_FULL") == 1 ? 100'000 : 1'000;
}

/// Random machines and requests; equal numbers give equal ones.
class Dice {
public:
    explicit Dice(unsigned number)
        : random_(number)
    {
    }

    std::uint64_t below(std::uint64_t limit) { return random_() % limit; }
    bool oneIn(std::uint64_t n) { return below(n) == 0; }
    std::uint64_t mib(std::uint64_t most) { return below(most << 4) << 16; }

    /// The sample with other memory: one to four nodes with gaps, and reserved ranges anywhere.
    std::shared_ptr<Snapshot> target()
    {
        return changedTarget([this](Snapshot &snapshot) {
            TreeNode &root = snapshot.liveTree->root;
            std::erase_if(root.children, [](const TreeNode &n) { return n.name.starts_with("memory@"); });
            std::uint64_t at = 0;
            for (std::uint64_t i = 0, nodes = 1 + below(4); i < nodes; ++i) {
                const std::uint64_t size = (std::uint64_t{64} << 20) + mib(2048);
                Bytes reg = makeU64(at);
                const Bytes length = makeU64(size);
                reg.insert(reg.end(), length.begin(), length.end());
                root.children.push_back({QString("memory@%1").arg(at, 0, 16).toStdString(),
                                         {{"device_type", makeString("memory")}, {"reg", reg}},
                                         {}});
                at += size + mib(512);
            }
            Bytes reserved;
            for (std::uint64_t i = 0, rows = below(12); i < rows; ++i)
                for (const std::uint64_t cell : {below(at), 1 + below(std::uint64_t{64} << 20)}) {
                    const Bytes two = makeU64(cell);
                    reserved.insert(reserved.end(), two.begin(), two.end());
                }
            std::erase_if(root.properties, [](const TreeProperty &p) { return p.name == "reserved-ranges"; });
            if (!reserved.empty()) root.properties.push_back({"reserved-ranges", reserved});
            snapshot.bootFdt.reset();
        });
    }

    BootRequest request()
    {
        static const BootRequest base = sampleRequest();
        BootRequest request = base;
        request.initrds = {{"initrd", Blob::copyOf(Bytes(1 + below(100'000), 0x30))}};
        request.target = target();
        std::vector<Load> loads;
        for (std::uint64_t i = 0, at = 0, count = 1 + below(3); i < count; ++i) {
            const std::uint64_t filesz = 1 + below(20'000), memsz = filesz + below(std::uint64_t{1} << 20);
            loads.push_back({at, filesz, memsz});
            at += ((memsz + 0xffff) & ~std::uint64_t{0xffff}) + mib(1);
        }
        request.kernel = syntheticKernel(loads);
        if (oneIn(3)) request.initrds.clear();
        if (oneIn(4)) request.pageSize = 0x1000;
        for (std::uint64_t i = 0, count = below(4); i < count; ++i)
            request.reserves.push_back(AddressRange::ofSize(PhysAddr(mib(4096)), 1 + mib(64)));
        return request;
    }

private:
    std::mt19937_64 random_;
};

bool equal(ByteView a, ByteView b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size()) == 0;
}

bool placed(const BootPlan &plan)
{
    return !hasFinding(plan, "no-room");
}

} // namespace

/// What holds for every plan of the workbench profile, whatever the machine and the request.
class PlanPropertiesTest : public QObject {
    Q_OBJECT

private slots:
    void everyPlan()
    {
        int ready = 0;
        for (int number = 0; number < cases(); ++number) {
            const BootRequest request = Dice(static_cast<unsigned>(number)).request();
            const auto made = plan(request);
            if (!made) continue; // a machine nobody can have, such as one without room for its own firmware
            if (!placed(*made)) continue;
            ++ready;
            QVERIFY2(check(*made), qPrintable(QString("case %1: %2").arg(number).arg(wrong_)));
            if (number % 50 == 0) QCOMPARE(planJson(*made), planJson(*plan(request)));
        }
        // Most of the made-up machines have room.
        QVERIFY2(ready > cases() / 2, qPrintable(QString::number(ready)));
    }

private:
    bool check(const BootPlan &plan)
    {
        const RangeSet forbidden = plan.memory.unionOf(
            {MemoryKind::kernel, MemoryKind::rtas, MemoryKind::opal, MemoryKind::reservedRange});
        for (const PlannedSegment &segment : plan.segments) {
            const AddressRange range = segment.range();
            wrong_ = QString::fromStdString(segment.name);
            if (range.begin.value % plan.pageSize != 0 || range.size() % plan.pageSize != 0)
                return fails("is not whole pages");
            if (!plan.memory.ram.contains(range)) return fails("lies outside RAM");
            if (forbidden.overlaps(range)) return fails("lies on something");
            for (const AddressRange &reserve : plan.request.reserves)
                if (reserve.overlaps(range)) return fails("lies on a reserve");
            for (const PlannedSegment &other : plan.segments)
                if (&other != &segment && other.range().overlaps(range)) return fails("overlaps another");
            if (contentOf(segment).size() != segment.bufsz || segment.bufsz > segment.memsz)
                return fails("has other bytes");
        }
        return kernelBytesLand(plan) && initrdBytesLand(plan);
    }

    /// Each byte of each PT_LOAD lies where the load says, counted from the lowest.
    bool kernelBytesLand(const BootPlan &plan)
    {
        const PlannedSegment *kernel = plan.segment("kernel");
        wrong_ = "kernel";
        if (kernel == nullptr) return fails("is not there");
        const Bytes content = contentOf(*kernel);
        const ByteView file = plan.request.kernel->elf.bytes();
        const std::uint64_t lowest = plan.request.kernel->loads.front().paddr.value;
        for (const ElfSegment &load : plan.request.kernel->loads) {
            const ByteView bytes = file.subspan(load.offset.value, load.filesz);
            const std::uint64_t at = load.paddr.value - lowest;
            if (at + bytes.size() > content.size() ||
                !equal(bytes, ByteView(content).subspan(at, bytes.size())))
                return fails("bytes are not where they belong");
        }
        return true;
    }

    bool initrdBytesLand(const BootPlan &plan)
    {
        if (plan.request.initrds.empty()) return true;
        const PlannedSegment *initrd = plan.segment("initrd");
        wrong_ = "initrd";
        if (initrd == nullptr) return fails("is not there");
        return equal(contentOf(*initrd), plan.request.initrds.front().bytes.bytes()) ||
               fails("bytes are not where they belong");
    }

    bool fails(const char *what)
    {
        wrong_ += QString(" ") + what;
        return false;
    }

    QString wrong_;
};

QTEST_GUILESS_MAIN(PlanPropertiesTest)
#include "tst_plan_properties.moc"
