#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace kwb {

/// Overwrites with zeros the value of each property of a flattened tree whose name `chosen` takes, and gives
/// the places of those that held anything: bytes from the tree's start, ascending. Everything else keeps its
/// bytes, what follows the tree too. Errors: malformed (nothing was overwritten).
Result<std::vector<std::uint64_t>> blankProperties(std::span<Byte> dtb,
                                                   const std::function<bool(std::string_view)> &chosen);

} // namespace kwb
