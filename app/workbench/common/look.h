#pragma once

#include "core/report/display_list.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

#include <optional>

namespace kwb::workbench {

enum class ColorScheme { system, light, dark };

/// How the window looks: palette, the colours of roles, fonts and icons. One for the program; Qt 6.4 knows
/// neither dark nor light by itself.
class Look : public QObject {
    Q_OBJECT

public:
    explicit Look(QObject *parent = nullptr);

    void setScheme(ColorScheme scheme);
    ColorScheme scheme() const { return scheme_; }
    bool dark() const { return dark_; }

    /// The colour of a role on the screen, as in pictures and reports.
    QColor color(Role role) const;
    /// The one accent colour.
    QColor accent() const;
    QPalette palette() const;
    /// Monospaced, for addresses and bytes, a little smaller than the application's font.
    QFont mono() const;
    /// An icon of our family by name ("open" is resources/icons/open.svg), in the colour of text; it follows
    /// the scheme.
    QIcon icon(const QString &name) const;

signals:
    void changed();

private:
    void apply();

    ColorScheme scheme_ = ColorScheme::system;
    bool dark_ = false;
    mutable std::optional<QFont> mono_;
    mutable QFont monoBeside_; ///< the ordinary font that mono_ goes with
};

} // namespace kwb::workbench
