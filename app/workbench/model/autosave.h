#pragma once

#include "app/workbench/common/worker.h"

#include "core/base/result.h"

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace kwb::workbench {

class Workspace;

/// A request that a program that is gone did not save. While it lives, no other program takes it.
struct Leftover {
    QString path;     ///< the kept request, a workspace file
    QString original; ///< the workspace it is a change of; empty: one that was never saved
    QDateTime changed;
    std::shared_ptr<QLockFile> lock;

    /// Deletes it.
    void discard();
};

/// Keeps changes that are not saved yet in a file of its own, a moment after they are made, and removes it
/// when they are saved or thrown away. What a program leaves behind that ends otherwise is found by
/// leftovers().
class Autosave : public QObject {
    Q_OBJECT

public:
    /// `folder` is made when it is needed; without one it is "recovery" in the user's data folder.
    explicit Autosave(Workspace &workspace, const QString &folder = {}, QObject *parent = nullptr);
    /// Ends well: nothing is left behind.
    ~Autosave() override;

    static QString defaultFolder();
    /// What programs that are gone left in a folder, newest first.
    static std::vector<Leftover> leftovers(const QString &folder = defaultFolder());
    /// Opens it as changes that are not saved yet, and keeps those under this program's name from now on.
    Status recover(Leftover leftover);

    /// Where changes are kept.
    QString path() const { return base_ + ".kwb"; }
    void setDelay(int milliseconds) { timer_.setInterval(milliseconds); }

signals:
    /// The file holds the request as it was when the write began.
    void kept();
    void failed(const kwb::Error &error);

private:
    void follow();
    void write();
    void remove();

    Workspace &workspace_;
    QString folder_;
    QString base_;
    std::unique_ptr<QLockFile> lock_; ///< held from the first write on
    QTimer timer_;
    std::unique_ptr<Worker> writer_;
    bool kept_ = false; ///< something may lie on the disk
};

} // namespace kwb::workbench
