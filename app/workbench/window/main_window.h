#pragma once

#include "app/workbench/common/context.h"
#include "app/workbench/common/look.h"
#include "app/workbench/model/autosave.h"
#include "app/workbench/model/selection.h"
#include "app/workbench/model/workspace.h"
#include "app/workbench/window/window_state.h"

#include <QMainWindow>

class QActionGroup;
class QDockWidget;
class QStackedWidget;
class QTabWidget;

namespace kwb::workbench {

class CompareWindow;
class ExportMenu;
class Notice;
class FileActions;
class GoToBar;
class LessonsPanel;
class MapView;
class PlanTab;
class RecoveryBar;
class RequestPanel;
class StartPage;
class WalkthroughBar;

/// The window: toolbar, docks and tabs around the memory map. It owns what the views share and ties them
/// together.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    Workspace &workspace() { return workspace_; }
    Selection &selection() { return selection_; }
    Look &look() { return look_; }
    FileActions *files() { return files_; }
    MapView *map() { return map_; }
    RequestPanel *requestPanel() { return request_; }
    WalkthroughBar *walkthrough() { return walkthrough_; }
    LessonsPanel *lessons() { return lessons_; }
    ExportMenu *exportMenu() { return export_; }
    /// The window that holds plans against each other; made when it is first asked for.
    CompareWindow *compareWindow();
    RecoveryBar *recovery() { return recovery_; }
    QTabWidget *tabs() { return tabs_; }
    GoToBar *goToBar() { return goTo_; }
    Notice *notice() { return notice_; }
    template <class Tab>
    Tab *tab() const
    {
        return findChild<Tab *>();
    }
    /// Brings the tab in front that has this class name ("RelocationsTab").
    void showTab(const QString &className);
    /// Opens what files are: a workspace, or inputs that take their place in the request.
    void openFiles(const QStringList &paths);
    void resetLayout();
    /// Offers what a program that ended badly left behind.
    void offerRecovery();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeCentre();
    void tieViews();
    void tieFiles();
    void showStartOrMap();
    void fillRecent(QMenu *menu);
    void addDocks();
    void addStatusBar();
    void shareOut();
    void addTab(PlanTab *tab);
    void addToolbar();
    void addFileMenu();
    void addEditMenu();
    void addViewMenu();
    void addHelpMenu();
    void addSchemes(QMenu *menu);
    void addLanguages(QMenu *menu);
    QAction *addMenuAction(QMenu *menu, const QString &icon, const QString &text, const QKeySequence &keys);
    void nameWindow();
    void showAbout();

    Look look_;
    Workspace workspace_;
    Selection selection_;
    Context context_{workspace_, selection_, look_};
    WindowState state_{*this};
    FileActions *files_ = nullptr;
    Autosave autosave_{workspace_};
    QStackedWidget *centre_ = nullptr;
    StartPage *start_ = nullptr;
    RecoveryBar *recovery_ = nullptr;
    MapView *map_ = nullptr;
    WalkthroughBar *walkthrough_ = nullptr;
    LessonsPanel *lessons_ = nullptr;
    QDockWidget *lessonsDock_ = nullptr;
    ExportMenu *export_ = nullptr;
    CompareWindow *compare_ = nullptr;
    RequestPanel *request_ = nullptr;
    QTabWidget *tabs_ = nullptr;
    GoToBar *goTo_ = nullptr;
    Notice *notice_ = nullptr;
    QDockWidget *requestDock_ = nullptr;
    QDockWidget *inspectorDock_ = nullptr;
    QDockWidget *detailsDock_ = nullptr;
    QList<QDockWidget *> docks_;
    QAction *back_ = nullptr;
    QAction *forward_ = nullptr;
    std::vector<Subject> emphasised_; ///< what the walkthrough speaks of
    bool arranged_ = false;           ///< docks stand as at the last end
    bool shownBefore_ = false;
    bool closing_ = false; ///< the question about unsaved changes is answered
};

} // namespace kwb::workbench
