#include "tests/gui/window_fixture.h"

#include "app/workbench/common/languages.h"
#include "app/workbench/map/map_drag.h"
#include "app/workbench/map/map_menu.h"
#include "app/workbench/map/map_painter.h"
#include "app/workbench/map/map_strip.h"
#include "app/workbench/map/map_surface.h"
#include "app/workbench/map/map_view.h"
#include "app/workbench/map/pin_dialog.h"
#include "app/workbench/window/file_actions.h"
#include "app/workbench/window/notice.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <set>

using namespace kwb;
using namespace kwb::workbench;

/// The memory map, driven by mouse, wheel and keys.
class MapTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        window_ = test::sampleWindow();
        QVERIFY(window_);
        surface_ = window_->map()->surface();
        QVERIFY(surface_->plan());
        surface_->setFocus();
    }
    void cleanup() { window_.reset(); }

    void everySegmentIsSeenAndCanBeClicked()
    {
        for (const PlannedSegment &segment : surface_->plan()->segments) {
            click(centre(segment.name));
            QCOMPARE(selected().kind == Subject::Kind::segment, true);
            QCOMPARE(selected().name, segment.name);
            QCOMPARE(surface_->selectedParts().size(), std::size_t{1});
        }
        QTest::keyClick(surface_, Qt::Key_Escape);
        QVERIFY(selected().empty());
    }

    void addressesAndPlacesAgree()
    {
        for (const PlannedSegment &segment : surface_->plan()->segments) {
            const MapPart *part = partOf(segment.name);
            QVERIFY(part);
            const PhysAddr middle = surface_->picture().window.addressAt(rectOf(part->box).center().y());
            QVERIFY(segment.range().contains(middle));
        }
    }

    void wheelZoomsAroundThePointer()
    {
        const QPointF at = centre("initrd");
        const PhysAddr before = address(at);
        for (int i = 0; i < 12; ++i) {
            wheel(at, 120);
            const PhysAddr now = address(at);
            const double bytes = 1.5 / scaleAt(at);
            QVERIFY(std::abs(static_cast<double>(now.value) - static_cast<double>(before.value)) <=
                    bytes + 1);
        }
        QVERIFY(!surface_->atHome());
        for (int i = 0; i < 40; ++i)
            wheel(at, -120);
        QVERIFY(surface_->picture().window.showsAll());
    }

    void zoomEndsAtAPage()
    {
        const QPointF at = centre("initrd");
        for (int i = 0; i < 200; ++i)
            wheel(at, 120);
        const AddressRange seen = surface_->picture().window.range();
        QVERIFY2(seen.size() >= 0x800 && seen.size() <= 0x1100, qPrintable(QString::number(seen.size())));
        // And addresses are still told apart, byte by byte.
        const PhysAddr here = address(at);
        QVERIFY(surface_->picture().window.addressAt(at.y() + 1).value < here.value);
        QTest::keyClick(surface_, Qt::Key_0);
        QVERIFY(surface_->atHome());
    }

    void keysZoomAndMove()
    {
        QTest::keyClick(surface_, Qt::Key_Plus);
        QTest::keyClick(surface_, Qt::Key_Plus);
        const MapZoom near = surface_->picture().window.zoom();
        QVERIFY(near.zoom > 1.5);
        QTest::keyClick(surface_, Qt::Key_End);
        const AddressRange low = surface_->picture().window.range();
        QCOMPARE(low.begin.value, std::uint64_t{0});
        QTest::keyClick(surface_, Qt::Key_PageUp);
        QVERIFY(surface_->picture().window.range().begin > low.begin);
        QTest::keyClick(surface_, Qt::Key_Home);
        QCOMPARE(surface_->picture().window.zoom().top, 0.0);
        QTest::keyClick(surface_, Qt::Key_Down);
        QVERIFY(surface_->picture().window.zoom().top > 0);
        QTest::keyClick(surface_, Qt::Key_Minus);
        QTest::keyClick(surface_, Qt::Key_Minus);
        QVERIFY(surface_->picture().window.zoom().zoom < near.zoom);
    }

    void draggingTheGroundMovesTheMap()
    {
        wheel(centre("initrd"), 600);
        const double top = surface_->picture().window.zoom().top;
        drag(QPoint(int(surface_->picture().window.area().x) - 30, 300), QPoint(0, -60));
        QVERIFY(surface_->picture().window.zoom().top > top);
        QVERIFY(window_->workspace().undoStack()->count() == 0);
    }

    void tabWalksThroughAllAndLeaves()
    {
        std::set<std::string> seen;
        for (int i = 0; i < 60 && surface_->hasFocus(); ++i) {
            QTest::keyClick(surface_, Qt::Key_Tab);
            if (selected().kind == Subject::Kind::segment) seen.insert(selected().name);
        }
        QVERIFY(!surface_->hasFocus());
        QCOMPARE(seen.size(), surface_->plan()->segments.size());
    }

    void arrowsWalkInALaneAndAside()
    {
        window_->selection().select(Subject::ofSegment(*surface_->plan()->segment("kernel")));
        QTest::keyClick(surface_, Qt::Key_Up);
        QCOMPARE(selected().kind == Subject::Kind::segment, true);
        QVERIFY(selected().range.begin > surface_->plan()->segment("kernel")->mem);
        QTest::keyClick(surface_, Qt::Key_Right);
        QCOMPARE(selected().kind == Subject::Kind::extent, true);
        QTest::keyClick(surface_, Qt::Key_Left);
        QCOMPARE(selected().kind == Subject::Kind::segment, true);
    }

    void aDragPinsInOneStep()
    {
        const auto before = window_->workspace().spec();
        const QPoint from = centre("initrd").toPoint();
        QTest::mousePress(surface_, Qt::LeftButton, {}, from);
        for (int y = 4; y <= 40; y += 4) {
            QTest::mouseMove(surface_, from + QPoint(0, -y));
            QTest::qWait(1);
        }
        QCOMPARE(surface_->drag().kind() == MapDrag::Kind::pin, true);
        const AddressRange held = surface_->drag().range();
        QCOMPARE(held.begin.value % surface_->plan()->pageSize, std::uint64_t{0});
        QTest::mouseRelease(surface_, Qt::LeftButton, {}, from + QPoint(0, -40));
        QVERIFY(test::waitForPlan(window_->workspace()));
        QCOMPARE(window_->workspace().undoStack()->count(), 1);
        const PlannedSegment *initrd = surface_->plan()->segment("initrd");
        QCOMPARE(initrd->mem.value, held.begin.value);
        QVERIFY(initrd->pinned);
        QCOMPARE(selected().name, std::string("initrd"));
        window_->workspace().undoStack()->undo();
        QCOMPARE(window_->workspace().spec() == before, true);
    }

    void escapeTakesADragBack()
    {
        const auto before = window_->workspace().spec();
        const QPoint from = centre("initrd").toPoint();
        QTest::mousePress(surface_, Qt::LeftButton, {}, from);
        QTest::mouseMove(surface_, from + QPoint(0, -20));
        QTest::mouseMove(surface_, from + QPoint(0, -40));
        QVERIFY(!(window_->workspace().spec() == before));
        QTest::keyClick(surface_, Qt::Key_Escape);
        QTest::mouseRelease(surface_, Qt::LeftButton, {}, from + QPoint(0, -40));
        QCOMPARE(window_->workspace().spec() == before, true);
        QVERIFY(!window_->workspace().undoStack()->canUndo());
    }

    /// Where a segment may not go, the ghost says why.
    void aDragIntoAConflictSaysSo()
    {
        const QPoint from = centre("initrd").toPoint();
        QPoint onto;
        for (const MapPart &part : surface_->picture().parts)
            if (part.subject.name == "rtas") onto = {from.x(), int(rectOf(part.box).center().y())};
        QVERIFY(!onto.isNull());
        QTest::mousePress(surface_, Qt::LeftButton, {}, from);
        QTest::mouseMove(surface_, (from + onto) / 2);
        QTest::mouseMove(surface_, onto);
        QTRY_VERIFY(!surface_->drag().objection().isEmpty());
        QTest::mouseMove(surface_, from);
        QTRY_VERIFY(surface_->drag().objection().isEmpty());
        QTest::mouseRelease(surface_, Qt::LeftButton, {}, from);
        QVERIFY(!window_->workspace().undoStack()->canUndo());
    }

    void keysMoveASegmentByItsAlignment()
    {
        const PlannedSegment initrd = *surface_->plan()->segment("initrd");
        window_->selection().select(Subject::ofSegment(initrd));
        QTest::keyClick(surface_, Qt::Key_Up, Qt::AltModifier);
        QVERIFY(test::waitForPlan(window_->workspace()));
        QTest::keyClick(surface_, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(test::waitForPlan(window_->workspace()));
        QCOMPARE(surface_->plan()->segment("initrd")->mem.value,
                 initrd.mem.value + 17 * std::max(initrd.align, surface_->plan()->pageSize));
        QCOMPARE(window_->workspace().undoStack()->count(), 1);
    }

    void reservationsAreDrawnAndRemoved()
    {
        window_->map()->reserveAction()->trigger();
        const Box lane = surface_->picture().lanes[0];
        const QPoint from(int(lane.x + lane.width / 2), int(centre("initrd").y()) - 30);
        drag(from, QPoint(0, -25));
        QVERIFY(test::waitForPlan(window_->workspace()));
        QVERIFY(!window_->map()->reserveAction()->isChecked());
        QCOMPARE(window_->workspace().spec().reserves.size(), std::size_t{1});
        const AddressRange range = window_->workspace().spec().reserves[0];
        QCOMPARE(range.begin.value % surface_->plan()->pageSize, std::uint64_t{0});
        QCOMPARE(range.end.value % surface_->plan()->pageSize, std::uint64_t{0});
        window_->selection().select({Subject::Kind::reserve, {}, {}, range});
        QCOMPARE(surface_->selectedParts().size(), std::size_t{1});
        QTest::keyClick(surface_, Qt::Key_Delete);
        QVERIFY(window_->workspace().spec().reserves.empty());
        QTest::mousePress(surface_, Qt::LeftButton, Qt::ShiftModifier, from);
        QTest::mouseMove(surface_, from + QPoint(0, -12));
        QTest::mouseMove(surface_, from + QPoint(0, -25));
        QTest::mouseRelease(surface_, Qt::LeftButton, Qt::ShiftModifier, from + QPoint(0, -25));
        QCOMPARE(window_->workspace().spec().reserves.size(), std::size_t{1});
    }

    void theNoteOfADragCoversNothingThatMatters()
    {
        const QRectF room(0, 0, 600, 400);
        const QRectF ghost(250, 180, 100, 20);
        const QSizeF size(200, 60);
        QCOMPARE(placeOfNote(size, ghost, room, {ghost}).right(), ghost.left() - 10);
        const std::vector<QRectF> hit{ghost, QRectF(20, 170, 200, 40), QRectF(300, 185, 24, 24)};
        const QRectF beside = placeOfNote(size, ghost, room, hit);
        QVERIFY(room.contains(beside));
        for (const QRectF &each : hit)
            QVERIFY(!beside.intersects(each));
        // No room on either side: above or below.
        const std::vector<QRectF> row{QRectF(0, 170, 600, 40)};
        const QRectF apart = placeOfNote(size, ghost, room, row);
        QVERIFY(room.contains(apart));
        QVERIFY(!apart.intersects(row[0]));
    }

    void menuPinsCopiesAndReserves()
    {
        const PlannedSegment fdt = *surface_->plan()->segment("fdt");
        choose(Subject::ofSegment(fdt), "Pin here");
        QCOMPARE(window_->workspace().spec().pins.at("fdt").value, fdt.mem.value);
        QVERIFY(test::waitForPlan(window_->workspace()));
        QCOMPARE(partOf("fdt")->words.find(hex(fdt.mem)) != std::string::npos, true);
        choose(Subject::ofSegment(fdt), "Unpin");
        QVERIFY(window_->workspace().spec().pins.empty());
        choose(Subject::ofSegment(fdt), "Copy address");
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromStdString(hex(fdt.mem)));
        QSignalSpy bytes(window_->map(), &MapView::bytesRequested);
        choose(Subject::ofSegment(fdt), "Show bytes");
        QCOMPARE(bytes.count(), 1);
        choose({}, "Keep", PhysAddr(0x20004321));
        QCOMPARE(window_->workspace().spec().reserves.at(0).begin.value, std::uint64_t{0x20000000});
        QVERIFY(test::waitForPlan(window_->workspace()));
        choose({Subject::Kind::reserve, {}, {}, window_->workspace().spec().reserves[0]}, "Remove");
        QVERIFY(window_->workspace().spec().reserves.empty());
    }

    void goToBringsBytesToSight()
    {
        const PlannedSegment initrd = *surface_->plan()->segment("initrd");
        const PhysAddr place(initrd.mem.value + 0x1234);
        window_->map()->goTo(Subject::ofAddress(place));
        const AddressRange seen = surface_->picture().window.range();
        QVERIFY(seen.contains(place));
        const auto page = surface_->picture().window.place(pagesBetween(place, place, 0x10000));
        QVERIFY(page && page->height >= surface_->picture().window.area().height / 5);
        window_->map()->showRange(initrd.range());
        QVERIFY(surface_->picture().window.range().contains(initrd.range()));
        // Beyond all memory there is nothing to show, and nothing breaks.
        window_->map()->goTo(Subject::ofAddress(PhysAddr(~std::uint64_t{0} - 1)));
        QVERIFY(!surface_->grab().isNull());
    }

    void miniMapMovesTheMap()
    {
        MapStrip *strip = window_->map()->strip();
        wheel(centre("initrd"), 1200);
        const QRectF frame = strip->frame();
        QVERIFY(frame.height() < strip->height() / 3.0);
        QTest::mouseClick(strip, Qt::LeftButton, {},
                          QPoint(strip->width() / 2, int(surface_->picture().window.area().y) + 4));
        QVERIFY(strip->frame().top() < frame.top());
    }

    void assistiveToolsSeeEveryPart()
    {
        QAccessibleInterface *map = QAccessible::queryAccessibleInterface(surface_);
        QVERIFY(map);
        QCOMPARE(map->childCount(), int(surface_->picture().parts.size()));
        QVERIFY(!map->text(QAccessible::Name).isEmpty());
        QStringList names;
        for (int i = 0; i < map->childCount(); ++i) {
            QAccessibleInterface *child = map->child(i);
            QVERIFY(child && child->isValid());
            QCOMPARE(child->parent(), map);
            QCOMPARE(map->indexOfChild(child), i);
            QVERIFY(!child->text(QAccessible::Description).isEmpty());
            QVERIFY(map->rect().contains(child->rect().center()));
            names += child->text(QAccessible::Name);
        }
        for (const char *name : {"kernel", "initrd", "purgatory", "device tree (fdt)"})
            QVERIFY2(names.contains(name), name);
        QAccessibleInterface *initrd = map->child(int(names.indexOf("initrd")));
        QVERIFY(!initrd->state().selected);
        initrd->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(selected().name, std::string("initrd"));
        QVERIFY(initrd->state().selected);
    }

    void emphasisDimsTheRest()
    {
        const QPoint kernel = (partCorner("kernel"));
        const QImage before = surface_->grab().toImage();
        window_->map()->setEmphasis({Subject::ofSegment(*surface_->plan()->segment("initrd"))});
        const QImage dimmed = surface_->grab().toImage();
        QVERIFY(before.pixelColor(kernel) != dimmed.pixelColor(kernel));
        const QPoint initrd = partCorner("initrd");
        QCOMPARE(before.pixelColor(initrd), dimmed.pixelColor(initrd));
        window_->map()->setEmphasis({});
        QCOMPARE(surface_->grab().toImage().pixelColor(kernel), before.pixelColor(kernel));
    }

    void picturesAreSaved()
    {
        QTemporaryDir folder;
        for (const char *name : {"a.png", "a.svg", "a.pdf"})
            QVERIFY2(window_->map()->savePicture(folder.filePath(name)), name);
        QVERIFY(!QImage(folder.filePath("a.png")).isNull());
        QVERIFY(QSvgRenderer(folder.filePath("a.svg")).isValid());
        QFile pdf(folder.filePath("a.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
        QVERIFY(!window_->map()->savePicture(folder.filePath("a.bmp")));
        QVERIFY(!window_->map()->savePicture("/nowhere/a.png"));
        wheel(centre("initrd"), 600);
        QVERIFY(window_->map()->savePicture(folder.filePath("near.svg")));
        QVERIFY(QSvgRenderer(folder.filePath("near.svg")).defaultSize() == surface_->size());
    }

    /// On the screen and in files, from the whole machine to single bytes.
    void sizesSpeakTheLanguageOfTheWindow()
    {
        installLanguage("de");
        const auto restore = qScopeGuard([] { installLanguage(englishCode); });
        init();
        const QTemporaryDir folder;
        const QRegularExpression english(R"(\d\.\d [KMGT]iB|\bbytes?\b)");
        QString all;
        for (const char *name : {"whole.svg", "near.svg", "nearest.svg"}) {
            const QString path = folder.filePath(name);
            QVERIFY(window_->map()->savePicture(path));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString svg = QString::fromUtf8(file.readAll());
            const auto found = english.match(svg);
            QVERIFY2(!found.hasMatch(), qPrintable(QString(name) + ": " + found.captured()));
            all += svg;
            wheel(centre("initrd"), 2400);
        }
        for (const char *local : {"1,2 GiB gefaltet", "RAM: 2 GiB; Bereiche davon: 1.", " Byte</text>"})
            QVERIFY2(all.contains(local), local);
    }

    void errorsStandOverTheOldPlan()
    {
        RequestSpec spec = window_->workspace().spec();
        spec.allocator = "none such";
        window_->workspace().edit("break", spec);
        QTRY_VERIFY(window_->workspace().error());
        QVERIFY(surface_->plan());
        bool said = false;
        for (const QLabel *label : window_->map()->findChildren<QLabel *>())
            said |= label->isVisible() && label->text().contains("none such");
        QVERIFY(said);
        window_->workspace().undoStack()->undo();
        QTRY_VERIFY(!window_->workspace().error());
    }

    void anEmptyWindowSaysWhatToDo()
    {
        window_->workspace().startNew();
        auto *button = window_->map()->findChild<QPushButton *>("openSample");
        QVERIFY(button && button->isVisibleTo(window_->map()));
        QSignalSpy asked(window_->map(), &MapView::sampleRequested);
        button->click();
        QCOMPARE(asked.count(), 1);
    }

    void aSmallWindowStillShowsTheWholeMap()
    {
        window_->resize(1100, 720);
        QTRY_VERIFY2(surface_->height() >= 260, qPrintable(QString::number(surface_->height())));
        wheel(centre("initrd"), 600);
        QTest::keyClick(surface_, Qt::Key_0);
        const AxisWindow &window = surface_->picture().window;
        QVERIFY(window.showsAll());
        QVERIFY2(window.area().height >= 240, qPrintable(QString::number(window.area().height)));
        for (const PlannedSegment &segment : surface_->plan()->segments)
            QVERIFY2(partOf(segment.name), segment.name.c_str());
        window_->map()->legendAction()->trigger();
        auto *legend = window_->map()->findChild<QWidget *>("mapLegend");
        QVERIFY(legend && legend->isVisible());
        QVERIFY(legend->accessibleDescription().contains("purgatory"));
        legend->close();
    }

    void anotherDocumentBeginsWithTheWholeMap()
    {
        wheel(centre("initrd"), 600);
        const AddressRange near = surface_->picture().window.range();
        // What is planned again and undone stays as it is looked at.
        pinSegment(surface_->context(), "initrd", PhysAddr(0x30000000));
        QVERIFY(test::waitForPlan(window_->workspace()));
        QVERIFY(!surface_->picture().window.showsAll());
        window_->workspace().undoStack()->undo();
        QVERIFY(test::waitForPlan(window_->workspace()));
        QVERIFY(!surface_->picture().window.showsAll());
        QVERIFY(surface_->picture().window.range().overlaps(near));
        QVERIFY(window_->workspace().openCopy(test::samplePath("sample.kwb")));
        QVERIFY(test::waitForPlan(window_->workspace()));
        QVERIFY(surface_->picture().window.showsAll());
        QVERIFY(surface_->atHome());
    }

    /// A segment begins in the piece of the axis that the pointer is in, however big it is.
    void aDragFollowsThePointer()
    {
        pinSegment(surface_->context(), "initrd", PhysAddr(0x30000000));
        QVERIFY(test::waitForPlan(window_->workspace()));
        const QPoint from = centre("initrd").toPoint();
        QTest::mousePress(surface_, Qt::LeftButton, {}, from);
        for (const AxisPiece &piece : std::vector(surface_->picture().window.pieces())) {
            if (piece.folded || piece.range.size() < 0x40000) continue;
            QTest::mouseMove(surface_, QPoint(from.x(), int(piece.top + piece.height / 2)));
            const PhysAddr begin = surface_->drag().range().begin;
            QVERIFY2(piece.range.contains(begin), hex(begin).c_str());
        }
        QTest::keyClick(surface_, Qt::Key_Escape);
        QTest::mouseRelease(surface_, Qt::LeftButton, {}, from);
    }

    void addressesAreTypedToPin()
    {
        choose(Subject::ofSegment(*surface_->plan()->segment("initrd")), "Pin at address");
        auto *dialog = window_->findChild<PinDialog *>();
        QVERIFY(dialog);
        const auto type = [&](const QString &text) {
            dialog->addressEdit()->selectAll();
            QTest::keyClicks(dialog->addressEdit(), text);
        };
        QVERIFY(!dialog->addressEdit()->text().isEmpty());
        QVERIFY(!dialog->verdict()->text().startsWith("Type an address"));
        type("here");
        QVERIFY(!dialog->pinButton()->isEnabled());
        type("0x2fff0000"); // where firmware is
        QTRY_VERIFY2(dialog->verdict()->text().contains("rtas"), qPrintable(dialog->verdict()->text()));
        type("0x30008001");
        // The rounding is still told when the plan is there.
        QTRY_VERIFY(dialog->verdict()->text().contains("fits at [0x30010000"));
        QVERIFY2(dialog->verdict()->text().startsWith(
                     "0x30008001 is no multiple of 0x10000; the nearest is 0x30010000."),
                 qPrintable(dialog->verdict()->text()));
        QTest::keyClick(dialog->addressEdit(), Qt::Key_Return);
        QVERIFY(test::waitForPlan(window_->workspace()));
        QCOMPARE(surface_->plan()->segment("initrd")->mem, PhysAddr(0x30010000));
        QCOMPARE(window_->workspace().undoStack()->count(), 1);
        // And Cancel leaves nothing behind.
        PinDialog other(surface_->context(), "fdt", window_.get());
        other.show();
        other.addressEdit()->selectAll();
        QTest::keyClicks(other.addressEdit(), "0x31000000");
        QCOMPARE(window_->workspace().spec().pins.size(), std::size_t{2});
        QTest::keyClick(&other, Qt::Key_Escape);
        QCOMPARE(window_->workspace().spec().pins.size(), std::size_t{1});
        QCOMPARE(window_->workspace().undoStack()->count(), 1);
    }

    void whatIsSaidOfAPlaceFollowsThePlan()
    {
        const auto &parts = surface_->picture().parts;
        const auto kernel = std::ranges::find_if(parts, [](const MapPart &part) {
            return part.subject.kind == Subject::Kind::segment && part.subject.name == "kernel";
        });
        QVERIFY(kernel != parts.end());
        QTest::mouseMove(surface_, rectOf(kernel->box).center().toPoint());
        QTRY_VERIFY(window_->notice()->text().startsWith("kernel [0x2880000"));
        // The pointer rests, and the kernel goes.
        RequestSpec spec = window_->workspace().spec();
        spec.pins["kernel"] = PhysAddr(0x20000000);
        window_->workspace().edit("pin", spec);
        QVERIFY(test::waitForPlan(window_->workspace()));
        QVERIFY2(!window_->notice()->text().contains("[0x2880000, 0x28a0000)"),
                 qPrintable(window_->notice()->text()));
    }

    void smallAndLargeWindows()
    {
        for (const QSize size : {QSize(900, 600), QSize(2400, 1500), QSize(1000, 1400)}) {
            window_->resize(size);
            QCoreApplication::processEvents();
            const MapLayout &picture = surface_->picture();
            QVERIFY(picture.list.height <= surface_->height() + 1);
            for (const MapPart &part : picture.parts)
                QVERIFY(part.box.y >= picture.window.area().y - 1 &&
                        part.box.bottom() <= picture.window.area().bottom() + 1.5);
        }
    }

private:
    const Subject &selected() { return window_->selection().current(); }
    PhysAddr address(QPointF at) { return surface_->picture().window.addressAt(at.y()); }
    double scaleAt(QPointF at)
    {
        for (const AxisPiece &piece : surface_->picture().window.pieces())
            if (piece.top <= at.y() && at.y() < piece.bottom()) return piece.pixelsPerByte();
        return 1;
    }
    const MapPart *partOf(const std::string &segment)
    {
        for (const MapPart &part : surface_->picture().parts)
            if (part.subject.kind == Subject::Kind::segment && part.subject.name == segment) return &part;
        return nullptr;
    }
    QPointF centre(const std::string &segment)
    {
        const MapPart *part = partOf(segment);
        return part == nullptr ? QPointF() : rectOf(part->box).center();
    }
    /// A pixel of the fill, beside any label.
    QPoint partCorner(const std::string &segment)
    {
        return rectOf(partOf(segment)->box).bottomRight().toPoint() - QPoint(4, 4);
    }
    void click(QPointF at) { QTest::mouseClick(surface_, Qt::LeftButton, {}, at.toPoint()); }
    void drag(QPoint from, QPoint by)
    {
        QTest::mousePress(surface_, Qt::LeftButton, {}, from);
        QTest::mouseMove(surface_, from + by / 2);
        QTest::mouseMove(surface_, from + by);
        QTest::mouseRelease(surface_, Qt::LeftButton, {}, from + by);
    }
    void wheel(QPointF at, int angle)
    {
        QWheelEvent event(at, surface_->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(surface_, &event);
    }
    void choose(const Subject &subject, const QString &text, PhysAddr at = {})
    {
        MapView *map = window_->map();
        const std::unique_ptr<QMenu> menu(
            mapMenu(surface_->context(), *surface_, subject, at,
                    [map](const Subject &shown) { emit map->bytesRequested(shown); }));
        for (QAction *action : menu->actions())
            if (action->text().startsWith(text)) return action->trigger();
        QFAIL(qPrintable("no action " + text));
    }

    std::unique_ptr<MainWindow> window_;
    MapSurface *surface_ = nullptr;
};

QTEST_MAIN(MapTest)
#include "tst_map.moc"
