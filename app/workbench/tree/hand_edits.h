#pragma once

#include "app/workbench/tree/request_list.h"

namespace kwb::workbench {

/// What the user changed in the tree by hand, in the order in which it is done.
class HandEdits : public RequestList {
    Q_OBJECT

public:
    explicit HandEdits(const Context &context, QWidget *parent = nullptr);

public slots:
    void removeChosen();
    void clearAll();

private:
    void refill();
    QAction *remove_;
    QAction *clear_;
};

} // namespace kwb::workbench
