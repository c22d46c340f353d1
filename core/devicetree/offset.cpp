#include "core/devicetree/offset.h"

#include <libfdt.h>

namespace kwb {

std::optional<std::uint64_t> valueOffset(ByteView dtb, const std::string &path, const std::string &property)
{
    if (fdt_check_full(dtb.data(), dtb.size()) != 0) return std::nullopt;
    const int node = fdt_path_offset(dtb.data(), path.c_str());
    int length = 0;
    const void *value = node < 0 ? nullptr : fdt_getprop(dtb.data(), node, property.c_str(), &length);
    if (value == nullptr) return std::nullopt;
    return static_cast<std::uint64_t>(static_cast<const Byte *>(value) - dtb.data());
}

} // namespace kwb
