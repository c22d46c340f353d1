#include "core/target/probe.h"

#include "core/report/text.h"
#include "core/target/child.h"
#include "core/target/scripts.h"

namespace kwb {

namespace {

constexpr std::uint64_t snapshotLimit = 256 << 20;

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (end > 0) out.push_back(printable(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

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
    out.remarks = linesOf(answer.err);
    return out;
}

} // namespace kwb
