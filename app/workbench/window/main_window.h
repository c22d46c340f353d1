#pragma once

#include "app/workbench/common/context.h"
#include "app/workbench/common/look.h"
#include "app/workbench/model/selection.h"
#include "app/workbench/model/workspace.h"

#include <QMainWindow>

class QDockWidget;
class QLabel;
class QTabWidget;

namespace kwb::workbench {

class MapView;
class PlanTab;
class RequestPanel;

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
    MapView *map() { return map_; }
    RequestPanel *requestPanel() { return request_; }
    QTabWidget *tabs() { return tabs_; }
    template <class Tab>
    Tab *tab() const
    {
        return findChild<Tab *>();
    }
    /// Opens what a file is: a workspace, or an input that takes its place in the request.
    void openFile(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addDocks();
    void addTab(PlanTab *tab);
    void showStatus();

    Look look_;
    Workspace workspace_;
    Selection selection_;
    Context context_{workspace_, selection_, look_};
    MapView *map_ = nullptr;
    RequestPanel *request_ = nullptr;
    QTabWidget *tabs_ = nullptr;
    QLabel *status_ = nullptr;
};

} // namespace kwb::workbench
