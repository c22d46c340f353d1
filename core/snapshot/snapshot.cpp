#include "core/snapshot/parts.h"

#include "core/image/compression.h"

#include <algorithm>
#include <filesystem>

namespace kwb {

namespace {

constexpr std::uint32_t fdtMagic = 0xd00dfeed;
constexpr std::uint64_t configLimit = 16 << 20;

bool isDtb(ByteView bytes)
{
    return load<std::uint32_t>(bytes, 0, ByteOrder::big) == fdtMagic;
}

bool isSnapshot(const FileSet &files, TreeNeed need)
{
    return files.has("device-tree") || files.has("fdt") || (need == TreeNeed::optional && files.has("uname"));
}

Status readFdt(const Blob &fdt, const std::string &file, Snapshot &snapshot)
{
    auto tree = parseDtb(fdt.bytes());
    if (!tree) return std::unexpected(inFile(std::move(tree).error(), file));
    snapshot.bootFdt = *std::move(tree);
    snapshot.bootFdtFile = fdt;
    snapshot.bootFdtSize = load<std::uint32_t>(fdt.bytes(), 4, ByteOrder::big).value_or(0);
    dropSecrets(*snapshot.bootFdt, file, snapshot.remarks);
    return {};
}

Status readTrees(const FileSet &files, Snapshot &snapshot)
{
    if (files.has("device-tree")) {
        auto tree = treeFromFolder(files);
        if (!tree) return std::unexpected(inFile(std::move(tree).error(), snapshot.name));
        snapshot.liveTree = *std::move(tree);
        dropSecrets(*snapshot.liveTree, snapshot.name + "/device-tree", snapshot.remarks);
    }
    // An empty fdt is what a copy leaves that was not allowed to read: as good as none.
    const Blob *fdt = files.file("fdt");
    if (fdt != nullptr && (!fdt->empty() || !snapshot.liveTree))
        KWB_CHECK(readFdt(*fdt, snapshot.name + "/fdt", snapshot));
    return {};
}

/// What snapshot.json does not say, uname does: the machine name has the byte order in it.
void settleByteOrder(Snapshot &snapshot)
{
    if (!snapshot.machine) return;
    std::optional<ByteOrder> order;
    if (*snapshot.machine == "ppc64le") order = ByteOrder::little;
    if (*snapshot.machine == "ppc64") order = ByteOrder::big;
    if (!snapshot.byteOrder)
        snapshot.byteOrder = order;
    else if (order && order != snapshot.byteOrder)
        snapshot.remarks.push_back(
            {KWB_MSG("snapshot.byte-order",
                     "snapshot.json says {order}-endian, but the machine name is {machine}"),
             {{"order", name(*snapshot.byteOrder)}, {"machine", *snapshot.machine}}});
}

void remarkSkipped(const FileSet &files, Snapshot &snapshot)
{
    if (files.skipped.empty()) return;
    snapshot.remarks.push_back(
        {KWB_MSG("snapshot.skipped", "{count} file(s) could not be used, the first: {first}"),
         {{"count", std::to_string(files.skipped.size())}, {"first", files.skipped.front()}}});
}

Result<Snapshot> readBareTree(const Blob &dtb, const std::string &name)
{
    Snapshot snapshot;
    snapshot.name = name;
    snapshot.bare = true;
    KWB_CHECK(readFdt(dtb, name, snapshot));
    return snapshot;
}

} // namespace

std::vector<TreeReservation> Snapshot::reservations() const
{
    return bootFdt ? bootFdt->reservations : std::vector<TreeReservation>();
}

std::optional<std::string> Snapshot::text(const std::string &file) const
{
    const auto found = files.find(file);
    if (found == files.end()) return std::nullopt;
    return std::string(textOf(found->second.bytes()));
}

std::optional<std::string> Snapshot::config(const std::string &symbol) const
{
    if (!configText) return std::nullopt;
    const std::string_view all = textOf(configText->bytes());
    const std::string key = symbol.starts_with("CONFIG_") ? symbol : "CONFIG_" + symbol;
    const std::string set = key + "=", unset = "# " + key + " is not set";
    for (std::size_t begin = 0; begin < all.size();) {
        const std::size_t end = std::min(all.find('\n', begin), all.size());
        const std::string_view line = all.substr(begin, end - begin);
        if (line.starts_with(set)) return std::string(line.substr(set.size()));
        if (line == unset) return "n";
        begin = end + 1;
    }
    return std::nullopt;
}

Status readConfig(Snapshot &snapshot)
{
    const auto found = snapshot.files.find("config.gz");
    if (found == snapshot.files.end() || found->second.empty()) return {};
    if (detectCompression(found->second.bytes()) != Compression::gzip)
        return badFile(snapshot, "config.gz", "a gzip stream", textOf(found->second.bytes()));
    auto unpacked = decompress(found->second.bytes(), {.bytes = configLimit});
    if (!unpacked) return std::unexpected(inFile(std::move(unpacked).error(), snapshot.name + "/config.gz"));
    snapshot.configText = std::move(unpacked->bytes);
    return {};
}

Result<Snapshot> readSnapshot(const FileSet &files, const std::string &name, TreeNeed need)
{
    if (!isSnapshot(files, need))
        return fail(ErrorKind::unsupported,
                    KWB_MSG("snapshot.none", "it is no snapshot: it has neither device-tree/ nor fdt"),
                    {.file = name});
    Snapshot snapshot;
    snapshot.name = name;
    KWB_CHECK(readTrees(files, snapshot));
    for (const auto &[path, blob] : files.files)
        if (path != "fdt" && !path.starts_with("device-tree/"))
            snapshot.files.emplace_hint(snapshot.files.end(), path, blob);
    KWB_CHECK(readSnapshotJson(snapshot));
    KWB_CHECK(readTextFiles(snapshot));
    KWB_CHECK(readConfig(snapshot));
    settleByteOrder(snapshot);
    recordAbsences(snapshot);
    remarkSkipped(files, snapshot);
    return snapshot;
}

Result<Snapshot> readSnapshot(const std::string &path, TreeNeed need)
{
    std::error_code error;
    if (std::filesystem::is_regular_file(path, error)) {
        KWB_TRY(const Blob file, mapFile(path));
        if (isDtb(file.bytes())) return readBareTree(file, path);
    }
    auto files = readFileSet(path);
    if (!files) return std::unexpected(inFile(std::move(files).error(), path));
    return readSnapshot(*files, path, need);
}

} // namespace kwb
