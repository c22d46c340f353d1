#include "core/report/svg.h"

#include "core/report/text.h"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace kwb {

namespace {

/// At most two decimals, none if they are zero.
std::string number(double value)
{
    std::string out = fmt::format("{:.2f}", value);
    out.erase(out.find_last_not_of('0') + 1);
    if (out.ends_with('.')) out.pop_back();
    return out == "-0" ? "0" : out;
}

const char *patternId(Pattern pattern)
{
    switch (pattern) {
    case Pattern::solid:
        return "";
    case Pattern::past:
        return "past";
    case Pattern::later:
        return "later";
    case Pattern::pinned:
        return "pinned";
    case Pattern::conflict:
        return "conflict";
    case Pattern::several:
        return "several";
    }
    return "";
}

/// Drawn over the fill, so that one definition serves every colour. `veil` is what makes a fill paler.
std::string definitions(const char *veil)
{
    return fmt::format(
        "<defs>\n"
        "<pattern id=\"later\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" "
        "patternTransform=\"rotate(45)\">"
        "<rect width=\"8\" height=\"8\" fill=\"{0}\" fill-opacity=\"0.55\"/>"
        "<rect width=\"2\" height=\"8\" fill=\"{0}\" fill-opacity=\"0.4\"/></pattern>\n"
        "<pattern id=\"past\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\">"
        "<rect width=\"4\" height=\"4\" fill=\"{0}\" fill-opacity=\"0.55\"/></pattern>\n"
        "<pattern id=\"pinned\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\">"
        "<circle cx=\"1.5\" cy=\"1.5\" r=\"1\" fill=\"{0}\" fill-opacity=\"0.35\"/></pattern>\n"
        "<pattern id=\"conflict\" width=\"9\" height=\"9\" patternUnits=\"userSpaceOnUse\" "
        "patternTransform=\"rotate(45)\">"
        "<path d=\"M0 0H9M0 0V9\" stroke=\"#000000\" stroke-opacity=\"0.3\" stroke-width=\"2\"/></pattern>\n"
        "<pattern id=\"several\" width=\"6\" height=\"5\" patternUnits=\"userSpaceOnUse\">"
        "<rect width=\"6\" height=\"5\" fill=\"{0}\" fill-opacity=\"0.35\"/>"
        "<rect width=\"6\" height=\"1\" fill=\"{0}\" fill-opacity=\"0.75\"/></pattern>\n"
        "</defs>\n",
        veil);
}

class SvgWriter {
public:
    explicit SvgWriter(const Theme &theme)
        : theme_(theme)
    {
    }

    void operator()(const DisplayRect &rect)
    {
        const bool group = !rect.tip.empty();
        if (group) out_ += fmt::format("<g><title>{}</title>", xmlEscaped(rect.tip));
        out_ += fmt::format("<rect {} fill=\"{}\"", place(rect), theme_.color(rect.fill));
        if (rect.stroke != Role::none)
            out_ += fmt::format(" stroke=\"{}\" stroke-width=\"{}\"", theme_.color(rect.stroke),
                                number(rect.strokeWidth));
        out_ += "/>";
        if (rect.pattern != Pattern::solid)
            out_ += fmt::format("<rect {} fill=\"url(#{})\"/>", place(rect), patternId(rect.pattern));
        out_ += group ? "</g>\n" : "\n";
    }

    void operator()(const DisplayPath &path)
    {
        out_ += "<polyline points=\"";
        for (std::size_t i = 0; i < path.points.size(); ++i)
            out_ +=
                fmt::format("{}{},{}", i == 0 ? "" : " ", number(path.points[i].x), number(path.points[i].y));
        out_ +=
            fmt::format("\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"{}/>\n", theme_.color(path.stroke),
                        number(path.width), path.dashed ? " stroke-dasharray=\"4 3\"" : "");
    }

    void operator()(const DisplayText &text)
    {
        static constexpr std::array anchors{"start", "middle", "end"};
        out_ += fmt::format(
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\"{}{}{}>{}</text>\n", number(text.at.x),
            number(text.at.y), number(text.style.size), theme_.color(text.role),
            text.style.bold ? " font-weight=\"600\"" : "",
            text.style.mono ? " font-family=\"DejaVu Sans Mono, monospace\"" : "",
            text.anchor == Anchor::start
                ? std::string()
                : fmt::format(" text-anchor=\"{}\"", anchors[static_cast<std::size_t>(text.anchor)]),
            xmlEscaped(text.text));
    }

    std::string take() { return std::move(out_); }

private:
    static std::string place(const DisplayRect &rect)
    {
        return fmt::format("x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{}", number(rect.box.x),
                           number(rect.box.y), number(rect.box.width), number(rect.box.height),
                           rect.radius > 0 ? fmt::format(" rx=\"{}\"", number(rect.radius)) : std::string());
    }

    const Theme &theme_;
    std::string out_;
};

} // namespace

std::string svgElement(const DisplayList &list, const Theme &theme)
{
    SvgWriter writer(theme);
    for (const DisplayItem &item : list.items)
        std::visit(writer, item);
    return fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" "
        "role=\"img\" aria-labelledby=\"title desc\" font-family=\"Inter, DejaVu Sans, sans-serif\">\n"
        "<title id=\"title\">{2}</title>\n<desc id=\"desc\">{3}</desc>\n{4}{5}</svg>\n",
        number(list.width), number(list.height), xmlEscaped(list.title), xmlEscaped(list.description),
        definitions(theme.veil), writer.take());
}

std::string svgText(const DisplayList &list, const Theme &theme)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svgElement(list, theme);
}

} // namespace kwb
