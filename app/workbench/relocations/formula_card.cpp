#include "app/workbench/relocations/formula_card.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"
#include "app/workbench/model/selection.h"

namespace kwb::workbench {

namespace {

QString escaped(std::string_view text)
{
    return qs(text).toHtmlEscaped();
}

/// The bits of a word in groups of four, those that differ from the other word marked.
QString markedBits(const Bytes &word, const Bytes &other, ByteOrder order, const QString &color)
{
    QString out;
    const auto at = [&](const Bytes &bytes, std::size_t i) {
        return bytes[order == ByteOrder::big || bytes.size() == 8 ? i : bytes.size() - 1 - i];
    };
    for (std::size_t i = 0; i < word.size(); ++i)
        for (int bit = 7; bit >= 0; --bit) {
            const int mine = at(word, i) >> bit & 1, theirs = at(other, i) >> bit & 1;
            const QString digit = QString::number(mine);
            out += mine == theirs ? digit : QStringLiteral("<b style='color:%1'>%2</b>").arg(color, digit);
            if (bit == 4 || bit == 0) out += ' ';
        }
    return out.trimmed();
}

} // namespace

FormulaCard::FormulaCard(const Context &context, QWidget *parent)
    : QTextBrowser(parent)
    , context_(context)
{
    setAccessibleName(tr("The chosen relocation by hand"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(12);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (const auto number = parseHex(link.path().toStdString()))
            context_.selection.reveal(Subject::ofAddress(PhysAddr(*number)));
    });
    connect(&context.look, &Look::changed, this, &FormulaCard::render);
    render();
}

void FormulaCard::setPlan(std::shared_ptr<const BootPlan> plan)
{
    plan_ = std::move(plan);
    relocation_ = nullptr;
    disassembler_.reset();
    if (plan_ && plan_->purgatory)
        disassembler_ = std::make_unique<Disassembler>(purgatoryMachine(*plan_), plan_->purgatory->order);
    render();
}

void FormulaCard::setRelocation(const AppliedRelocation *relocation)
{
    relocation_ = relocation;
    render();
}

QString FormulaCard::row(const QString &title, const QString &html) const
{
    return QStringLiteral("<tr><td style='color:%1; padding:2px 14px 2px 0; white-space:nowrap'>%2</td>"
                          "<td style='padding:2px 0'>%3</td></tr>")
        .arg(context_.look.color(Role::mutedText).name(), title.toHtmlEscaped(), html);
}

void FormulaCard::render()
{
    if (relocation_ == nullptr || !disassembler_) {
        setHtml(QStringLiteral("<p style='color:%1'>%2</p>")
                    .arg(context_.look.color(Role::mutedText).name(),
                         tr("Choose a relocation to see its formula by hand.").toHtmlEscaped()));
        return;
    }
    const RelocationFacts facts(purgatoryMachine(*plan_), *plan_->purgatory, *relocation_);
    const QString mono = context_.look.mono().family();
    QString html =
        QStringLiteral("<p style='font-weight:600; margin:0 0 6px 0'>%1</p>")
            .arg(tr("%1 at %2").arg(qs(facts.type()), qs(hex(relocation_->place))).toHtmlEscaped());
    if (facts.formula().empty())
        html +=
            QStringLiteral("<p>%1</p>")
                .arg(
                    tr("Part of a call through a table that is not needed here: the instruction is replaced.")
                        .toHtmlEscaped());
    else
        html += QStringLiteral("<p style=\"font-family:'%1'; margin:0 0 8px 0\">%2</p>")
                    .arg(mono, escaped(facts.formulaWithNumbers()).replace(" = ", "<br/>= "));
    html +=
        "<table cellspacing='0'>" + letters(facts) + change(facts) + room(facts, *relocation_) + "</table>";
    setHtml(html);
}

QString FormulaCard::letters(const RelocationFacts &facts) const
{
    QString out;
    const QString mono = context_.look.mono().family();
    for (const RelocationLetter &letter : facts.letters()) {
        const QString value =
            letter.value.starts_with('-') || letter.letter == "A"
                ? escaped(letter.value)
                : QStringLiteral("<a href='%1' style='color:%2; text-decoration:none'>%1</a>")
                      .arg(escaped(letter.value), context_.look.accent().name());
        out += row(qs(letter.letter), QStringLiteral("<span style=\"font-family:'%1'\">%2</span>&nbsp; %3")
                                          .arg(mono, value, say(letter.from).toHtmlEscaped()));
    }
    return out;
}

QString FormulaCard::change(const RelocationFacts &facts) const
{
    const RelocatedWord word = facts.word();
    const QString mono = context_.look.mono().family(), mark = context_.look.color(Role::warning).name();
    const auto line = [&](const Bytes &bytes, const Bytes &other) {
        QString out =
            QStringLiteral("<span style=\"font-family:'%1'\">%2").arg(mono, escaped(spacedHex(bytes)));
        if (word.code) out += "&nbsp;&nbsp; " + escaped(disassembler_->text(bytes, word.at));
        return out + "<br/>" + markedBits(bytes, other, plan_->purgatory->order, mark) + "</span>";
    };
    return row(tr("before"), line(word.before, word.after)) + row(tr("after"), line(word.after, word.before));
}

QString FormulaCard::room(const RelocationFacts &facts, const AppliedRelocation &relocation) const
{
    const auto limits = facts.limits();
    if (!limits) return row(tr("takes"), tr("any value").toHtmlEscaped());
    QString left = tr("%1 left").arg(qs(hex(relocation.room)));
    if (const auto reach = facts.reach()) {
        left = tr("%1 left, %2 of the reach used")
                   .arg(qs(hex(relocation.room)), qs(RelocationFacts::reachText(*reach)));
        if (*reach > RelocationFacts::nearLimit)
            left = QStringLiteral("<b style='color:%1'>%2</b>")
                       .arg(context_.look.color(Role::warning).name(), left.toHtmlEscaped());
    }
    return row(
        tr("takes"),
        tr("%1 to %2").arg(qs(signedHexText(limits->min)), qs(signedHexText(limits->max))).toHtmlEscaped() +
            "<br/>" + left);
}

} // namespace kwb::workbench
