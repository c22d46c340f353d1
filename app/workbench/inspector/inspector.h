#pragma once

#include "app/workbench/common/context.h"

#include "core/report/inspection.h"

#include <QElapsedTimer>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QTextBrowser;
class QTimer;
class QToolButton;

namespace kwb::workbench {

class RemedyButtons;

/// What is selected, and why it is so. What it says is made in the engine (core/report/inspection.h).
class Inspector : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(const Context &context, QWidget *parent = nullptr);

    /// What is shown; nothing without a plan.
    const std::optional<Inspection> &shown() const { return shown_; }
    QString text() const; ///< all of it, as it is copied
    QAction *copyAction() { return copy_; }

    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeParts();
    void layOut();
    void connectParts();
    void showLook();
    void schedule();
    void update();
    void showInspection();
    void follow(const QString &link);
    void copy() const;
    bool low() const;
    int textWidth() const;

    Context context_;
    QLabel *swatch_ = nullptr;
    QLabel *title_ = nullptr;
    QLabel *kind_ = nullptr;
    QTextBrowser *body_ = nullptr;
    RemedyButtons *remedies_ = nullptr;
    QToolButton *copyButton_ = nullptr;
    QAction *copy_ = nullptr;
    QTimer *later_ = nullptr;
    QTimer *sealLater_ = nullptr; ///< runs when the plan has been quiet and a digest is looked at
    QElapsedTimer sinceShown_;
    Subject subject_;
    std::optional<Inspection> shown_;
    int shownWidth_ = 0; ///< that the text was written for
};

} // namespace kwb::workbench
