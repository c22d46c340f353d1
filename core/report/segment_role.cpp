#include "core/report/segment_role.h"

namespace kwb {

Role segmentRole(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::kernel:
        return Role::kernel;
    case SegmentKind::initrd:
        return Role::initrd;
    case SegmentKind::fdt:
        return Role::tree;
    case SegmentKind::purgatory:
    case SegmentKind::stack:
        return Role::purgatory;
    default:
        return Role::other;
    }
}

} // namespace kwb
