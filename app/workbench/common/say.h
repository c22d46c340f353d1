#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/report/table.h"

#include <QString>

/// Texts of the engine in the language of the window. A message's id is the context and its English template
/// the source text of the translation; may be called on any thread.
namespace kwb::workbench {

QString say(const Message &message);
/// An error in one line: "FILE: what is wrong (PLACE)".
QString say(const Error &error);
std::string sayText(const Message &message);

inline QString qs(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace kwb::workbench
