#include "tests/gui/window_fixture.h"

#include "app/workbench/table/table_pane.h"
#include "app/workbench/tabs/segments_tab.h"

#include <QTemporaryDir>

using namespace kwb;
using namespace kwb::workbench;

/// The request, its undo stack and its file.
class WorkspaceTest : public QObject {
    Q_OBJECT

private slots:
    void sampleIsPlanned()
    {
        const auto window = test::sampleWindow();
        QVERIFY(window);
        QVERIFY(window->workspace().plan());
        QCOMPARE(window->workspace().plan()->segments.size(), std::size_t{4});
        QVERIFY(!window->workspace().plan()->hasErrors());
    }

    void editsAreUndoneToTheFirstPlan()
    {
        Workspace workspace;
        QVERIFY(workspace.openCopy(test::samplePath("sample.kwb")));
        QVERIFY(test::waitForPlan(workspace));
        const auto first = workspace.plan();
        RequestSpec spec = workspace.spec();
        spec.pins["initrd"] = PhysAddr(0x30000000);
        workspace.edit("pin initrd", spec);
        spec.cmdline = "console=hvc0 other";
        workspace.edit("edit command line", spec);
        QVERIFY(test::waitForPlan(workspace));
        QCOMPARE(workspace.plan()->segment("initrd")->mem.value, std::uint64_t{0x30000000});
        QVERIFY(workspace.modified());
        workspace.undoStack()->undo();
        workspace.undoStack()->undo();
        QVERIFY(test::waitForPlan(workspace));
        QVERIFY(!workspace.modified());
        QCOMPARE(workspace.plan()->segment("initrd")->mem.value, first->segment("initrd")->mem.value);
    }

    void stepsOfADragAreOne()
    {
        Workspace workspace;
        QVERIFY(workspace.openCopy(test::samplePath("sample.kwb")));
        RequestSpec spec = workspace.spec();
        for (std::uint64_t at = 1; at < 5; ++at) {
            spec.pins["initrd"] = PhysAddr(0x30000000 + at * 0x10000);
            workspace.edit("pin initrd", spec, "drag initrd");
        }
        QCOMPARE(workspace.undoStack()->count(), 1);
        workspace.endMerge();
        spec.pins["initrd"] = PhysAddr(0x40000000);
        workspace.edit("pin initrd", spec, "drag initrd");
        QCOMPARE(workspace.undoStack()->count(), 2);
    }

    void savedAndReopenedIsEqual()
    {
        QTemporaryDir folder;
        Workspace workspace;
        QVERIFY(workspace.openCopy(test::samplePath("sample.kwb")));
        RequestSpec spec = workspace.spec();
        spec.pins["fdt"] = PhysAddr(0x40000000);
        spec.reserves = {{PhysAddr(0x10000), PhysAddr(0x20000)}};
        spec.edits = {{TreeCommand::Kind::set, "/chosen", "x", makeU32(7)},
                      {TreeCommand::Kind::removeProperty, "/chosen", "y", {}},
                      {TreeCommand::Kind::removeNode, "/rtas", "", {}},
                      {TreeCommand::Kind::addNode, "/fresh", "", {}}};
        spec.onMismatch = OnMismatch::reboot;
        spec.pageSize = 0x1000;
        spec.oldByteOrder = ByteOrder::big;
        workspace.edit("much", spec);
        QVERIFY(workspace.saveAs(folder.filePath("a.kwb")));
        QVERIFY(!workspace.modified());
        Workspace other;
        QVERIFY(other.open(folder.filePath("a.kwb")));
        QCOMPARE(other.spec() == spec, true);
    }
};

QTEST_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
