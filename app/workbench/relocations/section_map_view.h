#pragma once

#include "app/workbench/common/context.h"

#include "core/report/section_map.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace kwb::workbench {

/// The purgatory's section map: the pointer and the keys choose sections and symbols, the chosen relocation's
/// arrow goes from its place to its target.
class SectionMapView : public QWidget {
    Q_OBJECT

public:
    explicit SectionMapView(const Context &context, QWidget *parent = nullptr);

    /// The plan whose purgatory is drawn; null or one without relocations: nothing.
    void setPlan(std::shared_ptr<const BootPlan> plan);
    /// The relocation that the arrow belongs to; null: none.
    void setRelocation(const AppliedRelocation *relocation);

    /// What can be pointed at, from left to right; empty without a purgatory.
    const std::vector<SectionMapPart> &parts() const;
    /// Chooses a part as a click does.
    void choose(int part);
    /// The part of the selection; -1 if it has none.
    int chosenPart() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void build();
    int partAt(QPointF position) const;

    Context context_;
    std::shared_ptr<const BootPlan> plan_;
    std::optional<AppliedRelocation> relocation_;
    std::unique_ptr<SectionMap> map_;
};

/// Makes the parts of section maps known to assistive tools; once a program is enough.
void makeSectionMapsAccessible();

} // namespace kwb::workbench
