#include "app/workbench/target/target_entry.h"

#include <QSettings>

#include <algorithm>

namespace kwb::workbench {

namespace {

constexpr auto targetsKey = "targets";

} // namespace

QList<TargetEntry> keptTargets()
{
    QSettings settings;
    QList<TargetEntry> out;
    const int count = settings.beginReadArray(targetsKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const auto text = [&](const char *key) { return settings.value(key).toString(); };
        out += {text("destination"), settings.value("ssh").toStringList(),
                text("store"),       text("console"),
                text("consoleFile"), text("kernel"),
                text("loaded"),      text("verdict")};
    }
    settings.endArray();
    return out;
}

void keepTargets(const QList<TargetEntry> &targets)
{
    QSettings settings;
    settings.remove(targetsKey);
    settings.beginWriteArray(targetsKey, static_cast<int>(targets.size()));
    for (int i = 0; i < targets.size(); ++i) {
        const TargetEntry &target = targets[i];
        settings.setArrayIndex(i);
        settings.setValue("destination", target.destination);
        settings.setValue("ssh", target.sshArguments);
        settings.setValue("store", target.store);
        settings.setValue("console", target.console);
        settings.setValue("consoleFile", target.consoleFile);
        settings.setValue("kernel", target.kernel);
        settings.setValue("loaded", target.loaded);
        settings.setValue("verdict", target.verdict);
    }
    settings.endArray();
}

QString joinedCommand(const QStringList &arguments)
{
    QStringList words;
    for (QString word : arguments) {
        const bool plain =
            !word.isEmpty() && std::ranges::none_of(word, [](QChar c) { return c.isSpace() || c == '"'; });
        // Three quotes in a row stand for one, as QProcess reads them.
        words += plain ? word : '"' + word.replace('"', QStringLiteral("\"\"\"")) + '"';
    }
    return words.join(' ');
}

} // namespace kwb::workbench
