#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <string>

namespace kwb {

/// A file that appears under its name only when it is complete: written beside it under a temporary name,
/// renamed by commit(), removed if never committed. It has the mode of the file that it replaces, else what
/// umask leaves. A symbolic link stays one: what it leads to is replaced.
/// What is there and is no plain file (a device, a FIFO, a pipe behind /dev/stdout) is written to as it is.
/// Errors: io.
class OutputFile {
public:
    static Result<OutputFile> create(const std::string &path);
    OutputFile(OutputFile &&other) noexcept;
    OutputFile &operator=(OutputFile &&) = delete;
    ~OutputFile();

    Status write(ByteView bytes);
    Status commit();

private:
    OutputFile(std::string path, std::string temporary, int fd);
    std::string path_;      ///< without symbolic links
    std::string temporary_; ///< empty: nothing to rename
    int fd_ = -1;
};

/// create, write, commit.
Status writeFile(const std::string &path, ByteView bytes);

/// A folder that appears under its name only when it is complete. Fails (io) if something of that name exists
/// already, unless `replace`: then commit() exchanges the two and removes the old folder, which stays as it
/// was if that does not succeed.
class OutputFolder {
public:
    static Result<OutputFolder> create(const std::string &path, bool replace);
    OutputFolder(OutputFolder &&other) noexcept;
    OutputFolder &operator=(OutputFolder &&) = delete;
    ~OutputFolder();

    /// Where to put the files until commit().
    const std::string &temporaryPath() const { return temporary_; }
    Status commit();

private:
    OutputFolder(std::string path, std::string temporary, bool replace);
    std::string path_;
    std::string temporary_;
    bool replace_ = false;
};

} // namespace kwb
