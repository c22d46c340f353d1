#include "app/workbench/export/exporter.h"

#include "app/workbench/common/say.h"
#include "app/workbench/export/tree_file.h"
#include "app/workbench/model/workspace.h"

#include "core/base/output.h"
#include "core/report/html_report.h"
#include "core/report/plan_json.h"

#include <QLocale>

namespace kwb::workbench {

namespace {

std::unexpected<Error> noPlanToExport()
{
    return fail(ErrorKind::missing, {KWB_MSG("export.no-plan", "there is no plan to export yet")});
}

} // namespace

// The two tell their progress one after the other: hashing is the first half.
Status sealAndWrite(const BootPlan &plan, const std::string &path, bool force, bool marker,
                    const std::function<bool(double)> &progress)
{
    const auto half = [&](double from) {
        return [&progress, from](std::uint64_t done, std::uint64_t total) {
            return progress(from + 0.5 * static_cast<double>(done) /
                                       static_cast<double>(std::max<std::uint64_t>(total, 1)));
        };
    };
    KWB_CHECK(bundleForm(path));
    if (!plan.exportable())
        return fail(ErrorKind::unsupported,
                    {KWB_MSG("export.not-exportable",
                             "not every segment has its bytes here, so there is nothing to write")});
    KWB_TRY(const SealedPlan sealed, seal(plan, {.marker = marker, .progress = half(0)}));
    if (sealed.plan.hasErrors() && !force)
        return fail(ErrorKind::usage,
                    {KWB_MSG("export.has-errors", "the plan has errors, so nothing was written")});
    return kwb::writeBundle(sealed, path, {.progress = half(0.5)});
}

Exporter::Exporter(const Context &context, QObject *parent)
    : QObject(parent)
    , context_(context)
{
}

void Exporter::writeBundle(const QString &path, bool force, bool marker)
{
    const auto plan = context_.workspace.plan();
    if (running_) return;
    if (!plan) {
        emit finished(path, say(noPlanToExport().error()));
        return;
    }
    running_ = true;
    stop_ = std::stop_source();
    worker_.run(
        [this, plan, path, force, marker, cancelled = stop_.get_token()](const std::stop_token &stop) {
            int told = -1;
            return sealAndWrite(*plan, path.toStdString(), force, marker, [&](double fraction) {
                // Signals across threads cost: a hundred of them are enough for an eye.
                if (const int percent = static_cast<int>(fraction * 100); percent != told) {
                    told = percent;
                    emit progress(fraction);
                }
                return !stop.stop_requested() && !cancelled.stop_requested();
            });
        },
        [this, path](Status written) {
            running_ = false;
            emit finished(path, written ? QString() : say(written.error()));
        });
}

void Exporter::cancel()
{
    stop_.request_stop();
}

Status Exporter::write(const QString &path, const std::string &text) const
{
    return writeFile(path.toStdString(), viewOf(text));
}

Status Exporter::writeReport(const QString &path) const
{
    const auto &plan = context_.workspace.plan();
    if (!plan) return noPlanToExport();
    return write(path,
                 htmlReport(*plan, {.language = QLocale().bcp47Name().toStdString(), .translate = sayText}));
}

Status Exporter::writePlan(const QString &path) const
{
    const auto &plan = context_.workspace.plan();
    const auto &sealed = context_.workspace.sealed();
    if (!plan) return noPlanToExport();
    return write(path, sealed ? planJson(sealed->plan, sealed.get()) : planJson(*plan));
}

Status Exporter::writeTree(const QString &path) const
{
    const auto &plan = context_.workspace.plan();
    if (!plan) return noPlanToExport();
    return writeTreeFile(*plan, path);
}

} // namespace kwb::workbench
