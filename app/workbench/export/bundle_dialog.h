#pragma once

#include "app/workbench/export/exporter.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace kwb::workbench {

/// Asks where a bundle goes, writes it with progress, and says what to do with it then.
class BundleDialog : public QDialog {
    Q_OBJECT

public:
    BundleDialog(const Context &context, Exporter &exporter, QWidget *parent = nullptr);

    QLineEdit *path() { return path_; }
    QCheckBox *force() { return force_; }
    QPushButton *exportButton() { return export_; }
    QPushButton *cancelButton() { return cancel_; }
    QLabel *message() { return message_; }

private:
    void layOut();
    void browse();
    void start();
    void ended(const QString &path, const QString &error);
    void refresh();
    void tell(const QString &text, bool good);

    Context context_;
    Exporter &exporter_;
    QLineEdit *path_;
    QCheckBox *marker_;
    QCheckBox *force_;
    QProgressBar *progress_;
    QLabel *message_;
    QPushButton *export_;
    QPushButton *cancel_;
    QPushButton *openFolder_;
    QString written_;
};

} // namespace kwb::workbench
