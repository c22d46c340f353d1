#pragma once

#include "core/report/subject.h"

#include <QObject>

#include <deque>

namespace kwb::workbench {

/// The one selection of the window, with its history. Views show it and change it, and nothing else ties
/// them together.
class Selection : public QObject {
    Q_OBJECT

public:
    explicit Selection(QObject *parent = nullptr);

    const Subject &current() const { return current_; }
    bool canGoBack() const { return at_ > 0; }
    bool canGoForward() const { return at_ + 1 < history_.size(); }

public slots:
    /// Selects; the same again changes nothing.
    void select(const kwb::Subject &subject);
    /// Selects and asks the views to bring it to sight (the map moves to it, its tab comes to the front).
    void reveal(const kwb::Subject &subject);
    void back();
    void forward();
    /// The same subject, with what the new plan says of its place; history stays.
    void refresh(const kwb::BootPlan &plan);
    void clear();

signals:
    void changed(const kwb::Subject &subject);
    void revealed(const kwb::Subject &subject);
    void historyChanged();

private:
    void set(const Subject &subject);

    static constexpr std::size_t longest = 200;
    Subject current_;
    std::deque<Subject> history_;
    std::size_t at_ = 0;
};

} // namespace kwb::workbench
