#pragma once

#include "core/integrity/ima_log.h"

/// The readers of readImaLog(), one for each form.
namespace kwb {

inline constexpr std::uint64_t imaLogLimit = 256u << 20;
inline constexpr std::size_t imaEntryLimit = std::size_t{1} << 20;

/// `base` is where `bytes` begin in the file, for errors. Errors: malformed, limit.
Result<ImaLog> readBinaryImaLog(ByteView bytes, const std::string &file, ByteOrder order, PcrBank bank,
                                std::uint64_t base);

/// Whether a text begins as an ascii log does: PCR, digest in hex, template.
bool isAsciiImaLog(ByteView bytes);
/// The order, which an ascii log hides in its digests, is the one in which most of them are right. Errors:
/// malformed with the line, limit, unsupported (a template whose fields are not known).
Result<ImaLog> readAsciiImaLog(ByteView bytes, const std::string &file, const ImaLogOptions &options);

} // namespace kwb
