#include "app/workbench/bytes/byte_search.h"

#include "app/workbench/bytes/hex_view.h"
#include "app/workbench/common/buttons.h"
#include "app/workbench/common/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>

namespace kwb::workbench {

ByteSearch::ByteSearch(HexView *view, const Look &look, QWidget *parent)
    : QWidget(parent)
    , view_(view)
    , edit_(new QLineEdit(this))
    , answer_(new QLabel(this))
{
    edit_->setPlaceholderText(tr("Find: 48 00 02 85, or text"));
    edit_->setToolTip(tr("Hex digits in pairs, or text; \"quotes\" make text of digits"));
    edit_->setClearButtonEnabled(true);
    edit_->setAccessibleName(tr("Bytes to find"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(edit_, 1);
    const auto button = [&](const char *icon, const QString &text, bool forward) {
        auto *out = flatButton(this, text);
        out->setIcon(look.icon(icon));
        connect(out, &QToolButton::clicked, this, [this, forward] { search(forward); });
        layout->addWidget(out);
    };
    button("find-previous", tr("Find previous (Shift+F3)"), false);
    button("find-next", tr("Find next (F3)"), true);
    layout->addWidget(answer_);
    connect(edit_, &QLineEdit::returnPressed, this, [this] { search(true); });
    connect(edit_, &QLineEdit::textChanged, this, [this] {
        worker_.cancel();
        answer_->clear();
    });
    for (const bool forward : {true, false}) {
        auto *keys = new QShortcut(forward ? QKeySequence(Qt::Key_F3) : QKeySequence(Qt::SHIFT | Qt::Key_F3),
                                   parentWidget(), nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, [this, forward] { search(forward); });
    }
}

void ByteSearch::search(bool forward)
{
    struct Hit {
        std::optional<std::uint64_t> at;
        bool around = false;
    };
    const auto wanted = searchedBytes(edit_->text().toStdString());
    if (!wanted || !view_->bytes()) return;
    answer_->setText(tr("Searching…"));
    const std::uint64_t from = view_->selectionBegin();
    worker_.run(
        [bytes = view_->bytes(), wanted = *wanted, from, forward](const std::stop_token &stop) {
            // The selection may be the last hit: one beyond it is the next.
            Hit hit{bytes->find(wanted, forward ? from + 1 : from, forward, stop), false};
            if (!hit.at) hit = {bytes->find(wanted, forward ? 0 : bytes->size(), forward, stop), true};
            return hit;
        },
        [this, length = wanted->size()](const Hit &hit) { show(hit.at, length, hit.around); });
}

void ByteSearch::show(std::optional<std::uint64_t> found, std::uint64_t length, bool around)
{
    if (!found) return answer_->setText(tr("Not in this segment"));
    view_->select(*found, length);
    answer_->setText(around ? tr("Found, around the end") : tr("Found"));
}

} // namespace kwb::workbench
