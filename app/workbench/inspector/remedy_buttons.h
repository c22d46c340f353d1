#pragma once

#include "app/workbench/common/context.h"

#include "core/plan/remedy.h"
#include "core/report/subject.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace kwb::workbench {

/// What can be done at once about the findings of what is selected, a button each. Hidden when there is
/// nothing.
class RemedyButtons : public QWidget {
    Q_OBJECT

public:
    explicit RemedyButtons(const Context &context, QWidget *parent = nullptr);

    void setSubject(const Subject &subject);

private:
    std::vector<Remedy> remedies(const Subject &subject) const;
    void addButton(const Remedy &remedy);

    Context context_;
    QVBoxLayout *column_;
};

} // namespace kwb::workbench
