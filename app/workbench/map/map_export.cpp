#include "app/workbench/map/map_export.h"

#include "app/workbench/common/look.h"
#include "app/workbench/map/map_painter.h"

#include "core/report/svg.h"

#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <cmath>

namespace kwb::workbench {

namespace {

constexpr int dotsPerInch = 96;

QColor paperColor(Role role)
{
    return role == Role::none ? QColor(Qt::transparent) : QColor(QLatin1String(lightTheme().color(role)));
}

bool writePng(QIODevice &file, const DisplayList &list, const Look &look)
{
    constexpr double scale = 2;
    QImage image(static_cast<int>(std::ceil(list.width * scale)),
                 static_cast<int>(std::ceil(list.height * scale)), QImage::Format_RGB32);
    if (image.isNull()) return false;
    image.setDevicePixelRatio(scale);
    image.fill(look.color(Role::background));
    QPainter painter(&image);
    paintDisplayList(painter, list, look);
    painter.end();
    return image.save(&file, "PNG");
}

bool writePdf(QIODevice &file, const DisplayList &list)
{
    QPdfWriter writer(&file);
    writer.setTitle(QString::fromStdString(list.title));
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QSizeF(list.width, list.height) / dotsPerInch, QPageSize::Inch));
    writer.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&writer)) return false;
    paintDisplayList(painter, list, paperColor, paperColor(Role::background));
    return painter.end();
}

} // namespace

Status saveDisplayList(const DisplayList &list, const Look &look, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const Place place{.file = path.toStdString()};
    if (suffix != "png" && suffix != "svg" && suffix != "pdf")
        return fail(ErrorKind::usage,
                    {KWB_MSG("picture.suffix", "pictures are written as .png, .svg or .pdf")}, place);
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    if (written && suffix == "svg") {
        const std::string text = svgText(list);
        written =
            file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size());
    } else if (written) {
        written = suffix == "png" ? writePng(file, list, look) : writePdf(file, list);
    }
    if (!written || !file.commit())
        return fail(ErrorKind::io,
                    {KWB_MSG("picture.cannot-write", "cannot write: {why}"),
                     {{"why", file.errorString().toStdString()}}},
                    place);
    return {};
}

} // namespace kwb::workbench
