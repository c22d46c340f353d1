#include "core/report/json_document.h"

namespace kwb {

std::string JsonDocument::compact(const Json &value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void JsonDocument::start(std::string_view key)
{
    text_ += text_.empty() ? "{\n  " : ",\n  ";
    text_ += compact(std::string(key));
    text_ += ": ";
}

void JsonDocument::field(std::string_view key, const Json &value)
{
    start(key);
    text_ += compact(value);
}

std::string JsonDocument::finish()
{
    return (text_.empty() ? "{" : text_) + "\n}\n";
}

} // namespace kwb
