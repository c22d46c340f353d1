#include "app/workbench/map/map_painter.h"
#include "app/workbench/map/map_surface.h"
#include "measure.h"

#include "app/workbench/common/look.h"
#include "app/workbench/model/selection.h"
#include "app/workbench/model/workspace.h"

#include "core/devicetree/tree.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kwb;
using namespace kwb::workbench;

/// How long a frame of the map takes, beside a frame that only fills the same pixels.
class MapBench : public QObject {
    Q_OBJECT

private slots:
    void frames_data();
    void frames();
};

namespace {

constexpr std::uint64_t lmbSize = 0x10000000;
constexpr std::uint32_t flagAssigned = 8;

/// A tree of a machine whose every second logical memory block is its own, so that none joins its neighbour.
DeviceTree machineWith(std::uint32_t blocks)
{
    DeviceTree tree;
    tree.root.properties = {{"#address-cells", makeU32(2)},
                            {"#size-cells", makeU32(2)},
                            {"compatible", makeString("ibm,pseries")},
                            {"model", makeString("IBM pSeries (bench)")}};
    Bytes table = makeU32(2 * blocks);
    const auto append = [&](const Bytes &cell) { table.insert(table.end(), cell.begin(), cell.end()); };
    for (std::uint32_t row = 0; row < 2 * blocks; ++row) {
        append(makeU64(row * lmbSize));
        append(makeU32(0x80000000 + row));
        append(makeU32(0));
        append(makeU32(0));
        append(makeU32(row % 2 != 0 ? 0 : flagAssigned));
    }
    tree.root.children.push_back({"ibm,dynamic-reconfiguration-memory",
                                  {{"ibm,lmb-size", makeU64(lmbSize)}, {"ibm,dynamic-memory", table}},
                                  {}});
    tree.root.children.push_back({"chosen", {{"bootargs", makeString("quiet")}}, {}});
    return tree;
}

double at(std::vector<double> sorted, double share)
{
    std::ranges::sort(sorted);
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

} // namespace

void MapBench::frames_data()
{
    QTest::addColumn<std::uint32_t>("blocks");
    for (const std::uint32_t blocks : {8u, 4096u, 262144u})
        QTest::addRow("%u ranges", blocks) << blocks;
}

void MapBench::frames()
{
    QFETCH(std::uint32_t, blocks);
    const QTemporaryDir folder;
    const QString dtb = folder.filePath("machine.dtb");
    const auto bytes = makeDtb(machineWith(blocks));
    QVERIFY(bytes);
    QFile file(dtb);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char *>(bytes->data()), static_cast<qint64>(bytes->size()));
    file.close();

    Look look;
    Workspace workspace;
    Selection selection;
    RequestSpec spec;
    spec.target = dtb.toStdString();
    spec.kernel = KWB_BINARY_DIR "/share/kexec-workbench/samples/demo-kernel-ppc64le.elf";
    spec.pageSize = 0x10000;
    spec.oldByteOrder = ByteOrder::little;
    workspace.start(spec);
    QVERIFY(QTest::qWaitFor([&] { return workspace.upToDate() || workspace.error(); }, 60'000));
    QVERIFY2(workspace.plan(), workspace.error() ? workspace.error()->text().c_str() : "");
    QCOMPARE(workspace.plan()->memory.ram.ranges().size(), std::size_t{blocks});

    MapSurface surface({workspace, selection, look});
    surface.resize(1000, 700);
    surface.show();
    QVERIFY(QTest::qWaitForWindowExposed(&surface));
    std::vector<double> times;
    const auto frame = [&] {
        QElapsedTimer clock;
        clock.start();
        surface.repaint();
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    };
    // A gesture into each of several places, some moves there, and out again.
    for (const double y : {150.0, 250.0, 350.0, 450.0, 550.0}) {
        for (int step = 0; step < 60; ++step) {
            surface.zoomBy(1.3, y);
            frame();
            if (step % 4 != 0) continue;
            surface.pan(step % 8 == 0 ? 37 : -53);
            frame();
        }
        surface.goHome();
        frame();
    }
    QImage image(surface.size(), QImage::Format_ARGB32_Premultiplied);
    const double fill = bench::median(21, [&] { image.fill(Qt::white); });
    const double scene = bench::median(5, [&] { MapScene(*workspace.plan()).fit(surface.pictureOptions()); });
    bench::row(
        QString("map: %1 frames of zoom and pan, %2 ranges (goal 8 ms p99)").arg(times.size()).arg(blocks),
        QString("p50 %1 ms, p99 %2 ms, worst %3 ms = %4 × filling the pixels; new plan to scene %5 ms")
            .arg(at(times, 0.5), 0, 'f', 2)
            .arg(at(times, 0.99), 0, 'f', 2)
            .arg(at(times, 1), 0, 'f', 2)
            .arg(at(times, 0.99) / fill, 0, 'f', 0)
            .arg(scene, 0, 'f', 1));
}

QTEST_MAIN(MapBench)
#include "tst_map.moc"
