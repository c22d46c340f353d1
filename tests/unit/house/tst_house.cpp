#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

/// The rules of the house that a machine can check: which room includes which, no Qt in core, no overlong
/// files.
class HouseTest : public QObject {
    Q_OBJECT

    const QString root_ = QStringLiteral(KWB_SOURCE_DIR);
    /// A room may include rooms of lower numbers, and itself. The purgatory's embedded objects are data for
    /// core/plan.
    const QMap<QString, int> floor_ = {{"base", 10},   {"image", 20},     {"devicetree", 20}, {"link", 30},
                                       {"memory", 30}, {"integrity", 30}, {"snapshot", 30},   {"plan", 40},
                                       {"report", 50}, {"bundle", 51},    {"rehearsal", 52},  {"target", 60}};

    /// The sources in some folders, by path; none if one of them cannot be read.
    QMap<QString, QString> sources(const QStringList &folders) const
    {
        QMap<QString, QString> texts;
        for (const QString &folder : folders) {
            QDirIterator it(root_ + "/" + folder, {"*.cpp", "*.h", "*.c", "*.S"}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                if (!file.open(QIODevice::ReadOnly)) return {};
                texts[file.fileName()] = QString::fromUtf8(file.readAll());
                if (texts[file.fileName()].isEmpty()) return {};
            }
        }
        return texts;
    }
    QMap<QString, QString> allSources() const { return sources({"core", "app", "purgatory", "tests"}); }

private slots:
    void roomsIncludeOnlyLowerRooms()
    {
        static const QRegularExpression include("#include \"core/(\\w+)/");
        int checked = 0;
        for (const auto &[path, text] : sources({"core"}).asKeyValueRange()) {
            const QString room = path.mid(root_.size() + 6).section('/', 0, 0);
            QVERIFY2(floor_.contains(room), qPrintable(path));
            auto matches = include.globalMatch(text);
            while (matches.hasNext()) {
                const QString other = matches.next().captured(1);
                QVERIFY2(other == room || floor_.value(other, 99) < floor_[room],
                         qPrintable(QString("%1 includes core/%2").arg(path, other)));
                ++checked;
            }
        }
        QVERIFY(checked > 50);
    }

    void coreHasNoQtNoPrintingNoAsserts()
    {
        static const QRegularExpression forbidden(
            "#include "
            "<Q|std::cout|std::cerr|\\bprintf\\(|fprintf\\(|fmt::print|<iostream>|<cassert>|\\bassert\\(|__"
            "builtin_unreachable|std::unreachable|\\babort\\(");
        int checked = 0;
        for (const auto &[path, text] : sources({"core"}).asKeyValueRange()) {
            if (path.contains("/core/target/") || path.contains("/core/rehearsal/")) continue;
            const auto match = forbidden.match(text);
            QVERIFY2(!match.hasMatch(), qPrintable(path + ": " + match.captured()));
            ++checked;
        }
        QVERIFY(checked > 200);
    }

    /// Two types of one name and namespace are one for the linker, which takes the members of either.
    void typesHaveNamesOfTheirOwn()
    {
        static const QRegularExpression space("^namespace (\\S+) \\{", QRegularExpression::MultilineOption);
        static const QRegularExpression type("^(?:struct|class|enum class) (\\w+)(?= final| :| \\{)",
                                             QRegularExpression::MultilineOption);
        QMap<QString, QString> seen;
        for (const auto &[path, text] : sources({"core", "app"}).asKeyValueRange()) {
            if (!path.endsWith(".h")) continue;
            const QString within = space.match(text).captured(1);
            auto matches = type.globalMatch(text);
            while (matches.hasNext()) {
                const QString name = within + "::" + matches.next().captured(1);
                QVERIFY2(!seen.contains(name), qPrintable(name + ": " + seen[name] + " and " + path));
                seen[name] = path;
            }
        }
        QVERIFY(seen.size() > 300);
    }

    void filesStayReadable()
    {
        const auto texts = allSources();
        QVERIFY(texts.size() > 500);
        for (const auto &[path, text] : texts.asKeyValueRange())
            QVERIFY2(text.count('\n') <= 600, qPrintable(path));
    }

    void nothingLeftOpen()
    {
        // Spelled apart so that this file does not find itself.
        const QRegularExpression open(QStringLiteral("TO") + "DO|FIX" + "ME|XX" + "X\\b");
        const auto texts = allSources();
        QVERIFY(texts.size() > 500);
        for (const auto &[path, text] : texts.asKeyValueRange())
            QVERIFY2(!open.match(text).hasMatch(), qPrintable(path));
    }
};

QTEST_GUILESS_MAIN(HouseTest)
#include "tst_house.moc"
