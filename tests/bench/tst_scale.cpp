#include "core/plan/plan.h"
#include "measure.h"
#include "tests/support/heap.h"
#include "tests/unit/plan/fixture.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace kwb;
using namespace kwb::test;

/// How planning grows with the machine: up to 262,144 logical memory blocks (64 TiB), beside dtc reading the
/// same tree.
class ScaleTest : public QObject {
    Q_OBJECT

private slots:
    void blocks_data();
    void blocks();
};

namespace {

constexpr std::uint32_t flagAssigned = 8;
constexpr std::uint64_t lmbSize = 0x10000000;

/// The LMB table of a machine; `apart`: every second block is not this guest's, so that none joins its
/// neighbour.
Bytes lmbTable(std::uint32_t blocks, bool apart)
{
    const std::uint32_t rows = apart ? 2 * blocks : blocks;
    Bytes table = makeU32(rows);
    const auto append = [&](const Bytes &cell) { table.insert(table.end(), cell.begin(), cell.end()); };
    for (std::uint32_t row = 0; row < rows; ++row) {
        append(makeU64(row * lmbSize));
        append(makeU32(0x80000000 + row));
        append(makeU32(0));
        append(makeU32(0));
        append(makeU32(apart && row % 2 != 0 ? 0 : flagAssigned));
    }
    return table;
}

/// The sample with its memory as LMBs.
std::shared_ptr<const Snapshot> machineOf(std::uint32_t blocks, bool apart)
{
    return changedTarget([&](Snapshot &snapshot) {
        DeviceTree &tree = *snapshot.liveTree;
        std::erase_if(tree.root.children, [](const TreeNode &node) { return node.deviceType("memory"); });
        TreeNode memory;
        memory.name = "ibm,dynamic-reconfiguration-memory";
        memory.properties.push_back({"ibm,lmb-size", makeU64(lmbSize)});
        memory.properties.push_back({"ibm,dynamic-memory", lmbTable(blocks, apart)});
        tree.root.children.push_back(std::move(memory));
    });
}

/// What dtc needs to read the same tree and write it again.
double dtcMs(const DeviceTree &tree)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("in.dtb"));
    const Bytes dtb = *makeDtb(tree);
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write %s", qPrintable(file.fileName()));
    file.write(reinterpret_cast<const char *>(dtb.data()), static_cast<qsizetype>(dtb.size()));
    file.close();
    return bench::median(5, [&] {
        if (QProcess::execute("dtc", {"-q", "-q", "-I", "dtb", "-O", "dtb", "-o", folder.filePath("out.dtb"),
                                      file.fileName()}) != 0)
            qFatal("dtc failed");
    });
}

} // namespace

void ScaleTest::blocks_data()
{
    QTest::addColumn<bool>("apart");
    QTest::addColumn<QString>("allocator");
    for (const char *allocator : {"workbench", "linux-6.1", "kexec-tools"}) {
        QTest::addRow("%s, 64 TiB in one piece", allocator) << false << allocator;
        QTest::addRow("%s, every second block of 128 TiB", allocator) << true << allocator;
    }
}

void ScaleTest::blocks()
{
    QFETCH(bool, apart);
    QFETCH(QString, allocator);
    for (const std::uint32_t blocks : {32768u, 65536u, 131072u, 262144u}) {
        BootRequest request = sampleRequest();
        request.allocator = allocator.toStdString();
        request.target = machineOf(blocks, apart);
        const bench::Heap before = bench::heap();
        bench::restartHeapPeak();
        std::size_t trace = 0;
        std::size_t kept = 0;
        {
            const BootPlan made = planOf(request);
            QCOMPARE(made.memory.ram.ranges().size(), apart ? blocks : 1u);
            for (const TraceEntry &entry : made.trace)
                trace += 1 + entry.candidates.size();
            kept = bench::heap().live - before.live;
        }
        const std::size_t peak = bench::heap().peak - before.live;
        const double ms = bench::median(7, [&] { planOf(request); });
        const double dtc = dtcMs(request.target->tree());
        bench::row(QString("plan() by %1, %2 LMBs%3 (goal 150 ms)")
                       .arg(allocator)
                       .arg(blocks, 6)
                       .arg(apart ? " apart" : ""),
                   QString("%1 ms = %2 × dtc -I dtb -O dtb; heap %3 bytes a block (goal 200), at the peak "
                           "%4; %5 trace entries")
                       .arg(ms, 0, 'f', 1)
                       .arg(ms / dtc, 0, 'f', 2)
                       .arg(kept / blocks)
                       .arg(peak / blocks)
                       .arg(trace));
    }
}

QTEST_GUILESS_MAIN(ScaleTest)
#include "tst_scale.moc"
