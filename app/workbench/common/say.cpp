#include "app/workbench/common/say.h"

#include <QCoreApplication>

namespace kwb::workbench {

namespace {

/// The translated template with the arguments of the message in it.
std::string filled(const Message &message)
{
    const QString translated = QCoreApplication::translate(message.id().c_str(), message.english().c_str());
    const std::string text = translated.toStdString();
    return Message(MessageTemplate{message.id().c_str(), text.c_str()}, message.arguments()).text();
}

} // namespace

QString say(const Message &message)
{
    return qs(filled(message));
}

std::string sayText(const Message &message)
{
    return filled(message);
}

QString say(const Error &error)
{
    QString out = error.place.file.empty() ? QString() : qs(error.place.file) + ": ";
    out += say(error.message);
    if (const std::string place = error.place.text(); !place.empty()) out += " (" + qs(place) + ")";
    return out;
}

} // namespace kwb::workbench
