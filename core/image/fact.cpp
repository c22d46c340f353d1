#include "core/image/fact.h"

#include <utility>

namespace kwb {

namespace {

Fact leaf(Fact::Form form, std::string text, std::uint64_t number)
{
    return {.form = form, .name = {}, .text = std::move(text), .number = number, .children = {}};
}

} // namespace

Fact Fact::list(const std::vector<std::string> &texts)
{
    Fact out = list();
    for (const std::string &text : texts)
        out.addText({}, text);
    return out;
}

Fact &Fact::addText(std::string key, std::string value)
{
    return add(std::move(key), leaf(Form::text, std::move(value), 0));
}

Fact &Fact::addCount(std::string key, std::uint64_t value)
{
    return add(std::move(key), leaf(Form::count, {}, value));
}

Fact &Fact::addAddress(std::string key, std::uint64_t value)
{
    return add(std::move(key), leaf(Form::address, {}, value));
}

Fact &Fact::addFlag(std::string key, bool value)
{
    return add(std::move(key), leaf(Form::flag, {}, value ? 1 : 0));
}

Fact &Fact::add(std::string key, Fact value)
{
    value.name = std::move(key);
    children.push_back(std::move(value));
    return *this;
}

} // namespace kwb
