#include "core/snapshot/kexec_log.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

/// `kexec -d` has no format: it prints what its authors wanted to see. What it says of the image stands at
/// the end, and is the same on every machine (kexec/kexec.c my_load and print_segments):
///
///     kexec_load: entry = 0x5110700 flags = 0x150000
///     nr_segments = 4
///     segment[0].buf   = 0x7fff8ec70010
///     segment[0].bufsz = 0x2714ea4
///     segment[0].mem   = 0x2890000
///     segment[0].memsz = 0x2880000
///
/// When kexec_load refuses, the list is printed once more with the reason. The flags carry the ELF machine
/// number in their upper half. No segment has a name there: the lines before tell where the kernel, the tree
/// or the initrd went, each machine in its own words, and the list is sorted by address. Memory comes as
/// "MEMORY RANGES" with inclusive ends on x86_64 (kexec/kexec.c get_memory_ranges), and on ppc64 as a list
/// with exclusive ends and one of what is left out (kexec/arch/ppc64/kexec-ppc64.c).
namespace kwb {

namespace {

constexpr std::uint64_t logLimit = 16 << 20;
constexpr std::size_t maxLogSegments = 64;
constexpr std::size_t maxLogRanges = 65536;
constexpr std::string_view imageLine = "kexec_load: entry = ";

/// Reads a line word by word. After a step that does not fit every further one fails as well.
class LineCursor {
public:
    explicit LineCursor(std::string_view text)
        : rest_(text)
    {
    }

    LineCursor &word(std::string_view expected)
    {
        good_ = good_ && rest_.starts_with(expected);
        if (good_) rest_.remove_prefix(expected.size());
        return *this;
    }
    LineCursor &hexadecimal(std::uint64_t &out)
    {
        if (good_ && rest_.starts_with("(nil)")) {
            out = 0;
            rest_.remove_prefix(5);
            return *this;
        }
        if (good_ && rest_.starts_with("0x")) rest_.remove_prefix(2);
        return number(out, 16);
    }
    LineCursor &decimal(std::uint64_t &out) { return number(out, 10); }
    LineCursor &blanks()
    {
        rest_.remove_prefix(std::min(rest_.find_first_not_of(' '), rest_.size()));
        return *this;
    }
    std::string_view rest() const { return rest_; }
    bool good() const { return good_; }
    bool atEnd() const { return good_ && rest_.find_first_not_of(" \t\r") == rest_.npos; }

private:
    LineCursor &number(std::uint64_t &out, int base)
    {
        if (!good_) return *this;
        const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), out, base);
        good_ = error == std::errc();
        if (good_) rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
        return *this;
    }

    std::string_view rest_;
    bool good_ = true;
};

std::string logMachine(std::uint64_t flags)
{
    // ELF machine numbers, as the KEXEC_ARCH_* flags of Linux have them.
    constexpr std::array<std::pair<std::uint64_t, const char *>, 8> machines{{{3, "i386"},
                                                                              {20, "ppc"},
                                                                              {21, "ppc64"},
                                                                              {22, "s390"},
                                                                              {40, "arm"},
                                                                              {62, "x86_64"},
                                                                              {183, "aarch64"},
                                                                              {243, "riscv"}}};
    const std::uint64_t machine = (flags >> 16) & 0xffff;
    const auto *const known = std::ranges::find(machines, machine, [](const auto &row) { return row.first; });
    return known != machines.end() ? known->second : fmt::format("machine {}", machine);
}

class LogReader {
public:
    explicit LogReader(std::string file)
        : file_(std::move(file))
    {
    }

    Result<KexecLog> read(std::string_view text);

private:
    struct Row {
        std::optional<std::uint64_t> bufsz, mem, memsz;
    };

    std::unexpected<Error> bad(Message message, ErrorKind kind = ErrorKind::malformed) const
    {
        return fail(kind, std::move(message), {.file = file_, .line = line_});
    }
    void startAnew();
    Status readLine(std::string_view line);
    Status readImage(std::string_view line);
    Status readSegment(std::string_view line);
    Status readRange(std::string_view line);
    void readPlaces(std::string_view line);
    Status addRange(std::uint64_t begin, std::uint64_t end, const std::string &kind);
    Status finish();
    void nameSegments();

    std::string file_;
    std::uint64_t line_ = 0;
    KexecLog log_;
    bool hasImage_ = false;
    bool inRanges_ = false; ///< behind the line MEMORY RANGES
    std::vector<Row> rows_;
    std::map<std::uint64_t, std::string> places_; ///< address → what the log says lies there
};

/// "kexec_load: entry = 0x… flags = 0x…" and "nr_segments = 4".
Status LogReader::readImage(std::string_view line)
{
    if (line.starts_with(imageLine)) {
        if (!LineCursor(line.substr(imageLine.size()))
                 .hexadecimal(log_.entry)
                 .word(" flags = ")
                 .hexadecimal(log_.flags)
                 .atEnd())
            return bad({KWB_MSG("kexec-log.image", "the line of the image has no entry and flags")});
        log_.machine = logMachine(log_.flags);
        log_.crash = (log_.flags & 1) != 0;
        hasImage_ = true;
        return {};
    }
    if (line.starts_with("kexec_load failed: "))
        log_.failure = std::string(line.substr(std::string_view("kexec_load failed: ").size()));
    constexpr std::string_view count = "nr_segments = ";
    if (!line.starts_with(count)) return {};
    std::uint64_t segments = 0;
    if (!LineCursor(line.substr(count.size())).decimal(segments).atEnd())
        return bad({KWB_MSG("kexec-log.count", "the number of segments is no number")});
    if (segments > maxLogSegments)
        return bad({KWB_MSG("kexec-log.too-many", "{count} segments: no image has more than {limit}"),
                    {{"count", std::to_string(segments)}, {"limit", std::to_string(maxLogSegments)}}},
                   ErrorKind::limit);
    rows_.assign(segments, {}); // a refused load prints the list again
    return {};
}

/// "segment[0].memsz = 0x…". The list that ppc64 prints while it builds ("segment[0].mem:0x…") is passed
/// over.
Status LogReader::readSegment(std::string_view line)
{
    std::uint64_t index = 0;
    std::uint64_t value = 0;
    LineCursor cursor(line);
    if (!cursor.word("segment[").decimal(index).word("].").good()) return {};
    const std::string_view field = cursor.rest().substr(0, cursor.rest().find_first_of(" ="));
    if (cursor.rest().find('=') == std::string_view::npos) return {};
    if (!cursor.word(field).blanks().word("= ").hexadecimal(value).atEnd())
        return bad({KWB_MSG("kexec-log.segment", "a segment's number is no hexadecimal number")});
    if (index >= rows_.size())
        return bad({KWB_MSG("kexec-log.index", "there is no segment {index}: the list has {count}"),
                    {{"index", std::to_string(index)}, {"count", std::to_string(rows_.size())}}});
    Row &row = rows_[index];
    if (field == "bufsz") row.bufsz = value;
    if (field == "mem") row.mem = value;
    if (field == "memsz") row.memsz = value;
    return {};
}

Status LogReader::addRange(std::uint64_t begin, std::uint64_t end, const std::string &kind)
{
    if (begin > end) return bad({KWB_MSG("kexec-log.range", "a memory range ends before it begins")});
    if (log_.ranges.size() >= maxLogRanges)
        return bad({KWB_MSG("kexec-log.ranges", "there are too many memory ranges")}, ErrorKind::limit);
    log_.ranges.push_back({AddressRange(PhysAddr(begin), PhysAddr(end)), kind});
    return {};
}

Status LogReader::readRange(std::string_view line)
{
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    std::uint64_t type = 0;
    if (line.starts_with("MEMORY RANGES")) {
        inRanges_ = true;
        return {};
    }
    if (LineCursor(line)
            .hexadecimal(begin)
            .word("-")
            .hexadecimal(end)
            .word(" (")
            .decimal(type)
            .word(")")
            .atEnd()) {
        // The lines of x86's own E820 list look the same and number their types otherwise.
        if (!inRanges_) return {};
        const std::uint64_t exclusive = end == ~std::uint64_t{0} ? end : end + 1;
        return addRange(begin, exclusive, type == 0 ? "ram" : fmt::format("type {}", type));
    }
    inRanges_ = false;
    if (LineCursor(line).hexadecimal(begin).word("-").hexadecimal(end).word(" : ").decimal(type).atEnd())
        return addRange(begin, end, type == 0 ? "ram" : fmt::format("type {}", type));
    std::uint64_t index = 0;
    if (LineCursor(line)
            .word("exclude_range sorted exclude_range[")
            .decimal(index)
            .word("] start:")
            .hexadecimal(begin)
            .word(", end:")
            .hexadecimal(end)
            .atEnd())
        return addRange(begin, end, "exclude");
    return {};
}

/// What each machine's code says about where things went.
void LogReader::readPlaces(std::string_view line)
{
    constexpr std::array<std::pair<std::string_view, const char *>, 8> known{
        {{"kernel is ", "kernel"},
         {"dt_offset is ", "fdt"},
         {"Loaded purgatory at addr ", "purgatory"},
         {"Loaded real_mode_data and command line at ", "parameters"},
         {"Loaded 64bit kernel at ", "kernel"},
         {"Loaded 32bit kernel at ", "kernel"},
         {"Loaded initrd at ", "initrd"},
         {"Loaded ELF headers at ", "elfcorehdr"}}};
    std::uint64_t value = 0;
    for (const auto &[words, what] : known)
        if (LineCursor(line).word(words).hexadecimal(value).good()) places_[value] = what;
    if (LineCursor(line).word("stack is ").hexadecimal(value).atEnd()) log_.stack = value;
    if (LineCursor(line).word("toc_addr is ").hexadecimal(value).atEnd()) log_.toc = value;
    LineCursor kernel(line);
    std::uint64_t address = 0;
    if (kernel.word("kernel: ").hexadecimal(address).word(" kernel_size: ").hexadecimal(value).atEnd())
        log_.kernelSize = value;
    constexpr std::string_view cmdline = "Modified cmdline:";
    if (line.starts_with(cmdline)) log_.cmdline = std::string(line.substr(cmdline.size()));
}

/// A further run begins behind a complete one: the last run of a file is the one that counts.
void LogReader::startAnew()
{
    log_ = {};
    hasImage_ = false;
    inRanges_ = false;
    rows_.clear();
    places_.clear();
}

Status LogReader::readLine(std::string_view line)
{
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (hasImage_ && line.starts_with("kernel: ")) startAnew();
    KWB_CHECK(readImage(line));
    KWB_CHECK(readSegment(line));
    KWB_CHECK(readRange(line));
    readPlaces(line);
    return {};
}

/// The purgatory is where the image is entered; a lone segment that nothing tells of is the initrd on ppc64,
/// whose code says where all others are.
void LogReader::nameSegments()
{
    std::vector<std::size_t> unnamed;
    bool named = false;
    for (std::size_t i = 0; i < log_.segments.size(); ++i) {
        KexecLogSegment &segment = log_.segments[i];
        const auto place = places_.find(segment.mem);
        const auto range = AddressRange::ofSize(PhysAddr(segment.mem), segment.memsz);
        if (place != places_.end())
            segment.name = place->second;
        else if (range.contains(PhysAddr(log_.entry)))
            segment.name = "purgatory";
        named = named || segment.name == "fdt";
        if (segment.name.empty()) unnamed.push_back(i);
    }
    for (const std::size_t i : unnamed)
        log_.segments[i].name = named && unnamed.size() == 1 && log_.machine == "ppc64" && !log_.crash
                                    ? "initrd"
                                    : fmt::format("segment {}", i);
}

Status LogReader::finish()
{
    if (!hasImage_)
        return fail(ErrorKind::unsupported,
                    {KWB_MSG("kexec-log.none", "is no log of kexec -d: it does not say what was loaded")},
                    {.file = file_});
    if (rows_.empty())
        return fail(ErrorKind::malformed,
                    {KWB_MSG("kexec-log.no-list", "the log has no list of segments: it was cut")},
                    {.file = file_});
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const Row &row = rows_[i];
        if (!row.bufsz || !row.mem || !row.memsz)
            return fail(ErrorKind::malformed,
                        {KWB_MSG("kexec-log.incomplete", "segment {index} is not complete: the log was cut"),
                         {{"index", std::to_string(i)}}},
                        {.file = file_});
        if (!checkedAdd(*row.mem, *row.memsz))
            return fail(
                ErrorKind::malformed,
                {KWB_MSG("kexec-log.wraps", "segment {index}: {size} bytes at {address} go beyond 2^64"),
                 {{"index", std::to_string(i)}, {"size", hex(*row.memsz)}, {"address", hex(*row.mem)}}},
                {.file = file_});
        log_.segments.push_back({{}, *row.mem, *row.memsz, *row.bufsz});
    }
    nameSegments();
    return {};
}

Result<KexecLog> LogReader::read(std::string_view text)
{
    while (!text.empty()) {
        ++line_;
        const std::size_t end = text.find('\n');
        KWB_CHECK(readLine(text.substr(0, end)));
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + 1);
    }
    KWB_CHECK(finish());
    return std::move(log_);
}

} // namespace

bool isKexecLog(ByteView bytes)
{
    const std::string_view text = textOf(bytes.first(std::min<std::size_t>(bytes.size(), logLimit)));
    for (std::size_t at = 0; (at = text.find(imageLine, at)) != text.npos; ++at)
        if (at == 0 || text[at - 1] == '\n') return true;
    return false;
}

Result<KexecLog> readKexecLog(ByteView bytes, const std::string &file)
{
    if (bytes.size() > logLimit)
        return fail(ErrorKind::limit, {KWB_MSG("kexec-log.size", "the log has more than 16 MiB")},
                    {.file = file});
    return LogReader(file).read(textOf(bytes));
}

} // namespace kwb
