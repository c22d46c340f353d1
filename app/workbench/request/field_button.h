#pragma once

#include <QAbstractButton>
#include <QMenu>

#include <functional>

namespace kwb::workbench {

/// A button that looks like a field and shows a choice: a click, Space or Down opens its menu, which is made
/// anew each time.
class FieldButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit FieldButton(QWidget *parent = nullptr);

    /// The choice; `muted` for one that says that nothing is chosen.
    void show(const QString &text, bool muted);
    void setMenuMaker(std::function<void(QMenu &)> make) { make_ = std::move(make); }
    void openMenu();
    /// The frame tells that a drop would go here.
    void setDropTarget(bool is);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::function<void(QMenu &)> make_;
    bool muted_ = false;
    bool dropTarget_ = false;
};

} // namespace kwb::workbench
