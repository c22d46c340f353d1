#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/report/table.h"

#include <QString>

#include <cstdint>

/// Texts of the engine in the language of the window. A message's id is the context and its English template
/// the source text of the translation; may be called on any thread.
namespace kwb::workbench {

QString say(const Message &message);
/// An error in one line: "FILE: what is wrong (PLACE)".
QString say(const Error &error);
std::string sayText(const Message &message);

/// A text of the engine with its sizes ("112.6 KiB") written as the language of the window writes numbers.
QString localSizes(const QString &text);
/// "40.5 MiB" in the language of the window.
QString sizeText(std::uint64_t bytes);
/// The text of a button or a menu without the mark of its key: "&Save", and as Japanese has it "保存(&S)".
QString withoutKey(const QString &text);

inline QString qs(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace kwb::workbench
