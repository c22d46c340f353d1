#pragma once

#include "app/workbench/common/context.h"

#include "core/plan/finding.h"
#include "core/plan/remedy.h"

#include <QScrollArea>

class QBoxLayout;

namespace kwb::workbench {

/// One finding, or one page of the manual of findings: what is seen with its numbers, why it matters, what to
/// do with buttons that do it, where the rule stands.
class FindingDetail : public QScrollArea {
    Q_OBJECT

public:
    explicit FindingDetail(const Context &context, QWidget *parent = nullptr);

    void showFinding(const Finding &finding, std::vector<Remedy> remedies);
    void showRule(const FindingRule &rule);
    /// A text in the middle, for when there is nothing to show.
    void showText(const QString &text);

signals:
    /// The button of a remedy was pressed.
    void remedyChosen(const kwb::Remedy &remedy);
    void causeAsked();

private:
    QBoxLayout *startPage();
    void addTitle(QBoxLayout *page, const FindingRule &rule, const QString &about);
    void addPart(QBoxLayout *page, const QString &title, const QString &text);
    void addEvidence(QBoxLayout *page, const Finding &finding);
    void addButtons(QBoxLayout *page, std::vector<Remedy> remedies);

    Context context_;
};

} // namespace kwb::workbench
