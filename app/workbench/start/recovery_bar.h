#pragma once

#include "app/workbench/model/autosave.h"

#include <QFrame>

class QLabel;

namespace kwb::workbench {

/// Offers what a program that ended badly left behind, one after the other: to open it or to throw it away.
/// Hidden when there is nothing.
class RecoveryBar : public QFrame {
    Q_OBJECT

public:
    explicit RecoveryBar(Autosave &autosave, QWidget *parent = nullptr);

    /// Looks for what was left.
    void look(const QString &folder = Autosave::defaultFolder());
    std::size_t count() const { return leftovers_.size(); }

signals:
    void recovered();
    void failed(const kwb::Error &error);

private:
    void showFirst();
    void open();
    void discard();

    Autosave &autosave_;
    std::vector<Leftover> leftovers_;
    QLabel *text_;
};

} // namespace kwb::workbench
