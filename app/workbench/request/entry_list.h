#pragma once

#include "app/workbench/common/look.h"

#include <QListWidget>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace kwb::workbench {

/// Short entries that are written as text ("0x10000-0x20000"): a field that adds one, rows that are changed
/// in place (F2, double click) and removed (Delete, button). What is not written as it must be is said
/// beneath and changes nothing.
class EntryList : public QWidget {
    Q_OBJECT

public:
    /// Gives what is wrong with a text, or nothing.
    using Check = std::function<QString(const QString &)>;

    /// `form` shows how an entry is written.
    EntryList(const QString &label, const QString &form, Check check, Look &look, QWidget *parent = nullptr);

    void setEntries(const QStringList &entries);
    QLineEdit *field() const { return field_; }
    QListWidget *view() const { return view_; }
    QString message() const;

signals:
    void added(const QString &text);
    void changed(int row, const QString &text);
    void removed(int row);

private:
    bool accepts(const QString &text);
    void add();
    void itemWritten(QListWidgetItem *item);
    void fit();

    Check check_;
    Look &look_;
    QStringList entries_;
    QLineEdit *field_;
    QToolButton *add_;
    QToolButton *remove_;
    QListWidget *view_;
    QLabel *message_;
};

} // namespace kwb::workbench
