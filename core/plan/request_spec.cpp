#include "core/plan/request_spec.h"

#include "core/memory/profile.h"

#include <filesystem>
#include <sys/stat.h>
#include <unordered_map>

namespace kwb {

namespace inputs {

/// What tells one state of a file from another.
struct Stamp {
    std::int64_t size = -1;
    std::int64_t seconds = 0;
    std::int64_t nanoseconds = 0;
    std::uint64_t inode = 0;

    bool operator==(const Stamp &) const = default;
};

static Stamp stampOf(const std::string &path)
{
    struct stat found{};
    if (stat(path.c_str(), &found) != 0) return {};
    return {found.st_size, found.st_mtim.tv_sec, found.st_mtim.tv_nsec, found.st_ino};
}

template <class T>
struct Read {
    Stamp stamp;
    T value;
};
template <class T>
using Known = std::unordered_map<std::string, Read<T>>;

/// The value that is known of the file as it is now, else what `read` gives; failures are not kept.
template <class T, class Reader>
Result<T> remembered(Known<T> &known, const std::string &path, Reader read)
{
    const Stamp now = stampOf(path);
    if (const auto it = known.find(path); it != known.end() && it->second.stamp == now)
        return it->second.value;
    KWB_TRY(T value, read());
    known.insert_or_assign(path, Read<T>{now, value});
    return value;
}

} // namespace inputs

namespace {

std::string_view withoutBlanks(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
}

Status readFiles(const RequestSpec &spec, InputCache &inputs, BootRequest &request)
{
    if (!spec.target.empty()) {
        KWB_TRY(request.target, inputs.snapshot(spec.target));
    }
    if (!spec.kernel.empty()) {
        KWB_TRY(request.kernel, inputs.kernel(spec.kernel));
    }
    for (const std::string &path : spec.initrds) {
        KWB_TRY(NamedBlob initrd, inputs.file(path));
        request.initrds.push_back(std::move(initrd));
    }
    if (!spec.dtb.empty()) {
        KWB_TRY(request.dtb, inputs.file(spec.dtb));
    }
    for (const std::string &path : spec.overlays) {
        KWB_TRY(NamedBlob overlay, inputs.file(path));
        request.overlays.push_back(std::move(overlay));
    }
    if (spec.purgatory == "builtin") return {};
    request.purgatory = spec.purgatory == "linux" ? PurgatoryChoice::targetKernel : PurgatoryChoice::file;
    if (request.purgatory == PurgatoryChoice::file) {
        KWB_TRY(request.purgatoryFile, inputs.file(spec.purgatory));
    }
    return {};
}

} // namespace

std::optional<AddressRange> parseReservation(std::string_view text)
{
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    const auto begin = parseHex(withoutBlanks(text.substr(0, dash)));
    const auto end = parseHex(withoutBlanks(text.substr(dash + 1)));
    if (!begin || !end || *begin >= *end) return std::nullopt;
    return AddressRange(PhysAddr(*begin), PhysAddr(*end));
}

std::optional<std::pair<std::string, PhysAddr>> parsePin(std::string_view text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos) return std::nullopt;
    const std::string_view segment = withoutBlanks(text.substr(0, equals));
    const auto address = parseNumber(withoutBlanks(text.substr(equals + 1)));
    if (segment.empty() || !address) return std::nullopt;
    return std::pair(std::string(segment), PhysAddr(*address));
}

struct InputCache::State {
    inputs::Known<std::shared_ptr<const Snapshot>> snapshots;
    inputs::Known<std::shared_ptr<const KernelImage>> kernels;
    inputs::Known<NamedBlob> files;
};

InputCache::InputCache()
    : state_(std::make_unique<State>())
{
}
InputCache::~InputCache() = default;

void InputCache::clear()
{
    *state_ = {};
}

Result<std::shared_ptr<const Snapshot>> InputCache::snapshot(const std::string &path)
{
    return inputs::remembered(state_->snapshots, path, [&]() -> Result<std::shared_ptr<const Snapshot>> {
        KWB_TRY(Snapshot target, readSnapshot(path));
        return std::make_shared<const Snapshot>(std::move(target));
    });
}

Result<std::shared_ptr<const KernelImage>> InputCache::kernel(const std::string &path)
{
    return inputs::remembered(state_->kernels, path, [&]() -> Result<std::shared_ptr<const KernelImage>> {
        KWB_TRY(const Blob bytes, mapFile(path));
        KWB_TRY(KernelImage kernel, openKernel(bytes, path));
        return std::make_shared<const KernelImage>(std::move(kernel));
    });
}

Result<NamedBlob> InputCache::file(const std::string &path)
{
    return inputs::remembered(state_->files, path, [&]() -> Result<NamedBlob> {
        KWB_TRY(Blob bytes, mapFile(path));
        return NamedBlob{path, std::move(bytes)};
    });
}

Result<BootRequest> readRequest(const RequestSpec &spec, InputCache &inputs)
{
    if (findProfile(spec.allocator) == nullptr)
        return fail(ErrorKind::usage,
                    {KWB_MSG("request.no-allocator", "allocator \"{name}\" is not known; there are {names}"),
                     {{"name", spec.allocator}, {"names", profileNames()}}});
    BootRequest request;
    request.cmdline = spec.cmdline;
    request.cmdlineFromTarget = spec.cmdlineFromTarget;
    request.crash = spec.crash;
    request.edits = spec.edits;
    request.allocator = spec.allocator;
    request.pageSize = spec.pageSize;
    request.oldByteOrder = spec.oldByteOrder;
    request.pins = spec.pins;
    request.reserves = spec.reserves;
    request.onMismatch = spec.onMismatch;
    request.imaLog = spec.imaLog;
    KWB_CHECK(readFiles(spec, inputs, request));
    return request;
}

} // namespace kwb
