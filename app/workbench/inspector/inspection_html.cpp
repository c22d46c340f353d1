#include "app/workbench/inspector/inspection_html.h"

#include "app/workbench/common/look.h"
#include "app/workbench/common/say.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QStringList>

#include <algorithm>

namespace kwb::workbench {

namespace {

using InspectionMark = InspectionItem::Mark;

struct MarkLook {
    QString sign;
    Role role;
};

MarkLook lookOfMark(InspectionMark mark)
{
    switch (mark) {
    case InspectionMark::taken:
        return {QStringLiteral("✓"), Role::tree};
    case InspectionMark::refused:
        return {QStringLiteral("✗"), Role::mutedText};
    case InspectionMark::passed:
        return {QStringLiteral("↷"), Role::mutedText};
    case InspectionMark::error:
        return {QStringLiteral("●"), Role::conflict};
    case InspectionMark::warning:
        return {QStringLiteral("●"), Role::warning};
    case InspectionMark::note:
        return {QStringLiteral("●"), Role::mutedText};
    case InspectionMark::none:
        break;
    }
    return {{}, Role::text};
}

/// Writes items as rows of tables: Qt's rich text aligns nothing else.
class InspectionWriter {
public:
    InspectionWriter(const Look &look, int width)
        : look_(look)
        , width_(width)
    {
    }

    QString write(const Inspection &inspection)
    {
        labelWidth_ = labelWidth(inspection);
        for (std::size_t i = 0; i < inspection.sections.size(); ++i)
            writeSection(inspection.sections[i], i);
        return out_;
    }

private:
    QString colored(const QString &html, Role role) const
    {
        return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(look_.color(role).name(), html);
    }

    QString mono(const QString &html, const QFont &font) const
    {
        return QStringLiteral("<span style=\"font-family:'%1'; font-size:%2pt\">%3</span>")
            .arg(QFontInfo(font).family())
            .arg(font.pointSizeF())
            .arg(html);
    }

    /// A line of columns gets a font in which it fits, as long as it can be read.
    QFont fontOf(const InspectionItem &item) const
    {
        constexpr double smallest = 0.75;
        QFont font = look_.mono();
        const bool columns = item.label.empty() && item.key.empty() && item.words.empty();
        const double wide = QFontMetricsF(font).horizontalAdvance(qs(item.value));
        if (columns && wide > width_ && width_ > 0)
            font.setPointSizeF(font.pointSizeF() * std::max(smallest, width_ / wide * 0.98));
        return font;
    }

    /// Blanks in a row keep bytes and sizes in their columns.
    static QString escaped(const std::string &text)
    {
        return localSizes(qs(text)).toHtmlEscaped().replace(QLatin1String("  "), QStringLiteral("&nbsp; "));
    }

    QString linked(const QString &html, const InspectionItem &item, const QString &target) const
    {
        if (item.link.empty() && item.action == InspectionItem::Action::none) return html;
        return QStringLiteral("<a href=\"%1\" style=\"text-decoration:none; color:%2\">%3</a>")
            .arg(target, look_.accent().name(), html);
    }

    /// Data leads to where it says; a sentence leads there itself if it has no data.
    QString content(const InspectionItem &item, const QString &target) const
    {
        const Role role = item.mark == InspectionMark::refused || item.mark == InspectionMark::passed
                              ? Role::mutedText
                              : Role::text;
        QStringList parts;
        if (!item.value.empty()) parts << mono(linked(escaped(item.value), item, target), fontOf(item));
        if (!item.words.empty()) {
            const QString words = say(item.words).toHtmlEscaped();
            parts << (item.value.empty() ? linked(colored(words, role), item, target) : colored(words, role));
        }
        return parts.join(QStringLiteral("&nbsp; "));
    }

    void writeSection(const InspectionSection &section, std::size_t number)
    {
        if (number > 0) out_ += QStringLiteral("<hr>");
        if (!section.title.empty())
            out_ += QStringLiteral("<p style=\"margin-top:2px; margin-bottom:4px\"><b>%1</b></p>")
                        .arg(say(section.title).toHtmlEscaped());
        bool inTable = false;
        for (std::size_t i = 0; i < section.items.size(); ++i) {
            const InspectionItem &item = section.items[i];
            const bool row = !item.label.empty() || !item.key.empty();
            if (row != inTable)
                out_ += row ? QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\" width=\"100%\">")
                            : QStringLiteral("</table>");
            inTable = row;
            const QString html = content(item, QStringLiteral("%1/%2").arg(number).arg(i));
            row ? writeRow(item, html) : writeLine(item, html);
        }
        if (inTable) out_ += QStringLiteral("</table>");
    }

    void writeRow(const InspectionItem &item, const QString &html)
    {
        const QString label =
            item.label.empty() ? qs(item.key).toHtmlEscaped() : say(item.label).toHtmlEscaped();
        out_ += QStringLiteral("<tr><td width=\"%3\" style=\"padding:2px 10px 2px 0\">%1</td>"
                               "<td style=\"padding:2px 0\">%2</td></tr>")
                    .arg(colored(label, Role::mutedText), html, QString::number(labelWidth_));
    }

    void writeLine(const InspectionItem &item, const QString &html)
    {
        const MarkLook mark = lookOfMark(item.mark);
        if (item.action != InspectionItem::Action::none) {
            out_ += QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"5\" "
                                   "style=\"border-style:solid; border-color:%1; margin-top:4px\">"
                                   "<tr><td bgcolor=\"%2\">&nbsp;%3&nbsp;</td></tr></table>")
                        .arg(look_.accent().name(), look_.palette().color(QPalette::Button).name(), html);
            return;
        }
        const QString sign = mark.sign.isEmpty() ? QString() : colored(mark.sign, mark.role) + " ";
        out_ += QStringLiteral("<p style=\"margin-top:2px; margin-bottom:3px\">%1%2</p>").arg(sign, html);
    }

    /// As wide as the longest word of a label: none breaks in its middle.
    static int labelWidth(const Inspection &inspection)
    {
        const QFontMetrics metrics(QApplication::font());
        const int least = metrics.averageCharWidth() * 13, most = metrics.averageCharWidth() * 22;
        int width = least;
        for (const InspectionSection &section : inspection.sections)
            for (const InspectionItem &item : section.items)
                if (!item.label.empty())
                    for (const QString &word : say(item.label).split(' '))
                        width = std::max(width, metrics.horizontalAdvance(word));
        return std::min(width, most) + 12;
    }

    const Look &look_;
    int width_;
    QString out_;
    int labelWidth_ = 0;
};

} // namespace

QString inspectionHtml(const Inspection &inspection, const Look &look, int width)
{
    return InspectionWriter(look, width).write(inspection);
}

const InspectionItem *linkedItem(const Inspection &inspection, const QString &link)
{
    const QStringList parts = link.split('/');
    bool known = parts.size() == 2;
    const std::size_t section = known ? parts[0].toULongLong(&known) : 0;
    if (!known || section >= inspection.sections.size()) return nullptr;
    const std::size_t item = parts[1].toULongLong(&known);
    const auto &items = inspection.sections[section].items;
    return known && item < items.size() ? &items[item] : nullptr;
}

} // namespace kwb::workbench
