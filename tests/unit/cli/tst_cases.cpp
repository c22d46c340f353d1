#include "program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace kwb::test;

/// `kwb hole` and `kwb check-segments`: the JSON of contract.md in, its answers out.
class CasesTest : public QObject {
    Q_OBJECT

    QTemporaryDir temporary_;
    QString at(const QString &file) const { return temporary_.filePath(file); }
    Run ask(const QString &command, const QByteArray &json) const
    {
        writeFile(at("case.json"), json);
        return runKwb({command, at("case.json")});
    }

private slots:
    void linux61PlacesOneAfterTheOther()
    {
        const Run run = ask("hole", R"({
            "allocator": "linux-6.1", "page_size": "0x10000", "image": "normal", "crash": null,
            "ram": [["0x0", "0x80000000"]], "exclude": [["0x0", "0x2880000"]],
            "requests": [ {"memsz": "0x2000000", "align": "0x10000"}, {"memsz": "0x1", "align": "0x10000"},
                          {"memsz": "0x90000000"} ] })");
        QVERIFY2(run.status == 0, run.err);
        const QJsonObject answer = run.json().object();
        QCOMPARE(answer["placed"][0].toString(), "0x2880000");
        QCOMPARE(answer["placed"][1].toString(), "0x4880000");
        QVERIFY(answer["placed"][2].isNull());
        QVERIFY(answer["errors"][0].isNull());
        QCOMPARE(answer["errors"][2].toString(), "EADDRNOTAVAIL");
        QCOMPARE(run.out.count('\n'), 1);
    }

    void kexecToolsTopDown()
    {
        const Run run = ask(
            "hole", R"({"allocator": "kexec-tools", "page_size": "0x10000", "ram": [["0x0", "0x80000000"]],
            "segments": [["0x7fff0000", "0x10000"]],
            "requests": [{"memsz": "0x10000", "align": "0x10000", "min": "0x0", "max": "0xffffffffffffffff", "top_down": true}]})");
        QVERIFY2(run.status == 0, run.err);
        QCOMPARE(run.json()["placed"][0].toString(), "0x7ffe0000");
    }

    void traceSaysWhy()
    {
        writeFile(
            at("case.json"),
            R"({"allocator": "workbench", "ram": [["0x0", "0x1000000"]], "exclude": [["0x0", "0x10000"]],
                                       "requests": [{"memsz": "0x10000", "align": "0x10000"}]})");
        const Run run = runKwb({"hole", at("case.json"), "--trace"});
        QVERIFY2(run.status == 0, run.err);
        const QJsonArray trace = run.json()["trace"][0].toArray();
        QVERIFY(!trace.isEmpty());
        QVERIFY(trace.last()["taken"].toBool());
    }

    void batchAnswersLineByLine()
    {
        QByteArray lines;
        for (int i = 0; i < 50; ++i)
            lines +=
                "{\"allocator\": \"linux-6.1\", \"ram\": [[\"0x0\", \"0x" +
                QByteArray::number(0x100000 + i * 0x10000, 16) +
                "\"]], \"exclude\": [[\"0x0\", \"0x10000\"]], \"requests\": [{\"memsz\": \"0x110000\"}]}\n";
        writeFile(at("cases.jsonl"), lines);
        const Run run = runKwb({"hole", "--batch", at("cases.jsonl")});
        QVERIFY2(run.status == 0, run.err);
        const QList<QByteArray> answers = run.out.split('\n');
        QCOMPARE(answers.size(), 51);
        QCOMPARE(answers[0], R"({"placed":[null],"errors":["EADDRNOTAVAIL"]})");
        QCOMPARE(answers[49], R"({"placed":["0x10000"],"errors":[null]})");
    }

    void segmentLists_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("result");
        const QByteArray good = R"({"mem": "0x4000000", "memsz": "0x10000", "bufsz": "0x10"})";
        QTest::newRow("good") << "{\"page_size\": \"0x10000\", \"segments\": [" + good + "]}"
                              << QByteArray("0");
        QTest::newRow("overlap") << "{\"page_size\": \"0x10000\", \"segments\": [" + good + "," + good + "]}"
                                 << QByteArray("EINVAL");
        QTest::newRow("off the page")
            << QByteArray(
                   R"({"page_size": "0x10000", "segments": [{"mem": "0x4001000", "memsz": "0x10000", "bufsz": "0x10"}]})")
            << QByteArray("EADDRNOTAVAIL");
        QTest::newRow("on the kernel")
            << "{\"kernel_end\": \"0x5000000\", \"tce\": [], \"segments\": [" + good + "]}"
            << QByteArray("ETXTBSY");
        QTest::newRow("half of RAM")
            << QByteArray(
                   R"({"total_ram_pages": "0x10", "segments": [{"mem": "0x4000000", "memsz": "0x100000", "bufsz": "0x10"}]})")
            << QByteArray("EINVAL");
    }
    void segmentLists()
    {
        QFETCH(QByteArray, json);
        const Run run = ask("check-segments", json);
        QVERIFY2(run.status == 0, run.err);
        const QJsonObject answer = run.json().object();
        const QJsonValue result = answer["result"];
        QTEST(result.isString() ? result.toString().toLatin1() : QByteArray::number(result.toInt(-1)),
              "result");
        QCOMPARE(answer["rule"].toString().isEmpty(), !result.isString());
        QVERIFY(answer.contains("segment"));
    }

    void malformedCasesAre3_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("place");
        const auto hole = [](const char *name, const char *json, const char *place) {
            QTest::newRow(name) << "hole" << QByteArray(json) << QByteArray(place);
        };
        hole("not JSON", "{", "(offset 0x1)");
        hole("no object", "[]", "(/)");
        hole("no allocator", R"({"requests": []})", "\"allocator\" is missing (/)");
        hole("unknown allocator", R"({"allocator": "best", "requests": []})", "(/allocator)");
        hole("misspelt key", R"({"allocator": "linux-6.1", "exlude": [], "requests": []})",
             "\"exlude\" is not known here (/)");
        hole("number instead of text", R"({"allocator": "linux-6.1", "requests": [{"memsz": 4096}]})",
             "(/requests/0/memsz)");
        hole("no memsz", R"({"allocator": "linux-6.1", "requests": [{}]})", "(/requests/0)");
        hole("too many digits",
             R"({"allocator": "linux-6.1", "requests": [{"memsz": "0x10000000000000000"}]})",
             "(/requests/0/memsz)");
        hole("crooked alignment",
             R"({"allocator": "linux-6.1", "requests": [{"memsz": "0x1", "align": "0x3"}]})",
             "(/requests/0/align)");
        hole("page size", R"({"allocator": "linux-6.1", "page_size": "0x0", "requests": []})",
             "(/page_size)");
        hole("range of three",
             R"({"allocator": "linux-6.1", "ram": [["0x0", "0x1", "0x2"]], "requests": []})", "(/ram/0)");
        hole("range that wraps",
             R"({"allocator": "linux-6.1", "ram": [["0x10", "0xffffffffffffffff"]], "requests": []})",
             "(/ram/0)");
        hole("image", R"({"allocator": "linux-6.1", "image": "odd", "requests": []})", "(/image)");
        QTest::newRow("segments") << "check-segments" << QByteArray(R"({"segments": [{"mem": "0x0"}]})")
                                  << QByteArray("(/segments/0)");
        QTest::newRow("no segments") << "check-segments" << QByteArray("{}") << QByteArray("(/)");
    }
    void malformedCasesAre3()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, place);
        const Run run = ask(command, json);
        QVERIFY2(run.status == 3, run.err);
        QVERIFY2(run.err.startsWith("kwb: " + at("case.json").toUtf8() + ": "), run.err);
        QVERIFY2(run.err.contains(place), run.err);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(run.out.isEmpty());
    }

    void aBadLineOfABatchIsNamed()
    {
        writeFile(at("cases.jsonl"),
                  "{\"allocator\": \"linux-6.1\", \"requests\": []}\n\n{\"allocator\": 5}\n");
        const Run run = runKwb({"hole", "--batch", at("cases.jsonl")});
        QCOMPARE(run.status, 3);
        QVERIFY2(run.err.contains("line 3"), run.err);
        QVERIFY(run.out.isEmpty());
    }

    void deeplyNestedCase()
    {
        const Run run = ask("hole", QByteArray(500'000, '['));
        QCOMPARE(run.status, 3);
        QCOMPARE(ask("hole", "{\"ram\": " + QByteArray(300'000, '[') + QByteArray(300'000, ']') + "}").status,
                 3);
    }
};

QTEST_GUILESS_MAIN(CasesTest)
#include "tst_cases.moc"
