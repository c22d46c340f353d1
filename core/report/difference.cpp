#include "core/report/difference.h"

#include "core/report/text.h"

#include <fmt/format.h>

#include <algorithm>

namespace kwb {

namespace {

Json optionalJson(const std::optional<std::string> &text)
{
    return text ? Json(*text) : Json(nullptr);
}

std::string shownText(const std::optional<std::string> &text)
{
    constexpr std::size_t shown = 160;
    if (!text) return "(not there)";
    if (text->empty()) return "(empty)";
    return printable(text->substr(0, shown)) + (text->size() > shown ? " …" : "");
}

} // namespace

std::string differencesText(std::span<const Difference> rows, const std::string &kind)
{
    constexpr std::size_t shownRows = 200;
    if (rows.empty()) return fmt::format("The two {} do not differ in anything that is compared.\n", kind);
    std::string out = fmt::format("{} between the two {}\n", countText(rows.size(), "difference"), kind);
    for (const Difference &row : rows.first(std::min(rows.size(), shownRows))) {
        out += fmt::format("\n  {}\n    before  {}\n    after   {}\n", printable(row.path),
                           shownText(row.before), shownText(row.after));
        out += wrapped(printable(row.meaning.text()), 7, "    -> ");
    }
    if (rows.size() > shownRows)
        out += fmt::format("\n  … and {} more (--json lists them)\n", rows.size() - shownRows);
    return out;
}

std::string differencesJson(std::span<const Difference> rows, const std::string &kind,
                            const std::string &before, const std::string &after)
{
    JsonDocument out;
    out.field("schema", "kexec-workbench/diff/1");
    out.field("kind", kind);
    out.field("before", before);
    out.field("after", after);
    out.rows("differences", rows, [](const Difference &row) {
        return Json{{"path", row.path},
                    {"before", optionalJson(row.before)},
                    {"after", optionalJson(row.after)},
                    {"meaning", row.meaning.text()},
                    {"id", row.meaning.id()}};
    });
    return out.finish();
}

} // namespace kwb
