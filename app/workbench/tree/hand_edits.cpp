#include "app/workbench/tree/hand_edits.h"

#include "app/workbench/common/say.h"
#include "app/workbench/model/selection.h"
#include "app/workbench/model/workspace.h"

#include "core/devicetree/command_list.h"

#include <QAction>
#include <QListWidget>

namespace kwb::workbench {

HandEdits::HandEdits(const Context &context, QWidget *parent)
    : RequestList(context, tr("Edits by hand"),
                  tr("No edits by hand. Choose a property and press F2 to change it, Insert to add one."),
                  parent)
    , remove_(addButton(tr("Remove"), QKeySequence::Delete))
    , clear_(addButton(tr("Remove all")))
{
    connect(remove_, &QAction::triggered, this, &HandEdits::removeChosen);
    connect(clear_, &QAction::triggered, this, &HandEdits::clearAll);
    connect(&context.workspace, &Workspace::specChanged, this, &HandEdits::refill);
    connect(&context.workspace, &Workspace::planChanged, this, &HandEdits::refill);
    connect(list(), &QListWidget::itemActivated, this, [this] {
        const auto &edits = this->context().workspace.spec().edits;
        const auto row = static_cast<std::size_t>(list()->currentRow());
        if (row >= edits.size()) return;
        const TreeCommand &edit = edits[row];
        this->context().selection.reveal(edit.property.empty()
                                             ? Subject::ofNode(edit.path)
                                             : Subject::ofProperty(edit.path, edit.property));
    });
    refill();
}

void HandEdits::refill()
{
    const auto &edits = context().workspace.spec().edits;
    const auto &error = context().workspace.error();
    QStringList texts;
    int wrong = -1;
    for (const TreeCommand &edit : edits) {
        if (error && !error->place.path.empty() && error->place.path == edit.path)
            wrong = static_cast<int>(texts.size());
        texts << qs(commands::text(edit)).simplified();
    }
    fill(texts, wrong, error ? say(*error) : QString());
    remove_->setEnabled(!edits.empty());
    clear_->setEnabled(!edits.empty());
}

void HandEdits::removeChosen()
{
    RequestSpec spec = context().workspace.spec();
    const int row = list()->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= spec.edits.size()) return;
    spec.edits.erase(spec.edits.begin() + row);
    context().workspace.edit(tr("take back an edit of the device tree"), spec);
}

void HandEdits::clearAll()
{
    RequestSpec spec = context().workspace.spec();
    spec.edits.clear();
    context().workspace.edit(tr("take back all edits of the device tree"), spec);
}

} // namespace kwb::workbench
