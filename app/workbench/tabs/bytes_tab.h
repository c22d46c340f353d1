#pragma once

#include "app/workbench/common/worker.h"
#include "app/workbench/tabs/plan_tab.h"

#include <functional>
#include <memory>
#include <stop_token>

class QComboBox;
class QLabel;
class QToolButton;

namespace kwb {
class ByteMarks;
}

namespace kwb::workbench {

class ByteSearch;
class HexView;

/// Bytes: what will stand in memory, a segment at a time. The final bytes where the plan is sealed, else the
/// planned ones.
class BytesTab : public PlanTab {
    Q_OBJECT

public:
    explicit BytesTab(const Context &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Bytes"); }
    bool shows(const Subject &subject) const override;

    HexView *view()
    {
        catchUp();
        return view_;
    }
    QComboBox *segments()
    {
        catchUp();
        return segments_;
    }
    ByteSearch *search()
    {
        catchUp();
        return search_;
    }
    QToolButton *instructions()
    {
        catchUp();
        return instructions_;
    }
    QLabel *state()
    {
        catchUp();
        return state_;
    }

    enum class CopyAs { hex, cArray };
    /// The selected bytes as text; also on the clipboard.
    QString copy(CopyAs as);
    /// Errors: what the file system says.
    Status saveTo(const QString &path) const;
    /// The same behind the window: progress stands where the state of the bytes is said; what fails is said
    /// in a message box.
    void saveBehind(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void showPlan() override;

private:
    void makeBar();
    void makeFoot();
    QString chosenSegment() const; ///< its name in the plan
    void showSegment(const QString &name);
    void choose(const Subject &subject);
    void showState();
    void askWhereToSave();
    /// Writes what is selected now; wants to know when to stop and tells the percentage done.
    std::function<Status(std::stop_token, std::function<void(int)>)> writer(const QString &path) const;
    std::shared_ptr<const BootPlan> plan() const; ///< the sealed one if there is one

    HexView *view_;
    QComboBox *segments_;
    ByteSearch *search_;
    QToolButton *instructions_;
    QLabel *state_;
    QLabel *legend_;
    QLabel *where_;
    QLabel *empty_;
    QWidget *content_;
    Worker marksWorker_;
    Worker saveWorker_;
    std::shared_ptr<const BootPlan> shown_;
    QString shownSegment_;
    bool choosing_ = false; ///< the selection comes from the view
};

} // namespace kwb::workbench
