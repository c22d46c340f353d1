#include "tests/bench/measure.h"
#include "tests/support/large_tree.h"

#include "app/workbench/common/look.h"
#include "app/workbench/tree/tree_model.h"

#include <QApplication>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace kwb;
using namespace kwb::workbench;

/// The device tree of a machine with 20,000 devices, all of it opened, beside Qt's own model of as many rows.
class TreeBench : public QObject {
    Q_OBJECT

private slots:
    void opened();
};

namespace {

constexpr int buses = 200;

/// The same names in the same shape.
void fill(QStandardItemModel &model)
{
    for (int bus = 0; bus < buses; ++bus) {
        auto *node = new QStandardItem("bus@" + QString::number(bus));
        node->appendRow(new QStandardItem("#address-cells"));
        for (int device = 0; device < test::devicesPerBus; ++device) {
            auto *child = new QStandardItem("device@" + QString::number(device));
            child->appendRow(new QStandardItem("reg"));
            child->appendRow(new QStandardItem("compatible"));
            node->appendRow(child);
        }
        model.appendRow(node);
    }
}

/// Milliseconds until a view of the model, filled now, has all opened and its end painted.
double openAll(QAbstractItemModel &model, const std::function<void()> &fillIt)
{
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setModel(&model);
    view.resize(800, 600);
    view.show();
    return bench::median(1, [&] {
        fillIt();
        view.expandAll();
        view.scrollToBottom();
        view.viewport()->repaint();
    });
}

} // namespace

void TreeBench::opened()
{
    const auto tree = MergedTree::make(test::largeTree(buses));
    QVERIFY(tree);
    const Look look;
    MergedTreeModel model(look);
    QStandardItemModel standard;
    const double peer = openAll(standard, [&] { fill(standard); });
    const double ours =
        openAll(model, [&] { model.setRows(*tree, selectTreeRows(**tree, {}, sayEnglish).value()); });
    bench::row("20,000 devices, all opened",
               QString("%1 ms; QStandardItemModel %2 ms").arg(ours, 0, 'f', 0).arg(peer, 0, 'f', 0));
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    TreeBench test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tree.moc"
