#pragma once

#include "core/target/boot_verdict.h"

#include <string>
#include <vector>

/// What was booted where, and how it ended: a text file with a JSON object a line. A line is written by one
/// append, so that two programs can write at once; it needs no schema to be migrated, and grep reads it.
namespace kwb {

struct BootRecord {
    std::string time; ///< "2024-05-06T07:08:09Z", UTC
    std::string destination;
    std::string plan;    ///< id
    std::string end;     ///< name(BootEnd)
    std::string text;    ///< the verdict's sentence, in English
    std::string release; ///< of the system that answered; empty: none
    double seconds = 0;
};

/// What is noted of a boot that ends now.
BootRecord recordOf(const std::string &destination, const std::string &planId, const BootVerdict &verdict);

/// Where it lies: $XDG_STATE_HOME/kexec-workbench/boots.jsonl, else ~/.local/state/….
std::string historyFile();
/// Adds a line, and the folder if needed. Errors: io.
Status appendHistory(const std::string &file, const BootRecord &record);
/// All lines that can be read, oldest first; no file is no history. `destination`: only that target's.
Result<std::vector<BootRecord>> readHistory(const std::string &file, const std::string &destination = {});

} // namespace kwb
