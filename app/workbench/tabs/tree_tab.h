#pragma once

#include "app/workbench/tabs/plan_tab.h"

class QAction;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace kwb::workbench {

class DtsView;
class HandEdits;
class OverlayList;
class PropertyEditor;
class TreeEditing;
class TreePane;
class TreeSource;

/// Device tree: before and after as one tree with the rule of every change, as DTS, and what the user changes
/// in it.
class TreeTab : public PlanTab {
    Q_OBJECT

public:
    explicit TreeTab(const Context &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Device tree"); }
    bool shows(const Subject &subject) const override;

    enum class View { tree, difference, before, after };
    void setView(View view);

    TreePane *pane()
    {
        catchUp();
        return pane_;
    }
    DtsView *dts() { return dts_; }
    PropertyEditor *editor() { return editor_; }
    HandEdits *handEdits() { return hand_; }
    OverlayList *overlays() { return overlays_; }
    QLineEdit *filterEdit() { return filter_; }
    QCheckBox *changedOnly() { return changedOnly_; }
    QLabel *banner() { return banner_; }
    /// Shows and hides what lies beside the tree: editor, edits by hand, overlays.
    QToolButton *sideToggle() { return sideToggle_; }
    /// What a tree can be asked for: menus of the window may show them too.
    TreeEditing *editing() { return editing_; }

protected:
    void showPlan() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeBar();
    void addViews(QWidget *bar, QHBoxLayout *row);
    void connectFilter();
    QWidget *makeSide();
    void ask();
    void showError();
    void showCounts();
    void showSide(bool shown);

    TreeSource *source_;
    TreePane *pane_;
    DtsView *dts_;
    PropertyEditor *editor_;
    TreeEditing *editing_;
    HandEdits *hand_ = nullptr;
    OverlayList *overlays_ = nullptr;
    QStackedWidget *views_ = nullptr;
    QTabWidget *side_ = nullptr;
    QToolButton *sideToggle_ = nullptr;
    bool sideChosen_ = false; ///< the user said whether the editor is shown
    QLineEdit *filter_ = nullptr;
    QCheckBox *changedOnly_ = nullptr;
    QLabel *banner_ = nullptr;
    QList<QAction *> viewActions_;
};

} // namespace kwb::workbench
