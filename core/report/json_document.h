#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace kwb {

using Json = nlohmann::ordered_json;

/// Writes one JSON object whose lists have one row a line: readable by people, and the rows of a large list
/// never stand in memory as values all at once. Text that is not UTF-8 has its bad bytes replaced.
class JsonDocument {
public:
    void field(std::string_view key, const Json &value);

    /// `key: [row, row, …]`; `row(item)` makes the Json of one item.
    template <class Items, class Row>
    void rows(std::string_view key, const Items &items, Row row)
    {
        start(key);
        text_ += "[";
        bool first = true;
        for (const auto &item : items) {
            text_ += first ? "\n    " : ",\n    ";
            text_ += compact(row(item));
            first = false;
        }
        text_ += first ? "]" : "\n  ]";
    }

    /// `key: {name: value, …}` of a map, without the search for duplicates that Json objects do.
    template <class Map, class Value>
    void members(std::string_view key, const Map &map, Value value)
    {
        start(key);
        text_ += "{";
        bool first = true;
        for (const auto &[name, item] : map) {
            text_ += first ? "" : ", ";
            text_ += compact(std::string(name)) + ": " + compact(value(item));
            first = false;
        }
        text_ += "}";
    }

    /// The whole object and a newline.
    std::string finish();

    /// One value on one line: `{ "a": 1, "b": [1, 2] }` without line breaks.
    static std::string compact(const Json &value);

private:
    void start(std::string_view key);
    std::string text_;
};

} // namespace kwb
