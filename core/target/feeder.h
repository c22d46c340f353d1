#pragma once

#include "core/base/blob.h"
#include "core/target/connection.h"

namespace kwb {

/// The bytes [from, from + length) of a file as they are, for a command's input. `sent` counts them. The blob
/// must live as long as the input.
RemoteInput plainInput(const Blob &file, std::uint64_t from, std::uint64_t length,
                       std::function<void(std::uint64_t)> fed, std::uint64_t &sent);

/// The same through gzip (fast, as a stream); `fed` counts bytes of the file, `sent` what comes out.
RemoteInput gzipInput(const Blob &file, std::uint64_t from, std::uint64_t length,
                      std::function<void(std::uint64_t)> fed, std::uint64_t &sent);

/// How much smaller the first MiB behind `from` becomes: 1 = not at all.
double gzipRatio(const Blob &file, std::uint64_t from);

} // namespace kwb
