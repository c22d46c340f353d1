#include "app/workbench/compare/compare_side.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/model/workspace.h"

#include "core/snapshot/kexec_log.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace kwb::workbench {

namespace {

Result<Comparable> readLog(ByteView bytes, const std::string &name)
{
    KWB_TRY(const KexecLog log, readKexecLog(bytes, name));
    return planViewOf(log, name);
}

Result<Comparable> readChosenFile(const std::string &path)
{
    if (!path.ends_with(".kwb")) return readComparable(path);
    KWB_TRY(PlanView planned, planWorkspace(path));
    return planned;
}

} // namespace

CompareSide::CompareSide(const Context &context, const QString &letter, QWidget *parent)
    : QWidget(parent)
    , context_(context)
    , letter_(letter)
    , what_(new QLabel(this))
    , problem_(new QLabel(this))
    , choose_(new QToolButton(this))
{
    what_->setWordWrap(true);
    what_->setTextFormat(Qt::PlainText);
    problem_->setWordWrap(true);
    problem_->setTextFormat(Qt::PlainText);
    problem_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    problem_->setAccessibleName(tr("What is wrong with side %1").arg(letter));
    choose_->setText(tr("Choose…"));
    choose_->setToolTip(tr("Choose what side %1 is").arg(letter));
    choose_->setAccessibleName(tr("Choose side %1").arg(letter));
    choose_->setPopupMode(QToolButton::InstantPopup);
    choose_->setFocusPolicy(Qt::StrongFocus);
    addChoices();
    auto *line = new QHBoxLayout;
    line->addWidget(what_, 1);
    line->addWidget(choose_, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(problem_);
    layout->addStretch();
    connect(&context.workspace, &Workspace::planChanged, this, [this] {
        if (origin_ == Origin::currentPlan) readCurrentPlan();
    });
    connect(&context.look, &Look::changed, this, &CompareSide::showState);
    showState();
}

void CompareSide::addChoices()
{
    auto *menu = new QMenu(choose_);
    menu->addAction(tr("&Current plan"), this, &CompareSide::useCurrentPlan);
    menu->addAction(tr("&File…"), this, &CompareSide::askFile);
    menu->addAction(tr("F&older of a bundle or snapshot…"), this, &CompareSide::askFolder);
    choose_->setMenu(menu);
}

QString CompareSide::caption() const
{
    return shown_.isEmpty() ? letter_ : tr("%1: %2", "side, what it is").arg(letter_, shown_);
}

void CompareSide::begin(Origin origin, const QString &what, Read read)
{
    origin_ = origin;
    shown_ = what;
    value_ = nullptr;
    error_.reset();
    worker_.run([read = std::move(read)](const std::stop_token &) { return read(); },
                [this](Result<Comparable> made) {
                    if (made)
                        value_ = std::make_shared<const Comparable>(*std::move(made));
                    else
                        error_ = std::move(made).error();
                    showState();
                    emit changed();
                });
    showState();
    emit changed();
}

void CompareSide::useCurrentPlan()
{
    path_.clear();
    readCurrentPlan();
}

void CompareSide::readCurrentPlan()
{
    const QString name = tr("current plan");
    const auto plan = context_.workspace.plan();
    const auto error = context_.workspace.error();
    begin(Origin::currentPlan, name, [plan, error, source = name.toStdString()]() -> Result<Comparable> {
        if (error) return std::unexpected(*error);
        if (!plan)
            return fail(ErrorKind::missing,
                        {KWB_MSG("compare.no-plan",
                                 "There is no plan yet: choose a target and a kernel in the window.")});
        KWB_TRY(PlanView view, planViewOf(*plan, source));
        return view;
    });
}

void CompareSide::useFile(const QString &path)
{
    path_ = path;
    begin(Origin::file, QFileInfo(path).fileName(),
          [file = path.toStdString()] { return readChosenFile(file); });
}

void CompareSide::useLogText(const QString &text)
{
    path_.clear();
    const QString name = tr("pasted log");
    begin(Origin::logText, name, [bytes = text.toStdString(), source = name.toStdString()] {
        return readLog(viewOf(bytes), source);
    });
}

void CompareSide::useLogFile(const QString &path)
{
    path_ = path;
    begin(Origin::logFile, QFileInfo(path).fileName(), [file = path.toStdString()]() -> Result<Comparable> {
        KWB_TRY(const Blob bytes, mapFile(file));
        return readLog(bytes.bytes(), file);
    });
}

void CompareSide::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Side %1").arg(letter_));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CompareSide::useFile);
    dialog->open();
}

void CompareSide::askFolder()
{
    auto *dialog = new QFileDialog(this, tr("Side %1").arg(letter_));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &CompareSide::useFile);
    dialog->open();
}

void CompareSide::showState()
{
    what_->setText(empty() ? tr("%1: nothing chosen", "side").arg(letter_) : caption());
    what_->setToolTip(QDir::toNativeSeparators(path_));
    what_->setAccessibleDescription(path_);
    QFont font = what_->font();
    font.setBold(!empty());
    what_->setFont(font);
    problem_->setVisible(error_.has_value());
    problem_->setText(error_ ? say(*error_) : QString());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, context_.look.color(Role::conflict));
    problem_->setPalette(colors);
}

} // namespace kwb::workbench
