#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace kwb {

/// A fact for programs: a text, a count, an address (or another value of 64 bits), yes or no, or several of
/// them in a row or under names.
struct Fact {
    enum class Form { text, count, address, flag, list, object };

    Form form = Form::object;
    std::string name; ///< in an object
    std::string text;
    std::uint64_t number = 0;   ///< of a count, an address; 1 for yes
    std::vector<Fact> children; ///< of a list or object, in order

    static Fact list() { return {.form = Form::list, .name = {}, .text = {}, .children = {}}; }
    static Fact list(const std::vector<std::string> &texts);

    /// Members of an object; without a key, items of a list. Each gives this object back.
    Fact &addText(std::string key, std::string value);
    Fact &addCount(std::string key, std::uint64_t value);
    Fact &addAddress(std::string key, std::uint64_t value);
    Fact &addFlag(std::string key, bool value);
    Fact &add(std::string key, Fact value);
};

} // namespace kwb
