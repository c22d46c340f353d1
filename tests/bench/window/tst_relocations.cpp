#include "core/report/relocation_facts.h"
#include "tests/bench/measure.h"
#include "tests/support/heap.h"

#include "app/workbench/common/look.h"
#include "app/workbench/model/selection.h"
#include "app/workbench/model/workspace.h"
#include "app/workbench/table/table_pane.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace kwb;
using namespace kwb::workbench;

/// The relocations tab's table with a million rows, beside a bare table of strings with Qt's own filter.
class RelocationsBench : public QObject {
    Q_OBJECT

private slots:
    void million();
};

namespace {

constexpr int rows = 1'000'000;

/// Calls, TOC offsets and pointers, a third of the rows each.
std::shared_ptr<const BootPlan> makePlan(const QString &folder)
{
    QByteArray source = ".abiversion 2\n.text\n";
    for (int i = 0; i < rows / 3; ++i) {
        if (i % 4096 == 0) source += "f" + QByteArray::number(i / 4096) + ":\n";
        source += "bl g\naddi 3,2,slot@toc@l\n";
    }
    source += ".data\nslot: .quad 0\n";
    for (int i = 0; i < rows - 2 * (rows / 3); ++i)
        source += ".quad f" + QByteArray::number(i % 80) + "+" + QByteArray::number(i) + "\n";
    source += ".text\n.globl g\ng: blr\n";
    QFile file(folder + "/many.s");
    if (!file.open(QIODevice::WriteOnly) || file.write(source) != source.size()) return nullptr;
    file.close();
    if (QProcess::execute("powerpc64le-linux-gnu-as", {"-o", folder + "/many.o", file.fileName()}) != 0)
        return nullptr;
    const auto blob = mapFile((folder + "/many.o").toStdString());
    if (!blob) return nullptr;
    const auto elf = ElfFile::open(*blob, "many.o");
    if (!elf) return nullptr;
    auto image = link(*elf, {.base = PhysAddr(0x10000000), .symbols = {}, .toc = {}});
    if (!image) return nullptr;
    auto plan = std::make_shared<BootPlan>();
    plan->purgatory = std::move(*image);
    return plan;
}

/// Milliseconds until a view that `fill` fills is shown and painted.
double firstPaint(QWidget &view, const std::function<void()> &fill)
{
    return bench::median(1, [&] {
        fill();
        view.resize(1200, 400);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        view.repaint();
        QCoreApplication::processEvents();
    });
}

} // namespace

void RelocationsBench::million()
{
    const QTemporaryDir folder;
    const auto plan = makePlan(folder.path());
    QVERIFY(plan);
    QCOMPARE(plan->purgatory->relocations.size(), std::size_t{rows});

    QStringListModel strings;
    QSortFilterProxyModel proxy;
    QTableView peer;
    const double peerPaint = firstPaint(peer, [&] {
        QStringList lines;
        lines.reserve(rows);
        for (int i = 0; i < rows; ++i)
            lines << QString::number(i, 16);
        strings.setStringList(lines);
        proxy.setSourceModel(&strings);
        peer.setModel(&proxy);
    });
    const double peerFilter = bench::median(3,
                                            [&] {
                                                proxy.setFilterFixedString("ffff");
                                                proxy.setFilterFixedString({});
                                            }) /
                              2;

    Workspace workspace;
    Selection selection;
    Look look;
    const Context context{workspace, selection, look};
    TablePane pane(context, "Relocations");
    const bench::Heap before = bench::heap();
    const double paint = firstPaint(pane, [&] { pane.setTable(relocationTable(plan)); });
    bench::row("first paint of 1,000,000 relocations (goal 150 ms)",
               QString("%1 ms; bare table of strings %2 ms").arg(paint, 0, 'f', 0).arg(peerPaint, 0, 'f', 0));

    const auto table = relocationTable(plan);
    for (const char *filter : {"rel24", "0x1000ff", "type:toc16 f7", "addi", "instruction:addi"}) {
        std::size_t left = 0;
        const double time = bench::median(3, [&] {
            left = selectRows(*table, {.filter = filter}, sayEnglish)
                       .value_or(std::vector<std::uint32_t>{})
                       .size();
        });
        bench::row(QString("filter %1, off the window's thread (goal 250 ms)").arg(filter),
                   QString("%1 ms, %2 rows; QSortFilterProxyModel on it %3 ms")
                       .arg(time, 0, 'f', 0)
                       .arg(left)
                       .arg(peerFilter, 0, 'f', 0));
    }
    pane.model()->setFilter("addi");
    QVERIFY(QTest::qWaitFor([&] { return pane.model()->rowCount() == rows / 3; }, 30'000));
    const double scroll = bench::median(50, [&] {
        static int at = 0;
        pane.view()->scrollTo(pane.model()->index(at += 5000, 0));
        pane.view()->viewport()->repaint();
    });
    bench::row("a frame of scrolling", QString("%1 ms").arg(scroll, 0, 'f', 2));
    bench::row(
        "heap for each row, beside the plan (goal 96 bytes)",
        QString("%1 bytes").arg(static_cast<double>(bench::heap().live - before.live) / rows, 0, 'f', 1));
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    RelocationsBench test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_relocations.moc"
