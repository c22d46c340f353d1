#include "tests/gui/window_fixture.h"

#include "app/workbench/map/map_view.h"
#include "app/workbench/window/request_choices.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>

using namespace kwb;
using namespace kwb::workbench;

/// A restless user: thousands of keys, clicks and drags anywhere in the window. Whatever they did, undoing
/// all of it leads to the first request and its plan, and doing it again to the last.
class RandomActionsTest : public QObject {
    Q_OBJECT

    QRandomGenerator random_{20160612};
    std::unique_ptr<MainWindow> window_;

    int below(int limit) { return limit <= 0 ? 0 : static_cast<int>(random_.bounded(limit)); }

    QPoint placeIn(const QWidget *widget) { return {below(widget->width()), below(widget->height())}; }

    /// The part of the map that takes the mouse: its largest child, or itself.
    QWidget *mapCanvas()
    {
        QWidget *best = window_->map();
        int area = 0;
        for (QWidget *child : window_->map()->findChildren<QWidget *>())
            if (child->isVisible() && child->width() * child->height() > area &&
                child->findChildren<QWidget *>().empty()) {
                best = child;
                area = child->width() * child->height();
            }
        return best;
    }

    void drag()
    {
        QWidget *canvas = mapCanvas();
        const QPoint from = placeIn(canvas);
        const Qt::KeyboardModifiers keys = below(3) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
        QTest::mousePress(canvas, Qt::LeftButton, keys, from);
        for (int step = 0, steps = 1 + below(6); step < steps; ++step)
            QTest::mouseMove(canvas, placeIn(canvas));
        if (below(4) == 0) QTest::keyClick(canvas, Qt::Key_Escape);
        QTest::mouseRelease(canvas, Qt::LeftButton, keys, placeIn(canvas));
    }

    void mapKey()
    {
        static constexpr Qt::Key keys[] = {Qt::Key_Up,   Qt::Key_Down, Qt::Key_Left,   Qt::Key_Right,
                                           Qt::Key_Plus, Qt::Key_0,    Qt::Key_Minus,  Qt::Key_PageUp,
                                           Qt::Key_Home, Qt::Key_End,  Qt::Key_Delete, Qt::Key_PageDown};
        QTest::keyClick(mapCanvas(), keys[below(std::size(keys))]);
    }

    void row()
    {
        QList<QAbstractItemView *> views;
        for (QAbstractItemView *view : window_->tabs()->currentWidget()->findChildren<QAbstractItemView *>())
            if (view->isVisible() && view->model() != nullptr && view->model()->rowCount() > 0) views += view;
        if (views.empty()) return;
        QAbstractItemView *view = views[below(static_cast<int>(views.size()))];
        const QModelIndex index = view->model()->index(below(view->model()->rowCount()), 0);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }

    void filter()
    {
        for (QLineEdit *edit : window_->tabs()->currentWidget()->findChildren<QLineEdit *>())
            if (edit->isVisible() && edit->isEnabled() && !edit->isReadOnly()) {
                if (below(2) == 0) edit->clear();
                QTest::keyClick(edit, static_cast<char>('a' + below(26)));
                return;
            }
    }

    void change()
    {
        Workspace &workspace = window_->workspace();
        RequestSpec spec = workspace.spec();
        switch (below(6)) {
        case 0:
            spec.pins["initrd"] = PhysAddr(static_cast<std::uint64_t>(below(0x8000)) * 0x10000);
            break;
        case 1:
            spec.pins.clear();
            break;
        case 2:
            spec.reserves.emplace_back(
                PhysAddr(static_cast<std::uint64_t>(below(0x100)) * 0x100000),
                PhysAddr(0x10000000 + static_cast<std::uint64_t>(below(0x100)) * 0x10000));
            if (spec.reserves.back().empty()) spec.reserves.pop_back();
            break;
        case 3:
            spec.cmdline = QString(below(40), QLatin1Char('x')).toStdString();
            break;
        case 4:
            spec.edits.push_back({TreeCommand::Kind::set, "/chosen", "x" + std::to_string(below(5)),
                                  makeU32(static_cast<std::uint32_t>(below(100)))});
            break;
        default:
            spec.purgatory = below(2) == 0 ? "linux" : "builtin";
            break;
        }
        workspace.edit("change " + QString::number(workspace.undoStack()->count()), spec,
                       below(2) == 0 ? QString() : QStringLiteral("same"));
    }

    void choice()
    {
        auto *allocator = window_->findChild<AllocatorChoice *>();
        QTest::keyClick(allocator, below(2) == 0 ? Qt::Key_Up : Qt::Key_Down);
    }

    void act()
    {
        switch (below(14)) {
        case 0:
        case 1:
            return drag();
        case 2:
        case 3:
            return mapKey();
        case 4:
            QTest::mouseClick(mapCanvas(), Qt::LeftButton, {}, placeIn(mapCanvas()));
            return;
        case 5:
            window_->tabs()->setCurrentIndex(below(window_->tabs()->count()));
            return;
        case 6:
            return row();
        case 7:
            return filter();
        case 8:
        case 9:
            return change();
        case 10:
            return choice();
        case 11:
            QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
            return;
        case 12:
            QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            return;
        default:
            QTest::keyClick(window_.get(), below(2) == 0 ? Qt::Key_Left : Qt::Key_Right, Qt::AltModifier);
            return;
        }
    }

    static std::vector<std::pair<std::string, std::uint64_t>> placesOf(const BootPlan &plan)
    {
        std::vector<std::pair<std::string, std::uint64_t>> out;
        for (const PlannedSegment &segment : plan.segments)
            out.emplace_back(segment.name, segment.mem.value);
        return out;
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("kexec-workbench-random");
        QSettings().clear();
    }

    void twoThousandActionsCanBeUndone()
    {
        window_ = test::sampleWindow();
        QVERIFY(window_);
        Workspace &workspace = window_->workspace();
        const RequestSpec first = workspace.spec();
        const auto firstPlaces = placesOf(*workspace.plan());
        int changes = 0;
        const auto counting = connect(&workspace, &Workspace::specChanged, this, [&] { ++changes; });
        for (int i = 0; i < 2000; ++i) {
            act();
            if (i % 20 == 0) QCoreApplication::processEvents();
        }
        QVERIFY2(changes > 300, qPrintable(QString::number(changes)));
        disconnect(counting);
        workspace.endMerge();
        while (workspace.undoStack()->canRedo())
            workspace.undoStack()->redo();
        const RequestSpec last = workspace.spec();
        while (workspace.undoStack()->canUndo())
            workspace.undoStack()->undo();
        QVERIFY(workspace.spec() == first);
        QVERIFY(!workspace.modified());
        QVERIFY(test::waitForPlan(workspace));
        QVERIFY(!workspace.error());
        QVERIFY(placesOf(*workspace.plan()) == firstPlaces);
        while (workspace.undoStack()->canRedo())
            workspace.undoStack()->redo();
        QVERIFY(workspace.spec() == last);
    }

    void cleanupTestCase() { window_.reset(); }
};

QTEST_MAIN(RandomActionsTest)
#include "tst_random_actions.moc"
