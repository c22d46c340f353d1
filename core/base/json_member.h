#pragma once

#include <string>

namespace kwb {

/// A text member of an object of nlohmann's JSON, for readers that take what they find: empty if it is
/// missing or no text.
template <class Json>
std::string textMember(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->template get<std::string>() : std::string();
}

} // namespace kwb
