#pragma once

#include "app/workbench/common/context.h"

#include "core/report/lesson.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QListWidget;
class QStackedWidget;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace kwb::workbench {

/// Lessons about kexec beside the plan that they speak of: a list, and a page with the numbers of the plan
/// that is open.
class LessonsPanel : public QWidget {
    Q_OBJECT

public:
    explicit LessonsPanel(const Context &context, QWidget *parent = nullptr);

    const std::vector<Lesson> &lessons() const { return lessons_; }
    /// The index of the lesson that is open; -1 while the list is shown.
    int current() const { return current_; }
    /// Which lesson is open and where it is being read, for the next start.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    QSize sizeHint() const override;

public slots:
    /// Opens a lesson and shows in the window what it speaks of.
    void open(int lesson);
    void openById(const QString &id);
    void showList();

signals:
    void openSampleRequested();
    void tabRequested(const QString &tab);
    void stepRequested(int step);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makePage();
    void load();
    void turnTo(int lesson);
    void showPlace();
    void render();
    void follow(const QUrl &url);
    void requestStep(const QString &id);
    void keepPosition();
    bool sampleIsOpen() const;

    Context context_;
    std::vector<Lesson> lessons_;
    int current_ = -1;
    QHash<QString, int> positions_; ///< where each lesson is being read, by id
    QStackedWidget *stack_ = nullptr;
    QListWidget *list_ = nullptr;
    QTextBrowser *page_ = nullptr;
    QLabel *sample_ = nullptr;
    QLabel *place_ = nullptr;
    QToolButton *back_ = nullptr;
    QToolButton *previous_ = nullptr;
    QToolButton *next_ = nullptr;
};

} // namespace kwb::workbench
