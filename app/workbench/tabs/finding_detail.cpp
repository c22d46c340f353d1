#include "app/workbench/tabs/finding_detail.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"

#include "core/report/evidence_title.h"
#include "core/report/finding_table.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kwb::workbench {

namespace {

QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    QLabel *label = wrappedLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

FindingDetail::FindingDetail(const Context &context, QWidget *parent)
    : QScrollArea(parent)
    , context_(context)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("About the finding"));
    showText({});
}

QBoxLayout *FindingDetail::startPage()
{
    auto *page = new QWidget(this);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(18, 12, 18, 14);
    layout->setSpacing(4);
    setWidget(page);
    return layout;
}

void FindingDetail::showText(const QString &text)
{
    QBoxLayout *page = startPage();
    QLabel *label = mutedLabel(text, widget());
    label->setAlignment(Qt::AlignCenter);
    page->addWidget(label, 1);
}

void FindingDetail::addTitle(QBoxLayout *page, const FindingRule &rule, const QString &about)
{
    auto *row = new QHBoxLayout;
    auto *icon = new QLabel(widget());
    icon->setPixmap(context_.look.icon(name(rule.severity)).pixmap(18, 18));
    row->addWidget(icon);
    auto *title = new QLabel(qs(rule.code), widget());
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.1);
    title->setFont(font);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(title);
    row->addWidget(mutedLabel(about.isEmpty() ? say(severityTitle(rule.severity))
                                              : tr("%1 · %2").arg(say(severityTitle(rule.severity)), about),
                              widget()),
                   1);
    page->addLayout(row);
    page->addSpacing(4);
}

void FindingDetail::addPart(QBoxLayout *page, const QString &title, const QString &text)
{
    page->addSpacing(6);
    page->addWidget(mutedLabel(title, widget()));
    page->addWidget(wrappedLabel(text, widget()));
}

void FindingDetail::addEvidence(QBoxLayout *page, const Finding &finding)
{
    if (finding.evidence.empty()) return;
    page->addSpacing(6);
    page->addWidget(mutedLabel(tr("Evidence"), widget()));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(2);
    form->setLabelAlignment(Qt::AlignLeft);
    for (const auto &[key, value] : finding.evidence) {
        const Message *words = evidenceWords(finding, key);
        QLabel *shown = wrappedLabel(words != nullptr ? say(*words) : qs(value), widget());
        if (words == nullptr) shown->setFont(context_.look.mono());
        const auto title = evidenceTitle(key);
        QLabel *label = mutedLabel(title ? say(*title) : qs(key), widget());
        label->setWordWrap(false);
        form->addRow(label, shown);
    }
    page->addLayout(form);
}

void FindingDetail::addButtons(QBoxLayout *page, std::vector<Remedy> remedies)
{
    for (Remedy &remedy : remedies) {
        const QString text = say(remedy.text);
        auto *button = new QPushButton(text, widget());
        button->setAccessibleName(text);
        button->setObjectName("remedy");
        auto *row = new QHBoxLayout;
        row->addWidget(button);
        row->addStretch(1);
        page->addLayout(row);
        connect(button, &QPushButton::clicked, this,
                [this, chosen = std::move(remedy)] { emit remedyChosen(chosen); });
    }
}

void FindingDetail::showFinding(const Finding &finding, std::vector<Remedy> remedies)
{
    const FindingRule *rule = findFindingRule(finding.code);
    if (rule == nullptr) return;
    QBoxLayout *page = startPage();
    addTitle(page, *rule, qs(finding.about));
    page->addWidget(wrappedLabel(say(finding.message), widget()));
    addPart(page, tr("What to do"), say(finding.remedy));
    addButtons(page, std::move(remedies));
    addPart(page, tr("Why it matters"), say(rule->cause));
    addEvidence(page, finding);
    addPart(page, tr("Where the rule stands"), qs(rule->source));
    page->addSpacing(8);
    auto *cause = new QPushButton(tr("Show what it is about"), widget());
    cause->setObjectName("cause");
    cause->setAccessibleName(cause->text());
    connect(cause, &QPushButton::clicked, this, &FindingDetail::causeAsked);
    auto *row = new QHBoxLayout;
    row->addWidget(cause);
    row->addStretch(1);
    page->addLayout(row);
    page->addStretch(1);
}

void FindingDetail::showRule(const FindingRule &rule)
{
    QBoxLayout *page = startPage();
    addTitle(page, rule, {});
    page->addWidget(wrappedLabel(say(rule.message), widget()));
    addPart(page, tr("Why it matters"), say(rule.cause));
    addPart(page, tr("What to do"), say(rule.remedy));
    addPart(page, tr("Where the rule stands"), qs(rule.source));
    page->addStretch(1);
}

} // namespace kwb::workbench
