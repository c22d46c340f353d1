#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace kwb {

/// Where a target is: this machine, or what the OpenSSH client takes as a destination (a host, user@host,
/// ssh://user@host:port, an alias of the user's configuration).
struct Destination {
    std::string text;   ///< as it was given
    bool local = false; ///< "local:"
};

/// Errors: usage (empty, begins with '-', holds blanks or control characters).
Result<Destination> parseDestination(std::string_view text);

/// What the user's configuration says of a destination, as far as it matters here (`ssh -G`).
struct HostSettings {
    std::string host; ///< hostname
    std::string user;
    std::string port;
    std::string strictHostKeyChecking; ///< "yes", "ask", "accept-new", "no"
    bool skipsLocalhost = false;       ///< NoHostAuthenticationForLocalhost
};

/// Reads what `ssh -G` prints: a keyword and its value a line. Later lines of a keyword do not count.
HostSettings parseHostSettings(std::string_view text);

/// Options that make the client check host keys where the configuration would let an unknown or changed one
/// pass: an unknown one is asked for, a changed one refused. `why` gets a line for each one that is
/// overruled.
std::vector<std::string> hostKeyOptions(const HostSettings &settings, std::vector<Message> &why);

} // namespace kwb
