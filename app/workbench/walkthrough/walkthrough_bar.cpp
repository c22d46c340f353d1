#include "app/workbench/walkthrough/walkthrough_bar.h"

namespace kwb::workbench {

WalkthroughBar::WalkthroughBar(const Context &context, QWidget *parent)
    : QWidget(parent)
    , context_(context)
{
}

} // namespace kwb::workbench
