#include "core/target/probe.h"

#include "core/report/text.h"
#include "core/snapshot/secrets.h"
#include "core/target/child.h"
#include "core/target/key_lines.h"
#include "core/target/scripts.h"
#include "core/target/tar.h"

namespace kwb {

namespace {

constexpr std::uint64_t snapshotLimit = 256 << 20;

Result<Blob> archiveOf(const FileSet &files)
{
    std::vector<PackedFile> all;
    for (const std::string &folder : files.folders)
        all.push_back({.path = folder + "/", .bytes = {}});
    for (const auto &[path, blob] : files.files)
        all.push_back({.path = path, .bytes = blob.bytes()});
    return packTar(all);
}

} // namespace

Result<Probe> probeTarget(Connection &connection, const Progress &progress)
{
    Bytes archive;
    // Secrets are left out here: to find them in a flattened tree takes a shell longer than all the rest.
    RemoteCommand command{targetScript("capture-snapshot"), {"-r"}};
    command.output = [&](ByteView bytes) -> Status {
        if (archive.size() + bytes.size() > snapshotLimit)
            return fail(ErrorKind::limit,
                        {KWB_MSG("target.snapshot-too-large", "the snapshot is larger than 256 MiB")});
        archive.insert(archive.end(), bytes.begin(), bytes.end());
        if (progress && !progress(archive.size(), 0))
            return fail(ErrorKind::cancelled, {KWB_MSG("target.cancelled", "cancelled")});
        return {};
    };
    KWB_TRY(const RemoteAnswer answer, connection.run(command));
    if (answer.status != 0)
        return fail(ErrorKind::unsupported,
                    {KWB_MSG("target.no-snapshot", "no snapshot can be captured: {why}"),
                     {{"why", lastWords(answer.err)}}},
                    {.file = connection.destination().text});
    Probe out;
    KWB_TRY(FileSet files, readArchive(Blob::copyOf(std::move(archive)), connection.destination().text));
    leaveOutSecrets(files);
    KWB_TRY(out.archive, archiveOf(files));
    KWB_TRY(out.snapshot, readSnapshot(files, connection.destination().text));
    for (const std::string &line : linesOf(answer.err))
        out.remarks.push_back(printable(line));
    return out;
}

} // namespace kwb
