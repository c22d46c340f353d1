#pragma once

#include "app/workbench/common/worker.h"

#include "core/bundle/signature.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QToolButton;

namespace kwb::workbench {

class Look;

/// What goes to a target: the plan of the window, or a bundle that somebody has exported. Of a bundle it says
/// whose signature it has, before anything is done with it.
class BundleSource : public QWidget {
    Q_OBJECT

public:
    explicit BundleSource(const Look &look, QWidget *parent = nullptr);

    /// The chosen bundle; empty: the plan of the window.
    const QString &bundle() const { return bundle_; }
    /// Files of certificates of which one must vouch for a bundle; none: nobody is asked.
    const QStringList &trusted() const { return trusted_; }
    /// Whether the bundle may be loaded, as far as its signature goes; false while that is being read.
    bool mayLoad() const;
    /// Whether the bundle has been looked at.
    bool known() const { return standing_.has_value(); }

    void choosePlan();
    void chooseBundle(const QString &path);
    void setTrusted(const QStringList &files);
    void setFixed(bool fixed);

    QComboBox *box() { return box_; }
    QLabel *words() { return words_; }
    QToolButton *trustButton() { return trust_; }

signals:
    void changed();

private:
    void pick(int index);
    void askBundle();
    void askTrust();
    void look();
    void showStanding();

    const Look &look_;
    QString bundle_;
    QStringList trusted_;
    std::optional<BundleStanding> standing_;
    QString error_; ///< why the bundle, or a certificate, could not be read
    QComboBox *box_;
    QLabel *words_;
    QToolButton *trust_;
    Worker worker_; ///< last: it ends before what its results go to
};

} // namespace kwb::workbench
