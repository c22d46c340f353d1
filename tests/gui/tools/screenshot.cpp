#include "tests/gui/settings_fixture.h"

#include <QMimeData>

#include "app/workbench/common/languages.h"
#include "app/workbench/compare/compare_window.h"
#include "app/workbench/export/export_menu.h"
#include "app/workbench/lessons/lessons_panel.h"
#include "app/workbench/map/map_menu.h"
#include "app/workbench/map/map_painter.h"
#include "app/workbench/map/map_surface.h"
#include "app/workbench/map/map_view.h"
#include "app/workbench/map/pin_dialog.h"
#include "app/workbench/request/capture_bar.h"
#include "app/workbench/request/request_panel.h"
#include "app/workbench/start/recovery_bar.h"
#include "app/workbench/tabs/console_tab.h"
#include "app/workbench/tabs/plan_tab.h"
#include "app/workbench/tabs/tree_tab.h"
#include "app/workbench/target/askpass.h"
#include "app/workbench/target/boot_dialog.h"
#include "app/workbench/target/job_pages.h"
#include "app/workbench/target/step_list.h"
#include "app/workbench/target/target_dialog.h"
#include "app/workbench/target/target_list.h"
#include "app/workbench/target/target_words.h"
#include "app/workbench/target/targets_tab.h"
#include "app/workbench/tree/tree_editing.h"
#include "app/workbench/walkthrough/walkthrough_bar.h"
#include "app/workbench/window/go_to_bar.h"
#include "app/workbench/window/main_window.h"

#include "core/report/workspace_file.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstdio>
#include <functional>
#include <map>

/// Draws the window with a workspace open and writes what a user sees to a PNG: for README, and for people
/// who want to look at a change. QT_QPA_PLATFORM=offscreen is enough; QT_SCALE_FACTOR=2 for fine screens.
namespace {

using namespace kwb;
using namespace kwb::workbench;

void settle(Workspace &workspace, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds ||
           !(workspace.upToDate() || workspace.error() || !workspace.complete())) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(5);
        if (clock.elapsed() > 30'000) return;
    }
}

void showTab(MainWindow &window, const QString &name)
{
    QTabWidget *tabs = window.tabs();
    for (int i = 0; i < tabs->count(); ++i)
        if (QString(tabs->widget(i)->metaObject()->className()).section("::", -1) == name ||
            tabs->tabText(i).startsWith(name, Qt::CaseInsensitive))
            tabs->setCurrentIndex(i);
}

/// The middle of the first part of the map with this name.
QPoint middleOf(MapSurface &surface, const std::string &name)
{
    for (const MapPart &part : surface.picture().parts)
        if (part.subject.name == name) return rectOf(part.box).center().toPoint();
    return {};
}

/// Holds the initrd over what firmware keeps, as long as the picture is taken.
void dragIntoConflict(MainWindow &window)
{
    MapSurface &surface = *window.map()->surface();
    const QPoint from = middleOf(surface, "initrd"), onto(from.x(), middleOf(surface, "rtas").y());
    QTest::mousePress(&surface, Qt::LeftButton, {}, from);
    QTest::mouseMove(&surface, (from + onto) / 2);
    QTest::mouseMove(&surface, onto);
}

/// Pins the initrd into what firmware keeps, so that there is a finding with a remedy.
void pinIntoConflict(MainWindow &window)
{
    RequestSpec spec = window.workspace().spec();
    spec.pins["initrd"] = PhysAddr(0x2fff0000);
    window.workspace().edit("pin", spec);
    settle(window.workspace(), 300);
    if (const PlannedSegment *initrd = window.workspace().plan()->segment("initrd"))
        window.selection().select(Subject::ofSegment(*initrd));
}

void showRecovery(MainWindow &window)
{
    static QTemporaryDir folder;
    std::ignore = saveWorkspace(window.workspace().spec(), folder.filePath("one.kwb").toStdString());
    window.recovery()->look(folder.path());
}

void showLessons(MainWindow &window, int lesson)
{
    auto *dock = window.findChild<QDockWidget *>("lessonsDock");
    dock->show();
    dock->raise();
    if (lesson >= 0) window.lessons()->open(lesson);
}

void rehearseToTheEnd(MainWindow &window)
{
    auto *console = window.tab<ConsoleTab>();
    console->rehearse();
    std::ignore = QTest::qWaitFor([console] { return !console->rehearser()->running(); }, 90'000);
}

void scrollRequest(MainWindow &window)
{
    QScrollBar *bar = window.requestPanel()->findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(bar->maximum());
}

void showMapMenu(MainWindow &window)
{
    MapSurface &surface = *window.map()->surface();
    const QPoint at = middleOf(surface, "initrd");
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, surface.mapToGlobal(at));
    QCoreApplication::sendEvent(&surface, &event);
}

TargetOutcome bootedTarget()
{
    TargetOutcome out;
    out.task.target = {"root@lab1.example.org", {}, {}, "virsh console lab1", {}, {}, {}, {}};
    out.state.emplace();
    out.state->release = "6.1.0-18-powerpc64le";
    out.state->machine = "ppc64le";
    out.state->cmdline = "BOOT_IMAGE=/vmlinux root=/dev/vda2 ro quiet";
    out.state->bootId = out.contents.loadedBoot = "1";
    out.state->root = true;
    out.state->loaded = true;
    out.state->memoryAvailableKiB = 7'340'032;
    out.contents.loadedPlan = "3f6c2d1e9a40b785";
    return out;
}

/// Three targets, and a job on the first of them that has come to its push.
void showTargetJob(MainWindow &window)
{
    auto &tab = *window.tab<TargetsTab>();
    TargetOutcome outcome = bootedTarget();
    tab.list()->add(outcome.task.target);
    tab.list()->add({"kwb@power9-3", {"-p", "2222"}, {}, {}, {}, "6.6.8", {}, "no-sign-of-life"});
    tab.list()->add({"ssh://root@10.0.0.7:2200", {}, {}, {}, {}, {}, {}, {}});
    tab.list()->note(outcome);
    tab.list()->view()->setCurrentRow(0);
    StepList &steps = *tab.steps();
    steps.showStep(TargetStep::connect, StepState::good, "Connected", 0.8);
    steps.showStep(TargetStep::check, StepState::warned,
                   "18 MiB to send, to /var/lib/kexec-workbench; 1 warning", 2.1);
    steps.showStep(TargetStep::push, StepState::running, {}, 0);
    tab.progress()->setValue(420);
    tab.progress()->show();
    tab.progressLabel()->setText(progressWords({7'900'000, 18'800'000, 3'100'000, 4}));
    tab.progressLabel()->show();
    tab.notice()->setText("Working on root@lab1.example.org");
    double at = 0.1;
    for (const QString &line : QStringList{"Connecting to root@lab1.example.org", "Sealing the plan"} +
                                   stateLines(*outcome.state, outcome.contents, "/var/lib/kexec-workbench"))
        tab.pages()->log(at += 0.1, line);
}

void showTargetVerdict(MainWindow &window)
{
    showTargetJob(window);
    auto &tab = *window.tab<TargetsTab>();
    StepList &steps = *tab.steps();
    steps.showStep(TargetStep::push, StepState::good, "Files sent: 6 of 9 (18 MiB)", 6.4);
    steps.showStep(TargetStep::load, StepState::good, "Loaded; the running system goes on", 1.2);
    steps.showStep(TargetStep::boot, StepState::good, "The machine leaves the old system", 3.0);
    steps.showStep(TargetStep::verdict, StepState::bad,
                   "No sign of life after 300 s: the purgatory entered the new kernel, which said nothing.",
                   300);
    tab.notice()->setText(steps.words(TargetStep::verdict));
    tab.progress()->hide();
    tab.progressLabel()->hide();
    TargetCheck check;
    check.findings.push_back(makeFinding("already-loaded", {}, {}));
    tab.pages()->showFindings(&check);
    tab.pages()->bringFindings();
}

void askForBoot(MainWindow &window)
{
    const TargetOutcome outcome = bootedTarget();
    TargetQuestion question;
    question.task = outcome.task;
    question.task.kernel = "vmlinux-6.9.1";
    question.check.state = *outcome.state;
    question.check.model = "IBM,8335-GTH";
    question.manifest.id = "3f6c2d1e9a40b785";
    question.manifest.cmdline = "console=hvc0 root=/dev/vda2 ro kwb.plan=3f6c2d1e9a40b785";
    (new BootDialog(window.look(), question, &window))->open();
}

void askForHostKey(MainWindow &window)
{
    (new AskpassDialog("The authenticity of host 'lab1 (192.0.2.7)' can't be established.\n"
                       "ED25519 key fingerprint is SHA256:Dl2k6rwXJ0nYqvJXnKJ0bB1m3vQ0V7X1c2ZpS4u9m3E.\n"
                       "This key is not known by any other names.\n"
                       "Are you sure you want to continue connecting (yes/no/[fingerprint])? ",
                       AskpassKind::yesOrNo, &window))
        ->open();
}

/// What a user could have on the screen, by the names of --do.
const std::map<QString, std::function<void(MainWindow &)>> &deeds()
{
    static const std::map<QString, std::function<void(MainWindow &)>> all{
        {"lessons", [](MainWindow &w) { showLessons(w, -1); }},
        {"lesson", [](MainWindow &w) { showLessons(w, 0); }},
        {"lesson-2", [](MainWindow &w) { showLessons(w, 1); }},
        {"lesson-3", [](MainWindow &w) { showLessons(w, 2); }},
        {"lesson-4", [](MainWindow &w) { showLessons(w, 3); }},
        {"lesson-5", [](MainWindow &w) { showLessons(w, 4); }},
        {"lesson-6", [](MainWindow &w) { showLessons(w, 5); }},
        {"lesson-7", [](MainWindow &w) { showLessons(w, 6); }},
        {"lesson-8", [](MainWindow &w) { showLessons(w, 7); }},
        {"lesson-9", [](MainWindow &w) { showLessons(w, 8); }},
        {"compare",
         [](MainWindow &w) {
             w.compareWindow()->compareWith(QStringLiteral(KWB_BINARY_DIR) +
                                            "/share/kexec-workbench/samples/sample.kwb");
         }},
        {"compare-moved",
         [](MainWindow &w) {
             pinIntoConflict(w);
             w.compareWindow()->compareWith(QStringLiteral(KWB_BINARY_DIR) +
                                            "/share/kexec-workbench/samples/sample.kwb");
         }},
        {"import", [](MainWindow &w) { w.compareWindow()->askImport(); }},
        {"import-log",
         [](MainWindow &w) {
             w.compareWindow()->importLog(QStringLiteral(KWB_SOURCE_DIR) +
                                          "/tests/support/kexec-logs/ppc64le-2.0.25.log");
         }},
        {"rehearsing", [](MainWindow &w) { w.tab<ConsoleTab>()->rehearse(); }},
        {"rehearsed", rehearseToTheEnd},
        {"recovery", showRecovery},
        {"go-to", [](MainWindow &w) { w.goToBar()->ask(); }},
        {"bundle", [](MainWindow &w) { w.exportMenu()->showBundle(); }},
        {"command", [](MainWindow &w) { w.exportMenu()->showCommand(); }},
        {"pin", [](MainWindow &w) { (new PinDialog(w.map()->surface()->context(), "initrd", &w))->open(); }},
        {"map-menu", showMapMenu},
        {"legend", [](MainWindow &w) { w.map()->legendAction()->trigger(); }},
        {"drag", dragIntoConflict},
        {"conflict", pinIntoConflict},
        {"request-end", scrollRequest},
        {"add-node", [](MainWindow &w) { w.tab<TreeTab>()->editing()->addNodeAction()->trigger(); }},
        {"add-property", [](MainWindow &w) { w.tab<TreeTab>()->editing()->addPropertyAction()->trigger(); }},
        {"edit-property", [](MainWindow &w) { w.tab<TreeTab>()->editing()->editAction()->trigger(); }},
        {"tree-changes", [](MainWindow &w) { w.tab<TreeTab>()->setView(TreeTab::View::difference); }},
        {"tree-after", [](MainWindow &w) { w.tab<TreeTab>()->setView(TreeTab::View::after); }},
        {"target-job", showTargetJob},
        {"target-verdict", showTargetVerdict},
        {"boot-question", askForBoot},
        {"host-key", askForHostKey},
        {"add-target", [](MainWindow &w) { (new TargetDialog({}, &w))->open(); }},
        {"walk", [](MainWindow &w) { w.walkthrough()->setStep(9); }},
        {"capture",
         [](MainWindow &w) { w.requestPanel()->captureBar()->capture({"sleep", {"20"}}, QDir::tempPath()); }},
    };
    return all;
}

QString deedNames()
{
    QStringList out;
    for (const auto &[name, deed] : deeds())
        out << name;
    return out.join(", ");
}

/// The window with whatever stands before it.
QPixmap pictureOf(MainWindow &window)
{
    QPixmap out = window.grab();
    QPainter painter(&out);
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other == &window || !other->isVisible()) continue;
        const QPoint middle((window.width() - other->width()) / 2, (window.height() - other->height()) / 3);
        const bool popup = other->windowFlags().testFlag(Qt::Popup) && other->windowType() == Qt::Popup;
        const QPoint at = popup ? other->pos() - window.pos() : middle;
        painter.drawPixmap(at, other->grab());
        painter.setPen(Qt::gray);
        painter.drawRect(QRect(at, other->size()));
    }
    return out;
}

bool savedEachTab(MainWindow &window, const QString &out)
{
    return std::ranges::all_of(QStringList{"SegmentsTab", "RelocationsTab", "TreeTab", "IntegrityTab",
                                           "FindingsTab", "AllocatorsTab", "BytesTab", "ConsoleTab",
                                           "TargetsTab"},
                               [&](const QString &tab) {
                                   window.showTab(tab);
                                   settle(window.workspace(), 500);
                                   return pictureOf(window).save(out.arg(tab));
                               });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const test::OwnSettings settings; // a picture is of what was asked for, and leaves nothing behind
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{"scheme", "light or dark", "scheme", "light"},
                        {"tab", "class or title of the tab in front", "tab"},
                        {"each-tab", "a picture of each, %1 in the name of the file being its class"},
                        {"select", "address, segment, symbol or tree path to select", "what"},
                        {"reveal", "the same, and the map moves to it", "what"},
                        {"do", "what is on the screen besides: " + deedNames(), "what"},
                        {"size", "of the window", "WxH", "1440x920"},
                        {"language", "code", "code", "en"},
                        {"wait", "milliseconds for work to settle", "ms", "600"}});
    options.addPositionalArgument("workspace", "the .kwb to open; none: the window as it starts");
    options.addPositionalArgument("out.png", "where to");
    options.process(app);
    const QStringList names = options.positionalArguments();
    installLanguage(options.value("language"));
    MainWindow window;
    window.look().setScheme(options.value("scheme") == "dark" ? ColorScheme::dark : ColorScheme::light);
    const QStringList size = options.value("size").split('x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    if (names.size() > 1)
        if (const Status opened = window.workspace().openCopy(names.front()); !opened) {
            std::fprintf(stderr, "%s\n", opened.error().text().c_str());
            return 1;
        }
    settle(window.workspace(), 200);
    for (const char *option : {"select", "reveal"})
        if (options.isSet(option) && window.workspace().plan())
            if (const auto found =
                    parseSubject(*window.workspace().plan(), options.value(option).toStdString()))
                option == std::string_view("reveal") ? window.selection().reveal(*found)
                                                     : window.selection().select(*found);
    if (options.isSet("tab")) showTab(window, options.value("tab"));
    settle(window.workspace(), options.value("wait").toInt());
    for (const QString &what : options.values("do"))
        if (const auto deed = deeds().find(what); deed != deeds().end()) deed->second(window);
    if (options.isSet("do")) settle(window.workspace(), options.value("wait").toInt());
    const QString out = names.value(names.size() - 1);
    if (!options.isSet("each-tab")) return pictureOf(window).save(out) ? 0 : 1;
    return savedEachTab(window, out) ? 0 : 1;
}
