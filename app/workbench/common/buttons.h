#pragma once

class QString;
class QToolButton;
class QWidget;

namespace kwb::workbench {

/// A button without a frame for an icon alone; its name is what is read out and shown as its tip.
QToolButton *flatButton(QWidget *parent, const QString &name);

} // namespace kwb::workbench
