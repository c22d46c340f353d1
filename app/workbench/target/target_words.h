#pragma once

#include "app/workbench/target/target_task.h"

#include <QStringList>

/// What came of the steps, in the words of the window. May be called on any thread.
namespace kwb::workbench {

/// "ppc64le, 6.1.0-18-powerpc64le".
QString stateWords(const TargetState &state);
/// A line for each thing that matters.
QStringList stateLines(const TargetState &state, const StoreContents &contents, const QString &store);
/// Whose signature a bundle has, and what that is worth; `asked`: somebody must be trusted.
QString standingWords(const BundleStanding &standing, bool asked);
QString checkWords(const TargetCheck &check);
/// "12 MiB of 40 MiB · 3 MiB/s · 10 s left".
QString progressWords(const PushProgress &progress);
QString pushWords(const PushResult &result);
/// Where the target's kernel has put what it loaded by file, a segment a line.
QStringList placeLines(const std::vector<PlaceComparison> &places);
/// What of the plan survives a load by file, as rich text.
QString effectsHtml(const BundleManifest &manifest);
QString loadWords(const LoadOutcome &outcome);
/// By what name(BootEnd) says; an unknown word comes back as it is.
QString endWords(const QString &end);
/// The findings of a check as a page, with what to do about each.
QString findingsHtml(const TargetCheck &check);

} // namespace kwb::workbench
