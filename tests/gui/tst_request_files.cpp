#include "tests/gui/settings_fixture.h"
#include "tests/gui/window_fixture.h"

#include "app/workbench/common/share.h"
#include "app/workbench/model/recent.h"
#include "app/workbench/request/capture_bar.h"
#include "app/workbench/request/file_list.h"
#include "app/workbench/request/request_panel.h"
#include "app/workbench/start/start_page.h"

#include <QMimeData>
#include <QPushButton>

using namespace kwb;
using namespace kwb::workbench;

/// Files dropped on the panel, recent files, the capture of this machine, and the start page.
class RequestFilesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::OwnSettings> settings_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<MainWindow> window_;
    RequestPanel *panel_ = nullptr;

    const RequestSpec &spec() const { return window_->workspace().spec(); }

    static void drop(QWidget *onto, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls += QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(onto, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(onto, &event);
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder_->filePath(name));
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(bytes);
        return file.fileName();
    }

    QString fake(const QByteArray &script) const { return write("capture.sh", "#!/bin/sh\n" + script); }
    CaptureCommand command(const QByteArray &script) const { return captureCommand(fake(script), false, {}); }

private slots:
    void init()
    {
        settings_ = std::make_unique<test::OwnSettings>();
        folder_ = std::make_unique<QTemporaryDir>();
        window_ = std::make_unique<MainWindow>();
        window_->show();
        panel_ = window_->requestPanel();
    }
    void cleanup() { window_.reset(); }

    void droppedFilesFindTheirPlaces()
    {
        drop(panel_, {test::samplePath("demo-kernel-ppc64le.elf"), test::samplePath("initrd.cpio.gz"),
                      test::samplePath("pseries-debian12.tar.gz")});
        QTRY_VERIFY(!spec().target.empty());
        QVERIFY(spec().kernel.ends_with("demo-kernel-ppc64le.elf"));
        QCOMPARE(spec().initrds.size(), std::size_t{1});
        QCOMPARE(window_->workspace().undoStack()->count(), 1);
        QVERIFY(test::waitForPlan(window_->workspace()));
        QVERIFY(window_->workspace().plan());
        drop(panel_, {test::samplePath("initrd.cpio.gz")});
        QTRY_COMPARE(spec().initrds.size(), std::size_t{2});
        window_->workspace().undoStack()->undo();
        window_->workspace().undoStack()->undo();
        QVERIFY(spec() == RequestSpec{});
    }

    void droppedOnARow()
    {
        drop(panel_->kernelRow(), {test::samplePath("initrd.cpio.gz")});
        QVERIFY(spec().kernel.ends_with("initrd.cpio.gz"));
        QTRY_VERIFY(panel_->kernelRow()->note().startsWith("Does not fit here: initramfs"));
        drop(panel_->kernelRow(), {test::samplePath("demo-kernel-ppc64le.elf")});
        QTRY_VERIFY(panel_->kernelRow()->note().startsWith("kernel"));
    }

    void whatIsNoInputIsTold()
    {
        QSignalSpy workspaces(panel_, &RequestPanel::workspaceChosen);
        QSignalSpy logs(panel_, &RequestPanel::kexecLogChosen);
        const QString log = QStringLiteral(KWB_SOURCE_DIR) + "/tests/support/kexec-logs/ppc64le-2.0.25.log";
        drop(panel_, {test::samplePath("sample.kwb"), log});
        QTRY_COMPARE(logs.size(), 1);
        QCOMPARE(workspaces.size(), 1);
        QCOMPARE(logs.front().front().toString(), log);
        // The window opens the workspace; nothing of it went into the request that was there.
        QVERIFY(workspaces.front().front().toString().endsWith("sample.kwb"));
        QVERIFY(!window_->workspace().undoStack()->canUndo());
    }

    void malformedFilesAreRefused_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"truncated", "random", "empty", "folder", "missing", "tree"})
            QTest::newRow(what) << what;
    }
    void malformedFilesAreRefused()
    {
        QFETCH(const QString, what);
        QString path = folder_->filePath("nowhere");
        if (what == "truncated") {
            QFile kernel(test::samplePath("demo-kernel-ppc64le.elf"));
            QVERIFY(kernel.open(QIODevice::ReadOnly));
            path = write("vmlinux", kernel.read(700));
        } else if (what == "random") {
            path = write("noise", QByteArray::fromHex("9f3b7781aa0c55e1").repeated(300));
        } else if (what == "empty") {
            path = write("empty", {});
        } else if (what == "folder") {
            path = folder_->path();
        } else if (what == "tree") {
            path = write("bad.dtb", QByteArray::fromHex("d00dfeed").leftJustified(100, '\1'));
        }
        QSignalSpy refused(panel_, &RequestPanel::refused);
        drop(panel_, {path});
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(!panel_->notice().isEmpty());
        QVERIFY(spec() == RequestSpec{});
        // In a row of the request the reason stands beneath.
        panel_->kernelRow()->take(path);
        QTRY_VERIFY(!panel_->kernelRow()->note().isEmpty());
    }

    void changedFileIsLookedAtAgain()
    {
        const QString path = write("kernel", "no kernel at all");
        panel_->kernelRow()->take(path);
        QTRY_VERIFY(panel_->kernelRow()->note().startsWith("Does not fit"));
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::copy(test::samplePath("demo-kernel-ppc64le.elf"), path));
        panel_->kernelRow()->setValue(path);
        QTRY_VERIFY(panel_->kernelRow()->note().startsWith("kernel"));
    }

    void recentFiles()
    {
        RecentFiles recent("kernel");
        QStringList paths;
        for (int i = 0; i < RecentFiles::limit + 2; ++i) {
            paths.prepend(write(QString("k%1").arg(i), "x"));
            recent.add(paths.front());
        }
        QCOMPARE(recent.paths(), paths.mid(0, RecentFiles::limit));
        recent.add(paths[3]);
        QCOMPARE(recent.paths().front(), paths[3]);
        QCOMPARE(recent.paths().size(), RecentFiles::limit);
        QVERIFY(QFile::remove(paths[3]));
        QVERIFY(!recent.paths().contains(paths[3]));
        QVERIFY(RecentFiles("initrd").paths().isEmpty());
        recent.clear();
        QVERIFY(recent.paths().isEmpty());
    }

    void captureBecomesTheTarget()
    {
        const QString sample = test::samplePath("pseries-debian12.tar.gz");
        panel_->captureBar()->capture(command("echo 'not run as root' >&2; cat '" + sample.toUtf8() + "'"),
                                      folder_->filePath("data"));
        QTRY_VERIFY(!spec().target.empty());
        QVERIFY(spec().target.starts_with(folder_->filePath("data").toStdString()));
        QVERIFY(panel_->captureBar()->message().contains("not run as root"));
        QTRY_VERIFY(panel_->targetRow()->note().contains("6.1.0-50-powerpc64le"));
    }

    void failedCaptureSaysWhy()
    {
        panel_->captureBar()->capture(command("echo 'this machine has no device tree' >&2; exit 1"),
                                      folder_->filePath("data"));
        QTRY_VERIFY(panel_->captureBar()->message().contains("has no device tree"));
        QVERIFY(spec().target.empty());
        QVERIFY(QDir(folder_->filePath("data")).entryList(QDir::Files).isEmpty());
        panel_->captureBar()->capture({folder_->filePath("no-program"), {}, false},
                                      folder_->filePath("data"));
        QTRY_VERIFY(!panel_->captureBar()->running());
        QVERIFY(panel_->captureBar()->message().contains("could not be captured"));
    }

    void captureIsCancelled()
    {
        panel_->captureBar()->capture(command("echo x; exec sleep 30"), folder_->filePath("data"));
        QTRY_VERIFY(panel_->captureBar()->message().contains("read"));
        QTest::mouseClick(panel_->captureBar()->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(!panel_->captureBar()->running());
        QVERIFY(panel_->captureBar()->isHidden());
        QVERIFY(QDir(folder_->filePath("data")).entryList(QDir::Files).isEmpty());
    }

    void waysToBeRoot()
    {
        const CaptureMeans none;
        QVERIFY(!none.canBeRoot());
        QCOMPARE(captureCommand("s", true, none).program, "/bin/sh");
        QVERIFY(!captureCommand("s", true, none).asRoot);
        const CaptureMeans both{false, "/usr/bin/pkexec", "/usr/bin/sudo", true};
        QCOMPARE(captureCommand("s", true, both).program, "/usr/bin/pkexec");
        const CaptureMeans sudo{false, {}, "/usr/bin/sudo", true};
        QCOMPARE(captureCommand("s", true, sudo).arguments, QStringList({"-A", "/bin/sh", "s"}));
        const CaptureMeans silent{false, {}, "/usr/bin/sudo", false};
        QVERIFY(!silent.canBeRoot());
        const CaptureMeans root{true, "/usr/bin/pkexec", {}, false};
        QCOMPARE(captureCommand("s", true, root).program, "/bin/sh");
        QVERIFY(captureCommand("s", true, root).asRoot);
    }

    void scriptIsFound() { QVERIFY(QFileInfo::exists(sharePath("capture-snapshot.sh"))); }

    void startPage()
    {
        const QString path = write("mine.kwb", "{}");
        RecentFiles("workspace").add(path);
        Look look;
        Workspace workspace;
        Selection selection;
        const Context context{workspace, selection, look};
        StartPage page(context);
        page.resize(900, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QSignalSpy sample(&page, &StartPage::sampleAsked);
        QSignalSpy chosen(&page, &StartPage::workspaceChosen);
        QSignalSpy files(&page, &StartPage::filesDropped);
        for (auto *button : page.findChildren<QPushButton *>())
            if (button->text() == "mine.kwb" || button->text() == "Open the sample")
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(sample.size(), 1);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toString(), path);
        drop(&page, {path});
        QCOMPARE(files.front().front().toStringList(), QStringList{path});
        QVERIFY(QFile::remove(path));
        page.showRecent();
        for (auto *button : page.findChildren<QPushButton *>())
            QVERIFY(button->text() != "mine.kwb");
    }
};

QTEST_MAIN(RequestFilesTest)
#include "tst_request_files.moc"
