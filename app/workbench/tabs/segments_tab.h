#pragma once

#include "app/workbench/common/worker.h"
#include "app/workbench/tabs/plan_tab.h"

#include <QTimer>

#include <optional>

class QMenu;

namespace kwb::workbench {

class TablePane;

/// The segment list: where each segment goes, how large it is, from where it comes, and its digest. A
/// destination that is typed over pins its segment; an empty one lets it be searched for again.
class SegmentsTab : public PlanTab {
    Q_OBJECT

public:
    explicit SegmentsTab(const Context &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Segments"); }
    bool shows(const Subject &subject) const override;
    TablePane *pane()
    {
        catchUp();
        return pane_;
    }

public slots:
    /// Pins a segment, or with no address lets it be searched for again: one step that can be undone.
    void pin(const QString &segment, std::optional<quint64> address);
    /// Writes the final bytes of a segment to a file, as soon as they are known.
    void exportBytes(const QString &segment, const QString &path);

signals:
    void bytesExported(const QString &path);
    void failed(const QString &why);

protected:
    void showEvent(QShowEvent *event) override;
    void showPlan() override;
    int countOf(const BootPlan &plan) const override { return static_cast<int>(plan.segments.size()); }

private:
    void sealSoon();
    bool editCell(std::size_t row, const QString &text);
    void fillMenu(QMenu *menu, const Subject &subject);
    void askBytesPath(const QString &segment);
    void writePending();

    TablePane *pane_;
    QTimer sealLater_;                                   ///< digests wait until the request is left alone
    std::optional<std::pair<QString, QString>> pending_; ///< segment and path, waiting for the seal
    Worker writer_;
};

} // namespace kwb::workbench
