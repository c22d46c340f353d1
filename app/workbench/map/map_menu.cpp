#include "app/workbench/map/map_menu.h"

#include "app/workbench/common/say.h"
#include "app/workbench/map/map_surface.h"
#include "app/workbench/map/pin_dialog.h"
#include "app/workbench/model/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace kwb::workbench {

namespace {

class MapMenu : public QMenu {
    Q_DECLARE_TR_FUNCTIONS(MapMenu)

public:
    MapMenu(const Context &context, MapSurface &surface)
        : QMenu(&surface)
        , context_(context)
        , surface_(surface)
    {
    }

    void fill(const Subject &subject, PhysAddr address, const std::function<void(const Subject &)> &bytes)
    {
        const BootPlan &plan = *surface_.plan();
        if (const PlannedSegment *segment =
                subject.kind == Subject::Kind::segment ? plan.segment(subject.name) : nullptr)
            forSegment(*segment, subject, bytes);
        if (subject.kind == Subject::Kind::reserve)
            add(tr("Remove reservation"),
                [context = context_, range = subject.range] { removeReserve(context, range); });
        addSeparator();
        const bool whole = !subject.range.empty();
        if (whole)
            add(tr("Zoom to it"), [&surface = surface_, range = subject.range] { surface.showRange(range); });
        const bool taken = subject.kind == Subject::Kind::segment || subject.kind == Subject::Kind::reserve;
        const bool small = whole && subject.kind == Subject::Kind::memory && subject.name != "ram";
        const AddressRange free =
            small ? pagesBetween(subject.range.begin, PhysAddr(subject.range.end.value - 1), plan.pageSize)
                  : pagesBetween(address, address, plan.pageSize);
        if (!taken)
            add(tr("Keep %1 free").arg(qs(text(free))),
                [context = context_, free] { addReserve(context, free); });
        addSeparator();
        copy(tr("Copy address"), hex(whole && subject.name != "ram" ? subject.range.begin : address));
        if (whole) copy(tr("Copy range"), text(subject.range));
    }

private:
    void forSegment(const PlannedSegment &segment, const Subject &subject,
                    const std::function<void(const Subject &)> &bytes)
    {
        if (segment.pinned)
            add(tr("Unpin"),
                [context = context_, name = segment.name] { pinSegment(context, name, std::nullopt); });
        else
            add(tr("Pin here"), [context = context_, name = segment.name, at = segment.mem] {
                pinSegment(context, name, at);
            });
        add(tr("Pin at address…"), [context = context_, name = segment.name, parent = surface_.window()] {
            auto *dialog = new PinDialog(context, name, parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
        add(tr("Show bytes"), [bytes, subject] { bytes(subject); });
    }

    void add(const QString &text, std::function<void()> action)
    {
        connect(addAction(text), &QAction::triggered, this, std::move(action));
    }
    void copy(const QString &text, const std::string &words)
    {
        add(text, [words] { QGuiApplication::clipboard()->setText(qs(words)); });
    }

    Context context_;
    MapSurface &surface_;
};

} // namespace

QMenu *mapMenu(const Context &context, MapSurface &surface, const Subject &subject, PhysAddr address,
               const std::function<void(const Subject &)> &bytes)
{
    auto *menu = new MapMenu(context, surface);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (surface.plan()) menu->fill(subject, address, bytes);
    return menu;
}

} // namespace kwb::workbench
