#pragma once

#include "app/workbench/common/context.h"

#include "core/report/relocation_facts.h"

#include <QTextBrowser>

#include <memory>

namespace kwb::workbench {

/// One relocation by hand: the formula, each of its letters with its value and where it comes from, the bytes
/// and the instruction before and after with the changed bits marked, and the values that the field takes.
class FormulaCard : public QTextBrowser {
    Q_OBJECT

public:
    explicit FormulaCard(const Context &context, QWidget *parent = nullptr);

    void setPlan(std::shared_ptr<const BootPlan> plan);
    /// One of the plan's purgatory; null shows what to do.
    void setRelocation(const AppliedRelocation *relocation);

private:
    void render();
    QString letters(const RelocationFacts &facts) const;
    QString change(const RelocationFacts &facts) const;
    QString room(const RelocationFacts &facts, const AppliedRelocation &relocation) const;
    QString row(const QString &title, const QString &html) const;

    Context context_;
    std::shared_ptr<const BootPlan> plan_;
    std::unique_ptr<Disassembler> disassembler_;
    const AppliedRelocation *relocation_ = nullptr; ///< of plan_
};

} // namespace kwb::workbench
