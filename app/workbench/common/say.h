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

/// A text of the engine with its sizes ("112.6 KiB", "512 bytes"), times ("0.5 s") and shares ("0.1 %") as
/// the language of the window writes them.
QString localSizes(const QString &text);
/// The same of data that may end in "…" and the size of the whole: what stands before is left as it is.
QString localSizeAtEnd(const QString &data);
/// "40.5 MiB" in the language of the window.
QString sizeText(std::uint64_t bytes);
/// The text of a button or a menu without the mark of its key: "&Save", and as Japanese has it "保存(&S)".
QString withoutKey(const QString &text);

inline QString qs(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace kwb::workbench
