#include "core/report/lesson.h"
#include "core/report/plan_facts.h"
#include "core/report/walkthrough.h"
#include "tests/unit/report/lesson_words.h"
#include "tests/unit/report/shipped_sample.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace kwb;

namespace {

std::vector<std::pair<std::string, std::string>> lessonFiles(const QString &language)
{
    std::vector<std::pair<std::string, std::string>> out;
    const QDir folder(QStringLiteral(KWB_SOURCE_DIR "/resources/lessons/") + language);
    for (const QString &name : folder.entryList({"*.md"}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            out.emplace_back(name.toStdString(), file.readAll().toStdString());
    }
    return out;
}

/// Every part of a text that a pattern finds, sorted.
QStringList partsOf(const std::string &text, const char *pattern)
{
    QStringList out;
    auto found = QRegularExpression(pattern, QRegularExpression::MultilineOption)
                     .globalMatch(QString::fromStdString(text));
    while (found.hasNext())
        out += found.next().captured();
    out.sort();
    return out;
}

std::optional<FactValue> testFacts(std::string_view name)
{
    if (name == "a.b") return std::uint64_t{0x28a0000};
    if (name == "page") return std::uint64_t{0x10000};
    if (name == "word") return std::string("workbench");
    return std::nullopt;
}

QString evaluated(const char *expression)
{
    const auto value = evaluate(expression, testFacts);
    return value ? QString::fromStdString(factText(*value)) : QStringLiteral("error");
}

} // namespace

/// Expressions in texts, and the lessons that are written with them.
class LessonsTest : public QObject {
    Q_OBJECT

    BootPlan sample_ = test::planOf(test::shippedSpec());
    std::vector<std::pair<std::string, std::string>> files_ = lessonFiles("en");

    template <class Check>
    void eachLesson(Check check)
    {
        for (const auto &[name, text] : files_) {
            const auto lesson = parseLesson(text);
            QVERIFY2(lesson, name.c_str());
            check(name, *lesson);
        }
    }

private slots:
    void expressions_data()
    {
        QTest::addColumn<QString>("value");
        const auto row = [](const char *expression, const char *value) {
            QTest::newRow(expression) << QString::fromUtf8(value);
        };
        row("1 + 2 * 3", "7");
        row("(1 + 2) * 3", "9");
        row("10 - 4 - 3", "3");
        row("7 / 2", "3");
        row("7 % 4", "3");
        row("1 << 20", "1,048,576");
        row("0xff & 0x0f + 1", "16");
        row("256 >> 4 + 4", "1");
        row("a.b / page", "650");
        row("hex(a.b + page)", "0x28b0000");
        row("size(page * 2)", "128 KiB");
        row("word", "workbench");
        row(" a.b%page ", "0");
        row("0xffffffffffffffff", "18,446,744,073,709,551,615");
        for (const char *wrong : {"",
                                  "1 +",
                                  "(1",
                                  "1)",
                                  "nobody",
                                  "word + 1",
                                  "hex(word)",
                                  "sin(1)",
                                  "1 2",
                                  "0x",
                                  "12ab",
                                  "a.b - a.b - 1",
                                  "1 / 0",
                                  "1 % 0",
                                  "1 << 64",
                                  "2 << 63",
                                  "1 >> 64",
                                  "0xffffffffffffffff + 1",
                                  "18446744073709551616",
                                  "0xffffffffffffffff * 2",
                                  "-1",
                                  "hex()",
                                  "1 < 2"})
            row(wrong, "error");
    }

    void expressions()
    {
        QFETCH(QString, value);
        QCOMPARE(evaluated(QTest::currentDataTag()), value);
    }

    void deepAndLongExpressionsEnd()
    {
        QCOMPARE(evaluated((std::string(200, '(') + "1" + std::string(200, ')')).c_str()), QString("error"));
        QCOMPARE(evaluated((std::string(100'000, '(')).c_str()), QString("error"));
        QCOMPARE(evaluated((std::string(20, '(') + "1" + std::string(20, ')')).c_str()), QString("1"));
    }

    void textsAreFilledIn()
    {
        QCOMPARE(*filledIn("at {{hex(a.b)}}, {{=64 KiB}} on", testFacts),
                 std::string("at 0x28a0000, 64 KiB on"));
        const auto unknown = filledIn("at {{nobody}}", testFacts);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().place.offset, std::optional<std::uint64_t>(5));
        QVERIFY(!filledIn("at {{a.b", testFacts));
        QCOMPARE(filledInOr("{{nobody}} and {{page}}", testFacts, "–"), std::string("– and 65,536"));
    }

    void factsOfAPlanFollowIt()
    {
        RequestSpec spec = test::shippedSpec();
        spec.pins["initrd"] = PhysAddr(0x30000000);
        const BootPlan pinned = test::planOf(spec);
        QCOMPARE(*filledIn("{{hex(segment.initrd.mem)}}", planFacts(pinned)), std::string("0x30000000"));
        QCOMPARE(*filledIn("{{segments}}", planFacts(sample_)), std::to_string(sample_.segments.size()));
        QVERIFY(!evaluate("segment.nobody.mem", planFacts(sample_)));
        QVERIFY(!evaluate("segment.initrd.weight", planFacts(sample_)));
        QVERIFY(!evaluate("relocation.REL24", planFacts(sample_)));
    }

    void headsAreRead()
    {
        const auto lesson = parseLesson("---\nid: a\ntitle: A: b\nstep: copy\n---\nText\n");
        QVERIFY(lesson);
        QCOMPARE(lesson->title, std::string("A: b"));
        QCOMPARE(lesson->body, std::string("Text\n"));
        for (const char *wrong :
             {"", "id: a\n", "---\nid: a\n", "---\nid: a\n---\n", "---\nodd: a\n---\n", "---\nid a\n---\n"})
            QVERIFY2(!parseLesson(wrong), wrong);
    }

    void bareNumbersAreFound()
    {
        QCOMPARE(test::bareNumbers("r3, ELFv2 and {{page}} of {{=64 KiB}} [x](step:5)\n1. first\n"),
                 std::vector<std::string>());
        QCOMPARE(test::bareNumbers("at 0x28a0000 with `16` bits"),
                 (std::vector<std::string>{"0x28a0000", "16"}));
    }

    void thereAreNine() { QVERIFY(files_.size() >= 9); }

    void idsAreUnique()
    {
        std::set<std::string> ids;
        eachLesson([&](const std::string &name, const Lesson &lesson) {
            QVERIFY2(ids.insert(lesson.id).second, name.c_str());
        });
    }

    void everyNumberIsWorkedOutFromTheSample()
    {
        const Facts facts = planFacts(sample_);
        eachLesson([&](const std::string &name, const Lesson &lesson) {
            const auto text = filledIn(lesson.body, facts);
            QVERIFY2(text, (name + ": " + (text ? "" : text.error().text())).c_str());
        });
    }

    void noNumberCanGoStale()
    {
        eachLesson([&](const std::string &name, const Lesson &lesson) {
            for (const std::string &number : test::bareNumbers(lesson.body))
                QFAIL((name + " states " + number).c_str());
        });
    }

    void everyLinkLeadsSomewhereInTheSample()
    {
        const auto steps = walkthrough(sample_);
        std::set<std::string> ids;
        eachLesson([&](const std::string &, const Lesson &lesson) { ids.insert(lesson.id); });
        const std::set<std::string> tabs{"Segments", "Relocations", "Device tree", "Integrity",
                                         "Findings", "Allocators",  "Bytes",       "Console"};
        const auto leads = [&](const std::string &link) {
            const std::size_t colon = link.find(':');
            const std::string kind = link.substr(0, colon);
            const std::string target = colon == std::string::npos ? "" : link.substr(colon + 1);
            return (kind == "reveal" && subjectOfLink(sample_, target)) ||
                   (kind == "step" && findStep(steps, target)) || (kind == "tab" && tabs.contains(target)) ||
                   (kind == "lesson" && ids.contains(target));
        };
        eachLesson([&](const std::string &name, const Lesson &lesson) {
            for (const std::string &link : test::linksOf(lesson.body))
                QVERIFY2(leads(link), (name + ": " + link).c_str());
            QVERIFY2(subjectOfLink(sample_, lesson.select), (name + ": " + lesson.select).c_str());
            QVERIFY2(findStep(steps, lesson.step), (name + ": " + lesson.step).c_str());
            QVERIFY2(tabs.contains(lesson.tab), (name + ": " + lesson.tab).c_str());
        });
    }

    void everyLanguageHasThem_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"de", "es", "fr", "ja", "zh_CN"})
            QTest::newRow(language) << QString(language);
    }

    /// The words are a language's own; what they work out and where they lead is the same.
    void everyLanguageHasThem()
    {
        QFETCH(QString, language);
        const auto translated = lessonFiles(language);
        QCOMPARE(translated.size(), files_.size());
        for (std::size_t i = 0; i < files_.size(); ++i) {
            const auto &[name, text] = translated[i];
            QCOMPARE(name, files_[i].first);
            const auto lesson = parseLesson(text);
            const auto english = parseLesson(files_[i].second);
            QVERIFY2(lesson && english, name.c_str());
            QCOMPARE(lesson->id, english->id);
            QCOMPARE(lesson->select, english->select);
            QCOMPARE(lesson->step, english->step);
            QCOMPARE(lesson->tab, english->tab);
            QVERIFY2(lesson->body != english->body, name.c_str());
            for (const char *pattern : {R"(\{\{.*?\}\})", R"(\]\(.*?\))", "`[^`]*`", "^#+ ", "^- "})
                QVERIFY2(partsOf(lesson->body, pattern) == partsOf(english->body, pattern),
                         qPrintable(QString::fromStdString(name) + ": " + pattern + "\n" +
                                    partsOf(lesson->body, pattern).join(' ') + "\n" +
                                    partsOf(english->body, pattern).join(' ')));
            for (const std::string &number : test::bareNumbers(lesson->body))
                QFAIL((name + " states " + number).c_str());
        }
    }

    void lessonsAreShort()
    {
        eachLesson([&](const std::string &name, const Lesson &lesson) {
            const std::size_t words = test::wordCount(lesson.body);
            QVERIFY2(words >= 150 && words <= 350, (name + ": " + std::to_string(words)).c_str());
            QVERIFY2(lesson.body.find("## Try this") != std::string::npos, name.c_str());
        });
    }
};

QTEST_GUILESS_MAIN(LessonsTest)
#include "tst_lessons.moc"
