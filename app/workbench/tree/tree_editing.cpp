#include "app/workbench/tree/tree_editing.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/model/selection.h"
#include "app/workbench/model/workspace.h"
#include "app/workbench/tree/property_editor.h"
#include "app/workbench/tree/tree_pane.h"

#include "core/devicetree/command_list.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTreeView>

namespace kwb::workbench {

TreeEditing::TreeEditing(const Context &context, TreePane &pane, PropertyEditor &editor, QObject *parent)
    : QObject(parent)
    , context_(context)
    , pane_(pane)
    , editor_(editor)
    , edit_(action(tr("Edit value"), "tree-edit", {Qt::Key_F2, Qt::Key_Return, Qt::Key_Enter},
                   &TreeEditing::edit))
    , addProperty_(
          action(tr("Add property"), "tree-add-property", {Qt::Key_Insert}, &TreeEditing::askProperty))
    , addNode_(action(tr("Add node"), "tree-add-node", {Qt::SHIFT | Qt::Key_Insert}, &TreeEditing::askNode))
    , remove_(action(tr("Remove"), "tree-remove", {Qt::Key_Delete}, &TreeEditing::removeChosen))
    , revert_(action(tr("Take back edit"), "tree-revert", {Qt::CTRL | Qt::Key_Backspace},
                     &TreeEditing::revertChosen))
    , follow_(new QAction(tr("Go to address"), this))
    , copyPath_(action(tr("Copy path"), nullptr, {QKeySequence::Copy}, &TreeEditing::copyPath))
{
    follow_->setShortcut(Qt::CTRL | Qt::Key_Return);
    follow_->setShortcutContext(Qt::WidgetShortcut);
    pane.view()->addAction(follow_);
    connect(follow_, &QAction::triggered, &pane, &TreePane::followValue);
    connect(&pane, &TreePane::editWanted, this, &TreeEditing::edit);
    connect(&pane, &TreePane::currentChanged, this, &TreeEditing::showChosen);
    connect(&pane, &TreePane::arranged, this, &TreeEditing::showChosen);
    connect(&editor, &PropertyEditor::setWanted, this, &TreeEditing::setProperty);
    connect(&editor, &PropertyEditor::nodeWanted, this, &TreeEditing::addNode);
    connect(&editor, &PropertyEditor::left, this, [this] {
        showChosen();
        pane_.view()->setFocus(Qt::OtherFocusReason);
    });
    pane.view()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(pane.view(), &QWidget::customContextMenuRequested, this, &TreeEditing::menu);
    showChosen();
}

QAction *TreeEditing::action(const QString &text, const char *icon, const QList<QKeySequence> &keys,
                             void (TreeEditing::*slot)())
{
    auto *out = new QAction(text, this);
    if (icon != nullptr) out->setIcon(context_.look.icon(icon));
    out->setShortcuts(keys);
    out->setShortcutContext(Qt::WidgetShortcut);
    out->setToolTip(
        keys.isEmpty() ? text : tr("%1 (%2)").arg(text, keys.front().toString(QKeySequence::NativeText)));
    pane_.view()->addAction(out);
    connect(out, &QAction::triggered, this, slot);
    return out;
}

QList<QAction *> TreeEditing::actions() const
{
    return {edit_, addProperty_, addNode_, remove_, revert_, follow_, copyPath_};
}

QString TreeEditing::chosenNode() const
{
    const std::uint32_t row = pane_.currentRow();
    return row == MergedRow::none ? QString() : qs(pane_.model()->tree()->path(row));
}

void TreeEditing::enable()
{
    const std::uint32_t row = pane_.currentRow();
    const auto &tree = pane_.model()->tree();
    const bool any = tree && row != MergedRow::none;
    const bool block = any && tree->topCount() > 1 && (row == 1 || tree->rows()[row].parent == 1);
    const bool property = any && tree->rows()[row].isProperty();
    // The header's boot_cpuid_phys is shown as a property of the root, and is none.
    const bool header = property && tree->name(row).starts_with('(');
    const bool there = any && tree->rows()[row].has(TreeSide::after);
    const bool inNode = any && !block && (property || there);
    const auto value = [&](TreeSide side) { return any ? tree->value(row, side) : std::nullopt; };
    const auto leads = [](const std::optional<TreeValue> &held) {
        return held && (held->range || !held->path.empty());
    };
    edit_->setEnabled(property && !block && !header);
    addProperty_->setEnabled(inNode);
    addNode_->setEnabled(inNode);
    remove_->setEnabled(there && !block && !header && row != 0);
    revert_->setEnabled(any && tree->byHand(row));
    const auto after = value(TreeSide::after);
    const auto before = value(TreeSide::before);
    follow_->setEnabled(leads(after) || leads(before));
    const bool node = (after && !after->path.empty()) || (!after && before && !before->path.empty());
    follow_->setText(node ? tr("Go to node") : tr("Go to address"));
    copyPath_->setEnabled(any);
}

void TreeEditing::showChosen()
{
    enable();
    if (editor_.typing()) return;
    const std::uint32_t row = pane_.currentRow();
    const auto &tree = pane_.model()->tree();
    if (!tree || row == MergedRow::none) {
        editor_.showNothing(tr("Choose a property to change it."));
    } else if (edit_->isEnabled()) {
        const MergedRow &at = tree->rows()[row];
        const TreeProperty *now = at.properties[1] != nullptr ? at.properties[1] : at.properties[0];
        editor_.showProperty(context_.workspace.plan(), chosenNode(), qs(now->name), now->value);
    } else if (addProperty_->isEnabled()) {
        editor_.showNothing(tr("%1 is a node: choose one of its properties, or press Insert to add one.")
                                .arg(qs(tree->name(row))));
    } else {
        editor_.showNothing(tr("This is written by the rules and cannot be edited."));
    }
}

void TreeEditing::edit()
{
    const QModelIndex now = pane_.view()->currentIndex();
    if (!edit_->isEnabled()) { // Return on a node opens and closes it.
        if (now.isValid()) pane_.view()->setExpanded(now, !pane_.view()->isExpanded(now));
        return;
    }
    showChosen();
    emit editorWanted();
    editor_.startTyping();
}

void TreeEditing::askProperty()
{
    editor_.askProperty(context_.workspace.plan(), chosenNode());
    emit editorWanted();
    editor_.startTyping();
}

void TreeEditing::askNode()
{
    editor_.askNode(context_.workspace.plan(), chosenNode());
    emit editorWanted();
    editor_.startTyping();
}

void TreeEditing::setProperty(const QString &path, const QString &property, const Bytes &value)
{
    RequestSpec spec = context_.workspace.spec();
    commands::set(spec.edits, path.toStdString(), property.toStdString(), value);
    context_.workspace.edit(tr("set %1 of %2").arg(property, path), spec);
    context_.selection.select(Subject::ofProperty(path.toStdString(), property.toStdString()));
}

void TreeEditing::addNode(const QString &path)
{
    RequestSpec spec = context_.workspace.spec();
    commands::addNode(spec.edits, path.toStdString());
    context_.workspace.edit(tr("add node %1").arg(path), spec);
    context_.selection.select(Subject::ofNode(path.toStdString()));
}

void TreeEditing::removeChosen()
{
    const std::uint32_t row = pane_.currentRow();
    if (row == MergedRow::none || !remove_->isEnabled()) return;
    const MergedTree &tree = *pane_.model()->tree();
    RequestSpec spec = context_.workspace.spec();
    const std::string path = tree.path(row);
    const std::string name = tree.name(row);
    if (tree.rows()[row].isProperty()) {
        commands::removeProperty(spec.edits, path, name, tree.standsWithoutHand(row));
        context_.workspace.edit(tr("remove %1 of %2").arg(qs(name), qs(path)), spec);
    } else {
        commands::removeNode(spec.edits, path, tree.standsWithoutHand(row));
        context_.workspace.edit(tr("remove node %1").arg(qs(path)), spec);
    }
}

void TreeEditing::revertChosen()
{
    const std::uint32_t row = pane_.currentRow();
    if (row == MergedRow::none) return;
    const MergedTree &tree = *pane_.model()->tree();
    RequestSpec spec = context_.workspace.spec();
    const std::string path = tree.path(row);
    const std::string name = tree.name(row);
    // A property that went with its node comes back with it.
    if (!tree.rows()[row].isProperty() || !commands::revertProperty(spec.edits, path, name))
        commands::revertNode(spec.edits, path);
    context_.workspace.edit(tr("take back the edit of %1").arg(qs(name)), spec);
}

void TreeEditing::copyPath()
{
    const std::uint32_t row = pane_.currentRow();
    if (row == MergedRow::none) return;
    const MergedTree &tree = *pane_.model()->tree();
    QString text = chosenNode();
    if (tree.rows()[row].isProperty()) text += ':' + qs(tree.name(row));
    QGuiApplication::clipboard()->setText(text);
}

void TreeEditing::menu(const QPoint &at)
{
    auto *menu = new QMenu(pane_.view());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({edit_, addProperty_, addNode_});
    menu->addSeparator();
    menu->addActions({remove_, revert_});
    menu->addSeparator();
    menu->addActions({follow_, copyPath_});
    menu->popup(pane_.view()->viewport()->mapToGlobal(at));
}

} // namespace kwb::workbench
