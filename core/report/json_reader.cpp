#include "core/report/json_reader.h"

#include "core/report/text.h"

#include <algorithm>

namespace kwb {

Result<Json> parseJson(ByteView bytes, const std::string &file)
{
    try {
        return Json::parse(bytes.begin(), bytes.end());
    } catch (const Json::parse_error &error) {
        return fail(ErrorKind::malformed, {KWB_MSG("json.syntax", "is not JSON")},
                    {.file = file, .offset = error.byte > 0 ? error.byte - 1 : 0});
    } catch (const Json::exception &) {
        // A number that no double can hold.
        return fail(ErrorKind::malformed, {KWB_MSG("json.number", "holds a number out of range")},
                    {.file = file});
    }
}

JsonPlace::JsonPlace(const Json &value, std::string file, std::string pointer)
    : value_(&value)
    , file_(std::move(file))
    , pointer_(std::move(pointer))
{
}

std::unexpected<Error> JsonPlace::bad(Message message) const
{
    return fail(ErrorKind::malformed, std::move(message),
                {.file = file_, .path = pointer_.empty() ? "/" : pointer_});
}

Result<std::optional<JsonPlace>> JsonPlace::find(const std::string &key) const
{
    if (!value_->is_object()) return bad({KWB_MSG("json.no-object", "an object was expected")});
    const auto it = value_->find(key);
    if (it == value_->end() || it->is_null()) return std::nullopt;
    return JsonPlace(*it, file_, pointer_ + "/" + key);
}

Result<JsonPlace> JsonPlace::at(const std::string &key) const
{
    KWB_TRY(auto member, find(key));
    if (!member) return bad({KWB_MSG("json.missing", "\"{key}\" is missing"), {{"key", key}}});
    return *std::move(member);
}

Status JsonPlace::onlyKeys(std::initializer_list<std::string_view> keys) const
{
    if (!value_->is_object()) return bad({KWB_MSG("json.no-object", "an object was expected")});
    for (const auto &[key, member] : value_->items())
        if (std::ranges::find(keys, key) == keys.end())
            return bad(
                {KWB_MSG("json.unknown-key", "\"{key}\" is not known here"), {{"key", printable(key)}}});
    return {};
}

Result<std::string> JsonPlace::text() const
{
    if (!value_->is_string()) return bad({KWB_MSG("json.no-text", "a text was expected")});
    return value_->get_ref<const std::string &>();
}

Result<bool> JsonPlace::boolean() const
{
    if (!value_->is_boolean()) return bad({KWB_MSG("json.no-boolean", "true or false was expected")});
    return value_->get<bool>();
}

Result<std::uint64_t> JsonPlace::hexNumber() const
{
    const auto number = value_->is_string() ? parseHex(value_->get_ref<const std::string &>()) : std::nullopt;
    if (!number) return bad({KWB_MSG("json.no-hex", "a number written as \"0x…\" was expected")});
    return *number;
}

Result<std::uint64_t> JsonPlace::count() const
{
    if (!value_->is_number_unsigned()) return bad({KWB_MSG("json.no-count", "a count was expected")});
    return value_->get<std::uint64_t>();
}

Result<std::vector<JsonPlace>> JsonPlace::items() const
{
    if (!value_->is_array()) return bad({KWB_MSG("json.no-list", "a list was expected")});
    std::vector<JsonPlace> out;
    out.reserve(value_->size());
    for (const Json &item : *value_)
        out.emplace_back(item, file_, pointer_ + "/" + std::to_string(out.size()));
    return out;
}

Result<std::string> JsonPlace::textAt(const std::string &key) const
{
    KWB_TRY(const JsonPlace member, at(key));
    return member.text();
}

Result<std::uint64_t> JsonPlace::hexAt(const std::string &key) const
{
    KWB_TRY(const JsonPlace member, at(key));
    return member.hexNumber();
}

Result<std::optional<std::string>> JsonPlace::optionalTextAt(const std::string &key) const
{
    KWB_TRY(const auto member, find(key));
    if (!member) return std::nullopt;
    return member->text();
}

} // namespace kwb
