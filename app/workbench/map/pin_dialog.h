#pragma once

#include "app/workbench/common/context.h"

#include "core/plan/plan.h"

#include <QDialog>

#include <optional>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kwb::workbench {

/// Asks at which address a segment is to be pinned. While one types, the plan follows and what it says
/// against the place is shown; all of it is one step in the undo stack, and Cancel takes it back.
class PinDialog : public QDialog {
    Q_OBJECT

public:
    PinDialog(const Context &context, const std::string &segment, QWidget *parent = nullptr);

    QLineEdit *addressEdit() { return address_; }
    QPushButton *pinButton() { return pin_; }
    QLabel *verdict() { return verdict_; }

public slots:
    void done(int result) override;

private:
    void follow();
    void takePlan();
    QString aboutRounding() const;
    void say(const QString &text, bool good);

    Context context_;
    std::string segment_;
    std::uint64_t size_ = 0;
    std::uint64_t align_ = 1;
    std::vector<Finding> known_; ///< what was said before
    std::optional<PhysAddr> before_;
    std::optional<PhysAddr> wanted_;
    std::optional<std::uint64_t> typed_; ///< wanted_ is the nearest that can be planned
    QLineEdit *address_;
    QLabel *verdict_;
    QPushButton *pin_;
};

} // namespace kwb::workbench
