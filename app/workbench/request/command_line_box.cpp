#include "app/workbench/request/command_line_box.h"

#include "app/workbench/common/say.h"
#include "app/workbench/model/workspace.h"

#include "core/plan/architecture.h"
#include "core/plan/command_line.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QVBoxLayout>

#include <set>

namespace kwb::workbench {

CommandLineEdit::CommandLineEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

bool CommandLineEdit::event(QEvent *event)
{
    // Else the text's own undo, which is off, would swallow the keys.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void CommandLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        emit undoAsked();
    else if (event->matches(QKeySequence::Redo))
        emit redoAsked();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit left();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void CommandLineEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    emit entered();
}

void CommandLineEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit left();
}

void CommandLineEdit::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text();
    for (const QChar end :
         {QChar('\r'), QChar('\n'), QChar(QChar::ParagraphSeparator), QChar(QChar::LineSeparator)})
        text.replace(end, ' ');
    textCursor().insertText(text);
}

CommandLineBox::CommandLineBox(const Context &context, InputFacts &facts, QWidget *parent)
    : QWidget(parent)
    , context_(context)
    , facts_(facts)
    , label_(new QLabel(tr("Command line"), this))
    , fromTarget_(new QCheckBox(tr("the target's own"), this))
    , editor_(new CommandLineEdit(this))
    , tokens_(new TokenView(context.look, this))
    , meaning_(new QLabel(this))
    , status_(new QLabel(this))
{
    label_->setForegroundRole(QPalette::PlaceholderText);
    label_->setBuddy(editor_);
    editor_->setAccessibleName(tr("Command line of the new kernel"));
    editor_->setPlaceholderText(tr("console=hvc0 root=…"));
    fromTarget_->setToolTip(tr("Take the running kernel's command line, without what its boot loader added"));
    for (QLabel *label : {meaning_, status_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *top = new QHBoxLayout;
    top->addWidget(label_, 1);
    top->addWidget(fromTarget_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(top);
    for (QWidget *widget : std::initializer_list<QWidget *>{editor_, tokens_, meaning_, status_})
        layout->addWidget(widget);

    Workspace &workspace = context_.workspace;
    connect(editor_, &QPlainTextEdit::textChanged, this, &CommandLineBox::typed);
    connect(editor_, &QPlainTextEdit::cursorPositionChanged, this, &CommandLineBox::showMeaning);
    connect(editor_, &CommandLineEdit::left, &workspace, &Workspace::endMerge);
    connect(editor_, &CommandLineEdit::left, this, &CommandLineBox::showMeaning);
    connect(editor_, &CommandLineEdit::entered, this, &CommandLineBox::showMeaning);
    connect(editor_, &CommandLineEdit::undoAsked, workspace.undoStack(), &QUndoStack::undo);
    connect(editor_, &CommandLineEdit::redoAsked, workspace.undoStack(), &QUndoStack::redo);
    connect(fromTarget_, &QCheckBox::clicked, this, &CommandLineBox::takeFromTarget);
    connect(tokens_, &TokenView::chosen, this, [this](CommandLineSpan span) {
        const std::string line = editor_->toPlainText().toStdString();
        QTextCursor cursor = editor_->textCursor();
        cursor.setPosition(static_cast<int>(qs(line.substr(0, span.begin)).size()));
        cursor.setPosition(static_cast<int>(qs(line.substr(0, span.end)).size()), QTextCursor::KeepAnchor);
        editor_->setTextCursor(cursor);
        editor_->setFocus();
    });
    connect(&workspace, &Workspace::specChanged, this, &CommandLineBox::showSpec);
    connect(&workspace, &Workspace::planChanged, this, &CommandLineBox::showSpec);
    connect(&facts_, &InputFacts::found, this, [this](const QString &path) {
        if (path == qs(context_.workspace.spec().target)) showSpec();
    });
    connect(&context_.look, &Look::changed, this, &CommandLineBox::showText);
    connect(editor_->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &CommandLineBox::fitHeight);
    showSpec();
}

QString CommandLineBox::status() const
{
    return status_->text();
}

QString CommandLineBox::meaning() const
{
    return meaning_->text();
}

/// The target's own line, as far as it is known already.
std::string CommandLineBox::inherited() const
{
    std::string own;
    const InputFacts::Found facts = facts_.known(qs(context_.workspace.spec().target));
    if (facts && *facts)
        for (const Fact &fact : (*facts)->members.children)
            if (fact.name == "cmdline") own = fact.text;
    std::vector<std::string> dropped;
    return inheritedCommandLine(own, dropped);
}

void CommandLineBox::showSpec()
{
    const RequestSpec &spec = context_.workspace.spec();
    const bool own = !spec.cmdline && spec.cmdlineFromTarget;
    const QString line = qs(own ? inherited() : spec.cmdline.value_or(std::string()));
    fromTarget_->setChecked(own);
    showing_ = true;
    editor_->setReadOnly(own);
    if (editor_->toPlainText() != line) {
        const int at = editor_->textCursor().position();
        editor_->setPlainText(line);
        QTextCursor cursor = editor_->textCursor();
        cursor.setPosition(std::min(at, static_cast<int>(line.size())));
        editor_->setTextCursor(cursor);
    }
    showing_ = false;
    showText();
}

void CommandLineBox::typed()
{
    if (showing_) return;
    RequestSpec spec = context_.workspace.spec();
    const std::string line = editor_->toPlainText().toStdString();
    spec.cmdline = line.empty() ? std::nullopt : std::optional(line);
    spec.cmdlineFromTarget = false;
    showText();
    context_.workspace.edit(tr("edit command line"), spec, "cmdline");
}

void CommandLineBox::takeFromTarget(bool take)
{
    RequestSpec spec = context_.workspace.spec();
    const std::string own = inherited();
    spec.cmdlineFromTarget = take;
    // What was the target's stays as a text to change.
    spec.cmdline = take || own.empty() ? std::nullopt : std::optional(own);
    context_.workspace.edit(take ? tr("take command line from target") : tr("write own command line"), spec);
}

void CommandLineBox::showText()
{
    editor_->setFont(context_.look.mono());
    const std::string line = editor_->toPlainText().toStdString();
    const std::vector<CommandLineToken> tokens = commandLineTokens(line);
    tokens_->setTokens(tokens);
    tokens_->setVisible(!tokens.empty());
    showMeaning();
    showStatus(line, tokens);
    fitHeight();
}

/// What the plan made of the line. It stays while the plan of what is typed is made, so that the count does
/// not go up and down at every key.
void CommandLineBox::noteAdded(const std::string &line)
{
    const Workspace &workspace = context_.workspace;
    const std::shared_ptr<const BootPlan> &plan = workspace.plan();
    if (!plan) {
        added_.clear();
        addedBytes_ = 0;
        return;
    }
    const bool own = editor_->isReadOnly();
    const bool same = own ? plan->request.cmdlineFromTarget && !plan->request.cmdline
                          : plan->request.cmdline.value_or(std::string()) == line;
    if (!workspace.upToDate() || !same) return;
    QStringList added;
    std::vector<std::string> given = commandLineWords(line);
    for (const std::string &word : commandLineWords(plan->cmdline))
        if (const auto at = std::ranges::find(given, word); at != given.end())
            given.erase(at);
        else
            added += qs(word);
    added_ = added.join(' ');
    addedBytes_ = static_cast<std::int64_t>(plan->cmdline.size()) - static_cast<std::int64_t>(line.size());
}

void CommandLineBox::showStatus(const std::string &line, const std::vector<CommandLineToken> &tokens)
{
    const std::shared_ptr<const BootPlan> &plan = context_.workspace.plan();
    const Architecture *arch =
        plan && plan->request.kernel ? findArchitecture(plan->request.kernel->header.machine) : nullptr;
    const std::uint64_t limit = (arch != nullptr ? *arch : ppc64Architecture).commandLineSize;
    noteAdded(line);
    const auto length = static_cast<std::uint64_t>(static_cast<std::int64_t>(line.size()) + addedBytes_ + 1);
    QStringList parts{
        tr("%1 of %2 bytes with the NUL").arg(locale().toString(length), locale().toString(limit))};
    if (!added_.isEmpty()) parts += tr("the plan adds %1").arg(added_);
    const qsizetype quiet = parts.size();
    std::set<std::string> told;
    for (const CommandLineToken &token : tokens)
        if (token.state == CommandLineToken::State::effective && told.insert(token.name).second)
            parts += (token.firstWins() ? tr("“%1” is given %2 times, the first counts")
                                        : tr("“%1” is given %2 times, the last counts"))
                         .arg(qs(token.name))
                         .arg(token.count);
    if (std::ranges::any_of(tokens, [](const CommandLineToken &token) { return token.name == "kwb.plan"; }))
        parts += tr("kwb.plan= is written by export; take it out");
    const bool tooLong = length > limit;
    const bool strange = parts.size() > quiet;
    status_->setText(parts.join(QStringLiteral(" · ")));
    status_->setToolTip(tr("The kernel keeps this many bytes of it, the terminating NUL included. Export "
                           "adds kwb.plan=… so that a booted machine "
                           "can be asked which plan it runs."));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, context_.look.color(tooLong   ? Role::conflict
                                                               : strange ? Role::warning
                                                                         : Role::mutedText));
    status_->setPalette(colours);
}

void CommandLineBox::showMeaning()
{
    const QString text = editor_->toPlainText();
    const auto at = static_cast<std::size_t>(text.left(editor_->textCursor().position()).toUtf8().size());
    QString words;
    for (const CommandLineToken &token : commandLineTokens(text.toStdString()))
        if (token.span.begin <= at && at <= token.span.end) words = tokenWords(token).replace('\n', ' ');
    meaning_->setText(words);
    meaning_->setVisible(!words.isEmpty() && editor_->hasFocus());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, context_.look.color(Role::mutedText));
    meaning_->setPalette(colours);
}

void CommandLineBox::fitHeight()
{
    constexpr int mostLines = 8;
    const int lines = static_cast<int>(editor_->document()->documentLayout()->documentSize().height());
    const int shown = std::clamp(lines, 1, mostLines);
    editor_->setFixedHeight(shown * QFontMetrics(editor_->font()).lineSpacing() + 2 * editor_->frameWidth() +
                            2 * static_cast<int>(editor_->document()->documentMargin()) + 2);
}

} // namespace kwb::workbench
