#pragma once

#include "app/workbench/common/context.h"

#include <QObject>

#include <functional>

class QAction;
class QMessageBox;
class QWidget;

namespace kwb::workbench {

/// New, open, save, save as, the sample: what is done with workspace files, and the question that guards
/// unsaved changes. Nothing here blocks: what comes after a question is done when it is answered.
class FileActions : public QObject {
    Q_OBJECT

public:
    FileActions(const Context &context, QWidget *window);

    QAction *newAction() const { return new_; }
    QAction *openAction() const { return open_; }
    QAction *sampleAction() const { return sample_; }
    QAction *saveAction() const { return save_; }
    QAction *saveAsAction() const { return saveAs_; }

    /// Does `then` at once, or after unsaved changes were saved or given up.
    void guarded(std::function<void()> then);
    /// Opens a workspace by its path, after the question.
    void open(const QString &path);
    void openSample();
    /// Saves under the name it has, else asks for one.
    void save(std::function<void()> then = {});
    void saveAs(std::function<void()> then = {});
    /// Saves as `path`; false, with the reason shown, if that does not succeed.
    bool saveTo(const QString &path);

signals:
    void opened(const QString &path);
    void saved(const QString &path);

private:
    void complain(const Error &error);

    Context context_;
    QWidget *window_;
    QAction *new_;
    QAction *open_;
    QAction *sample_;
    QAction *save_;
    QAction *saveAs_;
};

} // namespace kwb::workbench
