#include "app/workbench/target/target_words.h"

#include "app/workbench/common/say.h"

#include "core/report/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace kwb::workbench {

namespace {

/// Texts of free functions need a context.
struct TargetWords {
    Q_DECLARE_TR_FUNCTIONS(TargetWords)
};

QString yesOrNo(const std::optional<bool> &value)
{
    return !value ? TargetWords::tr("unknown") : *value ? TargetWords::tr("yes") : TargetWords::tr("no");
}

QString bytes(std::uint64_t count)
{
    return sizeText(count);
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::error:
        return TargetWords::tr("Error");
    case Severity::warning:
        return TargetWords::tr("Warning");
    case Severity::note:
        break;
    }
    return TargetWords::tr("Note");
}

} // namespace

QString stateWords(const TargetState &state)
{
    return TargetWords::tr("%1, %2").arg(qs(printable(state.machine)), qs(printable(state.release)));
}

QStringList stateLines(const TargetState &state, const StoreContents &contents, const QString &store)
{
    const bool ours =
        state.loaded == true && !contents.loadedPlan.empty() && contents.loadedBoot == state.bootId;
    QStringList out{TargetWords::tr("Kernel: %1").arg(stateWords(state)),
                    TargetWords::tr("Command line: %1").arg(qs(printable(state.cmdline))),
                    TargetWords::tr("Root: %1").arg(yesOrNo(state.root))};
    if (const auto plan = state.planId()) out += TargetWords::tr("Runs plan %1").arg(qs(printable(*plan)));
    out += ours ? TargetWords::tr("Loaded: plan %1").arg(qs(printable(contents.loadedPlan)))
                : TargetWords::tr("Loaded: %1").arg(yesOrNo(state.loaded));
    out += TargetWords::tr("Crash kernel loaded: %1").arg(yesOrNo(state.crashLoaded));
    if (state.memoryAvailableKiB)
        out += TargetWords::tr("Free memory: %1").arg(bytes(bytesOfKiB(*state.memoryAvailableKiB)));
    out += store.isEmpty()
               ? TargetWords::tr("Store: no folder there would do")
               : TargetWords::tr("Store: %1 (plans: %2; %3)")
                     .arg(store, QLocale().toString(static_cast<qulonglong>(contents.plans.size())),
                          bytes(contents.size()));
    return out;
}

QString standingWords(const BundleStanding &standing, bool asked)
{
    using Kind = BundleStanding::Kind;
    const QString signer = qs(standing.signer);
    if (standing.kind == Kind::notSigned) return TargetWords::tr("Not signed");
    if (standing.kind == Kind::trusted) return TargetWords::tr("Signed by %1, trusted").arg(signer);
    if (standing.kind == Kind::wrong)
        return TargetWords::tr("The signature is wrong (%1): %2")
            .arg(QLatin1String(name(standing.refusal.value_or(KernelRefusal::badMessage))),
                 say(standing.why));
    if (!standing.fits)
        return TargetWords::tr("The signature names %1; it cannot be checked without that certificate")
            .arg(signer);
    return asked ? TargetWords::tr("Signed by %1, whom no trusted certificate vouches for").arg(signer)
                 : TargetWords::tr("Signed by %1, not checked").arg(signer);
}

QString checkWords(const TargetCheck &check)
{
    const auto count = [&](Severity severity) {
        return static_cast<int>(std::ranges::count(check.findings, severity, &Finding::severity));
    };
    if (const int errors = count(Severity::error); errors > 0)
        return TargetWords::tr("The target would refuse it: %n error(s)", nullptr, errors);
    const QString room =
        check.toSend == 0
            ? TargetWords::tr("all files are in %1").arg(qs(printable(check.store)))
            : TargetWords::tr("%1 to send, to %2").arg(bytes(check.toSend), qs(printable(check.store)));
    if (const int warnings = count(Severity::warning); warnings > 0)
        return TargetWords::tr("%n warning(s); %1", nullptr, warnings).arg(room);
    return TargetWords::tr("Nothing speaks against it; %1").arg(room);
}

QString progressWords(const PushProgress &progress)
{
    QStringList out{TargetWords::tr("%1 of %2").arg(bytes(progress.done), bytes(progress.total))};
    if (progress.rate >= 1)
        out += TargetWords::tr("%1/s").arg(bytes(static_cast<std::uint64_t>(progress.rate)));
    if (progress.rate >= 1 && progress.done < progress.total)
        out += TargetWords::tr("%1 s left").arg(QLocale().toString(progress.remaining, 'f', 0));
    return out.join(QStringLiteral(" · "));
}

QString pushWords(const PushResult &result)
{
    const auto number = [](std::size_t count) { return QLocale().toString(static_cast<qulonglong>(count)); };
    QString out = result.sentFiles == 0
                      ? TargetWords::tr("All files were there already")
                      : TargetWords::tr("Files sent: %1 of %2 (%3)")
                            .arg(number(result.sentFiles), number(result.files), bytes(result.sentBytes));
    if (result.resumed > 0)
        out += TargetWords::tr("; %1 were there from an earlier push").arg(bytes(result.resumed));
    return out;
}

QStringList placeLines(const std::vector<PlaceComparison> &places)
{
    if (places.empty()) return {TargetWords::tr("Where the kernel has put it, it does not tell")};
    QStringList out;
    for (const PlaceComparison &place : places)
        out += place.planned
                   ? TargetWords::tr("%1: planned at %2, the kernel chose %3")
                         .arg(qs(place.segment), qs(hex(*place.planned)), qs(hex(place.chosen)))
                   : TargetWords::tr("%1: the kernel chose %2").arg(qs(place.segment), qs(hex(place.chosen)));
    return out;
}

QString effectsHtml(const BundleManifest &manifest)
{
    QStringList kept;
    QStringList lost;
    for (const FileLoadEffect &effect : fileLoadEffects(manifest))
        (effect.kept ? kept : lost) += "<li>" + say(effect.text).toHtmlEscaped() + "</li>";
    const QString list = QStringLiteral("<b>%1</b><ul style='margin-left:-20px'>%2</ul>");
    return list.arg(TargetWords::tr("What stays of the plan").toHtmlEscaped(), kept.join(QString())) +
           list.arg(TargetWords::tr("What the target's kernel does its own way").toHtmlEscaped(),
                    lost.join(QString()));
}

QString loadWords(const LoadOutcome &outcome)
{
    if (outcome.done) return TargetWords::tr("Loaded; the running system goes on");
    if (!outcome.refusals.empty())
        return TargetWords::tr("Refused: %1").arg(qs(printable(outcome.refusals.front().text)));
    return outcome.said.empty()
               ? TargetWords::tr("The loader failed")
               : TargetWords::tr("The loader failed: %1").arg(qs(printable(outcome.said.back())));
}

QString endWords(const QString &end)
{
    const std::array<std::pair<BootEnd, QString>, 5> words{{
        {BootEnd::bootedThisPlan, TargetWords::tr("Booted the plan")},
        {BootEnd::anotherKernel, TargetWords::tr("Another kernel")},
        {BootEnd::withoutKexec, TargetWords::tr("Booted by firmware")},
        {BootEnd::stillOldSystem, TargetWords::tr("Still the old system")},
        {BootEnd::noSignOfLife, TargetWords::tr("No sign of life")},
    }};
    for (const auto &[value, text] : words)
        if (end == QLatin1String(name(value))) return text;
    return end;
}

QString findingsHtml(const TargetCheck &check)
{
    if (check.findings.empty())
        return "<p>" + TargetWords::tr("Nothing speaks against it.").toHtmlEscaped() + "</p>";
    QString out;
    for (const Finding &finding : check.findings)
        out += QStringLiteral("<p><b>%1</b> %2<br>→ %3<br><small>%4</small></p>")
                   .arg(severityWord(finding.severity).toHtmlEscaped(), say(finding.message).toHtmlEscaped(),
                        say(finding.remedy).toHtmlEscaped(), qs(finding.code).toHtmlEscaped());
    return out;
}

} // namespace kwb::workbench
