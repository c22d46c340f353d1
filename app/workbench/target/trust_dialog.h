#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QListWidget;
class QPushButton;

namespace kwb::workbench {

/// The files of the certificates that the user trusts to sign bundles, as the settings keep them.
QStringList keptTrust();
void keepTrust(const QStringList &files);

/// Shows whose signature of a bundle counts, and changes it.
class TrustDialog : public QDialog {
    Q_OBJECT

public:
    explicit TrustDialog(const QStringList &files, QWidget *parent = nullptr);

    QStringList files() const;
    /// Adds a file; says beneath the list what is wrong with it, if it holds no certificate.
    void take(const QString &file);

    QListWidget *view() { return view_; }
    QPushButton *removeButton() { return remove_; }
    QPushButton *okButton() { return ok_; }
    QString problem() const;

private:
    void choose();
    void add(const QString &file, const QStringList &subjects);

    QListWidget *view_;
    QLabel *problem_;
    QPushButton *add_;
    QPushButton *remove_;
    QPushButton *ok_ = nullptr;
};

} // namespace kwb::workbench
