#include "core/report/axis_window.h"

#include <algorithm>

namespace kwb {

namespace {

constexpr double smallestPage = 0x1000;
constexpr double unfoldedHeight = 2.5 * FoldedAxis::foldHeight;
/// Beyond it a double of the axis is coarser than a pixel.
constexpr double mostZoom = 1e13;

} // namespace

AxisWindow::AxisWindow(std::shared_ptr<const FoldedAxis> axis, Box area, MapZoom zoom)
    : axis_(std::move(axis))
    , area_(area)
    , zoom_(zoom)
{
    zoom_ = clamped(zoom_);
    const double low = zoom_.top + area_.height / zoom_.zoom;
    for (const AxisPiece &piece : axis_->pieces()) {
        if (piece.bottom() <= zoom_.top) continue;
        if (piece.top >= low) break;
        AxisPiece seen = piece;
        seen.top = area_.y + (piece.top - zoom_.top) * zoom_.zoom;
        seen.height = piece.height * zoom_.zoom;
        seen.folded = piece.folded && seen.height <= unfoldedHeight;
        pieces_.push_back(seen);
    }
}

double AxisWindow::leastZoom() const
{
    const double height = axis_->height();
    // A map of little is not blown up.
    return height > 0 ? std::min(area_.height / height, 1.5) : 1;
}

MapZoom AxisWindow::clamped(MapZoom zoom) const
{
    const double height = axis_->height();
    if (height <= 0 || area_.height <= 0) return {};
    const double middle = zoom.top + area_.height / zoom.zoom / 2;
    const double least = leastZoom();
    double most = mostZoom;
    if (const AxisPiece *piece = axis_->pieceAt(middle))
        most = std::min(most, area_.height / (smallestPage * piece->pixelsPerByte()));
    const double wanted = std::clamp(zoom.zoom, least, std::max(least, most));
    if (wanted != zoom.zoom) zoom.top = middle - area_.height / wanted / 2;
    zoom.zoom = wanted;
    zoom.top = std::clamp(zoom.top, 0.0, std::max(0.0, height - area_.height / wanted));
    return zoom;
}

AddressRange AxisWindow::range() const
{
    if (pieces_.empty()) return {};
    return {std::max(addressAt(area_.bottom()), pieces_.back().range.begin),
            std::min(PhysAddr(addressAt(area_.y).value), pieces_.front().range.end)};
}

std::optional<double> AxisWindow::y(PhysAddr address) const
{
    // Straight from the piece: a detour over the whole axis would lose the last bytes of a near view.
    for (const AxisPiece &piece : pieces_)
        if (piece.range.begin <= address && address <= piece.range.end)
            return piece.top +
                   static_cast<double>(piece.range.end.value - address.value) * piece.pixelsPerByte();
    const auto whole = axis_->y(address);
    if (!whole) return std::nullopt;
    return area_.y + (*whole - zoom_.top) * zoom_.zoom;
}

std::optional<Box> AxisWindow::place(AddressRange range) const
{
    const auto top = y(range.end);
    const auto bottom = y(range.begin);
    if (!top || !bottom || *top >= area_.bottom() || *bottom <= area_.y) return std::nullopt;
    const double from = std::max(*top, area_.y);
    return Box{area_.x, from, area_.width, std::min(*bottom, area_.bottom()) - from};
}

PhysAddr AxisWindow::addressAt(double y) const
{
    for (const AxisPiece &piece : pieces_) {
        if (y < piece.top || y >= piece.bottom()) continue;
        const double below = (y - piece.top) / piece.pixelsPerByte();
        if (below >= static_cast<double>(piece.range.size())) return piece.range.begin;
        return PhysAddr(piece.range.end.value - static_cast<std::uint64_t>(below));
    }
    return axis_->addressAt(unit(y));
}

bool AxisWindow::showsAll() const
{
    return zoom_.zoom <= leastZoom() * 1.0001;
}

MapZoom AxisWindow::whole() const
{
    return {leastZoom(), 0};
}

MapZoom AxisWindow::zoomedAt(double y, double factor) const
{
    const double at = unit(y);
    AxisWindow limits = *this;
    const double nearest =
        limits.clamped({zoom_.zoom * factor, at - area_.height / zoom_.zoom / factor / 2}).zoom;
    return clamped({nearest, at - (y - area_.y) / nearest});
}

MapZoom AxisWindow::panned(double pixels) const
{
    return clamped({zoom_.zoom, zoom_.top - pixels / zoom_.zoom});
}

MapZoom AxisWindow::showing(AddressRange range, double share) const
{
    const auto top = axis_->y(range.end);
    const auto bottom = axis_->y(range.begin);
    if (!top || !bottom) return zoom_;
    const double height = std::max(*bottom - *top, 1e-12);
    const double zoom = area_.height * share / height;
    const double middle = (*top + *bottom) / 2;
    return clamped({zoom, middle - area_.height / zoom / 2});
}

MapZoom AxisWindow::revealing(AddressRange range, double height) const
{
    const auto top = axis_->y(range.end);
    const auto bottom = axis_->y(range.begin);
    if (!top || !bottom) return zoom_;
    if ((*bottom - *top) * zoom_.zoom < height) return showing(range, 0.25);
    const double sight = area_.height / zoom_.zoom;
    if (*top >= zoom_.top && *bottom <= zoom_.top + sight) return zoom_;
    if (*bottom - *top >= sight && *top <= zoom_.top && *bottom >= zoom_.top + sight) return zoom_;
    const double air = sight * 0.1;
    const double upper = *top < zoom_.top ? *top - air : *bottom + air - sight;
    return clamped({zoom_.zoom, *bottom - *top >= sight ? *top - air : upper});
}

MapZoom AxisWindow::between(PhysAddr low, PhysAddr high) const
{
    const auto top = axis_->y(high);
    const auto bottom = axis_->y(low);
    if (!top || !bottom || *bottom <= *top) return whole();
    return clamped({area_.height / (*bottom - *top), *top});
}

} // namespace kwb
