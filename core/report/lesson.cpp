#include "core/report/lesson.h"

#include <elf.h>

#include <algorithm>

namespace kwb {

namespace {

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\r'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

std::unexpected<Error> badHead(std::uint64_t line)
{
    return fail(
        ErrorKind::malformed,
        {KWB_MSG("lesson.head", "a lesson begins with \"---\", lines of \"name: value\" with at least id "
                                "and title, and \"---\""),
         {}},
        {.line = line});
}

std::string *headField(Lesson &lesson, std::string_view name)
{
    if (name == "id") return &lesson.id;
    if (name == "title") return &lesson.title;
    if (name == "select") return &lesson.select;
    if (name == "step") return &lesson.step;
    if (name == "tab") return &lesson.tab;
    return nullptr;
}

template <class List, class IsMeant>
auto firstOf(const List &list, IsMeant isMeant) -> decltype(&*list.begin())
{
    const auto it = std::ranges::find_if(list, isMeant);
    return it == list.end() ? nullptr : &*it;
}

Subject stageExtent(const BootPlan &plan, std::string stage)
{
    std::ranges::replace(stage, '_', '-');
    const auto *extent =
        firstOf(plan.extents, [&](const BootExtent &each) { return stage == name(each.stage); });
    return extent == nullptr ? Subject() : Subject::ofExtent(*extent);
}

Subject relocationOfType(const BootPlan &plan, const std::string &type)
{
    if (!plan.purgatory) return {};
    const auto *row = firstOf(plan.purgatory->relocations, [&](const AppliedRelocation &each) {
        return relocationName(EM_PPC64, each.type) == "R_PPC64_" + type;
    });
    return row == nullptr ? Subject() : Subject::ofRelocation(*row);
}

Subject linkedSubject(const BootPlan &plan, std::string_view kind, const std::string &rest)
{
    if (kind == "segment") return findAgain(plan, {Subject::Kind::segment, rest, {}, {}});
    if (kind == "symbol") return findAgain(plan, {Subject::Kind::symbol, rest, {}, {}});
    if (kind == "section") return findAgain(plan, {Subject::Kind::section, rest, {}, {}});
    if (kind == "extent") return stageExtent(plan, rest);
    if (kind == "relocation") return relocationOfType(plan, rest);
    if (kind == "node") return findAgain(plan, Subject::ofNode("/" + rest));
    if (kind == "address") return parseSubject(plan, rest).value_or(Subject());
    if (kind == "memory") {
        const auto *range =
            firstOf(plan.memory.ranges, [&](const MemoryRange &each) { return rest == name(each.kind); });
        return range == nullptr ? Subject() : Subject::ofMemory(plan.memory, *range);
    }
    if (kind == "finding") {
        const auto *finding = firstOf(plan.findings, [&](const Finding &each) { return each.code == rest; });
        return finding == nullptr ? Subject() : Subject::ofFinding(*finding);
    }
    if (kind == "property") {
        const std::size_t colon = rest.rfind(':');
        if (colon != std::string::npos)
            return findAgain(plan, Subject::ofProperty("/" + rest.substr(0, colon), rest.substr(colon + 1)));
    }
    return {};
}

} // namespace

Result<Lesson> parseLesson(std::string_view text)
{
    Lesson out;
    std::uint64_t line = 0;
    for (bool inHead = false;;) {
        ++line;
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos) return badHead(line);
        const std::string_view current = trimmed(text.substr(0, end));
        text.remove_prefix(end + 1);
        if (current == "---" && inHead) break;
        if (!inHead) {
            if (current != "---") return badHead(line);
            inHead = true;
            continue;
        }
        const std::size_t colon = current.find(':');
        std::string *field = headField(out, current.substr(0, colon));
        if (colon == std::string_view::npos || field == nullptr) return badHead(line);
        *field = trimmed(current.substr(colon + 1));
    }
    if (out.id.empty() || out.title.empty()) return badHead(line);
    out.body = text;
    return out;
}

std::optional<Subject> subjectOfLink(const BootPlan &plan, std::string_view link)
{
    const std::size_t slash = link.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    const Subject found = linkedSubject(plan, link.substr(0, slash), std::string(link.substr(slash + 1)));
    return found.empty() ? std::nullopt : std::optional(found);
}

} // namespace kwb
