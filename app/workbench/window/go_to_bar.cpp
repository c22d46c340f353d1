#include "app/workbench/window/go_to_bar.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/model/selection.h"
#include "app/workbench/model/workspace.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace kwb::workbench {

namespace {

void addTreePaths(const TreeNode &node, const QString &path, QStringList &out)
{
    for (const TreeNode &child : node.children) {
        const QString below = path + "/" + qs(child.name);
        out += below;
        addTreePaths(child, below, out);
    }
}

} // namespace

GoToBar::GoToBar(const Context &context, QWidget *parent)
    : QFrame(parent)
    , context_(context)
    , edit_(new QLineEdit(this))
    , hint_(new QLabel(this))
    , names_(new QStringListModel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Go to"));
    edit_->setAccessibleName(tr("Address, segment, symbol or tree path"));
    edit_->setPlaceholderText(tr("0x2880000, initrd, purgatory_start, /chosen …"));
    edit_->setMinimumWidth(360);
    hint_->setWordWrap(true);
    auto *completer = new QCompleter(names_, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit_->setCompleter(completer);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(edit_);
    layout->addWidget(hint_);
    connect(edit_, &QLineEdit::returnPressed, this, &GoToBar::go);
    connect(edit_, &QLineEdit::textEdited, hint_, &QLabel::hide);
    hide();
}

void GoToBar::offer()
{
    QStringList names;
    if (const auto &plan = context_.workspace.plan()) {
        for (const PlannedSegment &segment : plan->segments)
            names += qs(segment.name);
        if (plan->purgatory)
            for (const auto &[name, address] : plan->purgatory->symbols)
                names += qs(name);
        addTreePaths(plan->treeAfter.root, {}, names);
    }
    names_->setStringList(names);
}

void GoToBar::ask()
{
    offer();
    hint_->setVisible(!context_.workspace.plan());
    hint_->setText(tr("There is no plan yet to go about in."));
    edit_->clear();
    adjustSize();
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() / 8);
    raise();
    show();
    edit_->setFocus(Qt::ShortcutFocusReason);
}

void GoToBar::go()
{
    const auto &plan = context_.workspace.plan();
    const auto found = plan ? parseSubject(*plan, edit_->text().toStdString()) : std::nullopt;
    if (found) {
        hide();
        context_.selection.reveal(*found);
        return;
    }
    hint_->setText(tr("Nothing in this plan is called “%1”.").arg(edit_->text()));
    hint_->show();
    adjustSize();
}

void GoToBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace kwb::workbench
