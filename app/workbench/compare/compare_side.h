#pragma once

#include "app/workbench/common/context.h"
#include "app/workbench/common/worker.h"

#include "core/bundle/comparable.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QToolButton;

namespace kwb::workbench {

/// One side of a comparison: where it comes from, and what went wrong reading it. Reads behind the window.
class CompareSide : public QWidget {
    Q_OBJECT

public:
    /// `letter` is "A" or "B".
    CompareSide(const Context &context, const QString &letter, QWidget *parent = nullptr);

    /// The plan of the window, also when it changes.
    void useCurrentPlan();
    /// A saved plan, bundle, snapshot, log of kexec -d, or a workspace, which is planned.
    void useFile(const QString &path);
    /// The text of a log of kexec -d.
    void useLogText(const QString &text);
    /// Reads a file as a log of kexec -d and nothing else.
    void useLogFile(const QString &path);

    /// What is compared; null while nothing is chosen or it cannot be read (then error() says why).
    const std::shared_ptr<const Comparable> &value() const { return value_; }
    const std::optional<Error> &error() const { return error_; }
    /// "A: current plan".
    QString caption() const;
    bool empty() const { return origin_ == Origin::nothing; }
    bool busy() const { return worker_.busy(); }
    QToolButton *chooser() { return choose_; }
    QLabel *errorLabel() { return problem_; }

signals:
    /// value(), error() or caption() changed.
    void changed();

private:
    enum class Origin { nothing, currentPlan, file, logFile, logText };
    using Read = std::function<Result<Comparable>()>;

    void addChoices();
    void begin(Origin origin, const QString &what, Read read);
    void readCurrentPlan();
    void askFile();
    void askFolder();
    void showState();

    Context context_;
    QString letter_;
    QLabel *what_;
    QLabel *problem_;
    QToolButton *choose_;
    Origin origin_ = Origin::nothing;
    QString shown_; ///< the name of what is chosen
    QString path_;
    std::shared_ptr<const Comparable> value_;
    std::optional<Error> error_;
    Worker worker_;
};

} // namespace kwb::workbench
