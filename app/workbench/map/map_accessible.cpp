#include "app/workbench/map/map_accessible.h"

#include "app/workbench/map/map_painter.h"
#include "app/workbench/map/map_surface.h"
#include "app/workbench/model/selection.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace kwb::workbench {

namespace {

class AccessibleMap;

/// One thing of the map, in sight or not: it stays the same thing when the map is moved.
class AccessiblePart : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessiblePart(MapSurface *surface, Subject subject)
        : surface_(surface)
        , subject_(std::move(subject))
    {
    }

    bool isValid() const override { return surface_ && part() != nullptr; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return surface_ ? surface_->window()->windowHandle() : nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(surface_); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid()) return {};
        if (kind == QAccessible::Name) return QString::fromStdString(part()->name);
        if (kind == QAccessible::Description) return QString::fromStdString(part()->words);
        return {};
    }

    QRect rect() const override
    {
        if (!isValid()) return {};
        const QRect box = rectOf(part()->box).toAlignedRect();
        return {surface_->mapToGlobal(box.topLeft()), box.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State out;
        if (!isValid()) {
            out.invalid = true;
            return out;
        }
        out.selectable = true;
        out.focusable = true;
        const auto selected = surface_->selectedParts();
        out.selected = std::ranges::find(selected, part()) != selected.end();
        out.focused = out.selected && surface_->hasFocus();
        return out;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (!isValid()) return;
        const Subject subject = part()->subject;
        if (name == pressAction())
            surface_->context().selection.reveal(subject);
        else
            surface_->context().selection.select(subject);
    }

private:
    const MapPart *part() const
    {
        const auto &parts = surface_->picture().parts;
        const auto found = std::ranges::find(parts, subject_, &MapPart::subject);
        return found == parts.end() ? nullptr : &*found;
    }

    QPointer<MapSurface> surface_;
    Subject subject_;
};

class AccessibleMap : public QAccessibleWidget {
public:
    explicit AccessibleMap(MapSurface *surface)
        : QAccessibleWidget(surface, QAccessible::List)
        , surface_(surface)
    {
    }
    ~AccessibleMap() override { forget(); }
    AccessibleMap(const AccessibleMap &) = delete;
    AccessibleMap &operator=(const AccessibleMap &) = delete;

    int childCount() const override { return static_cast<int>(surface_->picture().parts.size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) return nullptr;
        const Subject &subject = surface_->picture().parts[static_cast<std::size_t>(index)].subject;
        auto known = std::ranges::find(known_, subject, &Known::subject);
        if (known == known_.end()) {
            // Long ways through a big machine leave many behind that nobody will ask for again.
            if (known_.size() >= mostKnown) forget();
            known_.push_back(
                {subject, QAccessible::registerAccessibleInterface(new AccessiblePart(surface_, subject))});
            known = known_.end() - 1;
        }
        return QAccessible::accessibleInterface(known->id);
    }

    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        const auto known = std::ranges::find_if(
            known_, [&](const Known &one) { return QAccessible::accessibleInterface(one.id) == wanted; });
        if (known == known_.end()) return -1;
        const auto &parts = surface_->picture().parts;
        const auto part = std::ranges::find(parts, known->subject, &MapPart::subject);
        return part == parts.end() ? -1 : static_cast<int>(part - parts.begin());
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const MapPart *part = surface_->partAt(surface_->mapFromGlobal(QPoint(x, y)));
        return part == nullptr ? nullptr : child(static_cast<int>(part - surface_->picture().parts.data()));
    }

    QAccessibleInterface *focusChild() const override
    {
        const auto selected = surface_->selectedParts();
        if (!surface_->hasFocus() || selected.empty()) return nullptr;
        return child(static_cast<int>(selected.front() - surface_->picture().parts.data()));
    }

private:
    struct Known {
        Subject subject;
        QAccessible::Id id;
    };
    static constexpr std::size_t mostKnown = 4096;

    void forget() const
    {
        for (const Known &one : known_)
            QAccessible::deleteAccessibleInterface(one.id);
        known_.clear();
    }

    MapSurface *surface_;
    mutable std::vector<Known> known_;
};

QAccessibleInterface *mapInterface(const QString &, QObject *object)
{
    auto *surface = qobject_cast<MapSurface *>(object);
    return surface == nullptr ? nullptr : new AccessibleMap(surface);
}

} // namespace

void installMapAccessibility()
{
    static bool installed = false;
    if (!installed) QAccessible::installFactory(mapInterface);
    installed = true;
}

void announceMapSelection(MapSurface *surface)
{
    if (!QAccessible::isActive()) return;
    const auto selected = surface->selectedParts();
    if (selected.empty()) return;
    QAccessibleEvent event(surface, surface->hasFocus() ? QAccessible::Focus : QAccessible::Selection);
    event.setChild(static_cast<int>(selected.front() - surface->picture().parts.data()));
    QAccessible::updateAccessibility(&event);
}

} // namespace kwb::workbench
