#pragma once

#include "core/base/result.h"
#include "core/integrity/ima_template.h"

#include <optional>
#include <string>
#include <vector>

/// Measurement logs of Linux: /sys/kernel/security/ima/{binary,ascii}_runtime_measurements, and the buffer by
/// which one kernel hands its log to the next.
///
/// A binary log is entry after entry: PCR (u32), digest of the template data, length (u32) and name of the
/// template, length (u32) and template data, which is field after field with its length (u32) before it. The
/// template "ima" has no length of the data, and none before its digest. All numbers are in the order of the
/// kernel that writes, or little-endian when it was booted with ima_canonical_fmt. Nothing in the log says
/// which (Linux security/integrity/ima/{ima_fs,ima_template,ima_kexec}.c).
namespace kwb {

enum class ImaLogForm { binary, ascii, handOver };
const char *name(ImaLogForm form); ///< "binary", "ascii", "hand-over buffer"

struct ImaLog {
    ImaLogForm form = ImaLogForm::binary;
    ByteOrder order = ByteOrder::little;
    PcrBank bank = PcrBank::sha1; ///< of the digests in the log
    std::vector<ImaEntry> entries;
};

/// What the log cannot say; nothing = found out by trying.
struct ImaLogOptions {
    std::optional<ByteOrder> order;
    std::optional<PcrBank> bank;
};

/// Reads a log of any form. Errors: malformed (with offset or line), limit (256 MiB, 2^20 entries).
Result<ImaLog> readImaLog(ByteView bytes, const std::string &file, const ImaLogOptions &options = {});

/// The entries as a binary log.
Bytes imaLogBytes(const ImaLog &log);

/// The header of a hand-over buffer: version 1, size of all, number of entries.
inline constexpr std::uint64_t imaHandOverHeader = 24;
/// The buffer that hands `log` to the next kernel, in the log's byte order.
Bytes imaHandOverBuffer(const ImaLog &log);
/// The size of the segment that Linux reserves for a log of so many bytes: header and log, with half a page
/// for measurements made while it loads, in whole pages. Nothing if it does not fit 64 bits.
std::optional<std::uint64_t> imaSegmentSize(std::uint64_t logSize, std::uint64_t pageSize);

} // namespace kwb
