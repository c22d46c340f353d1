#pragma once

#include "core/base/blob.h"
#include "core/base/bytes.h"

namespace kwb::test {

/// All bytes of a segment's content: of a PlannedSegment or a LoadSegment.
template <class Segment>
Bytes contentOf(const Segment &segment)
{
    Bytes out;
    for (const Blob &piece : segment.content)
        out.insert(out.end(), piece.bytes().begin(), piece.bytes().end());
    return out;
}

} // namespace kwb::test
