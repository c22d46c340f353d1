#include "app/workbench/model/selection.h"

namespace kwb::workbench {

Selection::Selection(QObject *parent)
    : QObject(parent)
    , history_{Subject()}
{
}

void Selection::set(const Subject &subject)
{
    if (subject == current_) return;
    current_ = subject;
    emit changed(current_);
}

void Selection::select(const Subject &subject)
{
    if (subject == current_) return;
    history_.resize(at_ + 1);
    history_.push_back(subject);
    if (history_.size() > longest) history_.pop_front();
    at_ = history_.size() - 1;
    set(subject);
    emit historyChanged();
}

void Selection::reveal(const Subject &subject)
{
    select(subject);
    emit revealed(subject);
}

void Selection::back()
{
    if (!canGoBack()) return;
    set(history_[--at_]);
    emit historyChanged();
    emit revealed(current_);
}

void Selection::forward()
{
    if (!canGoForward()) return;
    set(history_[++at_]);
    emit historyChanged();
    emit revealed(current_);
}

void Selection::refresh(const BootPlan &plan)
{
    const Subject now = findAgain(plan, current_);
    history_[at_] = now;
    set(now);
}

void Selection::clear()
{
    history_ = {Subject()};
    at_ = 0;
    set({});
    emit historyChanged();
}

} // namespace kwb::workbench
