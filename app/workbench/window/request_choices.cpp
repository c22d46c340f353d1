#include "app/workbench/window/request_choices.h"

#include "app/workbench/common/say.h"
#include "app/workbench/model/workspace.h"

#include "core/memory/profile.h"

namespace kwb::workbench {

AllocatorChoice::AllocatorChoice(const Context &context, QWidget *parent)
    : QComboBox(parent)
    , context_(context)
{
    setAccessibleName(tr("Allocator"));
    setToolTip(tr("Who places the segments"));
    for (const Profile &profile : profiles()) {
        addItem(qs(profile.name));
        setItemData(count() - 1, say(profile.title), Qt::ToolTipRole);
    }
    connect(this, &QComboBox::textActivated, this, [this](const QString &name) {
        RequestSpec spec = context_.workspace.spec();
        spec.allocator = name.toStdString();
        context_.workspace.edit(tr("choose allocator %1").arg(name), spec);
    });
    connect(&context_.workspace, &Workspace::specChanged, this, &AllocatorChoice::follow);
    follow();
}

void AllocatorChoice::follow()
{
    setCurrentText(qs(context_.workspace.spec().allocator));
}

ModeChoice::ModeChoice(const Context &context, QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Kind of kernel"));
    addItem(tr("Normal"));
    addItem(tr("Crash"));
    setToolTip(tr("A normal boot, or a crash kernel that waits for a panic"));
    const auto follow = [this, &workspace = context.workspace] {
        setCurrentIndex(workspace.spec().crash ? 1 : 0);
    };
    connect(&context.workspace, &Workspace::specChanged, this, follow);
    connect(this, &QComboBox::activated, this, [&workspace = context.workspace](int index) {
        RequestSpec spec = workspace.spec();
        spec.crash = index == 1;
        workspace.edit(tr("choose kind of kernel"), spec);
    });
    follow();
}

} // namespace kwb::workbench
