#pragma once

#include "core/plan/request.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kwb {

/// Where a word of a command line stands: bytes [begin, end).
struct CommandLineSpan {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const CommandLineSpan &) const = default;
};
/// The places of what commandLineWords() gives, quotes included.
std::vector<CommandLineSpan> commandLineSpans(std::string_view cmdline);
/// The words of a kernel command line; double quotes keep blanks together (Linux lib/cmdline.c next_arg).
std::vector<std::string> commandLineWords(std::string_view cmdline);
/// The value of the last "name=value" word ("" for a bare "name"), as the kernel takes it when a word is
/// repeated.
std::optional<std::string> commandLineValue(std::string_view cmdline, std::string_view name);

/// The target's own command line with what a boot loader or an earlier kexec had added taken out
/// (BOOT_IMAGE=, elfcorehdr=, kwb.plan=; for a crash kernel crashkernel=, too; kexec-tools e63fefd).
/// `dropped` gets those words.
std::string inheritedCommandLine(std::string_view own, std::vector<std::string> &dropped, bool crash = false);
/// The new kernel's command line without the marker: the given one, or the inherited one.
std::string newCommandLine(const BootRequest &request, std::vector<std::string> &dropped);

/// A number with K, M, G, T, P or E behind it; `text` moves behind both. Nothing if `text` begins with no
/// number (Linux lib/cmdline.c memparse).
std::optional<std::uint64_t> takeMemorySize(std::string_view &text);

/// The word that export adds so that a booted machine can be asked which plan it runs.
std::string markerWord(const std::string &planId);

} // namespace kwb
