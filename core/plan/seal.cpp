#include "core/plan/seal.h"

#include "core/plan/architecture.h"
#include "core/plan/purgatory_image.h"

#include <algorithm>

namespace kwb {

namespace {

constexpr std::size_t window = 4u << 20; // bytes hashed between two looks at the progress

/// Hashes segments, telling the progress of all of them together.
class Hasher {
public:
    Hasher(const Progress &progress, std::uint64_t total)
        : progress_(progress)
        , total_(total)
    {
    }

    Result<SegmentDigests> digests(const PlannedSegment &segment)
    {
        Sha256 hash;
        for (const Blob &piece : segment.content)
            KWB_CHECK(update(hash, piece.bytes()));
        SegmentDigests out;
        out.content = hash.digest();
        KWB_CHECK(updateZeros(hash, segment.memsz - std::min(segment.bufsz, segment.memsz)));
        out.memory = hash.digest();
        return out;
    }

private:
    Status update(Sha256 &hash, ByteView bytes)
    {
        while (!bytes.empty()) {
            const ByteView part = bytes.first(std::min(bytes.size(), window));
            hash.update(part);
            bytes = bytes.subspan(part.size());
            done_ += part.size();
            KWB_CHECK(tell());
        }
        return {};
    }

    Status updateZeros(Sha256 &hash, std::uint64_t count)
    {
        for (std::uint64_t left = count; left > 0;) {
            const std::uint64_t part = std::min<std::uint64_t>(left, window);
            hash.updateZeros(part);
            left -= part;
            KWB_CHECK(tell());
        }
        return {};
    }

    Status tell() const
    {
        if (progress_ && !progress_(std::min(done_, total_), total_))
            return fail(ErrorKind::cancelled, {KWB_MSG("seal.cancelled", "cancelled"), {}});
        return {};
    }

    const Progress &progress_;
    std::uint64_t total_;
    std::uint64_t done_ = 0;
};

/// Kernel and initrd hold the same bytes wherever they lie and whatever the command line says.
bool isInput(const PlannedSegment &segment)
{
    return segment.kind == SegmentKind::kernel || segment.kind == SegmentKind::initrd;
}

void addLine(Sha256 &hash, const std::string &key, const std::string &value)
{
    hash.update(viewOf(key + " " + value + "\n"));
}

/// What profiles read of the target besides its live tree: how the running kernel was booted, and the list of
/// memory it keeps.
Status addTarget(Sha256 &hash, const Snapshot &target, const Profile &profile)
{
    KWB_TRY(const Bytes live, makeDtb(target.tree()));
    addLine(hash, "target", hexString(sha256(live)));
    if (target.bootFdt) {
        KWB_TRY(const Bytes boot, makeDtb(*target.bootFdt));
        addLine(hash, "boot-tree", hexString(sha256(boot)));
        addLine(hash, "boot-tree-size", hex(target.bootFdtSize));
        if (profile.treeSource == TreeSource::bootFdt)
            addLine(hash, "boot-tree-file", hexString(sha256(target.bootFdtFile.bytes())));
    }
    if (target.cmdline) addLine(hash, "running-cmdline", *target.cmdline);
    if (const auto memblock = target.text("memblock_memory"))
        addLine(hash, "memblock", hexString(sha256(viewOf(*memblock))));
    return {};
}

/// The request as canonical text, hashed: everything that decides the plan but the marker.
Result<std::string> requestId(const BootPlan &plan, const std::map<std::string, SegmentDigests> &inputs)
{
    const BootRequest &request = plan.request;
    Sha256 hash;
    addLine(hash, "kexec-workbench request", "2");
    addLine(hash, "allocator", request.allocator);
    addLine(hash, "page-size", hex(plan.pageSize));
    addLine(hash, "old-byte-order", name(plan.oldByteOrder));
    addLine(hash, "on-mismatch", name(request.onMismatch));
    addLine(hash, "cmdline", plan.baseCmdline);
    if (request.crash) addLine(hash, "crash", request.target->bootId.value_or(std::string()));
    for (const auto &[segment, digest] : inputs)
        addLine(hash, segment, hexString(digest.content));
    KWB_TRY(const Bytes before, makeDtb(plan.treeBefore));
    addLine(hash, "tree", hexString(sha256(before)));
    KWB_CHECK(addTarget(hash, *request.target, *plan.profile));
    if (const PlannedSegment *log = plan.segment("ima"); log != nullptr && request.imaLog)
        for (const Blob &piece : log->content)
            addLine(hash, "measurement-log", hexString(sha256(piece.bytes())));
    for (const NamedBlob &overlay : request.overlays)
        addLine(hash, "overlay", hexString(sha256(overlay.bytes.bytes())));
    for (const TreeCommand &edit : request.edits)
        addLine(hash, "edit",
                std::to_string(static_cast<int>(edit.kind)) + " " + edit.path + ":" + edit.property + "=" +
                    hexString(edit.value));
    if (request.purgatoryFile)
        addLine(hash, "purgatory", hexString(sha256(request.purgatoryFile->bytes.bytes())));
    for (const auto &[segment, address] : request.pins)
        addLine(hash, "pin", segment + "=" + hex(address));
    for (const AddressRange reserve : request.reserves)
        addLine(hash, "reserve", text(reserve));
    return hexString(hash.digest()).substr(0, 16);
}

/// kexec-tools' and Linux's purgatories: one digest over all segments but the purgatory, in list order, zeros
/// up to memsz included, and a table of (address, size) rows (reference: Linux kernel/kexec_file.c
/// kexec_calculate_store_digests).
void fillSingleDigest(SealedPlan &sealed)
{
    BootPlan &plan = sealed.plan;
    const auto bytesOf = [&](const char *tools, const char *linuxName, std::uint64_t size) {
        const std::span<Byte> bytes = purgatorySymbolBytes(plan, tools, size);
        return bytes.empty() ? purgatorySymbolBytes(plan, linuxName, size) : bytes;
    };
    const std::span<Byte> regions = bytesOf("sha256_regions", "purgatory_sha_regions", 256);
    const std::span<Byte> digest = bytesOf("sha256_digest", "purgatory_sha256_digest", 32);
    if (regions.empty() || digest.empty()) return;
    Sha256 hash;
    std::size_t row = 0;
    for (const PlannedSegment &segment : plan.segments) {
        if (segment.kind == SegmentKind::purgatory || segment.kind == SegmentKind::stack || row == regionRows)
            continue;
        for (const Blob &piece : segment.content)
            hash.update(piece.bytes());
        hash.updateZeros(segment.memsz - std::min(segment.bufsz, segment.memsz));
        storeAt(regions.data() + row * 16, segment.mem.value, plan.purgatory->order);
        storeAt(regions.data() + row * 16 + 8, segment.memsz, plan.purgatory->order);
        ++row;
    }
    std::ranges::copy(hash.digest(), digest.begin());
}

/// The digests go into the purgatory's table; the purgatory's own digest comes last.
Status fillPurgatory(SealedPlan &sealed, Hasher &hasher)
{
    BootPlan &plan = sealed.plan;
    const auto segment = std::ranges::find(plan.segments, SegmentKind::purgatory, &PlannedSegment::kind);
    if (segment == plan.segments.end() || !plan.purgatory) return {};
    for (const DigestRow &row : plan.digestRows) {
        const auto digest = sealed.digests.find(row.segment);
        if (digest != sealed.digests.end())
            std::ranges::copy(digest->second.memory,
                              plan.purgatory->bytes.begin() + static_cast<std::ptrdiff_t>(row.offset));
    }
    fillSingleDigest(sealed);
    const auto bytes = plan.purgatory->bytes.begin();
    segment->content = {Blob::copyOf(Bytes(bytes, bytes + static_cast<std::ptrdiff_t>(segment->bufsz)))};
    KWB_TRY(sealed.digests[segment->name], hasher.digests(*segment));
    return {};
}

} // namespace

Result<SealedPlan> seal(const BootPlan &plan, const SealOptions &options)
{
    if (!plan.exportable())
        return fail(ErrorKind::unsupported,
                    {KWB_MSG("seal.not-exportable",
                             "this plan has no bytes for every segment, so it cannot be sealed"),
                     {}});
    std::uint64_t total = 0;
    for (const PlannedSegment &segment : plan.segments)
        total += segment.bufsz;
    Hasher hasher(options.progress, total);

    SealedPlan sealed;
    std::map<std::string, SegmentDigests> inputs;
    for (const PlannedSegment &segment : plan.segments)
        if (isInput(segment)) {
            KWB_TRY(inputs[segment.name], hasher.digests(segment));
        }
    KWB_TRY(sealed.id, requestId(plan, inputs));

    BootRequest request = plan.request;
    request.marker = options.marker ? std::optional(sealed.id) : std::nullopt;
    if (request.marker == plan.request.marker) {
        sealed.plan = plan;
    } else {
        KWB_TRY(sealed.plan, kwb::plan(request));
    }
    if (!sealed.plan.exportable())
        return fail(ErrorKind::noSpace,
                    {KWB_MSG("seal.marker-no-room",
                             "with the marker on its command line the plan has no room any more"),
                     {}});
    sealed.digests = std::move(inputs);
    for (const PlannedSegment &segment : sealed.plan.segments)
        if (!isInput(segment) && segment.kind != SegmentKind::purgatory) {
            KWB_TRY(sealed.digests[segment.name], hasher.digests(segment));
        }
    KWB_CHECK(fillPurgatory(sealed, hasher));
    if (const auto fingerprint = fingerprintText(*plan.request.target))
        sealed.fingerprint = hexString(sha256(viewOf(*fingerprint)));
    return sealed;
}

} // namespace kwb
