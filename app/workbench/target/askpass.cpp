#include "app/workbench/target/askpass.h"

#include "app/workbench/common/languages.h"
#include "app/workbench/common/look.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <cstdio>
#include <string_view>

namespace kwb::workbench {

namespace {

constexpr std::string_view askpassArgument = "--askpass";

} // namespace

AskpassKind askpassKind(const QString &prompt, const QString &hint)
{
    if (hint == u"confirm") return AskpassKind::confirm;
    if (hint == u"none") return AskpassKind::tell;
    return prompt.contains(u"(yes/no") ? AskpassKind::yesOrNo : AskpassKind::secret;
}

AskpassDialog::AskpassDialog(const QString &prompt, AskpassKind kind, QWidget *parent)
    : QDialog(parent)
    , kind_(kind)
    , prompt_(new QLabel(prompt.trimmed(), this))
    , edit_(new QLineEdit(this))
    , yes_(new QPushButton(this))
    , no_(new QPushButton(this))
{
    setWindowTitle(tr("SSH asks"));
    setMinimumWidth(kind == AskpassKind::yesOrNo ? 620 : 480);
    prompt_->setWordWrap(true);
    // The prompt may hold what the other machine said.
    prompt_->setTextFormat(Qt::PlainText);
    prompt_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    edit_->setEchoMode(QLineEdit::Password);
    edit_->setAccessibleName(prompt_->text());
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(yes_, QDialogButtonBox::YesRole);
    buttons->addButton(no_, QDialogButtonBox::NoRole);
    const bool secret = kind == AskpassKind::secret;
    edit_->setVisible(secret);
    yes_->setVisible(kind != AskpassKind::tell);
    yes_->setText(secret ? tr("&OK") : tr("&Yes"));
    no_->setText(secret ? tr("Cancel") : kind == AskpassKind::tell ? tr("Close") : tr("&No"));
    yes_->setAutoDefault(secret);
    no_->setAutoDefault(!secret);
    (secret ? yes_ : no_)->setDefault(true);
    secret ? edit_->setFocus() : no_->setFocus();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(prompt_);
    if (kind == AskpassKind::yesOrNo) {
        // A fingerprint is compared letter by letter.
        prompt_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        auto *advice =
            new QLabel(tr("Say yes only if the fingerprint is the one that the machine's keeper, or its "
                          "console, tells you."),
                       this);
        advice->setWordWrap(true);
        layout->addWidget(advice);
    }
    layout->addWidget(edit_);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(yes_, &QPushButton::clicked, this, &QDialog::accept);
    connect(no_, &QPushButton::clicked, this, &QDialog::reject);
}

QString AskpassDialog::answer() const
{
    if (kind_ == AskpassKind::secret) return edit_->text();
    if (kind_ == AskpassKind::yesOrNo)
        return result() == Accepted ? QStringLiteral("yes") : QStringLiteral("no");
    return {};
}

bool isAskpass(int argc, char **argv)
{
    return qEnvironmentVariableIsSet("KWB_ASKPASS") || (argc > 1 && argv[1] == askpassArgument);
}

int runAskpass(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName("kexec-workbench");
    QApplication::setOrganizationName("kexec-workbench");
    QApplication::setApplicationDisplayName("Kexec Workbench");
    QSettings settings;
    installLanguage(settings.value(languageKey).toString());
    Look look;
    look.setScheme(static_cast<ColorScheme>(settings.value("look/scheme", 0).toInt()));
    const QString prompt = argc > 1 ? QApplication::arguments().constLast() : QString();
    const AskpassKind kind = askpassKind(prompt, qEnvironmentVariable("SSH_ASKPASS_PROMPT"));
    AskpassDialog dialog(prompt, kind);
    const bool accepted = dialog.exec() == QDialog::Accepted;
    // "no" is an answer, too: ssh then says itself that it does not trust the machine.
    if (!accepted && kind != AskpassKind::yesOrNo) return 1;
    std::fputs((dialog.answer() + "\n").toLocal8Bit().constData(), stdout);
    return 0;
}

} // namespace kwb::workbench
