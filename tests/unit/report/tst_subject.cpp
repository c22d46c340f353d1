#include "core/report/subject.h"
#include "tests/support/sample_plan.h"

#include <QTest>

using namespace kwb;

/// What can be pointed at in a plan, and how it is found again.
class SubjectTest : public QObject {
    Q_OBJECT

    const BootPlan plan_ = test::samplePlan();

    Subject parsed(const char *text) const { return parseSubject(plan_, text).value_or(Subject()); }

private slots:
    void wordsLeadToThings()
    {
        QCOMPARE(parsed("initrd").kind, Subject::Kind::segment);
        QCOMPARE(parsed(" initrd ").range.begin.value, std::uint64_t{0x05490000});
        QCOMPARE(parsed("sha256").kind, Subject::Kind::symbol);
        QCOMPARE(parsed(".text").kind, Subject::Kind::section);
        QCOMPARE(parsed("/chosen").kind, Subject::Kind::treeNode);
        QCOMPARE(parsed("/chosen:bootargs").detail, std::string("bootargs"));
        QCOMPARE(parsed("0x5490010").range.begin.value, std::uint64_t{0x5490010});
        QCOMPARE(parsed("RTAS").range.begin.value, std::uint64_t{0x2fff0000});
        QCOMPARE(parsed("5490010").range.begin.value, std::uint64_t{0x5490010});
        for (const char *nothing :
             {"", "  ", "/nowhere", "/chosen:nothing", "no such thing", "0x", "0x10000000000000000"})
            QVERIFY2(!parseSubject(plan_, nothing), nothing);
    }

    void thingsAreFoundAgainWhereTheyLieNow()
    {
        BootPlan moved = plan_;
        moved.segments[2].mem = PhysAddr(0x40000000);
        const Subject initrd = Subject::ofSegment(plan_.segments[2]);
        QCOMPARE(findAgain(moved, initrd).range.begin.value, std::uint64_t{0x40000000});
        moved.segments.erase(moved.segments.begin() + 2);
        QVERIFY(findAgain(moved, initrd).empty());
        const Subject relocation = Subject::ofRelocation(plan_.purgatory->relocations[0]);
        QVERIFY(findAgain(plan_, relocation) == relocation);
        moved.purgatory.reset();
        QVERIFY(findAgain(moved, relocation).empty());
        const Subject ram = Subject::ofMemory(plan_.memory, plan_.memory.ranges[0]);
        QVERIFY(findAgain(plan_, ram) == ram);
        const Subject finding = Subject::ofFinding(plan_.findings[0]);
        QVERIFY(findAgain(plan_, finding) == finding);
        moved.findings.clear();
        QVERIFY(findAgain(moved, finding).empty());
    }

    void eachBelongsToItsSegment()
    {
        const auto of = [&](const char *text) { return segmentOf(plan_, parsed(text)); };
        QCOMPARE(of("0x5490010")->name, std::string("initrd"));
        QCOMPARE(of("sha256")->name, std::string("purgatory"));
        QCOMPARE(of("/chosen:bootargs")->name, std::string("fdt"));
        QVERIFY(of("0x70000000") == nullptr);
        QCOMPARE(causeOf(plan_, plan_.findings[0]).name, std::string("initrd"));
    }
};

QTEST_GUILESS_MAIN(SubjectTest)
#include "tst_subject.moc"
