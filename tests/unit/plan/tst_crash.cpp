#include "core/image/core_dump.h"
#include "core/plan/crash_simulation.h"
#include "core/plan/elfcorehdr.h"
#include "core/plan/seal.h"
#include "core/plan/usable_memory.h"
#include "tests/support/contents.h"
#include "tests/unit/plan/fixture.h"
#include "tests/unit/plan/lmbs.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace kwb;
using namespace kwb::test;

namespace {

constexpr AddressRange region{PhysAddr(0x20000000), PhysAddr(0x30000000)};
constexpr AddressRange saved{PhysAddr(0), PhysAddr(0x10000)};

BootRequest crashRequest()
{
    BootRequest request = sampleRequest();
    forCrash(request);
    return request;
}

CoreDump dumpOf(const Bytes &bytes)
{
    auto dump = readCoreDump(Blob::copyOf(bytes), "header");
    if (!dump) qFatal("%s", dump.error().text().c_str());
    return *std::move(dump);
}

QStringList namesOf(const BootPlan &plan)
{
    QStringList out;
    for (const PlannedSegment &segment : plan.segments)
        out << QString::fromStdString(segment.name);
    return out;
}

/// The (address, size) pairs of a property in 2+2 cells.
RangeSet pairsOf(const TreeNode *node, const char *property)
{
    const TreeProperty *found = node != nullptr ? node->property(property) : nullptr;
    std::vector<AddressRange> out;
    const auto pairs = found != nullptr ? parseReg(found->value, {2, 2}) : Result<std::vector<RegEntry>>();
    if (pairs)
        for (const RegEntry &pair : *pairs)
            out.push_back(AddressRange::ofSize(pair.address, pair.size));
    return RangeSet(std::move(out));
}

} // namespace

class CrashTest : public QObject {
    Q_OBJECT

private slots:
    void everythingLiesInTheRegion()
    {
        for (const char *allocator : {"workbench", "linux-6.1", "linux-6.16", "kexec-tools"}) {
            BootRequest request = crashRequest();
            request.allocator = allocator;
            const BootPlan plan = planOf(request);
            QVERIFY2(!hasFinding(plan, "no-room"), allocator);
            QVERIFY2(!hasFinding(plan, "crash-segment-outside-region"), allocator);
            for (const PlannedSegment &segment : plan.segments)
                QVERIFY2(region.contains(segment.range()), segment.name.c_str());
            QVERIFY2(!hasFinding(plan, "crash-kernel-lost"), allocator);
        }
    }

    void segmentsFollowTheTool()
    {
        BootRequest request = crashRequest();
        const QStringList linuxOrder{"kernel", "purgatory", "backup", "elfcorehdr", "initrd", "fdt"};
        QCOMPARE(namesOf(planOf(request)), linuxOrder);
        request.allocator = "linux-6.1";
        QCOMPARE(namesOf(planOf(request)), linuxOrder);
        request.allocator = "kexec-tools";
        QCOMPARE(namesOf(planOf(request)),
                 (QStringList{"kernel", "backup", "elfcorehdr", "purgatory", "initrd", "fdt"}));
        request.allocator = "kexec-lite";
        QVERIFY(hasFinding(planOf(request), "allocator-gives-up"));
    }

    void headerOfTheDump_data()
    {
        QTest::addColumn<bool>("big");
        QTest::newRow("little-endian") << false;
        QTest::newRow("big-endian") << true;
    }

    /// Notes of the sample's one processor and vmcoreinfo, the copy of the first memory, then RAM without the
    /// region, in the order of the kernel that reads it.
    void headerOfTheDump()
    {
        QFETCH(const bool, big);
        const ByteOrder order = big ? ByteOrder::big : ByteOrder::little;
        BootRequest request = crashRequest();
        request.kernel = demoKernel(order);
        const BootPlan plan = planOf(request);
        const Bytes bytes = contentOf(*plan.segment("elfcorehdr"));
        QCOMPARE(bytes[5], Byte(big ? 2 : 1)); // EI_DATA
        const CoreDump dump = dumpOf(bytes);
        QVERIFY(dump.headerAlone);
        QCOMPARE(dump.order, order);
        QCOMPARE(dump.machine, std::uint16_t(21));
        QCOMPARE(dump.rows.size(), std::size_t(5));
        QCOMPARE(dump.rows[0].offset, 0x7fe96c00u);
        QCOMPARE(dump.rows[0].size, 536u);
        QCOMPARE(dump.rows[1].offset, 0x3fc0000u);
        QCOMPARE(dump.rows[1].size, 0x10024u);
        QVERIFY(dump.rows[0].isNote && dump.rows[1].isNote && !dump.rows[2].isNote);
        QCOMPARE(dump.rows[2].paddr, 0u);
        QCOMPARE(dump.rows[2].offset, plan.segment("backup")->mem.value);
        QCOMPARE(dump.rows[2].size, saved.size());
        const std::uint64_t end = plan.memory.ram.ranges().back().end.value;
        const std::pair<std::uint64_t, std::uint64_t> rest[] = {{saved.end.value, region.begin.value},
                                                                {0x2fff0000, end}}; // RTAS lies in the region
        for (std::size_t i = 0; i < 2; ++i) {
            const DumpRow &row = dump.rows[3 + i];
            QCOMPARE(row.paddr, rest[i].first);
            QCOMPARE(row.offset, rest[i].first);
            QCOMPARE(row.vaddr, 0xc000000000000000u + rest[i].first);
            QCOMPARE(row.size, rest[i].second - rest[i].first);
        }
    }

    /// GNU readelf finds no fault with it, and reads the same rows.
    void readelfAccepts()
    {
        for (const ByteOrder order : {ByteOrder::little, ByteOrder::big}) {
            Elfcorehdr header;
            header.order = order;
            header.machine = 21;
            header.notes = {{"cpu0", PhysAddr(0x1234000), 0x200},
                            {"vmcoreinfo", PhysAddr(0x2345000), 0x1024}};
            header.saved = saved;
            header.backup = PhysAddr(0x8800000);
            header.memory = RangeSet({{PhysAddr(0x10000), PhysAddr(0x8000000)}});
            header.linearMapping = 0xc000000000000000;
            const auto bytes = makeElfcorehdr(header);
            QVERIFY(bytes);
            QCOMPARE(std::uint64_t(bytes->size()), elfcorehdrSize(header));
            QTemporaryDir folder;
            QFile file(folder.filePath("header"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(reinterpret_cast<const char *>(bytes->data()), static_cast<qint64>(bytes->size()));
            file.close();
            QProcess readelf;
            readelf.start("readelf", {"-h", "-l", "-W", file.fileName()});
            QVERIFY(readelf.waitForFinished() && readelf.exitCode() == 0);
            const QByteArray said = readelf.readAllStandardOutput();
            QVERIFY2(readelf.readAllStandardError().isEmpty(), said);
            QVERIFY2(said.contains("CORE (Core file)") && said.contains("PowerPC64"), said);
            QVERIFY2(said.contains(order == ByteOrder::big ? "big endian" : "little endian"), said);
            QVERIFY2(said.contains("LOAD           0x8800000 0xc000000000000000 0x0000000000000000 0x010000"),
                     said);
            QVERIFY2(said.contains("NOTE           0x1234000 0x0000000000000000 0x0000000001234000 0x000200"),
                     said);
        }
    }

    void commandLineNamesTheHeader()
    {
        for (const auto &[allocator, form] : {std::pair{"workbench", "console=hvc0 elfcorehdr=%1"},
                                              std::pair{"linux-6.1", "elfcorehdr=%1 console=hvc0"},
                                              std::pair{"kexec-tools", "console=hvc0 elfcorehdr=%2K "}}) {
            BootRequest request = crashRequest();
            request.allocator = allocator;
            const BootPlan plan = planOf(request);
            const std::uint64_t at = plan.segment("elfcorehdr")->mem.value;
            const QString expected = QString(form).contains("%1")
                                         ? QString(form).arg(QString::fromStdString(hex(at)))
                                         : QString(form).replace("%2", QString::number(at / 1024));
            QCOMPARE(QString::fromStdString(plan.cmdline), expected);
            QCOMPARE(plan.treeAfter.find("/chosen")->string("bootargs"), plan.cmdline);
        }
    }

    /// What the running kernel's command line says of its own region is not for the crash kernel.
    void inheritedCommandLine()
    {
        BootRequest request = crashRequest();
        auto target = std::make_shared<Snapshot>(*request.target);
        target->cmdline = "console=hvc0 crashkernel=256M quiet";
        request.target = target;
        request.cmdline.reset();
        request.cmdlineFromTarget = true;
        const BootPlan plan = planOf(request);
        QVERIFY(plan.cmdline.starts_with("console=hvc0 quiet elfcorehdr=0x"));
        QVERIFY(!hasFinding(plan, "crash-cmdline-crashkernel"));
    }

    /// The crash kernel sees the lowest 64 KiB and the region; the tree's rows keep all else, and what is
    /// loaded.
    void treeTellsTheMemory()
    {
        for (const char *allocator : {"workbench", "linux-6.1", "kexec-tools"}) {
            BootRequest request = crashRequest();
            request.allocator = allocator;
            const BootPlan plan = planOf(request);
            const RangeSet usable = pairsOf(plan.treeAfter.find("/memory@0"), "linux,usable-memory");
            QVERIFY2(usable.contains({PhysAddr(0), region.end}), allocator);
            RangeSet free = usable;
            for (const TreeReservation &row : plan.treeAfter.reservations)
                free.remove(AddressRange::ofSize(row.address, row.size));
            QVERIFY2(free.contains(saved), allocator);
            QVERIFY2(free.minus(RangeSet({saved, region})).empty(), allocator);
            for (const char *segment : {"backup", "elfcorehdr", "initrd"})
                QVERIFY2(!free.overlaps(
                             {plan.segment(segment)->mem, PhysAddr(plan.segment(segment)->mem.value + 1)}),
                         segment);
            const RangeSet header = pairsOf(plan.treeAfter.find("/chosen"), "linux,elfcorehdr");
            if (std::string_view(allocator) == "kexec-tools")
                QVERIFY(header.empty());
            else
                QCOMPARE(header, RangeSet({plan.segment("elfcorehdr")->range()}));
        }
    }

    /// What `kexec -p` of kexec-tools 2.0.25 loaded on the machine of the sample with a crash region, for
    /// Debian's kernel and an initrd: the header of the dump and the tree, read from the machine's memory.
    /// The command line, the usable memory and the places are the same; the header differs by one rule:
    /// ranges that touch are one row here, and there a row for RTAS stands behind the others.
    void agreesWithKexecTools()
    {
        const std::string reference = std::string(KWB_SOURCE_DIR) + "/tests/support/kexec-tools-crash/";
        const auto header = mapFile(reference + "elfcorehdr");
        const auto treeFile = mapFile(reference + "tree.dtb");
        QVERIFY(header && treeFile);
        const auto theirs = readCoreDump(*header, "elfcorehdr");
        const auto tree = parseDtb(treeFile->bytes());
        QVERIFY(theirs && tree);

        BootRequest request = sampleRequest(0x38e8a7);
        auto target =
            readSnapshot(std::string(KWB_SOURCE_DIR) + "/resources/samples/pseries-crashkernel.tar.gz");
        QVERIFY2(target, target ? "" : target.error().text().c_str());
        request.target = std::make_shared<const Snapshot>(*std::move(target));
        request.kernel = syntheticKernel({{0, 0x2714ea4, 0x287c918}}); // as big as Debian's
        request.cmdline = "console=hvc0 nr_cpus=1 captured";
        request.allocator = "kexec-tools-2.0.25";
        request.crash = true;
        const BootPlan plan = planOf(request);
        QCOMPARE(plan.crash->region, region);
        QCOMPARE(plan.segment("backup")->mem.value, theirs->rows[2].offset);
        QCOMPARE(plan.treeAfter.find("/chosen")->string("bootargs"),
                 tree->find("/chosen")->string("bootargs"));
        const auto rowsOf = [](const DeviceTree &of, std::size_t count) {
            std::vector<std::pair<std::uint64_t, std::uint64_t>> out;
            for (std::size_t i = 0; i < std::min(count, of.reservations.size()); ++i)
                out.emplace_back(of.reservations[i].address.value, of.reservations[i].size);
            return out;
        };
        QCOMPARE(rowsOf(plan.treeAfter, 3), rowsOf(*tree, 3)); // old memory, backup, header

        const CoreDump ours = dumpOf(contentOf(*plan.segment("elfcorehdr")));
        const auto loads = [](const CoreDump &dump) {
            std::vector<AddressRange> out;
            for (const DumpRow &row : dump.rows)
                if (!row.isNote && row.offset == row.paddr)
                    out.push_back(AddressRange::ofSize(PhysAddr(row.paddr), row.size));
            return RangeSet(std::move(out));
        };
        QCOMPARE(loads(ours), loads(*theirs));
        QCOMPARE(theirs->rows.size(), ours.rows.size() + 1);
        for (std::size_t i = 0; i < 3; ++i) { // two notes and the copy
            QCOMPARE(ours.rows[i].isNote, theirs->rows[i].isNote);
            QCOMPARE(ours.rows[i].offset, theirs->rows[i].offset);
            QCOMPARE(ours.rows[i].paddr, theirs->rows[i].paddr);
            QCOMPARE(ours.rows[i].size, theirs->rows[i].size);
        }
        request.allocator = "workbench";
        for (const DeviceTree &made : {plan.treeAfter, planOf(request).treeAfter})
            QCOMPARE(pairsOf(made.find("/memory@0"), "linux,usable-memory"),
                     pairsOf(tree->find("/memory@0"), "linux,usable-memory"));
    }

    void purgatoryKnows_data()
    {
        QTest::addColumn<bool>("oldBig");
        QTest::addColumn<bool>("newBig");
        for (const bool oldBig : {false, true})
            for (const bool newBig : {false, true})
                QTest::addRow("%s into %s", oldBig ? "big" : "little", newBig ? "big" : "little")
                    << oldBig << newBig;
    }

    /// run_at_load reads 1 in the new kernel's order, whatever the purgatory's is.
    void purgatoryKnows()
    {
        QFETCH(const bool, oldBig);
        QFETCH(const bool, newBig);
        BootRequest request = crashRequest();
        request.oldByteOrder = oldBig ? ByteOrder::big : ByteOrder::little;
        request.kernel = demoKernel(newBig ? ByteOrder::big : ByteOrder::little);
        const BootPlan plan = planOf(request);
        QCOMPARE(plan.purgatoryValues.at("backup_start"), plan.segment("backup")->mem.value);
        QCOMPARE(plan.purgatoryValues.at("panic_kernel"), 1u);
        const Bytes purgatory = contentOf(*plan.segment("purgatory"));
        const std::uint64_t word =
            plan.purgatory->symbols.at("purgatory_start") - plan.purgatory->base.value + 0x5c;
        QCOMPARE(load<std::uint32_t>(purgatory, word, plan.newByteOrder), 1u);
    }

    void normalPlansKnowNothingOfIt()
    {
        const BootPlan plan = planOf(sampleRequest());
        QVERIFY(!plan.crash);
        QVERIFY(!plan.purgatoryValues.contains("backup_start"));
        QVERIFY(plan.segment("elfcorehdr") == nullptr);
    }

    void regionsSources()
    {
        CrashRegionSources sources;
        QVERIFY(!sources.region() && !sources.differ());
        sources.iomem = region;
        QCOMPARE(sources.region(), region);
        sources.tree = region;
        sources.size = region.size();
        QCOMPARE(sources.region(), region);
        QVERIFY(!sources.differ());
        sources.size = 0x8000000;
        QCOMPARE(sources.region(), AddressRange::ofSize(region.begin, 0x8000000));
        QVERIFY(sources.differ());
        sources.size = 0;
        QVERIFY(!sources.region() && sources.differ());
    }

    void regionFromIomem()
    {
        BootRequest request = sampleRequest();
        request.crash = true;
        auto target = std::make_shared<Snapshot>(*request.target);
        target->crashSize.reset();
        constexpr std::string_view text =
            "00000000-7fffffff : System RAM\n  20000000-2fffffff : Crash kernel\n";
        target->files["iomem"] = Blob::copyOf(Bytes(text.begin(), text.end()));
        request.target = target;
        QCOMPARE(planOf(request).crash->region, region);
    }

    void crashkernelValues_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<quint64>("ramMiB");
        QTest::addColumn<bool>("understood");
        QTest::addColumn<quint64>("size");
        QTest::addColumn<quint64>("base");
        const auto row = [](const char *value, quint64 ram, quint64 size, quint64 base = 0) {
            QTest::newRow(value) << QString(value) << ram << true << size << base;
        };
        const auto refused = [](const char *value) {
            QTest::newRow(value) << QString(value) << quint64(2048) << false << quint64(0) << quint64(0);
        };
        row("256M", 2048, 0x10000000);
        row("0x10000000", 2048, 0x10000000);
        row("1G@32M", 2048, 0x40000000, 0x2000000);
        row("1G-4G:256M,4G-:512M", 2048, 0x10000000);
        row("1G-2G:128M,2G-:256M@1G", 2047, 0x10000000, 0x40000000); // RAM is rounded up to 128 MiB
        row("4G-:512M", 2048, 0);
        refused("");
        refused("256M,high");
        refused("4G-2G:512M");
        refused("1G-4G256M:");
        refused("256M@");
        refused("lots");
    }

    void crashkernelValues()
    {
        QFETCH(const QString, value);
        QFETCH(const quint64, ramMiB);
        QFETCH(const bool, understood);
        const auto parameter = parseCrashkernel(value.toStdString(), ramMiB << 20);
        QCOMPARE(parameter.has_value(), understood);
        if (!parameter) return;
        QTEST(quint64(parameter->size), "size");
        QTEST(quint64(parameter->base), "base");
    }

    void simulation()
    {
        const auto radix = simulateCrashkernel(sampleRequest(), "256M");
        QVERIFY(radix && radix->place && radix->plan);
        QCOMPARE(radix->place->range, region); // the highest place by itself in a guest
        QVERIFY(radix->works());
        QVERIFY(radix->plan->crash->free > 0xe000000);
        const auto onKernel = simulateCrashkernel(sampleRequest(), "256M@16M");
        QVERIFY(onKernel && onKernel->place->refused && !onKernel->works() && !onKernel->plan);
        const auto noRam = simulateCrashkernel(sampleRequest(), "256M@1900M");
        QVERIFY(noRam && noRam->place->refused && !noRam->works());
        const auto onRtas = simulateCrashkernel(sampleRequest(), "512M@512M");
        QVERIFY(onRtas && !onRtas->collisions.empty());
        const auto small = simulateCrashkernel(sampleRequest(), "192K");
        QVERIFY(small && !small->works() && !small->plan->unplaced.empty());
        const auto none = simulateCrashkernel(sampleRequest(), "4G-:512M");
        QVERIFY(none && !none->place && !none->works());
        QVERIFY(!simulateCrashkernel(sampleRequest(), "much"));
    }

    void usableLmbs_data()
    {
        QTest::addColumn<bool>("version2");
        QTest::newRow("ibm,dynamic-memory") << false;
        QTest::newRow("ibm,dynamic-memory-v2") << true;
    }

    /// A reader that passes over LMBs finds what we write for those it looks at; rows for all LMBs mislead
    /// it.
    void usableLmbs()
    {
        QFETCH(const bool, version2);
        DeviceTree tree = sampleTarget()->tree();
        addLmbs(tree, 0x10000000,
                {{0, 1, LmbRun::reserved},
                 {0x10000000, 2, LmbRun::assigned},
                 {0x30000000, 1, 0},
                 {0x40000000, 3, LmbRun::assigned}},
                version2);
        const auto table = readLmbTable(tree);
        QVERIFY(table && *table);
        const RangeSet usable(
            {{PhysAddr(0), PhysAddr(0x28000000)}, {PhysAddr(0x51000000), PhysAddr(0x52000000)}});
        const RangeSet expected(
            {{PhysAddr(0x10000000), PhysAddr(0x28000000)}, {PhysAddr(0x51000000), PhysAddr(0x52000000)}});
        const auto ours = drconfUsableMemory(**table, usable, {2, 2}, LmbRows::ramAlone);
        QVERIFY(ours);
        QCOMPARE(readDrconfUsableMemory(**table, *ours, {2, 2}), expected);
        const auto all = drconfUsableMemory(**table, usable, {2, 2}, LmbRows::all);
        QVERIFY(all);
        QVERIFY(readDrconfUsableMemory(**table, *all, {2, 2}) != expected);
    }

    /// A plan is for one boot: its id tells boots apart.
    void idsAreOfOneBoot()
    {
        const BootRequest request = crashRequest();
        BootRequest later = request;
        auto target = std::make_shared<Snapshot>(*request.target);
        target->bootId = "00000000-1111-2222-3333-444444444444";
        later.target = target;
        const auto first = seal(planOf(request));
        const auto second = seal(planOf(later));
        QVERIFY(first && second);
        QVERIFY(first->id != second->id);
        QCOMPARE(first->digests.size(), std::size_t(6));
        QVERIFY(first->plan.cmdline.ends_with("kwb.plan=" + first->id));
    }

    void notes()
    {
        auto target = changedTarget([](Snapshot &s) {
            const auto put = [&](const char *file, std::string_view text) {
                s.files[file] = Blob::copyOf(Bytes(text.begin(), text.end()));
            };
            put("crash_notes/cpu10", "7fe00000\n");
            put("crash_notes/cpu10_size", "536\n");
            put("crash_notes/cpu2", "ffffffffffffffff\n");
            put("crash_notes/cpu2_size", "536\n");
            put("crash_notes/odd", "1\n");
        });
        const CrashNotes notes = readCrashNotes(*target);
        QCOMPARE(notes.cpus.size(), std::size_t(2));
        QCOMPARE(notes.cpus[0], (NoteArea{"cpu0", PhysAddr(0x7fe96c00), 536}));
        QCOMPARE(notes.cpus[1], (NoteArea{"cpu10", PhysAddr(0x7fe00000), 536}));
        QCOMPARE(notes.vmcoreinfo, (NoteArea{"vmcoreinfo", PhysAddr(0x3fc0000), 0x10024}));
        QCOMPARE(notes.unreadable, (std::vector<std::string>{"crash_notes/cpu2", "crash_notes/odd"}));
    }
};

QTEST_GUILESS_MAIN(CrashTest)
#include "tst_crash.moc"
