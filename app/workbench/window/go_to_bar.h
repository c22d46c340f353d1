#pragma once

#include "app/workbench/common/context.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QStringListModel;

namespace kwb::workbench {

/// Ctrl+G: an address, a segment, a symbol or a tree path, and the window goes there.
class GoToBar : public QFrame {
    Q_OBJECT

public:
    explicit GoToBar(const Context &context, QWidget *parent = nullptr);

    /// Shows itself in the middle of its parent's top, ready to type.
    void ask();
    QLineEdit *edit() { return edit_; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void go();
    void offer();

    Context context_;
    QLineEdit *edit_;
    QLabel *hint_;
    QStringListModel *names_;
};

} // namespace kwb::workbench
