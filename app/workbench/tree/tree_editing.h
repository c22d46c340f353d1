#pragma once

#include "app/workbench/common/context.h"

#include "core/base/bytes.h"

#include <QObject>

class QAction;
class QMenu;

namespace kwb::workbench {

class PropertyEditor;
class TreePane;

/// What one does to the tree by hand: it ties the rows, their actions and keys, and the editor to the
/// request.
class TreeEditing : public QObject {
    Q_OBJECT

public:
    TreeEditing(const Context &context, TreePane &pane, PropertyEditor &editor, QObject *parent);

    QAction *editAction() { return edit_; }
    QAction *addPropertyAction() { return addProperty_; }
    QAction *addNodeAction() { return addNode_; }
    QAction *removeAction() { return remove_; }
    QAction *revertAction() { return revert_; }
    /// The actions for a menu of the chosen row.
    QList<QAction *> actions() const;

    void setProperty(const QString &path, const QString &property, const Bytes &value);
    void addNode(const QString &path);

public slots:
    void edit();
    void askProperty();
    void askNode();
    void removeChosen();
    void revertChosen();

signals:
    /// The editor is to come to sight.
    void editorWanted();

private:
    QAction *action(const QString &text, const char *icon, const QList<QKeySequence> &keys,
                    void (TreeEditing::*slot)());
    void showChosen();
    void enable();
    void menu(const QPoint &at);
    void copyPath();
    /// The path of the chosen node, or of the node that the chosen property stands in.
    QString chosenNode() const;

    Context context_;
    TreePane &pane_;
    PropertyEditor &editor_;
    QAction *edit_;
    QAction *addProperty_;
    QAction *addNode_;
    QAction *remove_;
    QAction *revert_;
    QAction *follow_;
    QAction *copyPath_;
};

} // namespace kwb::workbench
