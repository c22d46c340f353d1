#pragma once

#include "app/workbench/common/context.h"

#include "core/report/lanes_picture.h"
#include "core/report/subject.h"

#include <QWidget>

#include <functional>

namespace kwb::workbench {

/// Plans beside each other as the engine draws them, fitted to the height of what scrolls the view. A table
/// beside it says the same to keyboards and assistive tools.
class LanesView : public QWidget {
    Q_OBJECT

public:
    explicit LanesView(const Context &context, QWidget *parent = nullptr);

    /// Makes the picture for a room. Empty: nothing is shown.
    using Draw = std::function<LanesPicture(const PictureOptions &)>;
    void setDraw(Draw draw);
    const LanesPicture &lanes() const { return lanes_; }
    QSize sizeHint() const override;

protected:
    /// Whether a spot is outlined in the accent colour.
    virtual bool isChosen(const LaneSpot &spot, const Subject &chosen) const;
    virtual void choose(const LaneSpot &spot);
    const Context &context() const { return context_; }

    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void draw();
    const LaneSpot *spotAt(QPointF at) const;

    Context context_;
    Draw draw_;
    LanesPicture lanes_;
};

} // namespace kwb::workbench
