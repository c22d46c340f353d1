#pragma once

#include "core/report/display_list.h"

namespace kwb::test {

/// The box that a text covers, by approximateTextWidth().
inline Box textBox(const DisplayText &text)
{
    const double width = approximateTextWidth(text.text, text.style);
    const double left = text.anchor == Anchor::start    ? text.at.x
                        : text.anchor == Anchor::middle ? text.at.x - width / 2
                                                        : text.at.x - width;
    return {left, text.at.y - text.style.size * 0.78, width, text.style.size};
}

} // namespace kwb::test
