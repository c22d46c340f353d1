#pragma once

#include "app/workbench/common/context.h"

#include "core/base/result.h"
#include "core/report/subject.h"

#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QStackedLayout;

namespace kwb::workbench {

class MapStrip;
class MapSurface;

/// The memory map with its mini-map, ruler and legend: the centre of the window.
class MapView : public QWidget {
    Q_OBJECT

public:
    explicit MapView(const Context &context, QWidget *parent = nullptr);

    MapSurface *surface() { return surface_; }
    MapStrip *strip() { return strip_; }

    /// Shows where a subject is, near enough to see what is around it.
    void goTo(const Subject &subject);
    void showRange(AddressRange range);
    /// Dims everything but these; none = nothing is dimmed.
    void setEmphasis(std::vector<Subject> subjects);
    /// Writes the map as it is seen to a .png, .svg or .pdf; the whole map while all is in sight. Errors:
    /// usage (another suffix, no plan), io.
    Status savePicture(const QString &path) const;

    QAction *zoomInAction() const { return zoomIn_; }
    QAction *zoomOutAction() const { return zoomOut_; }
    QAction *homeAction() const { return home_; }       ///< the whole map
    QAction *legendAction() const { return legend_; }   ///< shows what colours and patterns mean
    QAction *reserveAction() const { return reserve_; } ///< checkable: the next drag draws a reservation

signals:
    void sampleRequested();
    void bytesRequested(const kwb::Subject &subject);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *emptyPage();
    void addActions();
    QWidget *addButtons();
    void placeButtons();
    void showLegend();
    void showState();

    Context context_;
    QStackedLayout *pages_ = nullptr;
    QWidget *map_ = nullptr;
    QWidget *buttons_ = nullptr;
    QLabel *error_ = nullptr;
    QLabel *missing_ = nullptr;
    MapSurface *surface_ = nullptr;
    MapStrip *strip_ = nullptr;
    QAction *zoomIn_ = nullptr;
    QAction *zoomOut_ = nullptr;
    QAction *home_ = nullptr;
    QAction *reserve_ = nullptr;
    QAction *legend_ = nullptr;
};

} // namespace kwb::workbench
