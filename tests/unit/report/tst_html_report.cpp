#include "core/report/html_report.h"
#include "core/report/svg.h"
#include "tests/support/sample_plan.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace kwb;
using namespace Qt::StringLiterals;

/// The HTML report, read by Qt's XML parser as the XHTML that it is.
class HtmlReportTest : public QObject {
    Q_OBJECT

    struct Page {
        QString text; ///< all of its words
        QStringList elements;
        QStringList references; ///< values of href and src
        QString error;
    };

    static Page read(const std::string &html)
    {
        Page page;
        QXmlStreamReader xml(QByteArray::fromStdString(html));
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                page.elements << xml.name().toString();
                for (const QXmlStreamAttribute &attribute : xml.attributes())
                    if (attribute.name() == u"href" || attribute.name() == u"src" ||
                        attribute.name().startsWith(u"on"))
                        page.references << attribute.value().toString();
            }
            if (xml.isCharacters()) page.text += xml.text();
        }
        page.error = xml.errorString();
        return page;
    }

private slots:
    void everyWordCanBeTranslated()
    {
        const auto marked = [](const Message &message) { return "‹" + message.text() + "›"; };
        const QString html =
            QString::fromStdString(htmlReport(test::samplePlan(), {.language = "de", .translate = marked}));
        QVERIFY(html.contains(u"lang=\"de\""_s));
        static const QRegularExpression words(u"<(title|h1|h2|th|dt|summary|title id=\"title\")>([^<]*)<"_s);
        int count = 0;
        for (auto all = words.globalMatch(html); all.hasNext(); ++count) {
            const QString text = all.next().captured(2);
            QVERIFY2(text.contains(u'‹'), qPrintable(text));
        }
        QVERIFY(count > 40);
        QVERIFY(!QString::fromStdString(htmlReport(test::samplePlan())).contains(u'‹'));
    }

    void everythingOccurs()
    {
        const BootPlan plan = test::samplePlan();
        const Page page = read(htmlReport(plan));
        QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
        for (const PlannedSegment &segment : plan.segments)
            for (const std::string &part : {segment.name, hex(segment.mem), hex(segment.range().end),
                                            segment.source.text(), segment.why[0].text()})
                QVERIFY2(page.text.contains(QString::fromStdString(part)), part.c_str());
        for (const char *part :
             {"sample-finding", "do something else", "0x1000", "R_PPC64_REL24", "sha256", "/chosen:bootargs",
              "the new command line", "a rule", "console=hvc0 root=/dev/vda2", "until it is unpacked",
              "first that fits", "the running kernel lies there", "/rtas linux,rtas-base", "Ready"})
            QVERIFY2(page.text.contains(QString::fromUtf8(part)), part);
        QCOMPARE(page.elements.count(u"svg"_s), 1);
        QCOMPARE(page.elements.count(u"article"_s), qsizetype(plan.findings.size()));
        QVERIFY(page.elements.count(u"details"_s) >= 2);
    }

    void itNeedsNothingElse()
    {
        const std::string html = htmlReport(test::samplePlan());
        const Page page = read(html);
        QVERIFY(!page.elements.contains(u"script"_s) && !page.elements.contains(u"link"_s));
        QVERIFY(!page.elements.contains(u"img"_s));
        QVERIFY2(page.references.isEmpty(), qPrintable(page.references.join(u' ')));
        QVERIFY(html.find("@import") == std::string::npos);
        for (const char *part : {"prefers-color-scheme: dark", "@media print", "<meta charset=\"utf-8\"/>"})
            QVERIFY2(html.find(part) != std::string::npos, part);
    }

    void laterIsSaidWhen()
    {
        const std::string html = htmlReport(test::samplePlan());
        QVERIFY(html.find("when the new kernel moves itself to 0, before it reads the tree") !=
                std::string::npos);
    }

    /// Both themes declare every variable that the page uses.
    void everyColourIsDeclaredTwice()
    {
        const QString html = QString::fromStdString(htmlReport(test::samplePlan()));
        static const QRegularExpression use(QStringLiteral("var\\((--[a-z-]+)\\)"));
        QSet<QString> used;
        for (const auto &match : use.globalMatch(html))
            used << match.captured(1);
        QVERIFY(used.size() > 12);
        for (const QString &variable : used)
            QVERIFY2(html.count(variable + ": ") == 2, qPrintable(variable));
    }

    void hostileTextStaysText()
    {
        const std::string evil = "<script>alert(1)</script>\"'&amp;]]>\x01\xff\xef\xbf\xbf";
        BootPlan plan = test::samplePlan();
        plan.cmdline = evil;
        plan.segments[0].name = evil;
        plan.segments[0].source = dataText(evil);
        plan.segments[0].why = {{KWB_MSG("test.evil", "{evil}"), {{"evil", evil}}}};
        plan.findings[0].about = evil;
        plan.findings[0].code = evil;
        plan.findings[0].evidence = {{evil, evil}};
        plan.treeEdits[0].path = evil;
        plan.treeEdits[0].rule.source = evil;
        plan.memory.origins[0] = evil;
        plan.unplaced = {evil};
        plan.purgatory->symbolNames[0] = evil;
        plan.purgatory->layout.sections[0].name = evil;
        plan.purgatoryValues = {{evil, 1}};
        plan.trace[0].about = evil;
        plan.extents[0].name = evil;
        plan.extents[0].title = dataText(evil);
        auto kernel = std::make_shared<KernelImage>();
        kernel->fileName = evil;
        plan.request.kernel = kernel;
        plan.request.allocator = evil;
        const Page page = read(htmlReport(plan));
        QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
        QVERIFY(!page.elements.contains(u"script"_s));
        QVERIFY(page.text.count(u"<script>alert(1)</script>\"'&amp;]]>???"_s) >= 15);
    }

    void aPlanOfNothing()
    {
        const Page page = read(htmlReport(BootPlan{}));
        QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
        QVERIFY(page.text.contains(u"None."_s));
    }

    void errorsAreSaidFirst()
    {
        BootPlan plan = test::samplePlan();
        plan.findings.push_back(test::sampleFinding(Severity::error));
        QVERIFY(read(htmlReport(plan)).text.contains(u"Will not boot as it is"_s));
    }

    void pictureOfItsOwnKeepsItsColours()
    {
        const DisplayList list = [] {
            DisplayList out;
            out.items.push_back(DisplayRect{.box = {0, 0, 5, 5}, .fill = Role::kernel});
            return out;
        }();
        QVERIFY(svgText(list).find("#4f7bad") != std::string::npos);
        QVERIFY(svgText(list).find("var(") == std::string::npos);
        QVERIFY(svgElement(list, styledTheme()).find("fill=\"var(--kernel)\"") != std::string::npos);
        QVERIFY(svgElement(list, styledTheme()).starts_with("<svg "));
    }
};

QTEST_GUILESS_MAIN(HtmlReportTest)
#include "tst_html_report.moc"
