#include "core/target/push.h"

#include "core/target/child.h"
#include "core/target/feeder.h"
#include "core/target/scripts.h"
#include "core/target/tar.h"

#include <QElapsedTimer>

#include <algorithm>
#include <set>

namespace kwb {

namespace {

constexpr std::uint64_t smallBytes = 256 << 10; ///< up to here files go together
constexpr std::uint64_t firstPiece = 4 << 20;   ///< sent as it is, to learn how fast the way is
constexpr double slowWay = 20e6;                ///< bytes a second below which compressing pays
constexpr double shrinks = 0.8;
constexpr int attempts = 3;
enum : int { cannotWrite = 3, notAllCame = 4, otherBytes = 5 }; ///< what the scripts end with

class Push {
public:
    Push(Connection &connection, const std::string &store, const Package &package, const PushOptions &options)
        : connection_(connection)
        , store_(store)
        , package_(package)
        , options_(options)
    {
        result_.files = package.files.size();
        result_.bytes = package.size();
        clock_.start();
    }

    Result<PushResult> run()
    {
        KWB_TRY(contents_, readStore(connection_, store_));
        done_ = result_.bytes - contents_.missing(package_);
        KWB_CHECK(sendSmall());
        for (const PackageFile &file : package_.files)
            if (!isThere(file)) KWB_CHECK(sendLarge(file));
        KWB_CHECK(assemble());
        result_.seconds = static_cast<double>(clock_.elapsed()) / 1000.0;
        return result_;
    }

private:
    bool isThere(const PackageFile &file) const { return contents_.objects.contains(file.sha256); }
    void nowThere(const PackageFile &file)
    {
        contents_.objects.emplace(file.sha256, file.bytes.size());
        ++result_.sentFiles;
    }

    Status sendSmall()
    {
        std::vector<const PackageFile *> small;
        std::set<std::string> names;
        for (const PackageFile &file : package_.files)
            if (!isThere(file) && file.bytes.size() <= smallBytes && names.insert(file.sha256).second)
                small.push_back(&file);
        if (small.empty()) return {};
        std::vector<PackedFile> packed;
        for (const PackageFile *file : small)
            packed.push_back({file->sha256, file->bytes.bytes()});
        packed.push_back({"end", {}}); // by which the target sees that all came
        KWB_TRY(const Blob archive, packTarGz(packed));
        RemoteCommand command{storeScript("unpack"), {store_, "gunzip"}};
        command.input = plainInput(archive, 0, archive.size(), {}, result_.sentBytes);
        KWB_TRY(const RemoteAnswer answer, connection_.run(command));
        if (answer.status != 0) return refused(answer, "");
        for (const PackageFile *file : small) {
            nowThere(*file);
            moved(file->bytes.size());
        }
        return {};
    }

    /// How much of a file an earlier push has brought; a part that is larger than the file is of no use.
    std::uint64_t begunOf(const PackageFile &file) const
    {
        const auto part = contents_.parts.find(file.sha256);
        return part == contents_.parts.end() || part->second > file.bytes.size() ? 0 : part->second;
    }

    Status sendLarge(const PackageFile &file)
    {
        std::uint64_t have = begunOf(file);
        result_.resumed += have;
        moved(have);
        for (int attempt = 0; attempt < attempts; ++attempt) {
            KWB_TRY(const bool complete, sendFrom(file, have));
            if (complete) {
                nowThere(file);
                return {};
            }
            // The part is not what it was measured to be (an earlier push was still at it): look again.
            KWB_TRY(contents_, readStore(connection_, store_));
            if (isThere(file)) return {};
            have = begunOf(file);
        }
        return fail(ErrorKind::io,
                    {KWB_MSG("target.unsteady", "the file does not arrive whole on the target")},
                    {.file = connection_.destination().text, .path = file.path});
    }

    /// The first piece of the first file measures the way, if it matters. True: all of the file is there.
    Result<bool> sendFrom(const PackageFile &file, std::uint64_t have)
    {
        const std::uint64_t rest = file.bytes.size() - have;
        const bool measure =
            options_.compression == PushCompression::automatic && wayRate_ == 0 && rest > 2 * firstPiece;
        if (measure) {
            QElapsedTimer timer;
            timer.start();
            KWB_TRY(const int status, append(file, have, firstPiece, false));
            if (status != notAllCame) return status == 0;
            wayRate_ = static_cast<double>(firstPiece) * 1000.0 /
                       static_cast<double>(std::max<qint64>(1, timer.elapsed()));
            have += firstPiece;
        }
        KWB_TRY(const int status, append(file, have, file.bytes.size() - have, compresses(file, have)));
        return status == 0;
    }

    bool compresses(const PackageFile &file, std::uint64_t have) const
    {
        if (options_.compression == PushCompression::never) return false;
        if (options_.compression == PushCompression::always) return true;
        return wayRate_ > 0 && wayRate_ < slowWay && gzipRatio(file.bytes, have) < shrinks;
    }

    /// 0 or notAllCame; all else is an error.
    Result<int> append(const PackageFile &file, std::uint64_t have, std::uint64_t length, bool gzip)
    {
        RemoteCommand command{storeScript("append"),
                              {store_, file.sha256, std::to_string(file.bytes.size()), std::to_string(have),
                               gzip ? "gunzip" : "cat"}};
        const auto fed = [this](std::uint64_t count) { moved(count); };
        command.input = gzip ? gzipInput(file.bytes, have, length, fed, result_.sentBytes)
                             : plainInput(file.bytes, have, length, fed, result_.sentBytes);
        KWB_TRY(const RemoteAnswer answer, connection_.run(command));
        if (answer.status == 0 || answer.status == notAllCame) return answer.status;
        return std::unexpected(refused(answer, file.path).error());
    }

    Status assemble()
    {
        std::string list;
        for (const PackageFile &file : package_.files)
            list += file.sha256 + " " + file.path + "\n";
        std::uint64_t sent = 0;
        const Blob bytes = Blob::copyOf(bytesOf(list));
        RemoteCommand command{storeScript("assemble"),
                              {store_, package_.manifest.id, package_.manifest.loader.path}};
        command.input = plainInput(bytes, 0, bytes.size(), {}, sent);
        KWB_TRY(const RemoteAnswer answer, connection_.run(command));
        result_.sentBytes += sent;
        return answer.status == 0 ? Status() : refused(answer, "plans/" + package_.manifest.id);
    }

    Status refused(const RemoteAnswer &answer, const std::string &path) const
    {
        const std::string said = lastWords(answer.err);
        const Place place{.file = connection_.destination().text, .path = path};
        if (answer.status == otherBytes)
            return fail(
                ErrorKind::io,
                {KWB_MSG("target.other-bytes",
                         "the target has got other bytes than were sent; they were thrown away")},
                place,
                {KWB_MSG("target.push-again", "push again; if it happens twice, look at the target's disk")});
        return fail(ErrorKind::io,
                    {KWB_MSG("target.cannot-store", "the target cannot keep the file: {why}"),
                     {{"why", said.empty() ? "status " + std::to_string(answer.status) : said}}},
                    place);
    }

    void moved(std::uint64_t count)
    {
        done_ = std::min(result_.bytes, done_ + count);
        sinceStart_ += count;
        if (!options_.progress) return;
        const double seconds = static_cast<double>(std::max<qint64>(1, clock_.elapsed())) / 1000.0;
        const double rate = static_cast<double>(sinceStart_) / seconds;
        options_.progress(
            {done_, result_.bytes, rate, rate > 0 ? static_cast<double>(result_.bytes - done_) / rate : 0});
    }

    Connection &connection_;
    const std::string &store_;
    const Package &package_;
    const PushOptions &options_;
    StoreContents contents_;
    PushResult result_;
    QElapsedTimer clock_;
    std::uint64_t done_ = 0;
    std::uint64_t sinceStart_ = 0;
    double wayRate_ = 0; ///< bytes a second; 0: not known yet
};

} // namespace

Result<PushResult> pushPackage(Connection &connection, const std::string &store, const Package &package,
                               const PushOptions &options)
{
    return Push(connection, store, package, options).run();
}

} // namespace kwb
