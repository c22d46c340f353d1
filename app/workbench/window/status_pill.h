#pragma once

#include "app/workbench/common/context.h"

#include <QToolButton>

namespace kwb::workbench {

/// The plan in a few words: "Ready · 4 segments · 0 errors · 2 warnings", with a dot that says how it stands.
/// A click leads to the findings.
class StatusPill : public QToolButton {
    Q_OBJECT

public:
    explicit StatusPill(const Context &context, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class State { empty, busy, good, warnings, errors, impossible };
    void refresh();
    QColor stateColor() const;

    Context context_;
    State state_ = State::empty;
};

} // namespace kwb::workbench
