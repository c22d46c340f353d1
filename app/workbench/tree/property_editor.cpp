#include "app/workbench/tree/property_editor.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"

#include "core/devicetree/edit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>

namespace kwb::workbench {

namespace {

QLabel *editorLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

PropertyEditor::PropertyEditor(const Context &context, QWidget *parent)
    : QWidget(parent)
    , context_(context)
    , heading_(new QLabel(this))
    , where_(new QLabel(this))
    , name_(new QLineEdit(this))
    , form_(new QComboBox(this))
    , value_(new QPlainTextEdit(this))
    , verdict_(new QLabel(this))
    , apply_(new QPushButton(tr("Apply"), this))
    , cancel_(new QPushButton(tr("Cancel"), this))
{
    QFont bold = heading_->font();
    bold.setBold(true);
    heading_->setFont(bold);
    for (QLabel *label : {heading_, where_, verdict_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(1);
    }
    where_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    verdict_->setAccessibleName(tr("What the typed value comes to"));
    verdict_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    name_->setAccessibleName(tr("Name"));
    form_->setAccessibleName(tr("Kind of value"));
    value_->setAccessibleName(tr("Value"));
    value_->setTabChangesFocus(true);
    value_->setMinimumHeight(value_->fontMetrics().height() * 2 + 12);
    for (const auto &[form, text] :
         {std::pair(ValueForm::empty, tr("Without value")), std::pair(ValueForm::string, tr("Text")),
          std::pair(ValueForm::strings, tr("Texts, one a line")),
          std::pair(ValueForm::cells, tr("Numbers of 32 bits")),
          std::pair(ValueForm::cells64, tr("Numbers of 64 bits")), std::pair(ValueForm::bytes, tr("Bytes")),
          std::pair(ValueForm::reference, tr("Reference to a node")), std::pair(ValueForm::dts, tr("DTS"))})
        form_->addItem(text, static_cast<int>(form));
    layOut();
    connectParts();
    showLook();
    showNothing({});
}

void PropertyEditor::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel_);
    buttons->addWidget(apply_);
    auto *fields = new QFormLayout;
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    fields->addRow(editorLabel(tr("&Name"), name_, this), name_);
    fields->addRow(editorLabel(tr("&Kind"), form_, this), form_);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 10, 12, 10);
    all->setSpacing(6);
    all->addWidget(heading_);
    all->addWidget(where_);
    all->addLayout(fields);
    all->addWidget(value_, 1);
    all->addWidget(verdict_);
    all->addLayout(buttons);
}

void PropertyEditor::connectParts()
{
    connect(name_, &QLineEdit::textEdited, this, &PropertyEditor::typed);
    connect(name_, &QLineEdit::returnPressed, this, &PropertyEditor::apply);
    connect(value_, &QPlainTextEdit::textChanged, this, &PropertyEditor::typed);
    connect(form_, &QComboBox::currentIndexChanged, this, &PropertyEditor::changeForm);
    connect(apply_, &QPushButton::clicked, this, &PropertyEditor::apply);
    connect(cancel_, &QPushButton::clicked, this, &PropertyEditor::cancel);
    for (QWidget *widget :
         {static_cast<QWidget *>(name_), static_cast<QWidget *>(form_), static_cast<QWidget *>(value_)})
        widget->installEventFilter(this);
    connect(&context_.look, &Look::changed, this, &PropertyEditor::showLook);
}

void PropertyEditor::showLook()
{
    value_->setFont(context_.look.mono());
    name_->setFont(context_.look.mono());
    where_->setFont(context_.look.mono());
    QPalette muted;
    muted.setColor(QPalette::WindowText, context_.look.color(Role::mutedText));
    where_->setPalette(muted);
    check();
}

void PropertyEditor::ask(Asks what, const std::shared_ptr<const BootPlan> &plan, const QString &path)
{
    asks_ = what;
    plan_ = plan;
    path_ = path;
    typing_ = false;
    heading_->setText(what == Asks::newProperty ? tr("New property")
                      : what == Asks::newNode   ? tr("New node")
                      : what == Asks::property  ? tr("Property")
                                                : QString());
    where_->setText(what == Asks::newProperty || what == Asks::newNode ? tr("in %1").arg(path) : path);
    const bool values = what == Asks::property || what == Asks::newProperty;
    name_->setReadOnly(what == Asks::property);
    name_->setEnabled(what != Asks::nothing);
    form_->setEnabled(values);
    value_->setVisible(values);
    apply_->setEnabled(false);
    cancel_->setEnabled(what == Asks::newProperty || what == Asks::newNode);
}

void PropertyEditor::showProperty(const std::shared_ptr<const BootPlan> &plan, const QString &path,
                                  const QString &name, const Bytes &value)
{
    const QScopedValueRollback<bool> filling(filling_, true);
    ask(Asks::property, plan, path);
    shown_ = value;
    name_->setText(name);
    setForm(formOf(value));
    value_->setPlainText(qs(writeForm(value, shownForm_, plan_->treeAfter)));
    check();
    emit filled();
}

void PropertyEditor::askProperty(const std::shared_ptr<const BootPlan> &plan, const QString &path)
{
    const QScopedValueRollback<bool> filling(filling_, true);
    ask(Asks::newProperty, plan, path);
    shown_.clear();
    name_->clear();
    setForm(ValueForm::string);
    value_->clear();
    check();
}

void PropertyEditor::askNode(const std::shared_ptr<const BootPlan> &plan, const QString &path)
{
    const QScopedValueRollback<bool> filling(filling_, true);
    ask(Asks::newNode, plan, path);
    name_->clear();
    check();
}

void PropertyEditor::showNothing(const QString &why)
{
    const QScopedValueRollback<bool> filling(filling_, true);
    ask(Asks::nothing, nullptr, {});
    name_->clear();
    value_->clear();
    where_->setText(why);
    verdict_->clear();
}

void PropertyEditor::startTyping()
{
    if (asks_ == Asks::nothing) return;
    if (asks_ == Asks::property) {
        value_->isEnabled() ? value_->setFocus(Qt::OtherFocusReason) : form_->setFocus(Qt::OtherFocusReason);
        value_->selectAll();
    } else {
        name_->setFocus(Qt::OtherFocusReason);
    }
}

ValueForm PropertyEditor::form() const
{
    return static_cast<ValueForm>(form_->currentData().toInt());
}

void PropertyEditor::setForm(ValueForm form)
{
    shownForm_ = form;
    form_->setCurrentIndex(form_->findData(static_cast<int>(form)));
    value_->setEnabled(form != ValueForm::empty);
    value_->setPlaceholderText(form == ValueForm::cells || form == ValueForm::cells64
                                   ? QStringLiteral("1 0x2 …")
                               : form == ValueForm::bytes     ? QStringLiteral("00 ff …")
                               : form == ValueForm::reference ? QStringLiteral("&/cpus/l2-cache")
                               : form == ValueForm::dts       ? QStringLiteral("<1 2>, \"a\", [00 ff]")
                                                              : QString());
}

/// What is typed is written anew in the other form if it can be; else it stays for the user to change.
void PropertyEditor::changeForm()
{
    if (filling_ || !plan_) return;
    const auto typedValue = readForm(value_->toPlainText().toStdString(), shownForm_, plan_->treeAfter);
    setForm(form());
    if (typedValue && hasForm(*typedValue, form(), plan_->treeAfter)) {
        const QScopedValueRollback<bool> filling(filling_, true);
        value_->setPlainText(qs(writeForm(*typedValue, form(), plan_->treeAfter)));
    }
    typed();
}

void PropertyEditor::typed()
{
    if (filling_) return;
    typing_ = true;
    cancel_->setEnabled(true);
    check();
}

Result<Bytes> PropertyEditor::value() const
{
    return readForm(value_->toPlainText().toStdString(), form(), plan_->treeAfter);
}

QString PropertyEditor::newPath() const
{
    return (path_ == "/" ? QString() : path_) + '/' + name_->text();
}

void PropertyEditor::check()
{
    good_ = false;
    if (asks_ == Asks::nothing) return;
    const std::string name = name_->text().toStdString();
    if (asks_ != Asks::property && name.empty()) {
        showVerdict(tr("Type a name."), true);
        apply_->setEnabled(false);
        return;
    }
    const auto command = asks_ == Asks::newNode ? parseAddCommand(newPath().toStdString())
                                                : parseSetCommand(path_.toStdString() + ":" + name + "=");
    const Result<Bytes> bytes = asks_ == Asks::newNode ? Result<Bytes>(Bytes()) : value();
    if (asks_ == Asks::newNode && name.find('/') != std::string::npos)
        showVerdict(tr("A name holds no slash."), false);
    else if (asks_ != Asks::property && !command)
        showVerdict(say(command.error().message), false);
    else if (!bytes)
        showVerdict(
            bytes.error().place.offset
                ? tr("%1 (character %2)").arg(say(bytes.error().message)).arg(*bytes.error().place.offset + 1)
                : say(bytes.error().message),
            false);
    else if (asks_ == Asks::newNode && plan_->treeAfter.find(newPath().toStdString()) != nullptr)
        showVerdict(tr("There is such a node already."), false);
    else
        good_ = true;
    if (good_ && asks_ == Asks::newNode)
        showVerdict(newPath(), true);
    else if (good_) {
        constexpr qsizetype longest = 160;
        const QString dts = bytes->size() > 512 ? QString() : qs(printDtsValue(*bytes));
        const QString size = tr("Length %1").arg(bytes->size());
        showVerdict(dts.isEmpty() || dts.size() > longest ? size : tr("%1 · %2").arg(size, dts), true);
    }
    const bool changed = asks_ != Asks::property || (good_ && *bytes != shown_);
    apply_->setEnabled(good_ && changed);
}

void PropertyEditor::showVerdict(const QString &text, bool good)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, context_.look.color(good ? Role::mutedText : Role::conflict));
    verdict_->setPalette(palette);
    verdict_->setText(text);
}

void PropertyEditor::apply()
{
    if (!good_ || !apply_->isEnabled()) return;
    typing_ = false;
    if (asks_ == Asks::newNode)
        emit nodeWanted(newPath());
    else
        emit setWanted(path_, name_->text(), *value());
    emit left();
}

void PropertyEditor::cancel()
{
    typing_ = false;
    emit left();
}

bool PropertyEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        cancel();
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool control = key->modifiers().testFlag(Qt::ControlModifier);
    // In a list of texts and in DTS a line end is part of what is typed.
    const bool lines = form() == ValueForm::strings || form() == ValueForm::dts;
    if (enter &&
        (control || (watched == value_ && !lines && !key->modifiers().testFlag(Qt::ShiftModifier)))) {
        apply();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kwb::workbench
