#include "app/workbench/request/token_view.h"

#include "app/workbench/common/say.h"

#include <QPainter>
#include <QResizeEvent>

namespace kwb::workbench {

namespace {

/// More words than a kernel takes on any line that fits; a pasted book does not stop the window.
constexpr std::size_t mostChips = 400;
constexpr int chipGap = 6;
constexpr int chipPadding = 8;

QString chipText(const CommandLineToken &token)
{
    QString text = qs(token.text);
    if (token.state == CommandLineToken::State::effective)
        return TokenChip::tr("%1 ×%2").arg(text).arg(token.count);
    return text;
}

} // namespace

QString tokenWords(const CommandLineToken &token)
{
    QStringList lines;
    for (const Message &message : describeToken(token))
        lines += say(message);
    return lines.join('\n');
}

TokenChip::TokenChip(Look &look, QWidget *parent)
    : QAbstractButton(parent)
    , look_(look)
{
    // The words are reached by the keyboard in the text itself.
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
}

void TokenChip::setToken(const CommandLineToken &token)
{
    token_ = token;
    setText(chipText(token));
    const QString words = tokenWords(token);
    setToolTip(words.isEmpty() ? tr("%1: not among the explained parameters").arg(qs(token.name)) : words);
    setAccessibleName(text());
    setAccessibleDescription(words);
    updateGeometry();
    update();
}

QSize TokenChip::sizeHint() const
{
    const QFontMetrics metrics(look_.mono());
    return {metrics.horizontalAdvance(text()) + 2 * chipPadding, metrics.height() + 6};
}

void TokenChip::paintEvent(QPaintEvent *)
{
    using State = CommandLineToken::State;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool repeated = token_.state == State::effective || token_.state == State::overridden;
    const QColor tone = repeated ? look_.color(Role::warning) : look_.accent();
    QColor ground = tone;
    ground.setAlphaF(token_.parameter == nullptr && !repeated ? 0.07F : 0.16F);
    painter.setPen(underMouse() ? QPen(tone, 1) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QFont font = look_.mono();
    font.setStrikeOut(token_.state == State::overridden);
    painter.setFont(font);
    painter.setPen(repeated                         ? tone
                   : token_.state == State::forInit ? look_.color(Role::mutedText)
                                                    : look_.color(Role::text));
    const QRect inside = rect().adjusted(chipPadding, 0, -chipPadding, 0);
    painter.drawText(inside, int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, inside.width() + 1));
}

TokenView::TokenView(Look &look, QWidget *parent)
    : QWidget(parent)
    , look_(look)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&look_, &Look::changed, this, [this] {
        for (TokenChip *chip : chips_)
            chip->update();
    });
}

void TokenView::setTokens(const std::vector<CommandLineToken> &tokens)
{
    if (tokens == tokens_) return;
    tokens_ = tokens;
    shown_ = std::min(tokens.size(), mostChips);
    while (chips_.size() < shown_) {
        auto *chip = new TokenChip(look_, this);
        connect(chip, &QAbstractButton::clicked, this, [this, chip] { emit chosen(chip->token().span); });
        chips_.push_back(chip);
    }
    for (std::size_t i = 0; i < chips_.size(); ++i) {
        if (i < shown_) chips_[i]->setToken(tokens[i]);
        chips_[i]->setVisible(i < shown_);
    }
    place(width(), true);
    updateGeometry();
}

std::vector<TokenChip *> TokenView::chips() const
{
    return {chips_.begin(), chips_.begin() + static_cast<std::ptrdiff_t>(shown_)};
}

int TokenView::place(int width, bool move) const
{
    int x = 0;
    int y = 0;
    int line = 0;
    for (std::size_t i = 0; i < shown_; ++i) {
        QSize size = chips_[i]->sizeHint();
        size.setWidth(std::min(size.width(), std::max(width, 40)));
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + chipGap;
        }
        if (move) chips_[i]->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + chipGap;
        line = size.height();
    }
    return shown_ == 0 ? 0 : y + line;
}

int TokenView::heightForWidth(int width) const
{
    return place(width, false);
}

QSize TokenView::sizeHint() const
{
    return {200, place(std::max(width(), 200), false)};
}

void TokenView::resizeEvent(QResizeEvent *)
{
    place(width(), true);
}

} // namespace kwb::workbench
