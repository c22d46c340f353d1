#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace kwb::workbench {

class Look;

/// Draws a line of DTS: its number, a sign for what was added or removed, and the text in quiet colours.
class DtsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit DtsDelegate(const Look &look, QObject *parent = nullptr);

    /// The longest line in characters, which the view can be scrolled to.
    void setLongest(int characters) { longest_ = characters; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Look &look_;
    QFont mono_;
    int longest_ = 80;
};

} // namespace kwb::workbench
