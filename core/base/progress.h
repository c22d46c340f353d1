#pragma once

#include <cstdint>
#include <functional>

namespace kwb {

/// Called now and then by slow work with bytes done and bytes in all; returning false asks it to stop
/// (the work then fails with ErrorKind::cancelled). Empty = nobody listens.
using Progress = std::function<bool(std::uint64_t done, std::uint64_t total)>;

} // namespace kwb
