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

} // namespace

QString say(const Message &message)
{
    return localSizes(qs(filled(message)));
}

std::string sayText(const Message &message)
{
    std::string text = filled(message);
    // Tables say millions of cells, of which few hold a size.
    return text.find("iB") == std::string::npos ? text : localSizes(qs(text)).toStdString();
}

QString localSizes(const QString &text)
{
    const QString point = QLocale().decimalPoint();
    if (point == u"." || !text.contains(u"iB")) return text;
    static const QRegularExpression size(QStringLiteral(R"(\b(\d+)\.(\d [KMGTPE]iB)\b)"));
    return QString(text).replace(size, QStringLiteral("\\1") + point + QStringLiteral("\\2"));
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
