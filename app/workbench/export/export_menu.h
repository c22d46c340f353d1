#pragma once

#include "app/workbench/export/exporter.h"

#include <QMenu>

#include <functional>

namespace kwb::workbench {

/// All that can leave the window, as a menu.
class ExportMenu : public QMenu {
    Q_OBJECT

public:
    using Save = std::function<Status(const QString &path)>;

    /// `savePicture` writes the memory map by the ending of the name.
    ExportMenu(const Context &context, const Save &savePicture, QWidget *parent);

    Exporter &exporter() { return *exporter_; }
    void showBundle();
    void showCommand();

private:
    void addFile(const QString &text, const QString &name, const QStringList &filters, const Save &save);

    Context context_;
    Exporter *exporter_;
};

} // namespace kwb::workbench
