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
    case SegmentKind::backup:
    case SegmentKind::elfcorehdr:
        return Role::crash;
    default:
        return Role::other;
    }
}

MessageTemplate segmentTitleTemplate(const std::string &segment)
{
    if (segment == "fdt") return KWB_MSG("segment-title.tree", "device tree (fdt)");
    return {"segment-title.other", segment.c_str()};
}

Message segmentTitle(const std::string &segment)
{
    return segmentTitleTemplate(segment);
}

} // namespace kwb
