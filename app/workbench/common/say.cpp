#include "app/workbench/common/say.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace kwb::workbench {

namespace {

/// The translated template with the arguments of the message in it, those that are words translated as well.
// Messages nest as deep as the code that made them, two or three levels.
std::string filled(const Message &message) // NOLINT(misc-no-recursion)
{
    std::vector<MessageArgument> arguments = message.arguments();
    for (MessageArgument &argument : arguments)
        if (argument.words) argument.value = filled(*argument.words);
    const QString translated = QCoreApplication::translate(message.id().c_str(), message.english().c_str());
    const std::string text = translated.toStdString();
    return Message(MessageTemplate{message.id().c_str(), text.c_str()}, std::move(arguments)).text();
}

/// Whether there is a point between digits.
bool hasDecimals(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    for (std::size_t at = text.find('.'); at != std::string_view::npos; at = text.find('.', at + 1))
        if (at > 0 && at + 1 < text.size() && isDigit(text[at - 1]) && isDigit(text[at + 1])) return true;
    return false;
}

/// "512 bytes" in the language of the window.
QString localBytes(const QString &text)
{
    static const QRegularExpression size(QStringLiteral(R"((?<![\w.,])(\d+) bytes?\b)"));
    QString out;
    qsizetype done = 0;
    for (auto all = size.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        const std::string count = match.captured(1).toStdString();
        const MessageTemplate words =
            count == "1" ? KWB_MSG("size.byte", "{count} byte") : KWB_MSG("size.bytes", "{count} bytes");
        out += text.mid(done, match.capturedStart() - done) + qs(filled({words, {{"count", count}}}));
        done = match.capturedEnd();
    }
    return out + text.mid(done);
}

} // namespace

QString say(const Message &message)
{
    return localSizes(qs(filled(message)));
}

std::string sayText(const Message &message)
{
    std::string text = filled(message);
    // Tables say millions of cells, of which few hold a size.
    const bool size = hasDecimals(text) || text.find(" byte") != std::string::npos;
    return size ? localSizes(qs(text)).toStdString() : text;
}

QString localSizes(const QString &text)
{
    const QString point = QLocale().decimalPoint();
    QString out = text;
    if (point != u"." && out.contains(u'.')) {
        static const QRegularExpression size(
            QStringLiteral(R"((?<![\w.])(\d+)\.(\d+ (?:[KMGTPE]iB\b|s\b|%)))"));
        out.replace(size, QStringLiteral("\\1") + point + QStringLiteral("\\2"));
    }
    return out.contains(u" byte") ? localBytes(out) : out;
}

QString localSizeAtEnd(const QString &data)
{
    const qsizetype cut = data.lastIndexOf(u'…');
    return cut < 0 ? data : data.first(cut) + localSizes(data.sliced(cut));
}

QString sizeText(std::uint64_t bytes)
{
    return localSizes(qs(byteSizeText(bytes)));
}

QString withoutKey(const QString &text)
{
    static const QRegularExpression inBrackets(QStringLiteral(R"(\s*\(&[^&)]\))"));
    return QString(text).remove(inBrackets).remove(u'&');
}

QString say(const Error &error)
{
    QString out = error.place.file.empty() ? QString() : qs(error.place.file) + ": ";
    out += say(error.message);
    if (const std::string place = error.place.text(); !place.empty()) out += " (" + qs(place) + ")";
    return out;
}

} // namespace kwb::workbench
