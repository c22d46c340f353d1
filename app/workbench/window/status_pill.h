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

    /// What is written into `width` pixels: parts go as a whole, the counts that matter least first; a number
    /// is never cut in two.
    QString textFor(int width) const;

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
