#pragma once

#include "core/base/blob.h"
#include "core/base/output.h"
#include "core/base/progress.h"

#include <memory>
#include <string>
#include <vector>

namespace kwb {

/// A file of a bundle before it is written: pieces that follow each other.
struct BundleEntry {
    std::string path;
    std::vector<Blob> pieces;
    bool executable = false;

    std::uint64_t size() const;
};

/// Where the files of a bundle go.
class BundleSink {
public:
    virtual ~BundleSink() = default;
    virtual Status add(const BundleEntry &entry) = 0;
    /// Makes all of it appear under its name.
    virtual Status commit() = 0;

    BundleSink() = default;
    BundleSink(const BundleSink &) = delete;
    BundleSink &operator=(const BundleSink &) = delete;
};

/// Counts the bytes written, for progress and cancelling.
class BundleProgress {
public:
    BundleProgress(Progress progress, std::uint64_t total)
        : progress_(std::move(progress))
        , total_(total)
    {
    }
    Status wrote(std::uint64_t bytes);

private:
    Progress progress_;
    std::uint64_t total_;
    std::uint64_t done_ = 0;
};

/// By bundleForm(path). Errors: usage, io.
Result<std::unique_ptr<BundleSink>> openSink(const std::string &path, BundleProgress &progress);

} // namespace kwb
