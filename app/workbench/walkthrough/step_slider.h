#pragma once

#include <QSlider>

namespace kwb::workbench {

class Look;

/// A slider whose positions are dots on a line. Keys and accessibility are those of a QSlider.
class StepSlider : public QSlider {
    Q_OBJECT

public:
    explicit StepSlider(const Look &look, QWidget *parent = nullptr);

    void setTitles(const QStringList &titles); ///< shown as tooltips
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Where the dot of a step is drawn.
    QPoint dot(int step) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int stepAt(int x) const;

    const Look &look_;
    QStringList titles_;
};

} // namespace kwb::workbench
