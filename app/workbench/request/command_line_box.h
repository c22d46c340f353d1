#pragma once

#include "app/workbench/common/context.h"
#include "app/workbench/model/input_facts.h"
#include "app/workbench/request/token_view.h"

#include <QPlainTextEdit>

class QCheckBox;
class QLabel;

namespace kwb::workbench {

/// A field for one long line that breaks where it must. Undo and redo are the window's.
class CommandLineEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CommandLineEdit(QWidget *parent = nullptr);

signals:
    void undoAsked();
    void redoAsked();
    void entered();
    void left(); ///< by Return, too

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
};

/// The new kernel's command line: as text, and as words with their meaning.
class CommandLineBox : public QWidget {
    Q_OBJECT

public:
    CommandLineBox(const Context &context, InputFacts &facts, QWidget *parent = nullptr);

    CommandLineEdit *editor() const { return editor_; }
    QCheckBox *fromTarget() const { return fromTarget_; }
    TokenView *tokens() const { return tokens_; }
    QString status() const;  ///< how long it is, and what is given twice
    QString meaning() const; ///< of the word at the cursor

private:
    void showSpec();
    void showText();
    void showStatus(const std::string &line, const std::vector<CommandLineToken> &tokens);
    void noteAdded(const std::string &line);
    void showMeaning();
    void typed();
    void takeFromTarget(bool take);
    void fitHeight();
    std::string inherited() const;

    Context context_;
    InputFacts &facts_;
    QLabel *label_;
    QCheckBox *fromTarget_;
    CommandLineEdit *editor_;
    TokenView *tokens_;
    QLabel *meaning_;
    QLabel *status_;
    QString added_;               ///< words that the plan put behind those of the request
    std::int64_t addedBytes_ = 0; ///< by which the plan's line is longer
    bool showing_ = false;
};

} // namespace kwb::workbench
