#include "core/report/evidence_title.h"
#include "core/report/finding_table.h"
#include "core/report/table.h"

#include <QRegularExpression>
#include <QTest>

#include <atomic>

using namespace kwb;

namespace {

/// name, size, note; a subject by name.
class Things : public Table {
public:
    struct Row {
        std::string name;
        std::optional<std::uint64_t> size;
        std::string note;
    };
    explicit Things(std::vector<Row> rows)
        : rows_(std::move(rows))
    {
    }
    const std::vector<TableColumn> &columns() const override
    {
        static const std::vector<TableColumn> all{{"name", KWB_MSG("t.name", "Name")},
                                                  {"size", KWB_MSG("t.size", "Size"), true, true},
                                                  {"note", KWB_MSG("t.note", "Note")}};
        return all;
    }
    std::size_t rows() const override { return rows_.size(); }
    std::string cell(std::size_t row, std::size_t column, const Say &) const override
    {
        const Row &r = rows_[row];
        return column == 0 ? r.name : column == 1 ? (r.size ? hex(*r.size) : "") : r.note;
    }
    std::optional<std::uint64_t> number(std::size_t row, std::size_t column) const override
    {
        return column == 1 ? rows_[row].size : std::nullopt;
    }
    Subject subject(std::size_t row) const override { return Subject::ofNode(rows_[row].name); }

private:
    std::vector<Row> rows_;
};

const Things &things()
{
    static const Things table({{"kernel", 0x20, "has a note"},
                               {"initrd", 0x10, "kernel of a note"},
                               {"fdt", std::nullopt, "a \"quoted\", one"},
                               {"Purgatory", 0x20, "two\tparts\nhere"}});
    return table;
}

using Rows = std::vector<std::uint32_t>;

Rows shown(const char *filter, std::optional<std::size_t> sort = {}, bool descending = false)
{
    return selectRows(things(), {filter, sort, descending}, sayEnglish).value();
}

} // namespace

class TableTest : public QObject {
    Q_OBJECT

private slots:
    /// What a finding has seen is listed under names that can be translated.
    void everyPieceOfEvidenceHasATitle()
    {
        static const QRegularExpression placeholder("\\{([A-Za-z]+)\\}");
        int count = 0;
        for (const FindingRule &rule : findingRules())
            for (const MessageTemplate &text : {rule.message, rule.remedy})
                for (auto all = placeholder.globalMatch(text.english); all.hasNext(); ++count) {
                    const std::string name = all.next().captured(1).toStdString();
                    const auto title = evidenceTitle(name);
                    QVERIFY2(title && title->id == "evidence." + name, name.c_str());
                }
        QVERIFY(count > 150);
        QVERIFY(!evidenceTitle("nobody's"));
    }

    void filter_data()
    {
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<QList<uint>>("rows");
        QTest::newRow("none") << QByteArray("") << QList<uint>{0, 1, 2, 3};
        QTest::newRow("blanks") << QByteArray("   ") << QList<uint>{0, 1, 2, 3};
        QTest::newRow("any column") << QByteArray("kernel") << QList<uint>{0, 1};
        QTest::newRow("all words") << QByteArray("kernel of") << QList<uint>{1};
        QTest::newRow("one column") << QByteArray("name:kernel") << QList<uint>{0};
        QTest::newRow("in any case") << QByteArray("NAME:purgatory") << QList<uint>{3};
        QTest::newRow("not") << QByteArray("-kernel") << QList<uint>{2, 3};
        QTest::newRow("not in a column") << QByteArray("-name:kernel note") << QList<uint>{1};
        QTest::newRow("quotes keep blanks") << QByteArray("\"a note\"") << QList<uint>{0, 1};
        QTest::newRow("quotes in a column") << QByteArray("note:\"of a\"") << QList<uint>{1};
        QTest::newRow("quote not closed") << QByteArray("\"of a") << QList<uint>{1};
        QTest::newRow("number as it is shown") << QByteArray("size:0x20") << QList<uint>{0, 3};
        QTest::newRow("no such column") << QByteArray("colour:red") << QList<uint>{};
        QTest::newRow("column without word") << QByteArray("name:") << QList<uint>{0, 1, 2, 3};
        QTest::newRow("a lone minus is a word") << QByteArray("-") << QList<uint>{};
    }
    void filter()
    {
        QFETCH(QByteArray, filter);
        QFETCH(QList<uint>, rows);
        QCOMPARE(shown(filter.constData()), Rows(rows.begin(), rows.end()));
    }

    /// Equal keys stay in the table's order in both directions; rows without a number come last.
    void sortIsStable()
    {
        QCOMPARE(shown("", 1), (Rows{1, 0, 3, 2}));
        const Rows down = shown("", 1, true);
        QVERIFY(std::ranges::find(down, 0u) < std::ranges::find(down, 3u));
        QCOMPARE(shown("", 0), (Rows{2, 1, 0, 3}));
        QCOMPARE(shown("", 99), (Rows{0, 1, 2, 3}));
        QCOMPARE(shown("-fdt", 1), (Rows{1, 0, 3}));
    }

    void cancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto rows = selectRows(things(), {"kernel"}, sayEnglish, stop.get_token());
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, ErrorKind::cancelled);
    }

    void findsSubjects()
    {
        QCOMPARE(things().find(Subject::ofNode("fdt")), std::optional<std::size_t>(2));
        QVERIFY(!things().find(Subject::ofNode("nobody")));
        QVERIFY(!things().find({}));
    }

    void texts()
    {
        QCOMPARE(tableTsv(things(), {3, 2}, {2, 0}, sayEnglish),
                 "Note\tName\ntwo parts here\tPurgatory\na \"quoted\", one\tfdt\n");
        QCOMPARE(tableCsv(things(), {2, 3}, {0, 2}, sayEnglish),
                 "Name,Note\r\nfdt,\"a \"\"quoted\"\", one\"\r\nPurgatory,\"two\tparts\nhere\"\r\n");
        QCOMPARE(tableJson(things(), {0}, {0, 1}), "[\n  {\"name\":\"kernel\",\"size\":\"0x20\"}\n]\n");
        QCOMPARE(tableJson(things(), {}, {0}), "[]\n");
    }

    void manualHasEveryCode()
    {
        const auto table = findingRuleTable();
        QCOMPARE(table->rows(), findingRules().size());
        for (std::size_t row = 0; row < table->rows(); ++row)
            QCOMPARE(table->cell(row, 1, sayEnglish), std::string(findingRules()[row].code));
    }

    void manualShoutsNothing()
    {
        const auto table = findingRuleTable();
        for (std::size_t row = 0; row < table->rows(); ++row)
            QCOMPARE(table->mark(row), RowMark::none);
    }
};

QTEST_APPLESS_MAIN(TableTest)
#include "tst_table.moc"
