#pragma once

#include "app/workbench/common/look.h"

#include "core/report/kernel_parameters.h"

#include <QAbstractButton>

namespace kwb::workbench {

/// One word of the command line as a chip; its tool tip says what it means.
class TokenChip : public QAbstractButton {
    Q_OBJECT

public:
    explicit TokenChip(Look &look, QWidget *parent = nullptr);
    void setToken(const CommandLineToken &token);
    const CommandLineToken &token() const { return token_; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &look_;
    CommandLineToken token_;
};

/// The words of the command line in lines of chips. A click on one tells where it stands.
class TokenView : public QWidget {
    Q_OBJECT

public:
    explicit TokenView(Look &look, QWidget *parent = nullptr);

    void setTokens(const std::vector<CommandLineToken> &tokens);
    std::vector<TokenChip *> chips() const; ///< those that are shown, in order
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

signals:
    void chosen(kwb::CommandLineSpan span);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Places the chips if `move`; gives the height.
    int place(int width, bool move) const;

    Look &look_;
    std::vector<TokenChip *> chips_;
    std::vector<CommandLineToken> tokens_;
    std::size_t shown_ = 0;
};

/// The meaning of a word, and what became of it, in the language of the window; one sentence a line.
QString tokenWords(const CommandLineToken &token);

} // namespace kwb::workbench
