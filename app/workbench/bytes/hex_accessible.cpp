#include "app/workbench/bytes/hex_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace kwb::workbench {

namespace {

/// The rows in sight as one text.
class HexAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit HexAccessible(HexView *view)
        : QAccessibleWidget(view, QAccessible::Document)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        return state;
    }

    void selection(int index, int *start, int *end) const override
    {
        *start = *end = 0;
        if (index == 0) {
            *start = cursorPosition();
            *end = *start + static_cast<int>(view()->rowText(cursorRow()).size());
        }
    }
    int selectionCount() const override { return view()->bytes() ? 1 : 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    /// The start of the cursor's row.
    int cursorPosition() const override
    {
        int at = 0;
        for (std::uint64_t row = view()->topRow(); row < cursorRow() && row < end(); ++row)
            at += static_cast<int>(view()->rowText(row).size()) + 1;
        return at;
    }
    void setCursorPosition(int) override {}
    QString text(int start, int end) const override { return all().mid(start, end - start); }
    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value ? view()->rowText(cursorRow()) : QAccessibleWidget::text(what);
    }
    int characterCount() const override { return static_cast<int>(all().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    HexView *view() const { return static_cast<HexView *>(object()); }
    std::uint64_t cursorRow() const { return view()->cursor() / (view()->mode() == HexMode::bytes ? 16 : 4); }
    std::uint64_t end() const
    {
        return std::min(view()->rows(), view()->topRow() + static_cast<std::uint64_t>(view()->visibleRows()));
    }
    QString all() const
    {
        QStringList lines;
        for (std::uint64_t row = view()->topRow(); row < end(); ++row)
            lines << view()->rowText(row);
        return lines.join('\n');
    }
};

QAccessibleInterface *hexInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<HexView *>(object);
    return view == nullptr ? nullptr : new HexAccessible(view);
}

} // namespace

void makeHexViewsAccessible()
{
    QAccessible::removeFactory(hexInterface);
    QAccessible::installFactory(hexInterface);
}

} // namespace kwb::workbench
