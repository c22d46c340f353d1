#include "core/report/explain.h"
#include "core/report/json_reader.h"
#include "core/report/plan_json.h"
#include "core/report/text.h"
#include "tests/support/sample_plan.h"

#include <QTest>

#include <limits>

using namespace kwb;

/// The JSON of plans and maps against the plan it was made from, the explained page, and the reader of JSON.
class PlanJsonTest : public QObject {
    Q_OBJECT

    static Json parsed(const std::string &text) { return Json::parse(text); }

private slots:
    void planHasEveryKeyOfTheContract()
    {
        const BootPlan plan = test::samplePlan();
        const Json json = parsed(planJson(plan));
        for (const char *key :
             {"schema", "arch", "mode", "allocator", "page_size", "entry", "old_byte_order", "new_byte_order",
              "cmdline", "segments", "memory", "relocations", "device_tree_edits", "findings", "trace"})
            QVERIFY2(json.contains(key), key);
        QCOMPARE(json["schema"].get<std::string>(), "kexec-workbench/plan/1");
        QCOMPARE(json["page_size"].get<std::string>(), "0x10000");
        QCOMPARE(json["cmdline"].get<std::string>(), plan.cmdline);
        QVERIFY(!json.contains("id"));
    }

    void segmentsSayWhatThePlanSays()
    {
        const BootPlan plan = test::samplePlan();
        const Json segments = parsed(planJson(plan))["segments"];
        QCOMPARE(segments.size(), plan.segments.size());
        for (std::size_t i = 0; i < segments.size(); ++i) {
            const PlannedSegment &segment = plan.segments[i];
            QCOMPARE(segments[i]["name"].get<std::string>(), segment.name);
            QCOMPARE(segments[i]["kind"].get<std::string>(), name(segment.kind));
            QCOMPARE(parseHex(segments[i]["mem"].get<std::string>()), segment.mem.value);
            QCOMPARE(parseHex(segments[i]["memsz"].get<std::string>()), segment.memsz);
            QCOMPARE(parseHex(segments[i]["bufsz"].get<std::string>()), segment.bufsz);
            QCOMPARE(segments[i]["pinned"].get<bool>(), segment.pinned);
            QVERIFY(!segments[i].contains("sha256"));
            QCOMPARE(segments[i]["why"][0].get<std::string>(), segment.why[0].text());
        }
    }

    void sealedPlansCarryDigests()
    {
        const SealedPlan sealed = test::sampleSealed();
        const Json json = parsed(planJson(sealed.plan, &sealed));
        QCOMPARE(json["id"].get<std::string>(), sealed.id);
        for (const Json &segment : json["segments"]) {
            const auto digests = sealed.digests.at(segment["name"].get<std::string>());
            QCOMPARE(segment["sha256"].get<std::string>(), hexString(digests.content));
            QCOMPARE(segment["memory_sha256"].get<std::string>(), hexString(digests.memory));
        }
    }

    void relocationsShowBytesInMemoryOrder()
    {
        BootPlan plan = test::samplePlan();
        Json row = parsed(planJson(plan))["relocations"][0];
        QCOMPARE(row["place"].get<std::string>(), "0x5480224");
        QCOMPARE(row["section"].get<std::string>(), ".text");
        QCOMPARE(row["type"].get<std::string>(), "R_PPC64_REL24");
        QCOMPARE(row["symbol"].get<std::string>(), "sha256");
        QCOMPARE(row["addend"].get<std::string>(), "0xfffffffffffffff8");
        QCOMPARE(row["value"].get<std::string>(), "0x1d4");
        QCOMPARE(row["before"].get<std::string>(), "01000048");
        QCOMPARE(row["after"].get<std::string>(), "d5010048");
        plan.purgatory->order = ByteOrder::big;
        row = parsed(planJson(plan))["relocations"][0];
        QCOMPARE(row["before"].get<std::string>(), "48000001");
    }

    void listsOfThePlan()
    {
        const BootPlan plan = test::samplePlan();
        const Json json = parsed(planJson(plan));
        QCOMPARE(json["memory"].size(), plan.memory.ranges.size());
        QCOMPARE(json["memory"][3]["kind"].get<std::string>(), name(MemoryKind::rtas));
        QCOMPARE(json["memory"][3]["begin"].get<std::string>(), "0x2fff0000");
        const Json edit = json["device_tree_edits"][0];
        QCOMPARE(edit["change"].get<std::string>(), "change");
        QCOMPARE(edit["after"].get<std::string>(), hexString(*plan.treeEdits[0].after));
        const Json finding = json["findings"][0];
        QCOMPARE(finding["severity"].get<std::string>(), "warning");
        QCOMPARE(finding["evidence"]["limit"].get<std::string>(), "0x1000");
        QCOMPARE(json["trace"][0]["candidates"].size(), std::size_t{2});
        QVERIFY(json["trace"][0]["candidates"][1]["taken"].get<bool>());
        QCOMPARE(json["boot_extents"][0]["stage"].get<std::string>(), "kernel-moves");
        QCOMPARE(json["boot_extents"][0]["when"].get<std::string>(), "stays");
    }

    void hostileTextStaysJson()
    {
        BootPlan plan = test::samplePlan();
        plan.cmdline = "a\"b\\\n\x01\xff\xfe\xed\xa0\x80";
        plan.segments[0].source = dataText(std::string("\0nul", 4));
        const Json json = parsed(planJson(plan));
        QVERIFY(json["cmdline"].get<std::string>().starts_with("a\"b\\\n\x01"));
    }

    void aPlanWithoutAnythingIsStillJson()
    {
        const BootPlan plan;
        const Json json = parsed(planJson(plan));
        QVERIFY(json["segments"].empty());
        QVERIFY(json["relocations"].empty());
    }

    void linkedImage()
    {
        const BootPlan plan = test::samplePlan();
        const Json json = parsed(linkedImageJson(*plan.purgatory, 21));
        QCOMPARE(json["sections"][0]["address"].get<std::string>(), "0x5480000");
        QCOMPARE(json["symbols"]["kernel"].get<std::string>(), "0x5480200");
        QCOMPARE(json["toc"].get<std::string>(), "0x5489000");
        QVERIFY(json["entry"].is_null());
        QCOMPARE(json["relocations"].size(), std::size_t{1});
    }

    void explainTellsTheNumbers()
    {
        const std::string text = explainPlan(test::samplePlan());
        for (const char *part :
             {"0x2c00000", "the running kernel lies there", "first that fits", "R_PPC64_REL24",
              "0x5480400 - 0x8 - 0x5480224", "= 0x1d4", "bootargs", "a rule", "sample-finding",
              "do something else", "console=hvc0 root=/dev/vda2", "until it is unpacked",
              "when the new kernel moves itself to 0", "/rtas linux,rtas-base"})
            QVERIFY2(text.find(part) != std::string::npos, part);
        QVERIFY(text.find('\x01') == std::string::npos);
    }

    void summaryAndFindings()
    {
        BootPlan plan = test::samplePlan();
        QVERIFY(summarizePlan(plan).find("Ready · 4 segments · 0 errors · 1 warning") != std::string::npos);
        plan.findings.push_back(test::sampleFinding(Severity::error));
        QVERIFY(summarizePlan(plan).find("Will not boot as it is") != std::string::npos);
        const std::string findings = findingsText(plan);
        QVERIFY(findings.find("error") < findings.find("warning"));
        plan.findings.clear();
        QVERIFY(findingsText(plan).empty());
        plan.unplaced = {"initrd"};
        QVERIFY(summarizePlan(plan).find("initrd: no room was found") != std::string::npos);
    }

    void sizes_data()
    {
        QTest::addColumn<quint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << quint64{0} << "0 bytes";
        QTest::newRow("one") << quint64{1} << "1 byte";
        QTest::newRow("below") << quint64{1023} << "1023 bytes";
        QTest::newRow("page") << quint64{0x10000} << "64 KiB";
        QTest::newRow("fraction") << quint64{42467328} << "40.5 MiB";
        QTest::newRow("most") << std::numeric_limits<quint64>::max() << "16.0 EiB";
    }
    void sizes()
    {
        QFETCH(quint64, bytes);
        QTEST(QString::fromStdString(byteSizeText(bytes)), "text");
    }

    void printableTextIsUtf8WithoutControls_data()
    {
        QTest::addColumn<QByteArray>("in");
        QTest::addColumn<QByteArray>("out");
        QTest::newRow("plain") << QByteArray("abc äß €") << QByteArray("abc äß €");
        QTest::newRow("escape") << QByteArray("a\x1b[31m\n\x7f") << QByteArray("a?[31m??");
        QTest::newRow("cut sequence") << QByteArray("\xe2\x82") << QByteArray("??");
        QTest::newRow("overlong") << QByteArray("\xc0\xaf") << QByteArray("??");
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QByteArray("???");
        QTest::newRow("C1 control") << QByteArray("\xc2\x9b") << QByteArray("?");
        QTest::newRow("beyond") << QByteArray("\xf4\x90\x80\x80") << QByteArray("????");
    }
    void printableTextIsUtf8WithoutControls()
    {
        QFETCH(QByteArray, in);
        QTEST(QByteArray::fromStdString(printable(in.toStdString())), "out");
    }

    void tablesAreAligned()
    {
        TextTable table({"name", ">size"});
        table.add({"ä", "5"});
        table.add({"long name", "12345"});
        QCOMPARE(table.text(0), "name        size\nä              5\nlong name  12345\n");
        QVERIFY(TextTable({"a"}).text().empty());
    }

    void wrappedTextKeepsItsWidth()
    {
        const std::string text = wrapped("one two three four five six seven", 4, "  - ", 14);
        QCOMPARE(text, "  - one two\n    three four\n    five six\n    seven\n");
    }

    void jsonErrorsHavePlaces_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("error");
        QTest::newRow("cut") << QByteArray("{\"a\": ") << "f: is not JSON (offset 0x6)";
        QTest::newRow("not hex") << QByteArray(R"({"a": {"b": 5}})")
                                 << "f: a number written as \"0x…\" was expected (/a/b)";
        QTest::newRow("missing") << QByteArray(R"({"a": {}})") << "f: \"b\" is missing (/a)";
        QTest::newRow("no object") << QByteArray("[1]") << "f: an object was expected (/)";
        QTest::newRow("too big") << QByteArray(R"({"a": {"b": 1e999}})") << "f: holds a number out of range";
    }
    void jsonErrorsHavePlaces()
    {
        QFETCH(QByteArray, json);
        const auto read = [&]() -> Result<std::uint64_t> {
            KWB_TRY(const Json value, parseJson(viewOf(json.toStdString()), "f"));
            KWB_TRY(const JsonPlace a, JsonPlace(value, "f").at("a"));
            KWB_TRY(const JsonPlace b, a.at("b"));
            return b.hexNumber();
        };
        const auto result = read();
        QVERIFY(!result);
        QTEST(QString::fromStdString(result.error().text()), "error");
    }

    void deepJsonDoesNotOverflowTheStack()
    {
        const std::string deep = std::string(200'000, '[') + std::string(200'000, ']');
        const auto value = parseJson(viewOf(deep), "f");
        QVERIFY(value);
        QVERIFY(!parseJson(viewOf(std::string(1'000'000, '[')), "f"));
    }
};

QTEST_GUILESS_MAIN(PlanJsonTest)
#include "tst_plan_json.moc"
