#include "core/snapshot/parts.h"

#include <algorithm>
#include <charconv>

/// The small text files of /proc and /sys, one value each. They were written by a kernel, so a value that is
/// not of its known form means a damaged snapshot, and is an error; a file that is missing or empty is only
/// an absence.
namespace kwb {

namespace {

constexpr std::uint64_t textLimit = 1 << 20;

/// A reader of one file: false if the text is not of the form that `expected` describes.
struct TextFile {
    const char *file;
    const char *expected;
    bool (*read)(std::string_view text, Snapshot &snapshot);
};

std::optional<std::int64_t> decimal(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

bool readFlag(std::string_view text, std::optional<bool> &out)
{
    if (text != "0" && text != "1") return false;
    out = text == "1";
    return true;
}

bool readLimit(std::string_view text, std::optional<std::int64_t> &out)
{
    out = decimal(text);
    return out && *out >= -1;
}

bool singleWord(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7f; });
}

std::vector<std::string_view> words(std::string_view text)
{
    std::vector<std::string_view> out;
    while (true) {
        const std::size_t begin = text.find_first_not_of(" \t\n");
        if (begin == text.npos) return out;
        text.remove_prefix(begin);
        const std::size_t end = std::min(text.find_first_of(" \t\n"), text.size());
        out.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
}

bool readCmdline(std::string_view text, Snapshot &snapshot)
{
    snapshot.cmdline = text;
    return text.find('\n') == text.npos;
}

bool readBootId(std::string_view text, Snapshot &snapshot)
{
    constexpr std::string_view form = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    snapshot.bootId = text;
    return text.size() == form.size() && std::ranges::equal(text, form, [](char c, char f) {
               return f == '-' ? c == '-' : (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

/// The output of `uname -a`. The machine is the last word, or the word before the last if that names the
/// system.
bool readUname(std::string_view text, Snapshot &snapshot)
{
    const auto all = words(text);
    if (all.size() < 3) return false;
    const std::string_view last = all.back();
    snapshot.machine = last == "GNU/Linux" || last == "Linux" ? all[all.size() - 2] : last;
    return singleWord(*snapshot.machine);
}

bool readRelease(std::string_view text, Snapshot &snapshot)
{
    snapshot.release = text;
    return singleWord(text);
}

/// Bytes as getconf prints them, or a KernelPageSize line of /proc/self/smaps.
bool readPageSize(std::string_view text, Snapshot &snapshot)
{
    const auto all = words(text);
    const bool smaps = all.size() == 3 && all[0] == "KernelPageSize:" && all[2] == "kB";
    if (!smaps && all.size() != 1) return false;
    const auto value = decimal(smaps ? all[1] : all[0]);
    constexpr std::int64_t largest = 16 << 20;
    if (!value || *value <= 0 || *value > largest) return false;
    snapshot.pageSize = static_cast<std::uint64_t>(*value) * (smaps ? 1024 : 1);
    return isPowerOfTwo(*snapshot.pageSize) && *snapshot.pageSize >= 512;
}

bool readMeminfo(std::string_view text, Snapshot &snapshot)
{
    const auto all = words(text.substr(0, text.find('\n')));
    if (all.size() != 3 || all[0] != "MemTotal:" || all[2] != "kB") return false;
    const auto value = decimal(all[1]);
    if (!value || *value <= 0) return false;
    snapshot.memTotalKiB = static_cast<std::uint64_t>(*value);
    return true;
}

bool readCrashSize(std::string_view text, Snapshot &snapshot)
{
    const auto value = decimal(text);
    if (!value || *value < 0) return false;
    snapshot.crashSize = static_cast<std::uint64_t>(*value);
    return true;
}

/// "none [integrity] confidentiality": all modes, the active one in brackets.
bool readLockdown(std::string_view text, Snapshot &snapshot)
{
    for (const std::string_view word : words(text)) {
        if (!word.starts_with('[') || !word.ends_with(']') || word.size() < 3) continue;
        if (snapshot.lockdown) return false;
        snapshot.lockdown = word.substr(1, word.size() - 2);
    }
    return snapshot.lockdown.has_value();
}

constexpr TextFile textFiles[] = {
    {"cmdline", "one line", readCmdline},
    {"boot_id", "a UUID", readBootId},
    {"uname", "the output of uname -a", readUname},
    {"uname_r", "a kernel release", readRelease},
    {"pagesize", "a page size", readPageSize},
    {"meminfo", "\"MemTotal: … kB\" in its first line", readMeminfo},
    {"kexec_load_disabled", "0 or 1", [](auto text, Snapshot &s) { return readFlag(text, s.loadDisabled); }},
    {"kexec_load_limit_panic", "a count or -1",
     [](auto text, Snapshot &s) { return readLimit(text, s.loadLimitPanic); }},
    {"kexec_load_limit_reboot", "a count or -1",
     [](auto text, Snapshot &s) { return readLimit(text, s.loadLimitReboot); }},
    {"sys_kernel_kexec_loaded", "0 or 1", [](auto text, Snapshot &s) { return readFlag(text, s.loaded); }},
    {"sys_kernel_kexec_crash_loaded", "0 or 1",
     [](auto text, Snapshot &s) { return readFlag(text, s.crashLoaded); }},
    {"sys_kernel_kexec_crash_size", "a number of bytes", readCrashSize},
    {"lockdown", "modes with the active one in brackets", readLockdown},
};

} // namespace

std::unexpected<Error> badFile(const Snapshot &snapshot, const std::string &file, const std::string &expected,
                               std::string_view found)
{
    std::string shown;
    for (const char c : found.substr(0, 40))
        shown += c >= ' ' && c < 0x7f ? c : '?';
    return fail(ErrorKind::malformed,
                {KWB_MSG("snapshot.bad-file", "it should hold {expected}, but begins with \"{found}\""),
                 {{"expected", expected}, {"found", shown}}},
                {.file = snapshot.name + "/" + file});
}

Status readTextFiles(Snapshot &snapshot)
{
    for (const TextFile &known : textFiles) {
        const auto found = snapshot.files.find(known.file);
        if (found == snapshot.files.end() || found->second.empty()) continue;
        std::string_view text = textOf(found->second.bytes());
        if (text.ends_with('\n')) text.remove_suffix(1);
        if (text.size() > textLimit || text.find('\0') != text.npos || !known.read(text, snapshot))
            return badFile(snapshot, known.file, known.expected, text);
    }
    return {};
}

} // namespace kwb
