#pragma once

#include "core/base/bytes.h"
#include "core/base/message.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Small helpers of everything that writes plain text for people.
namespace kwb {

/// "1 segment", "4 segments", "262,144 ranges": the number with thousands separators and the word with its
/// plural.
std::string countText(std::uint64_t count, std::string_view singular, std::string_view plural = {});

/// Text from a file made harmless for a terminal and valid as UTF-8: control characters and bytes that are
/// not UTF-8 become '?'.
std::string printable(std::string_view text);
/// A message whose data is printable.
Message printable(const Message &message);

/// Text from a file for XML and HTML: printable(), with the five characters of markup escaped and what XML
/// cannot hold replaced by '?'.
std::string xmlEscaped(std::string_view text);

/// Breaks a text at blanks so that no line is longer than `width` columns; every line starts with `indent`
/// blanks, the first one with `first` instead (a bullet, as wide as it is).
std::string wrapped(std::string_view text, std::size_t indent, std::string_view first = {},
                    std::size_t width = 100);

/// A table in aligned columns, two blanks apart, without lines. Columns whose title starts with '>' are
/// aligned right.
class TextTable {
public:
    explicit TextTable(std::vector<std::string> titles);
    void add(std::vector<std::string> row);
    /// The lines, each indented and ended by a newline; nothing if there are no rows.
    std::string text(std::size_t indent = 2) const;

private:
    std::vector<std::string> titles_;
    std::vector<bool> right_;
    std::vector<std::vector<std::string>> rows_;
};

/// The number of columns a UTF-8 text takes on a terminal (one for each code point).
std::size_t columns(std::string_view text);

} // namespace kwb
