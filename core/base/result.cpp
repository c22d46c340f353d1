#include "core/base/result.h"

#include <fmt/format.h>

namespace kwb {

std::string Place::text() const
{
    std::string out = path;
    const auto add = [&](const std::string &part) { out += out.empty() ? part : ", " + part; };
    if (line) add(fmt::format("line {}", *line));
    if (offset) add(fmt::format("offset {:#x}", *offset));
    return out;
}

std::string Error::text() const
{
    std::string out = place.file.empty() ? message.text() : place.file + ": " + message.text();
    if (const std::string where = place.text(); !where.empty()) out += " (" + where + ")";
    // One line is promised, and names from hostile input may hold anything.
    for (char &c : out)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = '?';
    return out;
}

Error inFile(Error error, const std::string &file)
{
    if (error.place.file.empty()) error.place.file = file;
    return error;
}

} // namespace kwb
