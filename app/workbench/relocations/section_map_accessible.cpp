#include "app/workbench/relocations/section_map_view.h"

#include "app/workbench/common/say.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

#include <map>

namespace kwb::workbench {

namespace {

const SectionMapPart *partOf(const SectionMapView *view, int index)
{
    if (view == nullptr || index < 0 || static_cast<std::size_t>(index) >= view->parts().size())
        return nullptr;
    return &view->parts()[static_cast<std::size_t>(index)];
}

/// A section or symbol as assistive tools see it.
class SectionPartAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    SectionPartAccessible(SectionMapView *view, int index)
        : view_(view)
        , index_(index)
    {
    }

    bool isValid() const override { return partOf(view_, index_) != nullptr; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return view_ ? view_->window()->windowHandle() : nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(view_); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text what) const override
    {
        const SectionMapPart *part = partOf(view_, index_);
        return part != nullptr && what == QAccessible::Name ? qs(part->text) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const SectionMapPart *part = partOf(view_, index_);
        if (part == nullptr) return {};
        const QRectF box(part->box.x, part->box.y, part->box.width, part->box.height);
        return {view_->mapToGlobal(box.toRect().topLeft()), box.toRect().size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = view_ && view_->chosenPart() == index_;
        state.invalid = !isValid();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (view_ && name == pressAction()) view_->choose(index_);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<SectionMapView> view_;
    int index_;
};

class SectionMapAccessible : public QAccessibleWidget {
public:
    explicit SectionMapAccessible(SectionMapView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~SectionMapAccessible() override
    {
        for (const auto &[index, id] : ids_)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return view() ? static_cast<int>(view()->parts().size()) : 0; }
    QAccessibleInterface *child(int index) const override
    {
        if (partOf(view(), index) == nullptr) return nullptr;
        if (const auto found = ids_.find(index); found != ids_.end())
            return QAccessible::accessibleInterface(found->second);
        auto *made = new SectionPartAccessible(view(), index);
        ids_[index] = QAccessible::registerAccessibleInterface(made);
        return made;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[index, id] : ids_)
            if (QAccessible::accessibleInterface(id) == child) return index;
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = childCount() - 1; i >= 0; --i)
            if (QAccessibleInterface *part = child(i); part != nullptr && part->rect().contains(x, y))
                return part;
        return nullptr;
    }

private:
    SectionMapView *view() const { return qobject_cast<SectionMapView *>(object()); }
    mutable std::map<int, QAccessible::Id> ids_;
};

QAccessibleInterface *sectionMapInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<SectionMapView *>(object);
    return view == nullptr ? nullptr : new SectionMapAccessible(view);
}

} // namespace

void makeSectionMapsAccessible()
{
    // A factory that is installed twice is asked twice, no more.
    QAccessible::removeFactory(sectionMapInterface);
    QAccessible::installFactory(sectionMapInterface);
}

} // namespace kwb::workbench
