#pragma once

#include "core/devicetree/tree.h"

#include <string>
#include <string_view>

/// The forms in which people write the value of a property: a text without quotes, numbers without brackets.
namespace kwb {

enum class ValueForm {
    empty,     ///< no value: the property being there says all
    string,    ///< one text, as it is
    strings,   ///< one text a line
    cells,     ///< numbers of 32 bits
    cells64,   ///< numbers of 64 bits
    bytes,     ///< pairs of hex digits
    reference, ///< paths of nodes that have a phandle, each with or without '&'
    dts,       ///< what stands behind '=' in DTS
};

/// The form that a value has by its looks. Never `reference`: a phandle looks like any number.
ValueForm formOf(ByteView value);

/// Whether a value can be written in a form.
bool hasForm(ByteView value, ValueForm form, const DeviceTree &tree);

/// A value as it is written in a form that it has.
std::string writeForm(ByteView value, ValueForm form, const DeviceTree &tree);

/// Reads what was typed. Errors: malformed with the offset in `text`; missing (a path without a node, or a
/// node without a phandle).
Result<Bytes> readForm(std::string_view text, ValueForm form, const DeviceTree &tree);

} // namespace kwb
