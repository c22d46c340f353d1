#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/report/json_document.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

namespace kwb {

/// Parses one JSON text. Errors: malformed with the offset of the byte where it stops being JSON.
Result<Json> parseJson(ByteView bytes, const std::string &file);

/// A value inside a parsed JSON text that knows where it stands, so that every wrong type is an error with
/// its JSON pointer. Refers to the parsed value, which must live longer.
class JsonPlace {
public:
    JsonPlace(const Json &value, std::string file, std::string pointer = {});

    /// A member that must be there.
    Result<JsonPlace> at(const std::string &key) const;
    /// A member that may be missing or null.
    Result<std::optional<JsonPlace>> find(const std::string &key) const;
    /// Fails if the value is no object or has a member of another name (a misspelt one would pass for
    /// absent).
    Status onlyKeys(std::initializer_list<std::string_view> keys) const;

    Result<std::string> text() const;
    Result<bool> boolean() const;
    Result<std::uint64_t> hexNumber() const; ///< a string "0x…"
    Result<std::uint64_t> count() const;     ///< a number that is no fraction and not negative
    Result<std::vector<JsonPlace>> items() const;

    Result<std::string> textAt(const std::string &key) const; ///< of a member that must be there
    Result<std::uint64_t> hexAt(const std::string &key) const;
    /// Of a member that may be missing or null.
    Result<std::optional<std::string>> optionalTextAt(const std::string &key) const;

    bool isNull() const { return value_->is_null(); }

    /// An error about this value.
    std::unexpected<Error> bad(Message message) const;

private:
    const Json *value_;
    std::string file_;
    std::string pointer_;
};

} // namespace kwb
