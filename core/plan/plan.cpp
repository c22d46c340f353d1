#include "core/plan/planner.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace kwb {

const PlannedSegment *BootPlan::segment(std::string_view name) const
{
    const auto it = std::ranges::find(segments, name, &PlannedSegment::name);
    return it == segments.end() ? nullptr : &*it;
}

std::uint64_t BootPlan::count(Severity severity) const
{
    return static_cast<std::uint64_t>(std::ranges::count(findings, severity, &Finding::severity));
}

bool BootPlan::hasErrors() const
{
    return count(Severity::error) > 0;
}

bool BootPlan::exportable() const
{
    return unplaced.empty() && !segments.empty() && request.purgatory != PurgatoryChoice::targetKernel;
}

namespace {

/// Each is looked for among all before it.
constexpr std::size_t mostEdits = 20'000;

Status checkRequest(const BootRequest &request)
{
    const auto usage = [](MessageTemplate text) { return fail(ErrorKind::usage, {text, {}}); };
    if (!request.target)
        return usage(KWB_MSG("plan.no-target", "a plan needs a target: a snapshot or a device tree"));
    if (!request.kernel || request.kernel->loads.empty())
        return usage(KWB_MSG("plan.no-kernel", "a plan needs a kernel"));
    if (request.cmdline && request.cmdlineFromTarget)
        return usage(KWB_MSG("plan.two-cmdlines", "either a command line or the target's own, not both"));
    if (request.pageSize &&
        (!isPowerOfTwo(*request.pageSize) || *request.pageSize < 0x1000 || *request.pageSize > 0x1000000))
        return usage(KWB_MSG("plan.page-size", "the page size must be a power of two from 4 KiB to 16 MiB"));
    if (request.purgatory == PurgatoryChoice::file && !request.purgatoryFile)
        return usage(KWB_MSG("plan.no-purgatory-file", "the purgatory's file is missing"));
    if (request.edits.size() > mostEdits)
        return fail(ErrorKind::limit,
                    {KWB_MSG("plan.many-edits", "more than {most} edits of the device tree"),
                     {{"most", std::to_string(mostEdits)}}});
    static constexpr std::array pinnable = {"kernel", "purgatory", "initrd",    "fdt",
                                            "stack",  "backup",    "elfcorehdr"};
    for (const auto &[segment, address] : request.pins)
        if (std::ranges::find(pinnable, segment) == pinnable.end())
            return fail(ErrorKind::usage,
                        {KWB_MSG("plan.pin-unknown", "there is no segment {segment} to pin (kernel, "
                                                     "purgatory, initrd, fdt, stack, backup, elfcorehdr)"),
                         {{"segment", segment}}});
    return {};
}

/// A plan is told as JSON, in UTF-8, and a word that changed on the way would not be the one that boots.
Status checkCmdline(const BootRequest &request)
{
    const std::string none;
    const std::string &line = request.cmdlineFromTarget && request.target->cmdline
                                  ? *request.target->cmdline
                                  : request.cmdline.value_or(none);
    const std::size_t bad = firstBadUtf8(line);
    if (bad == line.size()) return {};
    return fail(ErrorKind::malformed,
                {KWB_MSG("plan.cmdline-utf8", "the command line is not UTF-8 at byte {at}"),
                 {{"at", std::to_string(bad)}}});
}

/// The lowest address and the size of all PT_LOADs must make sense before anything is computed from them.
Status checkKernelSpan(const KernelImage &kernel)
{
    for (const ElfSegment &load : kernel.loads)
        if (!checkedAdd(load.paddr.value, load.memsz) || load.memsz > (std::uint64_t{1} << 40))
            return fail(ErrorKind::malformed,
                        {KWB_MSG("plan.load-size",
                                 "the PT_LOAD at {paddr} is {size} bytes long, which no machine holds"),
                         {{"paddr", hex(load.paddr)}, {"size", hex(load.memsz)}}},
                        {.file = kernel.fileName});
    std::uint64_t zeros = 0;
    for (const ElfSegment &load : kernel.loads)
        zeros += std::min(load.memsz - std::min(load.filesz, load.memsz), mostZeros + 1);
    if (zeros > mostZeros)
        return fail(
            ErrorKind::malformed,
            {KWB_MSG("plan.kernel-zeros", "{zeros} bytes of zeros behind the PT_LOADs are more than any "
                                          "kernel has ({most} may be)"),
             {{"zeros", hex(zeros)}, {"most", hex(mostZeros)}}},
            {.file = kernel.fileName});
    return {};
}

} // namespace

Result<BootPlan> plan(const BootRequest &request)
{
    KWB_CHECK(checkRequest(request));
    KWB_CHECK(checkCmdline(request));
    KWB_CHECK(checkKernelSpan(*request.kernel));
    const Profile *profile = findProfile(request.allocator);
    if (profile == nullptr)
        return fail(ErrorKind::usage, {KWB_MSG("plan.allocator-unknown", "there is no allocator {name}"),
                                       {{"name", request.allocator}}});
    const Architecture *arch = findArchitecture(request.kernel->header.machine);
    if (arch == nullptr)
        return fail(ErrorKind::unsupported,
                    {KWB_MSG("plan.machine-unknown",
                             "a kernel for ELF machine {machine} cannot be planned; ppc64 (21) can"),
                     {{"machine", std::to_string(request.kernel->header.machine)}}},
                    {.file = request.kernel->fileName});
    return Planner(request, *profile, *arch).run();
}

} // namespace kwb
