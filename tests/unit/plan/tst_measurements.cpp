#include "core/integrity/ima_log.h"
#include "core/plan/ima_target.h"
#include "core/plan/seal.h"
#include "tests/support/contents.h"
#include "tests/unit/plan/fixture.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace kwb;
using namespace kwb::test;

namespace {

BootRequest requestWithLog()
{
    BootRequest request = sampleRequest();
    request.imaLog = true;
    return request;
}

} // namespace

/// The measurement log that a plan hands to the new kernel, and what a snapshot tells of measuring.
class MeasurementsTest : public QObject {
    Q_OBJECT

private slots:
    void onlyWhenAskedFor() { QVERIFY(planOf(sampleRequest()).segment("ima") == nullptr); }

    void placeAndContent()
    {
        const BootPlan plan = planOf(requestWithLog());
        const PlannedSegment *segment = plan.segment("ima");
        QVERIFY(segment != nullptr);
        QCOMPARE(segment, &plan.segments.front());
        QCOMPARE(segment->range().end, plan.memory.firstBlock.end);
        QCOMPARE(segment->memsz, std::uint64_t{0x10000});
        const auto log = readImaLog(contentOf(*segment), "segment");
        QVERIFY2(log, log ? "" : log.error().text().c_str());
        QCOMPARE(log->form, ImaLogForm::handOver);
        const auto target = targetImaLog(*sampleTarget());
        QVERIFY(target && *target);
        QCOMPARE(log->entries.size(), (*target)->entries.size());
        QCOMPARE(log->entries.front().name(), std::string("boot_aggregate"));
    }

    void treeSaysWhere()
    {
        const BootPlan plan = planOf(requestWithLog());
        const PlannedSegment *segment = plan.segment("ima");
        const TreeProperty *property = plan.treeAfter.find("/chosen")->property("linux,ima-kexec-buffer");
        QVERIFY(property != nullptr);
        Bytes expected;
        append<std::uint64_t>(expected, segment->mem.value, ByteOrder::big);
        append<std::uint64_t>(expected, segment->memsz, ByteOrder::big);
        QCOMPARE(property->value, expected);
        const TreeReservation row{segment->mem, segment->memsz};
        QVERIFY(std::ranges::find(plan.treeAfter.reservations, row) != plan.treeAfter.reservations.end());
    }

    /// The loader fills the whole segment, and the purgatory checks what it put there.
    void lateSlot()
    {
        const BootPlan plan = planOf(requestWithLog());
        const auto slot = std::ranges::find(plan.lateSlots, "ima-log", &LateSlot::kind);
        QVERIFY(slot != plan.lateSlots.end());
        QCOMPARE(slot->length, plan.segment("ima")->bufsz);
        QVERIFY(slot->needed);
        QVERIFY(std::ranges::find(plan.digestRows, "ima", &DigestRow::segment) != plan.digestRows.end());
        const auto with = seal(plan);
        const auto without = seal(planOf(sampleRequest()));
        QVERIFY(with && without);
        QVERIFY(with->id != without->id);
    }

    void longLogTakesMorePages()
    {
        BootRequest request = requestWithLog();
        request.target = changedTarget([](Snapshot &target) {
            ImaLog log;
            log.entries.assign(2000, {.pcr = 10,
                                      .digest = Bytes(20, 1),
                                      .templateName = "ima-ng",
                                      .fields = {{"d-ng", Bytes(40, 2)}, {"n-ng", Bytes(30, 'a')}}});
            target.files["ima_binary_runtime_measurements"] = Blob::copyOf(imaLogBytes(log));
        });
        const BootPlan plan = planOf(request);
        // 2,000 entries of 4 + 20 + 4 + 6 + 4 + 78 bytes, a header and half a page.
        QCOMPARE(plan.segment("ima")->memsz, std::uint64_t{0x50000});
        QCOMPARE(plan.segment("ima")->memsz, *alignUp(2000 * 116 + 24 + 0x8000, 0x10000));
    }

    void whatSnapshotsTell()
    {
        const auto target = changedTarget([](Snapshot &s) {
            s.cmdline = "quiet ima_hash=sha512 ima_template=ima-buf ima_policy=tcb|critical_data";
        });
        const ImaMachine machine = targetImaMachine(*target);
        QCOMPARE(machine.fileHash, PcrBank::sha512);
        QCOMPARE(machine.templateName, std::string("ima-buf"));
        const auto policy = targetImaPolicy(*target);
        QVERIFY(policy.has_value());
        QCOMPARE(policy->source, std::string("ima_policy=tcb|critical_data"));
        QVERIFY(policy->rules.size() > 15);
        QCOMPARE(targetImaMachine(*sampleTarget()).templateName,
                 std::string("ima-sig")); // Debian's configuration
        const auto own = targetImaPolicy(*changedTarget([](Snapshot &s) {
            s.files["ima_policy"] = Blob::copyOf(bytesOf("measure func=KEXEC_CMDLINE\n"));
        }));
        QVERIFY(own.has_value());
        QCOMPARE(own->rules.size(), std::size_t{1});
    }

    void damagedLogs()
    {
        BootRequest request = sampleRequest();
        request.target = changedTarget([](Snapshot &s) {
            s.files["ima_binary_runtime_measurements"] = Blob::copyOf(bytesOf("damaged"));
        });
        QVERIFY(plan(request).has_value()); // nobody asked for it
        request.imaLog = true;
        const auto refused = plan(request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::malformed);
    }

    void codesOfTheCheck()
    {
        std::set<std::string> codes;
        for (const FindingRule &rule : imaFindingRules()) {
            QVERIFY2(codes.insert(rule.code).second, rule.code);
            QVERIFY2(findFindingRule(rule.code) == nullptr, rule.code);
        }
        QVERIFY(codes.contains("ima-register-differs"));
    }
};

QTEST_GUILESS_MAIN(MeasurementsTest)
#include "tst_measurements.moc"
