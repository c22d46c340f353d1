#include "core/plan/crash.h"

#include "core/base/message.h"

namespace kwb {

std::optional<AddressRange> CrashRegionSources::region() const
{
    std::optional<AddressRange> out = tree ? tree : iomem;
    if (!out || !size) return out;
    if (*size == 0) return std::nullopt;
    if (*size < out->size()) out->end = PhysAddr(out->begin.value + *size);
    return out;
}

bool CrashRegionSources::differ() const
{
    const auto used = region();
    if (!used) return (tree || iomem) && size == 0u;
    return (tree && *tree != *used) || (iomem && *iomem != *used) || (size && *size != used->size());
}

std::string CrashRegionSources::text() const
{
    std::string out;
    const auto add = [&](const char *source, const std::string &what) {
        out += (out.empty() ? "" : "; ") + std::string(source) + " " + what;
    };
    if (tree) add("/chosen linux,crashkernel-base:", kwb::text(*tree));
    if (iomem) add("/proc/iomem:", kwb::text(*iomem));
    if (size) add("/sys/kernel/kexec_crash_size:", hex(*size));
    return out;
}

} // namespace kwb
