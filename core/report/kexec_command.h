#pragma once

#include "core/plan/plan.h"

#include <string>
#include <string_view>
#include <vector>

/// A plan as the command of kexec-tools that comes nearest to it.
namespace kwb {

struct KexecCommand {
    std::vector<std::string> arguments; ///< "kexec", "-c", "-l", KERNEL, options
    std::vector<Message> notExpressed;  ///< what the command leaves to kexec-tools, and why

    /// The arguments for a POSIX shell, in one command; long options have lines of their own.
    std::string shell() const;
};

/// `dtb` is the name under which the tree after the edits is exported; empty: the command has kexec-tools
/// make a tree of the running system. The command line is that of the plan without its marker.
KexecCommand kexecCommand(const BootPlan &plan, const std::string &dtb = {});

/// One word of a POSIX shell that stands for exactly these bytes. NUL cannot be in a word: it is left out.
std::string shellQuoted(std::string_view text);

} // namespace kwb
