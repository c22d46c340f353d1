#pragma once

#include "app/workbench/common/worker.h"

#include "core/image/identify.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>

namespace kwb::workbench {

/// What files are, found behind the window one after the other and kept until a file changes.
class InputFacts : public QObject {
    Q_OBJECT

public:
    using Found = std::shared_ptr<const Result<FileFacts>>;

    explicit InputFacts(QObject *parent = nullptr);

    /// What is known of a file, or null. It may be out of date until found() tells of it.
    Found known(const QString &path) const;
    /// Looks at a file, again if it changed since; found() follows in any case.
    void look(const QString &path);

signals:
    void found(const QString &path);

private:
    /// What tells one state of a file from another.
    struct Stamp {
        qint64 size = -1;
        qint64 changed = -1; ///< milliseconds

        bool operator==(const Stamp &) const = default;
    };
    struct Known {
        Stamp stamp;
        Found facts;
    };
    static Known lookAt(const QString &path, const Known &before);
    void next();

    QHash<QString, Known> known_;
    QStringList waiting_;
    Worker worker_;
};

} // namespace kwb::workbench
