#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace kwb::workbench {

/// A combo box in a page that scrolls: the wheel scrolls the page, and long items do not widen it.
class QuietCombo : public QComboBox {
public:
    explicit QuietCombo(QWidget *parent = nullptr)
        : QComboBox(parent)
    {
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(8);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace kwb::workbench
