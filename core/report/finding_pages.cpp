#include "core/report/finding_pages.h"

#include "core/report/text.h"

#include <fmt/format.h>

namespace kwb {

std::string findingList()
{
    TextTable table({"Finding", "Severity"});
    for (const FindingRule &rule : findingRules())
        table.add({rule.code, name(rule.severity)});
    return fmt::format("{}. Those of severity error kill a boot or its load. kwb help FINDING says all about "
                       "one.\n\n",
                       countText(findingRules().size(), "finding")) +
           table.text();
}

std::string findingPage(const FindingRule &rule)
{
    std::string out = fmt::format("{} ({})\n\n", rule.code, name(rule.severity));
    const auto part = [&](const char *title, std::string_view text) {
        out += wrapped(text, 10, fmt::format("{:<10}", title));
    };
    part("Seen", Message(rule.message).text());
    part("Because", Message(rule.cause).text());
    part("Remedy", Message(rule.remedy).text());
    part("Source", rule.source);
    return out;
}

} // namespace kwb
