#include "app/workbench/common/buttons.h"

#include <QString>
#include <QToolButton>

namespace kwb::workbench {

QToolButton *flatButton(QWidget *parent, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace kwb::workbench
