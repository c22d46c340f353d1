#pragma once

#include "app/workbench/common/context.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QListWidget;

namespace kwb::workbench {

/// A short list of a part of the request with buttons below it: the ground of the lists of edits and of
/// overlays.
class RequestList : public QWidget {
    Q_OBJECT

public:
    RequestList(const Context &context, const QString &name, const QString &empty, QWidget *parent);

    QListWidget *list() { return list_; }
    int count() const;

signals:
    void countChanged(int count);

protected:
    /// Fills the list, keeping the chosen row; the row `wrong` (-1: none) is marked, with `why` as its tip.
    void fill(const QStringList &texts, int wrong, const QString &why);
    /// A button below the list, with its key.
    QAction *addButton(const QString &text, const QKeySequence &key = {});
    const Context &context() const { return context_; }

private:
    Context context_;
    QListWidget *list_;
    QLabel *empty_;
    QHBoxLayout *buttons_;
};

} // namespace kwb::workbench
