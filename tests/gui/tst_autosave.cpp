#include "tests/gui/settings_fixture.h"
#include "tests/gui/window_fixture.h"

#include "app/workbench/model/autosave.h"
#include "app/workbench/start/recovery_bar.h"

#include <QProcess>
#include <QPushButton>

#include <cstdio>

using namespace kwb;
using namespace kwb::workbench;

/// The request that the program which dies has made.
static RequestSpec changedSample(const RequestSpec &sample)
{
    RequestSpec spec = sample;
    spec.cmdline = "console=hvc0 not saved";
    spec.pins["initrd"] = PhysAddr(0x30000000);
    spec.reserves = {{PhysAddr(0x10000000), PhysAddr(0x11000000)}};
    return spec;
}

/// Changes the sample, tells when it is kept, and waits to be killed.
static int dieLater(const QString &folder)
{
    Workspace workspace;
    Autosave autosave(workspace, folder);
    autosave.setDelay(1);
    if (!workspace.open(test::samplePath("sample.kwb"))) return 1;
    QObject::connect(&autosave, &Autosave::kept, [] {
        std::puts("kept");
        std::fflush(stdout);
    });
    workspace.edit("change", changedSample(workspace.spec()));
    return QCoreApplication::exec();
}

/// Changes that are kept, and found again after a program has died.
class AutosaveTest : public QObject {
    Q_OBJECT

    test::OwnSettings settings_;

    static void crash(const QString &folder)
    {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {"--die", folder});
        QVERIFY(program.waitForReadyRead(20'000));
        QVERIFY(program.readAllStandardOutput().startsWith("kept"));
        program.kill();
        QVERIFY(program.waitForFinished());
    }

private slots:
    void crashIsRecovered()
    {
        QTemporaryDir folder;
        crash(folder.path());
        Workspace workspace;
        Autosave autosave(workspace, folder.path());
        RecoveryBar bar(autosave);
        bar.look(folder.path());
        bar.show();
        QCOMPARE(bar.count(), std::size_t{1});
        // A second program is not offered what the first one holds.
        QCOMPARE(Autosave::leftovers(folder.path()).size(), std::size_t{0});
        QSignalSpy recovered(&bar, &RecoveryBar::recovered);
        QSignalSpy kept(&autosave, &Autosave::kept);
        QTest::mouseClick(bar.findChild<QPushButton *>("recoverOpen"), Qt::LeftButton);
        QCOMPARE(recovered.size(), 1);
        QVERIFY(bar.isHidden());
        Workspace sample;
        QVERIFY(sample.open(test::samplePath("sample.kwb")));
        QVERIFY(workspace.spec() == changedSample(sample.spec()));
        QVERIFY(workspace.modified());
        QVERIFY(workspace.path().isEmpty());
        QTRY_VERIFY(kept.size() > 0);
        QCOMPARE(QDir(folder.path()).entryList({"*.kwb"}),
                 QStringList{QFileInfo(autosave.path()).fileName()});
        QVERIFY(workspace.saveAs(folder.filePath("saved.kwb")));
        QTRY_VERIFY(!QFile::exists(autosave.path()));
    }

    void leftoverIsDiscarded()
    {
        QTemporaryDir folder;
        crash(folder.path());
        Workspace workspace;
        Autosave autosave(workspace, folder.path());
        RecoveryBar bar(autosave);
        bar.look(folder.path());
        QVERIFY(!bar.isHidden());
        QTest::mouseClick(bar.findChild<QPushButton *>("recoverDiscard"), Qt::LeftButton);
        QVERIFY(bar.isHidden());
        QVERIFY(QDir(folder.path()).isEmpty());
        QVERIFY(workspace.spec() == RequestSpec{});
    }

    void damagedLeftoverIsTold()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("x.kwb"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ half");
        file.close();
        Workspace workspace;
        Autosave autosave(workspace, folder.path());
        RecoveryBar bar(autosave);
        bar.look(folder.path());
        QSignalSpy failed(&bar, &RecoveryBar::failed);
        bar.show();
        QTest::mouseClick(bar.findChild<QPushButton *>("recoverOpen"), Qt::LeftButton);
        QCOMPARE(failed.size(), 1);
        QVERIFY(file.exists());
        QVERIFY(!bar.isHidden());
    }

    void cleanEndLeavesNothing()
    {
        QTemporaryDir folder;
        Workspace workspace;
        {
            Autosave autosave(workspace, folder.path());
            autosave.setDelay(1);
            QSignalSpy kept(&autosave, &Autosave::kept);
            QVERIFY(workspace.open(test::samplePath("sample.kwb")));
            workspace.edit("change", changedSample(workspace.spec()));
            QTRY_COMPARE(kept.size(), 1);
            QVERIFY(QFile::exists(autosave.path()));
            // Undone to the last saved state: nothing to lose.
            workspace.undoStack()->undo();
            QTRY_VERIFY(!QFile::exists(autosave.path()));
            workspace.undoStack()->redo();
            QTRY_COMPARE(kept.size(), 2);
            QVERIFY(Autosave::leftovers(folder.path()).empty());
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void folderThatCannotBeIsTold()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("plain"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Workspace workspace;
        Autosave autosave(workspace, folder.filePath("plain/below"));
        autosave.setDelay(1);
        QSignalSpy failed(&autosave, &Autosave::failed);
        QVERIFY(workspace.open(test::samplePath("sample.kwb")));
        workspace.edit("change", changedSample(workspace.spec()));
        QTRY_COMPARE(failed.size(), 1);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == "--die") return dieLater(arguments.value(2));
    AutosaveTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_autosave.moc"
