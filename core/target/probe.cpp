#include "core/target/probe.h"

#include "core/report/text.h"
#include "core/target/child.h"
#include "core/target/key_lines.h"
#include "core/target/scripts.h"

namespace kwb {

namespace {

constexpr std::uint64_t snapshotLimit = 256 << 20;

} // namespace

Result<Probe> probeTarget(Connection &connection, const Progress &progress)
{
    Bytes archive;
    RemoteCommand command{targetScript("capture-snapshot")};
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
    out.archive = Blob::copyOf(std::move(archive));
    KWB_TRY(const FileSet files, readArchive(out.archive, connection.destination().text));
    KWB_TRY(out.snapshot, readSnapshot(files, connection.destination().text));
    for (const std::string &line : linesOf(answer.err))
        out.remarks.push_back(printable(line));
    return out;
}

} // namespace kwb
