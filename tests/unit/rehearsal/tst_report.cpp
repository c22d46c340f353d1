// What is said of a rehearsal, to people and to programs.
#include "core/rehearsal/rehearsal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kwb;

namespace {

/// All was seen.
Rehearsal good()
{
    Rehearsal out;
    out.id = "0123456789abcdef";
    out.memory = std::uint64_t{2} << 30;
    out.end = RehearsalEnd::poweredOff;
    out.verdict.steps = {{"first-line", true, ConsoleLine{1, "hello"}}};
    return out;
}

QJsonObject json(const Rehearsal &rehearsal)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(rehearsalJson(rehearsal))).object();
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private slots:
    void goodIsGood()
    {
        QVERIFY(good().ok());
        QVERIFY(json(good())["ok"].toBool());
        QVERIFY(json(good())["findings"].toArray().isEmpty());
        QVERIFY(rehearsalText(good()).find("error") == std::string::npos);
    }

    /// Not good is never said without what is missing or wrong.
    void whyNotGoodIsNamed()
    {
        QVERIFY(good().whyNotGood().empty());
        Rehearsal rehearsal = good();
        rehearsal.verdict.steps.push_back({"marker", true, {}});
        rehearsal.verdict.steps.push_back({"banner", false, {}});
        QVERIFY(!rehearsal.ok());
        QCOMPARE(rehearsal.whyNotGood().size(), std::size_t{1});
        QCOMPARE(rehearsal.whyNotGood().front().text(), std::string("not seen: the plan's marker"));
        QVERIFY(rehearsalText(rehearsal).find("not seen: the plan's marker") != std::string::npos);
        QCOMPARE(json(rehearsal)["why_not_good"].toArray().size(), 1);
        for (const auto &spoil : std::initializer_list<void (*)(Rehearsal &)>{
                 [](Rehearsal &r) { r.verdict.troubles.push_back({2, "Kernel panic - not syncing"}); },
                 [](Rehearsal &r) { r.end = RehearsalEnd::panicked; },
                 [](Rehearsal &r) { r.end = RehearsalEnd::killed; }, [](Rehearsal &r) { r.planErrors = 1; },
                 [](Rehearsal &r) { r.noRoom.emplace(); }}) {
            Rehearsal spoiled = good();
            spoil(spoiled);
            QVERIFY(!spoiled.ok());
            QCOMPARE(spoiled.whyNotGood().size(), std::size_t{1});
        }
    }

    void errorsOfThePlanAreSaid()
    {
        Rehearsal rehearsal = good();
        rehearsal.findings = {makeFinding("no-root", {}, "/chosen"), makeFinding("no-chosen", {}, "/chosen")};
        rehearsal.givenErrors = {makeFinding("segment-misaligned", {}, "initrd")};
        rehearsal.planErrors = 3;
        QVERIFY(!rehearsal.ok());
        const QJsonObject said = json(rehearsal);
        QCOMPARE(said["ok"].toBool(), false);
        QCOMPARE(said["plan_errors"].toInt(), 3);
        const QJsonArray rows = said["findings"].toArray();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[1]["code"].toString(), QString("no-chosen"));
        QCOMPARE(rows[1]["plan"].toString(), QString("run"));
        QCOMPARE(rows[2]["code"].toString(), QString("segment-misaligned"));
        QCOMPARE(rows[2]["plan"].toString(), QString("given"));
        const QString text = QString::fromStdString(rehearsalText(rehearsal));
        for (const char *part : {"NOT good", "errors (3)",
                                 "no-chosen [/chosen]: ", "segment-misaligned [initrd]", "tells of 2 only"})
            QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY2(!text.contains("no-root"), qPrintable(text)); // no error
    }

    void anEndThatIsNotGood_data()
    {
        QTest::addColumn<RehearsalEnd>("end");
        QTest::addColumn<QString>("word");
        QTest::newRow("panic") << RehearsalEnd::panicked << "panicked";
        QTest::newRow("killed") << RehearsalEnd::killed << "killed";
    }
    void anEndThatIsNotGood()
    {
        QFETCH(RehearsalEnd, end);
        QFETCH(QString, word);
        Rehearsal rehearsal = good();
        rehearsal.end = end;
        QVERIFY(!rehearsal.ok());
        QCOMPARE(json(rehearsal)["end"].toString(), word);
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
