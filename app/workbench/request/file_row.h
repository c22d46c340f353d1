#pragma once

#include "app/workbench/common/look.h"
#include "app/workbench/model/input_facts.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QMenu;

namespace kwb::workbench {

class FieldButton;

/// What a file must be to stand in a row.
struct FileWish {
    QString kind;  ///< of RecentFiles: "kernel"
    QString title; ///< of the file dialog: "Choose a kernel"
    std::vector<FileKind> kinds;
    bool folders = false; ///< a folder can be chosen as well
};

/// What a file is in one line, and whether it may not stand in a row that wishes for `wish`.
struct FactsLine {
    QString text;
    bool refused = false;
};
FactsLine factsLine(const InputFacts::Found &facts, const FileWish &wish);

/// One choice of the request: a label, a field with what is chosen, and beneath what that is or why it is
/// refused. A file is chosen by dialog, from the recent ones, or dropped on it.
class FileRow : public QWidget {
    Q_OBJECT

public:
    /// `none` is what the field says when nothing is chosen.
    FileRow(const QString &label, const QString &none, FileWish wish, Look &look, InputFacts &facts,
            QWidget *parent = nullptr);

    /// A choice in front of the files: chosen(value) follows from it.
    void addChoice(const QString &value, const QString &title, const QString &toolTip = {});
    /// Text in the menu for the choice of nothing; without it the row cannot be cleared.
    void setClearText(const QString &text) { clearText_ = text; }
    /// More for the menu.
    void setMore(std::function<void(QMenu &)> more) { more_ = std::move(more); }
    /// Shows a choice's value, a file, or nothing.
    void setValue(const QString &value);
    const QString &value() const { return value_; }
    /// What stands beneath.
    QString note() const;
    FieldButton *field() const { return field_; }

public slots:
    void chooseFile();
    void chooseFolder();
    /// Chooses a file, as if it had been dropped.
    void take(const QString &path);

signals:
    void chosen(const QString &value);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Choice {
        QString value;
        QString title;
        QString toolTip;
    };
    const Choice *choice() const;
    void fillMenu(QMenu &menu);
    void choose(bool folder);
    void showFacts();

    QString none_;
    QString clearText_;
    FileWish wish_;
    Look &look_;
    InputFacts &facts_;
    QString value_;
    std::vector<Choice> choices_;
    std::function<void(QMenu &)> more_;
    QLabel *label_;
    FieldButton *field_;
    QLabel *note_;
};

/// The local files of what is dragged.
QStringList draggedFiles(const QMimeData *data);

} // namespace kwb::workbench
