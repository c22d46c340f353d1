#include "core/devicetree/blank.h"

#include <libfdt.h>

#include <algorithm>

namespace kwb {

namespace {

struct Value {
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
};

/// Where the chosen values stand. libfdt checks each offset and length that it hands out.
Result<std::vector<Value>> chosenValues(ByteView dtb, const std::function<bool(std::string_view)> &chosen)
{
    std::vector<Value> out;
    int node = 0;
    for (; node >= 0; node = fdt_next_node(dtb.data(), node, nullptr)) {
        int property = 0;
        fdt_for_each_property_offset(property, dtb.data(), node)
        {
            const char *name = nullptr;
            int length = 0;
            const void *value = fdt_getprop_by_offset(dtb.data(), property, &name, &length);
            if (value == nullptr)
                return fail(ErrorKind::malformed,
                            {KWB_MSG("devicetree.no-value", "a property has no value: {reason}"),
                             {{"reason", fdt_strerror(length)}}});
            const auto offset = static_cast<const Byte *>(value) - dtb.data();
            if (chosen(name))
                out.push_back({static_cast<std::uint64_t>(offset), static_cast<std::uint64_t>(length)});
        }
    }
    return out;
}

} // namespace

Result<std::vector<std::uint64_t>> blankProperties(std::span<Byte> dtb,
                                                   const std::function<bool(std::string_view)> &chosen)
{
    if (const int code = fdt_check_full(dtb.data(), dtb.size()); code != 0)
        return fail(ErrorKind::malformed,
                    {KWB_MSG("devicetree.not-flat", "this is no flattened device tree: {reason}"),
                     {{"reason", fdt_strerror(code)}}});
    KWB_TRY(const std::vector<Value> values, chosenValues(dtb, chosen));
    std::vector<std::uint64_t> out;
    for (const Value &value : values) {
        const std::span<Byte> bytes = dtb.subspan(value.offset, value.length);
        if (std::ranges::any_of(bytes, [](Byte byte) { return byte != 0; })) out.push_back(value.offset);
        std::ranges::fill(bytes, Byte{0});
    }
    return out;
}

} // namespace kwb
