#include "app/workbench/map/map_view.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/map/map_export.h"
#include "app/workbench/map/map_legend.h"
#include "app/workbench/map/map_menu.h"
#include "app/workbench/map/map_strip.h"
#include "app/workbench/map/map_surface.h"
#include "app/workbench/model/selection.h"
#include "app/workbench/model/workspace.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace kwb::workbench {

namespace {

constexpr int buttonSize = 22;

} // namespace

MapView::MapView(const Context &context, QWidget *parent)
    : QWidget(parent)
    , context_(context)
{
    map_ = new QWidget(this);
    map_->setBackgroundRole(QPalette::Base);
    map_->setAutoFillBackground(true);
    error_ = new QLabel(map_);
    error_->setWordWrap(true);
    error_->setTextFormat(Qt::PlainText);
    error_->setContentsMargins(16, 10, 16, 6);
    error_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    surface_ = new MapSurface(context, map_);
    strip_ = new MapStrip(context, *surface_, map_);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(strip_);
    row->addWidget(surface_, 1);
    auto *column = new QVBoxLayout(map_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(error_);
    column->addLayout(row, 1);
    addActions();
    buttons_ = addButtons();
    surface_->installEventFilter(this);
    pages_ = new QStackedLayout(this);
    pages_->addWidget(map_);
    pages_->addWidget(emptyPage());

    connect(surface_, &MapSurface::menuWanted, this,
            [this](const Subject &subject, PhysAddr address, const QPoint &at) {
                mapMenu(context_, *surface_, subject, address, [this](const Subject &shown) {
                    emit bytesRequested(shown);
                })->popup(at);
            });
    connect(surface_, &MapSurface::reservingEnded, reserve_, [this] { reserve_->setChecked(false); });
    connect(&context.workspace, &Workspace::planChanged, this, &MapView::showState);
    connect(&context.workspace, &Workspace::specChanged, this, &MapView::showState);
    connect(&context.look, &Look::changed, this, &MapView::showState);
    showState();
}

QWidget *MapView::emptyPage()
{
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *title = new QLabel(tr("Where does everything go?"), page);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    title->setAlignment(Qt::AlignCenter);
    title->setWordWrap(true);
    missing_ = new QLabel(page);
    missing_->setAlignment(Qt::AlignCenter);
    missing_->setWordWrap(true);
    auto *sample = new QPushButton(tr("Open the sample"), page);
    sample->setObjectName("openSample");
    sample->setAccessibleDescription(tr("Opens a machine and a kernel that come with the program"));
    sample->setDefault(true);
    connect(sample, &QPushButton::clicked, this, &MapView::sampleRequested);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(40, 40, 40, 40);
    column->addStretch();
    column->addWidget(title);
    column->addSpacing(10);
    column->addWidget(missing_);
    column->addSpacing(18);
    column->addWidget(sample, 0, Qt::AlignCenter);
    column->addStretch();
    return page;
}

void MapView::addActions()
{
    const auto action = [this](const QString &text, const char *icon) {
        auto *out = new QAction(context_.look.icon(icon), text, this);
        addAction(out);
        return out;
    };
    zoomIn_ = action(tr("Zoom in"), "zoom-in");
    zoomOut_ = action(tr("Zoom out"), "zoom-out");
    home_ = action(tr("Whole map"), "zoom-fit");
    reserve_ = action(tr("Draw a reservation"), "reserve");
    reserve_->setCheckable(true);
    zoomIn_->setToolTip(tr("Zoom in (+)"));
    zoomOut_->setToolTip(tr("Zoom out (-)"));
    home_->setToolTip(tr("Whole map (0)"));
    reserve_->setToolTip(tr("Draw memory that is to be kept free (Shift+drag)"));
    connect(zoomIn_, &QAction::triggered, surface_, &MapSurface::zoomIn);
    connect(zoomOut_, &QAction::triggered, surface_, &MapSurface::zoomOut);
    connect(home_, &QAction::triggered, surface_, &MapSurface::goHome);
    legend_ = action(tr("Legend"), "legend");
    legend_->setToolTip(tr("What colours and patterns mean"));
    connect(legend_, &QAction::triggered, this, &MapView::showLegend);
    connect(reserve_, &QAction::toggled, surface_, &MapSurface::setReserving);
}

QWidget *MapView::addButtons()
{
    auto *bar = new QWidget(surface_);
    bar->setObjectName("mapButtons");
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QAction *action : {legend_, reserve_, zoomOut_, zoomIn_, home_}) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text());
        button->setAutoRaise(true);
        button->setIconSize({16, 16});
        button->setFixedSize(buttonSize, buttonSize);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    return bar;
}

bool MapView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == surface_ && (event->type() == QEvent::Resize || event->type() == QEvent::Show)) {
        placeButtons();
    }
    return QWidget::eventFilter(watched, event);
}

void MapView::placeButtons()
{
    // A low map has no subtitle: there they stand beside the title.
    buttons_->adjustSize();
    buttons_->move(surface_->width() - buttons_->width() - 12, surface_->compact() ? 5 : 36);
}

void MapView::showLegend()
{
    if (surface_->scene() == nullptr) return;
    auto *legend = new MapLegend(context_, *surface_->scene(), this);
    legend->popUnder(*buttons_);
}

void MapView::showState()
{
    const RequestSpec &spec = context_.workspace.spec();
    const bool chosen = context_.workspace.complete();
    if (spec.target.empty() && spec.kernel.empty())
        missing_->setText(
            tr("Drop a kernel and a snapshot or device tree of the machine here, or choose them in the "
               "boot request. The sample shows what it looks like."));
    else if (spec.target.empty())
        missing_->setText(
            tr("The machine is missing: drop its snapshot or device tree here, or choose it in the boot "
               "request."));
    else
        missing_->setText(tr("The kernel is missing: drop it here, or choose it in the boot request."));
    pages_->setCurrentIndex(chosen ? 0 : 1);
    const auto &error = context_.workspace.error();
    error_->setVisible(error.has_value());
    if (error) {
        error_->setText(
            context_.workspace.plan()
                ? tr("This request cannot be planned; the map shows the last plan.\n%1").arg(say(*error))
                : tr("This request cannot be planned.\n%1").arg(say(*error)));
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, context_.look.color(Role::conflict));
        error_->setPalette(colors);
    }
}

void MapView::goTo(const Subject &subject)
{
    if (!context_.workspace.plan()) return;
    context_.selection.select(subject);
    surface_->bringToSight(subject, surface_->picture().window.area().height / 5);
}

void MapView::showRange(AddressRange range)
{
    surface_->showRange(range);
}

void MapView::setEmphasis(std::vector<Subject> subjects)
{
    surface_->setEmphasis(std::move(subjects));
}

Status MapView::savePicture(const QString &path) const
{
    const auto plan = surface_->plan();
    if (!plan)
        return fail(ErrorKind::usage, {KWB_MSG("picture.no-plan", "there is no plan to draw")},
                    {.file = path.toStdString()});
    PictureOptions options = surface_->pictureOptions();
    options.compact = false;
    options.reserve = 0;
    if (!surface_->picture().window.showsAll())
        return saveDisplayList(surface_->scene()->layout(options).list, context_.look, path);
    options.height = 0;
    options.width = std::max(options.width, 980.0);
    return saveDisplayList(memoryMapPicture(*plan, options), context_.look, path);
}

} // namespace kwb::workbench
