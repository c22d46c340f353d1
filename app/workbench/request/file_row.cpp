#include "app/workbench/request/file_row.h"

#include "app/workbench/common/say.h"
#include "app/workbench/model/recent.h"
#include "app/workbench/request/field_button.h"

#include "core/report/file_details.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QVBoxLayout>

namespace kwb::workbench {

FactsLine factsLine(const InputFacts::Found &facts, const FileWish &wish)
{
    if (!facts) return {};
    if (!*facts) {
        // The row itself names the file.
        Error error = facts->error();
        error.place.file.clear();
        return {say(error), true};
    }
    QStringList parts;
    for (const Message &part : shortFacts(**facts))
        parts += say(part);
    const QString text = parts.join(QStringLiteral(" · "));
    if (std::ranges::find(wish.kinds, (*facts)->kind) != wish.kinds.end()) return {text, false};
    return {QCoreApplication::translate("FileRow", "Does not fit here: %1").arg(text), true};
}

QStringList draggedFiles(const QMimeData *data)
{
    QStringList out;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile()) out += url.toLocalFile();
    return out;
}

FileRow::FileRow(const QString &label, const QString &none, FileWish wish, Look &look, InputFacts &facts,
                 QWidget *parent)
    : QWidget(parent)
    , none_(none)
    , wish_(std::move(wish))
    , look_(look)
    , facts_(facts)
    , label_(new QLabel(label, this))
    , field_(new FieldButton(this))
    , note_(new QLabel(this))
{
    setAcceptDrops(true);
    label_->setForegroundRole(QPalette::PlaceholderText);
    label_->setBuddy(field_);
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    note_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label_);
    layout->addWidget(field_);
    layout->addWidget(note_);
    field_->setMenuMaker([this](QMenu &menu) { fillMenu(menu); });
    connect(&facts_, &InputFacts::found, this, [this](const QString &path) {
        if (path == value_) showFacts();
    });
    connect(&look_, &Look::changed, this, &FileRow::showFacts);
    setValue({});
}

void FileRow::addChoice(const QString &value, const QString &title, const QString &toolTip)
{
    choices_.push_back({value, title, toolTip});
    setValue(value_);
}

const FileRow::Choice *FileRow::choice() const
{
    const auto it =
        std::ranges::find_if(choices_, [this](const Choice &choice) { return choice.value == value_; });
    return it == choices_.end() ? nullptr : &*it;
}

void FileRow::setValue(const QString &value)
{
    value_ = value;
    const Choice *made = choice();
    const QString shown = made != nullptr   ? made->title
                          : value.isEmpty() ? none_
                                            : QFileInfo(value).fileName();
    field_->show(shown, value.isEmpty());
    field_->setAccessibleName(tr("%1: %2").arg(label_->text(), shown));
    field_->setToolTip(made != nullptr ? made->toolTip : value);
    if (made == nullptr && !value.isEmpty()) facts_.look(value);
    showFacts();
}

QString FileRow::note() const
{
    return note_->text();
}

void FileRow::showFacts()
{
    const bool isFile = choice() == nullptr && !value_.isEmpty();
    const FactsLine line = isFile ? factsLine(facts_.known(value_), wish_) : FactsLine{};
    note_->setText(line.text);
    note_->setVisible(!line.text.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, look_.color(line.refused ? Role::conflict : Role::mutedText));
    note_->setPalette(colours);
    field_->setAccessibleDescription(line.text);
}

void FileRow::fillMenu(QMenu &menu)
{
    for (const Choice &choice : choices_) {
        QAction *action =
            menu.addAction(choice.title, this, [this, value = choice.value] { emit chosen(value); });
        action->setToolTip(choice.toolTip);
        action->setCheckable(true);
        action->setChecked(choice.value == value_);
    }
    if (more_) more_(menu);
    if (!menu.isEmpty()) menu.addSeparator();
    menu.addAction(tr("Choose file…"), this, &FileRow::chooseFile);
    if (wish_.folders) menu.addAction(tr("Choose folder…"), this, &FileRow::chooseFolder);
    const QStringList recent = RecentFiles(wish_.kind).paths();
    if (!recent.isEmpty()) menu.addSection(tr("Recent"));
    for (const QString &path : recent) {
        QAction *action =
            menu.addAction(QFileInfo(path).fileName().replace('&', "&&"), this, [this, path] { take(path); });
        action->setToolTip(path);
    }
    if (clearText_.isEmpty() || value_.isEmpty()) return;
    menu.addSeparator();
    menu.addAction(clearText_, this, [this] { emit chosen({}); });
}

void FileRow::take(const QString &path)
{
    RecentFiles(wish_.kind).add(path);
    emit chosen(QFileInfo(path).absoluteFilePath());
}

void FileRow::choose(bool folder)
{
    auto *dialog = new QFileDialog(this, wish_.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (folder) dialog->setOption(QFileDialog::ShowDirsOnly);
    const QStringList recent = RecentFiles(wish_.kind).paths();
    const QString start = choice() == nullptr && !value_.isEmpty() ? value_ : recent.value(0);
    if (!start.isEmpty()) dialog->setDirectory(QFileInfo(start).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, &FileRow::take);
    dialog->open();
}

void FileRow::chooseFile()
{
    choose(false);
}

void FileRow::chooseFolder()
{
    choose(true);
}

void FileRow::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedFiles(event->mimeData()).size() != 1) return;
    field_->setDropTarget(true);
    event->acceptProposedAction();
}

void FileRow::dragLeaveEvent(QDragLeaveEvent *)
{
    field_->setDropTarget(false);
}

void FileRow::dropEvent(QDropEvent *event)
{
    field_->setDropTarget(false);
    const QStringList files = draggedFiles(event->mimeData());
    if (files.size() != 1) return;
    event->acceptProposedAction();
    take(files.front());
}

} // namespace kwb::workbench
