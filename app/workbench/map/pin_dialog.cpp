#include "app/workbench/map/pin_dialog.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/map/map_drag.h"
#include "app/workbench/model/workspace.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kwb::workbench {

PinDialog::PinDialog(const Context &context, const std::string &segment, QWidget *parent)
    : QDialog(parent)
    , context_(context)
    , segment_(segment)
    , address_(new QLineEdit(this))
    , verdict_(new QLabel(this))
{
    setWindowTitle(tr("Pin %1").arg(qs(segment)));
    setMinimumWidth(440);
    const auto &pins = context_.workspace.spec().pins;
    if (const auto pin = pins.find(segment_); pin != pins.end()) before_ = wanted_ = pin->second;
    const auto &plan = context_.workspace.plan();
    const PlannedSegment *planned = plan ? plan->segment(segment_) : nullptr;
    if (planned != nullptr) {
        size_ = planned->range().size();
        align_ = std::max(planned->align, plan->pageSize);
        known_ = plan->findings;
        address_->setText(qs(hex(planned->mem)));
        address_->selectAll();
    }
    address_->setFont(context_.look.mono());
    address_->setAccessibleName(tr("Address"));
    verdict_->setWordWrap(true);
    verdict_->setTextFormat(Qt::PlainText);
    verdict_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    verdict_->setAccessibleName(tr("What the plan says"));
    verdict_->setMinimumHeight(4 * fontMetrics().lineSpacing());
    verdict_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *label = new QLabel(tr("&Address at which it begins, a multiple of %1:").arg(qs(hex(align_))), this);
    label->setBuddy(address_);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    pin_ = buttons->addButton(tr("&Pin"), QDialogButtonBox::AcceptRole);
    pin_->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(address_);
    layout->addWidget(verdict_);
    layout->addStretch();
    layout->addWidget(buttons);
    context_.workspace.endMerge();
    connect(address_, &QLineEdit::textEdited, this, &PinDialog::follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&context_.workspace, &Workspace::planChanged, this, &PinDialog::takePlan);
    say(planned != nullptr ? tr("It lies here now. Another address is planned while you type it.")
                           : tr("Type an address, in hex with 0x."),
        true);
}

/// The plan shows what comes of the address while it is typed.
void PinDialog::follow()
{
    const auto number = parseNumber(address_->text().trimmed().toStdString());
    pin_->setEnabled(number.has_value());
    typed_ = number;
    if (!number) return say(tr("This is no address: write it like 0x2000000."), false);
    wanted_ = snapped(PhysAddr(*number), size_, align_);
    say(aboutRounding() + tr("Planning…"), true);
    pinSegment(context_, segment_, wanted_, QStringLiteral("pin dialog"));
    if (context_.workspace.upToDate()) takePlan();
}

void PinDialog::takePlan()
{
    if (!wanted_ || !pin_->isEnabled()) return;
    if (const auto &error = context_.workspace.error()) return say(kwb::workbench::say(*error), false);
    const auto &plan = context_.workspace.plan();
    if (!plan) return;
    const QString against = newObjection(*plan, known_, segment_);
    const QString where = qs(text(AddressRange::ofSize(*wanted_, size_)));
    say(aboutRounding() +
            (against.isEmpty() ? tr("It fits at %1.").arg(where) : tr("At %1: %2").arg(where, against)),
        against.isEmpty());
}

/// That another address than the typed one is planned, and a blank; else nothing.
QString PinDialog::aboutRounding() const
{
    if (!typed_ || !wanted_ || *typed_ == wanted_->value) return {};
    const QString nearest = qs(hex(*wanted_)), typed = qs(hex(*typed_));
    // What leads beyond the last address is brought back, a multiple or not.
    return (*typed_ % align_ == 0
                ? tr("Nothing fits at %1; the nearest place is %2.").arg(typed, nearest)
                : tr("%1 is no multiple of %2; the nearest is %3.").arg(typed, qs(hex(align_)), nearest)) +
           ' ';
}

void PinDialog::say(const QString &text, bool good)
{
    QPalette colors = palette();
    if (!good) colors.setColor(QPalette::WindowText, context_.look.color(Role::conflict));
    verdict_->setPalette(colors);
    verdict_->setText(text);
}

void PinDialog::done(int result)
{
    const bool pinned = result == QDialog::Accepted;
    if (pinned && !wanted_) follow(); // the address that was offered
    if (!pinned) pinSegment(context_, segment_, before_, QStringLiteral("pin dialog"));
    context_.workspace.endMerge();
    QDialog::done(result);
}

} // namespace kwb::workbench
