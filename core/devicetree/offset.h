#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <optional>
#include <string>

namespace kwb {

/// Where the value of a property starts in a flattened tree that makeDtb wrote, in bytes from its start;
/// nothing if the node or the property is not there.
std::optional<std::uint64_t> valueOffset(ByteView dtb, const std::string &path, const std::string &property);

} // namespace kwb
