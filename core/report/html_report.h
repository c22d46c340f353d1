#pragma once

#include "core/base/message.h"
#include "core/plan/plan.h"

#include <functional>
#include <string>

namespace kwb {

struct HtmlReportOptions {
    std::string language = "en"; ///< of the texts, as HTML names it ("de", "zh-CN")
    std::function<std::string(const Message &)> translate{}; ///< empty = English
};

/// `kwb plan --html`: a plan as one HTML page that needs nothing else: style and memory map are inside, there
/// are no scripts and no links to load. Light or dark as the reader's system is, narrow screens and paper
/// included. The page is XHTML at the same time, so that any XML parser reads it. All text from plans is
/// escaped.
std::string htmlReport(const BootPlan &plan, const HtmlReportOptions &options = {});

} // namespace kwb
