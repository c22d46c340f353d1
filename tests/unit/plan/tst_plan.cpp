#include "core/devicetree/offset.h"
#include "core/plan/seal.h"
#include "tests/support/contents.h"
#include "tests/unit/plan/fixture.h"

#include <QTest>

using namespace kwb;
using namespace kwb::test;

namespace {

std::string edited(const BootPlan &plan, const std::string &path, const std::string &property)
{
    const TreeNode *node = plan.treeAfter.find(path);
    return node != nullptr ? node->string(property).value_or("(none)") : "(no node)";
}

} // namespace

class PlanTest : public QObject {
    Q_OBJECT

private slots:
    void sampleBoots_data()
    {
        QTest::addColumn<QString>("allocator");
        // The walks over /proc/iomem do not know of the running kernel: tst_allocators.
        for (const Profile &profile : profiles())
            if (!profile.name.ends_with("-iomem"))
                QTest::newRow(profile.name.c_str()) << QString::fromStdString(profile.name);
    }

    /// Whatever the allocator: all segments there, in RAM, apart from each other, off firmware and kernel, no
    /// errors.
    void sampleBoots()
    {
        QFETCH(QString, allocator);
        BootRequest request = sampleRequest();
        request.allocator = allocator.toStdString();
        const BootPlan made = planOf(request);
        for (const Finding &finding : made.findings)
            QVERIFY2(finding.severity != Severity::error, finding.message.text().c_str());
        QVERIFY(made.exportable());
        for (const char *name : {"kernel", "purgatory", "initrd", "fdt"}) {
            const PlannedSegment *segment = made.segment(name);
            QVERIFY2(segment != nullptr, name);
            QVERIFY(segment->mem.value % made.pageSize == 0 && segment->memsz % made.pageSize == 0);
            QVERIFY(segment->bufsz <= segment->memsz);
            QCOMPARE(contentOf(*segment).size(), segment->bufsz);
            QVERIFY(made.memory.ram.contains(segment->range()));
            QVERIFY(!made.memory.unionOf({MemoryKind::rtas, MemoryKind::kernel}).overlaps(segment->range()));
            QVERIFY(!segment->why.empty());
        }
        QVERIFY(made.segment("purgatory")->range().contains(made.entry));
    }

    void sameRequestSamePlan()
    {
        const BootPlan a = planOf(sampleRequest());
        const BootPlan b = planOf(sampleRequest());
        QCOMPARE(a.segments.size(), b.segments.size());
        for (std::size_t i = 0; i < a.segments.size(); ++i) {
            QCOMPARE(a.segments[i].mem, b.segments[i].mem);
            QCOMPARE(contentOf(a.segments[i]), contentOf(b.segments[i]));
        }
        QVERIFY(a.treeEdits == b.treeEdits && a.findings == b.findings);
    }

    void treeTellsTheKernelEverything()
    {
        const BootPlan made = planOf(sampleRequest());
        const PlannedSegment &initrd = *made.segment("initrd");
        const TreeNode &chosen = *made.treeAfter.find("/chosen");
        QCOMPARE(*chosen.number("linux,initrd-start"), initrd.mem.value);
        QCOMPARE(*chosen.number("linux,initrd-end"), initrd.mem.value + initrd.bufsz);
        QCOMPARE(edited(made, "/chosen", "bootargs"), std::string("console=hvc0"));
        QVERIFY(chosen.property("linux,booted-from-kexec") != nullptr);
        for (const char *dropped : {"linux,kernel-end", "linux,crashkernel-base", "linux,memory-limit"})
            QVERIFY2(chosen.property(dropped) == nullptr, dropped);
        const auto tree = parseDtb(contentOf(*made.segment("fdt")));
        QVERIFY(tree.has_value());
        QVERIFY(*tree == made.treeAfter);
        const auto reserved = [&](AddressRange range) {
            std::vector<AddressRange> rows;
            for (const TreeReservation &row : made.treeAfter.reservations)
                rows.push_back(AddressRange::ofSize(row.address, row.size));
            return RangeSet(rows).contains(range);
        };
        QVERIFY(reserved(AddressRange::ofSize(initrd.mem, initrd.bufsz)));
        QVERIFY(reserved(made.memory.first(MemoryKind::rtas)->range));
        QVERIFY(reserved(AddressRange::ofSize(made.segment("fdt")->mem, made.segment("fdt")->bufsz)));
        for (const TreeEdit &edit : made.treeEdits)
            QVERIFY2(!edit.rule.source.empty(), edit.path.c_str());
    }

    void editsReplayToTheSameTree()
    {
        const BootPlan made = planOf(sampleRequest());
        TreeEditor editor(made.treeBefore);
        for (const TreeEdit &edit : made.treeEdits) {
            if (edit.path == "/memreserve/" || edit.property == "(boot_cpuid_phys)") continue;
            if (edit.after && !edit.property.empty())
                QVERIFY(editor.setProperty(edit.path, edit.property, *edit.after, {}).has_value());
            if (edit.change == TreeChange::remove && !edit.property.empty())
                QVERIFY(editor.removeProperty(edit.path, edit.property, {}));
            if (edit.change == TreeChange::add && edit.property.empty())
                QVERIFY(editor.addNode(edit.path, {}).has_value());
        }
        DeviceTree replayed = editor.tree();
        replayed.reservations = made.treeAfter.reservations;
        QVERIFY(diffTrees(replayed, made.treeAfter).empty());
    }

    void purgatoryKnowsItsBusiness()
    {
        const BootPlan made = planOf(sampleRequest());
        const auto value = [&](const char *symbol) { return made.purgatoryValues.at(symbol); };
        QCOMPARE(value("kernel"), made.segment("kernel")->mem.value);
        QCOMPARE(value("dt_offset"), made.segment("fdt")->mem.value);
        QCOMPARE(value("kwb_console"), 1ull);
        QCOMPARE(value("kwb_vterm"), 0x71000000ull);
        QCOMPARE(value("kwb_region_count"), 3ull);
        QVERIFY(value("kwb_rtas_entry") != 0);
        // The first 256 bytes are the new kernel's, all but the branch at their start.
        const Bytes start = contentOf(*made.segment("purgatory"));
        const ByteView kernel = made.segment("kernel")->content.front().bytes();
        QVERIFY(std::ranges::equal(ByteView(start).subspan(4, 252), kernel.subspan(4, 252)));
        QVERIFY(!std::ranges::equal(ByteView(start).first(4), kernel.first(4)));
    }

    void sealedDigestsStandInThePurgatory()
    {
        const auto sealed = seal(planOf(sampleRequest()));
        QVERIFY2(sealed.has_value(), sealed ? "" : sealed.error().text().c_str());
        QCOMPARE(sealed->id.size(), std::size_t{16});
        QCOMPARE(edited(sealed->plan, "/chosen", "bootargs"), "console=hvc0 kwb.plan=" + sealed->id);
        QVERIFY(sealed->fingerprint.has_value());
        QCOMPARE(sealed->plan.digestRows.size(), std::size_t{3});
        const Bytes purgatory = contentOf(*sealed->plan.segment("purgatory"));
        for (const DigestRow &row : sealed->plan.digestRows) {
            const PlannedSegment &segment = *sealed->plan.segment(row.segment);
            Bytes memory = contentOf(segment);
            QCOMPARE(hexString(sealed->digests.at(row.segment).content), hexString(sha256(memory)));
            memory.resize(segment.memsz);
            QCOMPARE(hexString(ByteView(purgatory).subspan(row.offset, 32)), hexString(sha256(memory)));
        }
        QCOMPARE(hexString(sealed->digests.at("purgatory").content), hexString(sha256(purgatory)));
    }

    void idIsOfTheRequestAlone()
    {
        const auto first = seal(planOf(sampleRequest()));
        const auto again = seal(first->plan); // a plan that has the marker already
        QCOMPARE(again->id, first->id);
        BootRequest other = sampleRequest();
        other.cmdline = "console=hvc0 quiet";
        QVERIFY(seal(planOf(other))->id != first->id);
        const auto bare = seal(planOf(sampleRequest()), {.marker = false, .progress = {}});
        QCOMPARE(bare->id, first->id);
        QCOMPARE(edited(bare->plan, "/chosen", "bootargs"), std::string("console=hvc0"));
    }

    /// All that a profile reads of the target is in the id.
    void idIsOfTheWholeTarget()
    {
        const auto idOf = [](const std::function<void(Snapshot &)> &change) {
            BootRequest request = sampleRequest();
            request.target = changedTarget(change);
            return seal(planOf(request))->id;
        };
        const std::string plain = idOf([](Snapshot &) {});
        QCOMPARE(idOf([](Snapshot &s) { s.name = "elsewhere"; }), plain);
        QVERIFY(idOf([](Snapshot &s) { s.cmdline = "retain_initrd"; }) != plain);
        QVERIFY(idOf([](Snapshot &s) { s.bootFdtSize += 8; }) != plain);
        QVERIFY(idOf([](Snapshot &s) { s.bootFdt->reservations.push_back({PhysAddr(0x1000), 1}); }) != plain);
        QVERIFY(idOf([](Snapshot &s) {
                    s.files["memblock_memory"] = Blob::copyOf(bytesOf("   0: 0x0000..0x3fff\n"));
                }) != plain);
    }

    void sealingCanBeCancelled()
    {
        int calls = 0;
        const auto sealed = seal(planOf(sampleRequest()),
                                 {.marker = true, .progress = [&](std::uint64_t done, std::uint64_t total) {
                                      return done <= total && ++calls < 2;
                                  }});
        QVERIFY(!sealed && sealed.error().kind == ErrorKind::cancelled);
    }

    void lateSlotsLieOnTheirProperties()
    {
        const BootPlan made = planOf(sampleRequest());
        QCOMPARE(made.lateSlots.size(), std::size_t{2});
        const Bytes dtb = contentOf(*made.segment("fdt"));
        for (const LateSlot &slot : made.lateSlots) {
            Bytes changed = dtb;
            changed.at(slot.offset) = 0xa5;
            changed.at(slot.offset + slot.length - 1) = 0x5a;
            const auto tree = parseDtb(changed);
            const Bytes &value = tree->find("/chosen")->property(slot.kind)->value;
            QCOMPARE(value.size(), slot.length);
            QVERIFY(value.front() == 0xa5 && value.back() == 0x5a);
        }
    }

    void severalInitrdsFollowEachOther()
    {
        BootRequest request = sampleRequest(10'001);
        request.initrds.push_back({"second", Blob::copyOf(Bytes(7, 0x31))});
        const Bytes bytes = contentOf(*planOf(request).segment("initrd"));
        QCOMPARE(bytes.size(), std::size_t{10'004 + 7});
        QCOMPARE(bytes[10'003], 0);
        QCOMPARE(bytes[10'004], 0x31);
    }

    void spanOfSeveralLoadsIsKept()
    {
        BootRequest request = sampleRequest();
        request.kernel = syntheticKernel({{0x0, 0x5000, 0x8000}, {0x20000, 0x3000, 0x40000}});
        const BootPlan ours = planOf(request);
        const PlannedSegment &kernel = *ours.segment("kernel");
        QCOMPARE(kernel.memsz, 0x60000ull);
        QCOMPARE(kernel.bufsz, 0x23000ull);
        const Bytes bytes = contentOf(kernel);
        QCOMPARE(bytes[0x20000], ours.request.kernel->elf.bytes()[0x6000]);
        QVERIFY(std::all_of(bytes.begin() + 0x5000, bytes.begin() + 0x20000, [](Byte b) { return b == 0; }));

        request.allocator = "linux-6.1";
        const BootPlan linuxPlan = planOf(request);
        QVERIFY(linuxPlan.segment("kernel.1") != nullptr);
        QCOMPARE(linuxPlan.segment("kernel")->memsz, 0x10000ull);
    }

    void nothingLiesWhereTheKernelMoves()
    {
        BootRequest request = sampleRequest();
        request.kernel =
            syntheticKernel({{0x0, 0x1000, 0x20000000}}); // 512 MiB of bss, far behind the old kernel's end
        const BootPlan ours = planOf(request);
        QVERIFY(!hasFinding(ours, "overwritten-by-kernel"));
        QVERIFY(ours.segment("initrd")->mem.value >= 0x20000000);
    }

    void targetsOwnCommandLine()
    {
        auto target = std::make_shared<Snapshot>(*sampleTarget());
        target->cmdline = "BOOT_IMAGE=/vmlinux root=/dev/sda2 elfcorehdr=5K kwb.plan=0123 quiet";
        BootRequest request = sampleRequest();
        request.target = target;
        request.cmdline.reset();
        request.cmdlineFromTarget = true;
        QCOMPARE(planOf(request).cmdline, std::string("root=/dev/sda2 quiet"));
        request.cmdline = "x";
        QVERIFY(!plan(request).has_value());
    }

    /// What kexec-tools adds to the command line is part of it for all that looks at it.
    void inheritedRoot()
    {
        BootRequest request = sampleRequest();
        request.allocator = "kexec-tools";
        request.initrds.clear();
        request.cmdline = "x";
        request.target = changedTarget([](Snapshot &s) { s.cmdline = "root=/dev/sda1 quiet"; });
        const BootPlan made = planOf(request);
        QCOMPARE(made.cmdline, std::string("x root=/dev/sda1 "));
        QCOMPARE(edited(made, "/chosen", "bootargs"), made.cmdline);
        QVERIFY(!hasFinding(made, "no-root"));
        const auto sealed = seal(made);
        QCOMPARE(sealed->plan.cmdline, "x root=/dev/sda1 kwb.plan=" + sealed->id);
        QCOMPARE(edited(sealed->plan, "/chosen", "bootargs"), sealed->plan.cmdline);
        request.cmdline = std::string(2040, 'x');
        QVERIFY(hasFinding(planOf(request), "cmdline-too-long"));
        request.cmdline.reset();
        request.target = changedTarget([](Snapshot &s) { s.cmdline = "quiet"; });
        QVERIFY(hasFinding(planOf(request), "cmdline-empty"));
    }

    /// What the new kernel reaches is told by its symbols and the hypervisor's choice. In a guest with radix
    /// Linux ignores disable_radix.
    void radixIsTheNewKernelsAffair_data()
    {
        QTest::addColumn<QString>("cmdline");
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<QString>("code");
        const QString radix = "radix__early_init_mmu";
        QTest::newRow("radix") << "quiet" << radix << "above-first-block-radix";
        QTest::newRow("disabled") << "disable_radix quiet" << radix << "above-first-block-radix";
        QTest::newRow("disabled in words") << "disable_radix=on" << radix << "above-first-block-radix";
        QTest::newRow("not disabled") << "disable_radix=off" << radix << "above-first-block-radix";
        QTest::newRow("cannot") << "quiet" << "hash__early_init_mmu" << "above-first-block";
    }

    void radixIsTheNewKernelsAffair()
    {
        QFETCH(QString, cmdline);
        QFETCH(QString, symbol);
        QFETCH(QString, code);
        BootRequest request = sampleRequest();
        request.kernel = kernelWithSymbol(symbol.toStdString());
        request.cmdline = cmdline.toStdString();
        request.pins["initrd"] = PhysAddr(0x100000000);
        const BootPlan made = planOf(request);
        for (const char *known :
             {"above-first-block", "above-first-block-radix", "above-first-block-unknown"})
            QCOMPARE(hasFinding(made, known), code == known);
    }

    /// The other CPUs wait in a copy of the code that the kernel starts with, wherever that stands in the
    /// file.
    void slaveCodeIsOfTheLowestLoad()
    {
        BootRequest request = sampleRequest();
        request.kernel = syntheticKernel({{0x100000, 0x1001, 0x20000}, {0, 0x1000, 0x20000}});
        const BootPlan made = planOf(request);
        const Bytes start = contentOf(*made.segment("purgatory"));
        const ByteView entered = made.segment("kernel")->content.front().bytes();
        QCOMPARE(entered[1], request.kernel->elf.bytes()[0x2002]);
        QVERIFY(std::ranges::equal(ByteView(start).subspan(4, 252), entered.subspan(4, 252)));
    }

    void linuxEntersTheLowestLoad()
    {
        BootRequest request = sampleRequest();
        request.kernel = syntheticKernel({{0x10000000, 0x1000, 0x20000}, {0, 0x1000, 0x20000}});
        request.allocator = "linux-6.1";
        const BootPlan made = planOf(request);
        QVERIFY(made.segment("kernel.1")->mem < made.segment("kernel")->mem);
        QCOMPARE(made.purgatoryValues.at("kernel"), made.segment("kernel.1")->mem.value);
        request.purgatory = PurgatoryChoice::targetKernel;
        QVERIFY(hasFinding(planOf(request), "slave-code-not-entry"));
    }

    /// In Linux the initrd's request is what the kernel's left; the purgatory has one of its own.
    void initrdInheritsTheKernelsMinimum()
    {
        BootRequest request = sampleRequest();
        request.kernel = syntheticKernel({{0x10000000, 0x1000, 0x20000}});
        request.allocator = "linux-6.1";
        QCOMPARE(planOf(request).segment("initrd")->mem, PhysAddr(0x10020000));
    }

    /// A reservation is dropped when it is known to be the old tree's, not when it has that size.
    void reservationsOfTheOldTreesSize()
    {
        for (const char *allocator : {"workbench", "linux-6.1"}) {
            BootRequest request = sampleRequest();
            request.allocator = allocator;
            const std::uint64_t size = request.target->bootFdtSize;
            const TreeReservation one{PhysAddr(0x40000000), size};
            const TreeReservation other{PhysAddr(0x50000000), size};
            const auto kept = [&](const TreeReservation &row) {
                const BootPlan made = planOf(request);
                return std::ranges::count(made.treeAfter.reservations, row) == 1;
            };
            request.target = changedTarget([&](Snapshot &s) { s.bootFdt->reservations = {one, other}; });
            QVERIFY2(kept(one) && kept(other), allocator);
            request.target = changedTarget([&](Snapshot &s) { s.bootFdt->reservations = {one}; });
            QVERIFY2(!kept(one), allocator);
        }
    }

    /// Linux looks for the old initrd's row as it is and with its size rounded up, no further.
    void linuxRemovesOneOfTwoInitrdRows()
    {
        const auto kept = [](TreeReservation row) {
            BootRequest request = sampleRequest();
            request.allocator = "linux-6.1";
            request.target = changedTarget([&](Snapshot &s) {
                TreeEditor editor(*s.bootFdt);
                if (!editor.setProperty("/chosen", "linux,initrd-start", makeU64(0x30001000), {}) ||
                    !editor.setProperty("/chosen", "linux,initrd-end", makeU64(0x30003000), {}))
                    qFatal("no /chosen");
                s.bootFdt = editor.tree();
                s.bootFdt->reservations = {row};
            });
            return std::ranges::count(planOf(request).treeAfter.reservations, row) == 1;
        };
        QVERIFY(!kept({PhysAddr(0x30001000), 0x2000}));
        QVERIFY(!kept({PhysAddr(0x30001000), 0x10000}));
        QVERIFY(kept({PhysAddr(0x30000000), 0x10000}));
    }

    void reservesUpToTheEnd()
    {
        BootRequest request = sampleRequest();
        request.reserves = {{PhysAddr(0x1000000), PhysAddr(~std::uint64_t{0})}};
        for (const Profile &profile : profiles()) {
            request.allocator = profile.name;
            const BootPlan made = planOf(request);
            const bool onKernel =
                profile.name.ends_with("-iomem") && !hasFinding(made, "segment-overlaps-reserve");
            QVERIFY2(hasFinding(made, "no-room") || hasFinding(made, "segment-overlaps-reserve") || onKernel,
                     profile.name.c_str());
        }
    }

    /// kexec-tools hands a given tree over as it is, but for what an initrd needs.
    void kexecToolsTakesAGivenTree()
    {
        DeviceTree tree = *sampleTarget()->bootFdt;
        TreeEditor editor(tree);
        QVERIFY(editor.setProperty("/chosen", "bootargs", makeString("of the tree"), {}));
        QVERIFY(editor.setProperty("/chosen", "linux,kernel-end", makeU64(1), {}));
        tree = editor.tree();
        tree.bootCpuidPhys = 8;
        tree.reservations = {{PhysAddr(0x2000), 0x1000}, {PhysAddr(0x4000), 0x1000}};
        BootRequest request = sampleRequest();
        request.allocator = "kexec-tools";
        request.dtb = {"given.dtb", Blob::copyOf(*makeDtb(tree, 0x100))};
        const std::uint64_t given = request.dtb->bytes.size();

        const BootPlan joined = planOf(request);
        QCOMPARE(joined.cmdline, std::string("of the tree"));
        const TreeNode &chosen = *joined.treeAfter.find("/chosen");
        QVERIFY(chosen.property("linux,booted-from-kexec") && chosen.property("linux,kernel-end"));
        QCOMPARE(chosen.number("linux,initrd-start").value_or(0), joined.segment("initrd")->mem.value);
        QCOMPARE(joined.treeAfter.bootCpuidPhys, 0u);
        const auto &rows = joined.treeAfter.reservations;
        QCOMPARE(rows.size(), std::size_t{5}); // two of its own, RTAS, initrd, the tree itself
        QCOMPARE(rows[2].address, joined.memory.first(MemoryKind::rtas)->range.begin);
        QCOMPARE(rows[3].address, joined.segment("initrd")->mem);
        QCOMPARE(joined.segment("fdt")->bufsz, given + 256 + 4096);
        QVERIFY(!hasFinding(joined, "allocator-gives-up"));
        request.allocator = "kexec-tools-2.0.25"; // which takes no initrd along
        QVERIFY(hasFinding(planOf(request), "allocator-gives-up"));
        request.allocator = "kexec-tools";

        request.initrds.clear();
        const BootPlan alone = planOf(request);
        QCOMPARE(alone.treeAfter.bootCpuidPhys, 8u);
        QCOMPARE(alone.segment("fdt")->bufsz, given + 4096);
        const std::vector<TreeReservation> left{{PhysAddr(0x2000), 0x1000},
                                                {alone.segment("fdt")->mem, alone.segment("fdt")->bufsz}};
        QVERIFY(alone.treeAfter.reservations == left);
        QCOMPARE(contentOf(*alone.segment("fdt")).size(), alone.segment("fdt")->bufsz);
    }

    void treesOfTheOtherTools()
    {
        BootRequest request = sampleRequest();
        request.allocator = "kexec-tools";
        auto target = std::make_shared<Snapshot>(*sampleTarget());
        target->cmdline = "root=/dev/sda2 quiet";
        request.target = target;
        const BootPlan tools = planOf(request);
        QCOMPARE(edited(tools, "/chosen", "bootargs"), std::string("console=hvc0 root=/dev/sda2 "));
        QVERIFY(tools.treeAfter.find("/chosen")->property("linux,booted-from-kexec") != nullptr);
        // 8 bytes are wasted behind the rows and the whole rounded to words; what libfdt adds (a property of
        // 12 bytes and its name of 24) comes out of what is left free.
        QCOMPARE(tools.segment("fdt")->bufsz,
                 ((makeDtb(tools.treeAfter)->size() - 36 + 8 + 3) & ~3ull) + 4096);
        const Bytes dtb = contentOf(*tools.segment("fdt"));
        QVERIFY(*parseDtb(dtb) == tools.treeAfter);
        const auto &chosen = tools.treeAfter.find("/chosen")->properties;
        QCOMPARE(chosen.front().name, std::string("linux,booted-from-kexec"));
        QVERIFY(std::ranges::is_sorted(chosen.begin() + 1, chosen.end() - 3, {}, &TreeProperty::name));
        QCOMPARE(tools.treeAfter.reservations.back().address, tools.segment("fdt")->mem);

        request.allocator = "linux-6.1";
        const BootPlan kernel = planOf(request);
        QCOMPARE(edited(kernel, "/chosen", "bootargs"), std::string("console=hvc0"));
        QVERIFY(kernel.treeBefore == *target->bootFdt);
        for (const TreeReservation &row : kernel.treeAfter.reservations)
            QVERIFY(row.address != kernel.segment("fdt")->mem);
    }

    /// With retain_initrd Linux keeps clear of the old initrd and the byte behind it, if it can read where it
    /// lies.
    void linuxRetainsTheInitrd()
    {
        const auto planWith = [](const Bytes &start, const Bytes &end) {
            auto target = std::make_shared<Snapshot>(*sampleTarget());
            target->cmdline = "console=hvc0 retain_initrd";
            TreeEditor editor(*target->liveTree);
            if (!editor.setProperty("/chosen", "linux,initrd-start", start, {}) ||
                !editor.setProperty("/chosen", "linux,initrd-end", end, {}))
                qFatal("no /chosen");
            target->liveTree = editor.tree();
            target->bootFdt->reservations.push_back({PhysAddr(0x10000000), 0x10000000});
            BootRequest request = sampleRequest();
            request.target = target;
            request.reserves = {{PhysAddr(0), PhysAddr(0x10000000)}};
            request.allocator = "linux-6.1";
            return planOf(request);
        };
        const BootPlan kept = planWith(makeU64(0x10000000), makeU64(0x20000000));
        QVERIFY(!hasFinding(kept, "allocator-gives-up"));
        QCOMPARE(kept.segment("kernel")->mem, PhysAddr(0x20010000));
        const BootPlan odd = planWith(makeU64(0x10000000), makeU64(0x1fffff00)); // its row is rounded up
        QCOMPARE(odd.segment("kernel")->mem, PhysAddr(0x20000000));
        QVERIFY(hasFinding(planWith(makeU32(0x10000000), makeU32(0x20000000)), "allocator-gives-up"));
    }

    /// Linux edits the boot tree in place by libfdt: tests/full/tst_kernel_placement.cpp compares whole
    /// trees.
    void linuxEditsInPlace()
    {
        BootRequest request = sampleRequest();
        request.allocator = "linux-6.1";
        QVERIFY(planOf(request).treeAfter.find("/chosen")->property("rng-seed") != nullptr);
        request.purgatory = PurgatoryChoice::targetKernel;
        const BootPlan made = planOf(request);
        const PlannedSegment &fdt = *made.segment("fdt");
        const Bytes dtb = contentOf(fdt);
        QCOMPARE(dtb.size(), fdt.bufsz);
        QVERIFY(*parseDtb(dtb) == made.treeAfter);
        QVERIFY(fdt.bufsz > makeDtb(made.treeAfter)->size()); // what was taken out left its name or a gap
        const TreeNode &chosen = *made.treeAfter.find("/chosen");
        QCOMPARE(chosen.properties[0].name, std::string("linux,booted-from-kexec"));
        QCOMPARE(chosen.properties[1].name, std::string("rng-seed"));
        QCOMPARE(chosen.properties[1].value.size(), std::size_t{128}); // Linux fills it itself
        QVERIFY(made.lateSlots.empty());
        request.cmdline = ""; // which is a command line, too
        QVERIFY(planOf(request).treeAfter.find("/chosen")->property("bootargs") != nullptr);
        request.cmdline.reset();
        QVERIFY(planOf(request).treeAfter.find("/chosen")->property("bootargs") == nullptr);
        QCOMPARE(made.treeAfter.find("/cpus")->children.front().properties.front().name, std::string("name"));
        const TreeReservation rtas{made.memory.first(MemoryKind::rtas)->range.begin,
                                   made.memory.first(MemoryKind::rtas)->range.size()};
        const auto &before = made.treeBefore.reservations;
        QCOMPARE(std::ranges::count(made.treeAfter.reservations, rtas), std::ranges::count(before, rtas) + 1);
        // Two boots of one machine are two requests if their trees' bytes differ.
        auto other = std::make_shared<Snapshot>(*request.target);
        other->bootFdtFile = Blob::copyOf(*makeDtb(*other->bootFdt));
        request.target = other;
        QVERIFY(planOf(request).segment("fdt")->bufsz < fdt.bufsz);
    }

    void crossEndian()
    {
        BootRequest request = sampleRequest();
        request.kernel = demoKernel(ByteOrder::big);
        const BootPlan made = planOf(request);
        QCOMPARE(made.arch, std::string("ppc64"));
        QCOMPARE(made.purgatory->order, ByteOrder::little); // it runs for the old kernel
        QVERIFY(hasFinding(made, "cross-endian"));
        request.oldByteOrder = ByteOrder::big;
        QCOMPARE(planOf(request).purgatory->order, ByteOrder::big);
    }

    void badRequests()
    {
        const auto kindOf = [](auto change) {
            BootRequest request = sampleRequest();
            change(request);
            const auto made = plan(request);
            return made ? std::optional<ErrorKind>() : std::optional(made.error().kind);
        };
        QCOMPARE(kindOf([](BootRequest &r) { r.allocator = "nobody"; }), std::optional(ErrorKind::usage));
        QCOMPARE(kindOf([](BootRequest &r) { r.pageSize = 5000; }), std::optional(ErrorKind::usage));
        QCOMPARE(kindOf([](BootRequest &r) { r.pins["nothing"] = PhysAddr(0); }),
                 std::optional(ErrorKind::usage));
        for (const char *segment : {"kernel", "initrd", "fdt"})
            QCOMPARE(kindOf([&](BootRequest &r) { r.pins[segment] = PhysAddr(0xffffffffffff0000); }),
                     std::optional(ErrorKind::usage));
        QCOMPARE(kindOf([](BootRequest &r) { r.target.reset(); }), std::optional(ErrorKind::usage));
        QCOMPARE(kindOf([](BootRequest &r) { r.overlays = {{"o", Blob::copyOf(Bytes(100))}}; }),
                 std::optional(ErrorKind::malformed));
        QCOMPARE(kindOf([](BootRequest &r) { r.dtb = {"d", Blob::copyOf(Bytes(100))}; }),
                 std::optional(ErrorKind::malformed));
        QCOMPARE(kindOf([](BootRequest &r) { r.edits.resize(20'001); }), std::optional(ErrorKind::limit));
        // Zeros that would be hashed for minutes, and that no verification would take.
        QCOMPARE(kindOf([](BootRequest &r) { r.kernel = syntheticKernel({{0x10000, 0x1000, 0x40002000}}); }),
                 std::optional(ErrorKind::malformed));
        // A manifest is UTF-8.
        QCOMPARE(kindOf([](BootRequest &r) { r.cmdline = "caf\xe9"; }), std::optional(ErrorKind::malformed));
        QCOMPARE(kindOf([](BootRequest &r) { r.cmdline = "caf\xc3\xa9"; }), std::optional<ErrorKind>());
        QCOMPARE(kindOf([](BootRequest &r) {
                     r.cmdline.reset();
                     r.cmdlineFromTarget = true;
                     r.target = changedTarget([](Snapshot &s) { s.cmdline = "a\xff"; });
                 }),
                 std::optional(ErrorKind::malformed));
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "tst_plan.moc"
