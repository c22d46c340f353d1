#pragma once

#include "app/workbench/common/worker.h"

#include "core/report/segment_bytes.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace kwb::workbench {

class HexView;
class Look;

/// A search box for a hex view: hex digits or text, forward and backward, around the ends; the search runs
/// behind the window.
class ByteSearch : public QWidget {
    Q_OBJECT

public:
    ByteSearch(HexView *view, const Look &look, QWidget *parent = nullptr);

    QLineEdit *edit() { return edit_; }
    QLabel *answer() { return answer_; }
    Worker &worker() { return worker_; }
    void search(bool forward);

private:
    void show(std::optional<std::uint64_t> found, std::uint64_t length, bool around);

    HexView *view_;
    QLineEdit *edit_;
    QLabel *answer_;
    Worker worker_;
};

} // namespace kwb::workbench
