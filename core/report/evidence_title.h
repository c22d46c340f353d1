#pragma once

#include "core/base/message.h"

#include <optional>
#include <string_view>

namespace kwb {

/// What a piece of evidence of a finding is called, for people; nothing for a name that no finding of the
/// catalogue uses. Programs know it by the name itself.
std::optional<MessageTemplate> evidenceTitle(std::string_view name);

} // namespace kwb
