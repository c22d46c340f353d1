#include "app/workbench/target/step_list.h"

#include "app/workbench/common/look.h"

#include <QHeaderView>

namespace kwb::workbench {

namespace {

enum Column { stepColumn, wordsColumn, timeColumn };

const char *iconOf(StepState state)
{
    switch (state) {
    case StepState::running:
        return "step-running";
    case StepState::good:
        return "step-good";
    case StepState::warned:
        return "warning";
    case StepState::bad:
        return "error";
    case StepState::skipped:
        return "step-skipped";
    case StepState::waiting:
        break;
    }
    return "step-waiting";
}

} // namespace

StepList::StepList(const Look &look, QWidget *parent)
    : QTreeWidget(parent)
    , look_(look)
{
    setAccessibleName(tr("Steps"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setHeaderLabels({tr("Step"), tr("What came of it"), tr("Time")});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(stepColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(wordsColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(timeColumn, QHeaderView::ResizeToContents);
    for (const QString &name :
         {tr("Connect"), tr("Check"), tr("Push"), tr("Load"), tr("Boot"), tr("Verdict")}) {
        auto *item = new QTreeWidgetItem(this, {name});
        item->setTextAlignment(timeColumn, Qt::AlignRight | Qt::AlignVCenter);
    }
    connect(&look, &Look::changed, this, &StepList::paint);
    clearSteps();
}

void StepList::clearSteps()
{
    states_.fill(StepState::waiting);
    for (int i = 0; i < topLevelItemCount(); ++i)
        for (const int column : {wordsColumn, timeColumn}) {
            topLevelItem(i)->setText(column, {});
            topLevelItem(i)->setToolTip(column, {});
        }
    paint();
}

void StepList::showStep(TargetStep step, StepState state, const QString &words, double seconds)
{
    QTreeWidgetItem *item = topLevelItem(static_cast<int>(step));
    states_[static_cast<std::size_t>(step)] = state;
    item->setText(wordsColumn, state == StepState::running && words.isEmpty() ? tr("Under way…") : words);
    item->setToolTip(wordsColumn, words);
    item->setText(timeColumn, state == StepState::running
                                  ? QString()
                                  : tr("%1 s").arg(locale().toString(seconds, 'f', 1)));
    paint();
}

void StepList::setState(TargetStep step, StepState state)
{
    states_[static_cast<std::size_t>(step)] = state;
    paint();
}

QString StepList::words(TargetStep step) const
{
    return topLevelItem(static_cast<int>(step))->text(wordsColumn);
}

void StepList::paint()
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = topLevelItem(i);
        const StepState state = states_[static_cast<std::size_t>(i)];
        item->setIcon(stepColumn, look_.icon(iconOf(state)));
        const bool idle = state == StepState::waiting || state == StepState::skipped;
        const Role role = state == StepState::bad      ? Role::conflict
                          : state == StepState::warned ? Role::warning
                          : idle                       ? Role::mutedText
                                                       : Role::text;
        for (const int column : {stepColumn, wordsColumn, timeColumn})
            item->setForeground(column, look_.color(role));
        QFont font = this->font();
        font.setBold(state == StepState::running);
        item->setFont(stepColumn, font);
    }
}

} // namespace kwb::workbench
