#include "app/workbench/inspector/remedy_buttons.h"

#include "app/workbench/common/say.h"
#include "app/workbench/model/workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kwb::workbench {

namespace {

constexpr std::size_t mostRemedies = 3;

/// A button that shortens its text to the room there is.
class ElidedButton : public QPushButton {
public:
    ElidedButton(const QString &text, QWidget *parent)
        : QPushButton(parent)
        , full_(text)
    {
        setAccessibleName(text);
        setToolTip(text);
        setProperty("elides", true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(full_) + 24, QPushButton::sizeHint().height()};
    }
    QSize minimumSizeHint() const override { return {80, QPushButton::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        setText(fontMetrics().elidedText(full_, Qt::ElideRight, width() - 20).replace('&', "&&"));
        QPushButton::resizeEvent(event);
    }

private:
    QString full_;
};

/// Whether a finding is told where this is shown.
bool toldWith(const BootPlan &plan, const Subject &subject, const Finding &finding)
{
    if (subject.kind == Subject::Kind::finding) return Subject::ofFinding(finding) == subject;
    if (subject.kind == Subject::Kind::segment && finding.about == subject.name) return true;
    return !subject.empty() && causeOf(plan, finding) == subject;
}

} // namespace

RemedyButtons::RemedyButtons(const Context &context, QWidget *parent)
    : QWidget(parent)
    , context_(context)
    , column_(new QVBoxLayout(this))
{
    column_->setContentsMargins(0, 0, 8, 4);
    column_->setSpacing(6);
    hide();
}

std::vector<Remedy> RemedyButtons::remedies(const Subject &subject) const
{
    std::vector<Remedy> out;
    const auto &plan = context_.workspace.plan();
    if (!plan || !context_.workspace.upToDate()) return out;
    for (const Finding &finding : plan->findings) {
        if (!toldWith(*plan, subject, finding)) continue;
        for (Remedy &remedy : remediesFor(*plan, context_.workspace.spec(), finding))
            if (std::ranges::none_of(out, [&](const Remedy &one) { return one.changed == remedy.changed; }))
                out.push_back(std::move(remedy));
    }
    if (out.size() > mostRemedies) out.resize(mostRemedies);
    return out;
}

void RemedyButtons::setSubject(const Subject &subject)
{
    while (QLayoutItem *item = column_->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
    const std::vector<Remedy> found = remedies(subject);
    for (const Remedy &remedy : found)
        addButton(remedy);
    setVisible(!found.empty());
}

void RemedyButtons::addButton(const Remedy &remedy)
{
    auto *button = new ElidedButton(say(remedy.text), this);
    button->setObjectName("inspectorRemedy");
    column_->addWidget(button);
    connect(button, &QPushButton::clicked, this,
            [this, remedy] { context_.workspace.apply(say(remedy.text), remedy.changed); });
}

} // namespace kwb::workbench
