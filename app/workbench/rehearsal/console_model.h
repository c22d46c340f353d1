#pragma once

#include "core/rehearsal/verdict.h"

#include <QAbstractListModel>
#include <QHash>
#include <QString>

#include <vector>

namespace kwb::workbench {

class Look;

/// The lines of a console. Those a verdict rests on stand out.
class ConsoleModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ConsoleModel(const Look &look, QObject *parent = nullptr);

    /// Lines that are kept; of more, the oldest go.
    static constexpr std::size_t mostLines = 100'000;

    void clear();
    void append(const std::vector<ConsoleLine> &lines);
    /// Marks the lines that steps were seen in, and those that tell of trouble.
    void mark(const Verdict &verdict);
    /// The row of a line; -1 if it is not there.
    int rowOf(const ConsoleLine &line) const;
    /// The next row from `from` on, around the end, that has the text (without regard to case); -1: none.
    int find(const QString &text, int from, bool backward) const;
    std::size_t dropped() const { return dropped_; } ///< lines that had to go
    /// All lines, each with its end.
    QString text() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    enum class Mark { step, trouble };

    const Look &look_;
    std::vector<ConsoleLine> lines_;
    std::size_t dropped_ = 0;
    QHash<int, Mark> marks_;
};

} // namespace kwb::workbench
