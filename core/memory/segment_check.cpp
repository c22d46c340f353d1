// What the kernel checks of a segment list before it copies anything (reference 1.3): first that there are at
// most 16 segments (kexec_load), then the list by itself (sanity_check_segment_list), then ppc64's own two
// rules (machine_kexec_prepare). Every step looks at all segments before the next step begins, so a list that
// breaks several rules is answered by the earliest rule, not by the earliest segment.
//
// Much is *not* checked: whether a destination is RAM at all, or reserved, or firmware. That is up to who
// makes the list.
//
// Sums are those of the kernel, modulo 2^64, which shows with segments of size 0: the last byte of one lies
// in front of it. So one right behind the crash region is accepted, one at address 0 never lies in a crash
// region, and one strictly inside another segment overlaps it.
#include "core/memory/segment_check.h"

#include "core/memory/hole_trace.h"

namespace kwb {

namespace {

class SegmentCheck {
public:
    explicit SegmentCheck(const SegmentCheckInput &input)
        : in_(input)
    {
    }

    SegmentCheckAnswer run() const
    {
        if (in_.segments.size() > maxSegments)
            return {KernelError::einval,
                    {KWB_MSG("segments.too-many", "{count} segments, the kernel takes 16"),
                     {{"count", std::to_string(in_.segments.size())}}},
                    std::nullopt};
        using Step = SegmentCheckAnswer (SegmentCheck::*)() const;
        for (const Step step :
             {&SegmentCheck::destinations, &SegmentCheck::overlaps, &SegmentCheck::bufferSizes,
              &SegmentCheck::halfOfRam, &SegmentCheck::crashRegion, &SegmentCheck::runningKernel,
              &SegmentCheck::tceTables})
            if (SegmentCheckAnswer answer = (this->*step)(); answer.error != KernelError::none) return answer;
        return {};
    }

private:
    std::uint64_t end(std::size_t row) const { return in_.segments[row].mem + in_.segments[row].memsz; }
    std::uint64_t pages(std::size_t row) const
    {
        const std::uint64_t size = in_.segments[row].memsz;
        return size / in_.pageSize + (size % in_.pageSize != 0 ? 1 : 0);
    }

    SegmentCheckAnswer refuse(KernelError error, MessageTemplate rule, std::size_t row,
                              std::vector<MessageArgument> more = {}) const
    {
        std::vector<MessageArgument> arguments{{"row", std::to_string(row)},
                                               {"begin", hex(in_.segments[row].mem)},
                                               {"end", hex(end(row))},
                                               {"size", hex(in_.segments[row].memsz)},
                                               {"page", hex(in_.pageSize)}};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return {error, Message(rule, std::move(arguments)), row};
    }

    SegmentCheckAnswer destinations() const
    {
        const std::uint64_t inPage = in_.pageSize - 1;
        for (std::size_t row = 0; row < in_.segments.size(); ++row) {
            if (in_.segments[row].mem > end(row))
                return refuse(
                    KernelError::eaddrnotavail,
                    KWB_MSG("segments.wrap", "segment {row}: {size} bytes at {begin} go beyond 2^64"), row);
            if ((in_.segments[row].mem & inPage) != 0 || (end(row) & inPage) != 0)
                return refuse(KernelError::eaddrnotavail,
                              KWB_MSG("segments.page",
                                      "segment {row}: [{begin}, {end}) does not begin and end at a "
                                      "boundary of the page size {page}"),
                              row);
            if (end(row) >= in_.destinationLimit)
                return refuse(KernelError::eaddrnotavail,
                              KWB_MSG("segments.limit",
                                      "segment {row}: its end {end} is not below the destination limit "
                                      "{limit}"),
                              row, {{"limit", hex(in_.destinationLimit)}});
        }
        return {};
    }

    SegmentCheckAnswer overlaps() const
    {
        for (std::size_t row = 0; row < in_.segments.size(); ++row)
            for (std::size_t other = 0; other < row; ++other)
                if (end(row) > in_.segments[other].mem && in_.segments[row].mem < end(other))
                    return refuse(KernelError::einval,
                                  KWB_MSG("segments.overlap",
                                          "segment {row}: [{begin}, {end}) overlaps segment {other}, "
                                          "[{otherBegin}, {otherEnd})"),
                                  row,
                                  {{"other", std::to_string(other)},
                                   {"otherBegin", hex(in_.segments[other].mem)},
                                   {"otherEnd", hex(end(other))}});
        return {};
    }

    SegmentCheckAnswer bufferSizes() const
    {
        for (std::size_t row = 0; row < in_.segments.size(); ++row)
            if (in_.segments[row].bufsz > in_.segments[row].memsz)
                return refuse(
                    KernelError::einval,
                    KWB_MSG("segments.bufsz", "segment {row}: {bufsz} bytes do not fit into {size}"), row,
                    {{"bufsz", hex(in_.segments[row].bufsz)}});
        return {};
    }

    SegmentCheckAnswer halfOfRam() const
    {
        const std::uint64_t half = in_.totalRamPages / 2;
        std::uint64_t sum = 0;
        for (std::size_t row = 0; row < in_.segments.size(); ++row) {
            if (pages(row) > half)
                return refuse(
                    KernelError::einval,
                    KWB_MSG("segments.half",
                            "segment {row}: {pages} pages are more than half of the {ram} pages "
                            "of RAM"),
                    row, {{"pages", std::to_string(pages(row))}, {"ram", std::to_string(in_.totalRamPages)}});
            sum += pages(row);
        }
        if (sum <= half) return {};
        return {KernelError::einval,
                {KWB_MSG("segments.half-sum",
                         "all segments together, {pages} pages, are more than half of the {ram} pages "
                         "of RAM"),
                 {{"pages", std::to_string(sum)}, {"ram", std::to_string(in_.totalRamPages)}}},
                std::nullopt};
    }

    SegmentCheckAnswer crashRegion() const
    {
        if (!in_.crashImage) return {};
        // Without a crash region the kernel's own variable for it is [0, 0].
        const InclusiveRange crash = in_.crash ? InclusiveRange::of(*in_.crash) : InclusiveRange{0, 0};
        for (std::size_t row = 0; row < in_.segments.size(); ++row)
            if (in_.segments[row].mem < crash.first || end(row) - 1 > crash.last)
                return refuse(KernelError::eaddrnotavail,
                              KWB_MSG("segments.crash",
                                      "segment {row}: [{begin}, {end}) does not lie in the crash region "
                                      "{first} to {last}"),
                              row, {{"first", hex(crash.first)}, {"last", hex(crash.last)}});
        return {};
    }

    SegmentCheckAnswer runningKernel() const
    {
        for (std::size_t row = 0; in_.kernelEnd && row < in_.segments.size(); ++row)
            if (in_.segments[row].mem < *in_.kernelEnd)
                return refuse(KernelError::etxtbsy,
                              KWB_MSG("segments.kernel",
                                      "segment {row}: its begin {begin} lies below the end of the running "
                                      "kernel, {kernelEnd}"),
                              row, {{"kernelEnd", hex(*in_.kernelEnd)}});
        return {};
    }

    SegmentCheckAnswer tceTables() const
    {
        for (const Span table : in_.tce)
            for (std::size_t row = 0; row < in_.segments.size(); ++row)
                if (in_.segments[row].mem < table.start + table.size && end(row) > table.start)
                    return refuse(
                        KernelError::etxtbsy,
                        KWB_MSG("segments.tce",
                                "segment {row}: [{begin}, {end}) overlaps the TCE table at {table}, "
                                "{tableSize} bytes"),
                        row, {{"table", hex(table.start)}, {"tableSize", hex(table.size)}});
        return {};
    }

    const SegmentCheckInput &in_;
};

} // namespace

SegmentCheckAnswer checkSegments(const SegmentCheckInput &input)
{
    if (!isPowerOfTwo(input.pageSize))
        return {KernelError::einval,
                {KWB_MSG("segments.page-size", "the page size {size} is no power of two"),
                 {{"size", hex(input.pageSize)}}},
                std::nullopt};
    return SegmentCheck(input).run();
}

} // namespace kwb
