#include "core/report/walkthrough.h"
#include "tests/unit/report/shipped_sample.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace kwb;

namespace {

std::string wordsOf(const std::vector<WalkthroughStep> &steps, std::string_view id)
{
    const auto at = findStep(steps, id);
    std::string out;
    if (at)
        for (const Message &sentence : steps[*at].text)
            out += sentence.text() + " ";
    return out;
}

bool has(const std::string &text, const std::string &part)
{
    if (text.find(part) != std::string::npos) return true;
    qWarning("%s\n  does not hold\n%s", text.c_str(), part.c_str());
    return false;
}

std::string memOf(const BootPlan &plan, const char *segment)
{
    return hex(plan.segment(segment)->mem);
}

} // namespace

/// The steps of a load are told with the numbers of the plan at hand.
class WalkthroughTest : public QObject {
    Q_OBJECT

private slots:
    void everyStepIsWhole()
    {
        const BootPlan plan = test::planOf(test::shippedSpec());
        std::set<std::string> ids;
        for (const WalkthroughStep &step : walkthrough(plan)) {
            QVERIFY2(ids.insert(step.id).second, step.id.c_str());
            QVERIFY2(!step.title.empty() && !step.text.empty() && !step.subjects.empty(), step.id.c_str());
            QVERIFY2(!step.where.empty(), step.id.c_str());
            for (const Message &sentence : step.text)
                QVERIFY2(sentence.text().find('{') == std::string::npos, sentence.text().c_str());
            for (const Subject &subject : step.subjects)
                QCOMPARE(findAgain(plan, subject), subject);
        }
        for (const char *id :
             {"request", "memory", "hole-kernel", "hole-purgatory", "hole-initrd", "hole-fdt", "purgatory",
              "tree", "digests", "system-call", "reboot", "copy", "purgatory-entered", "console", "verify",
              "registers", "first-instruction", "kernel-moves", "tree-read"})
            QVERIFY2(ids.contains(id), id);
    }

    /// Why something is kept clear is a sentence that can be translated; where the rule stands is a source.
    void whatIsKeptClearIsNoError()
    {
        const BootPlan plan = test::planOf(test::shippedSpec());
        const auto entry = std::ranges::find_if(
            plan.trace, [](const TraceEntry &each) { return each.text.id() == "trace.excluded"; });
        QVERIFY(entry != plan.trace.end());
        QVERIFY(has(entry->text.text(), "no segment is put there, because kexec_load would refuse it with "
                                        "ETXTBSY (Linux 6.1 arch/powerpc/kexec/core_64.c"));
        const auto rule = std::ranges::find(entry->text.arguments(), "rule", &MessageArgument::name);
        QVERIFY(rule != entry->text.arguments().end() && rule->words);
        QCOMPARE(rule->words->id(), std::string("trace.exclude-why"));
        const auto steps = walkthrough(plan);
        QCOMPARE(steps[*findStep(steps, "memory")].where,
                 std::string("Linux 6.1 arch/powerpc/kexec/core_64.c machine_kexec_prepare"));
    }

    void registersHoldTheAddressesOfThePlan()
    {
        const BootPlan plan = test::planOf(test::shippedSpec());
        const std::string words = wordsOf(walkthrough(plan), "registers");
        QVERIFY(has(words, "r3 = " + memOf(plan, "fdt")));
        QVERIFY(has(words, "r4 = " + memOf(plan, "kernel")));
        QVERIFY(has(words, "rfid"));
        QVERIFY(has(wordsOf(walkthrough(plan), "copy"), hex(plan.entry)));
    }

    void theDigestsStandInThePurgatory()
    {
        const BootPlan plan = test::planOf(test::shippedSpec());
        const auto steps = walkthrough(plan);
        const auto &subjects = steps[findStep(steps, "digests").value()].subjects;
        // What the words name is not dimmed; the first is what gets a digest.
        const auto purgatory = Subject::ofSegment(*plan.segment("purgatory"));
        QVERIFY(std::ranges::find(subjects, purgatory) != subjects.end());
        QVERIFY(subjects.front() != purgatory);
    }

    void aPinIsNoSearch()
    {
        RequestSpec spec = test::shippedSpec();
        const auto before = wordsOf(walkthrough(test::planOf(spec)), "hole-initrd");
        QVERIFY(has(before, "hole looked at") || has(before, "holes looked at"));
        spec.pins["initrd"] = PhysAddr(0x30000000);
        const auto steps = walkthrough(test::planOf(spec));
        QVERIFY(has(wordsOf(steps, "hole-initrd"), "pins it at [0x30000000, "));
        QVERIFY(has(wordsOf(steps, "tree-read"), "0x30000000"));
    }

    void anotherAllocatorIsNamedWithItsPlaces()
    {
        RequestSpec spec = test::shippedSpec();
        spec.allocator = "kexec-tools";
        const BootPlan plan = test::planOf(spec);
        const auto steps = walkthrough(plan);
        QVERIFY(has(wordsOf(steps, "hole-initrd"), "(kexec-tools)"));
        QVERIFY(has(wordsOf(steps, "hole-initrd"), memOf(plan, "initrd")));
        QVERIFY(has(steps[*findStep(steps, "hole-initrd")].where, "kexec-tools"));
    }

    void thePurgatoryOfLinuxChecksNothing()
    {
        RequestSpec spec = test::shippedSpec();
        spec.purgatory = "linux";
        const auto steps = walkthrough(test::planOf(spec));
        QVERIFY(has(wordsOf(steps, "system-call"), "kexec_file_load"));
        QVERIFY(has(wordsOf(steps, "verify"), "never looks at it"));
        QVERIFY(!findStep(steps, "console"));
        QVERIFY(has(wordsOf(walkthrough(test::planOf(test::shippedSpec())), "system-call"), "kexec_load"));
    }

    void withoutInitrdNoneIsFound()
    {
        RequestSpec spec = test::shippedSpec();
        spec.initrds.clear();
        const auto steps = walkthrough(test::planOf(spec));
        QVERIFY(!findStep(steps, "hole-initrd"));
        QVERIFY(has(wordsOf(steps, "tree-read"), "no initrd"));
        QVERIFY(has(wordsOf(steps, "request"), "Initrd files: 0"));
    }

    void aBigEndianOldKernelBranches()
    {
        RequestSpec spec = test::shippedSpec();
        spec.oldByteOrder = ByteOrder::big;
        const BootPlan plan = test::planOf(spec);
        QCOMPARE(plan.oldByteOrder, ByteOrder::big);
        QVERIFY(has(wordsOf(walkthrough(plan), "registers"), "plain branch"));
        QVERIFY(has(wordsOf(walkthrough(plan), "purgatory-entered"), "big-endian"));
    }

    void whatHasNoPlaceIsNeverLoaded()
    {
        RequestSpec spec = test::shippedSpec();
        spec.reserves = {{PhysAddr(0), PhysAddr(0x7ff00000)}};
        spec.pins.clear();
        spec.reserves.push_back({PhysAddr(0x7ff00000), PhysAddr(0x80000000)});
        const BootPlan plan = test::planOf(spec);
        QVERIFY(!plan.unplaced.empty());
        const auto steps = walkthrough(plan);
        QVERIFY(findStep(steps, "hole-" + plan.unplaced.front()));
        QVERIFY(!findStep(steps, "copy"));
    }

    /// The step about memory names what is kept clear, not only how much.
    void keptClearIsNamed()
    {
        const std::string text = wordsOf(walkthrough(test::planOf(test::shippedSpec())), "memory");
        QVERIFY(has(text, "They are: running kernel [0x0, "));
        QVERIFY(has(text, "(/chosen linux,kernel-end)"));
        QVERIFY(has(text, "; RTAS ["));
    }
};

QTEST_GUILESS_MAIN(WalkthroughTest)
#include "tst_walkthrough.moc"
